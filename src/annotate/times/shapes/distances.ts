// Weeks, months and years around the day of writing, distances and durations: "last week", "the end of the week", "two days ago",
// "the past few days", "earlier this year", "over two days", "eight-hour".

import type { Token } from '../../../text/index.js'
import { type Part, type Recogniser, smallNumber, stepOf, type Unit, unitOf, word } from '../shape.js'

const CALENDAR: ReadonlySet<Unit> = new Set<Unit>(['week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'])

/** "the beginning of", "the end of", "earlier", "later" in front of a unit. */
function edge(tokens: readonly Token[], i: number): { part?: Part; at: number } {
  const lower = word(tokens, i)
  if (lower === 'earlier' || lower === 'early') return { part: 'early', at: i + 1 }
  if (lower === 'later' || lower === 'late') return { part: 'late', at: i + 1 }
  const the = lower === 'the' ? 1 : 0
  const noun = word(tokens, i + the)
  if (/^(?:beginning|start|end|middle)$/.test(noun) && word(tokens, i + the + 1) === 'of')
    return { part: noun === 'end' ? 'end' : noun === 'middle' ? 'mid' : 'start', at: i + the + 2 }
  return { at: i }
}

/** "last week", "this month", "the end of the week", "earlier this year". */
export const relativeUnit: Recogniser = {
  name: 'relative-unit',
  at(tokens, i) {
    const { part, at } = edge(tokens, i)
    const lower = word(tokens, at)
    const the = lower === 'the' ? 1 : 0
    const step = stepOf(word(tokens, at + the))
    const unit = unitOf(word(tokens, at + the + (step === undefined ? 0 : 1)).replace(/'s$/, ''))
    if (!unit || !CALENDAR.has(unit)) return null
    const plural = /s$/.test(word(tokens, at + the + (step === undefined ? 0 : 1)).replace(/'s$/, ''))
    if (plural) return null
    // "the past year" is a stretch back from now, "the week" needs an edge ("the end of the week").
    if (step === undefined)
      return the && part && part !== 'early' && part !== 'late'
        ? { tokens: at + 2 - i, shape: { kind: 'relative-unit', unit, step: 0, part } }
        : null
    if (the && (word(tokens, at + 1) === 'past' || word(tokens, at + 1) === 'last'))
      return { tokens: at + 3 - i, shape: { kind: 'span-back', unit, count: 1 } }
    return { tokens: at + the + 2 - i, shape: { kind: 'relative-unit', unit, step, ...(part ? { part } : {}) } }
  },
}

/** A count in front of a unit: "two", "a few", "several", "a couple of"; count null where it is vague. */
function counted(tokens: readonly Token[], i: number): { count: number | null; unit: Unit; next: number } | null {
  let at = i
  if (/^(?:about|around|nearly|almost|over|roughly|approximately)$/.test(word(tokens, at))) at++
  else if ((word(tokens, at) === 'more' || word(tokens, at) === 'less') && word(tokens, at + 1) === 'than') at += 2
  else if (word(tokens, at) === 'just' && /^(?:over|under)$/.test(word(tokens, at + 1))) at += 2
  let count: number | null = null
  if (word(tokens, at) === 'a' && word(tokens, at + 1) === 'few') at += 2
  else if (word(tokens, at) === 'a' && word(tokens, at + 1) === 'couple') at += word(tokens, at + 2) === 'of' ? 3 : 2
  else if (/^(?:few|several|many|some|recent)$/.test(word(tokens, at))) at += word(tokens, at) === 'recent' ? 0 : 1
  else {
    count = smallNumber(word(tokens, at))
    if (count === null) return null
    at++
  }
  const unit = unitOf(word(tokens, at))
  return unit && unit !== 'weekend' ? { count, unit, next: at + 1 } : null
}

/** "two days ago", "a week earlier", "three years later", "in two weeks", "a few days ago". */
export const distance: Recogniser = {
  name: 'distance',
  at(tokens, i) {
    const c = counted(tokens, i)
    if (!c) return null
    const after = word(tokens, c.next)
    if (after === 'ago')
      return { tokens: c.next + 1 - i, shape: { kind: 'distance', unit: c.unit, count: c.count, direction: -1 } }
    if (after === 'earlier' || after === 'before')
      return {
        tokens: c.next + 1 - i,
        shape: { kind: 'distance', unit: c.unit, count: c.count, direction: -1, anaphoric: true },
      }
    if (after === 'later' || (after === 'after' && word(tokens, c.next + 1) === ''))
      return {
        tokens: c.next + 1 - i,
        shape: { kind: 'distance', unit: c.unit, count: c.count, direction: 1, anaphoric: true },
      }
    return null
  },
}

/** "the past few days", "the last two weeks", "recent weeks". */
export const spanBack: Recogniser = {
  name: 'span-back',
  at(tokens, i) {
    const the = word(tokens, i) === 'the' ? 1 : 0
    const lower = word(tokens, i + the)
    if (lower === 'recent') {
      const unit = unitOf(word(tokens, i + the + 1))
      return unit ? { tokens: the + 2, shape: { kind: 'span-back', unit, count: null } } : null
    }
    if (lower !== 'past' && lower !== 'last') return null
    const c = counted(tokens, i + the + 1)
    return c && (c.count !== 1 || the)
      ? { tokens: c.next - i, shape: { kind: 'span-back', unit: c.unit, count: c.count } }
      : null
  },
}

/** "eight hours", "two days", "a decade", "two-day". */
export const duration: Recogniser = {
  name: 'duration',
  at(tokens, i) {
    const joined = /^(\p{L}+|\d{1,3})-(minute|hour|day|week|month|year)$/u.exec(word(tokens, i))
    if (joined) {
      const count = smallNumber(joined[1]!)
      return count === null || count === 0
        ? null
        : { tokens: 1, shape: { kind: 'duration', unit: joined[2] as Unit, count } }
    }
    const c = counted(tokens, i)
    if (!c || c.unit === 'quarter') return null
    if (
      word(tokens, c.next) === 'old' ||
      word(tokens, c.next) === 'of' ||
      word(tokens, i) === 'an' ||
      /^(?:some|many)$/.test(word(tokens, i))
    )
      return null
    return { tokens: c.next - i, shape: { kind: 'duration', unit: c.unit, count: c.count } }
  },
}

const REFERENCES: ReadonlyMap<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'> = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
  ['formerly', 'PAST_REF'],
  ['previously', 'PAST_REF'],
  ['nowadays', 'PRESENT_REF'],
])

/** "now", "recently", "soon": no day, and said so. */
export const reference: Recogniser = {
  name: 'reference',
  at(tokens, i) {
    const value = REFERENCES.get(word(tokens, i))
    return value ? { tokens: 1, shape: { kind: 'reference', value } } : null
  },
}
