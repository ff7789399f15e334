// "Roe" in one report and "Roe Foods" in another of the same story: one company, by its own name.
import { ownNameOf, placeNamed } from '../lexicon/index.js'
import { MOST_OF_NAME, type Named } from './story-names.js'

const BODY = 'organisation:'

/** Full names of the companies of each story. */
export class CompanyNames {
  /** Ids by story and own name. */
  private readonly ids = new Map<string, Set<string>>()

  add(story: string, entities: readonly Named[]): void {
    for (const e of entities) {
      const own = e.unnamed || !e.id.startsWith(BODY) ? null : ownNameOf(e.name.split(' '))
      if (!own) continue
      const key = keyOf(story, own.join(' '))
      this.ids.set(key, (this.ids.get(key) ?? new Set()).add(e.id))
    }
  }

  /** The id of the one company of the story that a name stands for, in full or by its own name, or null. */
  idOf(story: string, e: Named): string | null {
    if (this.ids.size === 0 || e.unnamed || /^place:(?:..|x-.*)$/.test(e.id) || placeNamed(e.name)) return null
    const own = e.id.startsWith(BODY) ? ownNameOf(e.name.split(' ')) : null
    const known = this.ids.get(keyOf(story, own?.join(' ') ?? e.name))
    if (!known || known.size > MOST_OF_NAME) return null
    const ids = [...known].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    const shortest = ids[0]
    return shortest !== undefined && ids.every(id => id === shortest || id.startsWith(`${shortest}-`)) ? shortest : null
  }
}

const keyOf = (story: string, own: string): string => `${story} ${own.toLowerCase()}`
