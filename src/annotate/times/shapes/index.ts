// The recognisers in order: where two shapes fit at one place the longer wins, and of equal ones the earlier in this list.
import type { Recogniser } from '../shape.js'
import { clock } from './clock.js'
import { dayMonth, digits, monthDay, weekdayDate } from './dates.js'
import { relativeDay, sets, weekday, weekdayRange } from './days.js'
import { distance, duration, reference, relativeUnit, spanBack } from './distances.js'
import { month, year } from './months.js'

export const recognisers: readonly Recogniser[] = [
  weekdayDate,
  monthDay,
  dayMonth,
  digits,
  weekdayRange,
  month,
  sets,
  weekday,
  clock,
  relativeDay,
  relativeUnit,
  distance,
  spanBack,
  year,
  duration, // behind distance: "two days ago" is no duration
  reference,
]
