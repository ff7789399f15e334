// The best well-formed sequence of labels of a run (Viterbi).
import { labelCount, mayEnd, mayFollow, mayStart } from './labels.js'

const ALL = Array.from({ length: labelCount }, (_, l) => l)
const STARTS = ALL.filter(mayStart)
const ENDS = ALL.filter(mayEnd)
/** Labels of a run of one place. */
const ALONE = STARTS.filter(mayEnd)
/** Labels that may stand in front of each label, one list behind the other, and where each begins. */
const BEFORE = Uint8Array.from(ALL.flatMap(b => ALL.filter(a => mayFollow(a, b))))
const BEGINS = Uint8Array.from([
  0,
  ...ALL.map(b => ALL.slice(0, b + 1).flatMap(x => ALL.filter(a => mayFollow(a, x))).length),
])

/** Less than any score. */
const NEVER = -1e9

/** Room for runs of up to 256 places, used again from run to run. */
const MOST = 256
const best = new Float64Array(MOST * labelCount)
const from = new Uint8Array(MOST * labelCount)

const labels = new Uint8Array(MOST)

/** Scores in whole units (as shipped) or not (while weights are learnt). */
type Scores = Int32Array | Float32Array

/**
 * Best labels of a run of `n` places, at most 256: the first `n` of the list returned, which the next call overwrites.
 * @param scores n times {@link labelCount} scores, row by row
 * @param steps {@link labelCount} squared scores of one label following another
 */
export function bestLabels(scores: Scores, n: number, steps: Scores): Uint8Array {
  if (n === 1) {
    labels[0] = highest(scores, 0, ALONE)
    return labels
  }
  best.fill(NEVER, 0, labelCount)
  for (const l of STARTS) best[l] = scores[l]!
  for (let i = 1; i < n; i++) {
    const row = i * labelCount
    for (let b = 0; b < labelCount; b++) {
      let most = NEVER
      let arg = 0
      for (let k = BEGINS[b]!; k < BEGINS[b + 1]!; k++) {
        const a = BEFORE[k]!
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
  let label = highest(best, (n - 1) * labelCount, ENDS)
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label
    label = from[i * labelCount + label]!
  }
  return labels
}

function highest(values: Scores | Float64Array, row: number, labels: readonly number[]): number {
  let arg = labels[0]!
  for (const l of labels) if (values[row + l]! > values[row + arg]!) arg = l
  return arg
}
