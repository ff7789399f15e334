// A deed that some report tells as done and of which somebody says that it was not: "called home its ambassador", "denied a report that the ambassador
// had been ordered home".
import { Grammar } from '../../annotate/index.js'
import type { Difference, EventType, Status } from '../../model/index.js'
import { type Bundle, evidenceOf } from '../bundle.js'
import { holderOf } from '../claims/upstream.js'
import { clauseAt } from '../clauses.js'
import { doerOf } from '../doer.js'
import type { FoundEvent } from '../found-event.js'
import { differenceFrom, Versions } from './draft.js'

const FACT: ReadonlySet<Status> = new Set<Status>(['held', 'under-way'])
/** Deeds that were done or not; words are denied in other ways. */
const DEEDS: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'RETREAT'])
const DENIES = /^(?:den(?:y|ies|ied|ying)|refut(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?)$/

const NOTE = 'One tells it as done, another says that it was not.'

/** Differences of what was done, over events that one report tells in its own voice and in another somebody denies. */
export function deniedDeeds(bundle: Bundle, events: readonly FoundEvent[]): Difference[] {
  return events.flatMap(e => {
    if (!DEEDS.has(e.type) || !e.told.some(t => t.happening.status === 'denied')) return []
    const versions = new Versions()
    const [done, not] = [new Set<number>(), new Set<number>()]
    for (const { unit, happening: h } of e.told) {
      const middle = Math.floor((h.start + h.end) / 2)
      const said = h.status === 'alleged' ? holderOf(unit, h) : null
      // "a source in the ministry said"
      if (FACT.has(h.status) || said !== null) {
        done.add(unit.article)
        versions.add('told as done', evidenceOf(bundle, unit, clauseAt(unit, middle)), said)
        continue
      }
      if (h.status !== 'denied') continue
      const cue = unit.tokens.findIndex(t => DENIES.test(t.lower))
      const holder = cue < 0 ? holderOf(unit, h) : doerOf(bundle, unit, new Grammar(unit.tokens), cue)
      // "was not arrested at the scene", as his lawyer says, may be so wherever he was arrested: who did not do it has to say so.
      if (holder === null || (cue < 0 && holder !== h.source)) continue
      not.add(unit.article)
      versions.add(cue < 0 ? 'not done' : unit.tokens[cue]!.lower, evidenceOf(bundle, unit, unit), holder)
    }
    // Who only repeats what he denies tells it himself.
    if (![...not].some(a => !done.has(a)) || ![...done].some(a => !not.has(a))) return []
    return differenceFrom(bundle.event, 'denial', e.subtype ?? e.trigger, versions, true, NOTE) ?? []
  })
}
