// How fast annotation is, beside two things every machine can do, JSON.parse and a tokenizer made of one Unicode regular expression, and beside
// the whole pipeline of wink-nlp (sentences, parts of speech, negation, sentiment, entities; it reads no quotations, happenings or who is who).
// All run in turns in one process, so a noisy machine slows all of them; the ratios are what counts.
// Usage: npm run build && node bench/annotate.mjs [ARTICLES.jsonl]     without a file: the samples, many times over
import { readFileSync } from 'node:fs'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { annotate } from '../dist/index.js'
import { token } from './tokenizer.mjs'

const wink = winkNLP(model)

const file = process.argv[2] ?? new URL('../samples/reports/wires-and-papers.jsonl', import.meta.url)
const given = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map(l => JSON.parse(l))
  .filter(a => typeof a.text === 'string')
  .slice(0, 500)
const articles = given.length >= 100 ? given : Array.from({ length: Math.ceil(200 / given.length) }, () => given).flat()
const megabytes = articles.reduce((n, a) => n + Buffer.byteLength(a.text), 0) / 1e6
const lines = articles.map(a => JSON.stringify(a))

// Sentences that were cut once are kept: each round reads texts nobody has read before.
let round = 0
const fresh = a => ({ ...a, text: `${a.text}\n\nRound ${round} of reading.` })

const runs = {
  'JSON.parse': () => {
    for (const l of lines) JSON.parse(l)
  },
  'Unicode-regex tokenizer': () => {
    for (const a of articles) for (const _ of fresh(a).text.matchAll(token));
  },
  'wink-nlp, all of it': () => {
    for (const a of articles) wink.readDoc(fresh(a).text)
  },
  annotate: () => {
    for (const a of articles) annotate(fresh(a))
  },
}
const best = Object.fromEntries(Object.keys(runs).map(k => [k, Number.POSITIVE_INFINITY]))
for (; round < 7; round++)
  for (const [name, run] of Object.entries(runs)) {
    const start = process.hrtime.bigint()
    run()
    best[name] = Math.min(best[name], Number(process.hrtime.bigint() - start) / 1e9)
  }
console.log(`${articles.length} articles, ${megabytes.toFixed(2)} MB, best of 7`)
for (const [name, seconds] of Object.entries(best))
  console.log(
    `${name.padEnd(26)} ${(megabytes / seconds).toFixed(1).padStart(8)} MB/s ${(articles.length / seconds).toFixed(0).padStart(8)} articles/s ${(best['Unicode-regex tokenizer'] / seconds).toFixed(3).padStart(8)} of the tokenizer's rate`,
  )
