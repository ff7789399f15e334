// Where two texts say the same, word for word: runs of five words or more, with their places, for showing. (`link/shingles.ts` measures the same
// runs by hashes, for millions of pairs, and keeps no places.)
import type { Token } from './tokens.js'

/** Words of a run at least: shorter ones stand in many texts. */
const RUN = 5

/** What two lists of tokens have in common. */
export interface CommonRuns {
  /** For each word of the one and of the other (marks left out): 1 where it lies in a common run. */
  readonly inA: Uint8Array
  readonly inB: Uint8Array
  /** For each word of the one, a word of the other at which the same run begins, or -1. */
  readonly from: Int32Array
}

/** Common runs of two lists of words. Linear. */
export function commonRuns(a: readonly Token[], b: readonly Token[]): CommonRuns {
  const places = new Map<string, number>()
  for (let j = b.length - RUN; j >= 0; j--) places.set(keyAt(b, j), j)
  const inA = new Uint8Array(a.length)
  const inB = new Uint8Array(b.length)
  const from = new Int32Array(a.length).fill(-1)
  for (let i = 0; i + RUN <= a.length; i++) {
    const j = places.get(keyAt(a, i))
    if (j === undefined) continue
    from[i] = j
    inA.fill(1, i, i + RUN)
  }
  const there = new Set<string>()
  for (let i = 0; i + RUN <= a.length; i++) if (from[i]! >= 0) there.add(keyAt(a, i))
  for (let j = 0; j + RUN <= b.length; j++) if (there.has(keyAt(b, j))) inB.fill(1, j, j + RUN)
  return { inA, inB, from }
}

function keyAt(tokens: readonly Token[], at: number): string {
  let key = tokens[at]!.lower
  for (let k = 1; k < RUN; k++) key += ` ${tokens[at + k]!.lower}`
  return key
}
