// Clustering of a sparse graph of scores from nothing: see regroup.ts.
import type { Closeness } from './closeness.js'
import type { Edge } from './heap.js'
import { type Graph, Regrouping } from './regroup.js'

/**
 * Cluster number of each item; clusters are numbered by their first item. Scores are at most 1, each pair stands once. `firm` has an entry
 * for each item.
 */
export function closeLink(firm: readonly boolean[], edges: readonly Edge[], when: Closeness): number[] {
  const partners = firm.map(() => ({ items: [] as number[], scores: [] as number[] }))
  const take = (from: number, to: number, score: number): void => {
    partners[from]!.items.push(to)
    partners[from]!.scores.push(score)
  }
  for (const { a, b, score } of edges) {
    take(a, b, score)
    take(b, a, score)
  }
  const graph: Graph = {
    partnersOf: item => partners[item]!,
    isFirm: item => firm[item]!,
    isBefore: (a, b) => a < b,
  }
  const items = firm.map((_, i) => i)
  const labels = firm.map((_, i) => i)
  for (const group of new Regrouping(graph, when).regroup(items, items, []).groups)
    for (const item of group) labels[item] = group[0]!
  return labels
}

/** The same by the mean over all pairs alone (unscored pairs count 0), for `n` items. Average linkage. */
export const averageLink = (n: number, edges: readonly Edge[], threshold: number): number[] =>
  closeLink(new Array<boolean>(n).fill(true), edges, { threshold, best: 0, leastMean: 0, pull: 0 })
