// One plan told as put off by some and as called off by others.
import { lemmaOf, statusVerbs } from '../../lexicon/index.js'
import { contentId, type Difference, type Evidence, nonEmpty, type Status } from '../../model/index.js'
import type { Span } from '../../text/index.js'
import { type Bundle, evidenceOf } from '../bundle.js'
import { holderOf } from '../claims/upstream.js'
import { clauseAt } from '../clauses.js'
import type { FoundEvent } from '../found-event.js'
import { type Told, uniqueEvidence } from '../tellings.js'
import { differenceFrom, Versions } from './draft.js'

/** Statuses that cannot both be the last word on one plan. */
const OPPOSED: readonly (readonly [Status, Status])[] = [['postponed', 'cancelled']]

/** Differences of status: over events of one kind whose parties meet. */
export function toldAs(bundle: Bundle, events: readonly FoundEvent[]): Difference[] {
  const out: Difference[] = []
  const groups = new Map<string, FoundEvent[]>()
  for (const e of events)
    groups.set(`${e.type} ${e.subtype ?? e.trigger}`, [...(groups.get(`${e.type} ${e.subtype ?? e.trigger}`) ?? []), e])
  for (const [kind, list] of [...groups].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
    for (const [first, second] of OPPOSED) {
      const [a, b] = [evidenceFor(bundle, list, first), evidenceFor(bundle, list, second)]
      if (!a.length || !b.length) continue
      out.push({
        id: contentId('difference', bundle.event, 'status', kind, first, second),
        event: bundle.event,
        about: list[0]!.subtype ?? list[0]!.trigger,
        kind: 'status',
        conflicting: true,
        versions: [
          { label: first, holders: [], evidence: nonEmpty(a, 'a version') },
          { label: second, holders: [], evidence: nonEmpty(b, 'a version') },
        ],
        note: 'Some sentences tell it as put off, others as called off.',
      })
    }
  return out
}

/** Differences of what came about: over coups that some report tells as made and another as tried. */
export function triedOrDone(bundle: Bundle, events: readonly FoundEvent[]): Difference[] {
  return events.flatMap(e => {
    if (!e.main || e.subtype !== 'coup') return []
    const versions = new Versions()
    for (const t of e.told) {
      const { trigger, status } = t.happening
      if (status === 'hypothetical' || status === 'denied' || t.unit.head) continue
      // "the coup" is what the report says of it elsewhere.
      const label =
        trigger === 'coup-attempt' ? 'attempted' : t.unit.tokens.some(x => x.lower === 'power') ? 'made' : null
      const clause = clauseAt(t.unit, middle(t.happening))
      if (label) versions.add(label, evidenceOf(bundle, t.unit, clause), holderOf(t.unit, clause))
    }
    return differenceFrom(bundle.event, 'status', e.subtype, versions, true, TRIED) ?? []
  })
}

const TRIED = 'Some sentences tell that power was taken, others that it was tried.'

/** The statements that tell it so. */
const evidenceFor = (bundle: Bundle, events: readonly FoundEvent[], status: Status): Evidence[] =>
  uniqueEvidence(
    events.flatMap(e =>
      e.told.filter(t => t.happening.status === status).map(t => evidenceOf(bundle, t.unit, whereTold(t))),
    ),
  )

/** From the clause of the deed to that of the word which says how far it got: "[her visit had been planned for May but was put off]". */
function whereTold({ unit, happening: h }: Told): Span {
  const deed = clauseAt(unit, middle(h))
  const word = unit.tokens
    .filter(t => statusVerbs.get(lemmaOf(t.lower)) === h.status)
    .sort((a, b) => Math.abs(a.start - h.start) - Math.abs(b.start - h.start))[0]
  const said = word ? clauseAt(unit, word.start) : deed
  return { start: Math.min(deed.start, said.start), end: Math.max(deed.end, said.end) }
}

const middle = (s: Span): number => Math.floor((s.start + s.end) / 2)
