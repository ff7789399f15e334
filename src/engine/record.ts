// The record out of the comparisons: events with their titles, storylines, timeline, lineages with their named sources.
import { type Comparison, type FoundEvent, joinUtterances, withDoubt, wordedDifferently } from '../compare/index.js'
import { heldByOthers, type Report, storylineOf, timelineOf, titleOf, toldApart, withAlsoIn } from '../dossier/index.js'
import type { Links } from '../link/index.js'
import {
  type Claim,
  contentId,
  type DossierEvent,
  type DossierRecord,
  type Lineage,
  type Problem,
  type Settings,
} from '../model/index.js'

/** The comparison of one event's reports. */
export interface Compared {
  readonly event: string
  readonly storyline: string
  readonly keys: readonly string[]
  readonly comparison: Omit<Comparison, 'claims'>
  /** Claims that stand under this event. */
  readonly claims: readonly Claim[]
}

/** Everything above the articles. */
export function recordOf(
  parts: readonly Compared[],
  links: Links,
  names: ReadonlyMap<string, string>,
  people: DossierRecord['people'],
  problems: readonly Problem[],
  settings: Settings,
  digestOf: (article: string) => Pick<Report, 'title' | 'day'>,
): DossierRecord {
  const dayOf = (article: string): number | null => digestOf(article).day
  const quotations = joinUtterances(
    { groups: parts.flatMap(p => p.comparison.quotes), once: parts.flatMap(p => p.comparison.quotedOnce) },
    dayOf,
  )
  const nameOf = (id: string): string => names.get(id) ?? id
  const found: DossierEvent[] = []
  const storyOfEvent = new Map<string, string>()
  for (const p of parts)
    for (const [i, e] of p.comparison.events.entries()) {
      if (!isKnown(e)) continue
      const event = eventRecord(e, i, p, nameOf)
      found.push(event)
      storyOfEvent.set(event.id, p.storyline)
    }
  const events = toldApart(found, dayOf)
  const eventOf = (article: string): string | undefined => links.records.get(article)?.event
  return {
    events,
    storylines: storylinesOf(parts, links, events, digestOf),
    people,
    timeline: timelineOf(
      events,
      parts.flatMap(p => p.comparison.days.map(d => ({ ...d, storyline: p.storyline }))),
      e => storyOfEvent.get(e.id) ?? null,
    ),
    claims: withAlsoIn(
      parts.flatMap(p => p.claims),
      eventOf,
    ),
    differences: [
      ...withAlsoIn(
        [...parts.flatMap(p => p.comparison.differences), ...wordedDifferently(quotations.groups)],
        eventOf,
      ),
      // Who held an office over the years is no matter of every event that names one of them.
      ...heldByOthers(people, eventOf),
    ],
    quotes: withAlsoIn(withDoubt(quotations.groups), eventOf),
    quotedOnce: quotations.once,
    readouts: parts.flatMap(p =>
      p.comparison.readouts.map(r => ({
        ...r,
        engagement: p.comparison.events.some(e => e.main && e.id === r.engagement) ? p.event : r.engagement,
      })),
    ),
    lineages: lineagesOf(parts, links),
    problems: [...problems].sort(byProblem),
    settings,
  }
}

/** A deed told once, of nobody, nowhere and at no time is in the claims and no event of its own: nothing says which one it is. */
const isKnown = (e: FoundEvent): boolean =>
  e.main || e.participants.length > 0 || e.place !== null || e.when !== null || e.evidence.length > 1

/** The main event of a group of reports takes the group's id, so that `link` and `build` name it alike. */
function eventRecord(e: FoundEvent, number: number, p: Compared, nameOf: (id: string) => string): DossierEvent {
  const { trigger, told: _told, subject, ...rest } = e
  const articles = e.main ? p.keys : [...new Set(e.evidence.map(x => x.article))]
  const idOf = (x: FoundEvent): string => (x.main ? p.event : x.id)
  const after = p.comparison.orders
    .filter(o => o.then === number && isKnown(p.comparison.events[o.first]!))
    .map(o => ({ event: idOf(p.comparison.events[o.first]!), evidence: [o.evidence] as const }))
  return {
    ...rest,
    id: idOf(e),
    title: titleOf({ ...rest, trigger, ...(subject ? { subject } : {}) }, nameOf),
    articles,
    ...(after.length ? { after } : {}),
  }
}

function storylinesOf(
  parts: readonly Compared[],
  links: Links,
  events: readonly DossierEvent[],
  digestOf: (article: string) => Pick<Report, 'title' | 'day'>,
): DossierRecord['storylines'] {
  const matterOf = new Map([...links.matters].flatMap(([matter, articles]) => articles.map(a => [a, matter])))
  const reportOf = (a: string): Report => ({ ...digestOf(a), matter: matterOf.get(a)! })
  const mains = new Map(events.filter(e => e.main).map(e => [e.id, e]))
  return [...links.storylines.keys()].sort().flatMap(id => {
    const own = parts.filter(p => p.storyline === id && mains.has(p.event))
    const disputed = own.flatMap(p =>
      p.comparison.differences.filter(d => d.kind === 'description').map(d => d.versions.map(v => v.label)),
    )
    return (
      storylineOf(
        id,
        own.map(p => mains.get(p.event)!),
        reportOf,
        disputed,
      ) ?? []
    )
  })
}

function lineagesOf(parts: readonly Compared[], links: Links): Lineage[] {
  const own = [...links.lineages]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(
      ([id, articles]): Lineage => ({
        id,
        kind: articles.length > 1 ? 'copies' : 'single',
        articles,
        alignments: [],
        ...(articles.length > 1 ? { copies: copiesIn(articles, links) } : {}),
      }),
    )
  const shared = parts
    .filter(p => p.comparison.alignments.length > 0)
    .map(
      (p): Lineage => ({
        id: contentId('shared', p.event),
        kind: 'shared-source',
        articles: p.keys,
        alignments: p.comparison.alignments,
      }),
    )
  return [...own, ...shared, ...namedSources(parts)]
}

function copiesIn(articles: readonly string[], links: Links): NonNullable<Lineage['copies']> {
  return articles.flatMap(id => {
    const copy = links.records.get(id)?.copyOf
    return copy ? [{ id, of: copy.id, share: copy.share, relation: copy.relation }] : []
  })
}

/** The named sources that claims rest on, with the articles that cite them: dependent on that source without being copies. */
function namedSources(parts: readonly Compared[]): Lineage[] {
  const articles = new Map<string, Set<string>>()
  for (const p of parts)
    for (const c of p.claims)
      for (const e of c.evidence)
        if (e.lineage.startsWith('source:'))
          articles.set(e.lineage, (articles.get(e.lineage) ?? new Set()).add(e.article))
  return [...articles]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([id, set]) => ({ id, kind: 'shared-source', articles: [...set].sort(), alignments: [] }))
}

function byProblem(a: Problem, b: Problem): number {
  const key = (p: Problem): string =>
    `${p.file ?? ''}\u0000${String(p.line ?? 0).padStart(9, '0')}\u0000${p.article ?? ''}\u0000${p.code}\u0000${String(p.start ?? 0).padStart(9, '0')}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}
