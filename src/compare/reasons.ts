// What a sentence gives as the reason of what it tells: "called off because of fog", "citing the vote, Roe put off", "delayed by a leak".
// Only what a sentence says of its own deed; that one thing came behind another is a reason only where something was put off or called off.
import { Grammar } from '../annotate/index.js'
import { courseOf, crowdHeads, isMishap, lemmaOf, nominalHeads } from '../lexicon/index.js'
import { type Happening, isOff } from '../model/index.js'
import type { Span, Token } from '../text/index.js'
import type { Bundle, Unit } from './bundle.js'
import { clauseAt } from './clauses.js'
import { doerOf } from './doer.js'
import { deedAt, type Told } from './tellings.js'

/** A reason as a range of tokens: from the word that says it is one, to its end. */
export interface Reason {
  readonly from: number
  /** First token of what the reason is, behind "because of". */
  readonly matter: number
  readonly to: number
  /** True of "citing fog": whoever does it gives the reason himself. */
  readonly cited: boolean
}

/** Tokens between a deed and its reason, and of a reason. */
const REACH = 24
const LONGEST = 22

/** The reason that a sentence gives for a happening it tells, or null. */
export function reasonOf(told: Told): Reason | null {
  const { unit, happening: h } = told
  const at = deedAt(told)
  if (at < 0) return null
  const g = new Grammar(unit.tokens)
  const place = placeOf(g, h, at)
  return reasonBehind(unit, g, h, place) ?? reasonInFront(unit, g, h, place) ?? causeInFront(unit, g, h, at)
}

/** Where a deed's verb is, and whether it says that the deed was put off or called off. */
interface Place {
  readonly verb: number
  readonly off: boolean
}

/** Between the verb of a deed and its reason no other deed is told. */
function reasonBehind(unit: Unit, g: Grammar, h: Happening, { verb, off }: Place): Reason | null {
  const { tokens } = unit
  const limit = Math.min(tokens.length, verb + REACH)
  for (let k = verb; k < limit; k++) {
    // "called off, hours before it was to begin, after": what stands between commas tells of something else.
    const at = tokens[k]!.text === ',' ? behindInsertion(g, k, limit, h, off) : k
    const cue = cueAt(g, at, h, off)
    if (cue) return reasonFrom(unit, g, at, cue)
    if (/^[;:()]$/.test(tokens[k]!.text) || STOPS.test(tokens[k]!.lower)) return null
    if (k > verb + 1 && isOtherDeed(g, k)) return null
  }
  return null
}

const STOPS = /^(?:who|which|that|where|when|while|but)$/

/** The token behind the comma at `k`, or behind the one that closes what it opens, where that says a reason follows. */
function behindInsertion(g: Grammar, k: number, limit: number, h: Happening, off: boolean): number {
  if (cueAt(g, k + 1, h, off)) return k + 1
  for (let i = k + 1; i < limit - 1; i++) {
    if (/^[;:()"“”]$/.test(g.tokens[i]!.text)) return k
    if (g.tokens[i]!.text === ',') return cueAt(g, i + 1, h, off) ? i + 1 : k
  }
  return k
}

/** Where the verb of a deed is: of one that was put off the word that says so, of one told by a noun the verb behind it. */
function placeOf(g: Grammar, h: Happening, at: number): Place {
  if (isOff(h.status)) {
    const words = g.tokens.flatMap((_, k) => (isCallingOff(g, k) ? [k] : []))
    return { verb: words.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? at, off: true }
  }
  // "the launch, delayed by fog, came at noon"
  for (let k = at + 1; k <= at + DELAYED; k++) if (isCallingOff(g, k)) return { verb: k, off: true }
  if (g.isVerb(at)) return { verb: at, off: false }
  for (let k = at + 1; k < at + VERB_REACH; k++)
    if (g.isVerb(k)) return { verb: g.isVerb(k + 1) ? k + 1 : k, off: false }
  return { verb: at, off: false }
}

function isCallingOff(g: Grammar, k: number): boolean {
  const course = courseOf(g.lower(k), g.lower(k + 1))
  return course === 'postponed' || course === 'cancelled' || STOPS_IT.test(g.lower(k))
}

/** What stops something before it began, beside what calls it off. */
const STOPS_IT = /^(?:halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|scrub(?:s|bed|bing)?|abort(?:s|ed|ing)?)$/
const DELAYED = 3
const VERB_REACH = 8

/** "Citing the vote, Roe put off": what opens a sentence, up to its comma. */
function reasonInFront(unit: Unit, g: Grammar, h: Happening, { verb, off }: Place): Reason | null {
  const cue = cueAt(g, 0, h, off)
  const comma = unit.tokens.findIndex(t => t.text === ',')
  if (!cue || comma < 0 || comma > LONGEST || comma > verb || verb > comma + REACH) return null
  return reasonFrom(unit, g, 0, cue)
}

/** "A power line started the fire": what did it, up to the word for the mishap. */
function causeInFront(unit: Unit, g: Grammar, h: Happening, at: number): Reason | null {
  if (!isMishap(h.subtype)) return null
  const verb = [at - 1, at - 2, at - 3].find(k => ACTIVE.test(g.lower(k)) && !BE.test(g.lower(k - 1)))
  const isBetween = (k: number): boolean => g.isDeterminer(k) || g.isAdjective(k) || g.isNoun(k)
  if (verb === undefined || unit.tokens.some((_, k) => k > verb && k < at && !isBetween(k))) return null
  const { from } = clauseAt(unit, unit.tokens[verb]!.start)
  // "that started the fire", "suspected of having started the fire": whoever it was stands elsewhere.
  const subject = g.subjectOf(verb)
  if (!subject || subject.from < from || STARTERS.test(g.lower(subject.to - 1)) || g.isPronoun(subject.to - 1))
    return null
  return { from: subject.from, matter: subject.from, to: at + 1, cited: false }
}

const ACTIVE = /^(?:caused|sparked|triggered|started|ignited)$/
const BE = /^(?:was|were|been|be|is|are|being|not)$/
const STARTERS = /^(?:who|that|which|it|police|man|woman|suspect|arsonists?)$/

interface Cue {
  /** First token behind the cue. */
  readonly matter: number
  readonly cited: boolean
}

const OWN = new Set(['because', 'citing'])
const TWO = new Set(['due to', 'owing to'])
/** What comes behind something that was put off. */
const BEHIND_OFF = new Set(['after', 'following', 'over', 'amid', 'by'])

/** What somebody does for a reason: "resigned over the cuts". */
const CHOSEN: ReadonlySet<string> = new Set(['RETREAT', 'PROTEST', 'SANCTION', 'COERCE', 'REJECT'])

/** The words at a place that say a reason follows, or null. */
function cueAt(g: Grammar, k: number, h: Happening, off: boolean): Cue | null {
  const word = g.lower(k)
  const next = g.lower(k + 1)
  // "citing medical sources": who told it
  if (word === 'citing' && g.tokens.slice(k + 1, k + 1 + NAMING).some(t => TELLERS.test(t.lower))) return null
  if (OWN.has(word)) return { matter: word === 'because' && next === 'of' ? k + 2 : k + 1, cited: word === 'citing' }
  if (TWO.has(`${word} ${next}`))
    return g.mayBeInfinitive(k + 2) && g.isVerb(k + 2) ? null : { matter: k + 2, cited: false }
  if (isMishap(h.subtype) && next === 'by' && CAUSED.test(word)) return { matter: k + 2, cited: false }
  if (!(off ? BEHIND_OFF.has(word) : CHOSEN.has(h.type) && word === 'over') || isMeasure(g, k + 1)) return null
  if (word === 'by' && isSomebody(g, k + 1)) return null
  return { matter: k + 1, cited: false }
}

/** Whom a report cites, in so many words behind "citing". */
const NAMING = 6
const TELLERS =
  /^(?:sources?|officials?|report(?:s|ers?)?|ministry|agenc(?:y|ies)|media|police|witness(?:es)?|statements?|documents?|figures|data|spokes(?:man|woman|person)|people|person|records?|newspapers?|television|tv|news|interviews?|diplomats?|authorities|memo|filings?|study|estimates)$/

const CAUSED = /^(?:caused|sparked|triggered|started)$/

/** "put off by Roe", "by the ministry": who did it, and no reason. */
function isSomebody(g: Grammar, k: number): boolean {
  const phrase = g.phraseFrom(k)
  if (!phrase) return true
  const head = g.lower(phrase.to - 1)
  const isNamed = g.tokens.slice(phrase.from, phrase.to).some(t => t.text !== t.lower)
  return isNamed || nominalHeads.has(head) || crowdHeads.has(head)
}

/** "after two days", "over the weekend", "over the phone", "by a week", "by Friday": when, how and by how much. */
function isMeasure(g: Grammar, k: number): boolean {
  for (let i = k; i < k + MEASURE; i++) {
    const t = g.tokens[i]
    if (!t || t.kind === 'mark') return false
    if (t.kind === 'number' || TIME.test(t.lower)) return true
  }
  return false
}

const MEASURE = 3
const TIME =
  /^(?:second|minute|hour|day|week|weekend|month|year|decade|night|evening|afternoon|morning|phone|telephone|Christmas|Easter|summer|winter|spring|autumn|january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/

/** A verb of its own, which is not how the deed goes on ("planned for May", "to meet Roe"). */
function isOtherDeed(g: Grammar, k: number): boolean {
  const word = g.lower(k)
  if (!g.isVerb(k) || g.lower(k - 1) === 'to' || word.endsWith('ing')) return false
  return !/^(?:planned|scheduled|set|due|expected|slated|intended|been|be)$/.test(word)
}

function reasonFrom(unit: Unit, g: Grammar, from: number, { matter, cited }: Cue): Reason | null {
  const { tokens } = unit
  let to = matter
  while (to < tokens.length && to < from + LONGEST && !ends(unit, g, to, matter)) to++
  const words = tokens.slice(matter, to)
  if (!words.some(t => t.kind === 'word' && t.lower.length > 2)) return null
  return { from, matter, to, cited }
}

/** Where a reason ends: at a mark, at who says it, at a new verb with its subject. */
function ends(unit: Unit, g: Grammar, k: number, matter: number): boolean {
  const t = unit.tokens[k]!
  if (/^[;:()—–]$/.test(t.text) || (t.text === '.' && k === unit.tokens.length - 1)) return true
  if (t.text === ',') return k > matter
  if (k > matter + 3 && unit.quotes.some(q => q.end <= t.start && q.cueSpan?.start === t.start)) return true
  return (t.lower === 'and' || t.lower === 'but') && k > matter + 2 && (g.isVerb(k + 1) || g.isPronoun(k + 1))
}

/**
 * What a sentence gives as the reason of what the one before it tells: "it had been delayed because", with nothing
 * but "it" for what was delayed; with the token of the verb.
 */
export function reasonOfIt(unit: Unit, h: Happening): (Reason & { readonly verb: number }) | null {
  const g = new Grammar(unit.tokens)
  const verb = unit.tokens.findIndex(
    (_, k) => k > 1 && isCallingOff(g, k) && g.isVerb(k) && [k - 1, k - 2, k - 3].some(i => isIt(g, i, k)),
  )
  const reason = verb < 0 ? null : reasonBehind(unit, g, h, { verb, off: true })
  return reason && { ...reason, verb }
}

/** "it was", "it had been": the subject of the verb at `k`, with its auxiliaries. */
const isIt = (g: Grammar, i: number, k: number): boolean => {
  if (g.lower(i) !== 'it') return false
  for (let j = i + 1; j < k; j++) if (!/^(?:was|is|has|had|been|be|would)$/.test(g.lower(j))) return false
  return k > i + 1
}

/** The words of a reason, as they stand. */
export const reasonSpan = ({ tokens }: Unit, { from, to }: Reason): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})

/** True where the deed is told with its reason by a denial: "not because of". */
export const isDenied = (tokens: readonly Token[], { from }: Reason): boolean =>
  tokens.slice(Math.max(0, from - 2), from).some(t => lemmaOf(t.lower) === 'not')

/** A reason in the words of whoever lays the blame. */
export interface Blame {
  readonly unit: Unit
  readonly reason: Reason
  /** Token of the verb that blames. */
  readonly at: number
  readonly holder: string | null
}

/**
 * "The company has blamed a short circuit", "blamed the delay on fog", "blamed Lyon for the delay": what is blamed for a mishap, or for what was put off
 * or called off. Behind a verb alone only a thing is a reason; whoever blames somebody for nothing that is named accuses him.
 */
export function blamedIn(bundle: Bundle, unit: Unit, of: Pick<Happening, 'subtype' | 'status'>): Blame | null {
  const { tokens } = unit
  const { subtype, status } = of
  if (!(isMishap(subtype) || isOff(status))) return null
  // ", blaming fog", but "like a captain blaming an iceberg"
  const at = tokens.findIndex(
    (t, k) => /^blame[sd]?$/.test(t.lower) || (t.lower === 'blaming' && tokens[k - 1]?.text === ','),
  )
  // "blamed each other"
  if (at < 0 || /^(?:each|one)$/.test(tokens[at + 1]?.lower ?? '')) return null
  const g = new Grammar(tokens)
  const holder = doerOf(bundle, unit, g, at)
  const reason = reasonFrom(unit, g, at, { matter: at + 1, cited: false })
  if (!reason || holder === null) return null
  const words = tokens.slice(reason.matter, reason.to)
  const link = words.findIndex(t => t.lower === 'on' || t.lower === 'for')
  const effect = link < 0 ? [] : words[link]!.lower === 'on' ? words.slice(0, link) : words.slice(link + 1)
  const isEffect = (t: Token): boolean => (isOff(status) ? DELAY.test(t.lower) : MISHAP.test(t.lower))
  const isSomebody = unit.happenings.some(h => h.trigger === 'blame')
  if (link < 0 ? isSomebody || g.isPronoun(at + 1) || g.isName(at + 1) : !effect.some(isEffect)) return null
  return { unit, reason, at, holder }
}

const DELAY = /^(?:delays?|postponement|cancell?ation|failure|collapse|breakdown)$/
const MISHAP =
  /^(?:fires?|blaze|inferno|crash|accident|explosion|blast|collision|collapse|derailment|disaster|sinking|tragedy|deaths|outage|blackout|floods?|flooding)$/
