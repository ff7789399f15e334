// Calling something off is a deed of its own: "Roe cancelled her visit to Belmark in February" tells of a visit that was not made, and of
// what Roe did in February. PLOVER codes the latter as SANCTION (relations reduced).
import { type Deed, lemmaOf, nounDeed } from '../../lexicon/index.js'
import type { Grammar } from '../grammar.js'
import { CALLS_OFF } from '../word-kinds.js'
import { ASIDE, BE } from './near.js'

/** Tokens behind the verb, or in front of it, in which what is called off is named. */
const REACH = 8
const SUBJECT_REACH = 14

/** True for the subtypes of {@link callingOff}. */
export const isCallingOff = (subtype: string | undefined): boolean =>
  subtype === 'postponement' || subtype === 'cancellation'

/** How its forms begin. */
/** The deed of the verb at token `i` where it calls off a visit, a meeting or talks; else null. */
export function callingOff(g: Grammar, i: number): Deed | null {
  if (!CALLS_OFF.test(g.lower(i))) return null
  const lemma = lemmaOf(g.lower(i))
  const off = g.lower(i + 1) === 'off'
  const postpones = lemma === 'postpone' || (lemma === 'put' && off)
  const cancels = lemma === 'cancel' || lemma === 'scrap' || (lemma === 'call' && off)
  // "a postponed visit" is told by the visit.
  if (!(postpones || cancels) || !g.isVerb(i) || g.isDeterminer(i - 1)) return null
  if (!(isObject(g, i) || isSubject(g, i) || isAntecedent(g, i))) return null
  return { type: 'SANCTION', subtype: postpones ? 'postponement' : 'cancellation' }
}

const isMeeting = (g: Grammar, k: number): boolean => nounDeed(g.lower(k))?.type === 'CONSULT' && !g.isVerb(k)

/** "cancelled an expected trip" */
function isObject(g: Grammar, i: number): boolean {
  for (let k = i + 1; k < g.tokens.length && k <= i + REACH; k++) {
    if (isMeeting(g, k)) return true
    if (/^[,;:]$/.test(g.lower(k)) || ASIDE.test(g.lower(k)) || (g.isVerb(k) && !/(?:ed|ing)$/.test(g.lower(k))))
      return false
  }
  return false
}

/** "the visit had been planned for May, but was postponed" */
function isSubject(g: Grammar, i: number): boolean {
  if (![i - 1, i - 2, i - 3].some(k => BE.test(g.lower(k)))) return false
  for (let k = i - 1; k >= 0 && k >= i - SUBJECT_REACH; k--) {
    if (isMeeting(g, k)) return true
    if (/^[;:]$/.test(g.lower(k)) || ASIDE.test(g.lower(k))) return false
  }
  return false
}

/** "a trip that he cancelled" */
function isAntecedent(g: Grammar, i: number): boolean {
  for (let k = i - 1; k > 0 && k >= i - 4; k--) if (/^(?:that|which)$/.test(g.lower(k))) return isMeeting(g, k - 1)
  return false
}
