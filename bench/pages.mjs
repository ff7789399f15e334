// Pages beside Readability on linkedom and defuddle: how fast in turns in one process beside htmlparser2 alone, and how well: shingle F1 where
// a page's whole report is known, segment F1 where strings are that must and must not be in it. Then our plain-text rules on the text of
// the same pages, with all that stands around the report, and with twelve blocks around it left.
// Usage: npm run build && node bench/pages.mjs GOLD.jsonl[.gz] ... [--worst]    lines of { url, html, articleBody } or { url, html, with, without };
// --worst lists the pages that are read worst
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { decodeHTML } from 'entities'
import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { htmlPage, plainBlocks, settleBlocks } from '../dist/clean/index.js'

const files = process.argv.slice(2).filter(a => !a.startsWith('--'))
if (!files.length) {
  console.error('usage: node bench/pages.mjs GOLD.jsonl[.gz] ... [--worst]')
  process.exit(2)
}
const pages = files.flatMap(file => {
  const raw = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(raw) : raw)
    .toString()
    .trim()
    .split('\n')
    .map(l => JSON.parse(l))
})

const textOfHtml = html => decodeHTML(html.replace(/<[^<>]*>/g, ' '))
const ours = d => {
  const page = htmlPage(d.html, null, d.url)
  return { text: page.text, blocks: settleBlocks(page.drafts, { text: page.text, title: page.metadata.title }) }
}
const bodyOf = ({ text, blocks }, kinds) =>
  blocks
    .filter(b => kinds.includes(b.kind))
    .map(b => text.slice(b.start, b.end))
    .join('\n')

// ---- how well
const wordsOf = t => t.match(/[\p{L}\p{N}_]+/gu) ?? []
function shingles(t) {
  const w = wordsOf(t)
  const m = new Map()
  for (let i = 0; i < Math.max(1, w.length - 3); i++) {
    const k = w.slice(i, i + 4).join(' ')
    if (k) m.set(k, (m.get(k) ?? 0) + 1)
  }
  return m
}
const total = m => [...m.values()].reduce((a, b) => a + b, 0)
const mean = x => x.reduce((a, b) => a + b, 0) / x.length
const fold = s => s.replace(/\s+/g, ' ')
const f1 = (p, r) => (2 * p * r) / (p + r || 1)

function judge(name, texts) {
  const [P, R] = [[], []]
  const seg = { hit: 0, missed: 0, wrong: 0 }
  const worst = []
  pages.forEach((d, i) => {
    const { body, withTitle } = texts[i]
    if (d.articleBody !== undefined) {
      const [a, b] = [shingles(d.articleBody), shingles(body)]
      let both = 0
      for (const [k, v] of a) both += Math.min(v, b.get(k) ?? 0)
      const [p, r] = [b.size ? both / total(b) : 0, both / total(a)]
      if (b.size) P.push(p)
      R.push(r)
      worst.push([f1(p, r), `P ${p.toFixed(2)} R ${r.toFixed(2)} ${d.url}`])
    } else {
      const t = fold(withTitle)
      const missed = d.with.filter(s => !t.includes(fold(s))).length
      const wrong = d.without.filter(s => t.includes(fold(s))).length
      seg.hit += d.with.length - missed
      seg.missed += missed
      seg.wrong += wrong
      worst.push([
        1 - (missed + wrong) / (d.with.length + d.without.length),
        `missed ${missed} wrong ${wrong} ${d.url}`,
      ])
    }
  })
  const lines = []
  if (R.length)
    lines.push(`shingles F1 ${f1(mean(P), mean(R)).toFixed(3)} (P ${mean(P).toFixed(3)} R ${mean(R).toFixed(3)})`)
  if (seg.hit) lines.push(`segments F1 ${((2 * seg.hit) / (2 * seg.hit + seg.missed + seg.wrong)).toFixed(3)}`)
  console.log(`${name.padEnd(24)} ${lines.join('   ')}`)
  return worst.sort((a, b) => a[0] - b[0])
}

const KEPT = ['paragraph', 'subhead']
const found = pages.map(ours)
const worst = judge(
  'readout',
  found.map(r => ({ body: bodyOf(r, KEPT), withTitle: bodyOf(r, [...KEPT, 'headline']) })),
)
const readability = d => {
  const { document } = parseHTML(d.html)
  const r = new Readability(document).parse()
  return r ? textOfHtml(r.content ?? '') : ''
}
const safely = run => d => {
  try {
    return run(d)
  } catch {
    return ''
  }
}
judge(
  'Readability on linkedom',
  pages.map(safely(readability)).map(t => ({ body: t, withTitle: t })),
)
const defuddle = async d => textOfHtml((await Defuddle(d.html, d.url)).content ?? '')
console.error = () => {} // it reports pages that it cannot read
console.warn = console.error
const log = console.log
const quietly = async run => {
  console.log = () => {}
  try {
    return await run()
  } catch {
    return ''
  } finally {
    console.log = log
  }
}
const byDefuddle = []
for (const d of pages) byDefuddle.push(await quietly(() => defuddle(d)))
judge(
  'defuddle',
  byDefuddle.map(t => ({ body: t, withTitle: t })),
)
if (process.argv.includes('--worst')) for (const [, line] of worst.slice(0, 60)) console.log(`   ${line}`)

// ---- plain text of the same pages
const AROUND = 12
const lengthOf = s => s.replace(/\s/g, '').length
function plain(name, cut) {
  const sums = { body: [0, 0, 0], furniture: [0, 0, 0] }
  pages.forEach((d, i) => {
    if (d.articleBody === undefined) return
    const { text, blocks } = found[i]
    const fours = shingles(d.articleBody)
    const labels = blocks.map(b => {
      const w = wordsOf(text.slice(b.start, b.end))
      if (w.length < 5) return d.articleBody.includes(text.slice(b.start, b.end)) ? null : false
      let n = 0
      for (let j = 0; j + 3 < w.length; j++) if (fours.has(w.slice(j, j + 4).join(' '))) n++
      return n / (w.length - 3) > 0.5
    })
    const from = cut ? Math.max(0, labels.indexOf(true) - AROUND) : 0
    const to = cut ? Math.min(blocks.length, labels.lastIndexOf(true) + AROUND + 1) : blocks.length
    let input = ''
    const spans = blocks.slice(from, to).map(b => {
      const start = input.length
      input += `${text.slice(b.start, b.end)}\n\n`
      return start
    })
    const result = plainBlocks(input, null)
    spans.forEach((start, k) => {
      const label = labels[from + k]
      if (label === null) return
      const end = spans[k + 1] ?? input.length
      const size = lengthOf(input.slice(start, end))
      const kept = result
        .filter(b => b.start >= start && b.end <= end && [...KEPT, 'headline'].includes(b.kind))
        .reduce((n, b) => n + lengthOf(input.slice(b.start, b.end)), 0)
      sums.body[1] += kept
      sums.furniture[1] += size - kept
      if (label) [sums.body[0], sums.body[2]] = [sums.body[0] + kept, sums.body[2] + size]
      else [sums.furniture[0], sums.furniture[2]] = [sums.furniture[0] + size - kept, sums.furniture[2] + size]
    })
  })
  const f = ([both, said, gold]) =>
    `${((2 * both) / (said + gold || 1)).toFixed(3)} (P ${(both / (said || 1)).toFixed(3)} R ${(both / (gold || 1)).toFixed(3)})`
  console.log(`${name.padEnd(24)} characters F1: body ${f(sums.body)}   furniture ${f(sums.furniture)}`)
}
plain('text of whole pages', false)
plain(`text, ${AROUND} blocks around`, true)

// ---- how fast
const clock = () => Number(process.hrtime.bigint()) / 1e6
const runs = {
  'htmlparser2 alone': [1, d => new Parser({}, { decodeEntities: true }).end(d.html)],
  readout: [1, ours],
  'Readability on linkedom': [0.15, safely(readability)],
  defuddle: [0.1, d => quietly(() => defuddle(d))],
}
const best = Object.fromEntries(Object.keys(runs).map(k => [k, Number.POSITIVE_INFINITY]))
let slowest = [0, '']
for (let round = 0; round < 5; round++)
  for (const [name, [share, run]] of Object.entries(runs)) {
    if (share < 1 && round > 1) continue
    const some = pages.filter((_, i) => (i * 7919) % pages.length < pages.length * share)
    const start = clock()
    for (const d of some) {
      const before = clock()
      await run(d)
      if (name === 'readout' && round === 4 && clock() - before > slowest[0]) slowest = [clock() - before, d.url]
    }
    best[name] = Math.min(best[name], (clock() - start) / some.length)
  }
for (const [name, ms] of Object.entries(best))
  console.log(
    `${name.padEnd(24)} ${(1000 / ms).toFixed(0).padStart(6)} pages/s   ${(best['htmlparser2 alone'] / ms).toFixed(3)} of htmlparser2's rate`,
  )
console.log(`slowest page in the last round: ${slowest[0].toFixed(0)} ms, ${slowest[1]}`)
