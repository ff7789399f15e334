// One id for one person, body or place across articles. Full names meet by their spelling; short forms and slips of the pen meet
// a full name of the same event; what the text leaves unnamed stays with its article.
import { isFamilyNameFirst } from '../lexicon/index.js'
import { type AnnotatedArticle, contentId, type Entity } from '../model/index.js'
import { withinOneEdit } from '../text/index.js'
import { CompanyNames } from './company-names.js'
import { NameKinds } from './name-kinds.js'
import { MOST_OF_NAME, type Named, SON, StoryNames } from './story-names.js'

/** What joining people needs of an article. */
export interface EntitySummary {
  readonly key: string
  readonly event: string
  readonly entities: readonly Named[]
}

/** The summary of an article. */
export function entitySummary(a: AnnotatedArticle, key: string, event: string): EntitySummary {
  const alone = calledAlone(a)
  return {
    key,
    event,
    entities: a.entities.map(({ id, type, name, unnamed, roles }) => ({
      id,
      type,
      name,
      ...(unnamed ? { unnamed } : {}),
      ...(type === 'person' && roles.length ? { roles: roles.map(r => r.title.toLowerCase()) } : {}),
      ...(alone.has(id) ? { alone: true } : {}),
    })),
  }
}

/** Persons with a full name whom the report also calls by its last word alone, or by its first where that may be the family's. */
function calledAlone(a: AnnotatedArticle): ReadonlySet<string> {
  const words = new Map<string, readonly string[]>()
  for (const { id, type, name, unnamed } of a.entities) {
    if (type !== 'person' || unnamed || !name.includes(' ')) continue
    const first = name.slice(0, name.indexOf(' '))
    const last = name.slice(name.lastIndexOf(' ') + 1)
    words.set(id, isFamilyNameFirst(first.toLowerCase()) ? [first, last] : [last])
  }
  const out = new Set<string>()
  for (const m of a.mentions)
    if (
      m.kind === 'name' &&
      words.get(m.entity)?.some(w => w.length === m.end - m.start && a.text.startsWith(w, m.start))
    )
      out.add(m.entity)
  return out
}

/** Global id of each article's local ids, by article key. */
export type GlobalIds = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Joins entities over a set of articles. The result does not depend on the order of the summaries. */
export function joinPeople(summaries: readonly EntitySummary[]): GlobalIds {
  const stories = new Map<string, StoryNames>()
  const kinds = new NameKinds()
  const companies = new CompanyNames()
  for (const s of summaries) {
    const names = stories.get(s.event) ?? new StoryNames()
    stories.set(s.event, names)
    names.add(s.entities.filter(e => e.type === 'person' && !e.unnamed))
    for (const e of s.entities) if (e.type === 'organisation' && !e.unnamed) names.addBody(e)
    kinds.add(s.event, s.entities)
    companies.add(s.event, s.entities)
  }
  const idOf = (s: EntitySummary, e: Named): string => {
    const names = stories.get(s.event)!
    const somebody = (e.type === 'person' || e.type === 'other') && names.ids.has(e.name.toLowerCase())
    const other = somebody ? null : (companies.idOf(s.event, e) ?? kinds.idOf(s.event, e))
    return other ?? globalId(s, e, names)
  }
  return new Map(summaries.map(s => [s.key, new Map(s.entities.map(e => [e.id, idOf(s, e)]))]))
}

function globalId(s: EntitySummary, e: Named, names: StoryNames): string {
  if (e.unnamed) {
    const body = e.type === 'organisation' ? bodyWords(e.name) : null
    const whose = body === null ? undefined : names.bodies.get(body)
    if (body !== null && !whose) return contentId('organisation:unnamed', s.event, body)
    return (whose && ofCountry(s, whose)) ?? contentId(`${e.type}:unnamed`, s.key, e.id)
  }
  if (e.type !== 'person' && e.type !== 'other') return e.id
  if (!e.name.includes(' ')) {
    const namesakes = [...(names.ids.get(e.name.toLowerCase()) ?? [])]
    const full = unique(namesakes.map(id => names.shortest(id)))
    // Of a father and a son the surname alone is the father's; of a president and his wife it is whoever other reports of the event call so.
    const elder = full.length > 1 ? full.filter(id => !SON.test(id)) : full
    const called =
      elder.length > 1
        ? unique(namesakes.filter(id => names.alone.has(id)).map(id => names.shortest(id))).filter(id =>
            elder.includes(id),
          )
        : elder
    return called.length === 1 ? called[0]! : e.id
  }
  return e.type === 'person' ? misspelling(names.shortest(e.id), names) : e.id
}

/** The one body that the words can mean, where the report names its country: "the health ministry" of a story with "Spain's health ministry". */
function ofCountry(s: EntitySummary, bodies: ReadonlySet<string>): string | null {
  const [id] = bodies
  const country = bodies.size === 1 ? /^organisation:([a-z]{2})-/.exec(id!)?.[1] : undefined
  return country && s.entities.some(e => e.id === `place:${country}`) ? id! : null
}

/** "the interior ministry", in every report of a story in which nobody says whose: the words, in lower case; null for "the ministry" and "a ministry". */
function bodyWords(name: string): string | null {
  const words = name.toLowerCase().split(' ')
  return words[0] === 'the' && words.length > 2 && BODY.test(words.at(-1)!) ? words.slice(1).join(' ') : null
}

const BODY = /^(?:ministry|court|commission|parliament|department|agency|committee|council|bank|office)$/

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]

/** "Jingping" for "Jinping", "Vincente" for "Vicente": one word a letter apart, in one event, to the spelling that sorts first by length and letters. */
function misspelling(id: string, names: StoryNames): string {
  const words = wordsOf(id)
  const near = [words[0]!, words.at(-1)!].flatMap(w => {
    const ids = names.ids.get(w)
    return ids && ids.size <= MOST_OF_NAME ? [...ids] : []
  })
  const alike = near.filter(other => isSlip(words, wordsOf(other)))
  return [...new Set([id, ...alike])].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!
}

const wordsOf = (id: string): string[] => id.split(':')[1]!.split('-')

/** Letters of a word that may be misspelt: "Ana" and "Ena" are two. */
const LEAST_MISSPELT = 6

/** All words are equal but the last, or but the first: that one inside, since Daniel and Daniela are two. */
function isSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false
  const differ = a.flatMap((w, i) => (w === b[i] ? [] : [i]))
  const at = differ[0]
  if (differ.length !== 1 || (at !== 0 && at !== a.length - 1)) return false
  const [v, w] = [a[at]!, b[at]!]
  if (v.length < LEAST_MISSPELT || w.length < LEAST_MISSPELT || !withinOneEdit(v, w)) return false
  return at > 0 || (v.slice(0, 2) === w.slice(0, 2) && v.slice(-2) === w.slice(-2))
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
            ...(id.startsWith('organisation:') ? { type: 'organisation' as const } : {}),
            ...(id.startsWith('place:') ? { type: 'place' as const } : {}),
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
    happenings: a.happenings.map(h => ({
      ...h,
      source: n(h.source),
      target: n(h.target),
      ...(h.jointSources ? { jointSources: h.jointSources.map(g) } : {}),
      ...(h.jointTargets ? { jointTargets: h.jointTargets.map(g) } : {}),
      place: n(h.place),
    })),
  }
}
