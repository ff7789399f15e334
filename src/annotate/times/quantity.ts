// Counted units: "two days", "a few weeks", "more than a year", "two to three weeks", "2 1/2 years", "a minute and a half", "20 more years".
import type { Token } from '../../text/index.js'
import type { Mod } from './shape.js'
import { numberAt, numberOf, type Unit, unitOf, word } from './words.js'

/** A quantity of time; count null where it is vague. */
export interface Quantity {
  readonly count: number | null
  readonly unit: Unit
  readonly next: number
  readonly plural: boolean
  readonly mod?: Mod
}

/** Words in front of a quantity that belong to it, with what they make of it; longest first. */
const MODS: readonly (readonly [words: readonly string[], mod: Mod])[] = [
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['not', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['no', 'less', 'than'], 'EQUAL_OR_MORE'],
  [['more', 'than'], 'MORE_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['fewer', 'than'], 'LESS_THAN'],
  [['at', 'least'], 'EQUAL_OR_MORE'],
  [['at', 'most'], 'EQUAL_OR_LESS'],
  [['up', 'to'], 'EQUAL_OR_LESS'],
  [['nearly'], 'LESS_THAN'],
  [['almost'], 'LESS_THAN'],
]

/** Words a quantity can begin with, other than a number. */
export const opensQuantity = (lower: string): boolean =>
  numberOf(lower) !== null ||
  /^(?:a|an|half|few|several|many|couple|dozens|hundreds|thousands|another|no|not|more|less|fewer|at|up|nearly|almost)$/.test(
    lower,
  )

/** Adjectives between a number and its unit. */
const BETWEEN = new Set(
  'more additional straight consecutive full whole long short further trading business working calendar fiscal solid extra successive'.split(
    ' ',
  ),
)

/** The number and what it is made of. */
function countAt(tokens: readonly Token[], i: number): { count: number | null; next: number } | null {
  const lower = word(tokens, i)
  const second = word(tokens, i + 1)
  if (lower === 'another') {
    const more = countAt(tokens, i + 1)
    return more ?? { count: 1, next: i + 1 }
  }
  if (lower === 'half' && (second === 'a' || second === 'an')) return { count: 0.5, next: i + 2 }
  if (lower === 'a' || lower === 'an') {
    if (second === 'few') return { count: null, next: i + 2 }
    if (second === 'couple') return { count: 2, next: word(tokens, i + 2) === 'of' ? i + 3 : i + 2 }
    if (second === 'half') return null
    const many = numberAt(tokens, i)
    return many ? { count: many.value, next: many.next } : { count: 1, next: i + 1 }
  }
  if (lower === 'couple') return { count: 2, next: second === 'of' ? i + 2 : i + 1 }
  if (/^(?:few|several|many)$/.test(lower)) return { count: null, next: i + 1 }
  if (/^(?:dozens|hundreds|thousands)$/.test(lower) && second === 'of') return { count: null, next: i + 2 }
  const decimal = /^(\d{1,3})\.(\d)$/.exec(lower)
  if (decimal) return { count: Number(lower), next: i + 1 }
  const first = numberAt(tokens, i)
  if (!first) return null
  const { value, next } = first
  if (numberOf(word(tokens, next)) === 1 && word(tokens, next + 1) === '/' && word(tokens, next + 2) === '2')
    return { count: value + 0.5, next: next + 3 }
  if (word(tokens, next) === 'and' && word(tokens, next + 1) === 'a' && word(tokens, next + 2) === 'half')
    return { count: value + 0.5, next: next + 3 }
  const link = word(tokens, next)
  const to = link === 'to' || link === 'or' || link === '-' || link === '–' ? numberAt(tokens, next + 1) : null
  return to && to.value > value ? { count: value, next: to.next } : { count: value, next }
}

/** A quantity from token `i` on. Bounded work. */
export function quantityAt(tokens: readonly Token[], i: number): Quantity | null {
  const found = MODS.find(([words]) => words.every((w, k) => word(tokens, i + k) === w))
  const counted = countAt(tokens, found ? i + found[0].length : i)
  if (!counted) return null
  let at = counted.next
  if (BETWEEN.has(word(tokens, at))) at++
  const noun = unitOf(word(tokens, at))
  if (!noun || noun.unit === 'weekend') return null
  if (noun.unit === 'second' && (!noun.plural || counted.count === null)) return null
  const half = word(tokens, at + 1) === 'and' && word(tokens, at + 2) === 'a' && word(tokens, at + 3) === 'half'
  const count = half && counted.count !== null ? counted.count + 0.5 : counted.count
  return { count, unit: noun.unit, plural: noun.plural, next: at + (half ? 4 : 1), ...(found ? { mod: found[1] } : {}) }
}
