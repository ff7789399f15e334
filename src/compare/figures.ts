// How firm a figure is: "at least seven", "some 20".
import { smallNumber } from '../lexicon/index.js'
import type { Token } from '../text/index.js'

/** How many a token says: "12,000", "three"; null for any other, and for what has more than seven digits. */
export function countOf(t: Token): number | null {
  if (t.kind !== 'number') return smallNumber(t.lower)
  return t.text.length <= 9 && /^\d{1,3}(?:,?\d{3})*$/.test(t.text) ? Number(t.text.replaceAll(',', '')) : null
}

/** A figure as it is, a least one, or a rough one. */
export type Bound = 'exact' | 'least' | 'about'

/** "at least 7", "some 20": where the figure begins, and how firm it is. */
export function boundBefore(tokens: readonly Token[], i: number): { from: number; bound: Bound } {
  const [one, two] = [tokens[i - 1]?.lower ?? '', tokens[i - 2]?.lower ?? '']
  if (one === 'least' && two === 'at') return { from: i - 2, bound: 'least' }
  if (one === 'than' && two === 'more') return { from: i - 2, bound: 'least' }
  if (one === 'over') return { from: i - 1, bound: 'least' }
  if ((one === 'to' && two === 'up') || (one === 'as' && two === 'many')) return { from: i - 2, bound: 'about' }
  if (/^(?:about|some|around|nearly|almost|roughly|approximately)$/.test(one)) return { from: i - 1, bound: 'about' }
  // "between 20 and 30"
  if (one === 'and' && tokens[i - 3]?.lower === 'between') return { from: i, bound: 'about' }
  if (one === 'between') return { from: i - 1, bound: 'about' }
  return { from: i, bound: 'exact' }
}

/** Words whose number is a name: "Precinct 5", "Flight 12". */
const NUMBERED =
  /^(?:aged?|no|number|page|route|highway|interstate|exit|flight|channel|precinct|district|ward|zone|sector|area|unit|engine|ladder|station|pier|gate|terminal|platform|building|apartment|room|level|grade|battalion|division|local|apollo|season|episode|chapter|game|week|day|phase|stage|round)$/

/** True behind a word whose number is a name, and counts nothing. */
export const isNumbered = (before: Token | undefined): boolean => before !== undefined && NUMBERED.test(before.lower)
