// What a page shows of a long list: a page of fifty reports has to stay one that a phone opens at once.

/** The `most` items of the greatest weight, in their own order; of equal ones the first. */
export function weightiest<T>(list: readonly T[], most: number, weight: (item: T) => number): readonly T[] {
  if (list.length <= most) return list
  const ranked = list.map((item, i) => ({ item, i, w: weight(item) })).sort((a, b) => b.w - a.w || a.i - b.i)
  return ranked
    .slice(0, most)
    .sort((a, b) => a.i - b.i)
    .map(x => x.item)
}
