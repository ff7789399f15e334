// Labels of the tagger: outside, or the first, a middle, the last or the only token of a name of one of four types (BIOES).

/** Types of names the tagger knows; `MISC` is a name of something else. */
export const nameTypes = ['PER', 'LOC', 'ORG', 'MISC'] as const

/** A type of name. */
export type NameType = (typeof nameTypes)[number]

/** Number of labels: outside and four places of four types. */
export const labelCount = 1 + 4 * nameTypes.length

/** The label outside of all names. */
export const outside = 0

/** Places of a token in a name. */
export const place = { first: 0, middle: 1, last: 2, only: 3 } as const

/** Label of a place in a name of type number `type`. */
export const labelOf = (type: number, at: number): number => 1 + 4 * type + at

const placeOf = (label: number): number => (label - 1) & 3
const typeNumber = (label: number): number => (label - 1) >> 2
const opens = (label: number): boolean =>
  label === outside || placeOf(label) === place.first || placeOf(label) === place.only

/** True where a run may begin with this label. */
export const mayStart = (label: number): boolean => opens(label)

/** True where a run may end with this label. */
export const mayEnd = (label: number): boolean =>
  label === outside || placeOf(label) === place.last || placeOf(label) === place.only

/** True where `b` may follow `a`. */
export function mayFollow(a: number, b: number): boolean {
  if (mayEnd(a)) return opens(b)
  return !opens(b) && typeNumber(a) === typeNumber(b)
}

/** A name as a range of tokens. */
export interface TaggedName {
  readonly from: number
  readonly to: number
  readonly type: NameType
}

/** Adds the names that a well-formed sequence of `n` labels spells to `out`, `at` added to their places. */
export function namesIn(labels: ArrayLike<number>, n: number, at: number, out: TaggedName[]): void {
  let from = 0
  for (let i = 0; i < n; i++) {
    const l = labels[i]!
    if (l === outside) continue
    if (placeOf(l) === place.first || placeOf(l) === place.only) from = i
    if (mayEnd(l)) out.push({ from: at + from, to: at + i + 1, type: nameTypes[typeNumber(l)]! })
  }
}
