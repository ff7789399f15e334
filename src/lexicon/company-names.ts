// What companies are called: words at the end of a company's name that it goes without.

/** Forms of incorporation, which say nothing of the trade. */
const FORMS =
  'inc incorporated corp corporation co company ltd limited llc plc ag gmbh sa nv oyj asa ab group holding holdings'

/** Trades behind a company's own name. */
const TRADES =
  'industries foods airlines airways air motors energy power oil petroleum gas technologies technology systems pharma pharmaceuticals pharmaceutical biotech media entertainment studios pictures partners capital insurance steel chemicals chemical mining minerals metals resources electric electronics aerospace aviation telecom communications mobile networks software stores brands logistics shipping lines railways rail foods brewing breweries beverages financial securities retail supermarkets hotels resorts cement paper semiconductor semiconductors robotics automotive mills bakeries dairies shipyards steelworks textiles apparel engineering construction'

const ENDS = new Set(`${FORMS} ${TRADES}`.split(' '))

/** Trades that are nobody's surname and no land. */
const SURE_TRADES = new Set(
  'airlines airways motors technologies pharmaceuticals pharma biotech aerospace aviation railways rail logistics holdings semiconductors robotics automotive insurance industries networks software telecom communications securities breweries supermarkets'.split(
    ' ',
  ),
)

/** True for a name of several words that ends in a trade as only a company's does ("Western Rail"); light rail is a kind of railway. */
export const endsAsCompany = (words: readonly string[]): boolean =>
  words.length > 1 && SURE_TRADES.has(words.at(-1)!.toLowerCase()) && words.at(-2) !== 'Light'

/** Words of a company's own name in front of its form and trade ("Roe" of "Roe Foods Group"), or null for a name without them. */
export function ownNameOf(words: readonly string[]): readonly string[] | null {
  let to = words.length
  while (to > 1 && ENDS.has(words[to - 1]!.toLowerCase().replace(/\.$/, ''))) to--
  return to < words.length ? words.slice(0, to) : null
}
