// What is told as a fact and only said: a hostile deed in the words of somebody who did not do it.
import { isMishap } from '../../lexicon/index.js'
import type { EventType, Happening, Quote } from '../../model/index.js'
import type { Span } from '../../text/index.js'
import { isCallingOff } from './off.js'

const HOSTILE: ReadonlySet<EventType> = new Set<EventType>([
  'THREATEN',
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'MOBILIZE',
  'OTHER',
])

/** Of what is of no kind, spying alone: that a balloon flew is told as a fact. */
const isHostile = (h: Happening): boolean =>
  HOSTILE.has(h.type) &&
  !isCallingOff(h.subtype) &&
  !isMishap(h.subtype) &&
  (h.type !== 'OTHER' || /^(?:sp(?:y|ies|ying)|espionage)/.test(h.trigger))

/** A hostile deed that one party reports of another is alleged, however firmly it is said. */
export function onlySaid(h: Happening, trigger: Span, said: readonly Quote[]): Happening {
  if (!isHostile(h) || (h.status !== 'held' && h.status !== 'under-way')) return h
  const quote = said.find(q => q.start <= trigger.start && trigger.end <= q.end && q.speaker !== null)
  // "Gunmen seized a bus, a resident said": whoever saw it accuses nobody he could name.
  const isAnybody = h.source?.startsWith('group:unnamed') === true && ARMED.test(h.source)
  return quote && h.source !== null && quote.speaker !== h.source && !isAnybody ? { ...h, status: 'alleged' } : h
}

const ARMED = /-(?:gunmen|attackers|assailants|bandits|robbers|kidnappers|pirates|men)$/
