// For whom somebody speaks: a country, by its own name, by an office of its government, or as a body of it. A senator of Ohio, a lawyer from
// Moscow and a company of Japan speak for themselves: two members of one parliament are two sources.
import { bodyCountry, countryName, isStateBody, placeNamed, speaksForCountry } from '../lexicon/index.js'
import type { AnnotatedArticle, Entity, Role } from '../model/index.js'

/** Entity id to the place id it speaks for, over the articles of an event. */
export function sidesOf(articles: readonly AnnotatedArticle[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  const sides = new Map<string, string>()
  const countries = new Set<string>()
  for (const a of articles)
    for (const e of a.entities) {
      if (e.type === 'place') {
        places.set(e.name, e.id)
        sides.set(e.id, e.id)
        // Of what is on no map nobody can say that it is a town.
        if (COUNTRY.test(e.id) || !placeNamed(e.name)) countries.add(e.id)
      }
    }
  for (const a of articles)
    for (const e of a.entities) {
      if (sides.has(e.id)) continue
      const body = bodyCountry(e.name) ?? seatOf(e.name)
      const side =
        e.of ?? officeOf(a, e, sides, countries) ?? (body ? places.get(body) : undefined) ?? ownerOf(a, e, countries)
      if (side) sides.set(e.id, side)
    }
  // A second pass: offices of bodies whose country is known by now ("State Department spokesman").
  for (const a of articles)
    for (const e of a.entities) {
      const of = officeOf(a, e, sides, countries)
      if (of && !sides.has(e.id)) sides.set(e.id, of)
    }
  return sides
}

/** The country that a seat of government stands for ("Palazzo Chigi"). */
function seatOf(name: string): string | undefined {
  const place = placeNamed(name)
  return place?.kind === 'seat' ? countryName(place.country) : undefined
}

/** By an ISO code, or one of a user's lexicon. */
const COUNTRY = /^place:(?:[a-z]{2}|x-.*)$/

/** The country whose government, or a body of it, somebody speaks for by office. */
function officeOf(
  a: AnnotatedArticle,
  e: Entity,
  sides: ReadonlyMap<string, string>,
  countries: ReadonlySet<string>,
): string | undefined {
  const roles = e.type === 'person' ? e.roles.filter(r => governs(a, r)) : e.roles
  return roles
    .map(r => (r.of === undefined ? undefined : sides.get(r.of)))
    .find(s => s !== undefined && countries.has(s))
}

/** An office of a government, still held: not that of a "former French foreign minister". */
function governs(a: AnnotatedArticle, { title, start }: Role): boolean {
  const before = a.text
    .slice(Math.max(0, start - 30), start)
    .toLowerCase()
    .split(' ')
    .slice(-3)
  return speaksForCountry(title.toLowerCase().replaceAll('.', '')) && !before.some(w => LEFT.has(w))
}

const LEFT = new Set(['former', 'ex', 'late', 'then', 'one-time'])

/** "China's foreign ministry", "Chinese state media": the country named right in front of a mention. */
function ownerOf(a: AnnotatedArticle, e: Entity, countries: ReadonlySet<string>): string | undefined {
  if (e.type === 'person' ? !e.roles.some(r => governs(a, r)) : !isStateBody(e.name.toLowerCase())) return undefined
  for (const [i, m] of a.mentions.entries()) {
    if (m.entity !== e.id) continue
    const before = a.mentions[i - 1]
    if (before && countries.has(before.entity) && /^(?:['’]s)? $/.test(a.text.slice(before.end, m.start).slice(0, 4)))
      return before.entity
  }
  return undefined
}

/** Entity id of a spokesman to that of the body he speaks for, where it is named. */
export function bodiesSpokenFor(articles: readonly AnnotatedArticle[]): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  for (const a of articles)
    for (const e of a.entities)
      for (const r of e.type === 'person' && !e.unnamed ? e.roles : []) {
        if (!SPOKESMAN.test(r.title.toLowerCase())) continue
        const body = r.of?.startsWith('organisation:') ? r.of : (bodyBefore(a, r) ?? lastCited(a, r))
        if (body && body !== e.id && !out.has(e.id)) out.set(e.id, body)
      }
  return out
}

const SPOKESMAN = /spokes(?:man|woman|person)|press (?:officer|secretary)/

/** "ministry spokesman Jonas Lind": the one ministry that the report names. */
function bodyBefore(a: AnnotatedArticle, { start }: Role): string | undefined {
  const word = a.text
    .slice(Math.max(0, start - 30), start)
    .trimEnd()
    .toLowerCase()
    .split(/[^\p{L}]/u)
    .at(-1)!
  if (!isStateBody(word)) return undefined
  const bodies = a.entities.filter(e => e.type === 'organisation' && e.name.toLowerCase().split(' ').at(-1) === word)
  return bodies.length === 1 ? bodies[0]!.id : undefined
}

/** "The Harbour Office said … spokesman Jonas Lind said": a spokesman of nobody speaks for the body that his report cites right before him. */
function lastCited(a: AnnotatedArticle, { start, title, of }: Role): string | undefined {
  if (of !== undefined || !BARE.test(title.toLowerCase())) return undefined
  let last: string | null | undefined
  let at = -1
  for (const q of a.quotes)
    if (q.act === 'say' && q.speaker !== null && q.end <= start && q.end > at && q.cueSpan && q.cueSpan.end <= start) {
      last = q.speaker
      at = q.end
    }
  return last?.startsWith('organisation:') && !last.includes(':unnamed') && start - at <= NEAR ? last : undefined
}

const BARE = /^spokes(?:man|woman|person)$/
/** Characters, about two paragraphs of news. */
const NEAR = 500
