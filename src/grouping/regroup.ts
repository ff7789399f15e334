// Clustering of a sparse graph of scores that changes little by little. Two clusters join while their closeness stays at or above a threshold, the
// closest first: a share of it is the mean over all their pairs (unscored pairs count 0), a share the mean of the best match that each member of the
// smaller one finds in the larger. The first resists chaining, the second lets a short report join a long story with which it shares one side only.
// `pull` makes large clusters attract what is small beside them, as the prior of a Chinese restaurant process does (Aldous 1985): an event that many
// report is the likelier one for the next report. Items may be firm or loose (reports with and without a date): where the firm members of both have
// next to nothing to do with each other, loose ones bridge nothing. Of equals those with the smaller items join first, so the order of arrival leaves no trace.
//
// Joins that were made before are made again without a look at their scores, as long as nothing that changed comes near: of the joins of
// clusters that are as they were, the next one made before is the closest still, for all others were open to choice then, too. So it has only to be
// weighed against those of clusters that are not what they were. Whoever would have joined one of these is no longer what it was from then on.
// The outcome is that of a clustering from nothing, join by join.
import { type Closeness, pulled } from './closeness.js'
import { type Candidate, type Edge, Heap } from './heap.js'

/** Scored partners of an item and their scores, side by side. A score of 0 is none. */
export interface Partners {
  readonly items: readonly number[]
  readonly scores: readonly number[]
}

/** What is to be grouped. Items are whole numbers from 0; scores are at most 1. Sums of scores should be the same in any order (as of multiples of a power of two). */
export interface Graph {
  partnersOf(item: number): Partners
  isFirm(item: number): boolean
  /** Canonical order of two different items. */
  isBefore(a: number, b: number): boolean
}

/** A join that was made: two clusters by their first items, the first of both first. */
export type Join = Edge

/** What became of a piece: all joins in their order, and the groups that no joins made before would give. */
export interface Regrouped {
  readonly joins: Join[]
  readonly groups: readonly (readonly number[])[]
}

/** Groups pieces of a graph, one after the other. */
export class Regrouping {
  /** First item of the cluster of each item of the piece at hand, from 1; 0 elsewhere. Reused, as are those below: there are thousands of pieces. */
  private first = new Int32Array(1024)
  private size = new Int32Array(1024)
  private firm = new Int32Array(1024)
  /** 1 where a cluster is not what it was. */
  private changed = new Uint8Array(1024)
  private readonly members = new Map<number, number[]>()
  /** Sums of the scores between two living clusters, one of which at least changed. */
  private readonly sums = new Map<number, Map<number, number>>()
  private heap: Heap
  private joins: Join[] = []

  constructor(
    private readonly graph: Graph,
    private readonly when: Closeness,
  ) {
    this.heap = new Heap(this.isCloser)
  }

  /**
   * Groups a piece: items that may join, and nothing else may. `fresh`: items of it with a pair inside it that the joins made before did not know, or
   * knew otherwise. `made`: these joins, in their order, of each piece that items of this one come from; joins of items that are not in it are none.
   */
  regroup(piece: readonly number[], fresh: Iterable<number>, made: readonly (readonly Join[])[]): Regrouped {
    this.begin(piece)
    for (const item of fresh) this.change(item)
    const before = made.reduce<readonly Join[]>((a, b) => this.interleaved(a, b), [])
    let at = 0
    for (;;) {
      const top = this.next()
      const join = before[at]
      if (join && !(top && this.isCloser(top, join))) {
        at++
        this.again(join)
      } else if (top) {
        this.heap.pop()
        this.join(top.a, top.b, top.score)
      } else break
    }
    const groups: number[][] = []
    for (const item of piece)
      if (this.first[item] === item + 1 && this.changed[item]) groups.push(this.members.get(item) ?? [item])
    const { joins } = this
    this.end(piece)
    return { joins, groups }
  }

  private begin(piece: readonly number[]): void {
    const last = piece.reduce((a, b) => Math.max(a, b), 0)
    if (last >= this.first.length) {
      const room = 2 * last + 2
      ;[this.first, this.size, this.firm] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)]
      this.changed = new Uint8Array(room)
    }
    for (const item of piece) {
      this.first[item] = item + 1
      this.size[item] = 1
      this.firm[item] = this.graph.isFirm(item) ? 1 : 0
      this.changed[item] = 0
    }
  }

  private end(piece: readonly number[]): void {
    for (const item of piece) this.first[item] = 0
    this.members.clear()
    this.sums.clear()
    this.heap = new Heap(this.isCloser)
    this.joins = []
  }

  /** The closest two that are still as large as they were when they were looked at. */
  private next(): Candidate | undefined {
    for (let top = this.heap.top; top; top = this.heap.top) {
      const living = this.first[top.a] === top.a + 1 && this.first[top.b] === top.b + 1
      if (living && this.size[top.a]! + this.size[top.b]! === top.sizes) return top
      this.heap.pop()
    }
    return undefined
  }

  /** Makes a join that was made before, where both are what they were. */
  private again({ a, b, score }: Join): void {
    const [x, y] = [this.isAsBefore(a), this.isAsBefore(b)]
    if (x && y) this.join(a, b, score)
    else if (x) this.change(a)
    else if (y) this.change(b)
  }

  private isAsBefore(cluster: number): boolean {
    return this.first[cluster] === cluster + 1 && !this.changed[cluster]
  }

  /** From now on a cluster is looked at anew. */
  private change(cluster: number): void {
    if (this.changed[cluster]) return
    this.changed[cluster] = 1
    this.addUp(cluster)
    this.propose(cluster)
  }

  /** Sums between a cluster and all others. */
  private addUp(cluster: number): void {
    const own = new Map<number, number>()
    const add = (item: number): void => {
      const { items, scores } = this.graph.partnersOf(item)
      for (let k = 0; k < items.length; k++) {
        // What is not in the piece may lie beyond all that ever were.
        const there = (this.first[items[k]!] ?? 0) - 1
        if (there < 0 || there === cluster || scores[k] === 0) continue
        own.set(there, (own.get(there) ?? 0) + scores[k]!)
      }
    }
    const members = this.members.get(cluster)
    if (members) for (const item of members) add(item)
    else add(cluster)
    for (const [there, sum] of own) this.sumsOf(there).set(cluster, sum)
    this.sums.set(cluster, own)
  }

  private sumsOf(cluster: number): Map<number, number> {
    let sums = this.sums.get(cluster)
    if (!sums) {
      sums = new Map()
      this.sums.set(cluster, sums)
    }
    return sums
  }

  /** Queues a cluster with all others of which one of the two changed. */
  private propose(cluster: number): void {
    const sums = this.sums.get(cluster)
    if (!sums) return
    for (const [other, sum] of sums) {
      const score = this.closeness(cluster, other, sum)
      if (score >= this.when.threshold)
        this.heap.push({ score, a: cluster, b: other, sizes: this.size[cluster]! + this.size[other]! })
    }
  }

  private closeness(a: number, c: number, sum: number): number {
    const [small, large] = this.size[a]! <= this.size[c]! ? [a, c] : [c, a]
    const [few, many] = [this.size[small]!, this.size[large]!]
    const { best, leastMean, pull } = this.when
    const mean = sum / (few * many)
    if (mean < leastMean) return 0
    const firm = this.firm[a]! * this.firm[c]!
    if (firm > 0 && firm < few * many && this.firmSum(small, large) < leastMean * firm) return 0
    let most = mean
    if (best > 0 && many > 1) {
      most = this.bestOf(small, large) / few
      // Of two of one size neither is the smaller: the one that finds less decides.
      if (few === many) most = Math.min(most, this.bestOf(large, small) / few)
    }
    return pulled((1 - best) * mean + best * most, few, many, pull)
  }

  /** What the members of a cluster find at best in another, summed. */
  private bestOf(cluster: number, other: number): number {
    const members = this.members.get(cluster)
    if (!members) return this.bestMatch(cluster, other)
    let sum = 0
    for (const item of members) sum += this.bestMatch(item, other)
    return sum
  }

  private bestMatch(item: number, cluster: number): number {
    const { items, scores } = this.graph.partnersOf(item)
    let most = 0
    for (let k = 0; k < items.length; k++)
      if (scores[k]! > most && this.first[items[k]!] === cluster + 1) most = scores[k]!
    return most
  }

  /** Sum of the scores between the firm members of two clusters. */
  private firmSum(cluster: number, other: number): number {
    let sum = 0
    for (const item of this.members.get(cluster) ?? [cluster]) {
      if (!this.graph.isFirm(item)) continue
      const { items, scores } = this.graph.partnersOf(item)
      for (let k = 0; k < items.length; k++)
        if (this.first[items[k]!] === other + 1 && this.graph.isFirm(items[k]!)) sum += scores[k]!
    }
    return sum
  }

  private join(x: number, y: number, score: number): void {
    const [a, b] = this.ordered({ a: x, b: y, score })
    this.joins.push({ a, b, score })
    const changed = this.changed[a] || this.changed[b]
    for (const c of [a, b])
      if (changed && !this.changed[c]) {
        this.changed[c] = 1
        this.addUp(c)
      }
    const others = this.members.get(b) ?? [b]
    for (const item of others) this.first[item] = a + 1
    const members = this.members.get(a)
    if (members) for (const item of others) members.push(item)
    else this.members.set(a, [a, ...others])
    this.members.delete(b)
    this.size[a]! += this.size[b]!
    this.firm[a]! += this.firm[b]!
    const moved = this.sums.get(b)
    if (moved) {
      const sums = this.sumsOf(a)
      for (const [c, sum] of moved) {
        if (c === a) continue
        const both = (sums.get(c) ?? 0) + sum
        sums.set(c, both)
        const back = this.sums.get(c)!
        back.delete(b)
        back.set(a, both)
      }
      this.sums.delete(b)
    }
    this.sums.get(a)?.delete(b)
    this.propose(a)
  }

  /** The joins of two pieces as they would be made side by side. */
  private interleaved(x: readonly Join[], y: readonly Join[]): readonly Join[] {
    if (!x.length || !y.length) return x.length ? x : y
    const out: Join[] = []
    let [i, j] = [0, 0]
    while (i < x.length && j < y.length) out.push(this.isCloser(y[j]!, x[i]!) ? y[j++]! : x[i++]!)
    while (i < x.length) out.push(x[i++]!)
    while (j < y.length) out.push(y[j++]!)
    return out
  }

  /** The closer two; of equals those whose first items come first. */
  private readonly isCloser = (x: Edge, y: Edge): boolean => {
    if (x.score !== y.score) return x.score > y.score
    const [a, b] = this.ordered(x)
    const [c, d] = this.ordered(y)
    if (a !== c) return this.graph.isBefore(a, c)
    return b !== d && this.graph.isBefore(b, d)
  }

  private ordered({ a, b }: Edge): readonly [number, number] {
    return this.graph.isBefore(a, b) ? [a, b] : [b, a]
  }
}
