// The event of reports that are mainly about no deed of one kind: what their headlines and first sentences have in common, and nothing
// that one of them alone tells.
import { contentId, isAhead, type KnownInterval, nonEmpty, parseDay, type Status, writtenOn } from '../model/index.js'
import { type Bundle, evidenceOf, isToCome, leadOf, type Unit } from './bundle.js'
import { isOfNews, placeOf, statusOf, widthOf } from './event-facts.js'
import type { FoundEvent } from './found-event.js'
import type { Headlines } from './headlines.js'
import { namesOf } from './names.js'
import type { Told } from './tellings.js'

/** Share of the reports, two at least, that have to name a day or a place at their beginning for it to be the event's. */
const LEAST_SHARE = 1 / 3
/** Weight of a sentence that tells something. */
const LEAST_WEIGHT = 12
/** Days of the widest time that dates an event. */
const WIDEST = 7
/** And of the widest in the first sentence of a lone report: "last week" there recalls another. */
const WEEKEND = 2
/** What news is told as: what is alleged or denied in one of its sentences is not the whole of it. */
const TOLD_AS: ReadonlySet<Status> = new Set<Status>([
  'held',
  'under-way',
  'planned',
  'confirmed',
  'postponed',
  'cancelled',
])

/** The event that `mains`, what each report is mainly about, are parts of. */
export function storyOf(bundle: Bundle, mains: readonly Told[], headlines: Headlines): FoundEvent {
  const leads = leadUnits(bundle)
  const evidence = leads.map(unit => evidenceOf(bundle, unit, unit))
  const lone = bundle.articles.length < 2
  const first = lone ? timesIn(bundle, leads[0]!).find(t => widthOf(t) <= WEEKEND) : undefined
  const own = lone ? (first ?? mains[0]?.happening.when ?? null) : null
  const when = dayOf(bundle) ?? (own && isOfNews(bundle, own) ? own : null)
  const { names, headlined } = namesOf(bundle, headlines)
  const places = mains.filter(t => t.unit.at < leadOf(bundle))
  const place = placeOf(places)
  const enough = places.filter(t => t.happening.place === place).length >= leastOf(bundle)
  return {
    id: contentId('event', bundle.event, 'story', ...evidence.map(e => `${e.article}:${e.start}`)),
    type: 'OTHER',
    status: statusIn(bundle, mains, when),
    main: true,
    trigger: mains[0]?.happening.trigger ?? '',
    told: [],
    when,
    place: enough ? place : null,
    participants: [...new Set([...names, ...headlined])].map(entity => ({ entity, role: 'participant' as const })),
    history: [],
    evidence: nonEmpty(evidence, 'an event'),
  }
}

/** What most tell it as; to come where its day is, and over where it was planned for a day that most reports come after. */
function statusIn(bundle: Bundle, mains: readonly Told[], when: KnownInterval | null): Status {
  if (liesAhead(bundle, when)) return 'planned'
  const told = statusOf(mains.filter(t => TOLD_AS.has(t.happening.status))) ?? 'held'
  return when !== null && isAhead(told) ? 'held' : told
}

/** Reports that have to agree; the one there is, of a lone report. */
const leastOf = ({ articles }: Bundle): number =>
  articles.length < 2 ? 1 : Math.max(2, Math.ceil(LEAST_SHARE * articles.length))

/** Of each report the first sentence below the headline that tells something, else its first at all. */
function leadUnits(bundle: Bundle): Unit[] {
  const out = new Map<number, Unit>()
  const tells = (u: Unit): boolean => !u.head && u.weight >= LEAST_WEIGHT
  for (const u of bundle.units) {
    const known = out.get(u.article)
    if (!known || (!tells(known) && tells(u))) out.set(u.article, u)
  }
  return [...out.values()]
}

/** The day that most reports name at their beginnings, of equal ones the earlier; enough of them, or the one of two that names a day. */
function dayOf(bundle: Bundle): KnownInterval | null {
  const days = new Map<string, { readonly when: KnownInterval; readonly reports: Set<number> }>()
  for (const unit of bundle.units) {
    if (unit.at >= leadOf(bundle)) continue
    for (const when of timesIn(bundle, unit)) {
      const key = `${when.from} ${when.to}`
      const known = days.get(key) ?? { when, reports: new Set() }
      known.reports.add(unit.article)
      days.set(key, known)
    }
  }
  const [best] = [...days.values()].sort(
    (a, b) => b.reports.size - a.reports.size || (a.when.from! < b.when.from! ? -1 : 1),
  )
  return best &&
    bundle.articles.length > 1 &&
    (isAlone(bundle, days.size, best.when) || best.reports.size >= leastOf(bundle))
    ? best.when
    : null
}

/** Days and weeks that a sentence names, in its order. */
function timesIn(bundle: Bundle, unit: Unit): KnownInterval[] {
  return bundle.articles[unit.article]!.times.flatMap(t => {
    if (t.start < unit.start || t.end > unit.end || t.type === 'DURATION' || t.type === 'SET' || !t.from || !t.to)
      return []
    // "above Monday's close": of something else.
    if (
      /^['’]s\b/.test(bundle.articles[unit.article]!.text.slice(t.end, t.end + 3)) ||
      /['’]s$/.test(bundle.articles[unit.article]!.text.slice(t.start, t.end))
    )
      return []
    const when: KnownInterval = { from: t.from, to: t.to, basis: t.basis, by: t.by }
    return widthOf(when) > WIDEST ? [] : [when]
  })
}

/** Of two reports one may leave the day to the other. */
const isAlone = (bundle: Bundle, days: number, when: KnownInterval): boolean =>
  days === 1 && bundle.articles.length === 2 && widthOf(when) === 0

/** True where the day comes after most reports were written. */
function liesAhead(bundle: Bundle, when: KnownInterval | null): boolean {
  const day = parseDay(when?.from)
  const written = bundle.articles.flatMap(a => parseDay(writtenOn(a.published)?.to) ?? [])
  return day !== null && written.filter(w => isToCome(bundle, day, w)).length * 2 > written.length
}
