// A name that is on no map, taken for a place in one report of a story and for a body, or for somebody, in another, is one thing: what more reports take it for.
import { isFirstName, placeNamed } from '../lexicon/index.js'
import type { Named } from './story-names.js'

const PLACE = 'place:'
const BODY = 'organisation:'

/** Reports that take a single word for somebody, against one that says what it is. */
const OF_ONE_WORD = 2

/** How reports of each story take the names that may be either. */
export class NameKinds {
  /** By story and name: reports that take it for a place, for a body, and for somebody or something else. */
  private readonly counts = new Map<string, { place: number; body: number; other: number }>()

  add(story: string, entities: readonly Named[]): void {
    for (const e of entities) {
      const name = nameOf(e)
      if (name === null) continue
      const key = `${story} ${name}`
      const known = this.counts.get(key) ?? { place: 0, body: 0, other: 0 }
      if (e.id.startsWith(PLACE)) known.place++
      else if (e.id.startsWith(BODY)) known.body++
      else known.other++
      this.counts.set(key, known)
    }
  }

  /** The id of what most reports of the story take it for, of equals a body; null for a name that is not of two kinds, and for one that more take for somebody. */
  idOf(story: string, e: Named): string | null {
    const name = nameOf(e)
    const count = name === null ? undefined : this.counts.get(`${story} ${name}`)
    if (!count) return null
    const { place, body, other } = count
    const named = e.id.startsWith(PLACE) || e.id.startsWith(BODY)
    // One word without a first name is taken for somebody where nothing says what it is.
    const weight = e.name.includes(' ') ? 1 : OF_ONE_WORD
    if (named ? !place || !body : other > weight * (place + body) || place + body === 0) return null
    return `${count.place > count.body ? PLACE : BODY}${name}`
  }
}

/** The name in the id of a place that is on no map, of a body, or of what may be anybody's and begins with no first name; null for all else. */
function nameOf({ id, type, name, unnamed }: Named): string | null {
  if (unnamed) return null
  if (id.startsWith(BODY)) return id.slice(BODY.length)
  // "Lower Karsova", but nobody's first and last name.
  const first = name.split(' ')[0]!.toLowerCase()
  if ((type === 'person' || type === 'other') && (!name.includes(' ') || !isFirstName(first)))
    return id.slice(id.indexOf(':') + 1)
  return id.startsWith(PLACE) && !/^place:(?:..|x-.*)$/.test(id) && !placeNamed(name) ? id.slice(PLACE.length) : null
}
