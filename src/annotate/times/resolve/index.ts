// From what a phrase says to the days it denotes: TIMEX3 value and ISO interval, with what it was reckoned from.
// Without an anchor the value stays open and says so.
import { parseDay } from '../../../model/index.js'
import type { Shape } from '../shape.js'
import { resolveClock, resolveDay, resolveHoliday, resolveWeekday } from './days.js'
import type { Ground } from './ground.js'
import {
  resolveDistance,
  resolveFraction,
  resolveMonth,
  resolveSeason,
  resolveSpan,
  resolveTold,
  resolveUnit,
  resolveYear,
} from './units.js'
import { letterOf, modOf, oneDay, open, type Resolved, unitAround } from './value.js'

export { type Ground, Told } from './ground.js'
export type { Resolved } from './value.js'

/** Resolves a shape. Pure; the same ground gives the same answer. */
export function resolve(shape: Shape, ground: Ground): Resolved {
  switch (shape.kind) {
    case 'day':
      return resolveDay(shape, ground)
    case 'month':
      return resolveMonth(shape, ground)
    case 'year':
      return resolveYear(shape)
    case 'quarter':
    case 'half':
      return resolveFraction(shape, ground)
    case 'season':
      return resolveSeason(shape, ground)
    case 'weekday':
      return resolveWeekday(shape, ground)
    case 'holiday':
      return resolveHoliday(shape, ground)
    case 'relative-day':
      return relativeDay(shape, ground)
    case 'day-part':
      return resolveTold({ kind: 'told', unit: 'day', step: 0, dayPart: shape.dayPart }, ground)
    case 'relative-unit':
      return resolveUnit(shape, ground)
    case 'told':
      return resolveTold(shape, ground)
    case 'distance':
      return { ...resolveDistance(shape, ground), ...(shape.mod ? { mod: shape.mod } : {}) }
    case 'span':
      return resolveSpan(shape, ground)
    case 'range':
      return resolveRange(shape, ground)
    case 'duration':
      return {
        type: 'DURATION',
        value: letterOf(shape.unit, shape.count),
        from: null,
        to: null,
        basis: 'stated',
        ...(shape.mod ? { mod: shape.mod, approximate: true } : {}),
      }
    case 'set':
      return { type: 'SET', value: shape.value, from: null, to: null, basis: 'stated' }
    case 'clock':
      return resolveClock(shape, shape.day ? resolve(shape.day, ground) : null, ground)
    case 'week-of':
      return weekOf(resolve(shape.day, ground))
    case 'reference':
      return { type: 'DATE', value: shape.value, from: null, to: null, basis: 'stated' }
  }
}

function relativeDay(s: Extract<Shape, { kind: 'relative-day' }>, ground: Ground): Resolved {
  const mod = modOf(s.part)
  if (ground.day === null)
    return { ...open(s.dayPart ? 'TIME' : 'DATE', `XXXX-XX-XX${s.dayPart ? `T${s.dayPart}` : ''}`), ...mod }
  return { ...oneDay(ground.day + s.offset, 'inferred', s.dayPart), ...mod, anchor: 'article' }
}

function weekOf(day: Resolved): Resolved {
  const n = parseDay(day.from)
  if (n === null) return open('DATE', 'XXXX-WXX')
  const { value } = unitAround('week', n, 0)
  const last = oneDay(n + 6, day.basis)
  return { ...day, value, to: last.to, approximate: true }
}

function resolveRange(s: Extract<Shape, { kind: 'range' }>, ground: Ground): Resolved {
  const from = resolve(s.from, ground)
  let to = resolve(s.to, ground)
  if (from.from && to.to && to.to < from.from && s.to.kind === 'weekday') to = resolve({ ...s.to, step: 1 }, ground)
  const ok = from.from !== null && to.to !== null && from.from <= to.to
  return {
    type: 'DATE',
    value: `${from.value}/${to.value}`,
    from: ok ? from.from : null,
    to: ok ? to.to : null,
    basis: from.basis,
    ...(from.anchor ? { anchor: from.anchor } : {}),
  }
}
