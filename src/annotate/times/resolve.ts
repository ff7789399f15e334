// From what a phrase says to the days it denotes: TIMEX3 value and ISO interval, with the anchor it was reckoned from.
// Without an anchor the value stays open and says so.
import {
  type Basis,
  civil,
  dayNumber,
  daysInMonth,
  isoDay,
  isoWeek,
  type TimeType,
  weekdayOf,
} from '../../model/index.js'
import type { Part, Shape, Unit } from './shape.js'

/** What a phrase denotes. Interval ends are inclusive ISO days, null where they cannot be told. */
export interface Resolved {
  readonly type: TimeType
  readonly value: string
  readonly from: string | null
  readonly to: string | null
  readonly basis: Basis
}

/** What the phrase is reckoned from: the day of writing (day number) or null, and where the sentence points (-1 past, 1 future). */
export interface Anchor {
  readonly day: number | null
  readonly direction: -1 | 1
}

const pad = (n: number): string => String(n).padStart(2, '0')

/** Resolves a shape. Pure; the same anchor gives the same answer. */
export function resolve(shape: Shape, anchor: Anchor): Resolved {
  switch (shape.kind) {
    case 'day':
      return resolveDay(shape, anchor)
    case 'month':
      return resolveMonth(shape, anchor)
    case 'year':
      return resolveYear(shape.year, shape.years ?? 1, shape.part)
    case 'weekday':
      return resolveWeekday(shape, anchor)
    case 'relative-day':
      return anchor.day === null
        ? open(shape.dayPart ? 'TIME' : 'DATE', 'XXXX-XX-XX', shape.dayPart)
        : day(anchor.day + shape.offset, 'inferred', shape.dayPart)
    case 'relative-unit':
      return resolveUnit(shape, anchor)
    case 'distance':
      return resolveDistance(shape, anchor)
    case 'span-back':
      return resolveSpanBack(shape, anchor)
    case 'range':
      return resolveRange(shape, anchor)
    case 'duration':
      return { type: 'DURATION', value: durationValue(shape.unit, shape.count), from: null, to: null, basis: 'stated' }
    case 'set':
      return { type: 'SET', value: shape.value, from: null, to: null, basis: 'stated' }
    case 'clock':
      return resolveClock(shape, anchor)
    case 'reference':
      return { type: 'DATE', value: shape.value, from: null, to: null, basis: 'stated' }
  }
}

function day(n: number, basis: Basis, part?: string): Resolved {
  if (!isDatable(n)) return open(part ? 'TIME' : 'DATE', 'XXXX-XX-XX', part)
  const iso = isoDay(n)
  return { type: part ? 'TIME' : 'DATE', value: part ? `${iso}T${part}` : iso, from: iso, to: iso, basis }
}

function open(type: TimeType, value: string, part?: string): Resolved {
  return { type, value: part ? `${value}T${part}` : value, from: null, to: null, basis: 'inferred' }
}

/** Days outside the years 1000 to 9999 have no four-figure year: "5,000 years ago" stays open. */
const FIRST_DAY = dayNumber(1000, 1, 1)
const LAST_DAY = dayNumber(9999, 12, 31)
const isDatable = (n: number): boolean => n >= FIRST_DAY && n <= LAST_DAY

function between(from: number, to: number, value: string, basis: Basis): Resolved {
  if (!isDatable(from) || !isDatable(to)) return open('DATE', 'XXXX')
  return { type: 'DATE', value, from: isoDay(from), to: isoDay(to), basis }
}

function resolveDay(s: Extract<Shape, { kind: 'day' }>, anchor: Anchor): Resolved {
  if (s.year !== null)
    return s.day > daysInMonth(s.year, s.month)
      ? open('DATE', `${s.year}-${pad(s.month)}-${pad(s.day)}`)
      : day(dayNumber(s.year, s.month, s.day), 'stated', s.dayPart)
  if (anchor.day === null) return open('DATE', `XXXX-${pad(s.month)}-${pad(s.day)}`, s.dayPart)
  const year = civil(anchor.day).year
  const candidates = [year - 1, year, year + 1]
    .filter(y => s.day <= daysInMonth(y, s.month))
    .map(y => dayNumber(y, s.month, s.day))
  return day(nearest(candidates, anchor), 'inferred', s.dayPart)
}

/** The candidate closest to the anchor, those against the sentence's direction counting as three times as far. */
function nearest(candidates: readonly number[], anchor: Anchor): number {
  const cost = (n: number): number => {
    const d = n - anchor.day!
    return Math.abs(d) * (d !== 0 && Math.sign(d) !== anchor.direction ? 3 : 1)
  }
  return [...candidates].sort((a, b) => cost(a) - cost(b) || a - b)[0]!
}

function resolveMonth(s: Extract<Shape, { kind: 'month' }>, anchor: Anchor): Resolved {
  let year = s.year
  if (year === null) {
    if (anchor.day === null) return open('DATE', `XXXX-${pad(s.month)}`)
    const now = civil(anchor.day)
    if (s.step === -2 || s.step === 2) year = now.year + s.step / 2
    else if (s.step === -1) year = s.month < now.month ? now.year : now.year - 1
    else if (s.step === 1) year = s.month > now.month ? now.year : now.year + 1
    else if (s.step === 0) year = now.year
    else year = now.year + nearestYear(s.month, now.month, anchor.direction)
  }
  const first = dayNumber(year, s.month, 1)
  const length = daysInMonth(year, s.month)
  const [a, b] = cut(s.part, length)
  return between(first + a, first + b, `${year}-${pad(s.month)}`, s.year === null ? 'inferred' : 'stated')
}

/** Months look back up to eleven months and forward up to eleven by the sentence's direction; the current month is this year's. */
function nearestYear(month: number, now: number, direction: -1 | 1): number {
  if (month === now) return 0
  if (direction < 0) return month < now ? 0 : -1
  return month > now ? 0 : 1
}

/** First and last day (0-based) of a part of a stretch: thirds for early, mid and late; a tenth for start and end. */
function cut(part: Part | undefined, length: number): [number, number] {
  const third = Math.round(length / 3)
  if (part === 'early') return [0, third - 1]
  if (part === 'mid') return [third, length - third - 1]
  if (part === 'late') return [length - third - (length === 31 ? 1 : 0), length - 1]
  if (part === 'start') return [0, third - 1]
  if (part === 'end') return [length - third, length - 1]
  return [0, length - 1]
}

function resolveYear(year: number, years: number, part?: Part): Resolved {
  const first = dayNumber(year, 1, 1)
  const length = dayNumber(year + years, 1, 1) - first
  const [a, b] = cut(part, length)
  return between(first + a, first + b, years === 10 ? String(year).slice(0, 3) : String(year), 'stated')
}

function resolveWeekday(s: Extract<Shape, { kind: 'weekday' }>, anchor: Anchor): Resolved {
  if (anchor.day === null) return open(s.dayPart ? 'TIME' : 'DATE', `XXXX-WXX-${s.weekday}`, s.dayPart)
  const today = weekdayOf(anchor.day)
  let offset = s.weekday - today
  if (s.step === -1) offset -= offset >= 0 ? 7 : 0
  else if (s.step === 1) offset += offset <= 0 ? 7 : 0
  else if (s.step === 0) offset += offset < 0 && anchor.direction > 0 ? 7 : 0
  else if (anchor.direction < 0) offset -= offset > 0 ? 7 : 0
  else offset += offset < 0 ? 7 : 0
  return day(anchor.day + offset, 'inferred', s.dayPart)
}

function resolveUnit(s: Extract<Shape, { kind: 'relative-unit' }>, anchor: Anchor): Resolved {
  if (anchor.day === null) return open('DATE', UNKNOWN_UNIT[s.unit] ?? 'XXXX')
  const { first, last, value } = unitAround(s.unit, anchor.day, s.step)
  if (s.part === 'early' && s.step === 0) return between(first, Math.max(first, anchor.day - 1), value, 'inferred')
  if (s.part === 'late' && s.step === 0) return between(Math.min(last, anchor.day), last, value, 'inferred')
  if (s.unit === 'week' && s.part === 'end') return between(first + 4, last, value, 'inferred')
  const [a, b] = cut(s.part, last - first + 1)
  return between(first + a, first + b, value, 'inferred')
}

const UNKNOWN_UNIT: Readonly<Partial<Record<Unit, string>>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
}

function unitAround(unit: Unit, anchor: number, step: number): { first: number; last: number; value: string } {
  const now = civil(anchor)
  if (unit === 'week' || unit === 'weekend') {
    const monday = anchor - weekdayOf(anchor) + 1 + 7 * step
    return unit === 'week'
      ? { first: monday, last: monday + 6, value: isoWeek(monday) }
      : { first: monday + 5, last: monday + 6, value: `${isoWeek(monday)}-WE` }
  }
  if (unit === 'month') {
    const index = now.year * 12 + now.month - 1 + step
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
    const first = dayNumber(year, month, 1)
    return { first, last: first + daysInMonth(year, month) - 1, value: `${year}-${pad(month)}` }
  }
  if (unit === 'quarter') {
    const index = now.year * 4 + Math.floor((now.month - 1) / 3) + step
    const [year, quarter] = [Math.floor(index / 4), index % 4]
    const first = dayNumber(year, quarter * 3 + 1, 1)
    return {
      first,
      last: dayNumber(quarter === 3 ? year + 1 : year, quarter === 3 ? 1 : quarter * 3 + 4, 1) - 1,
      value: `${year}-Q${quarter + 1}`,
    }
  }
  const size = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1
  const start = Math.floor(now.year / size) * size + step * size
  return {
    first: dayNumber(start, 1, 1),
    last: dayNumber(start + size, 1, 1) - 1,
    value: size === 1 ? String(start) : String(start).slice(0, size === 10 ? 3 : 2),
  }
}

const DAYS: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7 }

function resolveDistance(s: Extract<Shape, { kind: 'distance' }>, anchor: Anchor): Resolved {
  // Anaphoric distances follow an event of the text; which one is not settled here, so they stay open.
  if (anchor.day === null || s.anaphoric)
    return open('DATE', s.unit === 'day' ? 'XXXX-XX-XX' : (UNKNOWN_UNIT[s.unit] ?? 'XXXX'))
  const days = DAYS[s.unit]
  if (s.count === null) {
    const size = days ?? (s.unit === 'month' ? 30 : s.unit === 'year' ? 365 : 1)
    const [near, far] = [anchor.day + s.direction * size * 2, anchor.day + s.direction * size * 7]
    return between(Math.min(near, far), Math.max(near, far), s.direction < 0 ? 'PAST_REF' : 'FUTURE_REF', 'inferred')
  }
  if (s.unit === 'hour' || s.unit === 'minute')
    return between(anchor.day - 1, anchor.day, isoDay(anchor.day), 'inferred')
  if (s.unit === 'day') return day(anchor.day + s.direction * s.count, 'inferred')
  const { first, last, value } = unitAround(s.unit, anchor.day, s.direction * s.count)
  return between(first, last, value, 'inferred')
}

function resolveSpanBack(s: Extract<Shape, { kind: 'span-back' }>, anchor: Anchor): Resolved {
  const value = durationValue(s.unit, s.count)
  if (anchor.day === null) return { type: 'DURATION', value, from: null, to: null, basis: 'inferred' }
  const size =
    s.unit === 'day'
      ? 1
      : s.unit === 'week'
        ? 7
        : s.unit === 'month'
          ? 30
          : s.unit === 'year'
            ? 365
            : s.unit === 'decade'
              ? 3652
              : 1
  const length = size * (s.count ?? 3)
  const from = anchor.day - length
  if (!isDatable(from)) return { type: 'DURATION', value, from: null, to: null, basis: 'inferred' }
  return { type: 'DURATION', value, from: isoDay(from), to: isoDay(anchor.day), basis: 'inferred' }
}

function resolveRange(s: Extract<Shape, { kind: 'range' }>, anchor: Anchor): Resolved {
  const from = resolve(s.from, anchor)
  let to = resolve(s.to, anchor)
  if (from.from && to.to && to.to < from.from && s.to.kind === 'weekday') to = resolve({ ...s.to, step: 1 }, anchor)
  const ok = from.from !== null && to.to !== null && from.from <= to.to
  return {
    type: 'DATE',
    value: `${from.value}/${to.value}`,
    from: ok ? from.from : null,
    to: ok ? to.to : null,
    basis: from.basis,
  }
}

function resolveClock(s: Extract<Shape, { kind: 'clock' }>, anchor: Anchor): Resolved {
  const on = s.day ? resolve(s.day, anchor) : null
  const time = `T${pad(s.hour)}:${pad(s.minute)}`
  const date = on?.from ?? (anchor.day !== null && !s.day ? isoDay(anchor.day) : null)
  return { type: 'TIME', value: `${date ?? 'XXXX-XX-XX'}${time}`, from: date, to: date, basis: 'inferred' }
}

const LETTERS: Readonly<Record<Unit, string>> = {
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}

/** `P2D`, `PT8H`; a vague count is X. */
function durationValue(unit: Unit, count: number | null): string {
  const letter = LETTERS[unit]
  return letter.startsWith('T') ? `PT${count ?? 'X'}${letter[1]}` : `P${count ?? 'X'}${letter}`
}
