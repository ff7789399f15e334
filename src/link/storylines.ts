// Events that belong to one longer development: the same party at the centre and much the same matter, over months.
import { averageLink, type Edge } from '../grouping/index.js'
import type { Digest } from './digest/index.js'
import { daysApart } from './pairs/traits.js'

/** A scored pair of articles: how likely one event, how alike in words and in names. */
export interface ScoredPair {
  readonly i: number
  readonly j: number
  readonly score: number
  readonly words: number
  readonly names: number
}

/** Mean likeness of words and names over the pairs of two events that makes them one storyline. */
const LEAST_LIKENESS = 0.3
const LONGEST_GAP_DAYS = 500

/** Storyline number of each event. `eventOf` gives the event number of an article. */
export function findStorylines(
  events: number,
  eventOf: readonly number[],
  digests: readonly Digest[],
  pairs: readonly ScoredPair[],
): number[] {
  const sums = new Map<number, { sum: number; n: number; party: boolean }>()
  for (const p of pairs) {
    const a = Math.min(eventOf[p.i]!, eventOf[p.j]!)
    const b = Math.max(eventOf[p.i]!, eventOf[p.j]!)
    if (a === b || (daysApart(digests[p.i]!, digests[p.j]!) ?? 0) > LONGEST_GAP_DAYS) continue
    const key = a * events + b
    const cell = sums.get(key) ?? { sum: 0, n: 0, party: false }
    cell.sum += 0.5 * p.words + 0.5 * p.names
    cell.n++
    cell.party ||= sameParty(digests[p.i]!, digests[p.j]!)
    sums.set(key, cell)
  }
  const size = new Array<number>(events).fill(0)
  for (const e of eventOf) size[e]!++
  const edges: Edge[] = []
  for (const [key, { sum, party }] of sums) {
    const a = Math.floor(key / events)
    const b = key % events
    // Pairs that were never scored count 0, as in the clustering of events.
    if (party) edges.push({ a, b, score: sum / (size[a]! * size[b]!) })
  }
  return averageLink(events, edges, LEAST_LIKENESS)
}

/** The main happenings name the same actor, or both actors are among each other's parties. */
function sameParty(a: Digest, b: Digest): boolean {
  const of = (d: Digest): string[] =>
    [d.main?.source, d.main?.target].filter((x): x is string => x != null).map(x => x.toLowerCase())
  const other = new Set(of(b))
  return of(a).some(x => other.has(x))
}
