// Times of day: "4:04 p.m.", "10 a.m. Friday", "17:30", "0735 GMT", "noon Saturday", "midnight", "9 a.m. EST, Nov. 6", "3 o'clock".
import type { Token } from '../../../text/index.js'
import { matched, type Recogniser, type Shape } from '../shape.js'
import { numberOf, word } from '../words.js'
import { dayMonth, monthDay, weekdayDate } from './dates.js'
import { relativeDay } from './days.js'
import { weekday } from './weekdays.js'

const ZONES = new Set(
  'gmt utc bst cet cest eet msk ist jst est edt et cst cdt ct mst mdt mt pst pdt pt aest'.split(' '),
)

interface Clock {
  readonly hour: number
  readonly minute: number | null
  readonly next: number
}

const half = (lower: string): 'a' | 'p' | null => {
  const bare = lower.replaceAll('.', '')
  return bare === 'am' ? 'a' : bare === 'pm' ? 'p' : null
}

/** "10:35 a.m.", "10 am", "10pm", "17:30", "5 o'clock"; null for a number that is no time. */
function clockAt(tokens: readonly Token[], i: number): Clock | null {
  const glued = /^(\d{1,2})(am|pm)$/.exec(word(tokens, i))
  const h = glued?.[1] ?? word(tokens, i)
  if (!/^\d{1,2}$/.test(h) && !(numberOf(h) !== null && /^(?:o'clock)$/.test(word(tokens, i + 1)))) return null
  let at = i + 1
  let minute: number | null = null
  let m: 'a' | 'p' | null = glued ? (glued[2]![0] as 'a' | 'p') : null
  const mark = word(tokens, at)
  const minutes =
    !glued && (mark === ':' || mark === '.') && tokens[at]!.start === tokens[i]!.end
      ? /^(\d\d)(am|pm)?$/.exec(word(tokens, at + 1))
      : null
  if (minutes && (mark === ':' || minutes[2])) {
    minute = Number(minutes[1])
    m = minutes[2] ? (minutes[2][0] as 'a' | 'p') : null
    at += 2
  }
  const spelled = m
    ? null
    : (half(word(tokens, at)) ?? (/^[ap]\.m$/.test(word(tokens, at)) ? (word(tokens, at)[0] as 'a' | 'p') : null))
  if (spelled) {
    m = spelled
    at++
  }
  const oclock = word(tokens, at) === "o'clock"
  if (oclock) at++
  const n = numberOf(h)!
  if ((!m && minute === null && !oclock) || n > 23 || (minute ?? 0) > 59 || (m && n > 12)) return null
  if (!m && minute !== null && word(tokens, at) === ':') return null
  return { hour: m === 'p' && n < 12 ? n + 12 : m === 'a' && n === 12 ? 0 : n, minute, next: at }
}

/** "0735 GMT", "1400 hours". */
function militaryAt(tokens: readonly Token[], i: number): Clock | null {
  const m = /^([01]\d|2[0-3])([0-5]\d)$/.exec(word(tokens, i))
  return m && /^(?:gmt|utc|hours|hrs)$/.test(word(tokens, i + 1))
    ? { hour: Number(m[1]), minute: Number(m[2]), next: i + (/^h/.test(word(tokens, i + 1)) ? 2 : 1) }
    : null
}

function namedAt(tokens: readonly Token[], i: number): Clock | null {
  const lower = word(tokens, i)
  if (lower !== 'noon' && lower !== 'midnight' && lower !== 'midday') return null
  return { hour: lower === 'midnight' ? 24 : 12, minute: 0, next: i + 1 }
}

/** A zone behind a time: "GMT", "local time", "Eastern time"; the token behind it. */
function zoneAt(tokens: readonly Token[], i: number): { zone: string; next: number } | null {
  const open = word(tokens, i) === '(' ? 1 : 0
  const lower = word(tokens, i + open)
  if (!open && ZONES.has(lower) && /^[A-Z]+$/.test(tokens[i]!.text)) return { zone: tokens[i]!.text, next: i + 1 }
  if (
    /^(?:local|eastern|pacific|central|british|gmt|beijing|moscow)$/.test(lower) &&
    /^(?:time|daylight|standard|summer)$/.test(word(tokens, i + 1)) &&
    !open
  ) {
    const next = word(tokens, i + 1) === 'time' ? i + 2 : word(tokens, i + 2) === 'time' ? i + 3 : i + 2
    return { zone: lower, next }
  }
  return null
}

/** "10:35 a.m. (0735 GMT) Friday": the same time elsewhere, told in brackets. */
function elsewhereAt(tokens: readonly Token[], i: number): { zone: string; next: number } | null {
  if (word(tokens, i) !== '(') return null
  for (let k = i + 1; k < i + 8; k++)
    if (word(tokens, k) === ')')
      return ZONES.has(word(tokens, k - 1)) && dayBehind(tokens, k + 1) ? { zone: 'local', next: k + 1 } : null
  return null
}

function dayBehind(tokens: readonly Token[], i: number): { shape: Shape; next: number } | null {
  const skip = word(tokens, i) === 'on' ? 1 : word(tokens, i) === ',' ? 1 : 0
  for (const r of [weekdayDate, monthDay, dayMonth, weekday, relativeDay]) {
    const found = r.at(tokens, i + skip)
    if (!found || (skip && word(tokens, i) === ',' && r !== monthDay && r !== dayMonth && r !== weekdayDate)) continue
    if (found.shape.kind === 'day' || found.shape.kind === 'weekday' || found.shape.kind === 'relative-day')
      return { shape: found.shape, next: i + skip + found.tokens }
  }
  return null
}

/** A time of day with its zone and the day behind it. */
export const clock: Recogniser = {
  name: 'clock',
  opens: lower =>
    /^\d{1,4}(?:am|pm)?$/.test(lower) || /^(?:noon|midnight|midday)$/.test(lower) || numberOf(lower) !== null,
  at(tokens, i) {
    const t = clockAt(tokens, i) ?? militaryAt(tokens, i) ?? namedAt(tokens, i)
    if (!t) return null
    const zone = zoneAt(tokens, t.next) ?? elsewhereAt(tokens, t.next)
    const stop =
      !zone && word(tokens, t.next) === '.' && half(word(tokens, t.next - 1)) && dayBehind(tokens, t.next + 1) ? 1 : 0
    const day = dayBehind(tokens, (zone?.next ?? t.next) + stop)
    return matched(i, day?.next ?? zone?.next ?? t.next, {
      kind: 'clock',
      hour: t.hour,
      minute: t.minute,
      ...(zone ? { zone: zone.zone } : {}),
      ...(day ? { day: day.shape } : {}),
    })
  },
}
