// The timeline: events that can be placed in time, one entry each whatever the clocks; and days that reports name beside them, each with
// the sentence that says most of what the others say. What is only alleged, denied or possible is no entry.
import {
  type Basis,
  type DossierEvent,
  type Evidence,
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
  const entries = events.flatMap((e): TimelineEntry[] => {
    if (!e.when || NO_ENTRY.has(e.status) || width(e.when) > WIDEST || e.participants.length === 0) return []
    return [{ when: e.when, headline: e.title, event: e.id, storyline: storylineOf(e), evidence: e.evidence }]
  })
  return inToldOrder([...entries, ...dayEntries(days, entries)].sort(byTime), events)
}

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
        const earlier: ReadonlySet<string> | undefined = at.event === null ? undefined : before.get(at.event)
        at = earlier?.size ? waiting.find(e => e.event !== null && earlier.has(e.event) && !seen.has(e)) : undefined
      }
      out.push(...waiting.splice(waiting.indexOf(next), 1))
    }
    from = to
  }
  return out
}

const sameInterval = (a: TimelineEntry, b: TimelineEntry): boolean =>
  a.when.from === b.when.from && a.when.to === b.when.to && a.storyline === b.storyline

/** One entry for each day of a storyline, out of the sentences that no event of the day rests on. */
function dayEntries(days: readonly NamedDay[], events: readonly TimelineEntry[]): TimelineEntry[] {
  const covered = new Map<string, Evidence[]>()
  for (const e of events)
    if (width(e.when) <= 1)
      for (const x of e.evidence) {
        const key = `${e.when.from} ${x.article}`
        covered.set(key, [...(covered.get(key) ?? []), x])
      }
  const byDay = new Map<string, NamedDay[]>()
  for (const d of days) {
    const told = covered.get(`${d.day} ${d.evidence.article}`)
    if (told?.some(x => x.start < d.evidence.end && d.evidence.start < x.end)) continue
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
