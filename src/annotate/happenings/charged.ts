// What somebody is accused of, charged with or kept from: who did it, and that it is only alleged.
import { lemmaOf, nounDeed } from '../../lexicon/index.js'
import type { Mention } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import type { Grammar } from '../grammar.js'
import { actorIn, BE } from './near.js'

/** Verbs whose object, and not whose subject, does what stands behind "of", "for" or "from". */
const CHARGES =
  /^(?:accus|suspect|blam|charg|convict|indict|arraign|prevent|stop|prohibit|bar(?:s|red|ring)?$|ban(?:s|ned|ning)?$|dissuad|deter)/
/** Words between "with" and the noun that it governs. */
const MATTER_REACH = 4
/** Most words between such a verb and the deed. */
const CHARGE_REACH = 14

/** "accused Belmark of hiring divers to spy": Belmark, of whatever follows up to the next verb of its own. */
export function chargedWith(g: Grammar, i: number, actors: readonly Mention[], noun = false): Mention | null {
  let of = -1
  for (let k = i - 1; k >= 0 && k >= i - CHARGE_REACH; k--) {
    const lower = g.lower(k)
    if (/^(?:of|for|from|with)$/.test(lower) && g.lower(k + 1).endsWith('ing')) of = k
    // "charged Roe with murder", "suspected in the killing"
    if (noun && of < 0 && k >= i - MATTER_REACH && /^(?:with|of|in|for)$/.test(lower)) of = k
    if (/^[;:]$/.test(lower) || /^(?:that|which|who)$/.test(lower)) return null
    if (!g.isVerb(k) || lower.endsWith('ing') || g.lower(k - 1) === 'to') continue
    if (of < 0 || !CHARGES.test(lower)) return null
    // "Belmark was accused of spying"
    if (BE.test(g.lower(k - 1))) {
      const accused = g.subjectOf(k)
      return accused && actorIn(actors, g.span(accused))
    }
    const [from, to] = [g.tokens[k]!.end, g.tokens[of]!.start]
    return actors.find(m => m.start >= from && m.end <= to && m.kind !== 'adjectival') ?? null
  }
  return null
}

/** Words behind which a crime is what somebody is charged with. */
const CHARGED = new Set('charge count accuse convict suspect suspicion indict guilty acquit'.split(' '))
/** What a crime in front of it names. */
const PROCEEDING = /^(?:charges?|cases?|trials?|suspects?|convictions?|warrants?|counts?)$/

/** "faces a charge of murder", "indicted on Friday for killing three", "a murder charge": a deed of violence that is a charge and no finding of the report's. */
export function isCharge(tokens: readonly Token[], i: number, noun: boolean): boolean {
  const { lower } = tokens[i]!
  if (noun && nounDeed(lower)?.type === 'ASSAULT' && PROCEEDING.test(tokens[i + 1]?.lower ?? '')) return true
  if (!noun && !lower.endsWith('ing')) return false
  for (let k = i - 1; k >= 0 && k >= i - CHARGE_REACH; k--) {
    if (tokens[k]!.kind === 'mark' && tokens[k]!.text !== '-') return false
    if (/^(?:who|which|that|after|when|where|was|were|has|had|have|is|are)$/.test(tokens[k]!.lower)) return false
    // "arrested for the murder of": what he is held for, too
    if (noun && lemmaOf(tokens[k]!.lower) === 'arrest' && nounDeed(lower)?.type === 'ASSAULT')
      return tokens.slice(k + 1, i).some(t => t.lower === 'for')
    if (CHARGED.has(lemmaOf(tokens[k]!.lower)))
      return tokens.slice(k + 1, k + 4).some(t => /^(?:of|with|for|in|on|including)$/.test(t.lower))
  }
  return false
}

/** What the other side calls so; whoever does it has another word for it. */
const JUDGED = /^provocations?$/
/** Deeds that are a matter of opinion where somebody is worried by them; a launch or a raid that worries somebody is a fact. */
const HELD_AGAINST = /^(?:support|backing|aid|assistance)$/
const WORRY = /^(?:concerns?|concerned|worr(?:y|ies|ied)|fears?|alarm(?:ed)?|unease|suspicions?)$/
/** Words between the worry and the deed. */
const WORRY_REACH = 6

/** "concerns over Belmark's support for Norway", "provocations": told as one side sees it. */
export function isOpinion(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!
  if (JUDGED.test(lower)) return true
  if (!HELD_AGAINST.test(lower)) return false
  const before = tokens.slice(Math.max(0, i - WORRY_REACH), i).map(t => t.lower)
  const about = before.findLastIndex(w => /^(?:about|over|at|by|regarding)$/.test(w))
  return about > 0 && before.slice(0, about).some(w => WORRY.test(w))
}

/** "contradicting the army's account of a raid": there was one as somebody tells it; "of the raid": there was one. */
export const isAccount = (tokens: readonly Token[], i: number): boolean =>
  /^an?$/.test(tokens[i - 1]?.lower ?? '') &&
  tokens[i - 2]?.lower === 'of' &&
  /^(?:accounts?|versions?|stor(?:y|ies))$/.test(tokens[i - 3]?.lower ?? '')
