// Names of months, weekdays and seasons. Written by us.

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const months = new Map<string, number>()
const weekdays = new Map<string, number>()
MONTHS.forEach((m, i) => {
  months.set(m, i + 1)
  months.set(m.slice(0, 3), i + 1)
})
months.set('sept', 9)
WEEKDAYS.forEach((d, i) => {
  weekdays.set(d, i + 1)
  weekdays.set(d.slice(0, 3), i + 1)
})
for (const [short, n] of [
  ['tues', 2],
  ['wednes', 3],
  ['thur', 4],
  ['thurs', 4],
] as const)
  weekdays.set(short, n)

const bare = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase()

/** 1 to 12 for a month's name or abbreviation (any case, full stop allowed), else null. */
export const monthNumber = (word: string): number | null => months.get(bare(word)) ?? null

/** ISO weekday, 1 Monday to 7 Sunday, for a day's name or abbreviation, else null. */
export const weekdayNumber = (word: string): number | null => weekdays.get(bare(word)) ?? null
