// What is given as the reason of one deed: "called off because of a vote" by one, "after the list was changed" by another.
import { placeNamed } from '../../lexicon/index.js'
import { type Difference, isOff, type Mention } from '../../model/index.js'
import type { Span, Token } from '../../text/index.js'
import { type Bundle, evidenceOf, mentionsIn, sharedWeight, type Unit, weightOf } from '../bundle.js'
import { holderOf } from '../claims/upstream.js'
import type { FoundEvent } from '../found-event.js'
import { blamedIn, isDenied, type Reason, reasonOf, reasonOfIt, reasonSpan } from '../reasons.js'
import { deedAt } from '../tellings.js'
import { contentWord } from '../words.js'
import { differenceFrom, Versions } from './draft.js'

/** A reason as somebody gives it. */
interface Given {
  readonly unit: Unit
  readonly reason: Reason
  /** Token of the deed whose reason it is. */
  readonly at: number
  readonly holder: string | null
  /** What its words say, by stem, with their weight. */
  readonly terms: ReadonlyMap<string, number>
  /** The side whose doing it is, where a name stands right behind the word for a reason. */
  readonly blamed: string | null
  /** All sides that it names. */
  readonly names: ReadonlySet<string>
}

type Sides = ReadonlyMap<string, string>

/** Of the words of the lighter of two reasons what both have, if they are one. */
const ONE_REASON = 0.3

/** Differences of reasons, over the events of a bundle. */
export function reasonedDifferently(bundle: Bundle, events: readonly FoundEvent[], sides: Sides): Difference[] {
  return events.flatMap(e => {
    const groups = grouped(givenFor(bundle, e, sides))
    if (groups.length < 2) return []
    const versions = new Versions()
    for (const group of groups) {
      const label = evidenceOf(bundle, group[0]!.unit, reasonSpan(group[0]!.unit, group[0]!.reason)).exact
      for (const g of group) versions.add(label, evidenceOf(bundle, g.unit, evidenceSpan(g)), g.holder)
    }
    const conflicting = accuseEachOther(groups, sides)
    const note = conflicting ? CONFLICT : NOTE
    return (
      differenceFrom(bundle.event, 'reason', e.subtype ?? e.trigger, versions, conflicting, note, conflicting) ?? []
    )
  })
}

const NOTE = 'Other reasons are given for it by others; one does not rule out the other.'
const CONFLICT = 'Each gives as the reason what another did.'

/** Two sides, each with a reason that names the other. */
function accuseEachOther(groups: readonly (readonly Given[])[], sides: Sides): boolean {
  const charges = groups.flatMap((list, group) =>
    list.flatMap(g => (g.holder === null ? [] : [{ ...g, group, holder: sides.get(g.holder) ?? g.holder }])),
  )
  return charges.some(a =>
    charges.some(b => a.group !== b.group && a.holder !== b.holder && a.names.has(b.holder) && b.names.has(a.holder)),
  )
}

/** Reasons compared of one event. */
const MOST = 200

/** The reasons that the sentences of an event give, in the order of the reports, each place once. */
function givenFor(bundle: Bundle, e: FoundEvent, sides: Sides): Given[] {
  const out: Given[] = []
  const seen = new Set<string>()
  const add = (unit: Unit, reason: Reason | null, at: number, citing: string | null): void => {
    const key = `${unit.index} ${reason?.matter}`
    if (!reason || seen.has(key) || isDenied(unit.tokens, reason)) return
    seen.add(key)
    out.push(givenIn(bundle, unit, reason, at, citing, sides))
  }
  for (const t of e.told) {
    if (t.happening.status === 'hypothetical' || t.happening.status === 'denied') continue
    const reason = reasonOf(t)
    add(t.unit, reason, deedAt(t), reason?.cited ? t.happening.source : null)
    const next = bundle.units[t.unit.index + 1]
    if (!isOff(t.happening.status) || next?.article !== t.unit.article) continue
    for (const unit of [t.unit, next]) {
      const of = reasonOfIt(unit, t.happening)
      if (of) add(unit, of, of.verb, null)
    }
  }
  const blames = e.main ? bundle.units.flatMap(u => blamedIn(bundle, u, e) ?? []) : []
  for (const b of blames) add(b.unit, b.reason, b.at, b.holder)
  return out.sort((a, b) => a.unit.index - b.unit.index || a.reason.from - b.reason.from).slice(0, MOST)
}

function givenIn(bundle: Bundle, unit: Unit, reason: Reason, at: number, citing: string | null, sides: Sides): Given {
  const tokens = unit.tokens.slice(reason.matter, reason.to)
  const mentions = mentionsIn(bundle, unit)
  const inside = mentions.filter(m => m.start >= tokens[0]!.start && m.end <= tokens.at(-1)!.end)
  const [opening] = inside
  const isFirst = opening && unit.tokens.findIndex(t => t.start >= opening.start) - reason.matter <= 1
  return {
    unit,
    reason,
    at,
    holder: citing ?? holderOf(unit, reasonSpan(unit, reason)) ?? nationOf(unit, reasonSpan(unit, reason), mentions),
    terms: sensesOf(tokens),
    blamed: opening && isFirst ? sideOf(bundle, unit, opening, sides) : null,
    names: new Set(inside.map(m => sideOf(bundle, unit, m, sides))),
  }
}

/** Whom a name stands for: a capital for its country ("Minsk failed to bring him"). */
function sideOf(bundle: Bundle, unit: Unit, m: Mention, sides: Sides): string {
  const place = m.entity.startsWith('place:') ? placeNamed(evidenceOf(bundle, unit, m).exact) : undefined
  return place?.kind === 'capital' ? `place:${place.country.toLowerCase()}` : (sides.get(m.entity) ?? m.entity)
}

/** "Estonian officials said": the country they are officials of, where they are told without a name. */
function nationOf(unit: Unit, at: Span, mentions: readonly Mention[]): string | null {
  const speaker = unit.quotes.find(q => q.speaker === null && q.start < at.end && at.start < q.end)?.speakerSpan
  if (!speaker) return null
  const last = unit.tokens.findLast(t => t.end <= speaker.end)
  if (!last || !/^(?:officials|authorities|diplomats)$/.test(last.lower)) return null
  return (
    mentions.find(m => m.start >= speaker.start && m.end <= speaker.end && m.entity.startsWith('place:'))?.entity ??
    null
  )
}

/** What words say, each once, with its weight. */
function sensesOf(tokens: readonly Token[]): Map<string, number> {
  return new Map(
    tokens.flatMap(t => {
      const word = contentWord(t)
      return word ? [[word.sense.stem, word.sense.idf] as const] : []
    }),
  )
}

/** From the deed to the end of its reason. */
function evidenceSpan({ unit, reason, at }: Given): Span {
  const span = reasonSpan(unit, reason)
  const deed = unit.tokens[at]!
  return { start: Math.min(span.start, deed.start), end: Math.max(span.end, deed.end) }
}

/** Reasons that say the same, in the order in which they were met. */
function grouped(given: readonly Given[]): Given[][] {
  const groups: Given[][] = []
  for (const g of given) {
    const group = groups.find(list => list.some(x => isOne(x, g)))
    if (group) group.push(g)
    else groups.push([g])
  }
  return groups
}

function isOne(a: Given, b: Given): boolean {
  if (a.blamed && b.blamed && a.blamed !== b.blamed) return false
  return sharedWeight(a.terms, b.terms) >= ONE_REASON * Math.min(weightOf(a.terms), weightOf(b.terms))
}
