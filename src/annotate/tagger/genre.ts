// Sport, business or neither: in a report on a league "Boston" is a side, in one on shares a "Jordan" may be a bank.
import type { Marked } from './marked.js'

/** 1 for a report on sport, 2 for one on business, 0 otherwise: one word in forty (of letters) must be of that kind. */
export function genreOf(sentences: readonly Marked[]): number {
  let words = 0
  let sport = 0
  let business = 0
  for (const s of sentences) {
    words += s.words
    sport += s.sport
    business += s.business
  }
  if (sport * 40 >= words && sport > business) return 1
  return business * 40 >= words ? 2 : 0
}
