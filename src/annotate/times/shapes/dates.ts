// Calendar dates: "June 22, 2021", "22 June", "16 to 21 June", "June 16-21", "06/14/2023", "2023-06-14".
import { monthNumber, weekdayNumber } from '../../../lexicon/index.js'
import { isCapitalised, type Token } from '../../../text/index.js'
import { type Match, type Recogniser, type Shape, word } from '../shape.js'

const dayOf = (lower: string): number | null => {
  const n = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower)?.[1]
  return n && Number(n) >= 1 && Number(n) <= 31 ? Number(n) : null
}

const yearOf = (lower: string): number | null => (/^(?:1[6-9]|20)\d\d$/.test(lower) ? Number(lower) : null)

/** A month's name with its capital ("may" and "march" are verbs). */
export const monthAt = (tokens: readonly Token[], i: number): number | null => {
  const t = tokens[i]
  return t && isCapitalised(t) ? monthNumber(t.text) : null
}

/** "Jan", "Sept": an abbreviation that takes a full stop; "May", "June" and "July" are whole. */
export const isShortMonth = (text: string): boolean => /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i.test(text)

/** Skips the full stop of an abbreviation. */
const afterMonth = (tokens: readonly Token[], i: number): number =>
  word(tokens, i + 1) === '.' && isShortMonth(tokens[i]!.text) ? i + 2 : i + 1

/** A year behind a date, with or without a comma: its value and the tokens up to it. */
function yearAfter(tokens: readonly Token[], i: number): { year: number | null; next: number } {
  const comma = word(tokens, i) === ',' || word(tokens, i) === 'of' ? 1 : 0
  const year = yearOf(word(tokens, i + comma))
  return year !== null ? { year, next: i + comma + 1 } : { year: null, next: i }
}

const range = (from: Shape, to: Shape): Shape => ({ kind: 'range', from, to })
const isTo = (lower: string): boolean =>
  lower === 'to' ||
  lower === '-' ||
  lower === '–' ||
  lower === '—' ||
  lower === 'and' ||
  lower === 'through' ||
  lower === 'until'

/** "June 22, 2021", "June 22", "June 16-21". */
export const monthDay: Recogniser = {
  name: 'month-day',
  at(tokens, i) {
    const month = monthAt(tokens, i)
    if (!month) return null
    let at = afterMonth(tokens, i)
    const both = /^(\d{1,2})[-–](\d{1,2})$/.exec(word(tokens, at))
    const day = both ? dayOf(both[1]!) : dayOf(word(tokens, at))
    if (!day) return null
    at++
    const to = both
      ? dayOf(both[2]!)
      : isTo(word(tokens, at)) && word(tokens, at) !== 'and'
        ? dayOf(word(tokens, at + 1))
        : null
    if (to && !both) at += 2
    const { year, next } = yearAfter(tokens, at)
    const first: Shape = { kind: 'day', year, month, day }
    return { tokens: next - i, shape: to && to > day ? range(first, { ...first, day: to }) : first }
  },
}

/** "22 June 2021", "22nd of June", "16 to 21 June", with or without "from". */
export const dayMonth: Recogniser = {
  name: 'day-month',
  at(tokens, i) {
    let at = word(tokens, i) === 'from' || word(tokens, i) === 'between' ? i + 1 : i
    const both = /^(\d{1,2})[-–](\d{1,2})$/.exec(word(tokens, at))
    const day = both ? dayOf(both[1]!) : dayOf(word(tokens, at))
    if (!day) return null
    at++
    const to = both ? dayOf(both[2]!) : isTo(word(tokens, at)) ? dayOf(word(tokens, at + 1)) : null
    if (to && !both) at += 2
    if (!to && at > i + 1 && word(tokens, i) === 'from') return null
    if (word(tokens, at) === 'of') at++
    const month = monthAt(tokens, at)
    if (!month) return null
    const { year, next } = yearAfter(tokens, afterMonth(tokens, at))
    const first: Shape = { kind: 'day', year, month, day }
    return { tokens: next - i, shape: to && to > day ? range(first, { ...first, day: to }) : first }
  },
}

/** "2023-06-14", "06/14/2023", "14.06.2023": month first where both fit, since the numbers then cannot tell. */
export const digits: Recogniser = {
  name: 'digits',
  at(tokens, i) {
    const iso = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/.exec(word(tokens, i))
    if (iso) return dayMatch(Number(iso[1]), Number(iso[2]), Number(iso[3]), 1)
    const dotted = /^(\d\d?)\.(\d\d?)\.((?:19|20)\d\d)$/.exec(word(tokens, i))
    if (dotted) return dayMatch(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), 1)
    const mark = word(tokens, i + 1)
    if ((mark !== '/' && mark !== '.') || word(tokens, i + 3) !== mark || tokens[i + 1]!.start !== tokens[i]!.end)
      return null
    const [a, b, c] = [word(tokens, i), word(tokens, i + 2), word(tokens, i + 4)]
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

/** "Wednesday, June 14, 2023": a weekday in front of a date belongs to it. */
export const weekdayDate: Recogniser = {
  name: 'weekday-date',
  at(tokens, i) {
    const weekday = tokens[i] && isCapitalised(tokens[i]!) ? weekdayNumber(tokens[i]!.text) : null
    if (!weekday) return null
    let at = i + 1
    while (at < i + 3 && (word(tokens, at) === ',' || word(tokens, at) === '.')) at++
    const date = monthDay.at(tokens, at) ?? dayMonth.at(tokens, at)
    return date && date.shape.kind === 'day'
      ? { tokens: at - i + date.tokens, shape: { ...date.shape, weekday } }
      : null
  },
}
