// Places by name: countries with their variants, adjectives and capitals, cities, seats of government, regions of the news.
import { cityTable, countryTable } from './places.generated.js'

/** What a name of the list names. `adjective`: a form such as "Chinese"; `seat`: a building that stands for a government. */
export type PlaceKind = 'country' | 'adjective' | 'capital' | 'city' | 'seat' | 'region'

/** An entry of the gazetteer; `country` is an ISO 3166 code (and EU), '' for seas and regions. */
export interface Place {
  readonly name: string
  readonly kind: PlaceKind
  readonly country: string
}

/** Seats of government and what they stand for: written by us. */
const SEATS: readonly (readonly [string, string])[] = [
  ['Kremlin', 'RU'],
  ['White House', 'US'],
  ['Pentagon', 'US'],
  ['Capitol Hill', 'US'],
  ['Downing Street', 'GB'],
  ['Whitehall', 'GB'],
  ['Elysee', 'FR'],
  ['Élysée', 'FR'],
  ["Quai d'Orsay", 'FR'],
  ['Elysee Palace', 'FR'],
  ['Élysée Palace', 'FR'],
  ['Matignon', 'FR'],
  ['Palazzo Chigi', 'IT'],
  ['Farnesina', 'IT'],
  ['Moncloa', 'ES'],
  ['Planalto', 'BR'],
  ['Planalto Palace', 'BR'],
  ['Casa Rosada', 'AR'],
  ['Miraflores', 'VE'],
  ['Malacanang', 'PH'],
  ['Malacañang', 'PH'],
  ['Aso Rock', 'NG'],
  ['Blue House', 'KR'],
  ['Zhongnanhai', 'CN'],
  ['Foggy Bottom', 'US'],
  ['Bundestag', 'DE'],
  ['Knesset', 'IL'],
]

const REGIONS =
  'South China Sea|East China Sea|Taiwan Strait|Middle East|Indo-Pacific|Asia-Pacific|Persian Gulf|Black Sea|Red Sea|Mediterranean|Mediterranean Sea|Baltic Sea|Balkans|Caucasus|Sahel|Horn of Africa|Korean Peninsula|Crimea|Donbas|Gaza|Gaza Strip|West Bank|Golan Heights|Kashmir|Tibet|Xinjiang|Hong Kong|Arctic|Antarctica|Atlantic|Pacific|Atlantic Ocean|Pacific Ocean|Indian Ocean|Strait of Hormuz|Suez Canal|Panama Canal|Europe|Asia|Africa|North America|South America|Latin America|Central America|Southeast Asia|Central Asia|North Africa|West Africa|East Africa|Scandinavia|Caribbean|Siberia|Sinai|Kurdistan|Chechnya|Catalonia|Scotland|Wales|England|Northern Ireland'.split(
    '|',
  )

const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|British Columbia|Alberta|Queensland|New South Wales'.split(
    '|',
  )

let table: Map<string, Place> | null = null
let countryNames: Map<string, string> | null = null
let capitals: Map<string, string> | null = null

function places(): Map<string, Place> {
  if (table) return table
  const out = new Map<string, Place>()
  const put = (name: string, place: Place): void => {
    if (name && !out.has(name)) out.set(name, place)
  }
  countryNames = new Map()
  for (const [name, country] of SEATS) put(name, { name, kind: 'seat', country })
  for (const name of REGIONS) put(name, { name, kind: 'region', country: '' })
  const rows = countryTable.split('\n').map(r => r.split('|'))
  for (const [country, name, variants, adjectives] of rows) {
    countryNames.set(country!, name!)
    for (const n of [name!, ...variants!.split(';')]) put(n, { name: name!, kind: 'country', country: country! })
    for (const a of adjectives!.split(';')) put(a, { name: name!, kind: 'adjective', country: country! })
  }
  put('Sino', { name: countryNames.get('CN')!, kind: 'adjective', country: 'CN' })
  put('European', { name: 'Europe', kind: 'adjective', country: 'EU' })
  capitals = new Map()
  for (const [country, , , , capital] of rows) {
    put(capital!, { name: capital!, kind: 'capital', country: country! })
    if (capital) capitals.set(country!, capital)
  }
  for (const name of STATES) put(name, { name, kind: 'region', country: '' })
  for (const row of cityTable.split('\n')) {
    const [name, country] = row.split('|')
    put(name!, { name: name!, kind: 'city', country: country! })
  }
  table = out
  return out
}

let lengths: Map<string, number> | null = null

/** Most words of a listed name that begins with this word (case counts), 1 where there is none of several words. */
export function placeWordsFrom(first: string): number {
  if (!lengths) {
    lengths = new Map()
    for (const name of places().keys()) {
      const words = name.split(' ')
      lengths.set(words[0]!, Math.max(lengths.get(words[0]!) ?? 1, words.length))
    }
  }
  return lengths.get(first) ?? 1
}

/** The entry of exactly this name (case counts), or undefined. */
export const placeNamed = (name: string): Place | undefined => places().get(name.replaceAll('’', "'"))

/** English short name of a country code, or the code. */
export function countryName(code: string): string {
  places()
  return countryNames!.get(code) ?? code
}

/** Name of the capital of a country by its code, or undefined. */
export function capitalOf(code: string): string | undefined {
  places()
  return capitals!.get(code)
}
