// When an article was published: what the sender says, what the page says, a stamp in the text, the address; else unknown.
import { type Block, dayNumber, isoDay, type Published, parseDay } from '../../model/index.js'
import { tokenize } from '../../text/index.js'
import { resolve, Told } from './resolve/index.js'
import { dayMonth, digits, monthDay, weekdayDate } from './shapes/dates.js'

/** What is known from outside the text. */
export interface PublishedHints {
  readonly given?: string | undefined
  readonly page?: { readonly date: string; readonly by: string } | null
  readonly url?: string | null
}

/** The publication date with its rule, or null where nothing says it. */
export function findPublished(text: string, blocks: readonly Block[], hints: PublishedHints): Published | null {
  const given = parseDay(hints.given)
  if (given !== null) return day(given, 'sender')
  if (hints.page && parseDay(hints.page.date) !== null) return day(parseDay(hints.page.date)!, hints.page.by)
  return stamp(text, blocks) ?? address(hints.url ?? null)
}

const day = (n: number, by: string): Published => ({ from: isoDay(n), to: isoDay(n), basis: 'stated', by })

/** The first full date inside a block of kind `date`. */
function stamp(text: string, blocks: readonly Block[]): Published | null {
  for (const b of blocks) {
    if (b.kind !== 'date') continue
    const tokens = tokenize(text, b.start, b.end)
    for (let i = 0; i < tokens.length; i++) {
      const match = [weekdayDate, monthDay, dayMonth, digits]
        .map(r => r.at(tokens, i))
        .find(m => m?.shape.kind === 'day' && m.shape.year !== null)
      if (!match) continue
      const r = resolve(match.shape, { day: null, direction: -1, told: new Told(), earnings: false })
      if (r.from)
        return {
          from: r.from,
          to: r.from,
          basis: 'stated',
          by: 'date-stamp',
          span: { start: tokens[i]!.start, end: tokens[i + match.tokens - 1]!.end },
        }
    }
  }
  return null
}

/** `/2023/06/14/` in the address. */
function address(url: string | null): Published | null {
  const m = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-]|$)/.exec((url ?? '').slice(0, 2000))
  if (!m) return null
  const [y, mo, d] = [Number(m[1]), Number(m[2]), Number(m[3])]
  if (mo < 1 || mo > 12 || d < 1 || d > 31) return null
  return { from: isoDay(dayNumber(y, mo, d)), to: isoDay(dayNumber(y, mo, d)), basis: 'inferred', by: 'address' }
}
