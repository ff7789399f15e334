// Which heading is the report's headline: the one that says what the page's title says.
import type { Columns } from './columns.js'
import { Hint } from './hints.js'
import type { HtmlTree } from './tree.js'

const ENOUGH = 0.45
const TAG = /^h[1-3]$/

const fold = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Index of the block that fits the title best; the first heading of the first level where the page has no title; -1. */
export function headlineIndex(tree: HtmlTree, columns: Columns, title: string | null): number {
  const wanted = new Set(fold((title ?? '').slice(0, 1000)).split(' '))
  let best = -1
  let most = ENOUGH
  tree.blocks.forEach((b, i) => {
    if (!TAG.test(b.tag)) return
    const words = fold(tree.text.slice(b.start, Math.min(b.end, b.start + 1000)))
      .split(' ')
      .filter(Boolean)
    if (words.length < 2) return
    const shared = title === null ? 0.4 : words.filter(w => wanted.has(w)).length / words.length
    const against = columns.bits[b.container]! & (Hint.Against | Hint.Comments) || columns.landmark[b.container]
    const score = shared * (words.length >= 4 ? 1 : 0.6) + (b.tag === 'h1' ? 0.3 : 0) - (against ? 0.3 : 0)
    if (score > most) {
      best = i
      most = score
    }
  })
  return best
}
