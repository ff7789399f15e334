// When an event was, where, how far it got and who took part, by what its tellings have in common.
import { type KnownInterval, parseDay, type Status, writtenOn } from '../model/index.js'
import type { Bundle } from './bundle.js'
import type { FoundEvent } from './found-event.js'
import type { Told } from './tellings.js'

/** What is known of an event beyond doubt comes before what is only said of it. */
const STRENGTH: readonly Status[] = [
  'held',
  'under-way',
  'cancelled',
  'postponed',
  'confirmed',
  'planned',
  'alleged',
  'hypothetical',
  'denied',
]

/** The status most tellings give, of equal ones the strongest. */
export function statusOf(tellings: readonly Told[]): Status | null {
  return mostOf(
    tellings.map(t => t.happening.status),
    (a, b) => STRENGTH.indexOf(a) - STRENGTH.indexOf(b),
  )
}

/** The place most reports give, of equal ones the first told; null where none has one. */
export function placeOf(tellings: readonly Told[]): string | null {
  const seen = new Set<string>()
  const places = tellings.flatMap(({ unit, happening: { place } }) => {
    const key = `${unit.article} ${place}`
    return place === null || seen.has(key) || !seen.add(key) ? [] : [place]
  })
  return mostOf(places)
}

/** What stands most often in a list, of equal ones the first by `order`, else the first; null of an empty list. */
export function mostOf<T>(list: readonly T[], order: (a: T, b: T) => number = () => 0): T | null {
  const counts = new Map<T, number>()
  for (const x of list) counts.set(x, (counts.get(x) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || order(a[0], b[0]))[0]?.[0] ?? null
}

/** Days in an interval beyond its first. */
export const widthOf = (w: KnownInterval): number => (parseDay(w.to) ?? 0) - (parseDay(w.from) ?? 0)

/**
 * The narrowest interval told. Where one report tells a night and another the day after, both may be right, each by its own clock: then
 * it is the two days together.
 */
export function bestWhen(tellings: readonly Told[]): KnownInterval | null {
  const whens = tellings
    .map(t => t.happening.when)
    .filter((w): w is KnownInterval => w !== null)
    .sort((a, b) => widthOf(a) - widthOf(b) || (a.from! < b.from! ? -1 : 1))
  const best = whens[0]
  if (!best) return null
  for (const night of whens) {
    if (night.dayPart !== 'NI' && night.dayPart !== 'EV') continue
    const day = parseDay(night.from)!
    const after = whens.find(w => widthOf(w) === 0 && parseDay(w.from) === day + 1)
    if (after) return { from: night.from, to: after.to, basis: 'inferred', by: 'a night here, the day after there' }
  }
  return best
}

/** Who took part, in the order of how many tellings name them; of equal ones the first told. */
export function participantsOf(tellings: readonly Told[]): FoundEvent['participants'] {
  const roles = new Map<string, 'source' | 'target' | 'participant'>()
  const told = new Map<string, Set<Told>>()
  const stated = new Set<string>()
  for (const t of tellings) {
    const { source, target, jointSources = [], jointTargets = [], sourceBasis } = t.happening
    const sources = source === null || isSuspect(t) ? [] : [source, ...jointSources]
    const targets = target === null ? jointTargets : [target, ...jointTargets]
    for (const id of sources) if (!roles.has(id)) roles.set(id, 'source')
    for (const id of targets) if (!roles.has(id)) roles.set(id, 'target')
    for (const id of sourceBasis === 'inferred' ? targets : [...sources, ...targets]) stated.add(id)
    for (const id of [...sources, ...targets]) told.set(id, (told.get(id) ?? new Set()).add(t))
  }
  const times = (id: string): number => told.get(id)!.size
  return [...roles]
    .sort((a, b) => times(b[0]) - times(a[0]))
    .map(([entity, role]) => (stated.has(entity) ? { entity, role } : { entity, role, basis: 'inferred' as const }))
}

/** Whoever only stands near a deed of violence is not called its doer: a person is named for it where a sentence names him as its subject. */
const isSuspect = ({ happening: h }: Told): boolean =>
  h.type === 'ASSAULT' && h.sourceBasis === 'inferred' && h.source?.startsWith('person:') === true

/** Days of the widest time that dates what reports are mainly about. */
const WIDEST_OF_NEWS = 62
/** Days before its reports from which a time is of something they call to mind. */
const YEAR = 366

/** News is of a day, a week or a month, and not of years ago: else it is the time of what stands beside it, or is recalled. */
export function isOfNews(bundle: Bundle, when: KnownInterval): boolean {
  if (widthOf(when) > WIDEST_OF_NEWS) return false
  const last = parseDay(when.to)
  const written = bundle.articles.map(a => parseDay(writtenOn(a.published)?.from))
  return last === null || !written.every(w => w !== null && w - last > YEAR)
}
