// One id for one person, body or place across articles. Full names meet by their spelling; short forms and slips of the pen meet
// a full name of the same event; what the text leaves unnamed stays with its article.
import { type AnnotatedArticle, contentId, type Entity, type EntityType } from '../model/index.js'
import { withinOneEdit } from '../text/index.js'

/** What joining people needs of an article. */
export interface EntitySummary {
  readonly key: string
  readonly event: string
  readonly entities: readonly Pick<Entity, 'id' | 'type' | 'name' | 'unnamed'>[]
}

/** The summary of an article. */
export const entitySummary = (a: AnnotatedArticle, key: string, event: string): EntitySummary => ({
  key,
  event,
  entities: a.entities.map(({ id, type, name, unnamed }) => ({ id, type, name, ...(unnamed ? { unnamed } : {}) })),
})

/** Global id of each article's local ids, by article key. */
export type GlobalIds = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Joins entities over a set of articles. The result does not depend on the order of the summaries. */
export function joinPeople(summaries: readonly EntitySummary[]): GlobalIds {
  const byEvent = new Map<string, Map<string, Set<string>>>()
  for (const s of summaries) {
    const names = byEvent.get(s.event) ?? new Map<string, Set<string>>()
    byEvent.set(s.event, names)
    for (const e of s.entities)
      if (isFullName(e)) for (const word of ends(e.name)) names.set(word, (names.get(word) ?? new Set()).add(e.id))
  }
  return new Map(
    summaries.map(s => [s.key, new Map(s.entities.map(e => [e.id, globalId(s, e, byEvent.get(s.event)!)]))]),
  )
}

const isFullName = (e: { type: EntityType; name: string; unnamed?: boolean }): boolean =>
  e.type === 'person' && !e.unnamed && e.name.includes(' ')

const ends = (name: string): string[] => {
  const words = name.toLowerCase().replace(SON, '').split(' ')
  return [...new Set([words[0]!, words.at(-1)!])]
}

/** "Jr." and the like behind a name, and at the end of an id. */
const SON = /[ -](?:jr|sr|ii|iii|iv)\.?$/

function globalId(
  s: EntitySummary,
  e: EntitySummary['entities'][number],
  names: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  if (e.unnamed) return contentId(`${e.type}:unnamed`, s.key, e.id)
  if (e.type !== 'person' && e.type !== 'other') return e.id
  if (!e.name.includes(' ')) {
    const full = [...(names.get(e.name.toLowerCase()) ?? [])]
    // Of a father and a son the surname alone is the father's.
    const elder = full.length > 1 ? full.filter(id => !SON.test(id)) : full
    return elder.length === 1 ? elder[0]! : e.id
  }
  return e.type === 'person' ? misspelling({ id: withoutInitials(e.id, names), name: e.name }, names) : e.id
}

/** "Ana B. Roe" beside "Ana Roe" in one story is she, as long as nobody there is Ana C. Roe. */
function withoutInitials(id: string, names: ReadonlyMap<string, ReadonlySet<string>>): string {
  const words = id.slice(id.indexOf(':') + 1).split('-')
  const wanted = initialsOut(id)
  if (wanted === id) return id
  const last = SON.test(id) ? words.at(-2)! : words.at(-1)!
  const alike = [...(names.get(last) ?? [])].filter(other => initialsOut(other) === wanted)
  return alike.includes(wanted) && alike.length <= 2 ? wanted : id
}

const initialsOut = (id: string): string => {
  const [type, name] = [id.slice(0, id.indexOf(':') + 1), id.slice(id.indexOf(':') + 1)]
  return (
    type +
    name
      .split('-')
      .filter((w, i) => i === 0 || w.length > 1)
      .join('-')
  )
}

/** "Jingping" for "Jinping": the same first word and nearly the same last, in one event, to the spelling that sorts first by length and letters. */
function misspelling(e: { id: string; name: string }, names: ReadonlyMap<string, ReadonlySet<string>>): string {
  const words = e.id.split(':')[1]!.split('-')
  const alike = [...(names.get(words[0]!) ?? [])].filter(other => {
    const w = other.split(':')[1]!.split('-')
    return (
      w.length === words.length &&
      w.slice(0, -1).join() === words.slice(0, -1).join() &&
      w.at(-1)!.length >= 6 &&
      withinOneEdit(w.at(-1)!, words.at(-1)!)
    )
  })
  return [...new Set([e.id, ...alike])].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!
}

/** The article with global ids in the place of its own. */
export function withGlobalIds(a: AnnotatedArticle, ids: ReadonlyMap<string, string>): AnnotatedArticle {
  const g = (id: string): string => ids.get(id) ?? id
  const n = (id: string | null): string | null => (id === null ? null : g(id))
  const seen = new Map<string, Entity>()
  for (const e of a.entities) {
    const id = g(e.id)
    const known = seen.get(id)
    const roles = e.roles.map(r => ({ ...r, ...(r.of !== undefined ? { of: g(r.of) } : {}) }))
    seen.set(
      id,
      known
        ? { ...known, roles: [...known.roles, ...roles] }
        : {
            ...e,
            id,
            roles,
            ...(e.of !== undefined ? { of: g(e.of) } : {}),
            ...(e.members ? { members: e.members.map(g) } : {}),
          },
    )
  }
  return {
    ...a,
    entities: [...seen.values()],
    mentions: a.mentions.map(m => ({ ...m, entity: g(m.entity) })),
    quotes: a.quotes.map(q => ({
      ...q,
      speaker: n(q.speaker),
      via: q.via.map(g),
      ...(q.addressee !== undefined ? { addressee: n(q.addressee ?? null) } : {}),
    })),
    happenings: a.happenings.map(h => ({ ...h, source: n(h.source), target: n(h.target), place: n(h.place) })),
  }
}
