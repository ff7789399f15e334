// What kind of deed an event is, by what its reports are mainly about.
import { isMishap } from '../lexicon/index.js'
import { type Happening, isOff, type Status } from '../model/index.js'
import type { Headlines } from './headlines.js'
import { isTalk, type Told } from './tellings.js'

/** Share of the reports, two at least, that have to be mainly about a kind of thing to make the event one of that kind. */
const LEAST_OF_KIND = 0.5

const UNREAL: ReadonlySet<Status> = new Set<Status>(['denied', 'hypothetical'])

const ACCIDENT = 'OTHER/accident'
const DISASTER = 'OTHER/disaster'
const LEAST_ACCIDENT = 0.25

/** Of one kind, or both talk: a call is talks in another report's words, and so is a meeting, and talks put off are the meeting that was planned. */
export const alike = (a: Happening, b: Happening): boolean =>
  isOtherEnd(a, b) ||
  (a.type === b.type && a.subtype === b.subtype && (a.type !== 'OTHER' || !!a.subtype || a.trigger === b.trigger)) ||
  (isTalk(a) && isTalk(b)) ||
  [a, b].every(h => h.type === 'CONSULT' && h.status === 'held' && (h.subtype === 'meeting' || h.subtype === 'talks'))

/** A meeting of two planned, and talks of them put off. */
const isOtherEnd = (a: Happening, b: Happening): boolean =>
  [a, b].every(h => h.type === 'CONSULT' && GATHERINGS.has(h.subtype ?? '')) && isOff(a.status) !== isOff(b.status)

const GATHERINGS = new Set(['meeting', 'talks', 'call'])

/** A collision is one ship's accident and the other's ramming. */
export const isHarm = (h: Happening): boolean => h.type === 'ASSAULT' || isMishap(h.subtype)

/** Kind of a telling as a key: type and subtype; of what is of no kind the word that tells it. */
export const kindKey = ({ happening: h }: Told): string =>
  h.type === 'OTHER' && !h.subtype ? `${h.type}/“${h.trigger}”` : `${h.type}/${h.subtype ?? ''}`

/**
 * The kind most of so many reports are mainly about, of equal ones the first told; null where they are about too many, and where their
 * headlines, or the headline of a lone one, tell of something else.
 */
export function kindOf(mains: readonly Told[], reports: number, headlines: Headlines): string | null {
  // What is only possible, or did not happen, is not what they are about.
  const real = mains.filter(t => !UNREAL.has(t.happening.status))
  // A lone report is about what its headline tells.
  const { alone } = headlines
  const kind =
    alone && real[0] ? kindKey(real[0]) : commonKind(reports === 2 ? byHeadlines(real, headlines) : real, reports)
  if (kind === null || !(headlines.speak || alone)) return kind
  const own = mains.filter(t => kindKey(t) === kind).map(t => t.happening)
  const words = [...own.map(h => h.trigger), ...(own.some(h => h.subtype === 'ruling') ? COURTS : [])]
  const telling = headlines.telling(own[0]!.type, own[0]!.subtype, words)
  // A crash is told by its own words, and what others write of it after it does not make it less of one.
  if (alone) return telling > 0 ? kind : null
  return headlines.areMany(telling) || ((kind === ACCIDENT || kind === DISASTER) && telling > 0) ? kind : null
}

/** Words with which headlines tell of a ruling. */
const COURTS = ['court', 'tribunal', 'judge', 'justices', 'verdict']

/** Of two reports that are about two kinds of things, the one first that more headlines tell of. */
function byHeadlines(mains: readonly Told[], headlines: Headlines): readonly Told[] {
  const telling = new Map<string, number>()
  for (const t of mains) {
    const { type, subtype, trigger } = t.happening
    const key = kindKey(t)
    telling.set(key, Math.max(telling.get(key) ?? 0, headlines.telling(type, subtype, [trigger])))
  }
  return [...mains].sort((a, b) => telling.get(kindKey(b))! - telling.get(kindKey(a))!)
}

function commonKind(mains: readonly Told[], reports: number): string | null {
  const counts = new Map<string, number>()
  for (const t of mains) counts.set(kindKey(t), (counts.get(kindKey(t)) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  if (!best) return null
  // "12 killed", "rammed": where another report tells of a crash, it is the crash; of as many reports what was planned stands behind it.
  const mishap = (counts.get(DISASTER) ?? 0) > (counts.get(ACCIDENT) ?? 0) ? DISASTER : ACCIDENT
  const mishaps = counts.get(mishap) ?? 0
  const harm = mishaps ? mains.filter(t => isHarm(t.happening)).length : 0
  if (harm >= Math.max(2, LEAST_OF_KIND * reports)) return mishap
  // One report or two: where headline or lead say so.
  if (reports < 3) return mains.some(t => t.unit.at < LEAD && kindKey(t) === best[0]) ? best[0] : null
  if (best[1] >= Math.max(2, LEAST_OF_KIND * reports)) return best[0]
  return mishaps >= Math.max(2, LEAST_ACCIDENT * reports) ? mishap : null
}

/** Headline and lead. */
const LEAD = 2
