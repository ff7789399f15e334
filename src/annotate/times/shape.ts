// What a phrase of time says by itself, before anything is known about when it was written.
import type { Token } from '../../text/index.js'
import type { DayPart, Part, Season, Unit } from './words.js'

/** How sure a quantity or a place in time is, as TIMEX3 has it (ISO 24617-1, attribute mod). */
export type Mod = 'APPROX' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE' | 'START' | 'MID' | 'END'

/** A day of the calendar, whole or in part. */
export interface DayShape {
  readonly kind: 'day'
  readonly year: number | null
  readonly month: number | null
  readonly day: number
  readonly weekday?: number
  readonly dayPart?: DayPart
}

/** A month. `step`: -1 last, 0 this, 1 next, with the name ("last November"); `yearStep` with the year ("November last year"). */
export interface MonthShape {
  readonly kind: 'month'
  readonly year: number | null
  readonly month: number
  readonly part?: Part
  readonly step?: number
  /** "this past March": the one just over. */
  readonly justPast?: true
  readonly yearStep?: number
}

/** A stretch of years: one, ten of a decade, a hundred of a century. */
export interface YearShape {
  readonly kind: 'year'
  readonly year: number
  readonly part?: Part
  readonly years?: number
}

/** A quarter or half year; number null for one that the text has told of ("the quarter"). `back`: so many years before it. */
export interface FractionShape {
  readonly kind: 'quarter' | 'half'
  readonly number: number | null
  readonly year?: number
  readonly yearStep?: number
  readonly step?: number
  readonly back?: number
  /** "the quarter ended Sept. 30": the month it ends in. */
  readonly ends?: { readonly month: number; readonly year: number | null }
}

/** A season of a year. */
export interface SeasonShape {
  readonly kind: 'season'
  readonly season: Season
  readonly year?: number
  readonly step?: number
  readonly part?: Part
}

/** A weekday; step null where only the sentence can tell. */
export interface WeekdayShape {
  readonly kind: 'weekday'
  readonly weekday: number
  readonly step: number | null
  readonly dayPart?: DayPart
  readonly part?: Part
}

/** A time so many units away from now, or from a day the text has told of. Count null where it is vague. */
export interface DistanceShape {
  readonly kind: 'distance'
  readonly unit: Unit
  readonly count: number | null
  readonly direction: -1 | 1
  readonly anaphoric?: boolean
  readonly mod?: Mod
}

/** A clock time; `zone` as written. */
export interface ClockShape {
  readonly kind: 'clock'
  readonly hour: number
  readonly minute: number | null
  readonly zone?: string
  readonly day?: Shape
}

/** The meaning of a phrase. */
export type Shape =
  | DayShape
  | MonthShape
  | YearShape
  | FractionShape
  | SeasonShape
  | WeekdayShape
  | DistanceShape
  | ClockShape
  | { readonly kind: 'relative-day'; readonly offset: number; readonly dayPart?: DayPart; readonly part?: Part }
  /** A part of the day the text is about ("in the morning"). */
  | { readonly kind: 'day-part'; readonly dayPart: DayPart }
  | { readonly kind: 'relative-unit'; readonly unit: Unit; readonly step: number; readonly part?: Part }
  /** "that year", "the following month", "the same day": by what the text has told before. */
  | {
      readonly kind: 'told'
      readonly unit: Unit
      readonly step: number
      readonly part?: Part
      readonly dayPart?: DayPart
    }
  /** "the past few days", "the next two years": a length that ends or begins now. */
  | { readonly kind: 'span'; readonly unit: Unit; readonly count: number | null; readonly direction: -1 | 0 | 1 }
  | { readonly kind: 'range'; readonly from: Shape; readonly to: Shape }
  | { readonly kind: 'duration'; readonly unit: Unit; readonly count: number | null; readonly mod?: Mod }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'week-of'; readonly day: Shape }
  | { readonly kind: 'holiday'; readonly name: string; readonly year: number | null; readonly step?: number }
  | { readonly kind: 'reference'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }

/** A phrase found at a token: how many tokens it takes and what it means. */
export interface Match {
  readonly tokens: number
  readonly shape: Shape
}

/** A recogniser of one phrase shape. */
export interface Recogniser {
  readonly name: string
  /** True for a form the phrase can begin with; asked once a form. */
  readonly opens: (lower: string, text: string) => boolean
  /** Looks at tokens from `i` on; null where the shape does not stand there. */
  readonly at: (tokens: readonly Token[], i: number) => Match | null
}

/** A match of the tokens from `i` up to `next`. */
export const matched = (i: number, next: number, shape: Shape): Match => ({ tokens: next - i, shape })
