// Fits the weights by which pages, and texts cut from pages, are judged, and writes them into src/clean; prints scores on pages held back.
// Usage: npm run train:pages -- DATA_DIR [--dry]
import { contextNames, contextOf } from '../../src/clean/html/context.js'
import { type JudgeWeights, judgeBlocks } from '../../src/clean/html/judge.js'
import { traitNames, traitsOf } from '../../src/clean/html/traits.js'
import { lineContext, lineContextNames } from '../../src/clean/lines/context.js'
import { lineChances } from '../../src/clean/lines/judge.js'
import { lineTraitNames, lineTraits } from '../../src/clean/lines/traits.js'
import { chances } from '../../src/clean/logistic.js'
import { type Example, fitLogistic } from '../logistic.js'
import { rounded, writeTable } from '../table.js'
import { type LabelledPage, labelledPages } from './labels.js'
import { Score } from './score.js'

const [dir, ...rest] = process.argv.slice(2)
if (!dir) {
  console.error('usage: npm run train:pages -- DATA_DIR [--dry]')
  process.exit(2)
}
const FOLDS = 5
const pages = labelledPages(dir)

/** A model of two looks: how it sees a page first, and again knowing the chances of the first look; and how it judges. */
interface Model {
  readonly sizes: readonly [number, number]
  first(p: LabelledPage): Float64Array
  second(p: LabelledPage, first: Float64Array): Float64Array
  judge(p: LabelledPage, weights: JudgeWeights): (i: number) => boolean
}

const ofPages: Model = {
  sizes: [traitNames.length, contextNames.length],
  first: p => traitsOf(p.view),
  second: (p, first) => contextOf(p.view.tree, p.view.columns, first, traitsOf(p.view)).rows,
  judge: (p, weights) => {
    const { verdicts } = judgeBlocks(p.view, weights)
    return i => verdicts[i]!.isReport
  },
}
const ofLines: Model = {
  sizes: [lineTraitNames.length, lineContextNames.length],
  first: p => lineTraits(p.view.tree.text, p.view.tree.blocks),
  second: (p, first) => lineContext(p.view.tree.text, p.view.tree.blocks, first),
  judge: (p, weights) => {
    const found = lineChances(p.view.tree.text, p.view.tree.blocks, weights)
    return i => found[i]! > 0.5
  },
}

function examples(p: LabelledPage, rows: Float64Array, width: number): Example[] {
  return [...p.labels].flatMap((y, i) =>
    y >= 0 && p.weights[i]! > 0 ? [{ x: rows.subarray(i * width, (i + 1) * width), y, w: p.weights[i]! }] : [],
  )
}

function learn(model: Model, from: readonly LabelledPage[]): JudgeWeights {
  const [one, two] = model.sizes
  const first = rounded(
    fitLogistic(
      from.flatMap(p => examples(p, model.first(p), one)),
      one,
    ),
  )
  const again = from.flatMap(p => examples(p, model.second(p, chances(model.first(p), first)), two))
  return { first, second: rounded(fitLogistic(again, two)) }
}

function fitted(name: string, model: Model): JudgeWeights {
  const held = new Score()
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = (_: LabelledPage, i: number): boolean => (i * 7919) % FOLDS === fold
    const weights = learn(
      model,
      pages.filter((p, i) => !isHeld(p, i)),
    )
    for (const p of pages.filter(isHeld)) held.add(p, model.judge(p, weights))
  }
  const shipped = learn(model, pages)
  const all = new Score()
  for (const p of pages) all.add(p, model.judge(p, shipped))
  console.log(`${name}, ${pages.length} pages held back in ${FOLDS} folds: ${held.line()}`)
  console.log(`${name}, learnt from all of them: ${all.line()}`)
  return shipped
}

const byElements = fitted('pages', ofPages)
const byLines = fitted('text of pages', ofLines)
const FIRST = "What each trait of the first look adds to the log-odds of being the report's."
const SECOND = 'The same for the second look.'
if (!rest.includes('--dry')) {
  const by = { by: 'train:pages', where: 'docs/readers/pages.md' }
  writeTable('src/clean/html/weights.ts', {
    ...by,
    imports: "import type { ContextTrait } from './context.js'\nimport type { Trait } from './traits.js'",
    tables: [
      { name: 'firstWeights', type: 'Trait', says: FIRST, names: traitNames, weights: byElements.first },
      { name: 'secondWeights', type: 'ContextTrait', says: SECOND, names: contextNames, weights: byElements.second },
    ],
  })
  writeTable('src/clean/lines/weights.ts', {
    ...by,
    imports: "import type { LineContextTrait } from './context.js'\nimport type { LineTrait } from './traits.js'",
    tables: [
      { name: 'firstLineWeights', type: 'LineTrait', says: FIRST, names: lineTraitNames, weights: byLines.first },
      {
        name: 'secondLineWeights',
        type: 'LineContextTrait',
        says: SECOND,
        names: lineContextNames,
        weights: byLines.second,
      },
    ],
  })
}
