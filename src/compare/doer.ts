// Whoever does what a verb says, as far as the sentence names him.
import type { Grammar } from '../annotate/index.js'
import { type Bundle, mentionsIn, type Unit } from './bundle.js'

/** Whom the subject of a verb names, or null. */
export function doerOf(bundle: Bundle, unit: Unit, g: Grammar, verb: number): string | null {
  const subject = g.isVerb(verb) ? g.subjectOf(verb) : null
  if (!subject) return null
  const span = g.span(subject)
  const named = mentionsIn(bundle, unit).filter(
    m =>
      m.start < span.end &&
      m.end > span.start &&
      /^(?:person|organisation|place|group):/.test(m.entity) &&
      m.kind !== 'adjectival',
  )
  return named.at(-1)?.entity ?? null
}
