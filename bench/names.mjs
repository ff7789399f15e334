// How fast names are found, beside other programs and a tokenizer made of one Unicode regular expression, and how long the weights
// take to load. All run in turns in one process, so a noisy machine slows all of them; the ratios are what counts.
// Usage: npm run build && node bench/names.mjs [ARTICLES.jsonl]     without a file: the samples, many times over
import { readFileSync } from 'node:fs'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { token } from './tokenizer.mjs'

const clock = () => Number(process.hrtime.bigint()) / 1e6
const began = clock()
const { tagNames } = await import('../dist/annotate/tagger/index.js')
const { findNames, readingOf, sentencesOf } = await import('../dist/annotate/index.js')
const { tokenize } = await import('../dist/text/index.js')
const imported = clock()
tagNames([tokenize('Ana Roe of Lyon works for the United Nations in New York.')])
const loaded = clock()

const file = process.argv[2] ?? new URL('../samples/reports/wires-and-papers.jsonl', import.meta.url)
const given = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map(l => JSON.parse(l))
  .filter(a => typeof a.text === 'string')
  .slice(0, 300)
const texts = (
  given.length >= 100 ? given : Array.from({ length: Math.ceil(120 / given.length) }, () => given).flat()
).map(a => a.text)
const megabytes = texts.reduce((n, t) => n + Buffer.byteLength(t), 0) / 1e6
const ready = texts.map(text => {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph', by: 'bench' }]
  const spans = sentencesOf(text, blocks)
  return { text, blocks, spans, tokens: spans.map(s => tokenize(text, s.start, s.end)) }
})
const wink = winkNLP(model, ['sbd', 'pos', 'ner'])

const runs = {
  'Unicode-regex tokenizer': () => {
    for (const t of texts) for (const _ of t.matchAll(token));
  },
  'names, from tokens': () => {
    for (const r of ready) tagNames(r.tokens)
  },
  'names and who is who, from text': () => {
    for (const r of ready) findNames(readingOf(r.text, r.blocks, r.spans))
  },
  'wink-nlp (no people, places, bodies)': () => {
    for (const t of texts) wink.readDoc(t).entities().out()
  },
  compromise: () => {
    for (const t of texts.slice(0, Math.ceil(texts.length / 10))) {
      const doc = nlp(t)
      doc.people().out('array')
      doc.places().out('array')
      doc.organizations().out('array')
    }
  },
}
const share = { compromise: Math.ceil(texts.length / 10) / texts.length }
const best = Object.fromEntries(Object.keys(runs).map(k => [k, Number.POSITIVE_INFINITY]))
for (let round = 0; round < 5; round++)
  for (const [name, run] of Object.entries(runs)) {
    const start = clock()
    run()
    best[name] = Math.min(best[name], (clock() - start) / 1000 / (share[name] ?? 1))
  }
console.log(`${texts.length} articles, ${megabytes.toFixed(2)} MB, best of 5`)
console.log(
  `modules read in ${(imported - began).toFixed(0)} ms, weights and tables ready in ${(loaded - imported).toFixed(0)} ms more`,
)
for (const [name, seconds] of Object.entries(best))
  console.log(
    `${name.padEnd(38)} ${(megabytes / seconds).toFixed(2).padStart(8)} MB/s ${(best['Unicode-regex tokenizer'] / seconds).toFixed(3).padStart(8)} of the tokenizer's rate`,
  )
