// TIMEX3 values and intervals: how they are written.
import {
  type Basis,
  civil,
  dayNumber,
  daysInMonth,
  isoDay,
  isoWeek,
  type TimeType,
  weekdayOf,
} from '../../../model/index.js'
import type { Mod } from '../shape.js'
import type { DayPart, Part, Unit } from '../words.js'

/** What a phrase denotes. Interval ends are inclusive ISO days, null where they cannot be told. */
export interface Resolved {
  readonly type: TimeType
  readonly value: string
  readonly from: string | null
  readonly to: string | null
  readonly basis: Basis
  /** What an inferred value was reckoned from. */
  readonly anchor?: 'article' | 'told'
  readonly mod?: Mod
  readonly approximate?: boolean
}

/** Two figures. */
export const pad = (n: number): string => String(n).padStart(2, '0')

/** Days outside the years 1000 to 9999 have no four-figure year: "5,000 years ago" stays open. */
const FIRST_DAY = dayNumber(1000, 1, 1)
const LAST_DAY = dayNumber(9999, 12, 31)

/** True for a day that has a four-figure year. */
export const isDatable = (n: number): boolean => n >= FIRST_DAY && n <= LAST_DAY

/** A value without an interval. */
export const open = (type: TimeType, value: string): Resolved => ({
  type,
  value,
  from: null,
  to: null,
  basis: 'inferred',
})

/** A stretch of days under a value. */
export function between(from: number, to: number, value: string, basis: Basis): Resolved {
  return isDatable(from) && isDatable(to)
    ? { type: 'DATE', value, from: isoDay(from), to: isoDay(to), basis }
    : open('DATE', 'XXXX')
}

/** One day, or a part of it. */
export function oneDay(n: number, basis: Basis, part?: DayPart): Resolved {
  if (!isDatable(n)) return open(part ? 'TIME' : 'DATE', `XXXX-XX-XX${part ? `T${part}` : ''}`)
  const iso = isoDay(n)
  return { type: part ? 'TIME' : 'DATE', value: part ? `${iso}T${part}` : iso, from: iso, to: iso, basis }
}

const MODS: Readonly<Record<Part, Mod>> = { early: 'START', mid: 'MID', late: 'END', start: 'START', end: 'END' }

/** TIMEX3 mod of a part. */
export const modOf = (part: Part | undefined): { mod: Mod; approximate: true } | Record<string, never> =>
  part ? { mod: MODS[part], approximate: true } : {}

/**
 * First and last day (0-based) of a part of a stretch. Of a month, early is its first ten days and late the last from the 21st on; of
 * a year the first and the last quarter; of anything else a third.
 */
export function cut(part: Part | undefined, length: number): [number, number] {
  if (!part) return [0, length - 1]
  const isMonth = length >= 28 && length <= 31
  const first = isMonth ? 10 : length >= 365 ? 90 : Math.max(1, Math.round(length / 3))
  const last = isMonth ? 20 : length >= 365 ? length - 92 : length - first
  if (part === 'early' || part === 'start') return [0, first - 1]
  if (part === 'mid') return [first, last - 1]
  return [last, length - 1]
}

/** First and last day and value of the unit `step` units away from a day. */
export function unitAround(unit: Unit, day: number, step: number): { first: number; last: number; value: string } {
  const now = civil(day)
  if (unit === 'week' || unit === 'weekend' || unit === 'fortnight') {
    const monday = day - weekdayOf(day) + 1 + 7 * step * (unit === 'fortnight' ? 2 : 1)
    return unit === 'weekend'
      ? { first: monday + 5, last: monday + 6, value: `${isoWeek(monday)}-WE` }
      : { first: monday, last: monday + 6, value: isoWeek(monday) }
  }
  if (unit === 'month') {
    const index = now.year * 12 + now.month - 1 + step
    return monthOf(Math.floor(index / 12), (index % 12) + 1)
  }
  if (unit === 'quarter') {
    const index = now.year * 4 + Math.floor((now.month - 1) / 3) + step
    return fractionOf(4, Math.floor(index / 4), (index % 4) + 1)
  }
  const size = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1
  return yearsOf(Math.floor(now.year / size) * size + step * size, size)
}

/** A month of a year. */
export function monthOf(year: number, month: number): { first: number; last: number; value: string } {
  const first = dayNumber(year, month, 1)
  return { first, last: first + daysInMonth(year, month) - 1, value: `${year}-${pad(month)}` }
}

/** Quarter (of four) or half (of two) number `n` of a year. */
export function fractionOf(parts: 2 | 4, year: number, n: number): { first: number; last: number; value: string } {
  const months = 12 / parts
  const first = dayNumber(year, (n - 1) * months + 1, 1)
  const next = n === parts ? dayNumber(year + 1, 1, 1) : dayNumber(year, n * months + 1, 1)
  return { first, last: next - 1, value: `${year}-${parts === 4 ? 'Q' : 'H'}${n}` }
}

/** One year, ten of a decade ("199"), a hundred of a century ("19"). */
export function yearsOf(year: number, size: number): { first: number; last: number; value: string } {
  return {
    first: dayNumber(year, 1, 1),
    last: dayNumber(year + size, 1, 1) - 1,
    value: String(year)
      .padStart(4, '0')
      .slice(0, size === 10 ? 3 : size === 100 ? 2 : 4),
  }
}

/** Value of a calendar unit of which nothing is known. */
export const unknownUnit = (unit: Unit): string => UNKNOWN[unit] ?? 'XXXX'

const UNKNOWN: Readonly<Partial<Record<Unit, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
}

const LETTERS: Readonly<Record<Unit, readonly [letter: string, times: number]>> = {
  second: ['TS', 1],
  minute: ['TM', 1],
  hour: ['TH', 1],
  day: ['D', 1],
  week: ['W', 1],
  fortnight: ['W', 2],
  weekend: ['WE', 1],
  month: ['M', 1],
  quarter: ['Q', 1],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
}

const VAGUE: Readonly<Partial<Record<Unit, string>>> = { decade: 'PXDE', century: 'PXCE' }

/** `P2D`, `PT8H`, `P2Y6M`, `P20Y` of two decades; a vague count is X. */
export function letterOf(unit: Unit, count: number | null): string {
  if (count === null && VAGUE[unit]) return VAGUE[unit]
  const [letter, times] = LETTERS[unit]
  const time = letter.startsWith('T')
  const name = time ? letter[1]! : letter
  const prefix = time ? 'PT' : 'P'
  if (count === null) return `${prefix}X${name}`
  const whole = Math.floor(count * times)
  const rest = count * times - whole
  if (rest > 0 && unit === 'year') return `P${whole ? `${whole}Y` : ''}${Math.round(rest * 12)}M`
  if (rest > 0 && (unit === 'hour' || unit === 'minute'))
    return `PT${whole ? `${whole}${name}` : ''}${Math.round(rest * 60)}${unit === 'hour' ? 'M' : 'S'}`
  return `${prefix}${rest > 0 ? count * times : whole}${name}`
}

const LENGTHS: Readonly<Record<Unit, number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 1,
  week: 7,
  fortnight: 14,
  weekend: 2,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3652,
  century: 36524,
}

/** Days of a unit; 0 below a day. */
export const daysOf = (unit: Unit): number => LENGTHS[unit]
