// Weights times features. What rests on one word form alone is summed once a form and report.
import { bytesOf, nameWeightRows, nameWeightScale, nameWeightSteps } from '../../lexicon/index.js'
import type { Marked } from './evidence.js'
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
import type { Traits } from './traits.js'

interface Model {
  /** Rows of one signed byte a label. */
  readonly rows: Int8Array
  readonly mask: number
  readonly steps: Float32Array
}

let model: Model | null = null

function load(): Model {
  if (!model) {
    const rows = new Int8Array(bytesOf(nameWeightRows).buffer)
    model = { rows, mask: rows.length / labelCount - 1, steps: Float32Array.from(nameWeightSteps) }
  }
  return model
}

/** Weights of one label following another. */
export const stepWeights = (): Float32Array => load().steps

/** The parts of a sum that one form gives to its own place and to its neighbours'; loud sentences apart. */
const PARTS = [ownFeatures, beforeFeatures, behindFeatures, secondBefore, secondBehind] as const
const DISTANCE = [0, -1, 1, -2, 2] as const

/** Scores places of one report. */
export class Scorer {
  private readonly list = new FeatureList()
  private readonly sums = new Int32Array(labelCount)
  private readonly known = new Map<Traits, (Int32Array | undefined)[]>()

  /** Writes the score of each label at place `i` into `out` from `at` on. */
  score(s: Marked, i: number, back: Background, out: Float32Array, at: number): void {
    const { sums, list } = this
    sums.fill(0)
    for (let part = 0; part < PARTS.length; part++) {
      const partial = this.part(part, s.traits[i + DISTANCE[part]!] ?? EDGE, s.loud)
      for (let l = 0; l < labelCount; l++) sums[l]! += partial[l]!
    }
    list.clear()
    jointFeatures(list, s, i, back)
    this.addRows(sums)
    for (let l = 0; l < labelCount; l++) out[at + l] = sums[l]! * nameWeightScale
  }

  private part(part: number, t: Traits, loud: number): Int32Array {
    let parts = this.known.get(t)
    if (!parts) {
      parts = []
      this.known.set(t, parts)
    }
    const key = part * 3 + loud
    let sums = parts[key]
    if (!sums) {
      sums = new Int32Array(labelCount)
      this.list.clear()
      PARTS[part]!(this.list, t, loud)
      this.addRows(sums)
      parts[key] = sums
    }
    return sums
  }

  private addRows(sums: Int32Array): void {
    const { rows, mask } = load()
    const { ids, idCount, words, wordCount } = this.list
    for (let q = 0; q < idCount; q++) {
      const row = (ids[q]! & mask) * labelCount
      for (let l = 0; l < labelCount; l++) sums[l]! += rows[row + l]!
    }
    for (let q = 0; q < wordCount; q++) {
      const row = (words[q]! & mask) * labelCount
      for (let l = 0; l < labelCount; l++) sums[l]! += rows[row + l]!
    }
  }
}
