// An office in the plural for two at once ("the two top diplomats") beside somebody else whom another report gives that very office.
import { officeKind } from '../../lexicon/index.js'
import type { AnnotatedArticle, Difference, Entity, Mention } from '../../model/index.js'
import { type Bundle, evidenceOf } from '../bundle.js'
import { differenceFrom, Versions } from './draft.js'

/**
 * Differences between a word for several and the holder that another report names, of one country. A word for several is loose: no conflict, and nobody gets
 * the office by it.
 */
export function heldTogether(bundle: Bundle): Difference[] {
  const countries = countriesOf(bundle.articles)
  const found = new Map<string, Versions>()
  for (const [article, a] of bundle.articles.entries()) {
    const groups = new Map(a.entities.flatMap(e => (e.members?.length ? [[e.id, e] as const] : [])))
    if (groups.size === 0) continue
    for (const m of a.mentions) {
      const group = m.kind === 'nominal' ? groups.get(m.entity) : undefined
      const title = group && titleOfEach(a.text, m)
      if (!group || !title) continue
      const others = holdersBeside(bundle, article, group, title, countries)
      if (others.length === 0) continue
      const versions = found.get(title) ?? new Versions()
      found.set(title, versions)
      versions.add(group.name, evidenceOf(bundle, { article }, m), group.id)
      for (const o of others) versions.add(o.name, evidenceOf(bundle, { article: o.article }, o.at), o.person)
    }
  }
  const note = 'No conflict: a word for several at once is loose, and gives nobody the office.'
  return [...found].flatMap(
    ([title, versions]) => differenceFrom(bundle.event, 'office', title, versions, false, note) ?? [],
  )
}

/** "the two top diplomats": top diplomat, where that is an office; else null. */
function titleOfEach(text: string, m: Mention): string | null {
  const words = text.slice(m.start, Math.min(m.end, m.start + LONGEST)).toLowerCase()
  const title = /^(?:the |both )(?:two )?(\p{L}+(?: \p{L}+){0,2})s$/u.exec(words)?.[1]
  return title && officeKind(title) ? title : null
}

/** Characters of the longest description that is read. */
const LONGEST = 60

interface Holder {
  readonly person: string
  readonly name: string
  readonly article: number
  readonly at: { readonly start: number; readonly end: number }
}

/** Who holds the office by another report, for the country of somebody in the group but not being in it. */
function holdersBeside(
  bundle: Bundle,
  article: number,
  group: Entity,
  title: string,
  countries: ReadonlyMap<string, ReadonlySet<string>>,
): Holder[] {
  const home = new Set(group.members!.flatMap(p => [...(countries.get(p) ?? [])]))
  return bundle.articles.flatMap((a, i) =>
    i === article
      ? []
      : a.entities.flatMap(e =>
          e.type !== 'person' || e.unnamed || group.members!.includes(e.id)
            ? []
            : e.roles
                .filter(r => !!r.of && home.has(r.of) && r.title.toLowerCase() === title)
                .map(r => ({ person: e.id, name: e.name, article: i, at: r })),
        ),
  )
}

/** Countries whose offices people hold, by person. */
function countriesOf(articles: readonly AnnotatedArticle[]): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>()
  for (const a of articles)
    for (const e of a.entities)
      for (const r of e.roles) if (e.type === 'person' && r.of) out.set(e.id, (out.get(e.id) ?? new Set()).add(r.of))
  return out
}
