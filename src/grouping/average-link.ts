// Average-link clustering of a sparse similarity graph: two clusters join while the mean over all their pairs (unscored pairs
// count 0) stays at or above a threshold. Resists chaining; ties fall to the smaller indices, so the order of arrival leaves no trace.

/** A scored pair of items. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Cluster number of each of `n` items; clusters are numbered by their first item. */
export function averageLink(n: number, edges: readonly Edge[], threshold: number): number[] {
  const neighbours: Map<number, number>[] = Array.from({ length: n }, () => new Map())
  const size = new Array<number>(n).fill(1)
  const parent = Array.from({ length: n }, (_, i) => i)
  const heap = new Heap()
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

interface Candidate {
  readonly score: number
  readonly a: number
  readonly b: number
  /** Sizes of both at the time: a candidate of outgrown clusters is void. */
  readonly sizes: number
}

const before = (x: Candidate, y: Candidate): boolean =>
  x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b)))

/** A binary heap, best candidate first. */
class Heap {
  private readonly items: Candidate[] = []

  push(item: Candidate): void {
    const { items } = this
    let at = items.push(item) - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      if (!before(items[at]!, items[up]!)) break
      ;[items[at], items[up]] = [items[up]!, items[at]!]
      at = up
    }
  }

  pop(): Candidate | undefined {
    const { items } = this
    const top = items[0]
    const last = items.pop()
    if (!top || !last || items.length === 0) return top
    items[0] = last
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const right = left + 1
      let best = at
      if (left < items.length && before(items[left]!, items[best]!)) best = left
      if (right < items.length && before(items[right]!, items[best]!)) best = right
      if (best === at) return top
      ;[items[at], items[best]] = [items[best]!, items[at]!]
      at = best
    }
  }
}

/** Members by cluster, clusters by their first member, members in order. */
export function membersOf(labels: readonly number[]): number[][] {
  const out = new Map<number, number[]>()
  labels.forEach((label, i) => {
    const list = out.get(label)
    if (list) list.push(i)
    else out.set(label, [i])
  })
  return [...out.values()]
}
