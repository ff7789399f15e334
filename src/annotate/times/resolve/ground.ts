// What a phrase is reckoned from: the day of writing, where the sentence points, and what the text has told before.
import { civil, dayNumber, parseDay } from '../../../model/index.js'
import type { Shape } from '../shape.js'
import type { Resolved } from './value.js'

/** Where a phrase stands. */
export interface Ground {
  /** Day number of writing, or null. */
  readonly day: number | null
  /** -1 past, 1 future. */
  readonly direction: -1 | 1
  readonly told: Told
  /** True in a sentence on earnings, where "a year ago" is the same quarter a year before. */
  readonly earnings: () => boolean
}

/** Sentences over which a day that was told stays the day of the tale. */
const REACH = 4

/** Sentences at the head of a report that hold its news. */
const NEWS = 4

/** What the text has told so far. */
export class Told {
  private lastDay: number | null = null
  private lastDaySentence = 0
  private lastMonth: number | null = null
  private lastYear: number | null = null
  private sentence = 0
  private ahead = false
  /** The quarter that the report is on: the last one named by its number and no year. */
  quarter: { readonly year: number; readonly number: number } | null = null

  /** The day last told of, as a day number; null where it lies too far back. */
  get day(): number | null {
    return this.sentence - this.lastDaySentence <= REACH ? this.lastDay : null
  }

  /** The first day of the month last told of. */
  get month(): number | null {
    return this.lastMonth
  }

  get year(): number | null {
    return this.lastYear
  }

  /**
   * True where a weekday told of in the past may be tomorrow's: where it happened the day had begun when the report was written elsewhere. "A missile
   * was fired early Tuesday", wired on Monday, is no news of six days ago; so the sentences at the head decide, and the rest follows them.
   */
  isAhead(): boolean {
    this.ahead ||= this.sentence <= NEWS
    return this.ahead
  }

  /** A new sentence begins. */
  next(): void {
    this.sentence++
  }

  /** Keeps what a resolved phrase tells. */
  keep(shape: Shape, r: Resolved): void {
    if (r.type === 'DURATION' || r.type === 'SET' || r.from === null) return
    const value = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(r.value)
    if (value) {
      this.lastYear = Number(value[1])
      if (value[2]) this.lastMonth = dayNumber(Number(value[1]), Number(value[2]), 1)
      if (value[3]) {
        this.lastDay = parseDay(r.from)
        this.lastDaySentence = this.sentence
      }
    }
    const quarter = shape.kind === 'quarter' && shape.number !== null && !shape.back && shape.year === undefined
    const named = quarter && shape.yearStep === undefined ? /^(\d{4})-Q([1-4])$/.exec(r.value) : null
    if (named) this.quarter = { year: Number(named[1]), number: Number(named[2]) }
  }
}

/** The quarter that ended last before a day. */
export function quarterBefore(day: number): { year: number; number: number } {
  const { year, month } = civil(day)
  const index = year * 4 + Math.floor((month - 1) / 3) - 1
  return { year: Math.floor(index / 4), number: (index % 4) + 1 }
}
