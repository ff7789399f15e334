// Parts of speech (Universal Dependencies' seventeen), left to right by a linear model over the word, its affixes, class and neighbours.
import { bytesOf, mix, partWeightRows } from '../../lexicon/index.js'
import type { Token } from '../../text/index.js'
import { EDGE } from './features.js'
import { type Traits, traitsOf } from './traits.js'

/** Universal parts of speech; the position is the number used for it. */
export const partNames = [
  'X',
  'NOUN',
  'PROPN',
  'VERB',
  'AUX',
  'ADJ',
  'ADV',
  'ADP',
  'DET',
  'PRON',
  'CCONJ',
  'SCONJ',
  'PART',
  'NUM',
  'PUNCT',
  'SYM',
  'INTJ',
] as const

/** A part of speech. */
export type PartName = (typeof partNames)[number]

/** Number of a part of speech. */
export const partNumber = (name: PartName): number => partNames.indexOf(name)

/** Most features of one token. */
export const mostPartFeatures = 20

/** Writes the features of a token, given the two parts before it; returns how many. */
export function partFeatures(
  ids: Int32Array,
  before: Traits,
  t: Traits,
  next: Traits,
  second: Traits,
  last: number,
  earlier: number,
): number {
  let n = 0
  const add = (template: number, a: number, b = 0): void => {
    ids[n++] = mix(Math.imul(Math.imul(template, 0x9e3779b1) ^ a, 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39))
  }
  add(1, t.word)
  add(2, t.suffix2)
  add(3, t.suffix3)
  add(4, t.suffix4)
  add(5, t.prefix)
  add(6, t.short, before === EDGE ? 1 : 0)
  add(7, t.fine)
  add(8, t.coarse, last)
  add(9, last)
  add(10, last, earlier)
  add(11, last, t.word)
  add(12, before.word)
  add(13, next.word)
  add(14, next.fine)
  add(15, next.suffix3, last)
  add(16, next.coarse, t.coarse)
  add(17, second.coarse, last)
  add(18, t.share, last)
  add(19, t.suffix3, next.suffix2)
  add(20, t.kinds, t.capital ? 1 : 0)
  return n
}

let rows: Int8Array | null = null
const ids = new Int32Array(mostPartFeatures)
const sums = new Int32Array(partNames.length)

/** Part of speech of each token of a sentence, by number. Linear. */
export function tagParts(tokens: readonly Token[]): Uint8Array {
  rows ??= new Int8Array(bytesOf(partWeightRows).buffer)
  const mask = rows.length / partNames.length - 1
  const traits = tokens.map(traitsOf)
  const out = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const at = (k: number): Traits => traits[k] ?? EDGE
    const n = partFeatures(ids, at(i - 1), at(i), at(i + 1), at(i + 2), out[i - 1] ?? 17, out[i - 2] ?? 17)
    sums.fill(0)
    for (let q = 0; q < n; q++) {
      const row = (ids[q]! & mask) * partNames.length
      for (let p = 0; p < partNames.length; p++) sums[p]! += rows[row + p]!
    }
    let best = 0
    for (let p = 1; p < partNames.length; p++) if (sums[p]! > sums[best]!) best = p
    out[i] = best
  }
  return out
}
