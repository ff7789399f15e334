// Feasts with a day of their own, by name: fixed days, the nth weekday of a month, days around Easter (Meeus, Jones and Butcher).
import { dayNumber, daysInMonth, weekdayOf } from '../../model/index.js'

type Rule = (year: number) => number

const fixed =
  (month: number, day: number): Rule =>
  year =>
    dayNumber(year, month, day)

/** The nth weekday of a month; -1 for the last. */
const nth =
  (n: number, weekday: number, month: number, shift = 0): Rule =>
  year => {
    if (n < 0) {
      const last = dayNumber(year, month, daysInMonth(year, month))
      return last - ((weekdayOf(last) - weekday + 7) % 7)
    }
    const first = dayNumber(year, month, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1) + shift
  }

/** Days from Easter Sunday of the Gregorian calendar. */
const easter =
  (shift: number): Rule =>
  year => {
    const a = year % 19
    const b = Math.floor(year / 100)
    const c = year % 100
    const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
    const m = Math.floor((a + 11 * h + 22 * l) / 451)
    const month = Math.floor((h + l - 7 * m + 114) / 31)
    return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1) + shift
  }

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["new year's eve", fixed(12, 31)],
  ["new year's day", fixed(1, 1)],
  ["new year's", fixed(1, 1)],
  ["valentine's day", fixed(2, 14)],
  ["st. patrick's day", fixed(3, 17)],
  ["international women's day", fixed(3, 8)],
  ['may day', fixed(5, 1)],
  ['bastille day', fixed(7, 14)],
  ['independence day', fixed(7, 4)],
  ['fourth of july', fixed(7, 4)],
  ['july fourth', fixed(7, 4)],
  ['halloween', fixed(10, 31)],
  ['armistice day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['martin luther king day', nth(3, 1, 1)],
  ["presidents' day", nth(3, 1, 2)],
  ['memorial day', nth(-1, 1, 5)],
  ['labor day', nth(1, 1, 9)],
  ['columbus day', nth(2, 1, 10)],
  ['election day', nth(1, 1, 11, 1)],
  ['thanksgiving day', nth(4, 4, 11)],
  ['thanksgiving', nth(4, 4, 11)],
  ['black friday', nth(4, 4, 11, 1)],
  ['good friday', easter(-2)],
  ['palm sunday', easter(-7)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['easter', easter(0)],
  ['ash wednesday', easter(-46)],
  ['pentecost', easter(49)],
])

/** Most words of a feast's name. */
export const longestHoliday = 4

/** True for a known feast, in lower case with straight apostrophes. */
export const isHoliday = (name: string): boolean => RULES.has(name)

/** First words of the names. */
export const holidayOpeners: ReadonlySet<string> = new Set([...RULES.keys()].map(n => n.split(' ')[0]!))

/** The day number of a feast in a year. */
export const holidayIn = (name: string, year: number): number => RULES.get(name)!(year)
