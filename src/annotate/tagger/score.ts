// Weights times features. What rests on one word form alone is summed once a form. Two weights share one 32-bit number, shifted so
// that none is negative; a sum of at most 256 of them stays inside its 16 bits.
import { bytesOf, nameWeightRows, nameWeightScale, nameWeightSteps } from '../../lexicon/index.js'
import {
  type Background,
  beforeFeatures,
  behindFeatures,
  EDGE,
  FeatureList,
  jointFeatures,
  ownFeatures,
  secondBefore,
  secondBehind,
} from './features.js'
import { labelCount } from './labels.js'
import type { Marked } from './marked.js'
import type { Traits } from './traits.js'

/** Numbers a row takes when two labels share one. */
const WIDTH = (labelCount + 1) >> 1
const SHIFT = 128

interface Model {
  readonly rows: Int32Array
  readonly mask: number
  readonly steps: Float32Array
}

let model: Model | null = null

function load(): Model {
  if (!model) {
    const bytes = new Int8Array(bytesOf(nameWeightRows).buffer)
    const count = bytes.length / labelCount
    const rows = new Int32Array(count * WIDTH)
    for (let r = 0; r < count; r++)
      for (let l = 0; l < labelCount; l++)
        rows[r * WIDTH + (l >> 1)]! += (bytes[r * labelCount + l]! + SHIFT) << (l & 1 ? 16 : 0)
    model = { rows, mask: count - 1, steps: Float32Array.from(nameWeightSteps) }
  }
  return model
}

/** Weights of one label following another. */
export const stepWeights = (): Float32Array => load().steps

/** The parts of a sum that one form gives to its own place and to its neighbours'; loud sentences apart. */
const PARTS = [ownFeatures, beforeFeatures, behindFeatures, secondBefore, secondBehind] as const
const DISTANCE = [0, -1, 1, -2, 2] as const

const list = new FeatureList()
/** Sums of a place: {@link WIDTH} numbers and, last, how many weights they hold. */
const sums = new Int32Array(WIDTH + 1)

/** Writes the score of each label at place `i` into `out` from `at` on. */
export function scorePlace(s: Marked, i: number, back: Background, out: Float32Array, at: number): void {
  sums.fill(0)
  for (let part = 0; part < PARTS.length; part++) {
    const partial = partOf(part, s.traits[i + DISTANCE[part]!] ?? EDGE, s.loud)
    for (let k = 0; k <= WIDTH; k++) sums[k]! += partial[k]!
  }
  list.clear()
  jointFeatures(list, s, i, back)
  addRows(sums)
  const shift = sums[WIDTH]! * SHIFT
  for (let l = 0; l < labelCount; l++) {
    const pair = sums[l >> 1]!
    out[at + l] = ((l & 1 ? pair >>> 16 : pair & 0xffff) - shift) * nameWeightScale
  }
}

function partOf(part: number, t: Traits, loud: number): Int32Array {
  const key = part * 3 + loud
  let partial = t.sums[key]
  if (!partial) {
    partial = new Int32Array(WIDTH + 1)
    list.clear()
    PARTS[part]!(list, t, loud)
    addRows(partial)
    t.sums[key] = partial
  }
  return partial
}

function addRows(to: Int32Array): void {
  const { rows, mask } = load()
  addList(rows, mask, list.ids, list.idCount, to)
  addList(rows, mask, list.words, list.wordCount, to)
  to[WIDTH]! += list.idCount + list.wordCount
}

/** Nine sums in nine variables: the compiler keeps them in registers. */
function addList(rows: Int32Array, mask: number, ids: Int32Array, count: number, to: Int32Array): void {
  let a = to[0]!
  let b = to[1]!
  let c = to[2]!
  let d = to[3]!
  let e = to[4]!
  let f = to[5]!
  let g = to[6]!
  let h = to[7]!
  let i = to[8]!
  for (let q = 0; q < count; q++) {
    const row = (ids[q]! & mask) * WIDTH
    a = (a + rows[row]!) | 0
    b = (b + rows[row + 1]!) | 0
    c = (c + rows[row + 2]!) | 0
    d = (d + rows[row + 3]!) | 0
    e = (e + rows[row + 4]!) | 0
    f = (f + rows[row + 5]!) | 0
    g = (g + rows[row + 6]!) | 0
    h = (h + rows[row + 7]!) | 0
    i = (i + rows[row + 8]!) | 0
  }
  to[0] = a
  to[1] = b
  to[2] = c
  to[3] = d
  to[4] = e
  to[5] = f
  to[6] = g
  to[7] = h
  to[8] = i
}
