// Days, weekdays, feasts and clock times.
import { civil, dayNumber, daysInMonth, isoDay, weekdayOf } from '../../../model/index.js'
import { holidayIn } from '../holidays.js'
import type { ClockShape, DayShape, Shape, WeekdayShape } from '../shape.js'
import type { Ground } from './ground.js'
import { modOf, oneDay, open, pad, type Resolved } from './value.js'

/** A calendar day; the year of one without comes from the weekday that stands with it, or from the sentence's direction. */
export function resolveDay(s: DayShape, ground: Ground): Resolved {
  if (s.month === null) return dayOfMonth(s.day, ground)
  if (s.year !== null)
    return s.day > daysInMonth(s.year, s.month)
      ? open('DATE', `${s.year}-${pad(s.month)}-${pad(s.day)}`)
      : oneDay(dayNumber(s.year, s.month, s.day), 'stated', s.dayPart)
  if (ground.day === null) return open('DATE', `XXXX-${pad(s.month)}-${pad(s.day)}`)
  const now = civil(ground.day).year
  const { month, day } = s
  const all = [now - 2, now - 1, now, now + 1, now + 2]
    .filter(y => day <= daysInMonth(y, month))
    .map(y => dayNumber(y, month, day))
  const near = all.filter(n => Math.abs(civil(n).year - now) <= 1)
  const fitting = s.weekday === undefined ? near : all.filter(n => weekdayOf(n) === s.weekday)
  const candidates = fitting.length ? fitting : near.length ? near : all
  if (!candidates.length) return open('DATE', `XXXX-${pad(month)}-${pad(day)}`)
  return { ...oneDay(nearest(candidates, ground.day, ground.direction), 'inferred', s.dayPart), anchor: 'article' }
}

/** "the 16th": the nearest one by the sentence's direction. */
function dayOfMonth(day: number, ground: Ground): Resolved {
  if (ground.day === null) return open('DATE', `XXXX-XX-${pad(day)}`)
  const now = civil(ground.day)
  const candidates: number[] = []
  for (let k = -2; k <= 2; k++) {
    const index = now.year * 12 + now.month - 1 + k
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
    if (day <= daysInMonth(year, month)) candidates.push(dayNumber(year, month, day))
  }
  return { ...oneDay(nearest(candidates, ground.day, ground.direction), 'inferred'), anchor: 'article' }
}

/** The candidate closest to the anchor, those against the sentence's direction counting as three times as far. */
function nearest(candidates: readonly number[], anchor: number, direction: -1 | 1): number {
  const cost = (n: number): number => {
    const d = n - anchor
    return Math.abs(d) * (d !== 0 && Math.sign(d) !== direction ? 3 : 1)
  }
  return [...candidates].sort((a, b) => cost(a) - cost(b) || a - b)[0]!
}

/** A weekday: the last one up to today in the past, tomorrow where the report's news happened ahead of its clock, the next one from today on in the future. */
export function resolveWeekday(s: WeekdayShape, ground: Ground): Resolved {
  const mod = s.part ? modOf(s.part) : {}
  if (ground.day === null)
    return { ...open(s.dayPart ? 'TIME' : 'DATE', `XXXX-WXX-${s.weekday}${s.dayPart ? `T${s.dayPart}` : ''}`), ...mod }
  const today = weekdayOf(ground.day)
  const next = (s.weekday - today + 7) % 7
  const day = ground.day + daysTo(s, next, s.weekday - today, ground)
  return { ...oneDay(day, 'inferred', s.dayPart), ...mod, anchor: 'article' }
}

/** Days from today to a weekday that is `next` days ahead and `inWeek` days off in this week. */
function daysTo(s: WeekdayShape, next: number, inWeek: number, ground: Ground): number {
  if (s.step === -1) return inWeek < 0 ? inWeek : inWeek - 7
  if (s.step === 1) return inWeek > 0 ? inWeek : inWeek + 7
  if (s.step === 0) return inWeek < 0 && ground.direction > 0 ? inWeek + 7 : inWeek
  if (ground.direction > 0 || next === 0) return next
  return next === 1 && ground.told.isAhead() ? 1 : next - 7
}

/** A feast: with its year, or the nearest by the sentence's direction. */
export function resolveHoliday(s: Extract<Shape, { kind: 'holiday' }>, ground: Ground): Resolved {
  if (s.year !== null) return oneDay(holidayIn(s.name, s.year), 'stated')
  if (ground.day === null) return open('DATE', 'XXXX-XX-XX')
  const now = civil(ground.day).year
  const all = [now - 1, now, now + 1].map(y => holidayIn(s.name, y))
  const before = all.filter(n => n < ground.day!).at(-1)
  const after = all.find(n => n > ground.day!)
  const n = s.step === -1 ? before : s.step === 1 ? after : nearest(all, ground.day, ground.direction)
  return { ...oneDay(n ?? all[1]!, 'inferred'), anchor: 'article' }
}

/** A clock time on the day that stands with it, else on the day of the tale, else today. */
export function resolveClock(s: ClockShape, on: Resolved | null, ground: Ground): Resolved {
  const told = s.day ? null : ground.told.day
  const day =
    on?.from ?? (s.day ? null : told !== null ? isoDay(told) : ground.day === null ? null : isoDay(ground.day))
  const time = s.minute === null ? `T${pad(s.hour)}:00` : `T${pad(s.hour)}:${pad(s.minute)}`
  return {
    type: 'TIME',
    value: `${day ?? 'XXXX-XX-XX'}${time}`,
    from: day,
    to: day,
    basis: on?.basis === 'stated' ? 'stated' : 'inferred',
    ...(on?.basis === 'stated' ? {} : { anchor: told !== null ? 'told' : 'article' }),
  }
}
