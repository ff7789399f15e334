// Who only tells of a deed, and who is quoted telling his own.
import { isInMarks, type Mention, type Quote } from '../../model/index.js'
import type { Span, Token } from '../../text/index.js'
import type { Sentence } from '../context.js'
import { Grammar } from '../grammar.js'

/**
 * "Roe will travel to Lyon, the ministry said", "the ministry said a missile had flown over Lyon": who only tells of it had no part in it,
 * as long as what is told is a clause of its own ("vowed to attack" is not).
 */
export function withoutTellers(
  s: Sentence,
  actors: readonly Mention[],
  trigger: Span,
  said: readonly Quote[],
): readonly Mention[] {
  const tellers = said.filter(q => {
    const by = q.speakerSpan
    if (!by || q.start > trigger.start || trigger.end > q.end) return false
    return (by.start > trigger.end && q.end <= by.start) || (by.end <= q.start && isClause(s, q.start))
  })
  // "Roe, an analyst, said": both words for the teller, as far as they stand outside what is told.
  return tellers.length ? actors.filter(m => !tellers.some(q => isTeller(m, q))) : actors
}

const isTeller = (m: Mention, { speakerSpan: by, speaker, start, end }: Quote): boolean =>
  (by !== null && by.start < m.end && m.start < by.end) ||
  (m.entity === speaker && m.kind !== 'pronoun' && (m.end <= start || m.start >= end))

/** True where a clause with a subject of its own begins at a place in a sentence; "it" and "he" may mean whoever says it. */
function isClause(s: Sentence, start: number): boolean {
  let at = s.tokens.findIndex(t => t.start >= start)
  if (s.tokens[at]?.lower === 'that') at++
  const grammar = new Grammar(s.tokens)
  if (at < 0 || at >= s.tokens.length || grammar.isPronoun(at)) return false
  // "said firing the missile had been a mistake", but "denied firing it"
  const told = /^sa(?:id|ys?)$/.test(s.tokens[at - 1]?.lower ?? '') && /ing$/.test(s.tokens[at]!.lower)
  return told || grammar.beginsClause(at)
}

/** Whoever is quoted with the word at token `i`, in marks; not whom he quotes. */
export function saidBy(
  tokens: readonly Token[],
  i: number,
  said: readonly Quote[],
  canAct: (entity: string) => boolean,
): string | null {
  const { start, end } = tokens[i]!
  const quote = said.find(q => isInMarks(q) && q.start <= start && end <= q.end)
  const open = tokens.findLastIndex((t, k) => k < i && t.text === '‘')
  if (open >= 0 && !tokens.slice(open, i).some(t => t.text === '’')) return null
  return quote?.speaker && canAct(quote.speaker) ? quote.speaker : null
}
