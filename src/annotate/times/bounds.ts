// A text without any date was written after what it tells of as past and before what it tells of as to come: an interval with its
// reasons. A side that nothing bounds stays open.
import { type Block, civil, dayNumber, isoDay, type Published, parseDay } from '../../model/index.js'
import type { Span } from '../../text/index.js'
import type { FoundTime } from './find.js'
import { fullDates } from './published.js'

interface Bound extends Span {
  readonly day: number
}

/** Words behind which stands the end of something and not its time. */
const LIMITS = new Set([
  'until',
  'till',
  'by',
  'through',
  'before',
  'to',
  'for',
  'than',
  'toward',
  'towards',
  '-',
  '–',
  'from',
])

/** Earliest day on which a text can have been written that tells of this as past, or null where it says no year. */
function after(t: FoundTime): number | null {
  const { value, basis, from, type } = t.expression
  if (basis !== 'stated' || from == null || type === 'DURATION' || t.direction > 0 || LIMITS.has(t.lead)) return null
  if (/^\d{4}-\d\d-\d\d/.test(value)) return parseDay(from)! - 1
  // "in August 2022" is said of a month that is over, "in 2022" may be said in that year.
  const month = /^(\d{4})-(\d\d)$/.exec(value)
  if (month)
    return Number(month[2]) === 12
      ? dayNumber(Number(month[1]) + 1, 1, 1)
      : dayNumber(Number(month[1]), Number(month[2]) + 1, 1)
  // "the 2020 campaign" is often still to come; "in 2016 he won" is not.
  return t.governed && t.lead === 'in' && /^(?:19|20)\d\d$/.test(value) ? dayNumber(Number(value), 1, 1) : null
}

/** Latest day on which a text can have been written that tells of this as to come. */
function before(t: FoundTime): number | null {
  const { value, basis, to } = t.expression
  if (basis !== 'stated' || t.direction < 0 || !t.governed || !/^\d{4}-\d\d-\d\d$/.test(value)) return null
  return parseDay(to)
}

/** Dates under pictures: what they show had happened. Numbered galleries belong to other reports. */
function captionDates(text: string, blocks: readonly Block[]): Bound[] {
  const out: Bound[] = []
  for (const b of blocks) {
    if (b.kind !== 'caption' && b.kind !== 'credit') continue
    for (const d of fullDates(text, b.start, Math.min(b.end, b.start + 600)))
      if (!/\d\/\d{1,3}\s?$/.test(text.slice(Math.max(0, d.start - 8), d.start))) out.push(d)
  }
  return out
}

/**
 * The interval in which a text without a date was written, by the full dates and years it tells of; null where it names none.
 * A day is taken off a day told of: a text may name the local day of an event that was still yesterday where it was written.
 */
export function writtenBetween(text: string, blocks: readonly Block[], times: readonly FoundTime[]): Published | null {
  const lower = captionDates(text, blocks)
  const years: Bound[] = []
  const upper: Bound[] = []
  for (const t of times) {
    const { start, end } = t.expression
    if (/\d\/\d{1,3}\s?$/.test(text.slice(Math.max(0, start - 8), start))) continue
    const past = after(t)
    if (past !== null) (/^\d{4}$/.test(t.expression.value) ? years : lower).push({ day: past, start, end })
    const coming = before(t)
    if (coming !== null) upper.push({ day: coming, start, end })
  }
  lower.push(...withoutLoneLast(years))
  const from = lower.reduce<Bound | null>((a, b) => (a === null || b.day > a.day ? b : a), null)
  const to = upper
    .filter(u => from === null || u.day > from.day + 2)
    .reduce<Bound | null>((a, b) => (a === null || b.day < a.day ? b : a), null)
  if (from === null) return null
  const { year } = civil(from.day)
  if (year < 1900) return null
  return {
    from: isoDay(from.day),
    to: to === null ? null : isoDay(to.day),
    basis: 'inferred',
    by: to === null ? 'later than what it tells of' : 'between what it tells of and what is to come',
    span: { start: from.start, end: from.end },
  }
}

/** Years without the latest where it is named but once: one year in twenty that looks past is yet to come. */
function withoutLoneLast(years: readonly Bound[]): readonly Bound[] {
  const last = Math.max(...years.map(y => y.day))
  return years.filter(y => y.day === last).length > 1 ? years : years.filter(y => y.day !== last)
}
