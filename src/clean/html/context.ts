// The second look at a block: what the first look made of its neighbours, of its column and of the blocks that are built like it.
import { windowMeans } from '../logistic.js'
import { type Columns, isWithin } from './columns.js'
import { isHeading, type Trait, traitNames } from './traits.js'
import type { HtmlTree } from './tree.js'

/** Traits of the first look that speak again in the second. */
export const carriedTraits = [
  'length',
  'short',
  'heading',
  'list-item',
  'links',
  'landmark',
  'inline-against',
  'caption',
  'after-picture',
  'credit',
  'author',
  'dated',
  'invites',
] as const satisfies readonly Trait[]

/** Names of the second traits, in the order of the numbers. */
export const contextNames = [
  'one',
  'first-look',
  'before',
  'after',
  'around',
  'in-main',
  'share-of-main',
  'between',
  'siblings',
  'likes',
  ...carriedTraits,
] as const

/** A trait of the second look by name. */
export type ContextTrait = (typeof contextNames)[number]

const CARRIED = carriedTraits.map(t => traitNames.indexOf(t))
const OWN = contextNames.length - carriedTraits.length

/** Characters that a block which is no report counts against its column at most. */
const MOST_AGAINST = 120
/** Share of the best sum that an element above keeps for the report to be taken from there. */
const CLIMB = 0.75
/** From here on the first look is sure enough to mark where the report begins and ends. */
const SURE = 0.6

/** Second traits of all blocks, one row each, and the element that holds the report (0: the whole page). */
export function contextOf(
  tree: HtmlTree,
  columns: Columns,
  first: Float64Array,
  traits: Float64Array,
): { readonly rows: Float64Array; readonly main: number } {
  const n = tree.blocks.length
  const width = contextNames.length
  const rows = new Float64Array(n * width)
  const { main, sums } = mainOf(tree, first)
  const best = Math.max(1, sums[main]!)
  const mass = tree.blocks.map(b => Math.min(400, b.end - b.start) + 10)
  const around = windowMeans(first, mass, 4)
  const sure = (_: unknown, i: number): boolean =>
    first[i]! > SURE &&
    tree.blocks[i]!.end - tree.blocks[i]!.start > 60 &&
    isWithin(columns, tree.blocks[i]!.container, main)
  const from = tree.blocks.findIndex(sure)
  const to = tree.blocks.findLastIndex(sure)
  const siblings = groupMeans(tree, first, mass, parentKey)
  const likes = groupMeans(tree, first, mass, shapeKeys())
  for (let i = 0; i < n; i++) {
    const row = rows.subarray(i * width, (i + 1) * width)
    const { container } = tree.blocks[i]!
    row[0] = 1
    row[1] = logit(first[i]!)
    row[2] = i > 0 ? first[i - 1]! : 0
    row[3] = i + 1 < n ? first[i + 1]! : 0
    row[4] = around[i]!
    row[5] = isWithin(columns, container, main) ? 1 : 0
    row[6] = Math.max(0, Math.min(1, sums[columnAbove(tree, container)]! / best))
    row[7] = from >= 0 && i >= from && i <= to ? 1 : 0
    row[8] = siblings[i]!
    row[9] = likes[i]!
    CARRIED.forEach((t, j) => {
      row[OWN + j] = traits[i * traitNames.length + t]!
    })
  }
  return { rows, main }
}

/** Log-odds, cut at 6 and scaled to -1 to 1. */
const logit = (p: number): number => Math.max(-1, Math.min(1, Math.log((p + 1e-9) / (1 - p + 1e-9)) / 6))

const columnAbove = (tree: HtmlTree, container: number): number => Math.max(0, tree.containers[container]!.parent)

/** The element whose blocks sum highest, scraps counting against it; a little higher where the report is in parts. */
function mainOf(tree: HtmlTree, first: Float64Array): { main: number; sums: Float64Array } {
  const { containers, blocks } = tree
  const sums = new Float64Array(containers.length)
  blocks.forEach((b, i) => {
    const length = b.end - b.start
    sums[b.container]! += first[i]! > 0.5 ? length * first[i]! : -(1 - first[i]!) * Math.min(length + 10, MOST_AGAINST)
  })
  for (let i = containers.length - 1; i > 0; i--) sums[containers[i]!.parent]! += sums[i]! - 1
  let main = 0
  for (let i = 1; i < sums.length; i++) if (sums[i]! > sums[main]! + 1e-9) main = i
  for (let up = containers[main]!.parent; up > 0; up = containers[up]!.parent) {
    if (/^(?:html|body)$/.test(containers[up]!.tag) || sums[up]! < sums[main]! * CLIMB) break
    main = up
  }
  return { main, sums }
}

/** Blocks under one element, in it or one below. */
const parentKey = (tree: HtmlTree, i: number): number => {
  const b = tree.blocks[i]!
  const c = tree.containers[b.container]!
  return b.tag === 'p' || b.tag === 'li' || isHeading(b.tag) ? c.parent : b.container
}

/** Blocks of one make: element, its class, and the class of the element above. Numbers for their names as they come. */
function shapeKeys(): (tree: HtmlTree, i: number) => number {
  const names = new Map<string, number>()
  const numberOf = (name: string): number => {
    const known = names.get(name)
    if (known !== undefined) return known
    names.set(name, names.size)
    return names.size - 1
  }
  return (tree, i) => {
    const c = tree.containers[tree.blocks[i]!.container]!
    const above = tree.containers[Math.max(0, c.parent)]!
    return (numberOf(c.tag) * 2 ** 21 + numberOf(c.hints)) * 2 ** 21 + numberOf(above.hints)
  }
}

function groupMeans(
  tree: HtmlTree,
  first: Float64Array,
  mass: readonly number[],
  keyOf: (tree: HtmlTree, i: number) => number,
): Float64Array {
  const groups = new Map<number, { sum: number; weight: number }>()
  const keys = tree.blocks.map((_, i) => keyOf(tree, i))
  keys.forEach((key, i) => {
    const g = groups.get(key) ?? { sum: 0, weight: 0 }
    g.sum += first[i]! * mass[i]!
    g.weight += mass[i]!
    groups.set(key, g)
  })
  return Float64Array.from(keys, key => groups.get(key)!.sum / groups.get(key)!.weight)
}
