// One deed told as a fact by one report and as somebody's allegation by another.
import type { Difference, EventType, Status } from '../../model/index.js'
import { type Bundle, evidenceOf, type Unit } from '../bundle.js'
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

/** "a man suspected of shooting four", "charged in the shooting": what is alleged is who did it. */
const tellsOfCharge = ({ tokens }: Unit): boolean =>
  tokens.some(t => /^(?:suspect(?:ed|s)?|charge[ds]?|accus(?:ed|es|ing)|arrest(?:ed|s)?)$/.test(t.lower))

/** Differences of certainty: over events that some report tells as done and another one as alleged or denied. */
export function toldAsFact(bundle: Bundle, events: readonly FoundEvent[]): Difference[] {
  return events.flatMap(e => {
    if (!e.main || !DEEDS.has(e.type)) return []
    const versions = new Versions()
    const seen = new Map<number, Set<string>>()
    const doers = { known: new Set<string | null>(), said: new Set<string | null>() }
    for (const { unit, happening } of e.told) {
      const label = FACT.has(happening.status)
        ? 'told as a fact'
        : happening.status === 'alleged' || happening.status === 'denied'
          ? happening.status
          : null
      if (label === null || (label === 'alleged' && tellsOfCharge(unit))) continue
      seen.set(unit.article, (seen.get(unit.article) ?? new Set()).add(label))
      doers[label === 'told as a fact' ? 'known' : 'said'].add(happening.source)
      const middle = Math.floor((happening.start + happening.end) / 2)
      versions.add(label, evidenceOf(bundle, unit, clauseAt(unit, middle)))
    }
    // A report that tells both itself has told who says it.
    if ([...seen.values()].some(s => s.size > 1)) return []
    // "four men were shot", "suspected of shooting four men": that it was done is not in doubt, but who did it.
    if ([...doers.said].every(d => d !== null && !doers.known.has(d))) return []
    const note = 'Some tell it in their own voice, others give it as what somebody says.'
    return differenceFrom(bundle.event, 'certainty', e.subtype ?? e.trigger, versions, false, note) ?? []
  })
}
