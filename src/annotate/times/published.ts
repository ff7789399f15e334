// When an article was written: what the sender says, what the page says, a stamp in the text, the address; else an interval that
// the dated things it tells of leave open; else unknown.
import { saysWhenWritten } from '../../lexicon/index.js'
import { type Block, type DayOfYear, dayNumber, isoDay, type Published, parseDay } from '../../model/index.js'
import { type Span, tokenize } from '../../text/index.js'
import { resolve, Told } from './resolve/index.js'
import type { DayShape } from './shape.js'
import { dayMonth, digits, monthDay, weekdayDate } from './shapes/dates.js'

/** What is known from outside the text. */
export interface PublishedHints {
  readonly given?: string | undefined
  readonly page?: {
    readonly date: string
    readonly by: string
    readonly conflicts?: readonly { readonly date: string; readonly by: string }[]
  } | null
  readonly url?: string | null
}

/** The publication date that somebody states, with its rule, or null. */
export function findPublished(text: string, blocks: readonly Block[], hints: PublishedHints): Published | null {
  const given = parseDay(hints.given)
  if (given !== null) return { ...day(given, 'sender'), ...instantOf(hints.given) }
  const page = hints.page ? parseDay(hints.page.date) : null
  if (page !== null) {
    const conflicts = hints.page!.conflicts ?? []
    return { ...day(page, hints.page!.by), ...instantOf(hints.page!.date), ...(conflicts.length ? { conflicts } : {}) }
  }
  return stamp(text, blocks) ?? posted(text) ?? address(hints.url ?? null)
}

const day = (n: number, by: string): Published => ({ from: isoDay(n), to: isoDay(n), basis: 'stated', by })

/** The instant of a date-time with its zone, nothing of any other date. */
function instantOf(date: string | undefined): { readonly at?: string } {
  const [, own, hours, minutes, seconds, sign, zoneHours, zoneMinutes] = ZONED.exec(date ?? '') ?? []
  const written = parseDay(own)
  if (written === null) return {}
  const zone = (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * (sign === '-' ? -1 : 1)
  const total = Number(hours) * 60 + Number(minutes) - zone
  const ofDay = ((total % MINUTES) + MINUTES) % MINUTES
  const two = (n: number): string => String(n).padStart(2, '0')
  const clock = `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}:${seconds ?? '00'}`
  return { at: `${isoDay(written + Math.floor(total / MINUTES))}T${clock}Z` }
}

/** Minutes of a day. */
const MINUTES = 1440

const ZONED =
  /^(\d{4}-\d\d-\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(?:Z|([+-])([01]\d):?([0-5]\d))$/

/** A full date as it is written somewhere. */
export interface FullDate extends Span {
  readonly day: number
}

/** Full dates (with their year) between two places of a text, in order. */
export function fullDates(text: string, start: number, end: number): FullDate[] {
  return datesIn(text, start, end, s => s.year !== null).flatMap(({ shape, ...at }) => {
    const r = resolve(shape, { day: null, direction: -1, told: new Told(), earnings: () => false })
    const n = parseDay(r.from)
    return n === null ? [] : [{ day: n, ...at }]
  })
}

/** Dates of a kind between two places of a text, in order. */
function datesIn(
  text: string,
  start: number,
  end: number,
  is: (shape: DayShape) => boolean,
): (Span & { shape: DayShape })[] {
  const tokens = tokenize(text, start, end)
  const out: (Span & { shape: DayShape })[] = []
  for (let i = 0; i < tokens.length; i++) {
    for (const r of [weekdayDate, monthDay, dayMonth, digits]) {
      const match = r.opens(tokens[i]!.lower, tokens[i]!.text) ? r.at(tokens, i) : null
      if (match?.shape.kind !== 'day' || !is(match.shape)) continue
      out.push({ shape: match.shape, start: tokens[i]!.start, end: tokens[i + match.tokens - 1]!.end })
      i += match.tokens - 1
      break
    }
  }
  return out
}

/** Blocks from the beginning in which a line with nothing but a date is the report's own. */
const HEAD_BLOCKS = 6

/** The full date of a block of kind `date` or `dateline`: at the head of the report, or with a word that says what it dates. */
function stamp(text: string, blocks: readonly Block[]): Published | null {
  for (const [i, b] of blocks.entries()) {
    if (b.kind !== 'date' && b.kind !== 'dateline') continue
    const [first, second] = fullDates(text, b.start, Math.min(b.end, b.start + 400))
    const led = saysWhenWritten(text.slice(b.start, b.start + 40).replace(/^\W{1,3}/, ''))
    const range =
      second !== undefined && second.day !== first!.day && !/updated|modified/i.test(text.slice(b.start, b.end))
    if (first && !range && (i < HEAD_BLOCKS || led))
      return { ...day(first.day, b.kind === 'date' ? 'date-stamp' : 'dateline'), span: span(first) }
  }
  return null
}

/**
 * The day of a dateline or stamp at the head of a report that names no year ("NEW DELHI, March 11 (Agency) -"), or null. With it a report is known
 * to lie weeks away from one of another season, and others of its event can say the year.
 */
export function dayWithoutYear(text: string, blocks: readonly Block[]): DayOfYear | null {
  for (const b of blocks.slice(0, HEAD_BLOCKS)) {
    if (b.kind !== 'date' && b.kind !== 'dateline') continue
    const [first] = datesIn(text, b.start, Math.min(b.end, b.start + 400), s => s.year === null && s.month !== null)
    if (!first) continue
    const two = (n: number): string => String(n).padStart(2, '0')
    return { value: `XXXX-${two(first.shape.month!)}-${two(first.shape.day)}`, ...span(first) }
  }
  return null
}

const span = ({ start, end }: Span): Span => ({ start, end })

/** Characters from the beginning in which a stamp that runs on from the headline is looked for, and from its word to its date. */
const HEAD = 700
const GAP = 16

/** "… dies at 90 Posted: Sunday, March 8, 2015 11:41 AM EDT": a stamp inside another line; one in brackets belongs to a film or picture. */
function posted(text: string): Published | null {
  for (const m of text.slice(0, HEAD).matchAll(/(.?)\b(?:posted|published|first published)(?: on)?\s?:/gi)) {
    const from = m.index + m[0].length
    const [first] = fullDates(text, from, Math.min(text.length, from + 60))
    if (first && first.start - from <= GAP && m[1] !== '(')
      return { ...day(first.day, 'posted-stamp'), span: span(first) }
  }
  return null
}

/** `/2023/06/14/` in the address. */
function address(url: string | null): Published | null {
  const m = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-]|$)/.exec((url ?? '').slice(0, 2000))
  if (!m) return null
  const [y, mo, d] = [Number(m[1]), Number(m[2]), Number(m[3])]
  if (mo < 1 || mo > 12 || d < 1 || d > 31) return null
  return { ...day(dayNumber(y, mo, d), 'address'), basis: 'inferred' }
}
