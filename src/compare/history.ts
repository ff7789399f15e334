// What became of an event: its steps as they were reported.
import {
  type Evidence,
  type HistoryStep,
  type KnownInterval,
  nonEmpty,
  type Status,
  writtenOn,
} from '../model/index.js'
import type { Bundle } from './bundle.js'
import { proofOf, type Told, uniqueEvidence } from './tellings.js'

/** Steps in the order of the days on which they were reported; without a day, in the order of the reports. */
export function historyOf(bundle: Bundle, group: readonly Told[]): HistoryStep[] {
  const steps = new Map<string, { status: Status; on: KnownInterval | null; evidence: Evidence[] }>()
  for (const t of group) {
    const { published } = bundle.articles[t.unit.article]!
    const day = writtenOn(published)
    const key = `${day?.from ?? '9999'} ${t.happening.status}`
    const step = steps.get(key) ?? {
      status: t.happening.status,
      on: day && published ? { ...day, basis: published.basis, by: `reported: ${published.by}` } : null,
      evidence: [],
    }
    step.evidence.push(proofOf(bundle, t))
    steps.set(key, step)
  }
  const day = (s: { readonly on: KnownInterval | null }): string => s.on?.from ?? '9999'
  const sorted = [...steps.values()].sort((a, b) =>
    day(a) === day(b) ? COURSE.indexOf(a.status) - COURSE.indexOf(b.status) : day(a) < day(b) ? -1 : 1,
  )
  const out: typeof sorted = []
  for (const s of sorted) {
    // What one report doubts on the day another tells it is no step of what became of it.
    const doubted = UNSURE.has(s.status) && sorted.some(o => !UNSURE.has(o.status) && day(o) === day(s))
    // What was held is not to come any longer, whatever a later report plans besides.
    const over = OVERTAKEN.has(s.status) && out.some(o => o.status === 'held')
    if (doubted || over) continue
    const last = out.at(-1)
    if (last?.status === s.status) last.evidence.push(...s.evidence)
    else out.push({ ...s, evidence: [...s.evidence] })
  }
  return out.map(s => ({ status: s.status, on: s.on, evidence: nonEmpty(uniqueEvidence(s.evidence), 'a step') }))
}

/** The course a deed takes; of one day the steps stand in this order. */
const COURSE: readonly Status[] = [
  'hypothetical',
  'alleged',
  'denied',
  'planned',
  'confirmed',
  'postponed',
  'cancelled',
  'under-way',
  'held',
]
const UNSURE: ReadonlySet<Status> = new Set<Status>(['alleged', 'denied', 'hypothetical'])
/** What a deed that was held is not any longer. */
const OVERTAKEN: ReadonlySet<Status> = new Set<Status>(['planned', 'confirmed', 'hypothetical', 'alleged'])
