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

/** Weight (of `a`) that `b` has too. Linear. */
export function sharedWeight(a: WeightedSet, b: HashSet): number {
  let sum = 0
  let i = 0
  let j = 0
  while (i < a.ids.length && j < b.length) {
    if (a.ids[i] === b[j]) {
      sum += a.weights[i++]!
      j++
    } else if (a.ids[i]! < b[j]!) i++
    else j++
  }
  return sum
}

/** Share (0 to 1) of the weight of `a` that is missing in `b`; one half where `a` is empty: nothing is known. */
export function missingShare(a: WeightedSet, b: HashSet): number {
  const whole = a.weights.reduce((s, w) => s + w, 0)
  return whole > 0 ? 1 - sharedWeight(a, b) / whole : 0.5
}
