// Whoever does what a verb says, as far as the sentence names him.
import type { Grammar } from '../annotate/index.js'
import { type Bundle, mentionsIn, type Unit } from './bundle.js'

/** The mark of a possessive right behind a mention, where the phrase goes on; '' for none. */
function tail(unit: Unit, from: number, to: number): string {
  const t = unit.tokens.find(x => x.end > from)
  if (!t || t.start >= to) return ''
  return t.start < from ? t.text.slice(from - t.start) : t.text
}

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
      m.kind !== 'adjectival' &&
      // "Roe's defenders dispute that": not Roe
      !/^['’]s?$/.test(tail(unit, m.end, span.end)),
  )
  return named.at(-1)?.entity ?? null
}
