// Five hundred real articles of three public sets in one dossier, where they are at hand: every line resolves to its words, and the order in which
// they come leaves no trace.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { build } from '../src/engine/build.js'
import { dossierJson } from '../src/export/index.js'
import type { ArticleInput, Dossier } from '../src/model/index.js'
import { expectDossier } from './conformance.js'

const data = new URL('../../shared/bench/data/', import.meta.url).pathname
const here = existsSync(data)
if (!here) console.warn('skipped: ../shared/bench is not at hand; five hundred mixed articles are not tested here.')

interface Line {
  readonly title?: string
  readonly source?: string
  readonly date?: string
  readonly url?: string
  readonly text?: string
  readonly paragraphs?: readonly (readonly string[])[]
}

const read = (name: string, most: number): ArticleInput[] =>
  gunzipSync(readFileSync(`${data}${name}.dev.jsonl.gz`))
    .toString()
    .trim()
    .split('\n')
    .slice(0, most)
    .map((l, i) => {
      const d = JSON.parse(l) as Line
      const date = /^\d{4}-\d\d-\d\d/.exec(d.date ?? '')?.[0]
      return {
        id: `${name}-${i}`,
        text: d.text ?? d.paragraphs!.map(p => p.join(' ')).join('\n\n'),
        ...(d.title ? { title: d.title } : {}),
        ...(d.source ? { outlet: d.source } : {}),
        ...(d.url ? { url: d.url } : {}),
        ...(date ? { published: date } : {}),
      }
    })

/** The bytes of a dossier, as a hash. */
function bytesOf({ articles, ...record }: Dossier): string {
  const hash = createHash('sha256')
  for (const piece of dossierJson(articles, record)) hash.update(piece)
  return hash.digest('hex')
}

describe.skipIf(!here)('five hundred mixed articles', () => {
  it('give lines that all resolve, and the same bytes in another order', async () => {
    const inputs = [...read('newscluster', 200), ...read('basil', 150), ...read('gva', 153)]
    expect(inputs.length).toBe(500)
    const dossier = await build(inputs, { threads: 0 })
    expectDossier(dossier)
    expect(dossier.articles.length).toBeGreaterThan(490)
    expect(dossier.claims.length).toBeGreaterThan(2000)
    const order = inputs.map((x, i) => ({ x, key: (i * 7919) % 503 })).sort((a, b) => a.key - b.key)
    const again = await build(
      order.map(o => o.x),
      { threads: 0 },
    )
    expect(bytesOf(again)).toBe(bytesOf(dossier))
  }, 300_000)
})
