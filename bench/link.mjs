// How linking grows with the archive, report by report, and how near-duplicates are found, beside MinHash from npm and a plain TF-IDF scan, in one run.
// The archive is made of the reports given (annotated once) and, beyond them, of copies moved to another time and other names: each rare word
// of a copy becomes another word, its people, places and days others, so that copies are as alike among themselves as the reports are, and have only
// common words in common with them.
// Usage: npm run build && node --max-old-space-size=12000 bench/link.mjs ARTICLES.jsonl[.gz] [SIZE ...]     sizes: 1000 10000
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import minhash from 'minhash'
import { annotate } from '../dist/index.js'
import { hashOf, inverseFrequency } from '../dist/lexicon/index.js'
import { Texts } from '../dist/link/archive/texts.js'
import { Archive, digestOf, lineageWords } from '../dist/link/index.js'
import { sampleShingles } from '../dist/link/shingles.js'
import { isoDay, parseDay } from '../dist/model/index.js'
import { stripPossessive, tokenize } from '../dist/text/index.js'

/** Reports read; an archive that grows beyond them goes on with copies. */
const MOST_REAL = 10000
/**
 * Rarity up to which a word of a copy stays what it is. With it a copy of ABP's reports has .9 partners in other copies, and a report 2.6 among 6,000 that
 * were written a year and more before or after it; with 4.5 most names of US politics stayed, and every report was one event with all its copies.
 */
const COMMON = 3.5

const [file, ...sizes] = process.argv.slice(2)
if (!file) {
  console.error('usage: node bench/link.mjs ARTICLES.jsonl[.gz] [SIZE ...]')
  process.exit(2)
}
const bytes = readFileSync(file)
const given = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  .toString()
  .trim()
  .split('\n')
  .slice(0, MOST_REAL)
  .map(l => JSON.parse(l))
  .map((a, i) => ({
    id: `r${i}`,
    title: a.title,
    url: a.url,
    published: (a.published ?? a.date ?? '').slice(0, 10) || undefined,
    text: a.text,
  }))
  .filter(a => typeof a.text === 'string')
const clock = () => Number(process.hrtime.bigint()) / 1e9

const start = clock()
const real = given.map(a => {
  const article = annotate(a)
  const tokens = a.text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []
  const terms = new Map()
  for (const { lower } of [...tokenize(a.title ?? ''), ...tokenize(article.text)]) {
    const term = stripPossessive(lower)
    terms.set(hashOf(term), term)
  }
  return { digest: digestOf(article), words: lineageWords(article), tokens, terms }
})
console.log(`${real.length} reports annotated and digested in ${(clock() - start).toFixed(1)} s`)

console.log('near-duplicates, from lists of words, articles/s')
const report = (name, n, run) => {
  const t = clock()
  const found = run()
  console.log(`${name.padEnd(34)} ${(n / (clock() - t)).toFixed(0).padStart(8)}   ${found} pairs over ${n} articles`)
}
const bodies = real.map(x => x.tokens)
report('readout: samples of shingles', real.length, () => {
  const hashes = bodies.map(words => new Uint32Array(words.map(hashOf)))
  const digests = real.map((x, i) => ({ ...x.digest, shingles: sampleShingles(hashes[i]) }))
  const texts = new Texts(
    i => digests[i],
    i => ({ body: hashes[i], own: hashes[i] }),
    slots => [...slots].sort((a, b) => a - b),
  )
  digests.forEach((d, i) => {
    texts.add(i, d)
  })
  texts.settle()
  return [...texts.members.values()].reduce((n, g) => n + g.length - 1, 0)
})
const few = bodies.slice(0, 150)
report('minhash (npm), 128 hashes, LSH', few.length, () => {
  const index = new minhash.LshIndex()
  let found = 0
  few.forEach((words, i) => {
    const m = new minhash.Minhash()
    for (let k = 0; k + 5 <= words.length; k++) m.update(words.slice(k, k + 5).join(' '))
    index.insert(`a${i}`, m)
    found += index.query(m).length - 1
  })
  return found
})
const some = real.slice(0, 1000).map(x => x.digest.words)
report('TF-IDF, every pair compared', some.length, () => {
  const maps = some.map(v => new Map(v.terms.map((t, i) => [t, v.weights[i]])))
  let found = 0
  for (let i = 0; i < some.length; i++)
    for (let j = i + 1; j < some.length; j++) {
      let sum = 0
      for (const [t, w] of maps[i]) sum += w * (maps[j].get(t) ?? 0)
      if (sum > 0.8) found++
    }
  return found
})
// The archive below is measured without what only this comparison needs.
for (const x of real) x.tokens = null
bodies.length = 0
console.log('')

/** A word of copy `c`: rare ones become others. One string each, as the words of real reports share theirs. */
const made = { copy: 0, words: new Map() }
function renamed(term, c) {
  if (made.copy !== c) {
    made.copy = c
    made.words.clear()
  }
  let word = made.words.get(term)
  if (word === undefined) {
    word = inverseFrequency(term) > COMMON ? `${term}~${c}` : term
    made.words.set(term, word)
  }
  return word
}
/** What stands in `v` under other names; `terms` by hash. */
const vector = (v, terms, c) => {
  const items = Array.from(v.ids, (id, i) => ({ term: renamed(terms.get(id), c), at: i }))
  for (const x of items) x.id = hashOf(x.term)
  items.sort((a, b) => a.id - b.id || (a.term < b.term ? -1 : 1))
  const list = name => v[name].constructor.from(items, x => v[name][x.at])
  return {
    ids: Uint32Array.from(items, x => x.id),
    terms: items.map(x => x.term),
    weights: list('weights'),
    names: list('names'),
    rarity: list('rarity'),
    numeric: list('numeric'),
  }
}
const other = (id, c) => (id ^ Math.imul(c, 0x9e3779b1)) >>> 0
const moved = (ids, c) => Uint32Array.from(ids, x => other(x, c)).sort()
const YEAR = 365
/** Days from one copy to the next. */
const APART = 400
/** People, streets, places, days and years of a copy are another's; ages, figures, months and weekdays stay. */
function marksOf(m, terms, c) {
  const word = id => (terms.has(id) ? hashOf(renamed(terms.get(id), c)) : other(id, c))
  const set = ids => Uint32Array.from(ids, word).sort()
  const weighted = v => {
    const items = Array.from(v.ids, (id, i) => [word(id), v.weights[i]]).sort((a, b) => a[0] - b[0])
    return { ids: Uint32Array.from(items, x => x[0]), weights: Float32Array.from(items, x => x[1]) }
  }
  return {
    ...m,
    people: weighted(m.people),
    headPeople: set(m.headPeople),
    places: moved(m.places, c),
    headPlaces: moved(m.headPlaces, c),
    streets: set(m.streets),
    years: m.years.map(y => y + Math.round((c * APART) / YEAR)),
    days: m.days.map(d => d + c * APART),
    everything: set(m.everything),
    when: m.when?.map(d => d + c * APART),
  }
}
function openingOf(o, terms, c) {
  const ids = Array.from(o.ids, id => (terms.has(id) ? hashOf(renamed(terms.get(id), c)) : other(id, c)))
  const order = ids.map((_, i) => i).sort((a, b) => ids[a] - ids[b])
  const list = name => Float32Array.from(order, i => o[name][i])
  return {
    ...o,
    ids: Uint32Array.from(order, i => ids[i]),
    head: list('head'),
    headline: list('headline'),
    names: list('names'),
  }
}
const later = (day, c) => (day ? isoDay(parseDay(day) + c * APART) : day)
function copyOf({ digest: d, words, terms }, c) {
  const name = x =>
    x
      .split(' ')
      .map(w => renamed(w, c))
      .join(' ')
  const when = d.main?.when
  const digest = {
    ...d,
    key: `${d.key}~${c}`,
    content: `${d.content}~${c}`,
    day: d.day === null ? null : d.day + c * APART,
    words: vector(d.words, terms, c),
    opening: openingOf(d.opening, terms, c),
    marks: marksOf(d.marks, terms, c),
    offices: new Map([...d.offices].map(([office, holder]) => [`${office}~${c}`, name(holder)])),
    main: when ? { ...d.main, when: { ...when, from: later(when.from, c), to: later(when.to, c) } } : d.main,
    when: d.when?.map(x => x + c * APART) ?? null,
    parties: moved(d.parties, c),
    centre: d.centre.map(name),
    shingles: moved(d.shingles, c),
  }
  return { digest, words }
}
const item = i => (i < real.length ? real[i] : copyOf(real[i % real.length], Math.floor(i / real.length)))

// One archive grows; each report is taken in and settled. At each size the last LAST reports are timed one by one.
const LAST = 1000
const words = new Map()
const archive = new Archive(key => words.get(key))
console.log('archive   ms/article   median      p95      max   articles/s   MB')
const costs = []
let filled = 0
for (const size of sizes.length ? sizes.map(Number) : [1000, 10000]) {
  const times = []
  for (; filled < size; filled++) {
    const { digest, words: own } = item(filled)
    words.set(digest.key, own)
    const t = clock()
    archive.add(digest)
    archive.settle()
    if (filled >= size - LAST) times.push(clock() - t)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const mean = times.reduce((a, b) => a + b, 0) / times.length
  const ms = x => (1000 * x).toFixed(2).padStart(9)
  costs.push([size, mean])
  console.log(
    [
      String(size).padEnd(9),
      ms(mean),
      ms(sorted[sorted.length >> 1]),
      ms(sorted[Math.floor(sorted.length * 0.95)]),
      ms(sorted.at(-1)),
      (1 / mean).toFixed(0).padStart(9),
      (process.memoryUsage().rss / 1e6).toFixed(0).padStart(9),
    ].join(' '),
  )
}
const growth = ([n, a], [m, b]) =>
  console.log(
    `growth of the cost per article from ${n} to ${m}: exponent ${(Math.log(b / a) / Math.log(m / n)).toFixed(2)}`,
  )
for (let i = 1; i < costs.length; i++) growth(costs[i - 1], costs[i])
if (costs.length > 2) growth(costs[0], costs.at(-1))
