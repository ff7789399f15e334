// Weighted terms of a text: words that say something, by how rare they are in news at large.
import { hashOf, inverseFrequency } from '../../lexicon/index.js'
import { type Form, isCapitalised, stripPossessive, type Token } from '../../text/index.js'
import type { WeightedSet } from './sets.js'

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

/** Words that stand in more than this share of all news say nothing (ln of its inverse). */
export const leastIdf = 1.2
/** Terms kept of one article. */
const MOST_TERMS = 160

/** The term of a token, or null for one that says nothing: marks, letters, everyday words. */
export function termOf({ form }: Token): string | null {
  if (form.term === undefined) form.term = termOfForm(form)
  return form.term
}

function termOfForm(t: Form): string | null {
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

interface Counted {
  readonly term: string
  readonly id: number
  readonly rarity: number
  readonly w: number
}

/** Counted terms by log frequency times inverse document frequency, the heaviest {@link MOST_TERMS}, in the order of their hashes. */
function weighted(counts: ReadonlyMap<string, number>): Counted[] {
  const all = [...counts].map(([term, n]) => {
    const rarity = inverseFrequency(term)
    return { term, id: hashOf(term), rarity, w: (1 + Math.log(n)) * Math.min(6, rarity) }
  })
  const kept = all.sort((a, b) => b.w - a.w || (a.term < b.term ? -1 : 1)).slice(0, MOST_TERMS)
  return kept.sort((a, b) => a.id - b.id || (a.term < b.term ? -1 : 1))
}

function bare(kept: readonly Counted[]): Vector {
  const norm = Math.sqrt(kept.reduce((s, { w }) => s + w * w, 0)) || 1
  return { ids: Uint32Array.from(kept, k => k.id), weights: Float32Array.from(kept, k => k.w / norm) }
}

const withMass = (kept: readonly Counted[]): MassVector => ({
  ...bare(kept),
  rarity: Float32Array.from(kept, k => k.rarity),
  numeric: Uint8Array.from(kept, k => (/^\d/.test(k.term) ? 1 : 0)),
})

/** Vector of counted terms. An archive keeps four of each report, each with no more than is asked of it. */
export const vectorOf = (counts: ReadonlyMap<string, number>): Vector => bare(weighted(counts))

/** {@link vectorOf} with rarities. */
export const massVectorOf = (counts: ReadonlyMap<string, number>): MassVector => withMass(weighted(counts))

/** {@link massVectorOf} with the terms. */
export function termVectorOf(counts: ReadonlyMap<string, number>): TermVector {
  const kept = weighted(counts)
  return { ...withMass(kept), terms: kept.map(k => k.term) }
}

/** Cosine of two vectors. Linear. */
export function cosine(a: Vector, b: Vector): number {
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
export function sharedMass(a: MassVector, b: MassVector, rare: number): SharedMass {
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
