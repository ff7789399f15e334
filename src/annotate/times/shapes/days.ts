// Days by name or by distance: "Tuesday night", "late Friday", "early on Wednesday", "yesterday", "last night", "from Wednesday to Friday".
import { weekdayNumber } from '../../../lexicon/index.js'
import { isCapitalised, type Token } from '../../../text/index.js'
import { type DayPart, dayPartOf, type Match, type Recogniser, stepOf, word } from '../shape.js'

/** Index of a weekday's name, allowing for a possessive; abbreviations only with a full stop or before a comma. */
function weekdayAt(tokens: readonly Token[], i: number): number | null {
  const t = tokens[i]
  if (!t || !isCapitalised(t)) return null
  const bare = t.text.replace(/['’]s$/, '').replace(/s$/, '')
  return bare.length >= 6
    ? weekdayNumber(bare)
    : bare.length >= 3 && bare !== 'Sun' && bare !== 'Sat' && word(tokens, i + 1) === '.'
      ? weekdayNumber(bare)
      : null
}

/** A weekday with step and part of the day. */
export const weekday: Recogniser = {
  name: 'weekday',
  at(tokens, i) {
    let at = i
    let step: number | null = null
    let dayPart: DayPart | undefined
    const lower = word(tokens, at)
    if (stepOf(lower) !== undefined) {
      step = stepOf(lower)!
      at++
    } else if (
      (lower === 'early' || lower === 'late') &&
      (weekdayAt(tokens, at + 1) || (word(tokens, at + 1) === 'on' && weekdayAt(tokens, at + 2)))
    ) {
      dayPart = lower === 'early' ? 'MO' : 'NI'
      at += word(tokens, at + 1) === 'on' ? 2 : 1
    }
    const n = weekdayAt(tokens, at)
    if (!n) return null
    if (/s$/.test(tokens[at]!.text) && !/['’]s$/.test(tokens[at]!.text))
      return { tokens: at - i + 1, shape: { kind: 'set', value: `XXXX-WXX-${n}` } }
    at += word(tokens, at + 1) === '.' && tokens[at]!.text.length <= 5 ? 2 : 1
    const qualifier = word(tokens, at) === 'early' || word(tokens, at) === 'late' ? 1 : 0
    const part = dayPartOf(word(tokens, at + qualifier))
    if (part) {
      dayPart = part
      at += qualifier + 1
    }
    return { tokens: at - i, shape: { kind: 'weekday', weekday: n, step, ...(dayPart ? { dayPart } : {}) } }
  },
}

/** "from Wednesday to Friday", "Wednesday through Friday". */
export const weekdayRange: Recogniser = {
  name: 'weekday-range',
  at(tokens, i) {
    const at = word(tokens, i) === 'from' || word(tokens, i) === 'between' ? i + 1 : i
    const a = weekdayAt(tokens, at)
    const between = word(tokens, at + 1)
    const joined =
      between === 'to' ||
      between === 'through' ||
      between === 'until' ||
      between === '-' ||
      between === '–' ||
      (between === 'and' && word(tokens, i) === 'between')
    const b = joined ? weekdayAt(tokens, at + 2) : null
    return a && b
      ? {
          tokens: at - i + 3,
          shape: {
            kind: 'range',
            from: { kind: 'weekday', weekday: a, step: null },
            to: { kind: 'weekday', weekday: b, step: null },
          },
        }
      : null
  },
}

/** "every Tuesday", "each year", "daily". */
export const sets: Recogniser = {
  name: 'set',
  at(tokens, i) {
    const lower = word(tokens, i)
    const simple: Readonly<Record<string, string>> = {
      daily: 'P1D',
      weekly: 'P1W',
      monthly: 'P1M',
      quarterly: 'P1Q',
      annually: 'P1Y',
      yearly: 'P1Y',
      annual: 'P1Y',
    }
    if (Object.hasOwn(simple, lower)) return { tokens: 1, shape: { kind: 'set', value: simple[lower]! } }
    if (lower !== 'every' && lower !== 'each') return null
    const day = weekdayAt(tokens, i + 1)
    if (day) return { tokens: 2, shape: { kind: 'set', value: `XXXX-WXX-${day}` } }
    const units: Readonly<Record<string, string>> = {
      day: 'P1D',
      week: 'P1W',
      month: 'P1M',
      year: 'P1Y',
      quarter: 'P1Q',
      night: 'XXXX-XX-XXTNI',
      morning: 'XXXX-XX-XXTMO',
      weekend: 'XXXX-WXX-WE',
    }
    const unit = word(tokens, i + 1)
    return Object.hasOwn(units, unit) ? { tokens: 2, shape: { kind: 'set', value: units[unit]! } } : null
  },
}

/** "yesterday", "today", "tomorrow", "tonight", "last night", "this morning", "overnight". */
export const relativeDay: Recogniser = {
  name: 'relative-day',
  at(tokens, i) {
    const lower = word(tokens, i).replace(/'s$/, '')
    const offset = lower === 'yesterday' ? -1 : lower === 'today' ? 0 : lower === 'tomorrow' ? 1 : null
    if (offset !== null) {
      const part = dayPartOf(word(tokens, i + 1))
      return { tokens: part ? 2 : 1, shape: { kind: 'relative-day', offset, ...(part ? { dayPart: part } : {}) } }
    }
    if (lower === 'tonight') return { tokens: 1, shape: { kind: 'relative-day', offset: 0, dayPart: 'NI' } }
    const part = dayPartOf(word(tokens, i + 1))
    if (part && lower === 'last') return { tokens: 2, shape: { kind: 'relative-day', offset: -1, dayPart: part } }
    if (part && lower === 'this') return { tokens: 2, shape: { kind: 'relative-day', offset: 0, dayPart: part } }
    return theDay(tokens, i)
  },
}

/** "the same day", "the next day", "the following day", "that day": they follow what was told before. */
function theDay(tokens: readonly Token[], i: number): Match | null {
  if (word(tokens, i) !== 'the' || word(tokens, i + 2) !== 'day') return null
  const kind = word(tokens, i + 1)
  if (kind === 'next' || kind === 'following')
    return { tokens: 3, shape: { kind: 'distance', unit: 'day', count: 1, direction: 1, anaphoric: true } }
  if (kind === 'previous')
    return { tokens: 3, shape: { kind: 'distance', unit: 'day', count: 1, direction: -1, anaphoric: true } }
  return null
}
