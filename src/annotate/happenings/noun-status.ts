// How far a visit, a meeting or talks got by the clause that the noun stands in: as its subject ("the trip will begin on Sunday"), or as the
// occasion of what it tells ("during the visit, Roe will meet"). And where a clause tells nothing of it, only names it again.
import {
  carryingVerbs,
  courseOf,
  isCue,
  isEitherForm,
  isPastForm,
  isPlannable,
  lemmaOf,
  occasionCourses,
  occasionDeed,
} from '../../lexicon/index.js'
import type { Status } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import { Grammar } from '../grammar.js'

/** Tokens behind a noun in which its verb is looked for. */
const REACH = 24

/** Status that the clause of the noun at token `i` gives it, or null where it gives none. */
export const statusOfNoun = (g: Grammar, i: number): Status | null =>
  ofObject(g, i) ?? ofSubject(g, i) ?? ofOccasion(g, i)

/** "set the hearing for June 4", "suspended their strike", "aborted the launch" */
function ofObject(g: Grammar, i: number): Status | null {
  if (!occasionDeed(g.lower(i)) && !isPlannable(g.lower(i))) return null
  const before = isSetFor(g, i) ? i - 1 : phraseStart(g, i) - 1
  if (/^(?:set|sets|fix|fixes|fixed)$/.test(g.lower(before)) && g.lower(i + 1) === 'for') return 'planned'
  // "calls to halt the trial", "may suspend the strike"
  if (!g.isVerb(before) || /^(?:to|not|n't|may|might|could|would|should|must)$/.test(g.lower(before - 1))) return null
  if (/^(?:abort|axe)/.test(g.lower(before))) return 'cancelled'
  return /^(?:suspend|adjourn|scrub|shelv|halt|stay(?:s|ed)$)/.test(g.lower(before)) ? 'postponed' : null
}

/** "set sentencing for June 4" */
export const isSetFor = (g: Grammar, i: number): boolean =>
  /^(?:set|sets|fixed)$/.test(g.lower(i - 1)) && g.lower(i + 1) === 'for'

function ofSubject(g: Grammar, i: number): Status | null {
  const verb = opensClause(g, i) ? verbOf(g, i) : -1
  const own =
    verb < 0 || (occasionDeed(g.lower(i)) && isOfElse(g, verb))
      ? null
      : (ofVerb(g, verb) ?? (occasionDeed(g.lower(i)) || isPlannable(g.lower(i)) ? ofOccasions(g, verb) : null))
  if (own) return own
  const relative = g.lower(i + 1) === ',' ? i + 2 : i + 1
  return /^(?:which|that)$/.test(g.lower(relative)) && g.isVerb(relative + 1) ? ofVerb(g, relative + 1) : null
}

/** True where the noun phrase of token `i` stands where a subject does: in front of it no preposition, and no verb but one of saying. */
function opensClause(g: Grammar, i: number): boolean {
  const before = phraseStart(g, i) - 1
  if (before < 0) return true
  return !g.isPreposition(before) && g.lower(before) !== 'to' && (!g.isVerb(before) || isCue(g.lower(before)))
}

/** The verb behind a noun and what hangs on it: "the talks between Roe and Holm [were]", "the visit, the first in years, [is]"; -1 for none. */
function verbOf(g: Grammar, i: number): number {
  let insertion = false
  for (let k = i + 1; k < g.tokens.length && k <= i + REACH; k++) {
    // "talks between striking workers and the company"
    if (g.isVerb(k) && g.lower(k).endsWith('ing') && g.isNominal(k + 1)) continue
    // "the launch of Roe's first crewed flight was"
    if (isInPhrase(g, k)) continue
    if ((g.isVerb(k) || isBare(g, k)) && !insertion) return g.lower(k).endsWith('ing') ? -1 : k
    if (g.lower(k) === ',') insertion = !insertion
    else if (insertion) continue
    else if (/^(?:which|that|who|where|when|to)$/.test(g.lower(k)) && !(g.lower(k) === 'to' && g.isNominal(k + 1)))
      return -1
    // "the visit Roe will make"
    else if (k === i + 1 && !g.isPreposition(k) && !g.isAdverb(k) && g.lower(k) !== 'to') return -1
  }
  return -1
}

/** A participle between a quality or an owner and a noun. */
const isInPhrase = (g: Grammar, k: number): boolean =>
  g.lower(k).endsWith('ed') &&
  g.isNominal(k + 1) &&
  (g.isAdjective(k - 1) || g.isDeterminer(k - 1) || /['’]s$|^(?:first|second|third|last|next)$/.test(g.lower(k - 1)))

/** "during his visit to Lyon, Roe will meet"; "Roe was to meet Holm during the visit" */
function ofOccasion(g: Grammar, i: number): Status | null {
  if (!opensWith(g, i, /^during$/)) return null
  const from = phraseStart(g, i) - 1
  for (let k = from - 1; k >= 0 && k >= from - REACH; k--) {
    if (/^[,;:]$/.test(g.lower(k))) break
    if (INTENDS.test(g.lower(k)) || (/^(?:is|are|was|were)$/.test(g.lower(k)) && g.lower(k + 1) === 'to'))
      return 'planned'
  }
  for (let k = i + 1; k < g.tokens.length && k <= i + REACH; k++) {
    if (g.lower(k) !== ',') continue
    for (let v = k + 1; v < g.tokens.length && v <= k + REACH; v++)
      if (g.isVerb(v) && !g.lower(v).endsWith('ing')) return INTENDS.test(g.lower(v)) ? 'planned' : 'held'
  }
  return null
}

const INTENDS = /^(?:will|shall|'ll|plans|intends|hopes)$/

/** What a verb group that begins at `v` says of its subject. */
function ofVerb(g: Grammar, v: number): Status | null {
  const words: string[] = []
  for (let k = v; k < g.tokens.length && words.length < 5; k++) words.push(g.lower(k))
  const [first = '', second = ''] = words
  if (/^(?:will|shall|would|'ll)$/.test(first)) {
    if (/^(?:not|never|n't)$/.test(second)) return 'denied'
    return first === 'would' && words.includes('have') ? 'hypothetical' : 'planned'
  }
  if (/^(?:may|might|could|should)$/.test(first)) return 'hypothetical'
  const rest = BE.test(first) ? words.slice(1).find(w => !BETWEEN.test(w)) : undefined
  if (rest && AHEAD.test(rest)) return 'planned'
  if (rest && /^(?:likely|unlikely|possible|uncertain|conceivable)$/.test(rest)) return 'hypothetical'
  if (isBare(g, v)) return courseOf(first, second) ?? null
  const carried = rest && courseOf(rest, words[words.indexOf(rest) + 1] ?? '')
  if (carried) return carried
  const done = words.find(w => !BE.test(w) && !BETWEEN.test(w))
  return done &&
    HAPPENED.has(lemmaOf(done)) &&
    (lemmaOf(done) !== 'take' || words[words.indexOf(done) + 1] === 'place') &&
    !/^(?:is|are|comes?)$/.test(first)
    ? 'held'
    : null
}

/** "Swap delayed after", "Trip put off until": headlines leave the "is" out. */
const isBare = (g: Grammar, v: number): boolean =>
  (isPastForm(g.lower(v)) || isEitherForm(g.lower(v))) &&
  courseOf(g.lower(v), g.lower(v + 1)) !== undefined &&
  (g.lower(v + 1) === '' || UNDONE.test(g.lower(v + 1)))

const UNDONE = /^(?:off|back|after|until|till|to|by|for|as|amid|over|in|at|again|indefinitely|,)$/

const BE = /^(?:is|are|was|were|has|have|had|been|being|be)$/
const BETWEEN = /^(?:also|now|still|not|already|originally|initially|recently|reportedly|widely|be|been)$/
/** "games will look better", "the vote may belong to Roe": what is to come is something else than that it comes about. */
function isOfElse(g: Grammar, v: number): boolean {
  if (!/^(?:will|shall|would|'ll|may|might|could|should)$/.test(g.lower(v))) return false
  for (let k = v + 1; k <= v + 4; k++)
    if (
      HAPPENED.has(lemmaOf(g.lower(k))) ||
      courseOf(g.lower(k), g.lower(k + 1)) ||
      GOES_ON.test(g.lower(k)) ||
      (g.lower(k) === 'go' && /^(?:ahead|forward|on)$/.test(g.lower(k + 1)))
    )
      return false
  return true
}

const GOES_ON = /^(?:play(?:ed)?|proceed|kick|stag(?:e|ed)|happen|occur|adjourned)$/

/** "has stalled", "was adjourned", "fell through": what is said of a trial or a swap. */
function ofOccasions(g: Grammar, v: number): Status | null {
  for (let k = v; k < v + 4; k++) {
    if (BE.test(g.lower(k)) || BETWEEN.test(g.lower(k))) continue
    const lemma = lemmaOf(g.lower(k))
    return (
      occasionCourses.get(lemma) ??
      (lemma === 'fall' && /^(?:through|apart)$/.test(g.lower(k + 1)) ? 'cancelled' : null)
    )
  }
  return null
}

/** "is scheduled for May", "was to begin", "are due to" */
const AHEAD = /^(?:to|scheduled|expected|planned|set|due|slated|tentatively)$/
const HAPPENED = new Set(
  'come take begin start end conclude hold last resume continue open close finish complete'.split(' '),
)

/** Where the noun phrase of token `i` begins, and whether the word in front of it is of a kind. */
function opensWith(g: Grammar, i: number, kind: RegExp): boolean {
  return kind.test(g.lower(phraseStart(g, i) - 1))
}

const phraseStart = (g: Grammar, i: number): number => g.phraseEndingAt(i).from

/**
 * True where a noun only names again what was told before: "the trip", "Roe's visit", beside no verb that would tell of it ("held the
 * talks") and behind no word that has it done ("since the meeting"). `owned`: it is known whose it is. Its status is that of the telling before.
 */
export function namesAgain(g: Grammar, i: number, owned: boolean): boolean {
  const from = phraseStart(g, i)
  const opening = g.lower(from)
  const definite =
    /^(?:the|this|that)$/.test(opening) ||
    (owned && /^(?:his|her|their|its)$/.test(opening)) ||
    g.tokens.slice(from, i).some(t => /['’]s?$/.test(t.lower) && t.kind === 'word')
  const before = g.isPreposition(from - 1) ? from - 2 : from - 1
  return (
    definite && !/^(?:since|after|following)$/.test(g.lower(from - 1)) && !carryingVerbs.has(lemmaOf(g.lower(before)))
  )
}

/** "a treaty would ease": there is none; "will be signed": planned; "will support trade": there is one. */
export function statusOfAccord(tokens: readonly Token[], i: number): Status | null {
  const modal = tokens.findIndex((t, k) => k > i && MODAL.test(t.lower))
  if (tokens[modal]?.lower === 'would') return 'hypothetical'
  return tokens.slice(modal, modal + ACCORD_REACH).some(t => COMES_ABOUT.test(t.lower)) ? 'planned' : null
}

/** Words behind such a verb. */
const ACCORD_REACH = 6

const MODAL = /^(?:would|will|shall|is|are|was|were)$/
const COMES_ABOUT =
  /^(?:signed|reached|announced|concluded|sealed|ratified|finali[sz]ed|initialled|take|takes|come|comes|enter|enters|due|expected|scheduled|set)$/

/** "An attack on Belmark will bring war": one that opens its clause, and of which something would follow. */
export function isOnlyThought(tokens: readonly Token[], i: number): boolean {
  const g = new Grammar(tokens)
  const { from } = g.phraseEndingAt(i)
  if (!/^an?$/.test(g.lower(from)) || (from > 0 && !/^(?:that|and|but|[,:;"“])$/.test(g.lower(from - 1)))) return false
  for (let k = i + 1; k < tokens.length && k <= i + THOUGHT_REACH; k++) {
    if (/^(?:will|would|could|might|may)$/.test(g.lower(k))) return true
    if (g.isVerb(k) || /^[,;:.]$/.test(g.lower(k))) return false
  }
  return false
}

/** Tokens between such a noun and its verb. */
const THOUGHT_REACH = 8

/** "a summit next week", "talks in Lyon tomorrow": a time to come in the noun's own phrase. */
export function isNextBehind(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k <= i + NEXT_REACH && k < tokens.length; k++) {
    const { lower, kind } = tokens[k]!
    if (kind === 'mark' || /^(?:was|were|is|are|has|had|have|that|which|who|and)$/.test(lower)) return false
    if (lower === 'tomorrow') return true
    if (lower === 'next' && NEXT_UNIT.test(tokens[k + 1]?.lower ?? '')) return true
  }
  return false
}

const NEXT_REACH = 5
const NEXT_UNIT =
  /^(?:weeks?|months?|years?|spring|summer|autumn|fall|winter|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/
