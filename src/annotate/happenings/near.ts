// What stands near a trigger: actors inside a phrase, in front of a word, tied by "and", behind a preposition.
import { type Deed, lemmaOf } from '../../lexicon/index.js'
import type { EventType, Mention } from '../../model/index.js'
import type { Span, Token } from '../../text/index.js'

/** Who did it and to whom, as mentions. */
export interface Arguments {
  readonly source: Mention | null
  readonly target: Mention | null
  /** The other of two that are named together ("Bosnia and Slovenia agreed"). */
  readonly partner?: Mention | null
  /** True where the grammar names the source: the verb's own subject, the owner of the noun, the agent behind "by". */
  readonly sure?: boolean
  /** True where the source stands in the subject, in the noun's own phrase, or is the subject of a verb that has the noun for its object, though it is not all of it. */
  readonly stated?: boolean
  /** Where the subject is "I" or "we": whoever is quoted there, and those he speaks for. */
  readonly first?: 'i' | 'we'
}

/** What two do together is from one to the other. */
const MUTUAL: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'CONSULT', 'COOPERATE'])

/** True for what two sides do together: whoever stands beside it behind "between" and "with" takes part. */
export const isMutual = ({ type, subtype }: Deed): boolean => MUTUAL.has(type) || subtype === 'exchange'

/** Deeds of words: an accusation is made, whatever is to be thought of what it says, and comes from somebody. */
export const SPOKEN: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'REQUEST', 'THREATEN', 'REJECT', 'SUPPORT'])

/** Words behind a noun that name its parties. */
export const BETWEEN = /^(?:between|of|involving|with)$/

/** Forms of "be", and what stands for them in a passive. */
export const BE = /^(?:was|were|been|being|is|are|be|get|got)$/

/** Words, verbs and nouns, for what is done to somebody's body. */
export const isBodily = (lower: string): boolean => BODILY.has(lemmaOf(lower))
const BODILY = new Set('injure wound hurt shoot kill stab beat assault rape murder slay slaying homicide'.split(' '))

/** Words that lead from a deed to the occasion of it. */
export const ASIDE = /^(?:after|before|following|amid|despite|since|until|because|due)$/

/** Tokens that lie between two places in the text. */
export function gap(tokens: readonly Token[], from: number, to: number): number {
  let n = 0
  for (const t of tokens) if (t.start >= from && t.end <= to) n++
  return n
}

/** Number of the token at which a mention begins. */
export const tokenOf = (tokens: readonly Token[], m: Span): number => tokens.findIndex(t => t.end > m.start)

/** True where one of the tokens between two numbers, both left out, is of a kind. */
export function someBetween(tokens: readonly Token[], from: number, to: number, of: (t: Token) => boolean): boolean {
  for (let k = from + 1; k < to; k++) if (of(tokens[k]!)) return true
  return false
}

/** The actor that a phrase names: its head, else the country it is told of by ("Israeli troops"). */
export function actorIn(actors: readonly Mention[], span: Span): Mention | null {
  const inside = actors.filter(m => m.start < span.end && m.end > span.start)
  return (
    inside.find(m => m.kind !== 'adjectival' && m.end >= span.end) ??
    inside.find(m => m.kind !== 'adjectival') ??
    inside[0] ??
    null
  )
}

/** The subject: nearest actor before the word that is no object of a preposition, else the nearest. */
export function lastBefore(tokens: readonly Token[], i: number, actors: readonly Mention[]): Mention | null {
  const token = tokens[i]!
  const earlier = actors.filter(
    m => m.end <= token.start && gap(tokens, m.end, token.start) <= 24 && m.kind !== 'adjectival',
  )
  const told = tellersEnd(tokens, i)
  const tellers = new Set(earlier.filter(m => tokenOf(tokens, m) < told || isTeller(tokens, m)).map(m => m.entity))
  const free = earlier.filter(m => !tellers.has(m.entity) && !behindPreposition(tokens, m))
  // "In Lyon, the head of the office will meet": where it was is not who it was.
  const bound = earlier.filter(
    m => !tellers.has(m.entity) && !(isWhere(tokens, m) && someBetween(tokens, tokenOf(tokens, m), i, isComma)),
  )
  return free.at(-1) ?? bound.at(-1) ?? null
}

/** "According to Roe, Belmark's minister, the missile launched …": up to the last comma it is who tells it. */
function tellersEnd(tokens: readonly Token[], i: number): number {
  if (tokens[0]?.lower !== 'according') return 0
  for (let k = i - 1; k > 0; k--) if (isComma(tokens[k]!)) return k
  return 0
}

/** "according to Roe", "according to the minister, Roe": whoever tells it did not do it. */
function isTeller(tokens: readonly Token[], m: Mention): boolean {
  for (let k = tokenOf(tokens, m) - 1, n = 0; k > 0 && n < MOST_TITLE; k--, n++) {
    if (tokens[k]!.lower === 'to' && tokens[k - 1]!.lower === 'according') return true
    if (tokens[k]!.kind === 'mark') return false
  }
  return false
}
/** Words of a title in front of a name. */
const MOST_TITLE = 8

const PREPOSITION =
  /^(?:in|on|at|to|of|for|with|from|by|about|over|between|against|during|into|off|near|through|across|outside|inside|around|towards?|under|along|behind|beside|beyond|within|without|among|amid)$/

/** "in Lyon", "of the Norwegian ministry" */
export function behindPreposition(tokens: readonly Token[], m: Span): boolean {
  let at = tokens.findIndex(t => t.start >= m.start) - 1
  // "of the Norwegian ministry"
  if (/^\p{Lu}\p{L}+(?:ian|ean|ese|ish|nch)$/u.test(tokens[at]?.text ?? '')) at--
  if (/^(?:the|a|an)$/.test(tokens[at]?.lower ?? '')) at--
  return PREPOSITION.test(tokens[at]?.lower ?? '')
}

/** "a summit in Lyon": where two meet is no party to it. */
export function isWhere(tokens: readonly Token[], m: Span): boolean {
  const at = tokens.findIndex(t => t.start >= m.start)
  const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1]
  return before !== undefined && /^(?:in|at|near|off|on|outside|inside)$/.test(before.lower)
}

/** A place that is no country. */
export const isTown = (m: Mention): boolean => m.entity.startsWith('place:') && !/^place:[a-z]{2}$/.test(m.entity)

const isComma = (t: Token): boolean => t.text === ','

/** "Roe's", "officers'" */
export const isOwner = (t: Token): boolean => /['’]s?$/.test(t.text)

/** A word of place, time or relation in front of a noun phrase. */
export const isPreposition = (t: Token): boolean => PREPOSITION.test(t.lower)
