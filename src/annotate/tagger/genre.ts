// Sport, business or neither: in a report on a league "Boston" is a side, in one on shares a "Jordan" may be a bank.
import type { Marked } from './marked.js'

/** 1 for a report on sport, 2 for one on business, 0 otherwise: one word in forty (of letters) must be of that kind. */
export function genreOf(sentences: readonly Marked[]): number {
  const count = [0, 0, 0]
  let words = 0
  for (const s of sentences)
    for (const t of s.traits) {
      if (!t.isWord) continue
      words++
      count[t.topic]!++
    }
  const [, sport, business] = count as [number, number, number]
  if (sport * 40 >= words && sport > business) return 1
  return business * 40 >= words ? 2 : 0
}
