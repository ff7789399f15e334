// Runs of words as hashes: which articles share text, and how much of it.
import { mix } from '../lexicon/index.js'

/** Words of one shingle for finding candidates, and of one for measuring common runs (the benchmark's definition: five). */
const CANDIDATE = 8
const MEASURE = 5
/** One shingle in this many is kept as a sample (chosen by its hash, so two articles keep the same ones). */
const SAMPLE = 6
const MOST_SAMPLES = 600

/** Base of the rolling hash over word hashes (Karp and Rabin 1987): Knuth's multiplicative constant. */
const BASE = 0x9e3779b1

/** Hashes of all runs of `size` words, in order; empty where there are fewer words. Linear. */
function runHashes(words: Uint32Array, size: number): Uint32Array {
  const out = new Uint32Array(Math.max(0, words.length - size + 1))
  let top = 1
  for (let k = 0; k < size; k++) top = Math.imul(top, BASE)
  let h = 0
  for (let i = 0; i < words.length; i++) {
    h = (Math.imul(h, BASE) + words[i]!) | 0
    if (i >= size) h = (h - Math.imul(words[i - size]!, top)) | 0
    if (i >= size - 1) out[i - size + 1] = mix(h)
  }
  return out
}

/** Sampled hashes of all runs of eight words, sorted, without repeats. */
export function sampleShingles(words: Uint32Array): Uint32Array {
  const kept = new Set<number>()
  for (const h of runHashes(words, CANDIDATE)) {
    if (h % SAMPLE === 0) kept.add(h)
    if (kept.size >= MOST_SAMPLES) break
  }
  return Uint32Array.from(kept).sort()
}

/** How much of each text lies in runs of five words or more that the other has too: shares of 0 to 1, and the longest run. */
export interface CommonText {
  readonly shareA: number
  readonly shareB: number
  readonly longest: number
}

/** Measures common text of two lists of word hashes. Linear. */
export function commonText(a: Uint32Array, b: Uint32Array): CommonText {
  const x = runHashes(a, MEASURE)
  const y = runHashes(b, MEASURE)
  const [inA, longest] = covered(x, new Set(y))
  const [inB] = covered(y, new Set(x))
  return { shareA: a.length ? inA / a.length : 0, shareB: b.length ? inB / b.length : 0, longest }
}

function covered(runs: Uint32Array, there: ReadonlySet<number>): [number, number] {
  let count = 0
  let until = 0
  let run = 0
  let longest = 0
  for (let i = 0; i < runs.length; i++) {
    if (!there.has(runs[i]!)) {
      run = 0
      continue
    }
    count += i + MEASURE - Math.max(until, i)
    until = i + MEASURE
    run = run === 0 ? MEASURE : run + 1
    longest = Math.max(longest, run)
  }
  return [count, longest]
}
