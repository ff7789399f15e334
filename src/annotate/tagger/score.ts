// Weights times features. What rests on one word form alone is summed once a form.
import { nameWeightRows, nameWeightScale, nameWeightSteps } from '../../lexicon/index.js'
import { FeatureList } from './feature-list.js'
import { otherFeatures } from './features.js'
import { formFeatures } from './form-features.js'
import { KeptSums } from './kept-sums.js'
import type { Marked } from './marked.js'
import { emptySums, PackedRows, type Sums, unpack } from './packed.js'
import { type Background, View } from './view.js'

let rows: PackedRows | null = null
let steps: Int32Array | null = null

/** Weights of one label following another, in the units of the bytes. */
export function stepWeights(): Int32Array {
  steps ??= Int32Array.from(nameWeightSteps, w => Math.round(w / nameWeightScale))
  return steps
}

const list = new FeatureList()
const view = new View()
const sums = emptySums()
const fresh = emptySums()
const kept = new KeptSums()

/** One for each group: sums its features for the place in view. */
const makers = formFeatures.map(g => (): Sums => {
  list.clear()
  g.add(list, g.form(view), view)
  fresh.fill(0)
  addList(fresh)
  return fresh
})

/**
 * Writes the score of each label at place `i` into `out` from `at` on, in the units of the bytes. The scores of one place share
 * an offset, which no comparison of labels sees.
 */
export function scorePlace(s: Marked, i: number, back: Background, out: Int32Array, at: number): void {
  view.look(s, i, back)
  sums.fill(0)
  for (let g = 0; g < formFeatures.length; g++) {
    const group = formFeatures[g]!
    const key = group.key(view)
    if (key >= 0) kept.add(group.form(view).id, (g << 14) | key, sums, makers[g]!)
  }
  list.clear()
  otherFeatures(list, view)
  addList(sums)
  unpack(sums, out, at)
}

function addList(to: Sums): void {
  rows ??= new PackedRows(nameWeightRows)
  rows.add(list.ids, list.idCount, to)
  rows.add(list.words, list.wordCount, to)
}
