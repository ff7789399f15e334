// Many reports joined: events, storylines, lineages. A function of the set: the digests are put into canonical order first, so the
// order of arrival leaves no trace.
import { closeLink, type Edge, membersOf } from '../grouping/index.js'
import { contentId, type LinkRecord } from '../model/index.js'
import { candidatePairs } from './candidates.js'
import type { Digest } from './digest/index.js'
import { findLineages, type LineageWords } from './lineage.js'
import { pairScore, traitOf } from './pairs/score.js'
import { findStorylines, type ScoredPair } from './storylines.js'

/** Closeness at which reports are one event. Swept on the development sets: docs/linking.md. */
const EVENT_THRESHOLD = 0.55
/** Scores nearer 0 are left out of the graph: they could not change a mean much. */
const LEAST_SCORE = 0.01

/** Links of a set of articles. */
export interface Links {
  /** By article key. */
  readonly records: ReadonlyMap<string, LinkRecord>
  /** Article keys of each event, storyline and lineage, all in canonical order. */
  readonly events: ReadonlyMap<string, readonly string[]>
  readonly storylines: ReadonlyMap<string, readonly string[]>
  readonly lineages: ReadonlyMap<string, readonly string[]>
}

/**
 * Links articles. Keys must be unique. `wordsOf` gives the words of an article by key (it may read from disk).
 * Cost grows with the number of pairs that share rare terms, not with the square of the set.
 */
export function linkDigests(unordered: readonly Digest[], wordsOf: (key: string) => LineageWords): Links {
  const digests = [...unordered].sort((a, b) =>
    a.content < b.content ? -1 : a.content > b.content ? 1 : a.key < b.key ? -1 : 1,
  )
  // Only what is needed is kept of a pair: there are millions of them.
  const pairs: ScoredPair[] = candidatePairs(digests).map(([i, j]) => {
    const pair = pairScore(digests[i]!, digests[j]!)
    return { i, j, score: pair.score, words: traitOf(pair, 'words'), names: traitOf(pair, 'names') }
  })
  const edges: Edge[] = pairs
    .filter(p => Math.abs(p.score) >= LEAST_SCORE)
    .map(p => ({ a: p.i, b: p.j, score: p.score }))
  const lineages = findLineages(digests, i => wordsOf(digests[i]!.key))
  const eventMembers = membersOf(
    closeLink(
      digests.map(d => d.day !== null),
      edges,
      EVENT_THRESHOLD,
    ),
  )
  const eventOf = numberBy(eventMembers, digests.length)
  const storyOfEvent = findStorylines(eventMembers.length, eventOf, digests, pairs)
  const storyMembers = membersOf(storyOfEvent).map(events =>
    events.flatMap(e => eventMembers[e]!).sort((a, b) => a - b),
  )
  return assemble(digests, eventMembers, storyMembers, lineages)
}

function numberBy(groups: readonly (readonly number[])[], n: number): number[] {
  const out = new Array<number>(n).fill(0)
  groups.forEach((g, k) => {
    for (const i of g) out[i] = k
  })
  return out
}

function assemble(
  digests: readonly Digest[],
  events: readonly number[][],
  storylines: readonly number[][],
  lineages: ReturnType<typeof findLineages>,
): Links {
  // An id is made of the group's first member in canonical order: it stays the same while that article stays.
  const named = (prefix: string, groups: readonly (readonly number[])[]): Map<string, string[]> =>
    new Map(
      groups.map(g => [contentId(prefix, digests[g[0]!]!.content, digests[g[0]!]!.key), g.map(i => digests[i]!.key)]),
    )
  const e = named('event', events)
  const s = named('story', storylines)
  const l = named('lineage', lineages.groups)
  const invert = (groups: ReadonlyMap<string, readonly string[]>): Map<string, string> =>
    new Map([...groups].flatMap(([id, keys]) => keys.map(k => [k, id] as [string, string])))
  const [eventOf, storyOf, lineageOf] = [invert(e), invert(s), invert(l)]
  const records = new Map<string, LinkRecord>()
  digests.forEach((d, i) => {
    const copy = lineages.copies.get(i)
    records.set(d.key, {
      id: d.key,
      event: eventOf.get(d.key)!,
      storyline: storyOf.get(d.key)!,
      lineage: lineageOf.get(d.key)!,
      ...(copy ? { copyOf: { id: digests[copy.from]!.key, ...copy.copy } } : {}),
      main: d.main,
    })
  })
  return { records, events: e, storylines: s, lineages: l }
}
