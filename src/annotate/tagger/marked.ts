// Sentences made ready for the tagger: traits of every word, and how loudly the sentence is written.
import type { Token } from '../../text/index.js'
import { type Traits, traitsOf } from './traits.js'

/** A sentence as the tagger sees it. */
export interface Marked {
  readonly tokens: readonly Token[]
  readonly traits: readonly Traits[]
  /** 0 ordinary, 1 all in capitals, 2 capitals at most words. */
  readonly loud: number
  /** Many numbers and few small words: a line of a table. */
  readonly tabular: boolean
  /** Words, and those of them that are of sport and of business: see {@link genreOf}. */
  readonly words: number
  readonly sport: number
  readonly business: number
}

/** A sentence with its traits. */
export function markSentence(tokens: readonly Token[]): Marked {
  const traits = new Array<Traits>(tokens.length)
  let all = 0
  let sport = 0
  let business = 0
  let words = 0
  let capital = 0
  let upper = 0
  let numbers = 0
  let small = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const t = traitsOf(token)
    traits[i] = t
    if (!t.isWord) {
      if (token.kind === 'number') numbers++
      continue
    }
    all++
    if (t.topic === 1) sport++
    else if (t.topic === 2) business++
    if (!t.raised && t.length > 1) small++
    if (t.length < 3) continue
    words++
    if (!t.raised) continue
    capital++
    if (t.upper) upper++
  }
  const loud = words >= 2 && upper >= words * 0.8 ? 1 : words >= 4 && capital >= words * 0.75 ? 2 : 0
  const tabular = tokens.length >= 2 && numbers > 0 && small <= numbers && small <= tokens.length * 0.25
  return { tokens, traits, loud, tabular, words: all, sport, business }
}
