// That something was said, where the text says when or before whom: an announcement, a confirmation, a report of its own day, a briefing. A
// statement without either is a quotation and no more.
import { lemmaOf } from '../../lexicon/index.js'
import { contentId, type Happening, type Quote, type TimeExpression } from '../../model/index.js'
import type { Span, Token } from '../../text/index.js'
import type { Reading, Sentence } from '../context.js'

/** Verbs that make a statement an occasion. Written by us. */
const OCCASIONS = new Set(
  'announce confirm declare report reveal disclose publish release state say tell brief write warn accuse'.split(' '),
)
/** Words between a verb of saying and the day it was done on. */
const REACH = 6

/** Statements with a day, in order; `taken` says where a happening was read already. */
export function statementsOf(
  reading: Reading,
  quotes: readonly Quote[],
  times: readonly TimeExpression[],
  taken: (start: number) => boolean,
): Happening[] {
  const out: Happening[] = []
  let last = -1
  for (const q of [...quotes].sort((a, b) => a.start - b.start)) {
    const cue = q.cueSpan
    if (q.act !== 'say' || !cue || !q.speaker || cue.start === last || taken(cue.start)) continue
    const s = reading.sentences.find(x => x.start <= cue.start && cue.end <= x.end)
    const at = s?.tokens.findIndex(t => t.start === cue.start) ?? -1
    if (!s || s.head || at < 0 || !OCCASIONS.has(lemmaOf(s.tokens[at]!.lower))) continue
    const time = dayOfSaying(s, at, times)
    const called = time ? null : gatheringBehind(s, at)
    if (!time && !called) continue
    last = cue.start
    out.push({
      id: contentId('h', 'statement', out.length, s.tokens[at]!.lower),
      ...around([cue, time, called, q.speakerSpan]),
      type: 'OTHER',
      subtype: 'statement',
      status: 'held',
      source: q.speaker,
      target: q.addressee ?? null,
      place: null,
      when: time && { from: time.from!, to: time.to!, basis: time.basis, by: time.by },
      trigger: lemmaOf(s.tokens[at]!.lower),
    })
  }
  return [...out, ...documentsOf(reading, quotes)]
}

/** The words from the first to the last of some. */
function around(spans: readonly (Span | null)[]): Span {
  const there = spans.filter((x): x is Span => x !== null)
  return { start: Math.min(...there.map(x => x.start)), end: Math.max(...there.map(x => x.end)) }
}

/** "told a news conference", "said at a press briefing": those who are told come together for it, and so it is an occasion without a day, too. */
function gatheringBehind(s: Sentence, at: number): Span | null {
  for (let k = at + 1; k < s.tokens.length && k <= at + REACH; k++) {
    const t = s.tokens[k]!
    if (GATHERING.test(t.lower)) return { start: t.start, end: t.end }
    if (!PLAIN.test(t.lower)) return null
  }
  return null
}

const GATHERING = /^(?:briefing|conference)$/

/** Documents that a body issues on an occasion; that they are out is told without a day, too. */
const DOCUMENT = /^(?:readouts?|communiqu[eé]s?)$/

/** "In its readout of the call, the ministry said": that there is a readout, once a sentence, where a body is named that says or passes it on. */
function documentsOf(reading: Reading, quotes: readonly Quote[]): Happening[] {
  const out: Happening[] = []
  for (const s of reading.sentences) {
    const word = s.head ? undefined : s.tokens.find(t => DOCUMENT.test(t.lower))
    if (!word) continue
    const told = quotes.filter(q => q.act === 'say' && q.start < s.end && s.start < q.end && !inside(word, q))
    const quote = told.find(q => [...q.via, q.speaker ?? ''].some(id => BODY.test(id)))
    const source = quote && [...quote.via, quote.speaker!].find(id => BODY.test(id))
    if (!quote || !source) continue
    const spans = [word, quote.speakerSpan, quote.cueSpan].filter(
      (x): x is Span => x !== null && s.start <= x.start && x.end <= s.end,
    )
    out.push({
      id: contentId('h', 'document', out.length, word.lower),
      start: Math.min(...spans.map(x => x.start)),
      end: Math.max(...spans.map(x => x.end)),
      type: 'OTHER',
      subtype: 'statement',
      status: 'held',
      source,
      target: null,
      place: null,
      when: null,
      trigger: lemmaOf(word.lower),
    })
  }
  return out
}

const BODY = /^(?:organisation|place):(?!unnamed)/
const inside = (a: Span, b: Span): boolean => b.start <= a.start && a.end <= b.end

/**
 * The time right beside the verb ("announced on Wednesday", "said in a statement on Wednesday", "on Wednesday announced"), or the one that
 * opens the sentence with the occasion ("At a briefing in late April, Roe said").
 */
export function dayOfSaying(s: Sentence, at: number, times: readonly TimeExpression[]): TimeExpression | null {
  const cue = s.tokens[at]
  if (!cue) return null
  const placed = times.filter(t => t.from && t.to && t.type !== 'DURATION' && t.start >= s.start && t.end <= s.end)
  const comma = s.tokens.findIndex(t => t.text === ',')
  const opening = placed.find(t => t.end <= (s.tokens[comma]?.start ?? 0) && t.end <= cue.start)
  if (opening && comma < at && opensWith(s.tokens, comma)) return opening
  const before = placed.find(t => t.end <= cue.start && cue.start - t.end <= 1)
  const behind = placed.find(t => t.start >= cue.end && plain(s.tokens, at + 1, t.start))
  return behind ?? before ?? null
}

/** "At a press briefing in late April": a phrase that names the occasion of a saying. */
const opensWith = (tokens: readonly Token[], comma: number): boolean =>
  comma <= MOST_OPENING &&
  /^(?:at|in|during)$/.test(tokens[0]!.lower) &&
  tokens.slice(0, comma).some(t => OCCASION.test(t.lower))

const MOST_OPENING = 10
const OCCASION =
  /^(?:briefing|conference|interview|speech|statement|address|rally|hearing|debate|testimony|remarks|post|tweet)$/

/** Only words of place and manner between: "in a statement on", no clause and no quotation. */
function plain(tokens: readonly Token[], from: number, until: number): boolean {
  for (let k = from; k < tokens.length && tokens[k]!.start < until; k++) {
    if (k - from >= REACH || tokens[k]!.kind === 'mark') return false
    if (!PLAIN.test(tokens[k]!.lower)) return false
  }
  return true
}

const PLAIN =
  /^(?:in|on|at|a|an|the|late|early|statement|interview|briefing|conference|press|news|reporters|us|him|her|them|last|tweet|post|letter|speech|joint|virtual)$/
