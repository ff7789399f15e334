// Storylines with the reason for each link: what an event has in common with the one before it.
import { isOccasion } from '../lexicon/index.js'
import { type DossierEvent, isOff, parseDay, type Status, type Storyline, type StorylineLink } from '../model/index.js'
import { topicTitle } from './topic-title.js'

/** What a storyline has to know of an article. */
export interface Report {
  /** Headline, empty where it has none. */
  readonly title: string
  /** Day of publication since 1970, or null. */
  readonly day: number | null
  /** The matter it tells of: an event, or a much reported topic of several. */
  readonly matter: string
}

type ReportOf = (article: string) => Report

/** Events of one matter that make a storyline a topic: it is named after what its headlines share, and not after one of its events. */
const MANY = 3

/** A storyline out of its main events. Null where there are none. `disputed`: lists of descriptions of one thing that its reports hold against each other. */
export function storylineOf(
  id: string,
  members: readonly DossierEvent[],
  reportOf: ReportOf,
  disputed: readonly (readonly string[])[] = [],
): Storyline | null {
  const byTime = inTime(members, reportOf)
  const [most] = [...members].sort((a, b) => b.articles.length - a.articles.length || byTime(a, b))
  if (!most) return null
  const events = [...members].sort(byTime)
  const shared = isTopic(events, reportOf)
    ? topicTitle(
        events.flatMap(e => e.articles.map(a => reportOf(a).title)),
        disputed,
      )
    : null
  const links = events.flatMap((e, i) => (i === 0 ? [] : [linkTo(e, events.slice(0, i), reportOf)]))
  return { id, title: shared ?? most.title.replace(/ \([^()]*\)$/, ''), events: events.map(e => e.id), links }
}

/** True where most of the events are of one matter. */
function isTopic(events: readonly DossierEvent[], reportOf: ReportOf): boolean {
  const counts = new Map<string, number>()
  let most = 0
  for (const e of events) {
    const { matter } = reportOf(e.articles[0]!)
    const n = (counts.get(matter) ?? 0) + 1
    counts.set(matter, n)
    most = Math.max(most, n)
  }
  return most >= MANY && 2 * most > events.length
}

/** Events in order; what nobody dates by the day of its first report, then what has none; ties by id. */
function inTime(members: readonly DossierEvent[], reportOf: ReportOf): (a: DossierEvent, b: DossierEvent) => number {
  const first = (e: DossierEvent): number =>
    e.articles.reduce((day, a) => Math.min(day, reportOf(a).day ?? day), Number.POSITIVE_INFINITY)
  const days = new Map(members.map(e => [e.id, parseDay(e.when?.from) ?? first(e)]))
  return (a, b) => {
    const [x, y] = [days.get(a.id)!, days.get(b.id)!]
    return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1
  }
}

/** The earlier event that an event has most in common with, the latest of equal ones, and what that is. */
function linkTo(e: DossierEvent, earlier: readonly DossierEvent[], reportOf: ReportOf): StorylineLink {
  const ranked = earlier.map(o => ({ o, parties: shared(o, e) }))
  const most = Math.max(...ranked.map(r => r.parties.length))
  const { o, parties } = ranked.findLast(r => r.parties.length === most)!
  const [there, here] = [o, e].map(x => reportOf(x.articles[0]!).matter)
  const relation = relationOf(o, e, parties.length, there === here)
  return { from: o.id, to: e.id, relation, parties, basis: 'inferred' }
}

/** Named parties of both, in the order of the later one. */
function shared(a: DossierEvent, b: DossierEvent): string[] {
  const there = new Set(a.participants.map(p => p.entity))
  return b.participants.map(p => p.entity).filter(id => there.has(id) && !id.includes(':unnamed'))
}

/** Parties in common that make two deeds of one kind one after the other and not only near each other. */
const BOTH = 2

function relationOf(a: DossierEvent, b: DossierEvent, parties: number, isOneTopic: boolean): StorylineLink['relation'] {
  const alike = a.type === b.type && a.subtype === b.subtype && (a.type !== 'OTHER' || isOccasion(a.subtype))
  if (alike && isOff(a.status) && !isOff(b.status) && parties > 0 && !isToldBefore(b, a)) return 'rescheduled-as'
  if (alike && parties >= BOTH) return 'same-kind'
  if (parties > 0) return 'same-party'
  return isOneTopic ? 'same-topic' : 'same-matter'
}

/** The first day on which a step of an event's history was reported, or null. */
const firstDay = (e: DossierEvent, fits: (status: Status) => boolean): string | null =>
  e.history.flatMap(h => (h.on && fits(h.status) ? [h.on.from] : [])).sort()[0] ?? null

/** True where a plan was reported before another was called off: it is what was called off, and not what came in its place. */
function isToldBefore(plan: DossierEvent, off: DossierEvent): boolean {
  const [told, called] = [firstDay(plan, () => true), firstDay(off, isOff)]
  return told !== null && called !== null && told < called
}
