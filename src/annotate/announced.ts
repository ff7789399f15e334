// "Roe to visit Lyon on Friday": the way headlines tell what is to come, with no verb but the infinitive.
import { isModal, isPastForm } from '../lexicon/index.js'
import type { Token } from '../text/index.js'
import { partNumber, partsOf } from './tagger/index.js'

const [VERB, AUX, NOUN, PROPN, NUM] = [
  partNumber('VERB'),
  partNumber('AUX'),
  partNumber('NOUN'),
  partNumber('PROPN'),
  partNumber('NUM'),
] as const

/** Nouns whose infinitive says what they are: "a plan to build". */
const HAS_MATTER =
  /^(?:plans?|bids?|moves?|deals?|calls?|push|efforts?|attempts?|offers?|decisions?|failure|refusal|rights?|needs?|pressure|time|ability|threats?|proposals?|pledges?|vows?|promises?|orders?|requests?|ways?|things?|reasons?|chances?|opportunit(?:y|ies)|power|authority|agreements?|first|last|how|what|where|when|bills?|campaigns?|drives?|fights?|battles?|races?|scramble|willingness|readiness|desire|duty|mission|license|permission|steps?|measures?|talks|commitments?|strateg(?:y|ies)|addition|claims?|coups?|decisions?|much|more|little|nothing|something|anything|lots|enough|everything)$/

/** Words behind which something else is told than what the headline announces. */
const ASIDE = /^(?:after|as|amid|before|while|when|because|despite|following|who|which|that|where|if|over|since|until)$/

/** True where the infinitive behind the "to" at token `to` is all that its sentence, or its part behind a colon, tells: it is to come. */
export function isAnnounced(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.lower !== 'to' || to === 0 || /^[.!?]$/.test(lastOf(tokens))) return false
  const parts = partsOf(tokens)
  const is = (k: number, ...of: readonly number[]): boolean => of.includes(parts[k]!)
  if (tokens[to + 1]?.lower === 'blame') return false
  let subject = to - 1
  while (subject > 0 && /^(?:not|never|soon|also|both|all)$/.test(tokens[subject]!.lower)) subject--
  if (
    !is(subject, NOUN, PROPN, NUM) ||
    HAS_MATTER.test(tokens[subject]!.lower) ||
    !(is(to + 1, VERB, AUX) || (is(to + 1, NOUN) && !tokens[to + 1]!.lower.endsWith('s')))
  )
    return false
  // "The crimes range from theft to rape"
  for (let k = to - 1; k >= 0 && !/^[:;|]$/.test(tokens[k]!.text); k--)
    if (is(k, VERB, AUX) || /^(?:from|for)$/.test(tokens[k]!.lower) || k < to - MOST) return false
  for (let k = to + 2; k < tokens.length && k < to + MOST; k++) {
    const { lower, kind } = tokens[k]!
    if (ASIDE.test(lower) || (kind === 'mark' && /^[,:;–—|]$/.test(lower))) return true
    if (is(k, AUX) || isModal(lower) || (is(k, VERB) && isPastForm(lower) && !lower.endsWith('ed'))) return false
    // "was fined", but "a trial delayed by rain"
    if (is(k, VERB) && lower.endsWith('ed') && !/^(?:by|in|on|at|to|for|from)$/.test(tokens[k + 1]?.lower ?? ''))
      return false
  }
  return true
}

/** The last token that is no quotation mark: a headline has no full stop. */
const lastOf = (tokens: readonly Token[]): string =>
  (tokens.findLast(t => !/^["'”’»)]$/.test(t.text)) ?? tokens[0]!).text

/** Tokens on each side of it. */
const MOST = 30
