// Times beside chrono-node and Microsoft's recognizers: how fast in turns in one process, and, where a file of annotated articles is
// given, how well: relaxed, strict and value F1 as TempEval-3 counts them.
// Usage: npm run build && node bench/times.mjs [GOLD.jsonl[.gz] [--classes]]    lines of { text, dct, timexes: [{ start, end, value }] }, offsets in
// code points; without a file the samples, speed only; --classes counts
// our errors by class
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import recognizers from '@microsoft/recognizers-text-date-time'
import * as chrono from 'chrono-node'
import { findTimes, readingOf, sentencesOf } from '../dist/annotate/index.js'
import { parseDay } from '../dist/model/index.js'
import { token } from './tokenizer.mjs'

const file = process.argv[2]
const raw = file
  ? readFileSync(file)
  : readFileSync(new URL('../samples/reports/wires-and-papers.jsonl', import.meta.url))
const lines = (file?.endsWith('.gz') ? gunzipSync(raw) : raw).toString().trim().split('\n')
const docs = lines.map(l => JSON.parse(l)).filter(d => typeof d.text === 'string')
const many = docs.length >= 100 ? docs : Array.from({ length: Math.ceil(150 / docs.length) }, () => docs).flat()
const megabytes = many.reduce((n, d) => n + Buffer.byteLength(d.text), 0) / 1e6

const readingFor = text => {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph', by: 'bench' }]
  return readingOf(text, blocks, sentencesOf(text, blocks))
}
const ready = many.map(d => {
  const day = String(d.dct ?? d.published ?? '2031-06-11').slice(0, 10)
  return { text: d.text, day, date: new Date(`${day}T12:00:00Z`) }
})
const model = new recognizers.DateTimeRecognizer('en-us').getDateTimeModel()

const pad = n => String(n).padStart(2, '0')
const ofChrono = r => ({
  start: r.index,
  end: r.index + r.text.length,
  value: `${r.start.get('year')}-${pad(r.start.get('month'))}-${pad(r.start.get('day'))}${r.start.isCertain('hour') ? `T${pad(r.start.get('hour'))}:${pad(r.start.get('minute'))}` : ''}`,
})
const ofMicrosoft = r => ({
  start: r.start,
  end: r.end + 1,
  value: r.resolution?.values?.at(-1)?.timex ?? '',
})
const finders = {
  readout: r => findTimes(r.reading ?? readingFor(r.text), parseDay(r.day)),
  'chrono-node': r => chrono.parse(r.text, r.date).map(ofChrono),
  'recognizers-text': r => model.parse(r.text, r.date).map(ofMicrosoft),
}

const clock = () => Number(process.hrtime.bigint()) / 1e9
const runs = {
  'Unicode-regex tokenizer': [1, r => void [...r.text.matchAll(token)].length],
  readout: [1, finders.readout],
  'chrono-node': [0.2, finders['chrono-node']],
  'recognizers-text': [0.02, finders['recognizers-text']],
}
const best = Object.fromEntries(Object.keys(runs).map(k => [k, Number.POSITIVE_INFINITY]))
for (let round = 0; round < 5; round++)
  for (const [name, [share, run]] of Object.entries(runs)) {
    const some = ready.slice(0, Math.max(1, Math.ceil(ready.length * share)))
    const bytes = some.reduce((n, r) => n + Buffer.byteLength(r.text), 0) / 1e6
    let seconds = 0
    for (const r of some) {
      // Sentences and tokens are made anew and are no part of the time: other readers need them, too.
      const fresh = name === 'readout' ? { ...r, reading: readingFor(r.text) } : r
      const start = clock()
      run(fresh)
      seconds += clock() - start
    }
    best[name] = Math.min(best[name], seconds / bytes)
  }
console.log(`${many.length} articles, ${megabytes.toFixed(2)} MB; best of 5; the slower two on a part of them`)
for (const [name, seconds] of Object.entries(best))
  console.log(
    `${name.padEnd(26)} ${(1 / seconds).toFixed(2).padStart(8)} MB/s ${(best['Unicode-regex tokenizer'] / seconds).toFixed(3).padStart(8)} of the tokenizer's rate`,
  )

if (docs[0]?.timexes) {
  console.log('\nquality (relaxed, strict, value F1)')
  for (const [name, find] of Object.entries(finders)) {
    let [gold, given, relaxed, strict, value] = [0, 0, 0, 0, 0]
    for (const r of ready) {
      const d = docs[ready.indexOf(r)]
      if (!d) break
      const units = [...d.text]
      const at = [0]
      for (const u of units) at.push(at.at(-1) + u.length)
      const wanted = d.timexes.map(t => ({ start: at[t.start], end: at[t.end], value: t.value }))
      const found = find(r)
      gold += wanted.length
      given += found.length
      const used = new Set()
      for (const w of wanted) {
        const p = found.find(x => !used.has(x) && x.start < w.end && x.end > w.start)
        if (!p) continue
        used.add(p)
        relaxed++
        if (p.start === w.start && p.end === w.end) strict++
        if (p.value === w.value) value++
      }
    }
    const f = right => ((200 * right) / (gold + given)).toFixed(1)
    console.log(`${name.padEnd(26)} ${f(relaxed).padStart(6)} ${f(strict).padStart(6)} ${f(value).padStart(6)}`)
  }
}

/** What kind of wrong value it is, by the two values alone. */
function classOf(wanted, given) {
  const day = v => /^\d{4}-\d\d-\d\d/.exec(v)?.[0]
  if (/X/.test(wanted) && /^\d{4}/.test(wanted) && given.startsWith(wanted.slice(0, 3)))
    return 'value left open in the gold'
  if (/^\d{4}-W\d$/.test(wanted)) return 'value left open in the gold'
  if (day(wanted) && day(wanted) === day(given)) return 'part of a day given or not'
  if (day(wanted) && day(given))
    return Math.abs(Date.parse(day(wanted)) - Date.parse(day(given))) === 7 * 864e5 ? 'a week off' : 'another day'
  if (/-Q/.test(wanted) || /-Q/.test(given)) return 'quarters and the year before'
  if (/^\d{4}-\d\d$/.test(wanted) && /^\d{4}-\d\d$/.test(given)) return 'the month of another year'
  if (/W/.test(wanted) || /-W/.test(given)) return 'weeks'
  if (/_REF/.test(wanted) || /_REF/.test(given)) return 'vague, as a length or as a time'
  if (/^P/.test(wanted) && /^P/.test(given)) return 'another length'
  if (/^P/.test(wanted) || /^P/.test(given)) return 'a length or a time'
  return 'coarser, finer or another'
}

if (docs[0]?.timexes && process.argv.includes('--classes')) {
  const classes = new Map()
  const count = k => classes.set(k, (classes.get(k) ?? 0) + 1)
  docs.forEach((d, k) => {
    const at = [0]
    for (const u of d.text) at.push(at.at(-1) + u.length)
    const found = finders.readout(ready[k])
    const used = new Set()
    for (const t of d.timexes) {
      const p = found.find(x => !used.has(x) && x.start < at[t.end] && x.end > at[t.start])
      if (!p) {
        count(`missed: ${t.type}`)
        continue
      }
      used.add(p)
      if (p.value !== t.value) count(`value: ${classOf(t.value, p.value)}`)
      if (p.start !== at[t.start] || p.end !== at[t.end]) count('bounds')
    }
    for (const x of found) if (!used.has(x)) count(`not in the gold: ${/_REF/.test(x.value) ? x.value : x.type}`)
  })
  console.log('\nour errors by class')
  for (const [k, n] of [...classes].sort((a, b) => b[1] - a[1])) console.log(`${String(n).padStart(5)} ${k}`)
}
