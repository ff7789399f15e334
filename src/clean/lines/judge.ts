// Which lines of a plain text are the report, where the text was cut from a page with its menus and promotions left in.
import { furnitureOpenings, invites, isNotice, sectionWords } from '../../lexicon/index.js'
import type { Span } from '../../text/index.js'
import { chances } from '../logistic.js'
import { lineContext, lineContextNames } from './context.js'
import { figures, lineTraitNames, lineTraits } from './traits.js'
import { firstLineWeights, secondLineWeights } from './weights.js'

/** Weights of both looks, in the order of the numbers. */
export interface LineWeights {
  readonly first: Float64Array
  readonly second: Float64Array
}

/** The weights that are shipped. */
export const shippedLineWeights: LineWeights = {
  first: Float64Array.from(lineTraitNames, n => firstLineWeights[n]),
  second: Float64Array.from(lineContextNames, n => secondLineWeights[n]),
}

/** Chance of each line that it is the report's, 0 to 1. Linear. */
export function lineChances(text: string, lines: readonly Span[], weights = shippedLineWeights): Float64Array {
  const first = chances(lineTraits(text, lines), weights.first)
  return chances(lineContext(text, lines, first), weights.second)
}

/** A text of a page has so many lines at least, */
const FEWEST = 12
/** this share of them short, without a full stop and without many figures (tables of results have those), */
const SCRAPS = 0.4
/** and so many that ask, give notice or name a section. */
const SIGNS = 3
const SCRAP_LENGTH = 60

/** True where the lines look like a whole page and not like a report alone: only then are they judged one by one. */
export function looksLikePage(text: string, lines: readonly Span[]): boolean {
  if (lines.length < FEWEST) return false
  let scraps = 0
  let signs = 0
  for (const l of lines) {
    if (l.end - l.start > SCRAP_LENGTH) continue
    const line = text.slice(l.start, l.end)
    if (/[.!?:;,"”]$/.test(line) || figures(line) > 0.15) continue
    scraps++
    const lower = line.toLowerCase()
    const sign =
      sectionWords.has(lower) || invites(lower) || isNotice(lower) || furnitureOpenings.some(o => lower.startsWith(o))
    if (sign) signs++
  }
  return signs >= SIGNS && scraps >= lines.length * SCRAPS
}
