// The map that all places are drawn on: one picture beside the pages, and where a place lies on it.
import { atlasSize, landPath, placeTable } from './atlas.generated.js'

/** A point of the map. */
export interface Spot {
  readonly x: number
  readonly y: number
}

let spots: ReadonlyMap<string, Spot> | null = null

/** Where a place entity lies, or null where the atlas does not know it. */
export function spotOf(entity: string): Spot | null {
  spots ??= new Map(
    placeTable.split('\n').map(line => {
      const [key, x, y] = line.split(' ')
      return [key!, { x: Number(x), y: Number(y) }]
    }),
  )
  return spots.get(entity.replace(/^place:/, '')) ?? null
}

/** The map as a file: light and dark by itself. */
export const atlasSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${atlasSize.width} ${atlasSize.height}"><style>path{fill:#d8d3c6}@media (prefers-color-scheme:dark){path{fill:#3a4046}}</style><path d="${landPath}"/></svg>
`

/** The part of the map that holds the spots with room around them, in its proportions. */
export function frameOf(list: readonly Spot[]): { x: number; y: number; width: number; height: number } {
  const [left, right] = [Math.min(...list.map(s => s.x)), Math.max(...list.map(s => s.x))]
  const [top, bottom] = [Math.min(...list.map(s => s.y)), Math.max(...list.map(s => s.y))]
  const width = Math.min(atlasSize.width, Math.max(LEAST, (right - left) * 1.35, (bottom - top) * 2.7))
  const height = width / 2
  const x = Math.min(Math.max(0, (left + right) / 2 - width / 2), atlasSize.width - width)
  const y = Math.min(Math.max(0, (top + bottom) / 2 - height / 2), atlasSize.height - height)
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) }
}

/** Narrowest part shown: about a continent. */
const LEAST = 220
