// What courts decide: "the tribunal ruled that the law was void", "a judge struck down the ban", "the court upheld the sentence".
import type { Deed } from '../../lexicon/index.js'
import type { Token } from '../../text/index.js'
import type { Grammar } from '../grammar.js'
import { DECIDES } from '../word-kinds.js'

const RULING: Deed = { type: 'OTHER', subtype: 'ruling', called: 'ruling' }

/** True for a form with which a court may decide. */
export const mayRule = (lower: string): boolean => DECIDES.test(lower)

/** Who decides so. */
const COURT = /^(?:courts?|tribunals?|judges?|justices?|magistrates?|panel|bench|arbitrators?|jury)$/
/** What is decided on. */
const DECIDED =
  /^(?:laws?|bans?|rules?|acts?|statutes?|decisions?|rulings?|convictions?|sentences?|verdicts?|orders?|decrees?|policy|policies|restrictions?|limits?|lawsuits?|suits?|cases?|charges?|appeals?|challenges?|elections?|results?|permits?|contracts?|warrants?|injunctions?|mandates?|maps?|measures?|provisions?|regulations?)$/

/** Tokens in front of a verb in which the court is named, and behind it in which that stands which it decides on. */
const SUBJECT = 12
const OBJECT = 10

/** The ruling that the verb at `i` tells, or null. */
export function rulingAt(g: Grammar, i: number): Deed | null {
  const lower = g.lower(i)
  if (!DECIDES.test(lower) || !g.isVerb(i) || (!courtInFront(g, i) && !courtBehind(g, i))) return null
  const next = g.lower(i + 1)
  if (/^rul/.test(lower)) return next !== 'out' && (RULES.test(next) || endsHere(g.tokens, i)) ? RULING : null
  if ((/^str/.test(lower) && next !== 'down') || (/^thr/.test(lower) && next !== 'out')) return null
  return decidesOn(g, i) ? RULING : null
}

/** What stands behind "ruled". */
const RULES =
  /^(?:that|on|against|in|for|by|to|unanimously|\d+-\d+|the|it|he|she|they|illegal|unlawful|unconstitutional|void|late|early|["“])$|day$/

const endsHere = (tokens: readonly Token[], i: number): boolean => /^[.,;]$/.test(tokens[i + 1]?.text ?? '.')

/** A court in front of the verb, with no other verb between that has somebody else in front of it. */
function courtInFront(g: Grammar, i: number): boolean {
  const subject = g.subjectOf(i)
  if (subject) for (let k = subject.from; k < subject.to; k++) if (COURT.test(g.lower(k))) return true
  for (let k = i - 1; k >= Math.max(0, i - SUBJECT); k--) {
    if (COURT.test(g.lower(k))) return true
    if (/^[.;:"“”]$/.test(g.lower(k)) || (g.isVerb(k) && !/^(?:has|have|had|was|were|also|is|been)$/.test(g.lower(k))))
      return false
  }
  return false
}

/** "was struck down by a court" */
function courtBehind(g: Grammar, i: number): boolean {
  for (let k = i + 1; k <= i + OBJECT; k++)
    if (g.lower(k) === 'by') return [1, 2, 3, 4, 5].some(n => COURT.test(g.lower(k + n)))
  return false
}

/** "upheld the ban", "the ban was upheld" */
function decidesOn(g: Grammar, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - SUBJECT); k--) if (DECIDED.test(g.lower(k))) return true
  for (let k = i + 1; k <= i + OBJECT; k++) if (DECIDED.test(g.lower(k))) return true
  return false
}
