// Weighted terms of a text: words that say something, by how rare they are in news at large.
import { inverseFrequency } from '../../lexicon/index.js'
import { isCapitalised, type Token } from '../../text/index.js'
import type { WeightedSet } from './sets.js'
import type { Word } from './word.js'

/** Weighted terms in the order of their hashes; `weights` has Euclidean length 1. */
export type Vector = WeightedSet

/** A vector with what is known of its terms. */
export interface MassVector extends Vector {
  /** Inverse document frequency of each, and whether it is a number (1 or 0). */
  readonly rarity: Float32Array
  readonly numeric: Uint8Array
}

/** A vector with the terms themselves, for finding and telling what is shared. */
export interface TermVector extends MassVector {
  readonly terms: readonly string[]
}

/** Terms kept of one article. */
const MOST_TERMS = 160

/** Numbers, and words with a capital that does not come from standing first: who, where and how many. */
export const isNameLike = (t: Token, at: number): boolean => t.kind === 'number' || (isCapitalised(t) && at > 0)

/** How often terms stand in a text, by term. */
export type TermCounts = Map<string, { readonly word: Word; count: number }>

/** Adds to the count of a term. */
export function addTerm(counts: TermCounts, word: Word, weight: number): void {
  const known = counts.get(word.bare)
  if (known) known.count += weight
  else counts.set(word.bare, { word, count: weight })
}

interface Counted {
  readonly word: Word
  readonly w: number
}

/** Counted terms by log frequency times inverse document frequency, the heaviest {@link MOST_TERMS}, in the order of their hashes. */
function weighted(counts: TermCounts): Counted[] {
  const all = Array.from(counts.values(), ({ word, count }) => ({
    word,
    w: (1 + Math.log(count)) * Math.min(6, word.rarity),
  }))
  const kept = all.length <= MOST_TERMS ? all : all.sort((a, b) => b.w - a.w || byName(a, b)).slice(0, MOST_TERMS)
  return kept.sort((a, b) => a.word.id - b.word.id || byName(a, b))
}

const byName = (a: Counted, b: Counted): number => (a.word.bare < b.word.bare ? -1 : 1)

function bare(kept: readonly Counted[]): Vector {
  const norm = Math.sqrt(kept.reduce((s, { w }) => s + w * w, 0)) || 1
  return { ids: Uint32Array.from(kept, k => k.word.id), weights: Float32Array.from(kept, k => k.w / norm) }
}

const withMass = (kept: readonly Counted[]): MassVector => ({
  ...bare(kept),
  rarity: Float32Array.from(kept, k => k.word.rarity),
  numeric: Uint8Array.from(kept, k => (/^\d/.test(k.word.bare) ? 1 : 0)),
})

/** Vector of counted terms. An archive keeps four of each report, each with no more than is asked of it. */
export const vectorOf = (counts: TermCounts): Vector => bare(weighted(counts))

/** {@link vectorOf} with rarities. */
export const massVectorOf = (counts: TermCounts): MassVector => withMass(weighted(counts))

/** {@link massVectorOf} with the terms. */
export function termVectorOf(counts: TermCounts): TermVector {
  const kept = weighted(counts)
  return { ...withMass(kept), terms: kept.map(k => k.word.bare) }
}

/** Cosine of two vectors. Linear; no branch on which hash is smaller (see sets.ts). */
export function cosine(a: Vector, b: Vector): number {
  const [p, q] = [a.ids, b.ids]
  const [n, m] = [p.length, q.length]
  let sum = 0
  let i = 0
  let j = 0
  while (i < n && j < m) {
    const x = p[i]!
    const y = q[j]!
    if (x === y) sum += a.weights[i]! * b.weights[j]!
    i += +(x <= y)
    j += +(y <= x)
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
export function sharedMass(a: MassVector, b: MassVector, rare: number): SharedMass {
  const out = { cosine: 0, sum: 0, rare: 0, numbers: 0 }
  const [p, q] = [a.ids, b.ids]
  const [n, m] = [p.length, q.length]
  let i = 0
  let j = 0
  while (i < n && j < m) {
    const x = p[i]!
    const y = q[j]!
    if (x === y) {
      out.cosine += a.weights[i]! * b.weights[j]!
      out.sum += a.rarity[i]!
      if (a.rarity[i]! > rare) out.rare++
      out.numbers += a.numeric[i]!
    }
    i += +(x <= y)
    j += +(y <= x)
  }
  return out
}

/** Shared terms, the rarest first. */
export function sharedTerms(a: TermVector, b: TermVector): string[] {
  const there = new Set(b.terms)
  return a.terms.filter(t => there.has(t)).sort((x, y) => inverseFrequency(y) - inverseFrequency(x) || (x < y ? -1 : 1))
}
