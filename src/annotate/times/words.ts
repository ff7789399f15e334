// The small words of time: numbers, units, parts of the day, steps from now.
import type { Token } from '../../text/index.js'

/** Calendar units. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** Which part of a month, year or week. */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end'

/** Part of the day: morning, midday, afternoon, evening, night (TIMEX3). */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

/** Seasons as TIMEX3 has them. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** Lower-case form of a token, '' past either end. */
export const word = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? ''

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const numbers = new Map<string, number>([
  ...SMALL.split(' ').map((w, i): [string, number] => [w, i]),
  ...TENS.split(' ').map((w, i): [string, number] => [w, 20 + 10 * i]),
])
const isTens = (n: number): boolean => n >= 20 && n % 10 === 0

/** A whole number in one token ("7", "1,200", "twelve", "twenty-four"), or null. */
export function numberOf(lower: string): number | null {
  if (/^\d{1,4}$/.test(lower)) return Number(lower)
  if (/^\d{1,3},\d{3}$/.test(lower)) return Number(lower.replace(',', ''))
  const known = numbers.get(lower)
  if (known !== undefined) return known
  const dash = lower.indexOf('-')
  if (dash < 0) return null
  const [tens, ones] = [numbers.get(lower.slice(0, dash)), numbers.get(lower.slice(dash + 1))]
  return tens !== undefined && ones !== undefined && isTens(tens) && ones > 0 && ones < 10 ? tens + ones : null
}

/** A whole number from token `i` on ("twenty four", "two hundred", "a hundred", "two thousand"), and the token behind it. */
export function numberAt(tokens: readonly Token[], i: number): { value: number; next: number } | null {
  const article = word(tokens, i) === 'a' || word(tokens, i) === 'an'
  let value = article ? 1 : numberOf(word(tokens, i))
  if (value === null) return null
  let next = i + 1
  const ones = numberOf(word(tokens, next))
  if (!article && isTens(value) && ones !== null && ones > 0 && ones < 10 && /^[a-z]/.test(word(tokens, next))) {
    value += ones
    next++
  }
  const scale =
    word(tokens, next) === 'hundred'
      ? 100
      : word(tokens, next) === 'thousand'
        ? 1000
        : word(tokens, next) === 'dozen'
          ? 12
          : 1
  if (scale > 1) return { value: value * scale, next: next + 1 }
  return article ? null : { value, next }
}

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['fortnight', 'fortnight'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
])

/** A noun of a unit and whether it stands in the plural, or null. A possessive ending is no hindrance ("last year's"). */
export function unitOf(lower: string): { unit: Unit; plural: boolean } | null {
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower.endsWith("s'") ? lower.slice(0, -1) : lower
  if (bare === 'centuries') return { unit: 'century', plural: true }
  const one = UNITS.get(bare)
  if (one) return { unit: one, plural: false }
  const many = bare.endsWith('s') ? UNITS.get(bare.slice(0, -1)) : undefined
  return many ? { unit: many, plural: true } : null
}

const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['noon', 'MI'],
  ['midday', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['overnight', 'NI'],
])

/** Part of the day of a noun, possessive or not, or undefined. */
export const dayPartOf = (lower: string): DayPart | undefined =>
  DAY_PARTS.get(lower.endsWith("'s") ? lower.slice(0, -2) : lower)

const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
])

/** Season of a noun, possessive or not, or undefined. */
export const seasonOf = (lower: string): Season | undefined =>
  SEASONS.get(lower.endsWith("'s") ? lower.slice(0, -2) : lower)

const PARTS: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['start', 'start'],
  ['beginning', 'start'],
  ['end', 'end'],
  ['close', 'end'],
])

/** "early", "mid" and "late" in front of a month or year. */
export const partOf = (lower: string): Part | undefined => {
  const part = PARTS.get(lower)
  return part === 'start' || part === 'end' || lower === 'middle' ? undefined : part
}

/** "the beginning of", "the end of", "early in": the part and the token behind it. */
export function edgeAt(tokens: readonly Token[], i: number): { part: Part; next: number } | null {
  const the = word(tokens, i) === 'the' ? 1 : 0
  const lower = word(tokens, i + the)
  const part = PARTS.get(lower)
  if (!part || lower === 'close') return null
  const link = word(tokens, i + the + 1)
  if (part === 'early' || part === 'late') return !the && link === 'in' ? { part, next: i + 2 } : null
  return link === 'of' ? { part, next: i + the + 2 } : null
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['this', 0],
  ['current', 0],
])

/** Words that step from the day of writing: -1 last, 0 this, 1 next. */
export const stepOf = (lower: string): number | undefined => STEPS.get(lower)

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((w, i): [string, number] => [w, i + 1]),
)

/** "third", "3rd", "twenty-first": the number, or null. */
export function ordinalOf(lower: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lower)?.[1]
  if (digits) return Number(digits)
  const known = ORDINALS.get(lower)
  if (known !== undefined) return known
  const rest = lower.startsWith('twenty-') ? ORDINALS.get(lower.slice(7)) : undefined
  return rest !== undefined && rest < 10 ? 20 + rest : null
}

/** A year in four figures from 1000 to 2199, or null. */
export const yearOf = (lower: string): number | null => {
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower
  return /^(?:1\d|2[01])\d\d$/.test(bare) ? Number(bare) : null
}

/** A year in words ("nineteen ninety-seven", "twenty twelve"), as broadcasts are written down: the year and the token behind it. */
export function spokenYearAt(tokens: readonly Token[], i: number): { year: number; next: number } | null {
  const century = word(tokens, i) === 'nineteen' ? 1900 : word(tokens, i) === 'twenty' ? 2000 : 0
  if (!century) return null
  const rest = numberAt(tokens, i + 1)
  return rest && rest.value >= 10 && rest.value < 100 && /^[a-z]/.test(word(tokens, i + 1))
    ? { year: century + rest.value, next: rest.next }
    : null
}
