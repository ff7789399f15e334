// Small sorted sets of hashes: a few bytes an element, compared in one walk.

/** Different numbers in ascending order. */
export type HashSet = Uint32Array

/** A {@link HashSet} with a weight for each element, in the same order. */
export interface WeightedSet {
  readonly ids: HashSet
  readonly weights: Float32Array
}

/** Set of some numbers. */
export const hashSet = (ids: Iterable<number>): HashSet => Uint32Array.from(new Set(ids)).sort()

/** Weighted set of a map from hash to weight. */
export function weightedSet(from: ReadonlyMap<number, number>): WeightedSet {
  const ids = Uint32Array.from(from.keys()).sort()
  return { ids, weights: Float32Array.from(ids, id => from.get(id)!) }
}

/** How many elements two sets share. Linear. */
export function sharedCount(a: HashSet, b: HashSet): number {
  let n = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      n++
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return n
}

/** True where a set has an element. Logarithmic. */
export function has(set: HashSet, id: number): boolean {
  let low = 0
  let high = set.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const x = set[middle]!
    if (x === id) return true
    if (x < id) low = middle + 1
    else high = middle - 1
  }
  return false
}

/** Weight (of `a`) that `b` has too. */
export function sharedWeight(a: WeightedSet, b: HashSet): number {
  let sum = 0
  for (let i = 0; i < a.ids.length; i++) if (has(b, a.ids[i]!)) sum += a.weights[i]!
  return sum
}

/** Share (0 to 1) of the weight of `a` that is missing in `b`; one half where `a` is empty: nothing is known. */
export function missingShare(a: WeightedSet, b: HashSet): number {
  let whole = 0
  let shared = 0
  for (let i = 0; i < a.ids.length; i++) {
    whole += a.weights[i]!
    if (has(b, a.ids[i]!)) shared += a.weights[i]!
  }
  return whole > 0 ? 1 - shared / whole : 0.5
}
