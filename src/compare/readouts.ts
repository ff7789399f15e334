// What each side's account of a call, meeting or visit says, topic by topic: a topic is one utterance in all its renderings, and a side
import { type Evidence, type NonEmpty, nonEmpty, type Quote, type Readout } from '../model/index.js'
import { overlaps, type Span } from '../text/index.js'
import { type Bundle, evidenceOf, type Unit, unitAt } from './bundle.js'
import { clausesOf } from './clauses.js'
import type { FoundEvent } from './found-event.js'

/** The renderings of one utterance, fullest first. */
export type Utterance = NonEmpty<Evidence>

/** Sentences around a mention of the engagement in which an utterance still belongs to it. */
const REACH = 2
/** Sentences over which a readout goes on at most. */
const MOST_REACH = 10
const ENGAGEMENTS = new Set(['call', 'meeting', 'talks'])

/** Readouts of the event's engagements that two sides or more speak of. */
export function findReadouts(
  bundle: Bundle,
  events: readonly FoundEvent[],
  utterances: readonly Utterance[],
  sides: ReadonlyMap<string, string>,
): Readout[] {
  const placed = [...utterances, ...besideMarks(bundle, utterances)].map(u => placedIn(bundle, u))
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
    const belongs = belongsTo(bundle, e, near)
    const topics = placed.flatMap(u => topicOf(u, belongs, parties, sides) ?? [])
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

/** "Roe had raised the tunnel and had called for “an answer”": the statements of a paraphrase that stand beside its words in marks. */
function besideMarks(bundle: Bundle, utterances: readonly Utterance[]): Utterance[] {
  const known = new Map<string, Evidence[]>()
  for (const e of utterances.flat()) {
    const list = known.get(e.article)
    if (list) list.push(e)
    else known.set(e.article, [e])
  }
  return bundle.units.flatMap(unit => {
    const marked = unit.quotes.filter(q => q.kind !== 'indirect')
    if (!marked.length) return []
    const whole = unit.quotes.filter(
      q => q.kind === 'indirect' && marked.some(m => q.start <= m.start && m.end <= q.end),
    )
    return whole.flatMap(q =>
      clausesOf(unit).flatMap(c => {
        const span = { start: Math.max(c.start, q.start), end: Math.min(c.end, q.end) }
        const words = unit.tokens.filter(t => t.kind === 'word' && t.start >= span.start && t.end <= span.end).length
        if (words < LEAST_WORDS || marked.some(m => overlaps(m, span)) || onlyTellsOf(unit, span)) return []
        const evidence = evidenceOf(bundle, unit, span)
        return known.get(evidence.article)?.some(e => overlaps(e, span)) ? [] : [nonEmpty([evidence], 'a statement')]
      }),
    )
  })
}

/** "The confirmation comes after Roe held a telephone conversation with Holm": that they spoke, and nothing that they said. */
const onlyTellsOf = (unit: Unit, span: Span): boolean =>
  unit.happenings.some(
    h => ENGAGEMENTS.has(h.subtype ?? '') && h.status === 'held' && span.start <= h.start && h.start < span.end,
  ) ||
  unit.tokens.some(t => t.start >= span.start && t.end <= span.end && /^(?:comes?|came|follow(?:s|ed))$/.test(t.lower))

/** Words of a statement beside words in marks. */
const LEAST_WORDS = 4

/** Units that tell of the engagement (0) or stand near one that does, with how many sentences lie between. */
function unitsNear(bundle: Bundle, e: FoundEvent): Map<number, number> {
  const out = new Map<number, number>()
  for (const { unit: at } of e.told) {
    const reach = goesOn(bundle, e, at)
    for (let k = -REACH; k <= reach; k++) {
      const u = bundle.units[at.index + k]
      if (u?.article === at.article) out.set(u.index, Math.min(Math.abs(k), out.get(u.index) ?? MOST_REACH))
    }
  }
  // "In its readout the ministry said": wherever it stands, it is of what the report tells.
  const tellers = new Set(e.told.map(t => t.unit.article))
  for (const u of bundle.units)
    if (tellers.has(u.article) && !out.has(u.index) && u.tokens.some(t => t.lower === 'readout')) out.set(u.index, 1)
  return out
}

/** Sentences over which what those who took part said goes on behind a sentence that tells of the engagement. */
function goesOn(bundle: Bundle, e: FoundEvent, from: Unit): number {
  let reach = REACH
  for (let k = 1; k <= reach && k < MOST_REACH; k++) {
    const unit = bundle.units[from.index + k]
    if (unit?.article !== from.article) break
    if (unit.quotes.some(q => tookPart(e, q.speaker))) reach = k + REACH
  }
  return Math.min(reach, MOST_REACH)
}

const tookPart = (e: FoundEvent, speaker: string | null): boolean =>
  speaker?.startsWith('person:') === true && e.participants.some(p => p.entity === speaker)

/**
 * Whether a rendering is part of what was said of the engagement: in its sentence, or near it by somebody who took part, or by a body that
 * tells of somebody who took part what was said and not what is still to come.
 */
const belongsTo =
  (bundle: Bundle, e: FoundEvent, near: ReadonlyMap<number, number>) =>
  (unit: Unit, quote: Quote | undefined): boolean => {
    const far = near.get(unit.index)
    if (far === undefined || !quote) return false
    if (far === 0 || tookPart(e, quote.speaker)) return true
    if (!(quote.speaker ?? quote.via[0])?.startsWith('organisation:')) return false
    if (unit.tokens.some(t => t.lower === 'will' && quote.start <= t.start && t.end <= quote.end)) return false
    return bundle.articles[unit.article]!.mentions.some(
      m => m.start >= unit.start && m.end <= unit.end && tookPart(e, m.entity),
    )
  }

/** A rendering with the sentence and the quotation it stands in. */
interface Placed {
  readonly evidence: Evidence
  readonly unit: Unit | undefined
  readonly quote: Quote | undefined
}

const placedIn = (bundle: Bundle, u: Utterance): Placed[] =>
  u.map(({ article, start, end, exact }) => {
    const unit = unitAt(bundle, article, start)
    const quote = unit?.quotes.findLast(x => x.start <= start && end <= x.end)
    return { evidence: { article, start, end, exact }, unit, quote }
  })

function topicOf(
  u: readonly Placed[],
  belongs: (unit: Unit, quote: Quote | undefined) => boolean,
  parties: readonly string[],
  sides: ReadonlyMap<string, string>,
): Readout['topics'][number] | null {
  const cells: Record<string, NonEmpty<Evidence> | null> = {}
  const bySide = new Map<string, Evidence[]>()
  for (const { evidence, unit, quote } of u) {
    if (!unit || !quote || !belongs(unit, quote)) continue
    const side = sideOf(quote, sides)
    if (side && parties.includes(side)) bySide.set(side, [...(bySide.get(side) ?? []), evidence])
  }
  if (!bySide.size) return null
  for (const p of parties) {
    const list = bySide.get(p)
    cells[p] = list ? nonEmpty(list, 'a cell') : null
  }
  return { topic: u[0]!.evidence.exact, cells }
}

function sideOf(q: Quote, sides: ReadonlyMap<string, string>): string | undefined {
  const via = q.via.map(v => sides.get(v)).find(Boolean)
  return via ?? (q.speaker ? sides.get(q.speaker) : undefined)
}
