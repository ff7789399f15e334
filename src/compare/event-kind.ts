// What kind of deed an event is, by what its reports are mainly about.
import type { Happening } from '../model/index.js'
import type { Headlines } from './headlines.js'
import { isTalk, partiesOf, type Told } from './tellings.js'

/** Share of the reports, two at least, that have to be mainly about a kind of thing to make the event one of that kind. */
const LEAST_OF_KIND = 0.5

const ACCIDENT = 'OTHER/accident'
const LEAST_ACCIDENT = 0.25

/** Of one kind, or both talk: a call is talks in another report's words. */
export const alike = (a: Happening, b: Happening): boolean =>
  (a.type === b.type && a.subtype === b.subtype) || (isTalk(a) && isTalk(b))

/** Kind of a telling as a key: type and subtype. */
export const kindKey = (t: Told): string => `${t.happening.type}/${t.happening.subtype ?? ''}`

/**
 * The kind most of so many reports are mainly about, of equal ones the first told; null where they are about too many, and where their
 * headlines tell of something else.
 */
export function kindOf(mains: readonly Told[], reports: number, headlines: Headlines): string | null {
  const kind = commonKind(mains, reports)
  if (kind === null || !headlines.speak) return kind
  const own = mains.filter(t => kindKey(t) === kind).map(t => t.happening)
  const words = own.map(h => h.trigger)
  const telling = headlines.telling(own[0]!.type, own[0]!.subtype, words)
  // A crash is told by its own words, and what others write of it after it does not make it less of one.
  return headlines.areMany(telling) || (kind === ACCIDENT && telling > 0) ? kind : null
}

function commonKind(mains: readonly Told[], reports: number): string | null {
  const counts = new Map<string, number>()
  for (const t of mains) counts.set(kindKey(t), (counts.get(kindKey(t)) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  if (!best) return null
  // One report or two: where headline or lead say so.
  if (reports < 3) return mains.some(t => t.unit.at < LEAD && kindKey(t) === best[0]) ? best[0] : null
  if (best[1] >= Math.max(2, LEAST_OF_KIND * reports)) return best[0]
  return (counts.get(ACCIDENT) ?? 0) >= LEAST_ACCIDENT * reports ? ACCIDENT : null
}

/** Headline and lead. */
const LEAD = 2

/** The tellings by the word that most of them use, of equal words the first told. */
export function byTrigger(mains: readonly Told[]): Told[] {
  const counts = new Map<string, number>()
  for (const { happening: h } of mains) counts.set(h.trigger, (counts.get(h.trigger) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return mains.filter(t => t.happening.trigger === best?.[0])
}

/** The tellings whose parties most of the others name too, those first. */
export function mostTold(mains: readonly Told[]): Told[] {
  const counts = new Map<string, number>()
  for (const t of mains) for (const id of new Set(partiesOf(t.happening))) counts.set(id, (counts.get(id) ?? 0) + 1)
  const weight = (t: Told): number => Math.max(0, ...partiesOf(t.happening).map(id => counts.get(id)!))
  return [...mains].sort((a, b) => weight(b) - weight(a))
}
