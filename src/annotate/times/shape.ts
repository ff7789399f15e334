// What a phrase of time says by itself, before anything is known about when it was written.
import type { Token } from '../../text/index.js'

/** Calendar units. */
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** Which part of a month, year or week; a part of the day as TIMEX3 has it. */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end'
/** Part of the day: morning, midday, afternoon, evening, night (TIMEX3). */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

/** The meaning of a phrase. `step`: -1 last, 0 this, 1 next; null where only the sentence can tell. */
export type Shape =
  | {
      readonly kind: 'day'
      readonly year: number | null
      readonly month: number
      readonly day: number
      readonly weekday?: number
      readonly dayPart?: DayPart
    }
  | {
      readonly kind: 'month'
      readonly year: number | null
      readonly month: number
      readonly part?: Part
      readonly step?: number
    }
  | { readonly kind: 'year'; readonly year: number; readonly part?: Part; readonly years?: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly step: number | null; readonly dayPart?: DayPart }
  | { readonly kind: 'relative-day'; readonly offset: number; readonly dayPart?: DayPart }
  | { readonly kind: 'relative-unit'; readonly unit: Unit; readonly step: number; readonly part?: Part }
  | {
      readonly kind: 'distance'
      readonly unit: Unit
      readonly count: number | null
      readonly direction: -1 | 1
      readonly anaphoric?: boolean
    }
  | { readonly kind: 'span-back'; readonly unit: Unit; readonly count: number | null }
  | { readonly kind: 'range'; readonly from: Shape; readonly to: Shape }
  | { readonly kind: 'duration'; readonly unit: Unit; readonly count: number | null }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number; readonly day?: Shape }
  | { readonly kind: 'reference'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }

/** A phrase found at a token: how many tokens it takes and what it means. */
export interface Match {
  readonly tokens: number
  readonly shape: Shape
}

/** A recogniser of one phrase shape. Looks at tokens from `i` on; null where the shape does not stand there. */
export interface Recogniser {
  readonly name: string
  readonly at: (tokens: readonly Token[], i: number) => Match | null
}

/** Lower-case form of a token, '' past the end. */
export const word = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? ''

const NUMBERS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((w, i) => [w, i]),
)
for (const [w, n] of [
  ['a', 1],
  ['an', 1],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['hundred', 100],
] as const)
  NUMBERS.set(w, n)

/** A small number in digits or words, or null. */
export function smallNumber(lower: string): number | null {
  if (/^\d{1,4}$/.test(lower)) return Number(lower)
  return NUMBERS.get(lower) ?? null
}

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
])

/** The unit of a singular or plural noun, or null. */
export const unitOf = (lower: string): Unit | null =>
  UNITS.get(lower) ?? UNITS.get(lower.replace(/(?:'s|s'|s)$/, '')) ?? null

const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['noon', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['overnight', 'NI'],
  ['midnight', 'NI'],
])

/** Part of the day of a noun, or undefined. */
export const dayPartOf = (lower: string): DayPart | undefined => DAY_PARTS.get(lower)

/** "early", "mid", "late"; "the beginning of", "the end of" are read by their own shapes. */
export const partOf = (lower: string): Part | undefined =>
  lower === 'early' ? 'early' : lower === 'late' ? 'late' : lower === 'mid' ? 'mid' : undefined

/** Words that step from the day of writing: -1 last, 0 this, 1 next. */
export const stepOf = (lower: string): number | undefined => STEPS.get(lower)

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['this', 0],
  ['current', 0],
])
