// Who speaks, thinks, wants or judges in a sentence: verbs of attribution outside the quotation marks with their subjects, "according to", and what
// nouns and adjectives tell of (attitudes.ts).
import { type AttributionClass, attributionClasses, channelNouns, isRequestCue } from '../../lexicon/index.js'
import type { Mention } from '../../model/index.js'
import { overlaps, type Span, type Token } from '../../text/index.js'
import type { Grammar, Phrase } from '../grammar.js'
import { ENVOY, mayAttribute } from '../word-kinds.js'
import { attitudeAt } from './attitudes.js'
import { type Attribution, held, mentionIn } from './cue.js'

const NO_CLASS: ReadonlySet<AttributionClass> = new Set()
/** Particles that make another verb of it ("called off", "pointed out" stays). */
const NO_SPEECH_AFTER = new Set(['off', 'up', 'down', 'away', 'into', 'over'])
/** Verbs that name whom they speak to first. */
const ADDRESSED = /^(?:tell|told|ask|urge|warn|remind|assure|reassure|inform|notify|advise|persuade|call|order|press)/

/** All attributions of a sentence, outside the quoted spans. `mentions` are the sentence's, in order. */
export function attributionsOf(g: Grammar, mentions: readonly Mention[], quoted: readonly Span[]): Attribution[] {
  const out: Attribution[] = []
  const titled = isTitleCase(g)
  g.tokens.forEach((t, i) => {
    if (t.kind !== 'word' || quoted.some(q => overlaps(q, t))) return
    if (t.lower === 'according' && g.lower(i + 1) === 'to') out.push(accordingTo(g, i, mentions))
    else {
      const classes = mayAttribute(t) ? attributionClasses(t.lower) : NO_CLASS
      if (classes.size && isCue(g, i, classes, titled))
        out.push(asBefore(g, cueAt(g, i, classes, mentions), out.at(-1)))
      else {
        const found = attitudeAt(g, i, mentions)
        if (found) out.push(found)
      }
    }
  })
  return out
}

/** "Roe said the ferry was late but said nobody was hurt": who goes on saying is whoever said before, and no ferry. */
function asBefore(g: Grammar, a: Attribution, before: Attribution | undefined): Attribution {
  const goesOn = g.isConjunction(a.at - 1) && saysOn(g.lower(a.at)) && before?.classes.has('say')
  return goesOn && before?.speakerSpan && !before.inverted && !a.inverted
    ? { ...a, speaker: before.speaker, speakerSpan: before.speakerSpan }
    : a
}

/** True for a verb with which somebody who has said something goes on. */
export const saysOn = (lower: string): boolean =>
  /^(?:said|says|added|adds|noted|insisted|acknowledged|conceded|stressed)$/.test(lower)

/** "Roe: ferry was late", in a headline: who speaks stands before the colon, one named person or body and nothing else. */
export function headlineSpeaker(g: Grammar, mentions: readonly Mention[]): Attribution | null {
  const colon = g.tokens.findIndex(t => t.text === ':')
  const [first, next] = [g.tokens[0], g.tokens[colon + 1]]
  if (colon < 1 || !first || !next) return null
  const span = { start: first.start, end: g.tokens[colon - 1]!.end }
  const speaker = mentions.find(
    m => m.kind === 'name' && /^(?:person|organisation):/.test(m.entity) && m.start >= span.start && m.end === span.end,
  )
  if (!speaker || !g.hasVerbAhead(colon + 1)) return null
  return { ...held(g, colon, new Set<AttributionClass>(['say']), span, mentions), speaker }
}

function accordingTo(g: Grammar, i: number, mentions: readonly Mention[]): Attribution {
  const phrase = g.phraseFrom(i + 2)
  const speakerSpan = phrase ? g.span(phrase) : null
  const from = g.tokens[i + 1]!.end
  const speaker =
    (speakerSpan ? mentionIn(mentions, speakerSpan) : null) ??
    mentions.find(m => m.start >= from && m.start - from < 60 && m.kind !== 'adjectival') ??
    null
  return {
    at: i,
    cue: { start: g.tokens[i]!.start, end: g.tokens[i + 1]!.end },
    classes: NO_CLASS,
    speaker,
    speakerSpan: speakerSpan ?? speaker,
    inverted: true,
    accordingTo: true,
    passive: false,
    addressee: null,
    contentFrom: i + 2,
    request: false,
    ahead: false,
  }
}

/** Words in front of a noun: "the report", "her call", "Roe's remark". */
const NOUN_AHEAD =
  /(?:^(?:the|a|an|his|her|its|their|my|our|your|this|that|these|those|no|any|of|some|many|more)|'s|s')$/

/** "Roe Blasts Holm for Leaving": a headline in which every word of weight has a capital. */
const isTitleCase = (g: Grammar): boolean =>
  g.tokens.every(t => t.kind !== 'word' || t.text.length < 4 || /^\p{Lu}/u.test(t.text))

/** A form that is a noun here ("the report", "a call", "his warning") is no cue. */
function isCue(g: Grammar, i: number, classes: ReadonlySet<AttributionClass>, titled: boolean): boolean {
  const t = g.tokens[i]!
  if (/^\p{Lu}/u.test(t.text) && i > 0 && !titled) return false
  // "spoke of a mistake", but "spoke at a rally".
  if (/^(?:spoke|speaks?|speaking)$/.test(t.lower) && g.lower(i + 1) !== 'of') return false
  if (NO_SPEECH_AFTER.has(g.lower(i + 1)) && t.lower !== 'said') return false
  if (t.lower === 'said' || t.lower === 'says') return true
  // "recalled its ambassador to Belmark"
  if (t.lower.startsWith('recall') && g.tokens.slice(i + 1, i + 6).some(w => ENVOY.test(w.lower))) return false
  // "Reporting indicated": the form is the subject of the verb behind it.
  if (i === 0 && t.lower.endsWith('ing') && (g.isVerb(1) || g.lower(1).endsWith('ed'))) return false
  if (!(g.isVerb(i) || isVerbAnyway(g, i, classes)) || NOUN_AHEAD.test(g.lower(i - 1))) return false
  if (/^['’]$/.test(g.lower(i - 1)) && g.lower(i - 2).endsWith('s')) return false
  // "to challenge the plan", "after backing it": what is to be done or was done on the way, and not what somebody holds.
  const judging = !classes.has('say') && !classes.has('think')
  return !judging || !(g.lower(i - 1) === 'to' || (t.lower.endsWith('ing') && g.isPreposition(i - 1)))
}

/** "Roe joked that he", "the records show that": a verb, whatever the tagger says. */
function isVerbAnyway(g: Grammar, i: number, classes: ReadonlySet<AttributionClass>): boolean {
  if (g.lower(i + 1) !== 'that' || !g.isNoun(i - 1)) return false
  if (!classes.has('say') && !classes.has('think') && !classes.has('show')) return false
  return /(?:ed|ing)$/.test(g.lower(i)) || (!g.lower(i).endsWith('s') && isPlural(g.lower(i - 1)))
}

const isPlural = (lower: string): boolean =>
  (lower.endsWith('s') && !lower.endsWith('ss')) || /^(?:data|people|some|many|others|most|they|who|media)$/.test(lower)

function cueAt(
  g: Grammar,
  i: number,
  classes: ReadonlySet<AttributionClass>,
  mentions: readonly Mention[],
): Attribution {
  const t = g.tokens[i]!
  const passive = isPassive(g, i)
  const behind = passive ? null : subjectBehind(g, i, classes, mentions)
  const before = passive || behind ? null : g.subjectOf(i)
  const subject = behind ?? before
  const joint = subject && !behind ? jointWith(g, subject, mentions) : null
  const span = subject ? { ...g.span(subject), ...(joint ? { start: joint.start } : {}) } : null
  const addressed = !behind && ADDRESSED.test(t.lower) ? g.phraseFrom(i + 1) : null
  const addressee = addressed ? mentionIn(mentions, g.span(addressed)) : null
  return {
    at: i,
    cue: { start: t.start, end: t.end },
    classes,
    speaker: subject && span && !joint ? speakerOf(g, mentions, subject, span) : null,
    speakerSpan: span,
    inverted: behind !== null,
    accordingTo: false,
    passive,
    addressee,
    contentFrom: behind ? behind.to : addressed && !startsClause(g, addressed) ? addressed.to : i + 1,
    request: isRequestCue(t.lower) && addressee !== null,
    ahead: g.isAhead(i),
  }
}

/** "Roe and Holm discussed": whoever is named beside the subject; the words are of neither alone. */
function jointWith(g: Grammar, subject: Phrase, mentions: readonly Mention[]): Mention | null {
  const and = subject.from - 1
  if (g.lower(and) !== 'and') return null
  const isWho = (m: Mention): boolean =>
    m.kind !== 'adjectival' && /^(?:person|organisation|place|group):/.test(m.entity)
  const own = mentionIn(mentions, g.span(subject))
  const other = mentions.find(m => isWho(m) && m.end === g.tokens[and - 1]?.end)
  if (!own || !isWho(own) || !other || other.entity === own.entity) return null
  // "met Roe and Holm said", "a call with Roe and Holm said": she alone.
  const opens = g.tokens.findIndex(t => t.start >= other.start)
  return g.isPreposition(opens - 1) || g.isVerb(opens - 1) ? null : other
}

/** "told reporters that", but "said officials were": the words behind the cue are the subject of what is said. */
const startsClause = (g: Grammar, p: Phrase): boolean => g.isVerb(p.to) && g.lower(p.to) !== 'to'

function isPassive(g: Grammar, i: number): boolean {
  if (!/(?:ed|en|t|wn|id|ld)$/.test(g.lower(i))) return false
  let k = i - 1
  while (k >= 0 && (g.isAdverb(k) || g.lower(k) === 'not')) k--
  return /^(?:is|are|was|were|be|been|being)$/.test(g.lower(k))
}

/** "…," said Roe: a subject behind a verb of saying that has none in front. */
function subjectBehind(
  g: Grammar,
  i: number,
  classes: ReadonlySet<AttributionClass>,
  mentions: readonly Mention[],
): Phrase | null {
  if ((!classes.has('say') && !classes.has('think')) || ADDRESSED.test(g.lower(i))) return null
  const previous = g.tokens[i - 1]
  if (previous !== undefined && !(previous.kind === 'mark' && ',"”’\'?!—–-'.includes(previous.text))) return null
  const cut = g.phraseFrom(i + 1)
  const phrase = withName(g, cut, mentions)
  if (!phrase || g.lower(phrase.to) === 'to') return null
  // "Roe, the director, said he fully backs it", "said one man she likes is": what follows is what was said.
  let next = phrase.to
  while (g.isAdverb(next) && !/^(?:when|where|how|why)$/.test(g.lower(next))) next++
  if (g.isVerb(next) || (g.isPronoun(phrase.to) && !/^(?:who|which|whose)$/.test(g.lower(phrase.to)))) return null
  // "Roe, the director, said the heat and the rain could last": what follows is what was said.
  return phrase === cut && previous?.text === ',' && g.beginsClause(i + 1) ? null : phrase
}

/** "said Robert Ford": the phrase goes to the end of the name it cuts, whatever the tagger takes the surname for. */
function withName(g: Grammar, phrase: Phrase | null, mentions: readonly Mention[]): Phrase | null {
  const at = phrase && g.tokens[phrase.to]
  const name = at && mentions.find(m => m.kind === 'name' && m.start < at.start && at.start < m.end)
  if (!phrase || !name) return phrase
  let { to } = phrase
  while (to < g.tokens.length && g.tokens[to]!.start < name.end) to++
  return { from: phrase.from, to }
}

/** The mention that the words of a subject are; for "who" the one it stands for. */
export function speakerOf(g: Grammar, mentions: readonly Mention[], subject: Phrase, span: Span): Mention | null {
  const own = mentionIn(mentions, span)
  if (own) return own
  if (!/^(?:who|that|which)$/.test(g.lower(subject.to - 1))) return null
  const before = mentions.filter(m => m.end <= span.start && span.start - m.end <= 3 && m.kind !== 'adjectival')
  return before.at(-1) ?? null
}

/** True where words between the cue and the name tell of something handed on: "according to a readout released by". */
export function handedOn(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.some(t => t.start >= from && t.end <= to && channelNouns.has(t.lower))
}
