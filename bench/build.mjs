// How many articles a second become a dossier on one thread, from JSON lines to the bytes of dossier.json, beside a tokenizer made of one Unicode
// regular expression over the same texts. Both run in turns in one process, so a noisy machine slows both; the ratio is what counts.
// Usage: npm run build && node bench/build.mjs [ARTICLES.jsonl]     without a file: the samples
import { readFileSync } from 'node:fs'
import { dossierJson } from '../dist/export/index.js'
import { build } from '../dist/index.js'
import { token } from './tokenizer.mjs'

const ROUNDS = 5
const file = process.argv[2] ?? new URL('../samples/reports/wires-and-papers.jsonl', import.meta.url)
const lines = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .filter(l => typeof JSON.parse(l).text === 'string')

const clock = () => Number(process.hrtime.bigint()) / 1e9
/** Sentences that were cut once are kept: each round reads texts nobody has read before. */
const read = round =>
  lines.map(l => JSON.parse(l)).map(a => ({ ...a, text: `${a.text}\n\nRound ${round} of reading.` }))

const best = { build: Number.POSITIVE_INFINITY, tokenizer: Number.POSITIVE_INFINITY }
for (let round = 0; round < ROUNDS; round++) {
  let start = clock()
  const { articles, ...record } = await build(read(round), { threads: 0 })
  let bytes = 0
  for (const piece of dossierJson(articles, record)) bytes += piece.length
  const seconds = clock() - start
  best.build = Math.min(best.build, seconds)
  start = clock()
  for (const a of read(round)) for (const _ of a.text.matchAll(token));
  best.tokenizer = Math.min(best.tokenizer, clock() - start)
  console.log(
    `round ${round}: ${(lines.length / seconds).toFixed(1)} articles/s, ${(bytes / 1e6).toFixed(1)} MB of JSON`,
  )
}
console.log(
  `best: ${(lines.length / best.build).toFixed(1)} articles/s, ${(best.tokenizer / best.build).toFixed(4)} of the tokenizer's rate`,
)
