// An article without a date, next to reports of the same event that have one: an interval with its reason, and times reckoned from it.
import { findHappenings, findTimes, mainHappening, readingOf } from '../annotate/index.js'
import type { Gazetteer } from '../lexicon/index.js'
import { isoDay, parseDay, weekdayOf, type AnnotatedArticle, type Published } from '../model/index.js'

/** Sentences of headline and lead in which a weekday tells about the day of writing. */
const LEAD = 8
/** Days around a dated report of the event in which another one of it is believed to have been written. */
const REACH = 1
/** Dated reports that lie further apart than this say nothing about a further one. */
const WIDEST = 3

/**
 * When an undated article was written, by the days of the dated reports of its event; null where they lie too far apart.
 * Weekdays that the lead tells as past ("announced on Wednesday") narrow it: news names a weekday on that day or the next.
 */
export function dateByOthers(article: AnnotatedArticle, days: readonly number[]): Published | null {
  if (!days.length) return null
  const [first, last] = [Math.min(...days), Math.max(...days)]
  if (last - first > WIDEST) return null
  const candidates: number[] = []
  for (let d = first - REACH; d <= last + REACH; d++) candidates.push(d)
  const told = pastWeekdays(article)
  const fitting = candidates.filter(d => told.every(w => (weekdayOf(d) - w + 7) % 7 <= 1))
  const kept = fitting.length ? fitting : candidates
  return { from: isoDay(kept[0]!), to: isoDay(kept.at(-1)!), basis: 'inferred', by: fitting.length && told.length ? 'reports-of-one-event, weekday' : 'reports-of-one-event' }
}

/** Weekdays (1 to 7) that the lead speaks of as past, by the open values of its time expressions. */
function pastWeekdays(a: AnnotatedArticle): number[] {
  const end = a.sentences[Math.min(LEAD, a.sentences.length) - 1]?.end ?? 0
  const out: number[] = []
  for (const t of a.times) {
    const day = /^XXXX-WXX-([1-7])/.exec(t.value)?.[1]
    if (!day || t.start >= end) continue
    const before = a.text.slice(Math.max(0, t.start - 60), t.start)
    if (/\b(?:said|announced|confirmed|told|statement|reported)\b[^.]{0,50}$/.test(before) && !/\bwill\b/.test(before)) out.push(Number(day))
  }
  return out
}

/** The article with its times, happenings and main happening reckoned anew from `published`. */
export function redate(article: AnnotatedArticle, published: Published, nearDay: number, gazetteer: Gazetteer): AnnotatedArticle {
  const [from, to] = [parseDay(published.from), parseDay(published.to)]
  const anchor = from !== null && to !== null ? Math.min(Math.max(nearDay, from), to) : nearDay
  const reading = readingOf(article.text, article.blocks, article.sentences, gazetteer)
  const times = findTimes(reading, anchor).map(t => (t.basis === 'inferred' && t.from ? { ...t, by: t.by.replace('from the article’s day', 'from the day of other reports of the event') } : t))
  const happenings = findHappenings(reading, { mentions: article.mentions, times, entities: article.entities })
  return { ...article, published, times, happenings, main: mainHappening(happenings, reading.sentences) }
}
