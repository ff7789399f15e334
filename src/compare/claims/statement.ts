// A claim out of its statements: on whom each rests, how many sources that makes, and the sentence that speaks for all.
import { type Claim, type ClaimEvidence, contentId, nonEmpty, type Standing } from '../../model/index.js'
import type { Span } from '../../text/index.js'
import { type Bundle, evidenceOf, type Unit } from '../bundle.js'
import { likeness } from './likeness.js'
import type { Point } from './points.js'
import { holderOf, isSource } from './upstream.js'

/** A point with what proves it and on whom it rests. */
export interface Statement {
  readonly point: Point
  /** With the source of this statement, whatever others of its claim rest on. */
  readonly evidence: ClaimEvidence
  /** Whom it cites. */
  readonly holder: string | null
  /** The whole sentence. */
  readonly sentence: string
}

/** A claim as found. */
export interface FoundClaim {
  readonly claim: Claim
  readonly statements: readonly Statement[]
  /** True where several reports tell one deed in it: what they call the things in it is another matter. */
  readonly tellsDeed: boolean
}

/** The statement of a point. */
export const statementOf = (bundle: Bundle, point: Point, upstream: (u: Unit, at: Span) => string): Statement => ({
  point,
  evidence: { ...evidenceOf(bundle, point.unit, point), lineage: upstream(point.unit, point) },
  holder: holderOf(point.unit, point),
  sentence: evidenceOf(bundle, point.unit, point.unit).exact,
})

/** The claim that statements make, in their order. */
export function claimOf(event: string, statements: readonly Statement[]): Claim {
  const evidence = sourced(statements.map(s => s.evidence))
  const lineages = [...new Set(evidence.map(e => e.lineage))].sort()
  const [first] = statements
  const standing: Standing = lineages.length > 1 ? 'corroborated' : 'single-source'
  return {
    id: contentId('claim', event, ...evidence.map(e => `${e.article}:${e.start}`)),
    event,
    text: fullest(statements).sentence,
    standing,
    // A holder only where every piece of the evidence cites the same one.
    holder: statements.every(s => s.holder === first!.holder) ? first!.holder : null,
    lineages,
    evidence: nonEmpty(evidence, 'a claim'),
  }
}

/**
 * A report that cites nobody for what others, a third of all at least, have from a named source is no second witness: it counts with the source that most
 * cite (of equals the one cited first), and that is our inference.
 */
function sourced(evidence: readonly ClaimEvidence[]): readonly ClaimEvidence[] {
  const counts = new Map<string, number>()
  for (const e of evidence) if (isSource(e.lineage)) counts.set(e.lineage, (counts.get(e.lineage) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  const citing = [...counts.values()].reduce((a, b) => a + b, 0)
  if (!most || citing < LEAST_CITING * evidence.length) return evidence
  return evidence.map(e => (isSource(e.lineage) ? e : { ...e, lineage: most[0], basis: 'inferred' as const }))
}

/** Share of the statements that have to cite somebody by name. */
const LEAST_CITING = 1 / 3

/** Statements of a claim that each is compared with, to find the fullest: a sentence that stands a thousand times needs no more. */
const MOST_COMPARED = 200

/** The statement that shares most with the others; of equals the first. */
function fullest(statements: readonly Statement[]): Statement {
  const some = statements.slice(0, MOST_COMPARED)
  const support = ({ point }: Statement): number =>
    some.reduce((sum, o) => (o.point === point ? sum : sum + likeness(point, o.point)), 0)
  return some.map(s => ({ s, support: support(s) })).sort((a, b) => b.support - a.support)[0]!.s
}
