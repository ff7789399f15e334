// Which blocks are the report. Two looks, each a logistic model over few named traits: the first sees a block and its place, the second
// what the first made of the blocks around it and of those built alike. The weights are in weights.ts, to be read.
import { chances } from '../logistic.js'
import { contextNames, contextOf } from './context.js'
import { type PageView, type Trait, traitNames, traitsOf } from './traits.js'
import { firstWeights, secondWeights } from './weights.js'

/** From this chance on a block is the report's. */
const ENOUGH = 0.5

/** How a block was judged. */
export interface Verdict {
  /** Chance that it is the report's, 0 to 1. */
  readonly chance: number
  readonly isReport: boolean
  /** The trait that spoke most against it. */
  readonly against: Trait
}

/** Weights of both looks, in the order of the numbers. */
export interface JudgeWeights {
  readonly first: Float64Array
  readonly second: Float64Array
}

/** The weights that are shipped. */
export const shippedWeights: JudgeWeights = {
  first: Float64Array.from(traitNames, n => firstWeights[n]),
  second: Float64Array.from(contextNames, n => secondWeights[n]),
}

/** Verdicts on all blocks of a page, and the element that holds the report. */
export function judgeBlocks(page: PageView, weights = shippedWeights): { verdicts: Verdict[]; main: number } {
  const traits = traitsOf(page)
  const width = traitNames.length
  const first = chances(traits, weights.first)
  const { rows, main } = contextOf(page.tree, page.columns, first, traits)
  const second = chances(rows, weights.second)
  const verdicts = page.tree.blocks.map((_, i): Verdict => {
    const chance = second[i]!
    return {
      chance,
      isReport: chance > ENOUGH,
      against: worst(traits.subarray(i * width, (i + 1) * width), weights.first),
    }
  })
  return { verdicts, main }
}

function worst(row: Float64Array, weights: Float64Array): Trait {
  let at = 0
  let least = 0
  for (let j = 1; j < row.length; j++) {
    const says = row[j]! * weights[j]!
    if (says < least) {
      least = says
      at = j
    }
  }
  return traitNames[at]!
}
