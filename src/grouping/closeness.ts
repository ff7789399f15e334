// When two clusters are close enough to join.

/** When two clusters join: a share of the mean over all their pairs, a share of the best matches of the smaller one's members. */
export interface Closeness {
  /** Closeness from which on two clusters join, 0 to 1. */
  readonly threshold: number
  /** Share of the best matches in it; the mean over all pairs has the rest. */
  readonly best: number
  /** Below this mean over all pairs, and over those of firm members, two clusters never join, however close single members are. */
  readonly leastMean: number
  /** What the logarithm of the ratio of their sizes adds to the log-odds of it; 0 where size does not matter. */
  readonly pull: number
}

/** A cluster counts as no larger than this: a story of a hundred reports attracts as one of eight does. */
const LARGEST = 8

/** What `few` items are drawn by the size of a cluster of `many`. */
export function pulled(closeness: number, few: number, many: number, pull: number): number {
  const ratio = Math.min(LARGEST, many) / few
  if (pull <= 0 || ratio <= 1 || closeness >= 1) return closeness
  return 1 / (1 + Math.exp(-(Math.log(closeness / (1 - closeness)) + pull * Math.log(ratio))))
}
