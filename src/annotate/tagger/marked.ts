// Sentences made ready for the tagger: traits of every word, and how loudly the sentence is written.
import type { Token } from '../../text/index.js'
import type { Marked } from './evidence.js'
import { hasCapital } from './runs.js'
import { type Traits, traitsOf } from './traits.js'

/** Traits of forms met before in this report. */
export type TraitCache = Map<string, Traits>

/** A sentence with its traits. */
export function markSentence(tokens: readonly Token[], cache: TraitCache): Marked {
  const traits = tokens.map(t => {
    let known = cache.get(t.text)
    if (!known) {
      known = traitsOf(t)
      cache.set(t.text, known)
    }
    return known
  })
  return { tokens, traits, loud: loudness(tokens), tabular: isTabular(tokens) }
}

function loudness(tokens: readonly Token[]): number {
  let words = 0
  let capital = 0
  let upper = 0
  for (const t of tokens) {
    if (t.kind !== 'word' || t.text.length < 3) continue
    words++
    if (!hasCapital(t)) continue
    capital++
    if (t.text === t.text.toUpperCase()) upper++
  }
  if (words >= 2 && upper >= words * 0.8) return 1
  return words >= 4 && capital >= words * 0.75 ? 2 : 0
}

function isTabular(tokens: readonly Token[]): boolean {
  let numbers = 0
  let small = 0
  for (const t of tokens) {
    if (t.kind === 'number') numbers++
    else if (t.kind === 'word' && !hasCapital(t) && t.text.length > 1) small++
  }
  return tokens.length >= 2 && numbers > 0 && small <= numbers && small <= tokens.length * 0.25
}
