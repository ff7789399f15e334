// Calendar arithmetic on whole days (proleptic Gregorian), integers only: the same in every time zone of the machine.

/** Days since 1970-01-01 of a civil date. Algorithm: Howard Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** Days since 1 January of a day of some year, as in a leap year: 0 to 365. */
export const dayOfLeapYear = (month: number, day: number): number => dayNumber(2000, month, day) - dayNumber(2000, 1, 1)

/** Year, month, day of a day number. */
export function civil(n: number): { year: number; month: number; day: number } {
  const z = n + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp + (mp < 10 ? 3 : -9)
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 }
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

/** `YYYY-MM-DD` of a day number. */
export function isoDay(n: number): string {
  const { year, month, day } = civil(n)
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** ISO weekday of a day number: 1 Monday to 7 Sunday. */
export const weekdayOf = (n: number): number => ((((n + 3) % 7) + 7) % 7) + 1

/** Number of days in a month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)

/** Day number of the day an ISO date or date-time begins with, or null where it is none. */
export function parseDay(iso: string | null | undefined): number | null {
  if (!iso || iso.charCodeAt(4) !== HYPHEN || iso.charCodeAt(7) !== HYPHEN) return null
  const [year, month, day] = [digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10)]
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return dayNumber(year, month, day)
}

const HYPHEN = 45

/** The number that the digits from one place to another make, -1 where others stand there. */
function digits(text: string, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    n = n * 10 + digit
  }
  return n
}

/** `YYYY-Www` (ISO 8601 week) of the week a day lies in. */
export function isoWeek(n: number): string {
  const thursday = n - weekdayOf(n) + 4
  const { year } = civil(thursday)
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`
}
