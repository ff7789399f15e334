// The entities of one article, found by any of their names. Ids are made of type and name, so they derive from content.
import type { Entity, EntityType, Role } from '../../model/index.js'

interface Draft {
  id: string
  type: EntityType
  name: string
  roles: Role[]
  unnamed: boolean
  of: string | null
  members: readonly string[]
}

const slug = (s: string): string =>
  s
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60) || 'x'

/** Observations of roles kept for one entity of one article. */
const MOST_ROLES = 50

/** Entities that are countries: their key is an ISO code, or one of a user's lexicon. */
const COUNTRY = /^place:(?:[a-z]{2}|x-.*)$/

/** Collects entities; asks for the same key give the same entity. */
export class Registry {
  private readonly byKey = new Map<string, Draft>()
  private readonly byId = new Map<string, Draft>()

  /** The entity of `key` (type and folded name), made where it is new. */
  named(type: EntityType, key: string, name: string, of: string | null = null): string {
    return this.draft(type, `${type}|${key}`, key, name, false, of)
  }

  /** One that the text does not name, by its description: the same words mean the same one inside an article, never across. */
  unnamed(type: EntityType, description: string, name: string, of: string | null = null): string {
    return this.draft(type, `unnamed|${type}|${description}`, `unnamed ${description}`, name, true, of)
  }

  /** One that the text does not name and that need not be any other of the same description. */
  fresh(type: EntityType, description: string, name: string, of: string | null = null): string {
    return this.draft(type, `fresh|${this.byKey.size}`, `unnamed ${description}`, name, true, of)
  }

  /** Several at once; the same members make the same group. */
  group(members: readonly string[]): string {
    const ids = [...members].sort()
    const name = ids.map(id => this.byId.get(id)?.name ?? id).join(' and ')
    return this.draft('group', `group|${ids.join('|')}`, name, name, false, null, ids)
  }

  /** True for a country's entity. */
  isCountry(id: string): boolean {
    return COUNTRY.test(id)
  }

  private draft(
    type: EntityType,
    full: string,
    key: string,
    name: string,
    unnamed: boolean,
    of: string | null,
    members: readonly string[] = [],
  ): string {
    let draft = this.byKey.get(full)
    if (!draft) {
      draft = { id: this.freeId(`${type}:${slug(key)}`), type, name, roles: [], unnamed, of, members }
      this.byKey.set(full, draft)
      this.byId.set(draft.id, draft)
    }
    return draft.id
  }

  /** Notes an observation of a role. */
  addRole(id: string, role: Role): void {
    const roles = this.byId.get(id)?.roles
    if (roles && roles.length < MOST_ROLES) roles.push(role)
  }

  /** Says whose the role is that stands up to `end`, where that was not known when it was noted. */
  ownRole(id: string, end: number, of: string): void {
    const roles = this.byId.get(id)?.roles ?? []
    const at = roles.findIndex(r => r.end === end && r.of === undefined)
    if (at >= 0) roles[at] = { ...roles[at]!, of }
  }

  list(used: ReadonlySet<string>): Entity[] {
    return [...this.byKey.values()]
      .filter(d => used.has(d.id))
      .map(({ unnamed, of, members, ...d }) => ({
        ...d,
        ...(of ? { of } : {}),
        ...(unnamed ? { unnamed: true } : {}),
        ...(members.length ? { members } : {}),
      }))
  }

  private freeId(wanted: string): string {
    let id = wanted
    for (let n = 2; this.byId.has(id); n++) id = `${wanted}-${n}`
    return id
  }
}
