// Happenings as the sentences of a bundle tell them: the word that tells one, who takes part, and what proves it.
import { lemmaOf } from '../lexicon/index.js'
import type { Evidence, Happening } from '../model/index.js'
import type { Span } from '../text/index.js'
import { type Bundle, evidenceOf, type Unit } from './bundle.js'
import { clauseAt } from './clauses.js'

/** One happening in its sentence. */
export interface Told {
  readonly unit: Unit
  readonly happening: Happening
}

/** Place among the tokens of its sentence of the word that tells a happening, or -1. */
export const triggerAt = ({ unit, happening: h }: Told): number =>
  unit.tokens.findIndex(t => t.start >= h.start && tells(lemmaOf(t.lower), h.trigger))

/** Place of the word that tells a deed; of one that is told by another word for it ("flight" for a launch), where its telling begins. */
export function deedAt(told: Told): number {
  const at = triggerAt(told)
  return at < 0 ? told.unit.tokens.findIndex(t => t.start >= told.happening.start) : at
}

/** "shot down" is told by its verb. */
const tells = (lemma: string, trigger: string): boolean =>
  lemma === trigger || (trigger === 'shootdown' && lemma === 'shoot')

/** True for calls and talks: one report's call is another's talks. */
export const isTalk = (h: Happening): boolean => h.subtype === 'call' || h.subtype === 'talks'

/** Who takes part, and where, by entity id; nobody without a name. */
export const partiesOf = (h: Happening): string[] =>
  [h.source, h.target, h.place].filter((id): id is string => id !== null && !id.includes(':unnamed'))

/** What proves a telling: its sentence; of a statement the words that say so, and not what was said. */
export const proofOf = (bundle: Bundle, t: Told): Evidence => evidenceOf(bundle, t.unit, placeOf(t))

function placeOf({ unit, happening: h }: Told): Span {
  if (h.subtype === 'statement' && h.end <= unit.end) return h
  // What the sentence tells beside it as a rumour must not stand as proof of what it tells as done.
  if (!unit.happenings.some(o => isSure(o) !== isSure(h))) return unit
  const { start, end } = clauseAt(unit, unit.tokens[triggerAt({ unit, happening: h })]?.start ?? h.start)
  return { start, end }
}

const isSure = (h: Happening): boolean => h.status !== 'alleged' && h.status !== 'denied' && h.status !== 'hypothetical'

/** Evidence without repeats, order kept. */
export function uniqueEvidence(list: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>()
  return list.filter(e => {
    const key = `${e.article}:${e.start}:${e.end}`
    return !seen.has(key) && seen.add(key)
  })
}
