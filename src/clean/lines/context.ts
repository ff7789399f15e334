// The second look at a line: what the first look made of its neighbours, whether it lies in the stretch that reads most like a report, and
// how many of its words that stretch uses, too.
import type { Span } from '../../text/index.js'
import { windowMeans } from '../logistic.js'

/** Names of the second traits, in the order of the numbers. */
export const lineContextNames = [
  'one',
  'first-look',
  'before',
  'after',
  'around',
  'far',
  'length',
  'in-stretch',
  'distance',
  'overlap',
  'between',
  'behind',
] as const

/** A trait of the second look by name. */
export type LineContextTrait = (typeof lineContextNames)[number]

/** From here on the first look is sure enough to mark where the report begins and ends. */
const SURE = 0.6
const SURE_LENGTH = 60
/** Lines from the stretch at which distance is full. */
const FAR = 20

/** Second traits of all lines, one row of {@link lineContextNames} each. Linear. */
export function lineContext(text: string, lines: readonly Span[], first: Float64Array): Float64Array {
  const width = lineContextNames.length
  const rows = new Float64Array(lines.length * width)
  const mass = lines.map(l => Math.min(400, l.end - l.start) + 10)
  const around = windowMeans(first, mass, 4)
  const far = windowMeans(first, mass, 12)
  const stretch = bestStretch(first, mass)
  const sure = (l: Span, i: number): boolean => first[i]! > SURE && l.end - l.start > SURE_LENGTH
  const from = lines.findIndex(sure)
  const to = lines.findLastIndex(sure)
  const overlap = overlapWith(text, lines, first, stretch)
  lines.forEach((l, i) => {
    const row = rows.subarray(i * width, (i + 1) * width)
    const inside = i >= stretch.start && i < stretch.end
    const p = first[i]!
    row[0] = 1
    row[1] = Math.max(-1, Math.min(1, Math.log((p + 1e-9) / (1 - p + 1e-9)) / 6))
    row[2] = first[i - 1] ?? 0
    row[3] = first[i + 1] ?? 0
    row[4] = around[i]!
    row[5] = far[i]!
    row[6] = Math.min(1, Math.log(1 + l.end - l.start) / 7)
    row[7] = inside ? 1 : 0
    row[8] = inside ? 0 : Math.min(1, (i < stretch.start ? stretch.start - i : i - stretch.end + 1) / FAR)
    row[9] = overlap[i]!
    row[10] = from >= 0 && i >= from && i <= to ? 1 : 0
    row[11] = i >= stretch.end ? 1 : 0
  })
  return rows
}

/** The run of lines whose chances above one half, by length, sum highest (J. Bentley's maximum subarray). */
function bestStretch(first: Float64Array, mass: readonly number[]): Span {
  let best = { start: 0, end: 0 }
  let most = 0
  let sum = 0
  let start = 0
  first.forEach((p, i) => {
    if (sum <= 0) {
      sum = 0
      start = i
    }
    sum += (p - 0.5) * mass[i]!
    if (sum > most) {
      most = sum
      best = { start, end: i + 1 }
    }
  })
  return best
}

/** Share of a line's longer words that stand elsewhere in the stretch. */
function overlapWith(text: string, lines: readonly Span[], first: Float64Array, stretch: Span): Float64Array {
  const words = lines.map(
    l =>
      new Set(
        text
          .slice(l.start, Math.min(l.end, l.start + 2000))
          .toLowerCase()
          .match(WORD) ?? [],
      ),
  )
  const known = new Map<string, number>()
  for (let i = stretch.start; i < stretch.end; i++)
    if (first[i]! > 0.5) for (const w of words[i]!) known.set(w, (known.get(w) ?? 0) + 1)
  return Float64Array.from(words, (own, i) => {
    const itself = i >= stretch.start && i < stretch.end && first[i]! > 0.5 ? 1 : 0
    let shared = 0
    for (const w of own) if ((known.get(w) ?? 0) > itself) shared++
    return own.size ? shared / own.size : 0
  })
}

const WORD = /[\p{L}\p{N}]{4,}/gu
