// The timeline: events that can be placed in time, one entry each whatever the clocks; and days that reports name beside them, each with
// the sentence that says most of what the others say. What is only alleged, denied or possible is no entry.
import {
  type Basis,
  type DossierEvent,
  type Evidence,
  isAhead,
  isOff,
  type KnownInterval,
  nonEmpty,
  parseDay,
  type TimelineEntry,
} from '../model/index.js'

const NO_ENTRY = new Set(['alleged', 'denied', 'hypothetical'])
/** Widest interval of an entry, in days: a year says where a thing belongs, a decade does not. */
const WIDEST = 366

/** A sentence that names a day, with the storyline of its report. */
export interface NamedDay {
  readonly day: string
  readonly basis: Basis
  readonly evidence: Evidence
  readonly support: number
  readonly storyline: string
}

/** Timeline of the events and of the days named; `storylineOf` gives the storyline of an event id, or null. */
export function timelineOf(
  events: readonly DossierEvent[],
  days: readonly NamedDay[],
  storylineOf: (event: DossierEvent) => string | null,
): TimelineEntry[] {
  const placed = events.filter(
    e => e.when && !NO_ENTRY.has(e.status) && width(e.when) <= WIDEST && (e.main || e.participants.length > 0),
  )
  const entries = withinOthers(placed, storylineOf).map(
    ({ event: e, also }): TimelineEntry => ({
      when: e.when!,
      headline: e.title,
      event: e.id,
      ...(also.length ? { also: also.map(x => x.id) } : {}),
      storyline: storylineOf(e),
      evidence: e.evidence,
    }),
  )
  return inToldOrder([...entries, ...dayEntries(days, entries)].sort(byTime), events)
}

interface Placed {
  readonly event: DossierEvent
  readonly also: DossierEvent[]
}

/** Entries of one party that an event is looked for in, the weightiest: a day of thousands of events stays linear. */
const REACH = 200

/**
 * Events with what is only said of them once more: a meeting and what was agreed at it, a statement and the refusal in it. One entry where the one rests on
 * sentences of the other, on the same days and with somebody who takes part in both.
 */
function withinOthers(events: readonly DossierEvent[], storylineOf: (event: DossierEvent) => string | null): Placed[] {
  const days = new Map<string, DossierEvent[]>()
  for (const e of events) {
    const key = `${e.when!.from} ${e.when!.to} ${wasSet(e)} ${storylineOf(e)}`
    const list = days.get(key)
    if (list) list.push(e)
    else days.set(key, [e])
  }
  const out: Placed[] = []
  for (const list of days.values()) {
    const ofParty = new Map<string, Placed[]>()
    for (const e of [...list].sort(byWeight)) {
      const parties = e.participants.map(p => ofParty.get(p.entity) ?? [])
      const within = mayBeWithin(e) && parties.flatMap(l => l.find(k => isWithin(e, k.event)) ?? [])[0]
      if (within) within.also.push(e)
      else {
        const entry: Placed = { event: e, also: [] }
        out.push(entry)
        for (const { entity } of e.participants) {
          const own = ofParty.get(entity)
          if (!own) ofParty.set(entity, [entry])
          else if (own.length < REACH) own.push(entry)
        }
      }
    }
  }
  return out
}

/** Of as many sentences the occasion before what was said on it. */
const byWeight = (a: DossierEvent, b: DossierEvent): number =>
  b.evidence.length - a.evidence.length || Number(b.type === 'CONSULT') - Number(a.type === 'CONSULT')

/** To come, or planned before it was called off: what was to be done on it went with it. */
const wasSet = (e: DossierEvent): boolean =>
  isAhead(e.status) || (isOff(e.status) && e.history.some(s => isAhead(s.status)))

/** Deeds of words; a visit and what is called off are events of their own. */
const OF_WORDS = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'REQUEST', 'REJECT', 'ACCUSE', 'THREATEN'])
const isOfWords = (e: DossierEvent): boolean =>
  (OF_WORDS.has(e.type) && e.subtype !== 'visit') || e.subtype === 'statement'
const isCalledOff = (e: DossierEvent): boolean =>
  isOff(e.status) || e.subtype === 'postponement' || e.subtype === 'cancellation'

const mayBeWithin = (e: DossierEvent): boolean => !e.main && isOfWords(e) && !isCalledOff(e)

/** Whether one event of a party rests on sentences of another one. */
const isWithin = (e: DossierEvent, other: DossierEvent): boolean =>
  (!isCalledOff(other) || (wasSet(other) && wasSet(e))) &&
  e.evidence.every(x => other.evidence.some(y => inOneSentence(x, y)))

/** Words of one sentence: the same, or one clause and the next. */
const inOneSentence = (x: Evidence, y: Evidence): boolean => overlap(x, y) || isNext(x, y) || isNext(y, x)
const isNext = (x: Evidence, y: Evidence): boolean =>
  x.article === y.article && y.start >= x.end && y.start <= x.end + 2 && !/[.!?…]["'”’]?$/.test(x.exact)

const overlap = (x: Evidence, y: Evidence): boolean => x.article === y.article && x.start < y.end && y.start < x.end

/** Entries of one interval in the order that some sentence tells them in: what came before an entry stands before it. */
function inToldOrder(sorted: readonly TimelineEntry[], events: readonly DossierEvent[]): TimelineEntry[] {
  const before = new Map(events.map(e => [e.id, new Set((e.after ?? []).map(x => x.event))]))
  const out: TimelineEntry[] = []
  for (let from = 0; from < sorted.length; ) {
    let to = from
    while (to < sorted.length && sameInterval(sorted[from]!, sorted[to]!)) to++
    const waiting = sorted.slice(from, to)
    while (waiting.length) {
      // From the first that waits back to one that nothing waiting comes before; a circle ends where it closes.
      const seen = new Set<TimelineEntry>()
      let next = waiting[0]!
      for (let at: TimelineEntry | undefined = next; at; ) {
        seen.add(at)
        next = at
        const earlier: ReadonlySet<string> = new Set(eventsOf(at).flatMap(id => [...(before.get(id) ?? [])]))
        at = earlier.size ? waiting.find(e => !seen.has(e) && eventsOf(e).some(id => earlier.has(id))) : undefined
      }
      out.push(...waiting.splice(waiting.indexOf(next), 1))
    }
    from = to
  }
  return out
}

const eventsOf = (t: TimelineEntry): readonly string[] => (t.event === null ? [] : [t.event, ...(t.also ?? [])])

const sameInterval = (a: TimelineEntry, b: TimelineEntry): boolean =>
  a.when.from === b.when.from && a.when.to === b.when.to && a.storyline === b.storyline

/** One entry for each day of a storyline, out of the sentences that no event of the day rests on. */
function dayEntries(days: readonly NamedDay[], events: readonly TimelineEntry[]): TimelineEntry[] {
  const covered = new Map<string, Evidence[]>()
  for (const e of events)
    if (width(e.when) <= 1)
      for (const x of e.evidence)
        for (const day of new Set([e.when.from, e.when.to])) {
          const key = `${day} ${x.article}`
          covered.set(key, [...(covered.get(key) ?? []), x])
        }
  const byDay = new Map<string, NamedDay[]>()
  for (const d of days) {
    const told = covered.get(`${d.day} ${d.evidence.article}`)
    if (told?.some(x => overlap(x, d.evidence))) continue
    const key = `${d.day} ${d.storyline}`
    const list = byDay.get(key)
    if (list) list.push(d)
    else byDay.set(key, [d])
  }
  return [...byDay.values()].map(list => {
    const sorted = [...list].sort((a, b) => b.support - a.support || compareText(keyOf(a), keyOf(b)))
    const { day, storyline } = sorted[0]!
    const basis: Basis = list.every(d => d.basis === 'inferred') ? 'inferred' : 'stated'
    return {
      when: { from: day, to: day, basis, by: 'named in the text' },
      headline: sorted[0]!.evidence.exact,
      event: null,
      storyline,
      evidence: nonEmpty(
        sorted.map(d => d.evidence),
        'a day',
      ),
    }
  })
}

const keyOf = (d: NamedDay): string => `${d.evidence.article} ${String(d.evidence.start).padStart(9, '0')}`

const width = (w: KnownInterval): number => (parseDay(w.to) ?? 0) - (parseDay(w.from) ?? 0)

function byTime(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compareText(a.when.from ?? '', b.when.from ?? '') ||
    compareText(a.when.to ?? '', b.when.to ?? '') ||
    b.evidence.length - a.evidence.length ||
    compareText(a.event ?? '~', b.event ?? '~') ||
    compareText(a.storyline ?? '', b.storyline ?? '')
  )
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
