// One source named more and less closely: "the ministry" in one report, its spokesman by name in another.
import type { Difference } from '../../model/index.js'
import { type Bundle, evidenceOf } from '../bundle.js'
import { differenceFrom, Versions } from './draft.js'
import type { Rendered } from './speech-act.js'

/** Differences of source: over groups of renderings of one utterance; `sides` says for whom somebody speaks. */
export function sourcedDifferently(
  bundle: Bundle,
  groups: readonly (readonly Rendered[])[],
  sides: ReadonlyMap<string, string>,
): Difference[] {
  return groups.flatMap(group => {
    const passing = new Set(group.flatMap(r => r.quote.via))
    const named = group.filter(
      r => r.quote.speaker !== null && !r.quote.speaker.includes(':unnamed') && !passing.has(r.quote.speaker),
    )
    const speakers = new Set(named.map(r => r.quote.speaker!))
    const side = new Set([...speakers].map(s => sides.get(s) ?? s))
    const bodies = [...speakers].filter(s => !s.startsWith('person:'))
    const people = [...speakers].filter(s => s.startsWith('person:'))
    if (side.size > 1 || bodies.length === 0 || !people.some(p => speaksFor(bundle, p))) return []
    const versions = new Versions()
    for (const { unit, quote } of named) {
      // Who says it may stand sentences before the words.
      const words = quote.speakerSpan
      const named =
        words && !/^(?:who|which|that)$/i.test(bundle.articles[unit.article]!.text.slice(words.start, words.end))
      versions.add(quote.speaker!, evidenceOf(bundle, unit, named ? words : quote), quote.speaker)
    }
    const note = 'One source, named more closely by one report than by another.'
    return differenceFrom(bundle.event, 'source', 'who said it', versions, false, note) ?? []
  })
}

/** A spokesman or an official: somebody whose words are those of a body. */
const speaksFor = (bundle: Bundle, person: string): boolean =>
  bundle.articles.some(a =>
    a.entities.some(e => e.id === person && e.roles.some(r => /spokes|press secretary|official/i.test(r.title))),
  )
