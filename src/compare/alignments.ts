// Which stretches of two reports carry the same text or render the same utterance.
import type { Alignment, Evidence, QuoteGroup } from '../model/index.js'
import { commonLength } from '../text/index.js'
import { type Bundle, likelyPairs, type Unit, unitAt } from './bundle.js'
import { sentenceLikeness } from './claims/index.js'

/** Likeness by rare words, and share of the shorter sentence's words that stand in the same order in the other: each at least, and both together. */
const LEAST_LIKENESS = 0.36
const LEAST_ORDER = 0.35
const LEAST_TOGETHER = 0.88
/** Likeness of two sentences that render parts of one utterance, from which the two are aligned. */
const LEAST_OF_PARTS = 0.15
const MOST = 2000

/** Alignments across the articles of an event, in order. */
export function findAlignments(bundle: Bundle, groups: readonly QuoteGroup[]): Alignment[] {
  if (bundle.articles.length < 2) return []
  const out: Alignment[] = []
  for (const [a, b] of likelyPairs(bundle.units.filter(u => !u.head && u.weight >= 12))) {
    const likeness = sentenceLikeness(a, b)
    if (likeness < LEAST_LIKENESS) continue
    const inOrder = order(a, b)
    if (inOrder < LEAST_ORDER || likeness + inOrder < LEAST_TOGETHER) continue
    out.push({ a: placeOf(bundle, a), b: placeOf(bundle, b), relation: 'same-text' })
  }
  for (const g of groups) {
    const shown = g.variants.map((v, i) => ({ v, isFullest: i === 0, unit: unitAt(bundle, v.article, v.start) }))
    for (const [i, x] of shown.entries())
      for (const y of shown.slice(i + 1)) {
        if (out.length >= MOST) return out
        if (x.v.article === y.v.article || !x.unit || !y.unit || x.unit.head || y.unit.head) continue
        // Two paraphrases of one utterance may be of different parts of it.
        if (!x.isFullest && !y.isFullest && sentenceLikeness(x.unit, y.unit) < LEAST_OF_PARTS) continue
        out.push({ a: spanOf(x.v), b: spanOf(y.v), relation: 'same-utterance' })
      }
  }
  return out.slice(0, MOST)
}

function order(a: Unit, b: Unit): number {
  const words = (u: Unit): string[] => u.tokens.filter(t => t.kind !== 'mark').map(t => t.lower)
  const [x, y] = [words(a), words(b)]
  return commonLength(x, y) / Math.max(1, Math.min(x.length, y.length))
}

const placeOf = (bundle: Bundle, u: Unit): Alignment['a'] => ({
  article: bundle.articles[u.article]!.id,
  start: u.start,
  end: u.end,
})

const spanOf = ({ article, start, end }: Evidence): Alignment['a'] => ({ article, start, end })
