// Events that can be placed in time, in order. One event is one entry, whatever the clocks; what is only alleged, denied or
// possible is no entry.
import { type DossierEvent, type KnownInterval, parseDay, type TimelineEntry } from '../model/index.js'

const NO_ENTRY = new Set(['alleged', 'denied', 'hypothetical'])
/** Widest interval of an entry, in days: a year says where a thing belongs, a decade does not. */
const WIDEST = 366

/** Timeline of the events; `storylineOf` gives the storyline of an event id, or null. */
export function timelineOf(
  events: readonly DossierEvent[],
  storylineOf: (event: DossierEvent) => string | null,
): TimelineEntry[] {
  const entries = events.flatMap((e): TimelineEntry[] => {
    if (!e.when || NO_ENTRY.has(e.status) || width(e.when) > WIDEST || e.participants.length === 0) return []
    return [{ when: e.when, headline: e.title, event: e.id, storyline: storylineOf(e), evidence: e.evidence }]
  })
  return entries.sort(byTime)
}

const width = (w: KnownInterval): number => (parseDay(w.to) ?? 0) - (parseDay(w.from) ?? 0)

function byTime(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compareText(a.when.from ?? '', b.when.from ?? '') ||
    compareText(a.when.to ?? '', b.when.to ?? '') ||
    compareText(a.event ?? '', b.event ?? '')
  )
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
