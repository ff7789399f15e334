// Days of one event that differ between reports, and whether they can all be true: clocks of two time zones, a departure beside an
// arrival, a day inside a longer stay.
import { attributionClasses, lemmaOf } from '../../lexicon/index.js'
import { type Difference, type Happening, isAhead, isoDay, parseDay, type TimeExpression } from '../../model/index.js'
import type { Span } from '../../text/index.js'
import { type Bundle, evidenceOf, type Unit } from '../bundle.js'
import { sentenceLikeness } from '../claims/index.js'
import { clauseAt } from '../clauses.js'
import type { FoundEvent } from '../found-event.js'
import { differenceFrom, Versions } from './draft.js'

/** Widest expression that places an event, in days. */
const WIDEST = 8
/** Days between two statements of one event at most. */
const FARTHEST = 14
/** Stages of a journey or a meeting that have days of their own. */
const PHASES: ReadonlyMap<string, string> = new Map([
  ...['leave', 'depart', 'fly', 'set'].map(v => [v, 'leaves'] as const),
  ...['arrive', 'land', 'begin', 'start', 'open', 'reach'].map(v => [v, 'begins'] as const),
  ...['end', 'conclude', 'return', 'close', 'finish'].map(v => [v, 'ends'] as const),
])

/** One statement of when. */
interface When {
  readonly unit: Unit
  readonly from: number
  readonly to: number
  readonly night: boolean
  /** Given by the clock, so that its day depends on whose clock it was. */
  readonly clock: boolean
  readonly phase: string
  /** Told as to come, or as done. */
  readonly stage: 'ahead' | 'done' | null
}

/** Differences of time, over the events that two reports or more tell. */
export function timedDifferently(bundle: Bundle, events: readonly FoundEvent[]): Difference[] {
  return events.flatMap(e => {
    if (e.subtype === 'statement') return []
    const versions = new Versions()
    const whens: When[] = []
    for (const { unit, at, told } of placesOf(bundle, e))
      for (const time of timesAt(bundle, unit, at, told)) {
        const when = whenOf(bundle, unit, time, stageOf(told))
        if (!when) continue
        whens.push(when)
        versions.add(labelOf(when), evidenceOf(bundle, unit, time))
      }
    const found = judged(whens)
    // Things of one kind recur; only the event that the reports are about must have one day.
    return found && (e.main || !found.conflicting)
      ? (differenceFrom(bundle.event, 'time', e.subtype ?? e.trigger, versions, found.conflicting, found.note) ?? [])
      : []
  })
}

/** Where the event is told; of a journey also where somebody of it leaves, arrives or returns. */
function placesOf(bundle: Bundle, e: FoundEvent): { unit: Unit; at: number; told: Happening | null }[] {
  const told = e.told.map(({ unit, happening }) => ({
    unit,
    at: Math.floor((happening.start + happening.end) / 2),
    told: happening,
  }))
  if (!e.main || e.subtype !== 'visit') return told
  const actors = new Set(e.participants.filter(p => p.role === 'source').map(p => p.entity))
  const moves = bundle.units.flatMap(unit => {
    const verb = unit.tokens.find(t => PHASES.has(lemmaOf(t.lower)))
    const named = bundle.articles[unit.article]!.mentions.some(
      m => actors.has(m.entity) && m.start >= unit.start && m.end <= unit.end,
    )
    return verb && named && !told.some(t => t.unit === unit) ? [{ unit, at: verb.start, told: null }] : []
  })
  return [...told, ...moves].sort((a, b) => a.unit.index - b.unit.index || a.at - b.at)
}

/** Times in the statement that tells it; else those of the sentence that belong to no other happening. Not when it was said. */
function timesAt(bundle: Bundle, unit: Unit, at: number, told: Happening | null): TimeExpression[] {
  // No time of the sentence is its own: "on Monday residents recounted the shooting".
  if (told?.when === null) return []
  const content = unit.quotes.filter(q => q.start <= at && at < q.end && q.cueSpan !== null)
  const sayings = bundle.articles[unit.article]!.happenings.filter(h => h.subtype === 'statement')
  const times = bundle.articles[unit.article]!.times.filter(
    t =>
      (t.type === 'DATE' || t.type === 'TIME') &&
      t.start >= unit.start &&
      t.end <= unit.end &&
      content.every(q => q.start <= t.start && t.end <= q.end) &&
      !sayings.some(h => h.start <= t.start && t.end <= h.end) &&
      !isOfSaying(unit, t) &&
      !isOfOther(unit, at, t) &&
      (told === null || isOwn(told, t)),
  )
  const clause = clauseAt(unit, at)
  const own = times.filter(t => t.start >= clause.start && t.end <= clause.end)
  if (own.length) return own
  const others = unit.happenings.map(h => clauseAt(unit, Math.floor((h.start + h.end) / 2))).filter(c => c !== clause)
  return times.filter(t => !others.some(c => t.start >= c.start && t.end <= c.end))
}

/** A journey has several days; of anything else the day that it was read to have. */
function isOwn({ subtype, when }: Happening, t: TimeExpression): boolean {
  const [a, b, c, d] = [when?.from, when?.to, t.from, t.to].map(parseDay)
  return subtype === 'visit' || a == null || b == null || c == null || d == null || (a <= d && c <= b)
}

/** "the call comes ahead of a visit on Sunday": the time that another deed of the sentence has, and the one told at `at` has not. */
function isOfOther(unit: Unit, at: number, t: TimeExpression): boolean {
  const has = (h: Happening): boolean => h.when?.from === t.from && h.when?.to === t.to
  const told = unit.happenings.filter(h => h.start <= at && at < h.end)
  return told.length > 0 && !told.some(has) && unit.happenings.some(has)
}

/** "as the ministry announced on Monday": when it was said. */
function isOfSaying(unit: Unit, time: Span): boolean {
  let k = unit.tokens.findIndex(t => t.start >= time.start) - 1
  while (/^(?:on|in|late|early|at|last)$/.test(unit.tokens[k]?.lower ?? '')) k--
  return attributionClasses(unit.tokens[k]?.lower ?? '').has('say')
}

const stageOf = (h: Happening | null): When['stage'] =>
  isAhead(h?.status) ? 'ahead' : h?.status === 'held' ? 'done' : null

function whenOf(bundle: Bundle, unit: Unit, t: TimeExpression, stage: When['stage']): When | null {
  const [from, to] = [parseDay(t.from), parseDay(t.to)]
  if (from === null || to === null || to - from > WIDEST || t.approximate) return null
  const words = bundle.articles[unit.article]!.text.slice(t.start, t.end)
  const clause = clauseAt(unit, t.start)
  const verb = unit.tokens
    .slice(clause.from, clause.to)
    .map(x => PHASES.get(lemmaOf(x.lower)))
    .find(Boolean)
  return {
    unit,
    from,
    to,
    clock: t.type === 'TIME',
    night: /T(?:NI|EV)/.test(t.value) || /night|evening/i.test(words),
    phase: verb ?? '',
    stage,
  }
}

const labelOf = (w: When): string => (w.from === w.to ? isoDay(w.from) : `${isoDay(w.from)} to ${isoDay(w.to)}`)

const meet = (a: When, b: When): boolean => a.from <= b.to && b.from <= a.to

/** One report that says the same twice, with another day. */
const contradictsItself = (a: Unit, b: Unit): boolean =>
  a !== b && a.article === b.article && sentenceLikeness(a, b) >= SAID_AGAIN

/** A report that gives the other's day as well tells of two things: "police on Tuesday gave details of Monday's shooting". */
const hasBoth = (byArticle: ReadonlyMap<number, readonly When[]>, a: When, b: When): boolean =>
  byArticle.get(a.unit.article)!.some(w => meet(w, b) && tellsBeside(w.unit, a.unit)) ||
  byArticle.get(b.unit.article)!.some(w => meet(w, a) && tellsBeside(w.unit, b.unit))

const tellsBeside = (a: Unit, b: Unit): boolean => a === b || sentenceLikeness(a, b) < SAID_AGAIN

/** Likeness of two sentences that say the same. */
const SAID_AGAIN = 0.7

/** Null where no two statements lie apart; else whether some pair excludes each other, and how the others fit. */
function judged(whens: readonly When[]): { conflicting: boolean; note: string } | null {
  const reasons = new Set<string>()
  const byArticle = new Map<number, When[]>()
  for (const w of whens) {
    const list = byArticle.get(w.unit.article)
    if (list) list.push(w)
    else byArticle.set(w.unit.article, [w])
  }
  let conflicting = false
  for (const [i, a] of whens.entries())
    for (const b of whens.slice(i + 1)) {
      if (meet(a, b)) continue
      const [first, second] = a.from < b.from ? [a, b] : [b, a]
      // Weeks apart: another event, recalled.
      if (second.from - first.to > FARTHEST) continue
      if ((first.night || first.clock || second.clock) && second.from === first.to + 1)
        reasons.add('a night by one clock is the next day by another')
      else if (first.stage === 'ahead' && second.stage === 'done')
        reasons.add('it was planned for the one day and held on the other')
      else if (first.phase !== second.phase) reasons.add('departure, stay and return have days of their own')
      else if (whens.some(w => w.from <= first.from && w.to >= second.to))
        reasons.add('both days lie in the longer stay')
      else conflicting ||= contradictsItself(a.unit, b.unit) || !hasBoth(byArticle, a, b)
    }
  if (!conflicting && !reasons.size) return null
  return {
    conflicting,
    note: conflicting
      ? 'The days differ, and nothing in these reports makes them fit.'
      : `No conflict: ${[...reasons].sort().join('; ')}.`,
  }
}
