// Weights times features. What rests on one word form alone is summed once a form.
import { nameWeightRows, nameWeightScale, nameWeightSteps } from '../../lexicon/index.js'
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
import type { Marked } from './marked.js'
import { emptySums, PackedRows, type Sums, setSums, unpack } from './packed.js'
import type { Traits } from './traits.js'

let rows: PackedRows | null = null
let steps: Int32Array | null = null

/** Weights of one label following another, in the units of the bytes. */
export function stepWeights(): Int32Array {
  steps ??= Int32Array.from(nameWeightSteps, w => Math.round(w / nameWeightScale))
  return steps
}

/** The parts of a sum that one form gives to its own place and to its neighbours'; loud sentences apart. */
const PARTS = [ownFeatures, beforeFeatures, behindFeatures, secondBefore, secondBehind] as const

const list = new FeatureList()
const sums = emptySums()

/**
 * Writes the score of each label at place `i` into `out` from `at` on, in the units of the bytes. The scores of one place share
 * an offset, which no comparison of labels sees.
 */
export function scorePlace(s: Marked, i: number, back: Background, out: Int32Array, at: number): void {
  const { traits, loud } = s
  setSums(
    sums,
    partOf(0, traits[i]!, loud),
    partOf(1, traits[i - 1] ?? EDGE, loud),
    partOf(2, traits[i + 1] ?? EDGE, loud),
    partOf(3, traits[i - 2] ?? EDGE, loud),
    partOf(4, traits[i + 2] ?? EDGE, loud),
  )
  list.clear()
  jointFeatures(list, s, i, back)
  addList(sums)
  unpack(sums, out, at)
}

function partOf(part: number, t: Traits, loud: number): Sums {
  const key = part * 3 + loud
  let partial = t.sums[key]
  if (!partial) {
    partial = emptySums()
    list.clear()
    PARTS[part]!(list, t, loud)
    addList(partial)
    t.sums[key] = partial
  }
  return partial
}

function addList(to: Sums): void {
  rows ??= new PackedRows(nameWeightRows)
  rows.add(list.ids, list.idCount, to)
  rows.add(list.words, list.wordCount, to)
}
