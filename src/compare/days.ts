// Days that reports name without telling an event we know: each sentence is a line of the chronicle all the same.
import { type Evidence, parseDay, type TimeExpression, writtenOn } from '../model/index.js'
import { type Bundle, evidenceOf, type Unit } from './bundle.js'

/**
 * Sentences at the head of a report that hold its news, and days back from which on a report recalls a day for its weight. What is named
 * in between and further down is filler: on the dev half of Timeline17 the days that remain rank better than all (date F1 .676, .626).
 */
const NEWS = 8
const RECALLED = 7

/** A sentence that names a day. */
export interface DayTold {
  readonly day: string
  readonly basis: TimeExpression['basis']
  readonly evidence: Evidence
  /** Weight of what it shares with the other sentences of the day. */
  readonly support: number
}

/** Sentences of the event's reports that name a day, in order. */
export function daysTold(bundle: Bundle): DayTold[] {
  const found: { unit: Unit; time: TimeExpression; day: string }[] = []
  for (const unit of bundle.units) {
    const article = bundle.articles[unit.article]!
    if (unit.head || unit.tokens.length < LEAST_TOKENS) continue
    const seen = new Set<string>()
    for (const time of article.times) {
      if (time.start < unit.start || time.end > unit.end || isStamp(article.text, unit, time)) continue
      if (isClockInMarks(article.text, unit, time)) continue
      for (const day of daysOf(time, article.text)) {
        if (seen.has(day) || !isNews(bundle, unit, day)) continue
        seen.add(day)
        found.push({ unit, time, day })
      }
    }
  }
  const shared = new Map<string, Map<string, number>>()
  for (const { unit, day } of found) {
    const terms = shared.get(day) ?? new Map<string, number>()
    shared.set(day, terms)
    for (const term of unit.terms.keys()) terms.set(term, (terms.get(term) ?? 0) + 1)
  }
  return found.map(({ unit, time, day }) => ({
    day,
    basis: time.basis,
    evidence: evidenceOf(bundle, unit, unit),
    support: supportOf(unit, shared.get(day)!),
  }))
}

const LEAST_TOKENS = 5

/** "— Ana Roe (@anaroe) May 2, 2031", "Updated on Thursday at noon": when something was posted or written over, and no day of the story. */
const isStamp = (text: string, unit: Unit, time: TimeExpression): boolean =>
  /\(@\w{1,20}\) {0,2}$/.test(text.slice(Math.max(unit.start, time.start - 24), time.start)) ||
  /^(?:last )?updated?(?::| (?:at|on)\b)/i.test(text.slice(unit.start, unit.start + 20))

/** "“One does not change the list at midnight,” Roe said": an hour in somebody's words is of no day. */
const isClockInMarks = (text: string, { quotes }: Unit, { start, end, type }: TimeExpression): boolean =>
  type === 'TIME' &&
  !/day|\d{4}|\p{Lu}\p{Ll}/u.test(text.slice(start, end)) &&
  quotes.some(q => q.kind === 'direct' && q.start <= start && end <= q.end)

/** The day a time names; "from 16 to 21 June" names two, unless it is a season or a guess ("between 11 and 15 August"). */
function daysOf(t: TimeExpression, text: string): string[] {
  if ((t.type !== 'DATE' && t.type !== 'TIME') || !t.from || !t.to || t.approximate) return []
  if (t.from === t.to) return [t.from]
  const range = RANGE.test(t.value) && parseDay(t.to)! - parseDay(t.from)! <= LONGEST_RANGE
  return range && /^from /i.test(text.slice(t.start, t.end)) ? [t.from, t.to] : []
}

const RANGE = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/
/** Days between the two days of a journey or a meeting; what lasts longer is a season. */
const LONGEST_RANGE = 14

/** Told in the news of the report, or recalled from more than a week away. */
function isNews(bundle: Bundle, unit: Unit, day: string): boolean {
  if (unit.at < NEWS) return true
  const written = parseDay(writtenOn(bundle.articles[unit.article]!.published)?.from)
  return written !== null && Math.abs(parseDay(day)! - written) > RECALLED
}

/** Mean weight of the sentence's words that other sentences of the day have, too. */
function supportOf(unit: Unit, counts: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [term, weight] of unit.terms) sum += weight * (counts.get(term)! - 1)
  return sum / Math.max(1, unit.weight)
}
