// Dates as pages write them, in figures and in many languages: "29.10.2021", "24. Juli 2017", "jeudi 13 juin 2019", "April 19, 2019",
// "2020年07月03日". Only whole dates: a day, a month and a year.
import { monthInAnyLanguage } from '../../../lexicon/index.js'
import { dayNumber, daysInMonth } from '../../../model/index.js'

/** A date in a text. */
export interface WrittenDate {
  readonly day: number
  readonly at: number
  readonly end: number
}

/** Whether "3/4/2020" is the fourth of March or the third of April, where the numbers cannot tell. */
export type Order = 'month-first' | 'day-first'

const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/gu
const YEAR_LAST = /(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d\d|\d\d)(?![\d.]\d)/gu
const DAY_NAME =
  /(?<!\d)(\d{1,2})(?:\.|er|st|nd|rd|th|º|ª|\))?\s{0,3}(?:de |of |do )?(\p{L}{3,14})\.?,?\s{0,3}(?:de |del )?((?:19|20)\d\d)(?!\d)/gu
const NAME_DAY = /(?<!\p{L})(\p{L}{3,14})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}((?:19|20)\d\d)(?!\d)/gu

/** A day of the calendar between 1990 and 2099, or null. */
export function dayOf(year: number, month: number, day: number): number | null {
  const full = year < 100 ? (year > 80 ? 1900 + year : 2000 + year) : year
  return full >= 1990 && full <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(full, month)
    ? dayNumber(full, month, day)
    : null
}

/** Dates of a text in order, at most twenty. Linear. */
export function datesIn(text: string, order: Order): WrittenDate[] {
  const year = /(?:19|20)\d\d/.test(text)
  if (!year && !/\d[./-]\s?\d/.test(text)) return []
  const out: WrittenDate[] = []
  const keep = (m: RegExpExecArray, day: number | null): void => {
    if (day !== null && out.length < 20) out.push({ day, at: m.index, end: m.index + m[0].length })
  }
  for (const m of text.matchAll(YEAR_FIRST)) keep(m, dayOf(Number(m[1]), Number(m[2]), Number(m[3])))
  for (const m of text.matchAll(YEAR_LAST)) {
    const [a, b, year] = [Number(m[1]), Number(m[3]), Number(m[4])]
    const monthFirst = b > 12 || (m[2] === '/' && order === 'month-first' && a <= 12)
    keep(m, monthFirst ? dayOf(year, a, b) : dayOf(year, b, a))
  }
  if (!year) return out
  for (const m of text.matchAll(DAY_NAME)) keep(m, named(m[2]!, m[1]!, m[3]!))
  for (const m of text.matchAll(NAME_DAY)) keep(m, named(m[1]!, m[2]!, m[3]!))
  return out.sort((x, y) => x.at - y.at)
}

function named(name: string, day: string, year: string): number | null {
  const month = monthInAnyLanguage(name.toLowerCase())
  return month === null ? null : dayOf(Number(year), month, Number(day))
}

/** The day an ISO-like stamp begins with ("2020-02-14T10:47:36Z", "20200214"), or null. */
export function isoDayOf(value: string): number | null {
  const m = /^\s{0,9}((?:19|20)\d\d)[-/.]?(\d\d?)[-/.]?(\d\d?)(?!\d)/.exec(value)
  if (m) return dayOf(Number(m[1]), Number(m[2]), Number(m[3]))
  const compact = /^\s{0,9}((?:19|20)\d\d)(\d\d)(\d\d)/.exec(value)
  return compact ? dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3])) : null
}
