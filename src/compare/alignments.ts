// Which stretches of two reports carry the same text or render the same utterance.
import type { Alignment, QuoteGroup } from '../model/index.js'
import { commonLength } from '../text/index.js'
import { type Bundle, likelyPairs, type Unit } from './bundle.js'
import { sentenceLikeness } from './claims/index.js'

/** Likeness by rare words, and share of the shorter sentence's words that stand in the same order in the other: each at least, and both together. */
const LEAST_LIKENESS = 0.36
const LEAST_ORDER = 0.35
const LEAST_TOGETHER = 0.88
const MOST = 2000

/** Alignments across the articles of an event, in order. */
export function findAlignments(bundle: Bundle, groups: readonly QuoteGroup[]): Alignment[] {
  const out: Alignment[] = []
  for (const [a, b] of likelyPairs(bundle.units.filter(u => !u.head && u.weight >= 12))) {
    const likeness = sentenceLikeness(a, b)
    if (likeness < LEAST_LIKENESS) continue
    const inOrder = order(a, b)
    if (inOrder < LEAST_ORDER || likeness + inOrder < LEAST_TOGETHER) continue
    out.push({ a: placeOf(bundle, a), b: placeOf(bundle, b), relation: 'same-text' })
  }
  for (const g of groups)
    for (const [i, v] of g.variants.entries())
      for (const w of g.variants.slice(i + 1))
        if (v.article !== w.article)
          out.push({
            a: { article: v.article, start: v.start, end: v.end },
            b: { article: w.article, start: w.start, end: w.end },
            relation: 'same-utterance',
          })
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
