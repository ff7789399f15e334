// How well the events of much reported topics are told apart: B-cubed and pairwise F1 of linking against events as one of us read them
// (train/links/topics.tsv), all topics in one pile. The topics taught their own weights (docs/linking.md), so this is no score of a set held back.
// Usage: npm run build && node bench/topics.mjs abp.dev.jsonl.gz [--list]     with --list the events that hold reports of several
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { annotate, link } from '../dist/index.js'

const [file, list] = process.argv.slice(2)
if (!file) {
  console.error('usage: node bench/topics.mjs abp.dev.jsonl.gz [--list]')
  process.exit(2)
}
const labels = new Map(
  readFileSync(new URL('../train/links/topics.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(l => l.split('\t'))
    .map(([topic, id, event]) => [id, { topic, event: event === '-' ? id : `${topic} ${event}` }]),
)
const articles = gunzipSync(readFileSync(file))
  .toString()
  .trim()
  .split('\n')
  .map(l => JSON.parse(l))
  .filter(a => labels.has(a.id))
const records = link(
  articles.map(({ id, title, source, url, date, text }) =>
    annotate({ id, title, outlet: source, url, published: date.slice(0, 10), text }),
  ),
)
const read = records
  .map(r => ({ found: r.event, story: r.storyline, ...labels.get(r.id) }))
  .filter(r => !r.event.endsWith(' ?'))

const sizes = keys => keys.reduce((m, k) => m.set(k, (m.get(k) ?? 0) + 1), new Map())
const [right, found, both] = [r => r.event, r => r.found, r => `${r.event}\n${r.found}`].map(f => sizes(read.map(f)))
const mean = f => read.reduce((s, r) => s + f(r), 0) / read.length
const precision = mean(r => both.get(`${r.event}\n${r.found}`) / found.get(r.found))
const recall = mean(r => both.get(`${r.event}\n${r.found}`) / right.get(r.event))
const pairs = m => [...m.values()].reduce((s, n) => s + (n * (n - 1)) / 2, 0)
const f1 = (p, r) => (2 * p * r) / (p + r)
const [p, r] = [pairs(both) / pairs(found), pairs(both) / pairs(right)]
console.log(
  `${articles.length} reports, ${read.length} of them with an event; ${right.size} events, ${found.size} found, ${sizes(read.map(x => x.story)).size} storylines`,
)
console.log(
  `B-cubed ${f1(precision, recall).toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}); pairs ${f1(p, r).toFixed(3)} (${p.toFixed(3)}, ${r.toFixed(3)})`,
)
if (list) {
  const title = new Map(articles.map(a => [a.id, `${a.date.slice(0, 10)} ${a.title}`]))
  const groups = records.reduce((m, x) => m.set(x.event, [...(m.get(x.event) ?? []), x]), new Map())
  for (const group of groups.values())
    if (group.length > 1)
      console.log(`\n${group.map(x => `${labels.get(x.id).event.padEnd(44)} ${title.get(x.id)}`).join('\n')}`)
}
