// The best well-formed sequence of labels of a run (Viterbi).
import { labelCount, mayEnd, mayFollow, mayStart } from './labels.js'

const STARTS = Uint8Array.from({ length: labelCount }, (_, l) => (mayStart(l) ? 1 : 0))
const ENDS = Uint8Array.from({ length: labelCount }, (_, l) => (mayEnd(l) ? 1 : 0))
/** For each label the labels that may stand in front of it. */
const BEFORE = Array.from({ length: labelCount }, (_, b) =>
  Array.from({ length: labelCount }, (_, a) => a).filter(a => mayFollow(a, b)),
)

/**
 * Best labels of a run of `n` places.
 * @param scores n times {@link labelCount} scores, row by row
 * @param steps {@link labelCount} squared scores of one label following another
 */
export function bestLabels(scores: Float32Array, n: number, steps: Float32Array): Uint8Array {
  const best = new Float32Array(n * labelCount).fill(-1e9)
  const from = new Uint8Array(n * labelCount)
  for (let l = 0; l < labelCount; l++) if (STARTS[l]) best[l] = scores[l]!
  for (let i = 1; i < n; i++) {
    const row = i * labelCount
    for (let b = 0; b < labelCount; b++) {
      let most = -1e9
      let arg = 0
      for (const a of BEFORE[b]!) {
        const value = best[row - labelCount + a]! + steps[a * labelCount + b]!
        if (value > most) {
          most = value
          arg = a
        }
      }
      best[row + b] = most + scores[row + b]!
      from[row + b] = arg
    }
  }
  const out = new Uint8Array(n)
  const row = (n - 1) * labelCount
  let label = 0
  for (let l = 0; l < labelCount; l++)
    if (ENDS[l] && best[row + l]! > (ENDS[label] ? best[row + label]! : -1e9)) label = l
  for (let i = n - 1; i >= 0; i--) {
    out[i] = label
    label = from[i * labelCount + label]!
  }
  return out
}
