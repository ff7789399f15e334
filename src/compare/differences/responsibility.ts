// Who answers for something: one speaker's words say "both sides" in one rendering and point at somebody in another.
import type { Difference, Quote } from '../../model/index.js'
import { type Bundle, evidenceOf, type Unit } from '../bundle.js'
import { clauseAt } from '../clauses.js'
import { differenceFrom, Versions } from './draft.js'

/** Words about who answers for something. Written by us. */
const ANSWERING =
  /^(?:responsib\w{0,6}|blame\w{0,3}|fault\w{0,2}|guilty|culpab\w{0,6}|accountab\w{0,6}|liab\w{0,6}|must|should|duty|obligation)$/
/** Words of that kind that name no duty but a finding. */
const FINDING = /^(?:responsible|irresponsible|blame[ds]?|fault|faults|guilty|culpable|liable)$/
const SHARED = /^(?:both|together|joint|jointly|mutual|mutually|common|shared|each)$/

/** Differences about who answers for something, by speaker. */
export function answeredDifferently(bundle: Bundle): Difference[] {
  const found = new Map<string, { versions: Versions; finding: boolean }>()
  for (const unit of bundle.units)
    for (const q of unit.quotes) {
      if (q.speaker === null || q.speaker.includes(':unnamed')) continue
      const read = readingOf(unit, q)
      if (!read) continue
      const entry = found.get(q.speaker) ?? { versions: new Versions(), finding: false }
      found.set(q.speaker, entry)
      entry.finding ||= read.finding && read.label === ONE
      entry.versions.add(read.label, evidenceOf(bundle, unit, read.span), q.speaker)
    }
  return [...found]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .flatMap(([speaker, { versions, finding }]) => {
      const note =
        'The same speaker is reported with a shared task by some and with a finding of who answers by others.'
      return finding ? (differenceFrom(bundle.event, 'responsibility', speaker, versions, true, note, true) ?? []) : []
    })
}

const ONE = 'one side answers'
const BOTH = 'both sides answer'

function readingOf(
  unit: Unit,
  q: Quote,
): { label: string; finding: boolean; span: { start: number; end: number } } | null {
  const inside = unit.tokens.filter(t => t.start >= q.start && t.end <= q.end)
  const words = inside.map(t => t.lower.replace(/'s$/, ''))
  const at = words.findIndex(w => ANSWERING.test(w))
  if (at < 0) return null
  const two = words.some(
    (w, i) => SHARED.test(w) || (w === 'two' && /^(?:sides|countries|parties|nations)$/.test(words[i + 1] ?? '')),
  )
  const finding = words.some(w => FINDING.test(w))
  if (!two && !finding) return null
  const clause = clauseAt(unit, inside[at]!.start)
  const span = { start: Math.max(q.start, clause.start), end: Math.min(q.end, clause.end) }
  return { label: two ? BOTH : ONE, finding, span: span.end > span.start ? span : { start: q.start, end: q.end } }
}
