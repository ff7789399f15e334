// Months by name in the languages that pages are stamped in.
import { monthNameLines } from './month-names.generated.js'

const months = new Map(monthNameLines.flatMap((line, i) => line.split(' ').map(name => [name, i + 1] as const)))

/** 1 to 12 for a month's name in one of 27 languages, lower case without a full stop; else null. */
export const monthInAnyLanguage = (lower: string): number | null => months.get(lower) ?? null
