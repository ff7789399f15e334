// What each side's account of a call, meeting or visit says, topic by topic: a topic is one utterance in all its renderings, and a side
// that says nothing on it has an empty cell.
import { type Evidence, type NonEmpty, nonEmpty, type Readout } from '../model/index.js'
import type { Bundle, Unit } from './bundle.js'
import type { FoundEvent } from './happenings.js'

/** The renderings of one utterance, fullest first. */
export type Utterance = NonEmpty<Evidence>

/** Sentences around a mention of the engagement in which an utterance still belongs to it. */
const REACH = 2
const ENGAGEMENTS = new Set(['call', 'meeting', 'talks'])

/** Readouts of the event's engagements that two sides or more speak of. */
export function findReadouts(
  bundle: Bundle,
  events: readonly FoundEvent[],
  utterances: readonly Utterance[],
  sides: ReadonlyMap<string, string>,
): Readout[] {
  return events.flatMap(e => {
    if (
      e.type !== 'CONSULT' ||
      !ENGAGEMENTS.has(e.subtype ?? '') ||
      e.status === 'planned' ||
      e.status === 'hypothetical'
    )
      return []
    const parties = [
      ...new Set(e.participants.map(p => sides.get(p.entity)).filter((s): s is string => s !== undefined)),
    ].sort()
    if (parties.length < 2) return []
    const near = unitsNear(bundle, e)
    const topics = utterances.flatMap(u => topicOf(bundle, u, near, parties, sides) ?? [])
    const speaking = parties.filter(p => topics.some(t => t.cells[p]))
    return speaking.length >= 2
      ? [
          {
            engagement: e.id,
            sides: speaking,
            topics: topics.map(t => ({ ...t, cells: Object.fromEntries(speaking.map(s => [s, t.cells[s] ?? null])) })),
          },
        ]
      : []
  })
}

function unitsNear(bundle: Bundle, e: FoundEvent): Set<number> {
  const out = new Set<number>()
  for (const evidence of e.evidence) {
    const at = bundle.units.find(
      u => bundle.articles[u.article]!.id === evidence.article && u.start <= evidence.start && evidence.start < u.end,
    )
    if (!at) continue
    for (const u of bundle.units) if (u.article === at.article && Math.abs(u.at - at.at) <= REACH) out.add(u.index)
  }
  return out
}

function topicOf(
  bundle: Bundle,
  u: Utterance,
  near: ReadonlySet<number>,
  parties: readonly string[],
  sides: ReadonlyMap<string, string>,
): Readout['topics'][number] | null {
  const cells: Record<string, NonEmpty<Evidence> | null> = {}
  const bySide = new Map<string, Evidence[]>()
  for (const v of u) {
    const unit = bundle.units.find(
      u => bundle.articles[u.article]!.id === v.article && u.start <= v.start && v.start < u.end,
    )
    if (!unit || !near.has(unit.index)) continue
    const side = sideOf(unit, v.start, sides)
    if (side && parties.includes(side))
      bySide.set(side, [
        ...(bySide.get(side) ?? []),
        { article: v.article, start: v.start, end: v.end, exact: v.exact },
      ])
  }
  if (!bySide.size) return null
  for (const p of parties) {
    const list = bySide.get(p)
    cells[p] = list ? nonEmpty(list, 'a cell') : null
  }
  return { topic: u[0].exact, cells }
}

function sideOf(unit: Unit, at: number, sides: ReadonlyMap<string, string>): string | undefined {
  const q = unit.quotes.find(x => x.start === at)
  const via = q?.via.map(v => sides.get(v)).find(Boolean)
  return via ?? (q?.speaker ? sides.get(q.speaker) : undefined)
}
