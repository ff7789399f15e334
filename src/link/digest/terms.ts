// Weighted terms of a text: words that say something, by how rare they are in news at large.
import { hashOf, inverseFrequency } from '../../lexicon/index.js'
import { isCapitalised, stripPossessive, type Token } from '../../text/index.js'

/** Weighted terms in the order of their hashes; `weights` has Euclidean length 1. */
export interface TermVector {
  readonly ids: Uint32Array
  readonly weights: Float32Array
  /** Inverse document frequency of each, and whether it is a number (1 or 0). */
  readonly rarity: Float32Array
  readonly numeric: Uint8Array
  /** The terms themselves, for telling what is shared. */
  readonly terms: readonly string[]
}

/** Words that stand in more than this share of all news say nothing (ln of its inverse). */
export const leastIdf = 1.2
/** Terms kept of one article. */
const MOST_TERMS = 160

/** The term of a token, or null for one that says nothing: marks, letters, everyday words. */
export function termOf(t: Token): string | null {
  if (t.kind === 'mark' || t.text.length < 2) return null
  const term = stripPossessive(t.lower)
  return inverseFrequency(term) < leastIdf ? null : term
}

/** Numbers, and words with a capital that does not come from standing first: who, where and how many. */
export const isNameLike = (t: Token, at: number): boolean => t.kind === 'number' || (isCapitalised(t) && at > 0)

/** Adds to a count by term. */
export function addTerm(counts: Map<string, number>, term: string, weight: number): void {
  counts.set(term, (counts.get(term) ?? 0) + weight)
}

/** Vector of counted terms: log frequency times inverse document frequency, the heaviest {@link MOST_TERMS}. */
export function vectorOf(counts: ReadonlyMap<string, number>): TermVector {
  const weighted = [...counts].map(([term, n]) => ({
    term,
    id: hashOf(term),
    w: (1 + Math.log(n)) * Math.min(6, inverseFrequency(term)),
  }))
  const kept = weighted.sort((a, b) => b.w - a.w || (a.term < b.term ? -1 : 1)).slice(0, MOST_TERMS)
  kept.sort((a, b) => a.id - b.id || (a.term < b.term ? -1 : 1))
  const norm = Math.sqrt(kept.reduce((s, { w }) => s + w * w, 0)) || 1
  return {
    ids: Uint32Array.from(kept, k => k.id),
    weights: Float32Array.from(kept, k => k.w / norm),
    rarity: Float32Array.from(kept, k => inverseFrequency(k.term)),
    numeric: Uint8Array.from(kept, k => (/^\d/.test(k.term) ? 1 : 0)),
    terms: kept.map(k => k.term),
  }
}

/** Cosine of two vectors. Linear. */
export function cosine(a: TermVector, b: TermVector): number {
  let sum = 0
  let i = 0
  let j = 0
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i]!
    const y = b.ids[j]!
    if (x === y) sum += a.weights[i++]! * b.weights[j++]!
    else if (x < y) i++
    else j++
  }
  return sum
}

/** What two vectors share. */
export interface SharedMass {
  /** Their cosine. */
  cosine: number
  /** Sum of the rarities of the shared terms, how many of them are rarer than asked, and how many are numbers. */
  sum: number
  rare: number
  numbers: number
}

/** {@link cosine} and more in one walk; terms rarer than `rare` are counted apart. Linear. */
export function sharedMass(a: TermVector, b: TermVector, rare: number): SharedMass {
  const out = { cosine: 0, sum: 0, rare: 0, numbers: 0 }
  let i = 0
  let j = 0
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i]!
    const y = b.ids[j]!
    if (x === y) {
      out.cosine += a.weights[i]! * b.weights[j]!
      out.sum += a.rarity[i]!
      if (a.rarity[i]! > rare) out.rare++
      out.numbers += a.numeric[i]!
      i++
      j++
    } else if (x < y) i++
    else j++
  }
  return out
}

/** Shared terms, the rarest first. */
export function sharedTerms(a: TermVector, b: TermVector): string[] {
  const there = new Set(b.terms)
  return a.terms.filter(t => there.has(t)).sort((x, y) => inverseFrequency(y) - inverseFrequency(x) || (x < y ? -1 : 1))
}
