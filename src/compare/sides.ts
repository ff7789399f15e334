// For whom somebody speaks: a country, by its own name, by an office, or as a body of its government.
import { bodyCountry } from '../lexicon/index.js'
import type { AnnotatedArticle } from '../model/index.js'

/** Entity id to the place id it speaks for, over the articles of an event. */
export function sidesOf(articles: readonly AnnotatedArticle[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  const sides = new Map<string, string>()
  for (const a of articles)
    for (const e of a.entities) {
      if (e.type === 'place') {
        places.set(e.name, e.id)
        sides.set(e.id, e.id)
      }
    }
  for (const a of articles)
    for (const e of a.entities) {
      if (sides.has(e.id)) continue
      const office = e.roles.find(r => r.of !== undefined && sides.get(r.of) === r.of)?.of
      const body = bodyCountry(e.name)
      const side = e.of ?? office ?? (body ? places.get(body) : undefined) ?? ownerOf(a, e.id)
      if (side) sides.set(e.id, side)
    }
  // A second pass: offices of bodies whose country is known by now ("State Department spokesman").
  for (const a of articles)
    for (const e of a.entities) {
      const of = e.roles.map(r => (r.of === undefined ? undefined : sides.get(r.of))).find(Boolean)
      if (of && !sides.has(e.id)) sides.set(e.id, of)
    }
  return sides
}

/** "China's foreign ministry", "Chinese state media": the place named right in front of a mention. */
function ownerOf(a: AnnotatedArticle, entity: string): string | undefined {
  for (const [i, m] of a.mentions.entries()) {
    if (m.entity !== entity) continue
    const before = a.mentions[i - 1]
    if (before?.entity.startsWith('place:') && m.start - before.end <= 3) return before.entity
  }
  return undefined
}
