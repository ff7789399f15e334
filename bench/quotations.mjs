// Errors of quotations by class, on a file of annotated attributions: lines of { id, text, date, attributions: [{ source, cue, content }] }
// with spans { start, end } in code points (PolNeAR's form). Prints counts only, no text.
// Usage: npm run build && node bench/quotations.mjs GOLD.jsonl[.gz] [EVERY]     EVERY: reads each EVERYth document
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { annotate } from '../dist/index.js'
import { attributionClasses } from '../dist/lexicon/index.js'

const [file, every = '1'] = process.argv.slice(2)
const raw = readFileSync(file)
const docs = (file.endsWith('.gz') ? gunzipSync(raw) : raw)
  .toString()
  .trim()
  .split('\n')
  .filter((_, i) => i % Number(every) === 0)
  .map(l => JSON.parse(l))

const counts = new Map()
const count = (group, k) => counts.set(`${group}: ${k}`, (counts.get(`${group}: ${k}`) ?? 0) + 1)
const shared = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const length = spans => spans.reduce((n, s) => n + s.end - s.start, 0)

for (const d of docs) {
  const at = [0]
  for (const u of d.text) at.push(at.at(-1) + u.length)
  const spans = list => list.map(s => ({ start: at[s.start], end: at[s.end] }))
  const gold = d.attributions.map(a => ({
    source: spans(a.source),
    cue: spans(a.cue),
    content: spans(a.content),
    kind: a.quote_type,
  }))
  const { quotes, mentions } = annotate({ text: d.text, ...(d.date ? { published: d.date } : {}) })
  const names = q => [q.speakerSpan, ...mentions.filter(m => m.entity === q.speaker)].filter(Boolean)
  const right = (q, source) => names(q).some(m => source.some(s => shared(m, s) >= 0.5 * (m.end - m.start)))

  for (const q of quotes.filter(x => x.kind !== 'indirect')) {
    const of = gold.filter(g => g.kind !== 'indirect' && g.source.length && g.content.some(c => shared(c, q) > 0))
    if (!of.length) continue
    if (of.some(g => right(q, g.source))) count('speaker of quoted words', 'right')
    else if (!q.speakerSpan) count('speaker of quoted words', 'none given')
    else if (!q.cueSpan || Math.abs(q.cueSpan.start - q.start) > 400)
      count('speaker of quoted words', 'carried over, another speaks')
    else if (of.some(g => g.cue.some(c => shared(c, q.cueSpan) > 0)))
      count('speaker of quoted words', 'right cue, another subject')
    else count('speaker of quoted words', 'another cue')
  }

  const indirect = quotes.filter(q => q.kind === 'indirect')
  const used = new Set()
  for (const g of gold.filter(x => x.kind === 'indirect' && x.content.length)) {
    const p = indirect.find(
      x =>
        !used.has(x) &&
        g.content.reduce((n, c) => n + shared(c, x), 0) >= 0.5 * Math.max(length(g.content), x.end - x.start),
    )
    const cue = g.cue
      .map(c => d.text.slice(c.start, c.end))
      .join(' ')
      .toLowerCase()
    const words = cue.split(/[^\p{L}']+/u)
    if (p) {
      used.add(p)
      count('reported without marks', 'found')
    } else if (/''/.test(g.content.map(c => d.text.slice(c.start - 2, c.end + 2)).join(' ')))
      count('reported without marks', "words between doubled marks ('')")
    else if (indirect.some(x => x.cueSpan && g.cue.some(c => shared(c, x.cueSpan) > 0)))
      count('reported without marks', 'cue found, other words')
    else if (length(g.content) < 8) count('reported without marks', 'content of a word or two')
    else if (words.some(w => attributionClasses(w).size)) count('reported without marks', 'a known verb, nothing found')
    else count('reported without marks', 'no verb of attribution in the cue')
  }
  for (const q of indirect)
    if (!used.has(q) && !gold.some(g => g.kind !== 'indirect' && g.content.some(c => shared(c, q) > 0)))
      count('reported, not in the gold', q.act)
}
console.log(`${docs.length} documents`)
for (const [k, n] of [...counts].sort((a, b) => (a[0].split(':')[0] < b[0].split(':')[0] ? -1 : 1) || b[1] - a[1]))
  console.log(`${String(n).padStart(6)} ${k}`)
