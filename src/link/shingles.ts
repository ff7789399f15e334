// Runs of words as hashes: which articles share text, and how much of it.

/** Words of one shingle for finding candidates, and of one for measuring common runs (the benchmark's definition: five). */
const CANDIDATE = 8
const MEASURE = 5
/** One shingle in this many is kept as a sample (chosen by its hash, so two articles keep the same ones). */
const SAMPLE = 6
const MOST_SAMPLES = 600

/** FNV-1a over the words, with a final mix (MurmurHash3's), 32 bits. */
function hashRun(words: readonly string[], from: number, size: number): number {
  let h = 2166136261
  for (let i = from; i < from + size; i++) {
    const w = words[i]!
    for (let k = 0; k < w.length; k++) h = Math.imul(h ^ w.charCodeAt(k), 16777619)
    h = Math.imul(h ^ 32, 16777619)
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Sampled hashes of all runs of eight words, sorted, without repeats. */
export function sampleShingles(words: readonly string[]): Uint32Array {
  const kept = new Set<number>()
  for (let i = 0; i + CANDIDATE <= words.length && kept.size < MOST_SAMPLES; i++) {
    const h = hashRun(words, i, CANDIDATE)
    if (h % SAMPLE === 0) kept.add(h)
  }
  return Uint32Array.from(kept).sort()
}

/** How much of each text lies in runs of five words or more that the other has too: shares of 0 to 1, and the longest run. */
export interface CommonText {
  readonly shareA: number
  readonly shareB: number
  readonly longest: number
}

/** Measures common text of two lists of words. Linear. */
export function commonText(a: readonly string[], b: readonly string[]): CommonText {
  const [inA, longest] = covered(a, runsOf(b))
  const [inB] = covered(b, runsOf(a))
  return { shareA: a.length ? inA / a.length : 0, shareB: b.length ? inB / b.length : 0, longest }
}

function runsOf(words: readonly string[]): Set<number> {
  const out = new Set<number>()
  for (let i = 0; i + MEASURE <= words.length; i++) out.add(hashRun(words, i, MEASURE))
  return out
}

function covered(words: readonly string[], runs: ReadonlySet<number>): [number, number] {
  let count = 0
  let until = 0
  let run = 0
  let longest = 0
  for (let i = 0; i + MEASURE <= words.length; i++) {
    if (!runs.has(hashRun(words, i, MEASURE))) {
      run = 0
      continue
    }
    const from = Math.max(until, i)
    count += i + MEASURE - from
    until = i + MEASURE
    run = run === 0 ? MEASURE : run + 1
    longest = Math.max(longest, run)
  }
  return [count, longest]
}
