// Known or worked out: every value says which, and by what rule.

/** `stated`: the text or its sender says so. `inferred`: a rule worked it out. */
export type Basis = 'stated' | 'inferred'

/** How a value is known: its basis and the name of the rule. */
export interface Known {
  readonly basis: Basis
  readonly by: string
}

/** An inclusive interval of ISO 8601 dates (`2023-06-14`) or date-times; null on a side that is open. */
export interface Interval {
  readonly from: string | null
  readonly to: string | null
}

/** An interval and how it is known; `dayPart` where only a part of the day is meant (TIMEX3: MO, MI, AF, EV, NI). */
export interface KnownInterval extends Interval, Known {
  readonly dayPart?: string
}
