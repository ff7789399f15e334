// Where one event was, by report: named more closely by one than by another, or in places that exclude each other.
import { placeNamed } from '../../lexicon/index.js'
import type { AnnotatedArticle, Difference, Evidence } from '../../model/index.js'
import { type Bundle, evidenceOf } from '../bundle.js'
import type { FoundEvent } from '../found-event.js'
import type { Told } from '../tellings.js'
import { differenceFrom, Versions } from './draft.js'

/** How two places stand to each other as far as a gazetteer knows. */
type Relation = 'inside' | 'apart' | 'unknown'

interface Where {
  readonly entity: string
  readonly name: string
  readonly article: number
  readonly evidence: Evidence
}

/** Differences of place, over the events that two reports or more place. A journey has many places, so a visit has none of these. */
export function placedDifferently(bundle: Bundle, events: readonly FoundEvent[]): Difference[] {
  return events.flatMap(e => {
    if (e.subtype === 'visit' || e.subtype === 'statement' || MOVES.test(e.trigger)) return []
    // "a deal with Belmark" was not made there.
    const parties = new Set(OF_WORDS.has(e.type) ? e.participants.map(p => p.entity) : [])
    const found = e.told.flatMap(t => whereOf(bundle, t) ?? []).filter(w => !parties.has(w.entity))
    const relation = relationOf(found, nestedIn(bundle))
    if (!relation) return []
    const versions = new Versions()
    for (const w of found) versions.add(w.name, w.evidence)
    // Things of one kind recur; only the event that the reports are about must be in one place.
    const conflicting = relation === 'apart'
    if (conflicting && !e.main) return []
    return differenceFrom(bundle.event, 'place', e.subtype ?? e.trigger, versions, conflicting, NOTES[relation]) ?? []
  })
}

const OF_WORDS: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT', 'REQUEST'])

/** What begins in one place and ends in another. */
const MOVES = /^(?:launch|fly|fire|shoot|travel|deport|extradite)$/

const NOTES: Readonly<Record<Relation, string>> = {
  inside: 'No conflict: one place lies in the other, and is named more closely.',
  unknown: 'Placed differently; whether one place lies in the other these reports do not say.',
  apart: 'The places are of different countries, and nothing in these reports makes them fit.',
}

/** The place of a telling, where it has one that is told with it. */
function whereOf(bundle: Bundle, { unit, happening: h }: Told): Where | null {
  const article = bundle.articles[unit.article]!
  const mention = article.mentions.find(
    m =>
      m.entity === h.place && m.kind !== 'pronoun' && m.start >= h.start && m.start >= unit.start && m.end <= unit.end,
  )
  const entity = mention && article.entities.find(e => e.id === mention.entity)
  return mention && entity && !entity.unnamed
    ? { entity: entity.id, name: entity.name, article: unit.article, evidence: evidenceOf(bundle, unit, mention) }
    : null
}

/** The farthest relation between places of which either report names only its own; null where the reports agree. */
function relationOf(found: readonly Where[], nested: Nested): Relation | null {
  const named = new Map<number, Set<string>>()
  for (const w of found) named.set(w.article, (named.get(w.article) ?? new Set()).add(w.entity))
  let worst: Relation | null = null
  for (const [i, a] of found.entries())
    for (const b of found.slice(i + 1, i + 1 + MOST_COMPARED)) {
      if (a.entity === b.entity || named.get(a.article)!.has(b.entity) || named.get(b.article)!.has(a.entity)) continue
      const known = between(a.name, b.name)
      const relation = known === 'unknown' && (nested(a, b) || nested(b, a)) ? 'inside' : known
      if (worst === null || ORDER.indexOf(relation) > ORDER.indexOf(worst)) worst = relation
    }
  return worst
}

type Nested = (inner: Where, outer: Where) => boolean

const nests = new WeakMap<Bundle, ReadonlySet<string>>()

/** Whether one place lies in another, as some report says ("Skerry Point, Norway", "the Norwegian town of Skerry Point") or the name itself ("Upper Skerry"). */
function nestedIn(bundle: Bundle): Nested {
  let said = nests.get(bundle)
  if (!said) {
    said = new Set(bundle.articles.flatMap(saidNested))
    nests.set(bundle, said)
  }
  const known = said
  return (inner, outer) => known.has(`${inner.entity} ${outer.entity}`) || inner.name.endsWith(` ${outer.name}`)
}

/** What stands between a place and the one it lies in, and between the adjective of the one and the other. */
const INSIDE =
  /^(?:,? (?:in|of) (?:the )?|, (?:the )?|, an? [\p{Ll} -]{3,40} (?:in|on|of) (?:the )?)(?:(?:north|south|east|west|central|northern|southern|eastern|western|downtown)\w{0,5}[ -]){0,2}$/u
const TOWN_OF =
  /^(?:'s|’s)? (?:\w{1,20} )?(?:city|town|village|port|resort|suburb|borough|district|neighbou?rhood|island|province|region|state|capital) of $/
/** "in Selm, Norville and Overquay": one beside the other. */
const LISTED = /^(?:,? (?:\p{Lu}[\p{L}-]{1,20},? ){0,4}(?:and|or|&) )/u
const MOST_BETWEEN = 48

function saidNested({ text, mentions }: AnnotatedArticle): string[] {
  const places = mentions.filter(m => m.entity.startsWith('place:') && (m.kind === 'name' || m.kind === 'adjectival'))
  return places.slice(1).flatMap((b, i) => {
    const a = places[i]!
    if (a.entity === b.entity || b.start - a.end > MOST_BETWEEN) return []
    const between = text.slice(a.end, b.start)
    const isListed = LISTED.test(text.slice(b.end, b.end + MOST_BETWEEN))
    if (a.kind === 'name' && b.kind === 'name' && !isListed && INSIDE.test(between)) return [`${a.entity} ${b.entity}`]
    if (b.kind === 'name' && (TOWN_OF.test(between) || /^['’]s $/.test(between))) return [`${b.entity} ${a.entity}`]
    return []
  })
}

const ORDER: readonly Relation[] = ['inside', 'unknown', 'apart']
/** Tellings that one is compared with. */
const MOST_COMPARED = 40

function between(a: string, b: string): Relation {
  const [x, y] = [placeNamed(a), placeNamed(b)]
  if (!x?.country || !y?.country) return 'unknown'
  if (x.country !== y.country) return 'apart'
  return x.kind === 'country' || y.kind === 'country' ? 'inside' : 'unknown'
}
