// Clustering of a sparse graph of scores. Two clusters join while their closeness stays at or above a threshold: half the mean over all
// their pairs (unscored pairs count 0), half the mean of the best match that each member of the smaller one finds in the larger. The first
// half resists chaining, the second lets a short report join a long story with which it shares one side only. Items may be firm or loose
// (reports with and without a date): where both clusters have firm members, those alone decide, so that a loose one bridges nothing.
// Ties fall to the smaller indices, so the order of arrival leaves no trace.
import { type Edge, type Heap, heapOf } from './heap.js'

/** Below this mean over all pairs two clusters never join, however close single members are. */
const LEAST_MEAN = 0.2

interface State {
  /** Scored partners of each item, and their scores: side by side, since these loops run for every report of an archive. */
  readonly partners: readonly number[][]
  readonly scores: readonly number[][]
  readonly firm: readonly boolean[]
  /** Sums of the scores between two living clusters: of all their pairs, and of the firm ones. */
  readonly sums: Map<number, number>[]
  readonly firmSums: Map<number, number>[]
  readonly members: number[][]
  readonly firmMembers: number[][]
  readonly label: number[]
}

/**
 * Cluster number of each item; clusters are numbered by their first item. Scores are at most 1, each pair stands once. `firm` has an entry
 * for each item.
 */
export function closeLink(firm: readonly boolean[], edges: readonly Edge[], threshold: number): number[] {
  const heap = heapOf()
  const s: State = {
    partners: firm.map(() => []),
    scores: firm.map(() => []),
    firm,
    sums: firm.map(() => new Map()),
    firmSums: firm.map(() => new Map()),
    members: firm.map((_, i) => [i]),
    firmMembers: firm.map((is, i) => (is ? [i] : [])),
    label: firm.map((_, i) => i),
  }
  for (const { a, b, score } of edges) {
    take(s, a, b, score)
    take(s, b, a, score)
    if (score >= threshold) heap.push({ score, a: Math.min(a, b), b: Math.max(a, b), sizes: 2 })
  }
  for (let top = heap.pop(); top; top = heap.pop()) {
    const [x, y] = [s.members[top.a]!.length, s.members[top.b]!.length]
    if (!x || !y || x + y !== top.sizes) continue
    merge(s, top.a, top.b)
    propose(s, top.a, threshold, heap)
  }
  return s.label
}

function take(s: State, from: number, to: number, score: number): void {
  s.partners[from]!.push(to)
  s.scores[from]!.push(score)
  s.sums[from]!.set(to, score)
  if (s.firm[from] && s.firm[to]) s.firmSums[from]!.set(to, score)
}

function propose(s: State, a: number, threshold: number, heap: Heap): void {
  for (const c of s.sums[a]!.keys()) {
    const score = closeness(s, a, c)
    const sizes = s.members[a]!.length + s.members[c]!.length
    if (score >= threshold) heap.push({ score, a: Math.min(a, c), b: Math.max(a, c), sizes })
  }
}

function closeness(s: State, a: number, c: number): number {
  const firm = s.firmMembers[a]!.length > 0 && s.firmMembers[c]!.length > 0
  const members = firm ? s.firmMembers : s.members
  const [small, large] = members[a]!.length <= members[c]!.length ? [a, c] : [c, a]
  const sum = (firm ? s.firmSums : s.sums)[a]!.get(c) ?? 0
  const mean = sum / (members[a]!.length * members[c]!.length)
  if (mean < LEAST_MEAN) return 0
  let best = 0
  for (const i of members[small]!) {
    const partners = s.partners[i]!
    const scores = s.scores[i]!
    let most = 0
    for (let k = 0; k < partners.length; k++) {
      const j = partners[k]!
      if (s.label[j] === large && scores[k]! > most && (!firm || s.firm[j])) most = scores[k]!
    }
    best += most
  }
  return 0.5 * mean + (0.5 * best) / members[small]!.length
}

/** Moves `b` into `a` (a < b): sums of scores add up. */
function merge(s: State, a: number, b: number): void {
  for (const i of s.members[b]!) s.label[i] = a
  for (const members of [s.members, s.firmMembers]) {
    members[a] = [...members[a]!, ...members[b]!]
    members[b] = []
  }
  for (const sums of [s.sums, s.firmSums]) {
    sums[a]!.delete(b)
    for (const [c, sum] of sums[b]!) {
      if (c === a) continue
      const both = (sums[a]!.get(c) ?? 0) + sum
      sums[a]!.set(c, both)
      sums[c]!.delete(b)
      sums[c]!.set(a, both)
    }
    sums[b] = new Map()
  }
}
