// Distances and lengths: "two days ago", "a week earlier", "months later", "the past few days", "the next two years", "recent weeks",
// "eight hours", "two-day", "for years".

import type { Token } from '../../../text/index.js'
import { opensQuantity, type Quantity, quantityAt } from '../quantity.js'
import { type Match, matched, type Recogniser } from '../shape.js'
import { numberOf, ordinalOf, type Unit, unitOf, word } from '../words.js'

/** A counted unit or a plural alone ("months ago"). */
function amountAt(tokens: readonly Token[], i: number): Quantity | null {
  const plural = unitOf(word(tokens, i))
  if (plural?.plural && plural.unit !== 'second') return { count: null, unit: plural.unit, plural: true, next: i + 1 }
  return quantityAt(tokens, i)
}

/** "two days ago", "a week earlier", "months later", "two weeks from now", "a week or so ago". */
export const distance: Recogniser = {
  name: 'distance',
  opens: lower => opensQuantity(lower) || unitOf(lower)?.plural === true,
  at(tokens, i) {
    const q = amountAt(tokens, i)
    if (!q) return null
    const next = word(tokens, q.next) === 'or' && /^(?:so|more)$/.test(word(tokens, q.next + 1)) ? q.next + 2 : q.next
    const base = { kind: 'distance', unit: q.unit, count: q.count, ...(q.mod ? { mod: q.mod } : {}) } as const
    const after = word(tokens, next)
    if (after === 'ago') return matched(i, next + 1, { ...base, direction: -1 })
    if (after === 'from' && word(tokens, next + 1) === 'now') return matched(i, next + 2, { ...base, direction: 1 })
    if (after === 'earlier') return matched(i, next + 1, { ...base, direction: -1, anaphoric: true })
    if (after === 'later') return matched(i, next + 1, { ...base, direction: 1, anaphoric: true })
    if ((after === 'before' || after === 'after') && /^[.,;:]?$/.test(word(tokens, next + 1)))
      return matched(i, next + 1, { ...base, direction: after === 'before' ? -1 : 1, anaphoric: true })
    return null
  },
}

const SPANS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['past', -1],
  ['last', -1],
  ['previous', -1],
  ['preceding', -1],
  ['recent', -1],
  ['latest', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['first', 0],
  ['final', 0],
  ['opening', 0],
  ['early', 0],
  ['intervening', 0],
])

/** "the past few days", "the last two weeks", "the past year", "coming months", "the first nine months", "the nine months". */
export const span: Recogniser = {
  name: 'span',
  opens: lower => SPANS.has(lower) || /^(?:the|this|these|those)$/.test(lower),
  at(tokens, i) {
    const the = /^(?:the|this|these|those)$/.test(word(tokens, i)) ? 1 : 0
    const lower = word(tokens, i + the)
    const direction = SPANS.get(lower)
    if (direction === undefined) return the ? bounded(tokens, i) : null
    const at = i + the + 1
    const unit = unitOf(word(tokens, at))
    if (unit && (unit.plural ? unit.unit !== 'second' : the && direction !== 0 && word(tokens, i) === 'the')) {
      if (!unit.plural && (!/^(?:past|last|next|coming)$/.test(lower) || /^(?:second|minute|hour)$/.test(unit.unit)))
        return null
      const so = word(tokens, at + 1) === 'or' && word(tokens, at + 2) === 'so'
      const more = /^(?:and|or)$/.test(word(tokens, at + 1)) && unitOf(word(tokens, at + 2))?.plural
      const next = at + 1 + (so || more ? 2 : 0)
      return matched(i, next, { kind: 'span', unit: unit.unit, count: unit.plural ? null : 1, direction })
    }
    const q = quantityAt(tokens, at)
    if (!q || (!the && direction === 0) || (q.count === 1 && !q.plural && /^an?$/.test(word(tokens, at)))) return null
    const so = word(tokens, q.next) === 'or' && word(tokens, q.next + 1) === 'so' ? 2 : 0
    return matched(i, q.next + so, { kind: 'span', unit: q.unit, count: q.count, direction })
  },
}

/** "the nine months", "the four days": a length that the text has told of. */
function bounded(tokens: readonly Token[], i: number): Match | null {
  if (word(tokens, i) !== 'the' || numberOf(word(tokens, i + 1)) === null) return null
  const q = quantityAt(tokens, i + 1)
  return q?.plural && word(tokens, q.next) !== 'old'
    ? matched(i, q.next, { kind: 'duration', unit: q.unit, count: q.count })
    : null
}

const JOINED = /^(\p{L}+|\d{1,3})-(second|minute|hour|day|week|month|quarter|year|decade|century)(?:-long)?$/u

/** "eight hours", "a decade", "two-day", "day-long", "a year or two", "for years". */
export const duration: Recogniser = {
  name: 'duration',
  opens: lower => opensQuantity(lower) || lower.includes('-') || unitOf(lower)?.plural === true,
  at(tokens, i) {
    return hyphened(tokens, i) ?? counted(tokens, i) ?? barePlural(tokens, i)
  },
}

function hyphened(tokens: readonly Token[], i: number): Match | null {
  const lower = word(tokens, i)
  const long = /^(hour|day|week|month|year|decade|century)s?-long$/.exec(lower)
  if (long) return matched(i, i + 1, { kind: 'duration', unit: long[1] as Unit, count: /s-/.test(lower) ? null : 1 })
  const joined = JOINED.exec(lower)
  if (!joined || ordinalOf(joined[1]!) !== null) return null
  const count = joined[1] === 'several' || joined[1] === 'multi' ? null : numberOf(joined[1]!)
  if (count === 0 || (count === null && joined[1] !== 'several' && joined[1] !== 'multi')) return null
  return matched(i, i + 1, { kind: 'duration', unit: joined[2] as Unit, count })
}

function counted(tokens: readonly Token[], i: number): Match | null {
  const q = quantityAt(tokens, i)
  if (!q) return null
  const after = word(tokens, q.next)
  if (after === 'old' || after === '-' || /^of (?:age)$/.test(`${after} ${word(tokens, q.next + 1)}`)) return null
  if (q.count === null && word(tokens, i) === 'many' && !q.plural) return null
  const single = /^(?:a|an|one)$/.test(word(tokens, i)) && !q.plural
  if (single && (isRate(tokens, i) || isIdle(tokens, i, q.next))) return null
  if (
    /^[A-Z]/.test(tokens[q.next - 1]!.text) &&
    numberOf(word(tokens, i)) !== null &&
    /^[A-Z]/.test(tokens[i + 1]!.text)
  )
    return null
  const two = single && after === 'or' && numberOf(word(tokens, q.next + 1)) !== null ? 2 : 0
  const so = after === 'or' && /^(?:so|more)$/.test(word(tokens, q.next + 1)) ? 2 : 0
  return matched(i, q.next + two + so, {
    kind: 'duration',
    unit: q.unit,
    count: q.count,
    ...(q.mod ? { mod: q.mod } : {}),
  })
}

/** "$500 million a year", "four flights a week", "24 hours a day", "twice a month": a rate and no length. */
function isRate(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (!before || word(tokens, i) === 'one') return false
  if (before.kind === 'number' || before.text === '%') return true
  return (
    /^(?:million|billion|trillion|percent|once|twice|times|cents|dollars)$/.test(before.lower) ||
    (/[^s]s$/.test(before.lower) &&
      !/^(?:is|was|has|as|its|his|this|us|lasts|takes|yes|plus|versus|less)$/.test(before.lower))
  )
}

/** "one day he will", "a day after": no length. */
function isIdle(tokens: readonly Token[], i: number, next: number): boolean {
  const before = word(tokens, i - 1)
  const length =
    /^(?:in|within|for|about|over|under|than|nearly|almost|just|lasted|lasts|last|took|takes|take|after|spent|of|least|only|every|per)$/
  if (word(tokens, i) === 'one') return !length.test(before)
  if (/^(?:after|before|when|that|on|for|in|at|of)$/.test(word(tokens, next))) return !length.test(before)
  return false
}

const LENGTH_BEFORE = new Set(
  'for in within after over of during take takes took last lasted spent through many throughout'.split(' '),
)

/** "for years", "within weeks", "after months of talks", "weeks or months". */
function barePlural(tokens: readonly Token[], i: number): Match | null {
  const noun = unitOf(word(tokens, i))
  if (!noun?.plural || noun.unit === 'second' || noun.unit === 'quarter' || noun.unit === 'minute') return null
  if (!LENGTH_BEFORE.has(word(tokens, i - 1)) || word(tokens, i).endsWith("'")) return null
  const other = word(tokens, i + 1) === 'or' || word(tokens, i + 1) === 'and' ? unitOf(word(tokens, i + 2)) : null
  return matched(i, i + (other?.plural ? 3 : 1), { kind: 'duration', unit: noun.unit, count: null })
}
