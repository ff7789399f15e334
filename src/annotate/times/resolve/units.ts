// Months, seasons, quarters, years and units around now or around what was told; distances and lengths.
import { civil, dayNumber, isoDay, weekdayOf } from '../../../model/index.js'
import type { DistanceShape, FractionShape, MonthShape, SeasonShape, Shape, YearShape } from '../shape.js'
import type { Season, Unit } from '../words.js'
import { type Ground, quarterBefore } from './ground.js'
import {
  between,
  cut,
  daysOf,
  fractionOf,
  isDatable,
  letterOf,
  modOf,
  monthOf,
  oneDay,
  open,
  pad,
  type Resolved,
  unitAround,
  unknownUnit,
  yearsOf,
} from './value.js'

/** A month; without a year the one the sentence's direction leads to. */
export function resolveMonth(s: MonthShape, ground: Ground): Resolved {
  const mod = modOf(s.part)
  if (s.year === null && ground.day === null) return { ...open('DATE', `XXXX-${pad(s.month)}`), ...mod }
  const year = s.year ?? yearOfMonth(s, civil(ground.day!), ground.direction)
  const { first, last, value } = monthOf(year, s.month)
  const [a, b] = cut(s.part, last - first + 1)
  return {
    ...between(first + a, first + b, value, s.year === null ? 'inferred' : 'stated'),
    ...mod,
    ...(s.year === null ? { anchor: 'article' as const } : {}),
  }
}

function yearOfMonth(s: MonthShape, now: { year: number; month: number }, direction: -1 | 1): number {
  if (s.yearStep !== undefined) return now.year + s.yearStep
  // Whoever means the month just over says "in March" or "last month": "last March" in April is most often that of the year before (13 of 17 in reports on politics).
  if (s.step === -1) return s.month < now.month - (s.justPast ? 0 : 1) ? now.year : now.year - 1
  if (s.step === 1) return s.month > now.month ? now.year : now.year + 1
  if (s.step === 0 || s.month === now.month) return now.year
  if (direction < 0) return s.month < now.month ? now.year : now.year - 1
  return s.month > now.month ? now.year : now.year + 1
}

/** A year, decade or century. */
export function resolveYear(s: YearShape): Resolved {
  const { first, last, value } = yearsOf(s.year, s.years ?? 1)
  const [a, b] = cut(s.part, last - first + 1)
  return { ...between(first + a, first + b, value, 'stated'), ...(isDatable(first) ? {} : { value }), ...modOf(s.part) }
}

/** A quarter or half: by its year, by the month it ends in, by what the text has told, or the one last begun. */
export function resolveFraction(s: FractionShape, ground: Ground): Resolved {
  const parts = s.kind === 'quarter' ? 4 : 2
  const now = ground.day === null ? null : civil(ground.day)
  const back = s.back ?? 0
  if (s.ends) {
    const year = s.ends.year ?? (now === null ? null : s.ends.month <= now.month ? now.year : now.year - 1)
    const number = s.number ?? Math.ceil(s.ends.month / (12 / parts))
    return year === null
      ? open('DATE', `XXXX-${s.kind === 'quarter' ? 'Q' : 'H'}${number}`)
      : fraction(parts, year - back, number, s.ends.year === null)
  }
  const dated = s.year ?? (s.yearStep !== undefined && now ? now.year + s.yearStep : null)
  const last = ground.told.quarter ?? (ground.day === null ? null : quarterBefore(ground.day))
  const number = s.number ?? (parts === 4 ? last?.number : undefined)
  if (number === undefined || (dated === null && now === null)) {
    const known = dated === null ? 'XXXX' : String(dated)
    return open('DATE', `${known}-${s.kind === 'quarter' ? 'Q' : 'H'}${number ?? 'X'}`)
  }
  if (dated !== null) return fraction(parts, dated - back, number, s.year === undefined)
  if (s.number === null)
    return { ...fraction(parts, last!.year - back, number, true), anchor: ground.told.quarter ? 'told' : 'article' }
  const current = Math.ceil(now!.month / (12 / parts))
  // The one nearest to now; one against the sentence's direction counts as three times as far, of equals the past one is meant.
  const cost = (steps: number): number => Math.abs(steps) * (Math.sign(steps) === -ground.direction ? 3 : 1)
  const steps = [number - current - parts, number - current, number - current + parts]
  const best = steps.reduce((a, b) => (cost(b) < cost(a) ? b : a))
  const year = now!.year + Math.round((best - (number - current)) / parts)
  return fraction(parts, year - back, number, true)
}

function fraction(parts: 2 | 4, year: number, number: number, inferred: boolean): Resolved {
  const { first, last, value } = fractionOf(parts, year, number)
  return {
    ...between(first, last, value, inferred ? 'inferred' : 'stated'),
    ...(inferred ? { anchor: 'article' as const } : {}),
  }
}

/** First month of a season in the north, where most news in English counts it; winter belongs to the year it begins in. */
const FIRST_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** A season. */
export function resolveSeason(s: SeasonShape, ground: Ground): Resolved {
  const mod = modOf(s.part)
  if (s.year === undefined && ground.day === null) return { ...open('DATE', `XXXX-${s.season}`), ...mod }
  const year = s.year ?? seasonYear(s, ground)
  const first = dayNumber(year, FIRST_MONTH[s.season], 1)
  const end = FIRST_MONTH[s.season] + 3
  const last = dayNumber(end > 12 ? year + 1 : year, end > 12 ? end - 12 : end, 1) - 1
  const [a, b] = cut(s.part, last - first + 1)
  return {
    ...between(first + a, first + b, `${year}-${s.season}`, s.year === undefined ? 'inferred' : 'stated'),
    ...mod,
    approximate: true,
    ...(s.year === undefined ? { anchor: 'article' as const } : {}),
  }
}

function seasonYear(s: SeasonShape, ground: Ground): number {
  const day = ground.day!
  const { year } = civil(day)
  const begins = (y: number): number => dayNumber(y, FIRST_MONTH[s.season], 1)
  const latest = begins(year) <= day ? year : year - 1
  const running = day < begins(latest) + 91
  if (s.step === -1) return running ? latest - 1 : latest
  if (s.step === 0) return s.season === 'WI' && running ? latest : year
  if (s.step === 1 || ground.direction > 0) return running && s.step !== 1 ? latest : latest + 1
  return latest
}

/** "last week", "the end of the month", "earlier this year", "the weekend". */
export function resolveUnit(s: Extract<Shape, { kind: 'relative-unit' }>, ground: Ground): Resolved {
  const mod = modOf(s.part)
  if (ground.day === null) return { ...open('DATE', unknownUnit(s.unit)), ...mod }
  const day = ground.day
  const { first, last, value } = unitAround(s.unit, day, s.step === -2 ? weekendStep(day, ground.direction) : s.step)
  const here = { ...mod, anchor: 'article' as const }
  if (s.part === 'early' && s.step === 0)
    return { ...between(first, Math.max(first, day - 1), value, 'inferred'), ...here }
  if (s.part === 'late' && s.step === 0) return { ...between(Math.min(last, day), last, value, 'inferred'), ...here }
  if (s.unit === 'week' && s.part === 'end') return { ...between(first + 4, last, value, 'inferred'), ...here }
  // On a Sunday "last week" may be the one that ends with it.
  if (s.unit === 'week' && s.step === -1 && !s.part && weekdayOf(day) === 7)
    return { ...between(first, day - 1, value, 'inferred'), ...here }
  const [a, b] = cut(s.part, last - first + 1)
  return { ...between(first + a, first + b, value, 'inferred'), ...here }
}

/** "over the weekend": the last one up to Wednesday, or by the sentence's direction. */
function weekendStep(day: number, direction: -1 | 1): number {
  const weekday = weekdayOf(day)
  if (weekday >= 6) return 0
  return direction < 0 ? -1 : 0
}

/** "that year", "the same day", "the following month". */
export function resolveTold(s: Extract<Shape, { kind: 'told' }>, ground: Ground): Resolved {
  const { told } = ground
  const mod = modOf(s.part)
  const part = s.dayPart ? `T${s.dayPart}` : ''
  if (s.unit === 'day') {
    const base = told.day ?? (s.dayPart && s.step === 0 ? ground.day : null)
    if (base === null) return { ...open(part ? 'TIME' : 'DATE', `XXXX-XX-XX${part}`), ...mod }
    return { ...oneDay(base + s.step, 'inferred', s.dayPart), ...mod, anchor: told.day === null ? 'article' : 'told' }
  }
  const base =
    s.unit === 'year'
      ? told.year === null
        ? null
        : dayNumber(told.year, 7, 1)
      : s.unit === 'month'
        ? told.month
        : told.day
  if (base === null) return { ...open('DATE', unknownUnit(s.unit)), ...mod }
  const { first, last, value } = unitAround(s.unit, base, s.step)
  const [a, b] = cut(s.part, last - first + 1)
  return { ...between(first + a, first + b, value, 'inferred'), ...mod, anchor: 'told' }
}

/** "two days ago", "a week later", "a year earlier" of earnings. */
export function resolveDistance(s: DistanceShape, ground: Ground): Resolved {
  const quarter = ground.told.quarter
  if (s.unit === 'year' && s.count === 1 && s.direction < 0 && ground.earnings() && quarter)
    return { ...fraction(4, quarter.year - 1, quarter.number, true), anchor: 'told' }
  const base = s.anaphoric ? ground.told.day : ground.day
  const anchor = s.anaphoric ? ('told' as const) : ('article' as const)
  if (s.anaphoric && s.unit === 'year' && s.count !== null && ground.told.year !== null && ground.told.day === null)
    return { ...yearDistance(ground.told.year + s.direction * Math.round(s.count)), anchor }
  if (base === null) return open('DATE', unknownUnit(s.unit))
  if (s.count === null) {
    const size = daysOf(s.unit) || 1
    const [near, far] = [base + s.direction * size, base + s.direction * size * 7]
    return {
      ...between(Math.min(near, far), Math.max(near, far), s.direction < 0 ? 'PAST_REF' : 'FUTURE_REF', 'inferred'),
      anchor,
      approximate: true,
    }
  }
  if (daysOf(s.unit) === 0)
    return {
      ...between(base - (s.direction < 0 ? 1 : 0), base + (s.direction > 0 ? 1 : 0), isoDay(base), 'inferred'),
      anchor,
      approximate: true,
    }
  if (s.unit === 'day') return { ...oneDay(base + s.direction * Math.round(s.count), 'inferred'), anchor }
  const { first, last, value } = unitAround(s.unit, base, s.direction * Math.round(s.count))
  return { ...between(first, last, value, 'inferred'), anchor, approximate: true }
}

function yearDistance(year: number): Resolved {
  const { first, last, value } = yearsOf(year, 1)
  return between(first, last, value, 'inferred')
}

/** "the past few days", "the next two years": the length, and the days it covers from now. */
export function resolveSpan(s: Extract<Shape, { kind: 'span' }>, ground: Ground): Resolved {
  const value = letterOf(s.unit, s.count)
  const length = Math.round(daysOf(s.unit as Unit) * (s.count ?? 7))
  if (ground.day === null || s.direction === 0 || length === 0)
    return { type: 'DURATION', value, from: null, to: null, basis: s.direction === 0 ? 'stated' : 'inferred' }
  const [from, to] = s.direction < 0 ? [ground.day - length, ground.day] : [ground.day, ground.day + length]
  if (!isDatable(from) || !isDatable(to)) return { type: 'DURATION', value, from: null, to: null, basis: 'inferred' }
  return {
    type: 'DURATION',
    value,
    from: isoDay(from),
    to: isoDay(to),
    basis: 'inferred',
    anchor: 'article',
    approximate: true,
  }
}
