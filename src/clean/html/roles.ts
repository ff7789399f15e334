// What stands beside a report without being it, where the page says so: words under a picture, who took it, who wrote the report, when.
import { creditsPicture } from '../../lexicon/index.js'
import type { BlockKind } from '../../model/index.js'
import { datesIn } from './dates/written.js'
import { Hint } from './hints.js'
import type { PageView } from './traits.js'

/** A kind and the rule that named it. */
export interface Role {
  readonly kind: BlockKind
  readonly by: string
}

const LONGEST_CREDIT = 90
/** A credit names itself this early, in code units; later it is the end of a caption. */
const CREDIT_OPENS = 35
const LONGEST_BYLINE = 120
const LONGEST_DATE = 80
/** Lines about a report stand this near its headline, in code units. */
const NEAR = 1500

/** The role of a block that is not the report's text, or null: furniture. */
export function roleOf(view: PageView, i: number): Role | null {
  const { tree, columns, headline } = view
  const b = tree.blocks[i]!
  const bits = columns.bits[b.container]! | b.inline
  if (bits & Hint.Comments || columns.landmark[b.container]) return null
  const text = tree.text.slice(b.start, Math.min(b.end, b.start + 500))
  const length = b.end - b.start
  const credits = creditsPicture(text.toLowerCase())
  const beside = columns.pictureBox(b.container, length)
  if (bits & Hint.Caption || (beside && credits && length < 400))
    return length < LONGEST_CREDIT && creditsPicture(text.slice(0, CREDIT_OPENS).toLowerCase())
      ? { kind: 'credit', by: 'page-credit' }
      : bits & Hint.Caption
        ? { kind: 'caption', by: 'page-caption' }
        : { kind: 'caption', by: 'page-picture' }
  if (headline < 0 || Math.abs(b.start - tree.blocks[headline]!.start) > NEAR) return null
  if (length < LONGEST_DATE && bits & Hint.Dated && dateShare(text) > 0.4) return { kind: 'date', by: 'page-date' }
  const author = bits & Hint.Author && length < LONGEST_BYLINE && /^\p{Lu}|^(?:by|von|par|por)\b/u.test(text)
  return author ? { kind: 'byline', by: 'page-author' } : null
}

/** Share of a line that is a date. */
function dateShare(text: string): number {
  const dates = datesIn(text, 'day-first')
  return dates.reduce((n, d) => n + d.end - d.at, 0) / Math.max(1, text.length)
}
