// What reports claim: statements of different reports that say the same stand together; how well a claim stands is counted in
// lineages, and reports of one named source count as that one source.
import { closeLink, type Edge, membersOf } from '../../grouping/index.js'
import type { Span } from '../../text/index.js'
import type { Bundle, Unit } from '../bundle.js'
import type { FoundEvent } from '../found-event.js'
import { pairsSharing } from '../sharing.js'
import { tollsIn } from '../tolls.js'
import type { FoundQuotes } from '../variants.js'
import { likeness, rivalryOf } from './likeness.js'
import { claimsNothing } from './no-claim.js'
import { type Point, pointsOf } from './points.js'
import { claimOf, type FoundClaim, statementOf } from './statement.js'
import { isSource, upstreamOf } from './upstream.js'

export { type ClaimsOfEvent, joinClaims } from './across.js'
export { sentenceLikeness } from './likeness.js'
export type { FoundClaim } from './statement.js'

/** Mean likeness at which statements make one claim. */
const LEAST_LIKENESS = 0.43
/** Likeness below which two statements are no candidates. */
const LEAST_EDGE = 0.12
/** Weight of a sentence that can be a claim. */
const LEAST_WEIGHT = 12
/** Weight of what is left of a sentence, the rest of which went elsewhere, that is a claim. */
const LEAST_LEFT = 8
/** Weight of a sentence that says how many were harmed: few and common words. */
const LEAST_OF_TOLL = 4
/** Statements that share a term beyond which it says nothing in this bundle. */
const MOST_SHARING = 150

/** Claims of an event in the order of its reports. */
export function findClaims(
  bundle: Bundle,
  events: readonly FoundEvent[],
  sides: ReadonlyMap<string, string>,
  renderings: FoundQuotes['renderings'],
): FoundClaim[] {
  const units = bundle.units.filter(u => !u.head && u.weight >= leastOf(u) && !claimsNothing(u))
  const upstream = upstreamOf(bundle, sides)
  const points = pointsOf(bundle, events, units, bundle.articles.length < 2, renderings)
  const groups = membersOf(
    closeLink(
      points.map(() => true),
      edgesOf(
        points,
        points.map(p => upstream(p.unit, p)),
      ),
      { threshold: LEAST_LIKENESS, best: 0.5, leastMean: 0.2, pull: 0 },
    ),
  ).map(g => g.map(i => points[i]!))
  return acknowledged(settled(joined(groups)), events, upstream).map(g => {
    const statements = g.map(point => statementOf(bundle, point, upstream))
    return { claim: claimOf(bundle.event, statements), statements, tellsDeed: tellsDeed(g) }
  })
}

/** One deed, as done, in statements of two reports. */
function tellsDeed(group: readonly Point[]): boolean {
  const tellers = new Map<string, Set<number>>()
  for (const p of group)
    for (const { kind, stage, isDone } of p.told)
      if (isDone && stage === 'over') tellers.set(kind, (tellers.get(kind) ?? new Set()).add(p.unit.article))
  return [...tellers.values()].some(articles => articles.size > 1)
}

/** What somebody is quoted as saying is a claim in few words, too: "It is clear who is responsible," Roe said. */
const leastOf = (u: Unit): number =>
  u.quotes.some(q => q.kind === 'direct' && q.speaker !== null)
    ? LEAST_LEFT
    : tollsIn(u).length
      ? LEAST_OF_TOLL
      : LEAST_WEIGHT

/** Meetings of two: each side's account of what was said acknowledges that it was held. */
const ENGAGEMENTS = new Set(['call', 'meeting', 'talks'])

/** To the claim that tells of a call or meeting held, of equals the first, comes one sentence of each further named source that speaks of it as held. */
function acknowledged(
  groups: readonly (readonly Point[])[],
  events: readonly FoundEvent[],
  upstream: (u: Unit, at: Span) => string,
): Point[][] {
  const out = groups.map(g => [...g])
  for (const [i, e] of events.entries()) {
    if (e.type !== 'CONSULT' || !ENGAGEMENTS.has(e.subtype ?? '') || e.status !== 'held') continue
    const claim = out[tellsMost(groups, i)]
    if (!claim) continue
    const known = new Set(claim.map(p => upstream(p.unit, p)))
    // Reports that tell it on their own authority are witnesses enough.
    if (![...known].some(isSource)) continue
    for (const { unit, happening } of e.told) {
      const source = upstream(unit, unit)
      if (happening.status !== 'held' || unit.head || !isSource(source) || known.has(source)) continue
      if (claim.some(p => p.unit === unit)) continue
      known.add(source)
      const { start, end } = unit
      claim.push({
        unit,
        start,
        end,
        idf: unit.terms,
        terms: unit.terms,
        weight: unit.weight,
        among: claim[0]!.among,
        naming: new Set(),
        verbs: new Set(),
        persons: [],
        isNegated: false,
        days: [],
        figures: [],
        shares: [],
        sums: [],
        told: [],
        said: [],
      })
    }
  }
  return out
}

/** The group, of equals the first, with most statements that tell of an event as over; -1 where none has two. */
function tellsMost(groups: readonly (readonly Point[])[], event: number): number {
  let best = -1
  let most = 1
  for (const [k, g] of groups.entries()) {
    const n = g.filter(p => p.told.some(t => t.event === event && t.stage === 'over')).length
    if (n > most) [best, most] = [k, n]
  }
  return best
}

/** Statements of the very same sentences that say the same two by two are one claim. */
function joined(groups: readonly (readonly Point[])[]): Point[][] {
  const bySentences = new Map<string, Point[]>()
  for (const [i, g] of groups.entries()) {
    const units = [...new Set(g.map(p => p.unit.index))].sort((a, b) => a - b)
    const key = units.length > 1 ? units.join(' ') : `alone ${i}`
    bySentences.set(key, [...(bySentences.get(key) ?? []), ...g])
  }
  return [...bySentences.values()].map(g => {
    const byUnit = new Map<Unit, Point>()
    for (const p of g) {
      const known = byUnit.get(p.unit)
      byUnit.set(p.unit, known ? both(known, p) : p)
    }
    return [...byUnit.values()]
  })
}

/** Two statements of one sentence, with what stands between them. */
const both = (a: Point, b: Point): Point => ({
  unit: a.unit,
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
  idf: new Map([...a.idf, ...b.idf]),
  terms: new Map([...a.terms, ...b.terms]),
  weight: a.weight + b.weight,
  among: a.among,
  naming: new Set([...a.naming, ...b.naming]),
  verbs: new Set([...a.verbs, ...b.verbs]),
  persons: [...new Set([...a.persons, ...b.persons])],
  isNegated: a.isNegated || b.isNegated,
  days: [...a.days, ...b.days],
  figures: [...a.figures, ...b.figures],
  shares: [...a.shares, ...b.shares],
  sums: [...a.sums, ...b.sums],
  told: [...a.told, ...b.told],
  said: [...new Set([...a.said, ...b.said])],
})

/**
 * What stays alone of one sentence is one claim: the sentence, as long as none of it went elsewhere. A sentence that its report has twice,
 * word for word (a caption, a page pasted twice), is one claim with two places.
 */
function settled(groups: readonly (readonly Point[])[]): Point[][] {
  const shared = new Set(groups.filter(g => g.length > 1).flatMap(g => g.map(p => p.unit.index)))
  const whole = new Map<string, Point[]>()
  return groups.flatMap(g => {
    const [only] = g
    if (g.length > 1 || !only) return [[...g]]
    const { unit } = only
    if (shared.has(unit.index)) return only.weight >= LEAST_LEFT || tellsToll(only) ? [[only]] : []
    const words = `${unit.article} ${unit.tokens.map(t => t.text).join(' ')}`
    const sentence = { ...only, start: unit.start, end: unit.end }
    const known = whole.get(words)
    if (!known) {
      const claim = [sentence]
      whole.set(words, claim)
      return [claim]
    }
    if (known.every(p => p.unit !== unit)) known.push(sentence)
    return []
  })
}

const tellsToll = ({ unit, start, end }: Point): boolean =>
  tollsIn(unit).some(t => unit.tokens[t.from]!.start >= start && unit.tokens[t.to - 1]!.end <= end)

/** Pairs of statements of different reports that share two terms or more. */
function edgesOf(points: readonly Point[], sources: readonly string[]): Edge[] {
  const edges: Edge[] = []
  const visit = (a: number, b: number): void => {
    const score = likeness(points[a]!, points[b]!, rivalryOf(sources[a]!, sources[b]!))
    if (score >= LEAST_EDGE) edges.push({ a, b, score })
  }
  const articles = points.map(p => p.unit.article)
  if (articles.at(-1) !== articles[0])
    pairsSharing(
      points.map(p => p.terms.keys()),
      { least: 2, most: MOST_SHARING },
      visit,
      articles,
    )
  return edges
}
