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
import { labelCount } from './labels.js'
import type { Marked } from './marked.js'
import { addSums, emptySums, PackedRows, type Sums, weightIn } from './packed.js'
import type { Traits } from './traits.js'

let rows: PackedRows | null = null
let steps: Float32Array | null = null

/** Weights of one label following another. */
export function stepWeights(): Float32Array {
  steps ??= Float32Array.from(nameWeightSteps)
  return steps
}

/** The parts of a sum that one form gives to its own place and to its neighbours'; loud sentences apart. */
const PARTS = [ownFeatures, beforeFeatures, behindFeatures, secondBefore, secondBehind] as const
const DISTANCE = [0, -1, 1, -2, 2] as const

const list = new FeatureList()
const sums = emptySums()

/** Writes the score of each label at place `i` into `out` from `at` on. */
export function scorePlace(s: Marked, i: number, back: Background, out: Float32Array, at: number): void {
  sums.fill(0)
  for (let part = 0; part < PARTS.length; part++)
    addSums(sums, partOf(part, s.traits[i + DISTANCE[part]!] ?? EDGE, s.loud))
  list.clear()
  jointFeatures(list, s, i, back)
  addList(sums)
  for (let l = 0; l < labelCount; l++) out[at + l] = weightIn(sums, l) * nameWeightScale
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
