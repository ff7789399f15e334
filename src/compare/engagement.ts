// What most of the reports begin with, where it is a call, a meeting or an election, whatever each of them makes of it.
import { type Happening, parseDay, writtenOn } from '../model/index.js'
import { type Bundle, leadOf } from './bundle.js'
import type { Headlines } from './headlines.js'
import { partiesOf, type Told } from './tellings.js'

/** Share of the reports, three at least, that have to begin with a call, talks, a meeting or an election to be about it. */
const LEAST_ENGAGED = 2 / 3

/** Of an election few reports have the day. */
const LEAST_VOTING = 1 / 2

/** The telling with most parties of a call, of talks, of a meeting held or of an election in each report's beginning, where most have one and headlines, too; else none. */
export function engagementIn(bundle: Bundle, told: readonly Told[], headlines: Headlines): number[] {
  const first = new Map<string, Map<number, number>>()
  for (const [i, t] of told.entries()) {
    if (t.unit.at >= leadOf(bundle) || t.happening.status !== 'held') continue
    for (const kind of gatheringsOf(t.happening)) {
      if (kind === 'election' && !isNear(bundle, t)) continue
      const reports = first.get(kind) ?? new Map<number, number>()
      const known = reports.get(t.unit.article)
      if (known === undefined || partiesOf(told[known]!.happening).length < partiesOf(t.happening).length)
        reports.set(t.unit.article, i)
      first.set(kind, reports)
    }
  }
  const [best] = [...first].sort((a, b) => b[1].size - a[1].size)
  if (
    !best ||
    best[1].size < Math.max(3, (best[0] === 'election' ? LEAST_VOTING : LEAST_ENGAGED) * bundle.articles.length)
  )
    return []
  const telling =
    best[0] === 'election'
      ? headlines.telling('OTHER', 'election', BALLOT)
      : headlines.telling('CONSULT', undefined, [])
  return headlines.areMany(telling) ? [...best[1].values()] : []
}

/** "talk", "meeting" or "election", none for all else; talks may be either of the first two. */
function gatheringsOf(h: Happening): readonly string[] {
  if (h.type === 'OTHER' && !h.subtype && h.trigger === 'election') return ['election']
  if (h.type !== 'CONSULT') return []
  return h.subtype === 'talks'
    ? ['talk', 'meeting']
    : h.subtype === 'call'
      ? ['talk']
      : h.subtype === 'meeting'
        ? ['meeting']
        : []
}

/** Days from a report to an election that it is about: last year's is background. */
const NEAR = 60

function isNear(bundle: Bundle, { unit, happening }: Told): boolean {
  const written = parseDay(writtenOn(bundle.articles[unit.article]!.published)?.from)
  const [from, to] = [parseDay(happening.when?.from), parseDay(happening.when?.to)]
  if (written === null || from === null || to === null) return false
  return to - from <= 1 && Math.abs(from - written) <= NEAR
}

/** Words with which headlines tell of an election. */
const BALLOT = ['election', 'vote', 'ballot', 'poll', 'win', 'victory', 'lead']
