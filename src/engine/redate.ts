// An article without a date, next to reports of the same event that have one: an interval with its reason, and times reckoned from it.
import { findHappenings, findTimes, mainHappening, readingOf } from '../annotate/index.js'
import type { Gazetteer } from '../lexicon/index.js'
import {
  type AnnotatedArticle,
  civil,
  type DayOfYear,
  dayNumber,
  isoDay,
  type Published,
  parseDay,
  weekdayOf,
} from '../model/index.js'

/** Sentences in which a weekday tells about the day of writing. */
const LEAD = 14
/** Days around a dated report of the event in which another one of it is believed to have been written. */
const REACH = 1
/** Dated reports that lie further apart than this say nothing about a further one. */
const WIDEST = 3

/**
 * When an undated article was written, by the days of the dated reports of its event; null where those lie too far apart.
 * Weekdays that it tells as past ("announced on Wednesday") narrow it: news names a weekday on that day or the next. Where the dated
 * reports' own day fits them all, it is that day.
 */
export function dateByOthers(article: AnnotatedArticle, days: readonly number[]): Published | null {
  if (!days.length) return null
  const [first, last] = [Math.min(...days), Math.max(...days)]
  if (article.dateline) return yearByOthers(article.dateline, days)
  if (last - first > WIDEST) return null
  const candidates: number[] = []
  const [least, most] = [parseDay(article.published?.from), parseDay(article.published?.to)]
  for (let d = first - REACH; d <= last + REACH; d++)
    if ((least === null || d >= least) && (most === null || d <= most)) candidates.push(d)
  if (!candidates.length) return null
  const told = pastWeekdays(article)
  const fitting = candidates.filter(d => told.every(w => (weekdayOf(d) - w + 7) % 7 <= 1))
  if (!told.length || !fitting.length)
    return {
      from: isoDay(candidates[0]!),
      to: isoDay(candidates.at(-1)!),
      basis: 'inferred',
      by: 'reports-of-one-event',
    }
  const same = fitting.filter(d => days.includes(d) && told.some(w => weekdayOf(d) === w))
  const kept = same.length === 1 ? same : fitting
  return { from: isoDay(kept[0]!), to: isoDay(kept.at(-1)!), basis: 'inferred', by: 'reports-of-one-event, weekday' }
}

/** The day of a dateline without a year, in the year that brings it next to the dated reports; null where none brings it within a month of one. */
function yearByOthers({ value, start, end }: DayOfYear, days: readonly number[]): Published | null {
  const [, month, day] = value.split('-').map(Number)
  const near = days
    .flatMap(d => [-1, 0, 1].map(step => ({ d, on: dayNumber(civil(d).year + step, month!, day!) })))
    // No year but every fourth has a 29 February, and none a 31.
    .filter(({ on }) => civil(on).day === day)
    .sort((a, b) => Math.abs(a.on - a.d) - Math.abs(b.on - b.d) || a.on - b.on)[0]
  if (!near || Math.abs(near.on - near.d) > MONTH) return null
  const on = isoDay(near.on)
  return {
    from: on,
    to: on,
    basis: 'inferred',
    by: 'dateline, its year from reports of one event',
    span: { start, end },
  }
}

const MONTH = 31

/** Weekdays (1 to 7) that the article speaks of as past, by the open values of its time expressions. */
function pastWeekdays(a: AnnotatedArticle): number[] {
  const end = a.sentences[Math.min(LEAD, a.sentences.length) - 1]?.end ?? 0
  const out: number[] = []
  for (const t of a.times) {
    const day = /^XXXX-WXX-([1-7])/.exec(t.value)?.[1]
    const sentence = a.sentences.find(s => s.start <= t.start && t.start < s.end)
    if (!day || t.start >= end || !sentence) continue
    const before = a.text.slice(Math.max(sentence.start, t.start - 160), t.start)
    if (
      /\b(?:said|announced|confirmed|told|spoken|spoke|met|reported)\b/.test(before) &&
      !/\b(?:will|next|begin|plans?)\b/.test(before.slice(-50))
    )
      out.push(Number(day))
  }
  return out
}

/** The article with its times, happenings and main happening reckoned anew from `published`. */
export function redate(
  article: AnnotatedArticle,
  published: Published,
  nearDay: number,
  gazetteer: Gazetteer,
): AnnotatedArticle {
  const [from, to] = [parseDay(published.from), parseDay(published.to)]
  const anchor = from !== null && to !== null ? Math.min(Math.max(nearDay, from), to) : nearDay
  const reading = readingOf(article.text, article.blocks, article.sentences, gazetteer)
  const times = findTimes(reading, anchor).map(t =>
    t.basis === 'inferred' && t.from
      ? { ...t, by: t.by.replace('from the article’s day', 'from the day of other reports of the event') }
      : t,
  )
  const happenings = findHappenings(reading, {
    mentions: article.mentions,
    times,
    entities: article.entities,
    quotes: article.quotes,
  })
  const own = article.published
  const alone = own && { from: own.from, to: own.to, basis: own.basis, by: own.by }
  return {
    ...article,
    published: { ...published, alone },
    times,
    happenings,
    main: mainHappening(happenings, reading.sentences),
  }
}
