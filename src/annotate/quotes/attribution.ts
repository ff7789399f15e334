// Who is speaking in a sentence: cue verbs outside the quotation marks with their subjects, and "according to".
import { channelNouns, isCue, isRequestCue } from '../../lexicon/index.js'
import type { Mention } from '../../model/index.js'
import { overlaps, type Span, type Token } from '../../text/index.js'

/** A cue in a sentence with its speaker. */
export interface Attribution {
  /** Index of the cue's first token. */
  readonly at: number
  readonly cue: Span
  readonly speaker: Mention | null
  /** Where the subject stands: in front of the cue, or behind it ("said Roe"). */
  readonly inverted: boolean
  /** "according to": takes the rest of the sentence as content. */
  readonly accordingTo: boolean
  /** Whom it was said to ("told Roe"). */
  readonly addressee: Mention | null
  readonly request: boolean
}

const AUXILIARIES = new Set([
  'has',
  'had',
  'have',
  'also',
  'then',
  'later',
  'earlier',
  'reportedly',
  'previously',
  'repeatedly',
  'publicly',
  'once',
  'again',
  'would',
  'will',
  'did',
  'not',
  'was',
  'is',
])
const NO_SPEECH_AFTER = new Set(['of', 'up', 'off'])

/** All attributions of a sentence, outside the quoted spans. `mentions` are the sentence's, in order. */
export function attributionsOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  quoted: readonly Span[],
): Attribution[] {
  const out: Attribution[] = []
  tokens.forEach((t, i) => {
    if (quoted.some(q => overlaps(q, t))) return
    if (t.lower === 'according' && tokens[i + 1]?.lower === 'to') out.push(accordingTo(tokens, i, mentions))
    else if (t.kind === 'word' && isCue(t.lower) && isVerb(tokens, i)) out.push(cueAt(tokens, i, mentions, quoted))
  })
  return out
}

function accordingTo(tokens: readonly Token[], i: number, mentions: readonly Mention[]): Attribution {
  const from = tokens[i + 1]!.end
  const speaker =
    mentions.filter(m => m.start >= from && m.start - from < 90 && m.kind !== 'adjectival')[0] ??
    mentions.find(m => m.start >= from && m.start - from < 60) ??
    null
  return {
    at: i,
    cue: { start: tokens[i]!.start, end: tokens[i + 1]!.end },
    speaker,
    inverted: true,
    accordingTo: true,
    addressee: null,
    request: false,
  }
}

/** A form that is a noun here ("the report", "a call", "his warning") is no cue. */
function isVerb(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!
  if (/^\p{Lu}/u.test(t.text)) return false
  const before = tokens[i - 1]?.lower ?? ''
  if (
    /^(?:the|a|an|his|her|its|their|this|that|no|any|of|in|new|official|to|and|phone|recent)$/.test(before) &&
    !/ed$|^said$|^told$|^wrote$/.test(t.lower)
  )
    return false
  if (before.endsWith("'s") && !/ed$|^said$|^told$|^wrote$/.test(t.lower)) return false
  return !NO_SPEECH_AFTER.has(tokens[i + 1]?.lower ?? '') || t.lower === 'said'
}

function cueAt(
  tokens: readonly Token[],
  i: number,
  mentions: readonly Mention[],
  quoted: readonly Span[],
): Attribution {
  const cue = tokens[i]!
  const next = tokens[i + 1]
  const after = next
    ? mentions.find(m => m.start >= cue.end && m.start - cue.end <= 28 && noBreak(tokens, cue.end, m.start))
    : undefined
  const before = subjectBefore(tokens, i, mentions, quoted)
  const previous = tokens[i - 1]
  const startsAfterQuote = previous === undefined || (previous.kind === 'mark' && ',"”’?!'.includes(previous.text))
  const inverted = startsAfterQuote && after !== undefined && !before?.close
  const speaker = inverted ? after! : (before?.mention ?? null)
  const addressee = !inverted && after && (cue.lower === 'told' || isRequestCue(cue.lower)) ? after : null
  return {
    at: i,
    cue: { start: cue.start, end: cue.end },
    speaker,
    inverted,
    accordingTo: false,
    addressee,
    request: isRequestCue(cue.lower) && addressee !== null,
  }
}

function noBreak(tokens: readonly Token[], from: number, to: number): boolean {
  return !tokens.some(
    t => t.start >= from && t.end <= to && (t.text === ',' || t.text === '.' || isCue(t.lower) || t.lower === 'that'),
  )
}

/** "A senior official, who asked not to be named, said": the mention in front of the clause between the commas. */
function beforeRelative(tokens: readonly Token[], i: number, mentions: readonly Mention[]): Mention | null {
  if (tokens[i - 1]?.text !== ',') return null
  for (let k = i - 2; k > 1 && k > i - 40; k--) {
    if (!/^(?:who|whose)$/.test(tokens[k]!.lower) || tokens[k - 1]!.text !== ',') continue
    const last = tokens[k - 2]!
    const here = mentions.filter(m => m.start <= last.start && m.end === last.end && m.kind !== 'adjectival')
    return here.sort((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null
  }
  return null
}

/** Nearest fitting mention before the cue; `close` where only auxiliaries stand between. */
function subjectBefore(
  tokens: readonly Token[],
  i: number,
  mentions: readonly Mention[],
  quoted: readonly Span[],
): { mention: Mention; close: boolean } | null {
  const cue = tokens[i]!
  const described = beforeRelative(tokens, i, mentions)
  if (described) return { mention: described, close: true }
  // "…, it said": whoever "it" is, it is not the name that happens to stand before. An honest blank.
  if (/^(?:it|which|that|there)$/.test(tokens[i - 1]?.lower ?? '')) return null
  for (let k = mentions.length - 1; k >= 0; k--) {
    const m = mentions[k]!
    if (m.end > cue.start || m.kind === 'adjectival' || quoted.some(q => overlaps(q, m))) continue
    const between = tokens.filter(t => t.start >= m.end && t.end <= cue.start)
    if (between.length > 40) return null
    const close = between.every(t => AUXILIARIES.has(t.lower) || t.text === "'s")
    // "The State Department spokesman, Ana Roe, said": a mention in an appositive between commas gives way to nothing; the nearest stands.
    if (!close && between.some(t => isCue(t.lower) && t.kind === 'word' && t.lower !== cue.lower)) return null
    if (!close && isObject(tokens, m)) continue
    return { mention: namedBefore(mentions, k) ?? m, close }
  }
  return null
}

/** "Roe, a doctor, said": the name in front of the office that stands in apposition to it. */
function namedBefore(mentions: readonly Mention[], k: number): Mention | null {
  const [m, before] = [mentions[k]!, mentions[k - 1]]
  return m.kind === 'role' && before?.kind === 'name' && before.entity === m.entity && m.start - before.end < 40
    ? before
    : null
}

/** A mention behind a preposition is no subject ("a readout of the call with Roe said"). */
function isObject(tokens: readonly Token[], m: Span): boolean {
  const at = tokens.findIndex(t => t.start >= m.start)
  let before = tokens[at - 1]
  if (before && /^(?:the|a|an)$/.test(before.lower)) before = tokens[at - 2]
  return (
    before !== undefined &&
    /^(?:in|on|at|to|of|for|with|from|by|about|over|between|against|during|after|before|into|and)$/.test(before.lower)
  )
}

/** True where words between the cue and the name tell of something handed on: "according to a readout released by". */
export function handedOn(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.some(t => t.start >= from && t.end <= to && channelNouns.has(t.lower))
}
