// Words of sport and of business.

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
