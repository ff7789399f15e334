// How far a happening got, by the words around its trigger: negation, modality, accusation and the verbs that plan or cancel.
import { courseOf, isPastForm, lemmaOf } from '../../lexicon/index.js'
import { isOff, type Status } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import { isAnnounced } from '../announced.js'
import { Grammar } from '../grammar.js'
import { isAccount, isCharge, isOpinion } from './charged.js'
import { isDenied } from './denials.js'
import { statusByModals } from './modals.js'
import { isNextBehind, isOnlyThought, statusOfAccord, statusOfNoun } from './noun-status.js'

const NEGATION = new Set([
  'not',
  "n't",
  'never',
  'no',
  'without',
  "don't",
  "didn't",
  "doesn't",
  "hasn't",
  "haven't",
  "won't",
  "wasn't",
  "isn't",
  'neither',
  'nobody',
  'none',
])
const SEEN = /^(?:see|seen|saw|know|known|aware|heard)$/
const ALLEGED = new Set([
  'alleged',
  'allegedly',
  'suspected',
  'accused',
  'accuses',
  'accusing',
  'allegations',
  'allegation',
  'accusations',
  'purported',
  'supposed',
  'attempting',
  'claims',
  'claimed',
])

/** "claimed victory": what somebody takes for himself. */
const OWN_CLAIM = /^(?:victory|responsibility|credit)$/

const RISKS =
  /^(?:risk(?:s|ed|ing)?|fear(?:s|ed|ing)?|avoid(?:s|ed|ing)?|chances?|possibility|prospects?|threat|danger)$/
/** Words between such a word and what befalls somebody, both counted. */
const BEING_REACH = 4

/** "a potential summit" */
const PROSPECTIVE = /^(?:potential|prospective|eventual|would-be|hoped-for)$/

/** Words looked at in front of a trigger, and behind it. */
const BEFORE = 18
const AFTER = 6

/** Words behind a trigger in which a second word of the kind is looked for. */
const LATER = 14

/** What a trigger is: a noun; a deed that is what it is whatever is planned around it (`apart`); one of words (`spoken`); an agreement, which is
 * there once it is agreed on (`concluded`). */
export interface TriggerKind {
  readonly noun: boolean
  readonly apart: boolean
  readonly spoken: boolean
  readonly concluded: boolean
  /** A visit, a meeting, talks or an occasion: agreed to, it is planned; what else is agreed to is the matter of the agreement. */
  readonly consults: boolean
  /** A deed that is planned and put off as they are: a launch, a strike. */
  readonly planned: boolean
}

/** Status of the trigger at token `i`. A deed of words was done where somebody says so, whatever is alleged by it. */
export function statusAt(
  tokens: readonly Token[],
  i: number,
  { noun, apart, spoken, concluded, consults, planned }: TriggerKind,
): Status {
  if (!noun && isReduced(tokens, i)) return 'held'
  const before = withoutTold(clauseBefore(tokens, i), spoken && !noun)
  const words = before.map(t => t.lower)
  const near = words.slice(-4)
  // "may cancel the visit", "the visit has not been called off"
  if (noun && consults && isOffInDoubt(tokens, i, before)) return 'planned'
  // "has not seen Belmark providing aid": not known of, and so not certain.
  // "pleaded not guilty and was released"
  const denies = (w: string, k: number): boolean =>
    (NEGATION.has(w) || w.endsWith("n't")) && !(w === 'no' && isOfOther(near, k)) && near[k + 1] !== 'guilty'
  if (near.some(denies)) return near.some(w => SEEN.test(w)) ? 'hypothetical' : 'denied'
  if (isDenied(tokens, i, noun)) return 'denied'
  const clause = noun && (consults || concluded) ? statusOfNoun(new Grammar(tokens), i) : null
  const course = planned ? statusOfNoun(new Grammar(tokens), i) : null
  if (course && isOff(course)) return course
  const own = concluded && clause === 'planned' ? statusOfAccord(tokens, i) : clause
  // "stopped Roe from leaving"
  if (words.at(-1) === 'from' && words.slice(-PREVENT_REACH).some(w => PREVENTS.test(w))) return 'denied'
  if (noun) {
    const carried = carriedStatus(tokens, i, before)
    // "the planned visit took place"
    if (carried) return carried === 'planned' && own ? own : carried
  }
  // "any strike would cost lives"
  if (noun && (words.at(-1) === 'any' || words.slice(-2).some(w => PROSPECTIVE.test(w)))) return 'hypothetical'
  // "an attack would cost lives"
  if (noun && !consults && near.some(w => w === 'a' || w === 'an') && isOnlyThought(tokens, i)) return 'hypothetical'
  if (isCharge(tokens, i, noun) || (noun && (isOpinion(tokens, i) || isAccount(tokens, i)))) return 'alleged'
  if (!noun && isAwaited(words)) return 'hypothetical'
  // "risk being deported", "the chance of being freed"
  if (!noun && words.slice(-2).includes('being') && words.slice(-BEING_REACH).some(w => RISKS.test(w)))
    return 'hypothetical'
  // "warned against signing"
  if (!noun && words.at(-1) === 'against') return 'hypothetical'
  // "voted for the strike"
  if (planned && words.some((w, k) => /^(?:vote[sd]?|voting)$/.test(w) && /^(?:for|to|in)$/.test(words[k + 1] ?? '')))
    return 'planned'
  const governed = noun || isGerund(tokens, i) ? governedStatus(tokens, i, { spoken, concluded }) : null
  if (governed) return governed
  if (own) return own
  // "accusations come before a summit": it is not alleged.
  const doubted = spoken ? near.slice(-2).filter(w => w.endsWith('ly')) : noun && consults ? near.slice(-2) : words
  if (doubted.some((w, k) => ALLEGED.has(w) && !OWN_CLAIM.test(doubted[k + 1] ?? ''))) return 'alleged'
  const thought = statusByModals(tokens, i, words, { noun, apart })
  if (thought) return thought
  // "to assist": a purpose, and nothing that happened.
  const managed =
    /^(?:had|quick)$/.test(words.at(-2) ?? '') ||
    near.some(w => MANAGED.has(w)) ||
    (words.slice(-USE_REACH).some(w => USES.test(w)) && !isOnlyUse(tokens, i))
  if (!noun && words.at(-1) === 'to' && isAnnounced(tokens, i - 1)) return 'planned'
  if (!noun && (words.at(-1) === 'to' || words.at(-2) === 'to') && !managed)
    return isArranged(words) || isToBe(words) || (consults && near.some(w => AGREED.has(lemmaOf(w))))
      ? 'planned'
      : 'hypothetical'
  if (words.some((w, k) => w === 'time' && OVERDUE.test(words[k - 1] ?? ''))) return 'hypothetical'
  // "demanded that Roe resign"
  const that = noun || tokens[i]!.lower !== lemmaOf(tokens[i]!.lower) ? -1 : words.lastIndexOf('that')
  if (that > 0 && words.slice(Math.max(0, that - 3), that).some(w => INSISTED.has(lemmaOf(w)))) return 'hypothetical'
  if (!noun && tokens[i]!.lower.endsWith('ing') && near.some(w => w === 'is' || w === 'are'))
    return TRAVEL.test(tokens[i]!.lower) || tokens.slice(i, i + 10).some(t => FORWARD.has(t.lower))
      ? 'planned'
      : 'under-way'
  return noun && consults && isNextBehind(tokens, i) ? 'planned' : 'held'
}

/** "no motive for the attack", "no arrests in the shooting": there was one, but "no sign of an attack" tells of none. */
const isOfOther = (near: readonly string[], no: number): boolean =>
  /^(?:for|in|of|over|about|from|to|on)$/.test(near[no + 2] ?? '') && !TRACE.test(near[no + 1] ?? '')
const TRACE =
  /^(?:signs?|evidence|indications?|proof|reports?|traces?|record|plans?|intentions?|talk|word|hints?|mention|need|hope|chances?|prospect|possibility|question|sort|kind|form|part|role|hand)$/

/** "will hand over four men convicted of spying": it was done, whatever becomes of them. */
function isReduced(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!
  const [before, next] = [tokens[i - 1], tokens[i + 1]?.lower ?? '']
  if (before?.kind !== 'word' || before.text !== before.lower) return false
  if (!isPastForm(lower) || !/^(?:of|in|on|for|by|at|near|over|after|during|last|this|since|with)$/.test(next))
    return false
  const g = new Grammar(tokens)
  if (!g.isNominal(i - 1) || g.isAdjective(i - 1)) return false
  const { from } = g.phraseEndingAt(i - 1)
  if (/^(?:no|any|his|her|my|your|our)$/.test(g.lower(from)) || from === 0) return false
  for (let k = from - 1; k >= 0 && k >= from - CAUSE_REACH; k--) if (HAS_DONE.test(g.lower(k))) return false
  return g.isPreposition(from - 1) || g.isVerb(from - 1) || /^(?:off|over|up|out|to)$/.test(g.lower(from - 1))
}

/** Tokens in front of such a phrase in which somebody has it done: "wants the mayor arrested". */
const CAUSE_REACH = 3
const HAS_DONE =
  /^(?:ha(?:s|d|ve|ving)|gets?|got|getting|wants?|wanted|needs?|sees?|saw|ordered?|orders|keeps?|kept|that)$/

/** "it's time Roe agreed to a deal" */
const OVERDUE = /^(?:it['’]s|['’]s|is|about|high)$/

/** "before both sides have investigated", "unless the court has ruled": not done yet. */
function isAwaited(words: readonly string[]): boolean {
  const perfect = words.slice(-3).some(w => w === 'has' || w === 'have')
  return perfect && words.slice(-AWAIT_REACH).some(w => w === 'before' || w === 'unless')
}

/** Words between such a conjunction and the deed, both counted. */
const AWAIT_REACH = 9

/** "were to hold talks" */
const isArranged = (words: readonly string[]): boolean =>
  /^(?:is|are|was|were)$/.test(words.at(-2) ?? '') && words.at(-1) === 'to'

/** "is to be sentenced" */
const isToBe = (words: readonly string[]): boolean => words.at(-1) === 'be' && isArranged(words.slice(0, -1))

/** "a proposal for signing the pact" */
const isGerund = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower.endsWith('ing') && /^(?:for|of)$/.test(tokens[i - 1]?.lower ?? '')

/** What is asked for, offered, refused or talked over need not come about. */
const ASKED = new Set(
  'demand request urge seek ask appeal call propose proposal offer invite invitation reject refuse decline oppose consider want need hope bid plea push press threat risk danger prospect possibility fear preparation groundwork arrangement aim lack absence'.split(
    ' ',
  ),
)
/** "is ready to host talks" */
const READY = /^(?:ready|willing|prepared|keen|eager)$/
/** Words behind which "that Roe resign" is asked for. */
const INSISTED = new Set('demand request urge insist ask propose proposal recommend order require suggest'.split(' '))
/** What is agreed on and promised is still to come. */
const AGREED = new Set('agree promise pledge vow prepare'.split(' '))
/** Words between such a word and the deed that it governs: "demanded the immediate withdrawal", "failed to reach a deal". */
const MOST_BETWEEN = 7

/** Status of a noun, or of a gerund behind "for", by the word that governs it. What was said was said (`spoken`), though it is rejected. */
function governedStatus(
  tokens: readonly Token[],
  i: number,
  { spoken, concluded }: Pick<TriggerKind, 'spoken' | 'concluded'>,
): Status | null {
  // "agreed in a call": on what occasion, and not what is agreed to
  const occasion = new Grammar(tokens).phraseEndingAt(i).from - 1
  for (let k = i - 1; k >= Math.max(0, i - MOST_BETWEEN); k--) {
    const { lower, kind } = tokens[k]!
    if ((kind === 'mark' && lower !== '-') || (k === occasion && /^(?:in|during)$/.test(lower))) return null
    const lemma = lemmaOf(lower)
    if (/^fail(?:s|ed|ing|ure|ures)?$/.test(lower) && tokens[k + 1]?.lower === 'to') return 'denied'
    if (!spoken && (ASKED.has(lemma) || (READY.test(lower) && tokens[k + 1]?.lower === 'to'))) return 'hypothetical'
    if (!spoken && !concluded && AGREED.has(lemma)) return 'planned'
    if (
      /^(?:and|or|but|who|that|which|when|at|from|by|with|after|before|since|over|between|against|into|is|was|were|are|has|had|have)$/.test(
        lower,
      )
    )
      return null
    if (lower.endsWith('ed')) return null
  }
  return null
}

/** Verbs after which "to do" was done. */
const MANAGED = new Set(['managed', 'began', 'begun', 'started', 'continued', 'came', 'went', 'used', 'failed'])

/** Verbs after which "from leaving" did not come about, and words between them. */
const PREVENTS = /^(?:prevent|stop|block|bar(?:s|red|ring)?$|ban(?:s|ned|ning)?$|keep|kept|deter|dissuad|discourag)/
const PREVENT_REACH = 7

/** "Using force to detain them might harm ties": what is only thought of. */
const isOnlyUse = (tokens: readonly Token[], i: number): boolean =>
  tokens[0]!.lower === 'using' &&
  tokens.slice(i + 1, i + 1 + USE_REACH).some(t => /^(?:might|could|would|may)$/.test(t.lower))

/** "using the island to collect": it is done. */
const USES = /^us(?:es|ed|ing)$/
/** Words between such a word and the deed, both counted. */
const USE_REACH = 8

/** "is travelling to" is told of a journey to come. */
const TRAVEL = /^(?:travell?ing|visiting|going|hosting|meeting|arriving)$/

const FORWARD = new Set(['next', 'tomorrow', 'end', 'upcoming', 'later', 'this'])

function clauseBefore(tokens: readonly Token[], i: number): Token[] {
  const out: Token[] = []
  for (let k = i - 1; k >= 0 && out.length < BEFORE; k--) {
    const t = tokens[k]!
    if (t.text === ';' || t.text === ':' || /^(?:but|after|while|since|until)$/.test(t.lower)) break
    // "will visit the town, which was attacked in March": the clause has a status of its own.
    if (/^(?:who|which|where)$/.test(t.lower) && tokens[k - 1]?.text === ',') break
    out.unshift(t)
  }
  return out
}

/** "An attack will bring war, the minister warned": what somebody says of what is to come stands in front of the comma. */
function withoutTold(before: readonly Token[], saying: boolean): readonly Token[] {
  const comma = saying ? before.findLastIndex(t => t.text === ',') : -1
  const subject = before.slice(comma + 1)
  return comma > 0 && subject.length > 0 && subject.every(t => t.kind !== 'mark' && !AHEAD_OF.test(t.lower))
    ? subject
    : before
}

const AHEAD_OF = /^(?:to|not|n't|never|will|would|shall|may|might|could|can|should|must|who|which|that|if)$|n't$/

/** Words in front of a verb of calling off that leave it open. */
const OPEN_REACH = 4

/** The word that calls the noun at token `i` off is denied, or only possible. */
function isOffInDoubt(tokens: readonly Token[], i: number, before: readonly Token[]): boolean {
  const doubted = (list: readonly Token[], k: number): boolean =>
    isOff(carrierAt(list, k)) &&
    (isDenied(tokens, tokens.indexOf(list[k]!), false) ||
      list
        .slice(Math.max(0, k - OPEN_REACH), k)
        .some(t => NEGATION.has(t.lower) || t.lower.endsWith("n't") || IF_AT_ALL.test(t.lower)))
  const behind = tokens.slice(i + 1, i + 1 + AFTER)
  return (
    before.some((_, k) => k >= before.length - MOST_BETWEEN && doubted(before, k)) ||
    behind.some((_, k) => doubted(behind, k))
  )
}

const IF_AT_ALL =
  /^(?:may|might|could|should|if|whether|unless|consider(?:ed|ing|s)?|threaten(?:ed|ing|s)?|urged?|asked)$/

/** "postponed the visit", "the visit was cancelled". */
function carriedStatus(tokens: readonly Token[], i: number, before: readonly Token[]): Status | null {
  for (let k = before.length - 1; k >= Math.max(0, before.length - 7); k--) {
    const status = carrierAt(before, k)
    if (status === 'planned' && before.slice(0, k).some((_, j) => carrierAt(before, j) === 'cancelled')) continue
    // "asked him to abandon provocations"
    if (isOff(status) && before[k - 1]?.lower === 'to' && isAsked(before, k - 1)) return 'hypothetical'
    if (status) return status
  }
  const relative = tokens[i + 1]?.text === ',' ? i + 2 : i + 1
  if (/^(?:that|which)$/.test(tokens[relative]?.lower ?? '')) {
    // "a trip that he cancelled"
    const clause = tokens.slice(relative + 1, relative + 1 + AFTER)
    const off = clause.findIndex((_, k) => isOff(carrierAt(clause, k)))
    if (off >= 0 && !clause.slice(0, off).some(t => t.kind === 'mark')) return carrierAt(clause, off)!
  }
  const after = tokens.slice(i + 1, i + 1 + AFTER)
  for (const k of after.keys()) {
    const status = carrierAt(after, k)
    if (status && after.slice(0, k).some(x => /^(?:was|were|been|being|is|be|had|has)$/.test(x.lower)))
      return laterStatus(tokens.slice(i + 1, i + 1 + LATER), k) ?? status
  }
  return null
}

/** A word of asking in front of the "to" at `k`, with whom it asks between them. */
const isAsked = (words: readonly Token[], k: number): boolean =>
  words.slice(Math.max(0, k - ASKED_REACH), k).some(t => ASKED.has(lemmaOf(t.lower)))

/** Words of whom it is asked. */
const ASKED_REACH = 4

/** Status that the word at `k` gives to a happening beside it: "postponed", "put off", "called off". */
const carrierAt = (tokens: readonly Token[], k: number): Status | undefined =>
  tokens[k + 1]?.lower === 'back' && /^(?:against|at|on|hard|strongly)$/.test(tokens[k + 2]?.lower ?? '')
    ? undefined
    : courseOf(tokens[k]!.lower, tokens[k + 1]?.lower ?? '')

/** "was planned for May but was postponed": the later word counts. */
function laterStatus(after: readonly Token[], from: number): Status | null {
  for (let k = from + 1; k < after.length; k++) {
    const status = carrierAt(after, k)
    if (status) return status
  }
  return null
}
