// Average-link clustering of a sparse similarity graph: two clusters join while the mean over all their pairs (unscored pairs
// count 0) stays at or above a threshold. Resists chaining; ties fall to the smaller indices, so the order of arrival leaves no trace.
import { type Edge, heapOf } from './heap.js'

/** Cluster number of each of `n` items; clusters are numbered by their first item. */
export function averageLink(n: number, edges: readonly Edge[], threshold: number): number[] {
  const neighbours: Map<number, number>[] = Array.from({ length: n }, () => new Map())
  const size = new Array<number>(n).fill(1)
  const parent = Array.from({ length: n }, (_, i) => i)
  const heap = heapOf()
  for (const { a, b, score } of edges) {
    neighbours[a]!.set(b, score)
    neighbours[b]!.set(a, score)
    if (score >= threshold) heap.push({ score, a: Math.min(a, b), b: Math.max(a, b), sizes: 2 })
  }
  for (let top = heap.pop(); top; top = heap.pop()) {
    const { a, b } = top
    if (parent[a] !== a || parent[b] !== b || size[a]! + size[b]! !== top.sizes) continue
    merge(a, b, neighbours, size, parent)
    for (const [c, sum] of neighbours[a]!) {
      const mean = sum / (size[a]! * size[c]!)
      if (mean >= threshold)
        heap.push({ score: mean, a: Math.min(a, c), b: Math.max(a, c), sizes: size[a]! + size[c]! })
    }
  }
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i]!
    return i
  }
  return Array.from({ length: n }, (_, i) => root(i))
}

/** Moves `b` into `a` (a < b): sums of pair scores add up. */
function merge(a: number, b: number, neighbours: Map<number, number>[], size: number[], parent: number[]): void {
  parent[b] = a
  size[a]! += size[b]!
  neighbours[a]!.delete(b)
  for (const [c, sum] of neighbours[b]!) {
    if (c === a) continue
    neighbours[a]!.set(c, (neighbours[a]!.get(c) ?? 0) + sum)
    neighbours[c]!.delete(b)
    neighbours[c]!.set(a, neighbours[a]!.get(c)!)
  }
  neighbours[b] = new Map()
}
