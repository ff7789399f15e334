// Who is who across the articles: spellings, and roles with the days on which they were observed.
import { placeNamed } from '../lexicon/index.js'
import {
  type AnnotatedArticle,
  type EntityType,
  type Evidence,
  evidenceIn,
  nonEmpty,
  type ObservedRole,
  type Person,
  writtenOn,
} from '../model/index.js'

interface RoleDraft {
  title: string
  of: string | null
  from: string | null
  to: string | null
  evidence: Evidence[]
}

interface Draft {
  type: EntityType
  name: string
  of: string | null
  spellings: Map<string, number>
  roles: Map<string, RoleDraft>
}

/** Evidence kept of one role, and spellings of one entity. */
const MOST = 20

/** Collects people article by article; articles may come in any fixed order. */
export class PeopleCollector {
  private readonly drafts = new Map<string, Draft>()

  /** Takes in an article with dossier-wide entity ids. */
  add(a: AnnotatedArticle): void {
    for (const e of a.entities) {
      const draft = this.drafts.get(e.id) ?? {
        type: e.type,
        name: e.name,
        of: e.of ?? null,
        spellings: new Map(),
        roles: new Map(),
      }
      this.drafts.set(e.id, draft)
      for (const r of e.roles) this.addRole(draft, a, r)
    }
    for (const m of a.mentions) {
      if (m.kind !== 'name') continue
      const draft = this.drafts.get(m.entity)
      const spelling = a.text.slice(m.start, m.end).replace(/\s+/g, ' ')
      if (draft && (draft.spellings.has(spelling) || draft.spellings.size < MOST))
        draft.spellings.set(spelling, (draft.spellings.get(spelling) ?? 0) + 1)
    }
  }

  private addRole(
    draft: Draft,
    a: AnnotatedArticle,
    r: { title: string; of?: string; start: number; end: number },
  ): void {
    const key = `${r.title.toLowerCase()}|${r.of ?? ''}`
    const role = draft.roles.get(key) ?? { title: r.title, of: r.of ?? null, from: null, to: null, evidence: [] }
    draft.roles.set(key, role)
    const { from = null, to = null } = writtenOn(a.published) ?? {}
    if (from && (!role.from || from < role.from)) role.from = from
    if (to && (!role.to || to > role.to)) role.to = to
    if (role.evidence.length < MOST) role.evidence.push(evidenceIn(a, r))
  }

  /** All entities in the order of their ids. A body of a common name carries its country's: "Foreign Ministry (France)". */
  list(): Person[] {
    const nameOf = (d: Draft): string => {
      // Words of the text without a name of its own say whose it is: "French lawmakers", "Thailand's army".
      const place = d.of !== null && d.type !== 'group' && d.spellings.size ? this.drafts.get(d.of)?.name : undefined
      const name = bestName(d)
      // "US Embassy" says whose it is.
      const own = placeNamed(name.split(' ')[0]!)
      return place && own?.name !== place ? `${name} (${place})` : name
    }
    return [...this.drafts]
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
      .map(([id, d]) => ({
        id,
        name: nameOf(d),
        type: d.type,
        spellings: [...d.spellings.keys()].sort(),
        roles: [...d.roles.values()].map(finished),
      }))
  }
}

const finished = (r: RoleDraft): ObservedRole => ({ ...r, evidence: nonEmpty(r.evidence, 'a role') })

/**
 * A place goes by the lexicon's name, a person by the full name used most (of a report's slip of the pen nothing stays), others by the spelling used
 * most among those of most words.
 */
function bestName(d: Draft): string {
  if (d.type === 'place' || d.spellings.size === 0) return d.name
  const words = (s: string): number => s.split(' ').length
  const longest = Math.max(...[...d.spellings.keys()].map(words))
  const enough = d.type === 'person' ? Math.min(2, longest) : longest
  return [...d.spellings]
    .filter(([s]) => words(s) >= enough)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
}
