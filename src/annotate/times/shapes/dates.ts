// Calendar dates: "June 22, 2021", "22 June", "16 to 21 June", "June 16-21", "06/14/2023", "2023-06-14", "the 16th".
import { monthNumber, weekdayNumber } from '../../../lexicon/index.js'
import { isCapitalised, type Token } from '../../../text/index.js'
import { type DayShape, type Match, matched, type Recogniser, type Shape } from '../shape.js'
import { ordinalOf, spokenYearAt, word, yearOf } from '../words.js'

const digitDay = (lower: string): number | null => {
  const n = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower)?.[1]
  return n && Number(n) >= 1 && Number(n) <= 31 ? Number(n) : null
}

/** "June 16th", "March eighth". */
const dayOf = (lower: string): number | null => {
  const n = digitDay(lower) ?? ordinalOf(lower)
  return n !== null && n <= 31 ? n : null
}

/** A month's name with its capital ("may" and "march" are verbs). */
export const monthAt = (tokens: readonly Token[], i: number): number | null => {
  const t = tokens[i]
  return t && isCapitalised(t) ? monthNumber(t.text.replace(/['’]s$/, '')) : null
}

/** True for a form that names a month, capital or not. */
export const isMonth = (lower: string): boolean =>
  monthNumber(lower.endsWith("'s") ? lower.slice(0, -2) : lower) !== null

/** "Jan", "Sept": an abbreviation that takes a full stop; "May", "June" and "July" are whole. */
export const isShortMonth = (text: string): boolean => /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i.test(text)

/** Skips the full stop of an abbreviation. */
export const afterMonth = (tokens: readonly Token[], i: number): number =>
  word(tokens, i + 1) === '.' && isShortMonth(tokens[i]!.text) ? i + 2 : i + 1

/** A year behind a date, with or without a comma: its value and the tokens up to it. */
function yearAfter(tokens: readonly Token[], i: number): { year: number | null; next: number } {
  const comma = word(tokens, i) === ',' || word(tokens, i) === 'of' ? 1 : 0
  const year = yearOf(word(tokens, i + comma))
  if (year !== null) return { year, next: i + comma + 1 }
  const spoken = spokenYearAt(tokens, i + comma)
  return spoken ?? { year: null, next: i }
}

const range = (from: Shape, to: Shape): Shape => ({ kind: 'range', from, to })
const JOINS = new Set(['to', '-', '–', '—', 'and', 'through', 'until'])

/** "June 22, 2021", "June 22", "June 16-21", "June 30 - July 2". */
export const monthDay: Recogniser = {
  name: 'month-day',
  opens: isMonth,
  at(tokens, i) {
    const month = monthAt(tokens, i)
    if (!month) return null
    let at = afterMonth(tokens, i)
    const both = /^(\d{1,2})[-–](\d{1,2})$/.exec(word(tokens, at))
    const day = both ? dayOf(both[1]!) : dayOf(word(tokens, at))
    if (!day || isClockOrCount(tokens, at)) return null
    at++
    const join = JOINS.has(word(tokens, at)) && word(tokens, at) !== 'and'
    const second = join ? monthAt(tokens, at + 1) : null
    const secondDay = second ? dayOf(word(tokens, afterMonth(tokens, at + 1))) : null
    if (second && secondDay) {
      const { year, next } = yearAfter(tokens, afterMonth(tokens, at + 1) + 1)
      return matched(
        i,
        next,
        range({ kind: 'day', year, month, day }, { kind: 'day', year, month: second, day: secondDay }),
      )
    }
    const to = both ? dayOf(both[2]!) : join ? digitDay(word(tokens, at + 1)) : null
    if (to && !both) at += 2
    const { year, next } = yearAfter(tokens, at)
    const first: DayShape = { kind: 'day', year, month, day }
    return matched(i, next, to && to > day ? range(first, { ...first, day: to }) : first)
  },
}

/** "June 16:30", "May 20 percent": the number belongs to something else. */
function isClockOrCount(tokens: readonly Token[], at: number): boolean {
  const next = word(tokens, at + 1)
  return (
    (next === ':' && /^\d\d$/.test(word(tokens, at + 2)) && tokens[at + 2]!.start === tokens[at + 1]!.end) ||
    next === '%' ||
    next === 'percent'
  )
}

/** "22 June 2021", "22nd of June", "16 to 21 June", with or without "from". */
export const dayMonth: Recogniser = {
  name: 'day-month',
  opens: lower =>
    /^\d/.test(lower) || lower === 'from' || lower === 'between' || lower === 'the' || ordinalOf(lower) !== null,
  at(tokens, i) {
    const led = /^(?:from|between|the)$/.test(word(tokens, i))
    let at = led ? i + 1 : i
    if (led && word(tokens, at) === 'the') at++
    const both = /^(\d{1,2})[-–](\d{1,2})$/.exec(word(tokens, at))
    const day = both ? digitDay(both[1]!) : dayOf(word(tokens, at))
    if (!day) return null
    at++
    const to = both ? digitDay(both[2]!) : JOINS.has(word(tokens, at)) ? digitDay(word(tokens, at + 1)) : null
    if (to && !both) at += 2
    if (!to && (word(tokens, i) === 'from' || word(tokens, i) === 'between')) return null
    if (word(tokens, at) === 'of') at++
    const month = monthAt(tokens, at)
    if (!month) return null
    const { year, next } = yearAfter(tokens, afterMonth(tokens, at))
    const first: DayShape = { kind: 'day', year, month, day }
    return matched(i, next, to && to > day ? range(first, { ...first, day: to }) : first)
  },
}

/** "2023-06-14", "06/14/2023", "14.06.2023": month first where both fit, since the numbers then cannot tell. */
export const digits: Recogniser = {
  name: 'digits',
  opens: lower => /^\d/.test(lower),
  at(tokens, i) {
    const iso = /^((?:19|20)\d\d)-(\d\d)-(\d\d)/.exec(word(tokens, i))
    if (iso) return dayMatch(Number(iso[1]), Number(iso[2]), Number(iso[3]), 1)
    const dotted = /^(\d\d?)\.(\d\d?)\.((?:19|20)\d\d)$/.exec(word(tokens, i))
    if (dotted) return dayMatch(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), 1)
    const mark = word(tokens, i + 1)
    if (mark !== '/' && mark !== '.') return null
    const [a, b, c] = [word(tokens, i), word(tokens, i + 2), word(tokens, i + 4)]
    // "4 / 9 / 2033": copied text parts the figures; with the whole year it is still a date.
    const parted = tokens[i + 1]!.start !== tokens[i]!.end
    if (parted && (mark !== '/' || !/^(?:19|20)\d\d$/.test(c))) return null
    if (word(tokens, i + 3) !== mark) return mark === '/' && a === '9' && b === '11' ? dayMatch(2001, 9, 11, 3) : null
    if (/^(?:19|20)\d\d$/.test(a) && /^\d\d?$/.test(b) && /^\d\d?$/.test(c))
      return dayMatch(Number(a), Number(b), Number(c), 5)
    if (!/^\d\d?$/.test(a) || !/^\d\d?$/.test(b) || !/^(?:(?:19|20)\d\d|\d\d)$/.test(c)) return null
    const year = c.length === 4 ? Number(c) : Number(c) + (Number(c) > 70 ? 1900 : 2000)
    const monthFirst = mark === '/' ? Number(a) <= 12 : Number(b) > 12
    return monthFirst ? dayMatch(year, Number(a), Number(b), 5) : dayMatch(year, Number(b), Number(a), 5)
  },
}

function dayMatch(year: number, month: number, day: number, tokens: number): Match | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { tokens, shape: { kind: 'day', year, month, day } }
    : null
}

/** "Wednesday, June 14, 2023", "Wednesday the 14th", "this coming Sunday, March 8": a weekday in front of a date belongs to it. */
export const weekdayDate: Recogniser = {
  name: 'weekday-date',
  opens: lower => weekdayNumber(lower) !== null || lower === 'this' || lower === 'coming' || lower === 'next',
  at(tokens, i) {
    let at = i
    while (at < i + 2 && /^(?:this|coming|next)$/.test(word(tokens, at))) at++
    const weekday = tokens[at] && isCapitalised(tokens[at]!) ? weekdayNumber(tokens[at]!.text) : null
    if (!weekday) return null
    at++
    const behind = at
    while (at < behind + 2 && (word(tokens, at) === ',' || word(tokens, at) === '.')) at++
    const date = monthDay.at(tokens, at) ?? dayMonth.at(tokens, at) ?? theDay.at(tokens, at)
    return date && date.shape.kind === 'day' ? matched(i, at + date.tokens, { ...date.shape, weekday }) : null
  },
}

/** "the 16th" behind "on", or in front of "of the month" or a comma: a day whose month is not said. */
export const theDay: Recogniser = {
  name: 'day-of-month',
  opens: lower => lower === 'the',
  at(tokens, i) {
    if (word(tokens, i) !== 'the' || !/^\d{1,2}(?:st|nd|rd|th)$/.test(word(tokens, i + 1))) return null
    const day = digitDay(word(tokens, i + 1))
    const next = word(tokens, i + 2)
    const ends = next === '' || /^[.,;)]$/.test(next) || next === 'is' || next === 'was'
    const before = word(tokens, i - 1)
    return day &&
      ends &&
      (before === 'on' || before === '' || before === 'until' || before === 'by' || next === 'is' || next === 'was')
      ? matched(i, i + 2, { kind: 'day', year: null, month: null, day })
      : null
  },
}
