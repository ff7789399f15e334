// Who did it: one side says that the other fired first, the other says that the one did.
import { type Difference, parseDay } from '../../model/index.js'
import type { Span } from '../../text/index.js'
import { type Bundle, evidenceOf } from '../bundle.js'
import { upstreamOf } from '../claims/upstream.js'
import { clauseAt } from '../clauses.js'
import { isHarm } from '../event-kind.js'
import type { FoundEvent } from '../found-event.js'
import type { Told } from '../tellings.js'
import { differenceFrom, Versions } from './draft.js'

/** A deed of one side as another tells it. */
interface Charge {
  readonly told: Told
  readonly doer: string
  readonly holder: string
  readonly clause: Span
  readonly day: number | null
}

/** Charges compared in one bundle. */
const MOST = 400

/** Differences of who did it, in reports of harm. */
export function doneByEachOther(
  bundle: Bundle,
  events: readonly FoundEvent[],
  sides: ReadonlyMap<string, string>,
): Difference[] {
  const main = events.find(e => e.main && e.told.some(t => isHarm(t.happening)))
  if (!main) return []
  const upstream = upstreamOf(bundle, sides)
  const charges = events
    .flatMap(e => e.told)
    .flatMap(t => chargeIn(t, upstream, sides))
    .sort((a, b) => a.told.unit.index - b.told.unit.index || a.told.happening.start - b.told.happening.start)
    .slice(0, MOST)
  const opposed = charges.filter(a => charges.some(b => areOpposed(a, b)))
  const versions = new Versions()
  // What else one side tells of the other stands further down.
  for (const c of firstOfEach(opposed))
    versions.add(evidenceOf(bundle, c.told.unit, c.clause).exact, evidenceOf(bundle, c.told.unit, c.clause), c.holder)
  const difference = differenceFrom(bundle.event, 'agency', main.subtype ?? main.trigger, versions, true, NOTE, true)
  return difference ? [difference] : []
}

const NOTE = 'Each side says that the other did it.'

const areOpposed = (a: Charge, b: Charge): boolean =>
  a.doer === b.holder && b.doer === a.holder && (a.day === null || b.day === null || a.day === b.day)

const firstOfEach = (charges: readonly Charge[]): Charge[] =>
  charges.filter(
    (c, i) => charges.findIndex(x => x.holder === c.holder && x.told.unit.article === c.told.unit.article) === i,
  )

function chargeIn(t: Told, upstream: ReturnType<typeof upstreamOf>, sides: ReadonlyMap<string, string>): Charge[] {
  const { happening: h, unit } = t
  if (h.type !== 'ASSAULT' || h.source === null || !REAL.has(h.status)) return []
  const doer = sides.get(h.source) ?? h.source
  const clause = clauseAt(unit, h.start)
  // Without who says so.
  const said = unit.quotes.find(q => q.kind === 'indirect' && q.start <= h.start && h.end <= q.end)
  const span = said ? { start: Math.max(clause.start, said.start), end: Math.min(clause.end, said.end) } : clause
  const holder = upstream(unit, { start: h.start, end: h.end }).replace(/^source:/, '')
  if (!/^(?:place|organisation|person|group):/.test(holder) || holder === doer) return []
  return [{ told: t, doer, holder, clause: span, day: parseDay(h.when?.from) }]
}

const REAL: ReadonlySet<string> = new Set(['held', 'under-way', 'alleged'])
