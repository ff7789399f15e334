// What reports claim: sentences of different reports that say the same stand together; how well a claim stands is counted in
// lineages, and reports of one named source count as that one source.
import { averageLink, type Edge, membersOf } from '../grouping/index.js'
import { type Claim, type ClaimEvidence, contentId, nonEmpty, type Standing } from '../model/index.js'
import { type Bundle, evidenceOf, likelyPairs, sharedTerms, type Unit } from './bundle.js'

/** Mean likeness at which sentences make one claim. */
const LEAST_LIKENESS = 0.46
const LEAST_WEIGHT = 12

/** Claims of an event in the order of its reports. */
export function findClaims(bundle: Bundle, sides: ReadonlyMap<string, string>): Claim[] {
  const upstream = upstreamOf(bundle, sides)
  const units = bundle.units.filter(u => !u.head && u.weight >= LEAST_WEIGHT)
  const local = new Map(units.map((u, i) => [u.index, i]))
  const edges: Edge[] = likelyPairs(units)
    .map(([a, b]) => ({ a: local.get(a.index)!, b: local.get(b.index)!, score: sentenceLikeness(a, b) }))
    .filter(e => e.score > 0.15)
  return membersOf(averageLink(units.length, edges, LEAST_LIKENESS)).map(g =>
    claimOf(
      bundle,
      g.map(i => units[i]!),
      upstream,
    ),
  )
}

/** How much two sentences say the same, 0 to 1: shared content words, mostly by the shorter one. */
export function sentenceLikeness(a: Unit, b: Unit): number {
  const { lighter, heavier } = sharedTerms(a.terms, a.weight, b.terms, b.weight)
  return 0.5 * lighter + 0.5 * heavier
}

function claimOf(bundle: Bundle, group: readonly Unit[], upstream: (u: Unit) => string): Claim {
  const evidence: ClaimEvidence[] = group.map(u => ({ ...evidenceOf(bundle, u, u), lineage: upstream(u) }))
  const lineages = [...new Set(evidence.map(e => e.lineage))].sort()
  const holders = group.map(holderOf)
  // A holder only where every piece of the evidence cites the same one.
  const holder = holders.every(h => h === holders[0]) ? holders[0]! : null
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

/** Sentences around one of plans that names no source, in which the source of the plans is looked for. */
const REACH = 3

/**
 * The source each sentence rests on. Whoever it cites (the last to pass it on, where one is named), and all who speak for one side are
 * one source; what somebody will do is known from who announced it, so a sentence of plans without a source takes the nearest one
 * cited around it. All else rests on the report's own lineage.
 */
function upstreamOf(bundle: Bundle, sides: ReadonlyMap<string, string>): (u: Unit) => string {
  const cited = (u: Unit | undefined): string | null => {
    const q = u?.quotes.find(x => x.speaker !== null)
    const source = q?.via[0] ?? q?.speaker
    const side = source ? (sides.get(source) ?? (source.includes(':unnamed') ? null : source)) : null
    return side ? `source:${side}` : null
  }
  return u => {
    const own = cited(u)
    if (own) return own
    if (u.happenings.some(h => h.status === 'planned' || h.status === 'confirmed'))
      for (let d = 1; d <= REACH; d++)
        for (const at of [u.index - d, u.index + d]) {
          const near = bundle.units[at]
          const source = near?.article === u.article ? cited(near) : null
          if (source) return source
        }
    return bundle.lineages[u.article]!
  }
}
