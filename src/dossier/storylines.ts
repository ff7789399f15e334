// Storylines with the reason for each link: what an event has in common with the one before it.
import type { DossierEvent, Status, Storyline, StorylineLink } from '../model/index.js'

/** A storyline out of its main events. Null where there are none. */
export function storylineOf(id: string, members: readonly DossierEvent[]): Storyline | null {
  const [most] = [...members].sort((a, b) => b.articles.length - a.articles.length || byTime(a, b))
  if (!most) return null
  const events = [...members].sort(byTime)
  const links = events.flatMap((e, i) => (i === 0 ? [] : [linkTo(e, events.slice(0, i))]))
  return { id, title: most.title.replace(/ \([^()]*\)$/, ''), events: events.map(e => e.id), links }
}

/** Dated events in order, then the undated; ties by id. */
function byTime(a: DossierEvent, b: DossierEvent): number {
  const [x, y] = [a.when?.from ?? '9', b.when?.from ?? '9']
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1
}

/** The earlier event that an event has most in common with, the latest of equal ones, and what that is. */
function linkTo(e: DossierEvent, earlier: readonly DossierEvent[]): StorylineLink {
  const ranked = earlier.map(o => ({ o, parties: shared(o, e) }))
  const most = Math.max(...ranked.map(r => r.parties.length))
  const { o, parties } = ranked.findLast(r => r.parties.length === most)!
  return { from: o.id, to: e.id, relation: relationOf(o, e, parties.length), parties, basis: 'inferred' }
}

/** Named parties of both, in the order of the later one. */
function shared(a: DossierEvent, b: DossierEvent): string[] {
  const there = new Set(a.participants.map(p => p.entity))
  return b.participants.map(p => p.entity).filter(id => there.has(id) && !id.includes(':unnamed'))
}

/** Parties in common that make two deeds of one kind one after the other and not only near each other. */
const BOTH = 2

function relationOf(a: DossierEvent, b: DossierEvent, parties: number): StorylineLink['relation'] {
  const alike = a.type === b.type && a.subtype === b.subtype && a.type !== 'OTHER'
  if (alike && isOff(a.status) && !isOff(b.status) && parties > 0 && !isToldBefore(b, a)) return 'rescheduled-as'
  if (alike && parties >= BOTH) return 'same-kind'
  return parties > 0 ? 'same-party' : 'same-matter'
}

const isOff = (status: Status): boolean => status === 'postponed' || status === 'cancelled'

/** The first day on which a step of an event's history was reported, or null. */
const firstDay = (e: DossierEvent, fits: (status: Status) => boolean): string | null =>
  e.history.flatMap(h => (h.on && fits(h.status) ? [h.on.from] : [])).sort()[0] ?? null

/** True where a plan was reported before another was called off: it is what was called off, and not what came in its place. */
function isToldBefore(plan: DossierEvent, off: DossierEvent): boolean {
  const [told, called] = [firstDay(plan, () => true), firstDay(off, isOff)]
  return told !== null && called !== null && told < called
}
