// The rules of plain blocks, in the order in which they speak: what is surely no report first, so that the shape of what is
// left (headline, subheads) can be judged by its neighbours.
import type { BlockRule } from '../draft.js'
import { captionBeforeCredit, captionBehindCredit, captionByWord, gallery } from './caption.js'
import { creditLine, trailingCredit } from './credit.js'
import { dateline } from './dateline.js'
import { furnitureByOpening, notice, ornament, pageLine, sectionLabel, trailingLine } from './furniture.js'
import { headline, subhead } from './heads.js'
import { byline, dateStamp } from './stamp.js'
import { stampInFlow } from './stamp-in-flow.js'

export const blockRules: readonly BlockRule[] = [
  ornament,
  pageLine, // before the rules that know words: it needs the whole of a page's lines
  furnitureByOpening,
  notice,
  sectionLabel, // after the openings: a label beside furniture is furniture
  gallery,
  creditLine,
  captionBeforeCredit, // needs the credit lines
  captionBehindCredit,
  captionByWord,
  dateStamp,
  byline,
  trailingLine, // before the headline: a lone line at the end heads nothing
  headline,
  subhead,
  dateline, // behind the others: it splits paragraphs
  stampInFlow, // so does it, and a dateline's own day belongs to the dateline
  trailingCredit,
]
