// B-cubed and pairwise F1 of a grouping (Bagga and Baldwin 1998; Amigó and others 2009).

/** Scores of a grouping, 0 to 1. */
export interface Grouped {
  readonly bCubed: number
  readonly pairs: number
}

/** Compares a grouping with the right one; one label an item in both. */
export function scoreGroups(right: readonly string[], found: readonly number[]): Grouped {
  const count = <K>(keys: readonly K[]): Map<K, number> => {
    const out = new Map<K, number>()
    for (const k of keys) out.set(k, (out.get(k) ?? 0) + 1)
    return out
  }
  const both = right.map((r, i) => `${r}\u0001${found[i]}`)
  const [byRight, byFound, byBoth] = [count(right), count(found), count(both)]
  let precision = 0
  let recall = 0
  right.forEach((r, i) => {
    const shared = byBoth.get(both[i]!)!
    precision += shared / byFound.get(found[i]!)!
    recall += shared / byRight.get(r)!
  })
  const inPairs = (m: ReadonlyMap<unknown, number>): number =>
    [...m.values()].reduce((s, n) => s + (n * (n - 1)) / 2, 0)
  const hit = inPairs(byBoth)
  return {
    bCubed: (2 * precision * recall) / (right.length * (precision + recall)),
    pairs: (2 * hit) / (inPairs(byRight) + inPairs(byFound)),
  }
}
