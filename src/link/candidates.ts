// Which pairs are worth scoring: those that share rare terms. An index, so that the work grows with the number of likely pairs.
import { inverseFrequency } from '../lexicon/index.js'
import type { Digest } from './digest/index.js'

/** Heaviest terms of an article that go into the index. */
const INDEXED = 40
/** Articles under one term beyond which the term is too common in this set to bring pairs by itself. */
const LONGEST_LIST = 400
/** Shared weight (sum of idf of the shared indexed terms) that makes a pair a candidate. */
const LEAST_SHARED = 10

/** Pairs of indices `i < j` into the (canonically ordered) digests. */
export function candidatePairs(digests: readonly Digest[]): [number, number][] {
  const lists = new Map<string, number[]>()
  digests.forEach((d, i) => {
    for (const term of heaviest(d)) {
      const list = lists.get(term)
      if (list) list.push(i)
      else lists.set(term, [i])
    }
  })
  const byArticle: Map<number, number>[] = digests.map(() => new Map())
  for (const [term, list] of lists) {
    if (list.length < 2 || list.length > LONGEST_LIST) continue
    const weight = inverseFrequency(term)
    for (let x = 0; x < list.length; x++) {
      const row = byArticle[list[x]!]!
      for (let y = x + 1; y < list.length; y++) row.set(list[y]!, (row.get(list[y]!) ?? 0) + weight)
    }
  }
  return byArticle.flatMap((row, i) =>
    [...row].filter(([, w]) => w >= LEAST_SHARED).map(([j]) => [i, j] as [number, number]),
  )
}

function heaviest(d: Digest): string[] {
  const order = [...d.words.terms.keys()].sort((a, b) => d.words.weights[b]! - d.words.weights[a]! || a - b)
  return order.slice(0, INDEXED).map(i => d.words.terms[i]!)
}
