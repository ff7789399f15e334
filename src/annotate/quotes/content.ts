// What is reported: the clause, the infinitive or the noun phrase that a verb of attribution takes, and where it ends.
import { attributionClasses, channelNouns, namesMatter } from '../../lexicon/index.js'
import { isCapitalised, type Span, type Token, trimSpan } from '../../text/index.js'
import type { Sentence } from '../context.js'
import type { Grammar } from '../grammar.js'
import { saysOn } from './attribution.js'
import type { Attribution } from './cue.js'

/** How a content hangs on its cue; a matter is only named, and none of the words about it are told. */
export type Hold = 'clause' | 'infinitive' | 'noun' | 'matter'

/** Reported words and how they hang on their cue. */
export interface Content extends Span {
  readonly hold: Hold
}

/** The reported words of an attribution, or null where the cue takes none. */
export function contentOf(
  text: string,
  s: Sentence,
  g: Grammar,
  a: Attribution,
  all: readonly Attribution[],
): Content | null {
  const { tokens } = s
  const lastMark = s.end - ('.!?…'.includes(text[s.end - 1]!) ? 1 : 0)
  if (a.accordingTo) {
    if (a.at === 0) {
      const comma = tokens.find(t => t.text === ',' && t.start >= (a.speakerSpan?.end ?? a.cue.end))
      return comma ? usable(text, { start: comma.end, end: lastMark }, 'clause') : null
    }
    return usable(text, { start: s.start, end: beforeComma(tokens, a.at) }, 'clause')
  }
  const opened = asTold(text, s, g, a, lastMark)
  if (opened) return opened
  const trailing =
    a.classes.has('say') || a.classes.has('think') || a.classes.has('show') ? trailingContent(s, g, a) : null
  if (trailing) return usable(text, trailing, 'clause')
  if (a.inverted) return null
  // "In May, the ministry announced, she will travel …": the cue stands between commas, the content goes on behind it.
  const between = tokens[a.at + 1]?.text === ',' ? betweenCommas(g, a) : null
  const start = between ?? (tokens[a.at + 1]?.text === ',' ? null : contentStart(g, a))
  if (!start) return null
  const stop = all.find(o => o.at > start.at && o.accordingTo)
  const closing = trailerOf(s, g, all)
  if ((start.hold === 'noun' || start.hold === 'matter') && isPronounAlone(g, start.at)) return null
  const end = Math.min(
    stop ? beforeComma(tokens, stop.at) : lastMark,
    closing && closing.at > start.at ? closing.end : lastMark,
    contentEnd(g, start.at, start.hold, lastMark),
    isRelative(g, a) ? relativeEnd(g, start.at, lastMark) : lastMark,
    start.hold === 'noun' && isNarrowing(g, a) ? verbBehind(g, start.at, lastMark) : lastMark,
  )
  return usable(
    text,
    { start: between && !g.beginsClause(start.at) ? clauseStart(s, g, a) : tokens[start.at]!.start, end },
    start.hold,
  )
}

/** "As Roe told the paper, the ferry was late": what was told stands behind the comma. */
function asTold(text: string, s: Sentence, g: Grammar, a: Attribution, limit: number): Content | null {
  if (g.lower(0) !== 'as' || a.inverted || a.passive || !a.classes.has('say') || a.classes.has('want') || a.at > 14)
    return null
  if (g.lower(a.at - 1) === 'to') return null
  if (a.speakerSpan?.start !== s.tokens[1]?.start) return null
  const comma = s.tokens.findIndex((t, k) => k > a.at && t.text === ',')
  if (comma < 0 || comma - a.at > 8 || !g.beginsClause(comma + 1)) return null
  return usable(text, { start: s.tokens[comma + 1]!.start, end: limit }, 'clause')
}

/** "endorsed him because …", "hates it": a pronoun says nothing by itself. */
const isPronounAlone = (g: Grammar, at: number): boolean =>
  /^(?:him|it|them|me|us|you|himself|herself|itself|themselves)$/.test(g.lower(at)) ||
  (/^(?:her|this|that|one|both)$/.test(g.lower(at)) && !g.isNominal(at + 1) && g.lower(at + 1) !== 'of')

/** The attribution that closes a sentence and covers all of it ("…, state media reported"), and where the words in front of it end. */
export function trailerOf(
  s: Sentence,
  g: Grammar,
  all: readonly Attribution[],
): { readonly by: Attribution; readonly at: number; readonly end: number } | null {
  const by = all.at(-1)
  if (!by?.classes.has('say') || by.accordingTo) return null
  const content = trailingContent(s, g, by)
  return content && { by, at: by.at, end: content.end }
}

function betweenCommas(g: Grammar, a: Attribution): { at: number; hold: Hold } | null {
  const subject = g.tokens.findLastIndex(t => t.end <= (a.speakerSpan?.start ?? a.cue.start))
  return g.tokens[subject]?.text === ',' && g.tokens[a.at + 2] ? { at: a.at + 2, hold: 'clause' } : null
}

/** "Many, he said, have closed": what is reported begins in front of the commas that the cue stands between. */
function clauseStart(s: Sentence, g: Grammar, a: Attribution): number {
  for (let k = a.at - 1; k > 0; k--) if (g.tokens[k]!.text === ';' || isDash(g, k)) return g.tokens[k]!.end
  return s.start
}

/** "Roe, who said": the cue stands in a clause about its own subject. */
const isRelative = (g: Grammar, a: Attribution): boolean => {
  const at = g.tokens.findIndex(t => t.start === a.speakerSpan?.start)
  return at > 0 && at < a.at && /^(?:who|which)$/.test(g.lower(at)) && g.tokens[at - 1]!.text === ','
}

/** "Roe, who said the ferry was late, left": at the comma the sentence goes on with its own verb. */
function relativeEnd(g: Grammar, at: number, limit: number): number {
  for (let k = at + 1; k + 1 < g.tokens.length; k++)
    if (g.tokens[k]!.text === ',' && g.isVerb(k + 1) && !g.lower(k + 1).endsWith('ing')) return g.tokens[k]!.start
  return limit
}

/** "those who back Roe": the cue tells which ones are meant, and the sentence has a verb of its own. */
const isNarrowing = (g: Grammar, a: Attribution): boolean => {
  const at = g.tokens.findIndex(t => t.start === a.speakerSpan?.start)
  return at > 0 && at < a.at && /^(?:who|which|that)$/.test(g.lower(at)) && g.tokens[at - 1]!.text !== ','
}

/** "those who back [the new tax] say": where the verb of the sentence follows the noun. */
function verbBehind(g: Grammar, at: number, limit: number): number {
  for (let k = at + 1; k < g.tokens.length; k++) {
    if (OPENS_CLAUSE.test(g.lower(k)) || g.tokens[k]!.text === ',') return limit
    if (g.isVerb(k) && g.isNoun(k - 1) && !/(?:ing|ed)$/.test(g.lower(k))) return g.tokens[k - 1]!.end
  }
  return limit
}

/** "Content, Roe said." and "Content, said Roe.": what stands in front, where little follows. */
function trailingContent(s: Sentence, g: Grammar, a: Attribution): Span | null {
  const { tokens } = s
  const subject = a.inverted ? a.cue.start : (a.speakerSpan?.start ?? a.cue.start)
  const behind = Math.max(a.cue.end, a.inverted ? (a.speakerSpan?.end ?? 0) : 0)
  // ", according to a statement by his office": who passed it on.
  const passed = tokens.findIndex((t, k) => t.lower === 'according' && t.start > behind && tokens[k - 1]!.text === ',')
  const words = tokens.filter((t, k) => t.kind !== 'mark' && t.start >= behind && (passed < 0 || k < passed)).length
  const described = a.inverted && DESCRIBED.test(tokens[a.contentFrom]?.text ?? '')
  const at = tokens.findLastIndex(t => t.end <= subject && !opensPhrase(t))
  const closes = words === 0 && !a.inverted && /^(?:said|says?|show(?:s|ed)?|reported)$/.test(g.lower(a.at))
  const comma = tokens[closes ? beforeSubject(g, at) : at]
  // "The years that followed, he said, brought change": what is reported goes on.
  if (!a.inverted && tokens[a.contentFrom]?.text === ',' && !goesOnTelling(g, a.contentFrom + 1)) return null
  const most = WHILE.test(g.lower(a.contentFrom)) ? MOST_BESIDE : MOST_BEHIND
  if (comma?.text !== ',' || (words > most && !described) || subject <= s.start + 20) return null
  if (tokens.some(t => t.start >= behind && t.lower === 'that')) return null
  // Behind the cue stands nothing, a mark, or where and when it was said: else the content is there.
  let next = a.contentFrom
  while (g.isAdverb(next) || TIME_WORD.test(tokens[next]?.text ?? '')) next++
  if (
    next < tokens.length &&
    tokens[next]!.kind === 'word' &&
    !g.isPreposition(next) &&
    !/^(?:to|when|as|while|after)$/.test(g.lower(next))
  )
    return null
  return { start: s.start, end: comma.start }
}

/** Words behind a cue that closes a sentence: when and where it was said; "said after meeting the prime minister of Belmark in Lyon". */
const MOST_BEHIND = 7
const MOST_BESIDE = 12
const WHILE = /^(?:after|during|following|before|when|while)$/

/** "…, a man close to her said", "…, records kept by the town show": the comma in front of a subject of more than one phrase. */
function beforeSubject(g: Grammar, at: number): number {
  for (let k = at; k > 0 && k > at - 12; k--) {
    if (g.tokens[k]!.text === ',') return g.isConjunction(k + 1) || g.isPreposition(k + 1) ? at : k
    if (g.tokens[k]!.kind !== 'word' || (g.isVerb(k) && !g.lower(k).endsWith('ed')) || SUBORDINATES.test(g.lower(k)))
      return at
  }
  return at
}

const SUBORDINATES = /^(?:who|which|that|as|when|while|after|before|because|if|where|what|how|than)$/

/** ", adding that", ", according to": the teller's own words. */
const goesOnTelling = (g: Grammar, k: number): boolean =>
  k >= g.tokens.length || g.lower(k).endsWith('ing') || /^(?:and|but|as|while|when|after|in|at|on)$/.test(g.lower(k))

/** "said Roe, a doctor, …", "said Roe of the union": the words behind the speaker describe him. */
const DESCRIBED = /^(?:,|\(|of|from|in|at)$/

/** "the French" in front of a subject belongs to it. */
const opensPhrase = (t: Token): boolean =>
  /^(?:the|a|an|his|her|their|its)$/.test(t.lower) || (t.kind === 'word' && isCapitalised(t))

const MARK = /^["“”„«»]$/
const QUESTION = /^(?:whether|if|how|why|what|who|whom|when|where|which)$/
const TIME_WORD = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:yesterday|today)$/

/** The first token of the content and how it hangs on the cue. */
function contentStart(g: Grammar, a: Attribution): { at: number; hold: Hold } | null {
  const { tokens } = g
  let at = a.contentFrom
  while (at < tokens.length && (g.isAdverb(at) || TIME_WORD.test(tokens[at]!.text)) && !QUESTION.test(g.lower(at))) at++
  const t = tokens[at]
  if (!t) return null
  if (asWhat(g, a) && COPULA.test(t.lower)) {
    const from = /^(?:be|been)$/.test(g.lower(at + 1)) ? at + 2 : at + 1
    return tokens[from] ? { at: from, hold: 'noun' } : null
  }
  if (t.lower === 'that' && !isDemonstrative(g, at)) return tokens[at + 1] ? { at: at + 1, hold: 'clause' } : null
  if (a.speakerSpan && !a.inverted && toldOf(g, a, at)) return { at, hold: 'clause' }
  // The verb may be the first of words in marks: asked him to “keep the lines open”.
  if (t.lower === 'to' && g.mayBeInfinitive(MARK.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1))
    return a.classes.has('say') && !takesInfinitive(a) ? null : { at, hold: 'infinitive' }
  if (QUESTION.test(t.lower)) return { at, hold: 'clause' }
  if (g.isPreposition(at) || t.lower === 'to') return behindPreposition(g, a, at)
  if (t.kind === 'mark') return null
  const behind = thatBehind(g, at)
  if (behind && a.classes.has('say')) return behind
  const clause = g.hasVerbAhead(at)
  if (clause && (a.classes.has('say') || a.classes.has('think') || a.classes.has('show'))) return { at, hold: 'clause' }
  if (a.classes.has('judge') || a.classes.has('want')) return { at, hold: 'noun' }
  if (namesMatter(g.lower(a.at), '')) return { at, hold: 'matter' }
  return a.classes.has('show') && isFinding(g, a) ? { at, hold: 'noun' } : null
}

/** "a poll shows Roe ahead of Holm": what was counted or looked into shows something. */
const isFinding = (g: Grammar, a: Attribution): boolean =>
  g.tokens.some(t => t.end === a.speakerSpan?.end && FINDINGS.test(t.lower))

const FINDINGS =
  /^(?:polls?|surveys?|stud(?:y|ies)|reports?|results?|data|figures|numbers|statistics|research|analysis|analyses|records?|documents?|census|averages?|estimates?|filings?)$/

/** "told Secretary Roe on Monday that", "said a week ago that": whom it was told and when stand in front of the content. */
function thatBehind(g: Grammar, at: number): { at: number; hold: Hold } | null {
  for (let k = at + 1; k < g.tokens.length && k < at + 13; k++) {
    const [t, before] = [g.tokens[k]!, g.tokens[k - 1]!]
    if (before.kind === 'mark' || QUESTION.test(before.lower) || (!isCapitalised(before) && g.isVerb(k - 1)))
      return null
    if (t.lower !== 'that' || isDemonstrative(g, k)) continue
    return (isCapitalised(before) || TOLD_WHEN.test(before.lower)) && g.tokens[k + 1]
      ? { at: k + 1, hold: 'clause' }
      : null
  }
  return null
}

const TOLD_WHEN = /^(?:ago|yesterday|today|week|month|year|morning|afternoon|evening|night)$/

const takesInfinitive = (a: Attribution): boolean => a.classes.has('want') || a.classes.has('judge') || a.request

const COPULA = /^(?:is|are|was|were|had|has|may|might|could|would)$/

/** "a plan that Roe says cuts jobs", "a probe she said was over": the verb of what is told of the noun in front. */
function toldOf(g: Grammar, a: Attribution, at: number): boolean {
  if (!(a.classes.has('say') || a.classes.has('think')) || !g.isVerb(at) || g.lower(at).endsWith('ing')) return false
  if (/^ask/.test(g.lower(a.at))) return false
  if (at !== a.at + 1) return false
  if (/^(?:is|are|was|were|had|has|would|will|could|might|may)$/.test(g.lower(at))) return true
  const before = g.tokens.findLastIndex(t => t.end <= a.speakerSpan!.start)
  return before > 0 && /^(?:that|which|who)$/.test(g.lower(before)) && !/(?:ed|en)$/.test(g.lower(at))
}

/** "what Roe said was a balloon", "which he claimed was a mistake": what it was called stands behind the copula. */
function asWhat(g: Grammar, a: Attribution): boolean {
  if (!a.speakerSpan || a.inverted || !(a.classes.has('say') || a.classes.has('think'))) return false
  const before = g.tokens.findLastIndex(t => t.end <= a.speakerSpan!.start)
  return before > 0 && /^(?:what|which)$/.test(g.lower(before))
}

/** "that plan": a demonstrative and no conjunction. */
const isDemonstrative = (g: Grammar, at: number): boolean =>
  g.isNoun(at + 1) && !g.isName(at + 1) && !PLURAL.test(g.lower(at + 1)) && !g.beginsClause(at + 1)

const PLURAL = /(?:[^su]s|people|men|women)$/

/** "called for a vote", "asked about the plan", "said in Lyon that …". */
function behindPreposition(g: Grammar, a: Attribution, at: number): { at: number; hold: Hold } | null {
  if (g.lower(at) === 'of' && a.classes.has('judge')) return g.tokens[at + 1] ? { at: at + 1, hold: 'noun' } : null
  for (let k = at + 1; k < g.tokens.length && k < at + 13; k++) {
    if (g.lower(k) === 'that' && !isDemonstrative(g, k)) return g.tokens[k + 1] ? { at: k + 1, hold: 'clause' } : null
    if (g.tokens[k]!.text === ',' || QUESTION.test(g.lower(k))) break
    if (g.lower(k) === 'to' && g.isVerb(k + 1) && takesInfinitive(a)) return { at: k, hold: 'infinitive' }
  }
  const clause = a.classes.has('say') ? clauseBehind(g, at) : null
  if (clause) return clause
  if (g.tokens[at + 1] && namesMatter(g.lower(a.at), g.lower(at))) return { at: at + 1, hold: 'matter' }
  return a.classes.has('judge') && /^(?:for|to|about|of|as|against)$/.test(g.lower(at)) && g.tokens[at + 1]
    ? { at: at + 1, hold: 'noun' }
    : null
}

/** "said in a statement on Monday they were": when and where it was said, and the clause behind that. */
function clauseBehind(g: Grammar, at: number): { at: number; hold: Hold } | null {
  let k = at
  while (g.isPreposition(k) || TIME_WORD.test(g.tokens[k]?.text ?? '')) {
    const phrase = g.isPreposition(k) ? g.phraseFrom(k + 1) : { to: k + 1 }
    if (!phrase) return null
    k = phrase.to
    while (/^(?:morning|afternoon|evening|night|ago)$/.test(g.lower(k))) k++
  }
  return k > at && k - at < 14 && g.isPronoun(k) && !QUESTION.test(g.lower(k)) && g.beginsClause(k)
    ? { at: k, hold: 'clause' }
    : null
}

/** Where the content that begins at `at` ends, in characters. */
function contentEnd(g: Grammar, at: number, hold: Hold, limit: number): number {
  const { tokens } = g
  const opening = g.inOpeningClause(at)
  for (let k = at + 1; k < tokens.length; k++) {
    const t = tokens[k]!
    if (t.text === ';' || isBreak(g, k)) return t.start
    if (t.text === ',' && (opening || endsAtComma(g, k, hold))) return t.start
    if (t.text === '(' && hold === 'infinitive') return t.start
    if (hold === 'clause' ? goesOnSaying(g, k) : hold === 'infinitive' && goesOnOtherwise(g, k))
      return tokens[k - 1]!.text === ',' ? tokens[k - 1]!.start : t.start
    if (hold !== 'clause' && k > at && endsNoun(g, k)) return tokens[k - 1]!.end
    if (hold !== 'clause' && k > at && goesOnDoing(g, at, k)) return tokens[k - 1]!.end
  }
  return limit
}

/** "promised to disavow Roe and has called him": a finite verb goes on with the sentence, and no infinitive. */
const goesOnOtherwise = (g: Grammar, k: number): boolean =>
  g.isConjunction(k) && (FINITE.test(g.lower(k + 1)) || (g.isVerb(k + 1) && g.lower(k + 1).endsWith('ed')))

/** "praised the plan and left", "the plan he backs is dead": a verb behind the noun that is not in a clause about it. */
function goesOnDoing(g: Grammar, at: number, k: number): boolean {
  if (g.isConjunction(k)) return k > at + 1 && attributionClasses(g.lower(k + 1)).size > 0 && g.isVerb(k + 1)
  if (!FINITE.test(g.lower(k)) || !g.isNoun(k - 1)) return false
  for (let m = Math.max(at, k - CLAUSE); m < k; m++) if (OPENS_CLAUSE.test(g.lower(m))) return false
  return true
}

/** Tokens back in which a clause may have begun. */
const CLAUSE = 30
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|could|can|should|does|did)$/
const OPENS_CLAUSE = /^(?:who|which|that|what|how|why|whether|where|when|if|as|because)$/

/** "… but said", ", and she added that", "and Roe accused": the next thing said. */
function goesOnSaying(g: Grammar, k: number): boolean {
  if (!/^(?:and|but)$/.test(g.lower(k))) return false
  const at = /^(?:he|she|they|it)$/.test(g.lower(k + 1)) ? k + 2 : k + 1
  if (saysOn(g.lower(at)) && g.isVerb(at)) return true
  const other = g.phraseFrom(k + 1)
  return other !== null && g.isVerb(other.to) && attributionClasses(g.lower(other.to)).has('say')
}

/** A dash with a blank in front of it. */
const isDash = (g: Grammar, k: number): boolean =>
  /^[–—-]$/.test(g.tokens[k]!.text) && g.tokens[k]!.start !== g.tokens[k - 1]!.end

/** A dash with blanks around it that nothing closes again. */
function isBreak(g: Grammar, k: number): boolean {
  const { tokens } = g
  if (!isDash(g, k)) return false
  return !tokens.slice(k + 1).some(t => /^[–—-]$/.test(t.text))
}

/** "…, adding that", "…, and the court said", "…, and turnout fell": what follows the comma is told and no longer reported. */
function endsAtComma(g: Grammar, comma: number, hold: Hold): boolean {
  const next = g.lower(comma + 1)
  if (next.endsWith('ing') && attributionClasses(next).size > 0) return true
  if (/^(?:but|while|although|though|whereas)$/.test(next)) return true
  if (hold === 'clause') return /^(?:according|however)$/.test(next) || (next === 'and' && g.beginsClause(comma + 2))
  return (
    /^(?:and|who|which|as|after|before|when|in|saying|even|because|with|a|the)$/.test(next) ||
    next.endsWith('ing') ||
    g.beginsClause(comma + 1)
  )
}

/** "praised the plan in an interview": where and when it was said belongs to the telling. */
const endsNoun = (g: Grammar, k: number): boolean =>
  /^(?:during|while|after|before|when|because|until|amid)$/.test(g.lower(k)) ||
  (/^(?:in|on|at)$/.test(g.lower(k)) &&
    (TIME_WORD.test(g.tokens[k + 1]?.text ?? '') ||
      channelNouns.has(g.lower(k + 2)) ||
      /^(?:interview|speech|statement|rally|debate|tweet|letter)$/.test(g.lower(k + 2))))

function beforeComma(tokens: readonly Token[], at: number): number {
  const previous = tokens[at - 1]
  return previous?.text === ',' ? previous.start : (previous?.end ?? 0)
}

function usable(text: string, span: Span, hold: Hold): Content | null {
  if (span.end <= span.start) return null
  let { start } = span
  while (start < span.end && /[\s,;:–—-]/.test(text[start]!)) start++
  const t = trimSpan(text, { start, end: span.end })
  return t.end - t.start >= 8 && !channelNouns.has(text.slice(t.start, t.end).toLowerCase()) ? { ...t, hold } : null
}
