// Weekdays: "Tuesday night", "late Friday", "early on Wednesday", "from Wednesday to Friday", "Monday's", "every Tuesday".
import { weekdayNumber } from '../../../lexicon/index.js'
import { isCapitalised, type Token } from '../../../text/index.js'
import { matched, type Recogniser } from '../shape.js'
import { type DayPart, dayPartOf, type Part, stepOf, word } from '../words.js'

/** ISO number of a weekday's name, allowing for a possessive; abbreviations only with a full stop. */
export function weekdayAt(tokens: readonly Token[], i: number): number | null {
  const t = tokens[i]
  if (!t || !isCapitalised(t)) return null
  const bare = t.text.replace(/['’]s$/, '').replace(/s$/, '')
  if (bare.length >= 6) return weekdayNumber(bare)
  return bare.length >= 3 && bare !== 'Sun' && bare !== 'Sat' && word(tokens, i + 1) === '.'
    ? weekdayNumber(bare)
    : null
}

/** True for a form that names a weekday. */
export const isWeekday = (lower: string): boolean => weekdayNumber(lower.replace(/'s$/, '').replace(/s$/, '')) !== null

const isPlural = (t: Token): boolean => /[yY]s$/.test(t.text)

/** The token behind a weekday at `i`, its full stop and part of the day. */
export function behindWeekday(tokens: readonly Token[], i: number): { next: number; dayPart?: DayPart } {
  const at = word(tokens, i + 1) === '.' && tokens[i]!.text.length <= 5 ? i + 2 : i + 1
  const qualifier = /^(?:early|late|mid)$/.test(word(tokens, at)) ? 1 : 0
  const dayPart = dayPartOf(word(tokens, at + qualifier))
  return dayPart && tokens[i]!.lower.endsWith("'s") === false ? { next: at + qualifier + 1, dayPart } : { next: at }
}

/** A weekday with step and part of the day. */
export const weekday: Recogniser = {
  name: 'weekday',
  opens: lower => isWeekday(lower) || stepOf(lower) !== undefined || /^(?:early|earlier|late|later|the)$/.test(lower),
  at(tokens, i) {
    let at = i
    let step: number | null = null
    let part: Part | undefined
    if (word(tokens, at) === 'the' && stepOf(word(tokens, at + 1)) !== undefined) at++
    const lower = word(tokens, at)
    if (stepOf(lower) !== undefined) {
      step = stepOf(lower)!
      at += word(tokens, at + 1) === 'coming' || word(tokens, at + 1) === 'past' ? 2 : 1
      if (word(tokens, at - 1) === 'coming') step = 1
      if (word(tokens, at - 1) === 'past') step = -1
    } else if (/^(?:early|earlier|late|later)$/.test(lower)) {
      part = lower.startsWith('early') || lower === 'earlier' ? 'early' : 'late'
      at += word(tokens, at + 1) === 'on' ? 2 : 1
    }
    const n = weekdayAt(tokens, at)
    if (!n) return null
    const nights = /^(?:morning|afternoon|evening|night)s$/.test(word(tokens, at + 1))
      ? word(tokens, at + 1).slice(0, -1)
      : ''
    if (isPlural(tokens[at]!) || nights) {
      const often = dayPartOf(nights)
      const value = `XXXX-WXX-${n}${often ? `T${often}` : ''}`
      return matched(i, at + (often ? 2 : 1), { kind: 'set', value })
    }
    const { next, dayPart } = behindWeekday(tokens, at)
    return matched(i, next, {
      kind: 'weekday',
      weekday: n,
      step,
      ...(dayPart ? { dayPart } : {}),
      ...(part && !dayPart ? { part } : {}),
    })
  },
}

/** "from Wednesday to Friday", "Wednesday through Friday". */
export const weekdayRange: Recogniser = {
  name: 'weekday-range',
  opens: lower => isWeekday(lower) || lower === 'from' || lower === 'between',
  at(tokens, i) {
    const at = word(tokens, i) === 'from' || word(tokens, i) === 'between' ? i + 1 : i
    const a = weekdayAt(tokens, at)
    const between = word(tokens, at + 1)
    const joined = /^(?:to|through|until|-|–)$/.test(between) || (between === 'and' && word(tokens, i) === 'between')
    const b = joined ? weekdayAt(tokens, at + 2) : null
    return a && b
      ? matched(i, at + 3, {
          kind: 'range',
          from: { kind: 'weekday', weekday: a, step: null },
          to: { kind: 'weekday', weekday: b, step: null },
        })
      : null
  },
}
