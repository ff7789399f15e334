// The recognisers in order: where two shapes fit at one place the longer wins, and of equal ones the earlier in this list.
import type { Recogniser } from '../shape.js'
import { clock } from './clock.js'
import { dayMonth, digits, monthDay, theDay, weekdayDate } from './dates.js'
import { dayParts, relativeDay, told } from './days.js'
import { distance, duration, span } from './distances.js'
import { feast } from './feasts.js'
import { fraction, toldQuarter, yearAgo } from './fractions.js'
import { month, weekOf } from './months.js'
import { longReference, reference } from './references.js'
import { sets } from './sets.js'
import { relativeUnit, season, theUnit, unitEnd } from './units.js'
import { weekday, weekdayRange } from './weekdays.js'
import { century, decade, year } from './years.js'

/** All recognisers, at most thirty: a form keeps which of them it may open as bits of one number. */
export const recognisers: readonly Recogniser[] = [
  weekdayDate,
  monthDay,
  dayMonth,
  digits,
  theDay,
  weekdayRange,
  weekOf,
  feast,
  month,
  sets,
  weekday,
  clock,
  relativeDay,
  dayParts,
  fraction,
  toldQuarter,
  yearAgo,
  unitEnd,
  relativeUnit,
  told,
  season,
  theUnit,
  distance,
  span,
  century,
  decade,
  year,
  duration, // behind distance: "two days ago" is no duration
  longReference,
  reference,
]
