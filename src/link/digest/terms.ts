// Weighted terms of a text: words that say something, by how rare they are in news at large.
import { inverseFrequency } from '../../lexicon/index.js'
import { isCapitalised, type Token } from '../../text/index.js'
import { filled, type HashSet, type WeightedSet } from './sets.js'
import type { Word } from './word.js'

/** Weighted terms of a report, in the order of their hashes: all that say something, and those of them that are names and numbers. */
export interface TermVector {
  readonly ids: HashSet
  readonly terms: readonly string[]
  /** Weight among all terms and among names and numbers; 0 where a term is not kept in that list. Each list has Euclidean length 1. */
  readonly weights: Float32Array
  readonly names: Float32Array
  /** Inverse document frequency of each, and whether it is a number (1 or 0). */
  readonly rarity: Float32Array
  readonly numeric: Uint8Array
}

/** Terms kept of one list. */
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

const lengthOf = (kept: readonly Counted[]): number => Math.sqrt(kept.reduce((s, { w }) => s + w * w, 0)) || 1

/** Weights of counted terms by hash. */
export function vectorOf(counts: TermCounts): WeightedSet {
  const kept = weighted(counts)
  const norm = lengthOf(kept)
  const { length } = kept
  return {
    ids: filled(new Uint32Array(length), kept, k => k.word.id),
    weights: filled(new Float32Array(length), kept, k => k.w / norm),
  }
}

/** Vector of all terms of a text and of its names and numbers. */
export function termVectorOf(all: TermCounts, names: TermCounts): TermVector {
  const lists = [all, names].map(weighted)
  const words = new Map(lists.flat().map(({ word }) => [word.bare, word]))
  const sorted = [...words.values()].sort((a, b) => a.id - b.id || (a.bare < b.bare ? -1 : 1))
  const [weights, nameWeights] = lists.map(kept => {
    const norm = lengthOf(kept)
    // Two forms of one term ("Roe", "Roe's") are two words.
    const known = new Map(kept.map(k => [k.word.bare, k.w / norm]))
    return filled(new Float32Array(sorted.length), sorted, w => known.get(w.bare) ?? 0)
  }) as [Float32Array, Float32Array]
  return {
    ids: filled(new Uint32Array(sorted.length), sorted, w => w.id),
    terms: sorted.map(w => w.bare),
    weights,
    names: nameWeights,
    rarity: filled(new Float32Array(sorted.length), sorted, w => w.rarity),
    numeric: filled(new Uint8Array(sorted.length), sorted, w => (/^\d/.test(w.bare) ? 1 : 0)),
  }
}

/** What two vectors share. */
export interface SharedMass {
  /** Cosines of all terms, and of names and numbers. */
  words: number
  names: number
  /** Sum of the rarities of the shared terms, how many of them are rarer than asked; and how many of the shared names are numbers. */
  sum: number
  rare: number
  numbers: number
}

/** Both cosines and more in one walk; terms rarer than `rare` are counted apart. Linear; no branch on which hash is smaller (see sets.ts). */
export function sharedMass(a: TermVector, b: TermVector, rare: number): SharedMass {
  const out = { words: 0, names: 0, sum: 0, rare: 0, numbers: 0 }
  const [p, q] = [a.ids, b.ids]
  const [n, m] = [p.length, q.length]
  let i = 0
  let j = 0
  while (i < n && j < m) {
    const x = p[i]!
    const y = q[j]!
    if (x === y) {
      const word = a.weights[i]! * b.weights[j]!
      const name = a.names[i]! * b.names[j]!
      out.words += word
      out.names += name
      if (word > 0) {
        out.sum += a.rarity[i]!
        if (a.rarity[i]! > rare) out.rare++
      }
      if (name > 0) out.numbers += a.numeric[i]!
    }
    i += +(x <= y)
    j += +(y <= x)
  }
  return out
}

/** Shared terms, the rarest first. */
export function sharedTerms(a: TermVector, b: TermVector): string[] {
  const there = new Set(b.terms.filter((_, i) => b.weights[i]! > 0))
  return a.terms
    .filter((t, i) => a.weights[i]! > 0 && there.has(t))
    .sort((x, y) => inverseFrequency(y) - inverseFrequency(x) || (x < y ? -1 : 1))
}
