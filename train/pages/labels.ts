// Labels of blocks from two sets of pages: one gives the whole report, the other strings that must and must not be in it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type PageView, viewOf } from '../../src/clean/html/view.js'

/** A page with what is known of its blocks: 1 report, 0 not, -1 unknown; and how much each counts. */
export interface LabelledPage {
  readonly id: string
  readonly set: string
  readonly view: PageView
  readonly labels: Int8Array
  readonly weights: Float64Array
  readonly gold: Gold
}

/** The whole report, or the strings that must and must not be in it. */
export type Gold = { readonly body: string } | { readonly must: readonly string[]; readonly mustNot: readonly string[] }

const fold = (s: string): string => s.replace(/\s+/g, ' ')

/** Words as the scorer cuts them. */
export const wordsOf = (s: string): string[] => s.match(/[\p{L}\p{N}_]+/gu) ?? []

const SETS = ['extract_trafilatura', 'extract_zyte']

/** All pages of both sets below `dir`. */
export function labelledPages(dir: string): LabelledPage[] {
  return SETS.flatMap(set => {
    const lines = gunzipSync(readFileSync(join(dir, `${set}.dev.jsonl.gz`)))
      .toString()
      .trim()
      .split('\n')
    return lines.map(line => {
      const d = JSON.parse(line) as { id?: string; url: string; html: string } & {
        articleBody?: string
        with?: string[]
        without?: string[]
      }
      const gold: Gold =
        d.articleBody === undefined ? { must: d.with ?? [], mustNot: d.without ?? [] } : { body: d.articleBody }
      return labelled(d.id ?? d.url, set, viewOf(d.html, null), gold)
    })
  })
}

function labelled(id: string, set: string, view: PageView, gold: Gold): LabelledPage {
  const { tree } = view
  const labels = new Int8Array(tree.blocks.length).fill(-1)
  const weights = new Float64Array(tree.blocks.length)
  const texts = tree.blocks.map(b => fold(tree.text.slice(b.start, b.end)))
  if ('body' in gold) fromBody(texts, gold.body, labels, weights)
  else fromStrings(texts, gold.must.map(fold), gold.mustNot.map(fold), labels, weights)
  return { id, set, view, labels, weights, gold }
}

/** One string weighs 1, shared by the blocks that hold it. */
function fromStrings(
  texts: readonly string[],
  must: readonly string[],
  mustNot: readonly string[],
  labels: Int8Array,
  weights: Float64Array,
): void {
  for (const s of mustNot)
    texts.forEach((t, i) => {
      if (!t.includes(s)) return
      labels[i] = 0
      weights[i]! += 1
    })
  for (const s of must) {
    const hits = texts.flatMap((t, i) => (t.includes(s) ? [i] : []))
    for (const i of hits) {
      weights[i] = 1 / hits.length + (labels[i] === 1 ? weights[i]! : 0)
      labels[i] = 1
    }
  }
}

/** All blocks of a page weigh 9 together, by the root of their words; short scraps that the report also holds stay unknown. */
function fromBody(texts: readonly string[], body: string, labels: Int8Array, weights: Float64Array): void {
  const words = wordsOf(body)
  const whole = ` ${words.join(' ')} `
  const fours = new Set(words.map((_, i) => words.slice(i, i + 4).join(' ')))
  texts.forEach((t, i) => {
    const own = wordsOf(t)
    if (own.length === 0) return
    const label = own.length < 5 ? shortLabel(whole, own) : shareOf(own, fours) > 0.5 ? 1 : 0
    labels[i] = label
    if (label >= 0) weights[i] = Math.sqrt(Math.min(80, own.length))
  })
  const sums = [0, 0]
  labels.forEach((l, i) => {
    if (l >= 0) sums[l]! += weights[i]!
  })
  labels.forEach((l, i) => {
    if (l >= 0) weights[i]! *= (l === 1 ? 5 : 4) / Math.max(1, sums[l]!)
  })
}

const shortLabel = (whole: string, own: readonly string[]): number => (whole.includes(` ${own.join(' ')} `) ? -1 : 0)

function shareOf(own: readonly string[], fours: ReadonlySet<string>): number {
  let n = 0
  for (let j = 0; j + 3 < own.length; j++) if (fours.has(own.slice(j, j + 4).join(' '))) n++
  return n / (own.length - 3)
}
