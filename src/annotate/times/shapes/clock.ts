// Times of day: "4:04 p.m.", "10 a.m. Friday", "17:30".
import type { Token } from '../../../text/index.js'
import { type Recogniser, word } from '../shape.js'
import { relativeDay, weekday } from './days.js'

const half = (lower: string): 'a' | 'p' | null => {
  const bare = lower.replaceAll('.', '')
  return bare === 'am' ? 'a' : bare === 'pm' ? 'p' : null
}

function timeAt(tokens: readonly Token[], i: number): { hour: number; minute: number; next: number } | null {
  const h = word(tokens, i)
  if (!/^\d{1,2}$/.test(h)) return null
  let at = i + 1
  let minute = 0
  const minuted = word(tokens, at) === ':' && /^\d\d$/.test(word(tokens, at + 1))
  if (minuted) {
    minute = Number(word(tokens, at + 1))
    at += 2
  }
  const m = half(word(tokens, at)) ?? (/^[ap]\.m$/.test(word(tokens, at)) ? (word(tokens, at)[0] as 'a' | 'p') : null)
  if (m) at++
  if ((!m && !minuted) || Number(h) > 23 || minute > 59) return null
  const hour = m === 'p' && Number(h) < 12 ? Number(h) + 12 : m === 'a' && Number(h) === 12 ? 0 : Number(h)
  return { hour, minute, next: at }
}

/** A time with am/pm or minutes, and the day behind it. */
export const clock: Recogniser = {
  name: 'clock',
  at(tokens, i) {
    const t = timeAt(tokens, i)
    if (!t) return null
    const on = word(tokens, t.next) === 'on' ? 1 : 0
    const day = weekday.at(tokens, t.next + on) ?? (on ? null : relativeDay.at(tokens, t.next))
    return day
      ? {
          tokens: t.next + on + day.tokens - i,
          shape: { kind: 'clock', hour: t.hour, minute: t.minute, day: day.shape },
        }
      : { tokens: t.next - i, shape: { kind: 'clock', hour: t.hour, minute: t.minute } }
  },
}
