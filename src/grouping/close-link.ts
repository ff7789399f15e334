// Clustering of a sparse graph of scores. Two clusters join while their closeness stays at or above a threshold: a share of it is the mean
// over all their pairs (unscored pairs count 0), a share the mean of the best match that each member of the smaller one finds in the larger.
// The first resists chaining, the second lets a short report join a long story with which it shares one side only. `pull` makes large
// clusters attract what is small beside them, as the prior of a Chinese restaurant process does (Aldous 1985): an event that many report is
// the likelier one for the next report. Items may be firm or loose (reports with and without a date): where the firm members of both have
// next to nothing to do with each other, loose ones bridge nothing. Ties fall to the smaller indices, so the order of arrival leaves no trace.
import { type Edge, type Heap, heapOf } from './heap.js'

/** When two clusters join. */
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

interface State {
  readonly when: Closeness
  /** Scored partners of each item, and their scores: side by side, since these loops run for every report of an archive. */
  readonly partners: readonly number[][]
  readonly scores: readonly number[][]
  readonly firm: readonly boolean[]
  /** Sums of the scores between two living clusters: of all their pairs, and of the firm ones, null where all are firm; how many of the members are firm. */
  readonly sums: Map<number, number>[]
  readonly firmSums: Map<number, number>[] | null
  readonly members: number[][]
  readonly firmCount: number[]
  readonly label: number[]
}

/**
 * Cluster number of each item; clusters are numbered by their first item. Scores are at most 1, each pair stands once. `firm` has an entry
 * for each item.
 */
export function closeLink(firm: readonly boolean[], edges: readonly Edge[], when: Closeness): number[] {
  const heap = heapOf()
  const s: State = {
    when,
    firm,
    partners: firm.map(() => []),
    scores: firm.map(() => []),
    sums: firm.map(() => new Map()),
    firmSums: firm.every(is => is) ? null : firm.map(() => new Map()),
    members: firm.map((_, i) => [i]),
    firmCount: firm.map(is => (is ? 1 : 0)),
    label: firm.map((_, i) => i),
  }
  for (const { a, b, score } of edges) {
    take(s, a, b, score)
    take(s, b, a, score)
    if (score >= when.threshold) heap.push({ score, a: Math.min(a, b), b: Math.max(a, b), sizes: 2 })
  }
  for (let top = heap.pop(); top; top = heap.pop()) {
    const [x, y] = [s.members[top.a]!.length, s.members[top.b]!.length]
    if (!x || !y || x + y !== top.sizes) continue
    merge(s, top.a, top.b)
    propose(s, top.a, heap)
  }
  return s.label
}

function take(s: State, from: number, to: number, score: number): void {
  s.partners[from]!.push(to)
  s.scores[from]!.push(score)
  s.sums[from]!.set(to, score)
  if (s.firmSums && s.firm[from] && s.firm[to]) s.firmSums[from]!.set(to, score)
}

function propose(s: State, a: number, heap: Heap): void {
  for (const c of s.sums[a]!.keys()) {
    const score = closeness(s, a, c)
    const sizes = s.members[a]!.length + s.members[c]!.length
    if (score >= s.when.threshold) heap.push({ score, a: Math.min(a, c), b: Math.max(a, c), sizes })
  }
}

function closeness(s: State, a: number, c: number): number {
  const [small, large] = s.members[a]!.length <= s.members[c]!.length ? [a, c] : [c, a]
  const [few, many] = [s.members[small]!.length, s.members[large]!.length]
  const mean = (s.sums[a]!.get(c) ?? 0) / (few * many)
  if (mean < s.when.leastMean) return 0
  const firm = s.firmCount[a]! * s.firmCount[c]!
  if (s.firmSums && firm > 0 && (s.firmSums[a]!.get(c) ?? 0) < s.when.leastMean * firm) return 0
  let best = 0
  for (const i of s.members[small]!) {
    const partners = s.partners[i]!
    const scores = s.scores[i]!
    let most = 0
    for (let k = 0; k < partners.length; k++)
      if (s.label[partners[k]!] === large && scores[k]! > most) most = scores[k]!
    best += most
  }
  const close = (1 - s.when.best) * mean + (s.when.best * best) / few
  const ratio = Math.min(LARGEST, many) / few
  return s.when.pull > 0 && ratio > 1 && close < 1 ? raised(close, s.when.pull * Math.log(ratio)) : close
}

/** A chance whose log-odds grow by so much. */
const raised = (chance: number, by: number): number => 1 / (1 + Math.exp(-(Math.log(chance / (1 - chance)) + by)))

/** Moves `b` into `a` (a < b): sums of scores add up. */
function merge(s: State, a: number, b: number): void {
  for (const i of s.members[b]!) s.label[i] = a
  s.members[a] = [...s.members[a]!, ...s.members[b]!]
  s.members[b] = []
  s.firmCount[a]! += s.firmCount[b]!
  s.firmCount[b] = 0
  for (const sums of s.firmSums ? [s.sums, s.firmSums] : [s.sums]) {
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
