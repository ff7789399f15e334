// What reports claim: sentences of different reports that say the same stand together; how well a claim stands is counted in
// lineages, and reports of one named source count as that one source.
import { averageLink, membersOf, type Edge } from '../grouping/index.js'
import { contentId, nonEmpty, type Claim, type ClaimEvidence, type Standing } from '../model/index.js'
import { evidenceOf, likelyPairs, sharedTerms, type Bundle, type Unit } from './bundle.js'

/** Mean likeness at which sentences make one claim. */
const LEAST_LIKENESS = 0.46
const LEAST_WEIGHT = 12

/** Claims of an event in the order of its reports. */
export function findClaims(bundle: Bundle): Claim[] {
  const units = bundle.units.filter(u => !u.head && u.weight >= LEAST_WEIGHT)
  const local = new Map(units.map((u, i) => [u.index, i]))
  const edges: Edge[] = likelyPairs(units).map(([a, b]) => ({ a: local.get(a.index)!, b: local.get(b.index)!, score: sentenceLikeness(a, b) })).filter(e => e.score > 0.15)
  return membersOf(averageLink(units.length, edges, LEAST_LIKENESS)).map(g => claimOf(bundle, g.map(i => units[i]!)))
}

/** How much two sentences say the same, 0 to 1: shared content words, mostly by the shorter one. */
export function sentenceLikeness(a: Unit, b: Unit): number {
  const { lighter, heavier } = sharedTerms(a.terms, a.weight, b.terms, b.weight)
  return 0.5 * lighter + 0.5 * heavier
}

function claimOf(bundle: Bundle, group: readonly Unit[]): Claim {
  const evidence: ClaimEvidence[] = group.map(u => ({ ...evidenceOf(bundle, u, u), lineage: upstreamOf(bundle, u) }))
  const lineages = [...new Set(evidence.map(e => e.lineage))].sort()
  const holders = group.map(holderOf)
  const holder = holders.every(h => h === holders[0]) ? holders[0]! : (holders.find(h => h !== null) ?? null)
  const lead = fullest(group)
  const standing: Standing = lineages.length > 1 ? 'corroborated' : 'single-source'
  return {
    id: contentId('claim', bundle.event, ...evidence.map(e => `${e.article}:${e.start}`)),
    event: bundle.event,
    text: evidenceOf(bundle, lead, lead).exact,
    standing,
    holder,
    lineages,
    evidence: nonEmpty(evidence, 'a claim'),
  }
}

/** The sentence that shares most with the others; of equals the earliest. */
function fullest(group: readonly Unit[]): Unit {
  const support = (u: Unit): number => group.reduce((sum, o) => (o === u ? sum : sum + sentenceLikeness(u, o)), 0)
  return [...group].sort((a, b) => support(b) - support(a) || a.index - b.index)[0]!
}

/** Whom the sentence cites, or null where the outlet speaks itself. */
export const holderOf = (u: Unit): string | null => u.quotes.find(q => q.speaker !== null)?.speaker ?? null

/** The source a sentence rests on: whoever it cites (the last to pass it on, where one is named), else the report's lineage. */
function upstreamOf(bundle: Bundle, u: Unit): string {
  const cited = u.quotes.find(q => q.speaker !== null)
  const source = cited?.via[0] ?? cited?.speaker
  return source && !source.includes(':unnamed') ? `source:${source}` : bundle.lineages[u.article]!
}
