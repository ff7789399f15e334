// Small sorted sets of hashes: a few bytes an element, compared in one walk.

/** Different numbers in ascending order. */
export type HashSet = Uint32Array

/** A {@link HashSet} with a weight for each element, in the same order. */
export interface WeightedSet {
  readonly ids: HashSet
  readonly weights: Float32Array
}

/** Fills a list with a number of each item: a loop, some ten times as fast as `from` of a typed array. */
export function filled<T, L extends Uint32Array | Float32Array | Float64Array | Uint8Array>(
  list: L,
  items: ArrayLike<T>,
  numberOf: (item: T, at: number) => number,
): L {
  for (let i = 0; i < items.length; i++) list[i] = numberOf(items[i]!, i)
  return list
}

/** Set of some numbers. */
export const hashSet = (ids: Iterable<number>): HashSet =>
  Uint32Array.from(ids instanceof Set ? ids : new Set(ids)).sort()

/** Weighted set of a map from hash to weight. */
export function weightedSet(from: ReadonlyMap<number, number>): WeightedSet {
  const ids = Uint32Array.from(from.keys()).sort()
  return { ids, weights: filled(new Float32Array(ids.length), ids, id => from.get(id)!) }
}

// Which of two hashes is smaller is a coin toss, and a branch on it is guessed wrong half of the time: the walks below step by the outcome of the
// comparison instead (`+(x <= y)` is 0 or 1), at half the time and less.

/** How many elements two sets share. Linear. */
export function sharedCount(a: HashSet, b: HashSet): number {
  const [n, m] = [a.length, b.length]
  let shared = 0
  let i = 0
  let j = 0
  while (i < n && j < m) {
    const x = a[i]!
    const y = b[j]!
    shared += +(x === y)
    i += +(x <= y)
    j += +(y <= x)
  }
  return shared
}

/** Weight (of `a`) that `b` has too. Linear. */
export function sharedWeight(a: WeightedSet, b: HashSet): number {
  const { ids, weights } = a
  const [n, m] = [ids.length, b.length]
  let shared = 0
  let i = 0
  let j = 0
  while (i < n && j < m) {
    const x = ids[i]!
    const y = b[j]!
    if (x === y) shared += weights[i]!
    i += +(x <= y)
    j += +(y <= x)
  }
  return shared
}
