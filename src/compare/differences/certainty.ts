// One deed told as a fact by one report and as somebody's allegation by another.
import type { Difference, EventType, Status } from '../../model/index.js'
import { type Bundle, evidenceOf } from '../bundle.js'
import { clauseAt } from '../clauses.js'
import type { FoundEvent } from '../found-event.js'
import { differenceFrom, Versions } from './draft.js'

const FACT: ReadonlySet<Status> = new Set<Status>(['held', 'under-way'])

/** Deeds that leave no room: either done or not. */
const DEEDS: ReadonlySet<EventType> = new Set<EventType>([
  'ASSAULT',
  'COERCE',
  'PROTEST',
  'MOBILIZE',
  'AID',
  'SANCTION',
])

/** Differences of certainty: over events that some report tells as done and another one as alleged or denied. */
export function toldAsFact(bundle: Bundle, events: readonly FoundEvent[]): Difference[] {
  return events.flatMap(e => {
    if (!e.main || !DEEDS.has(e.type)) return []
    const versions = new Versions()
    const seen = new Map<number, Set<string>>()
    for (const { unit, happening } of e.told) {
      const label = FACT.has(happening.status)
        ? 'told as a fact'
        : happening.status === 'alleged' || happening.status === 'denied'
          ? happening.status
          : null
      if (label === null) continue
      seen.set(unit.article, (seen.get(unit.article) ?? new Set()).add(label))
      const middle = Math.floor((happening.start + happening.end) / 2)
      versions.add(label, evidenceOf(bundle, unit, clauseAt(unit, middle)))
    }
    // A report that tells both itself has told who says it.
    if ([...seen.values()].some(s => s.size > 1)) return []
    const note = 'Some tell it in their own voice, others give it as what somebody says.'
    return differenceFrom(bundle.event, 'certainty', e.subtype ?? e.trigger, versions, false, note) ?? []
  })
}
