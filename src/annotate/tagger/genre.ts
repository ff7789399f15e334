// Sport, business or neither: in a report on a league "Boston" is a side, in one on shares a "Jordan" may be a bank.
import type { Marked } from './marked.js'

const SPORT = new Set(
  'match matches league season coach goal goals scored scorers halftime innings homer homers wicket wickets seeded tournament champion champions championship cup final finals semifinal quarterfinal playoff playoffs striker midfielder defender goalkeeper pitcher quarterback touchdown rebounds points standings title race lap laps medal stadium referee soccer football basketball baseball tennis golf cricket rugby hockey cycling athletics boxing division played win wins beat lost draw games game team teams players player'.split(
    ' ',
  ),
)
const BUSINESS = new Set(
  'shares share profit profits net percent pct mln bln billion million bank market markets stock stocks bond bonds traders dealers dealer trading yield index earnings revenue sales company investors analysts analyst futures currency dollar yen price prices exports oil crude dividend merger takeover stake'.split(
    ' ',
  ),
)

/** 1 for a word of sport, 2 for one of business, 0 otherwise; lower case. */
export const topicOf = (lower: string): number => (SPORT.has(lower) ? 1 : BUSINESS.has(lower) ? 2 : 0)

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
