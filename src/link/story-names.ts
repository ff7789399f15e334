// Full names of one story: which longer and shorter forms are one person's.
import { areOneFirstName } from '../lexicon/index.js'
import type { Entity } from '../model/index.js'

/** Somebody named in a report, with the offices he holds there, in lower case. */
export type Named = Pick<Entity, 'id' | 'type' | 'name' | 'unnamed'> & {
  readonly roles?: readonly string[]
  /** True where the report also calls him by the last word of his name alone. */
  readonly alone?: boolean
}

/** "Jr." and the like behind a name, and at the end of an id. */
export const SON = /[ -](?:jr|sr|ii|iii|iv)\.?$/

interface Parts {
  readonly first: string
  readonly middle: readonly string[]
  readonly last: string
  readonly son: string
}

function partsOf(id: string): Parts {
  const name = id.slice(id.indexOf(':') + 1)
  const son = SON.exec(name)?.[0] ?? ''
  const words = name.slice(0, name.length - son.length).split('-')
  return { first: words[0]!, middle: words.slice(1, -1), last: words.at(-1)!, son }
}

/** The full names of the persons of one story. */
export class StoryNames {
  /** Ids by first and by last word. */
  readonly ids = new Map<string, Set<string>>()
  /** Ids of those whom some report calls by the last word of the name alone. */
  readonly alone = new Set<string>()
  /** Ids of the bodies of the story by their names without whose they are ("foreign ministry" of "French Foreign Ministry"), in lower case. */
  readonly bodies = new Map<string, Set<string>>()
  private readonly roles = new Map<string, Set<string>>()
  /** Pairs of ids with one first or one last word that one report has both of: two people. */
  private readonly together = new Set<string>()

  /** Sons in a report that names another of the family. */
  private readonly besideFather = new Set<string>()

  /** Takes in the persons of one report, those with one word for a name, too. */
  add(persons: readonly Named[]): void {
    const families = new Map<string, number>()
    for (const e of persons) families.set(partsOf(e.id).last, (families.get(partsOf(e.id).last) ?? 0) + 1)
    for (const e of persons) if (SON.test(e.id) && families.get(partsOf(e.id).last)! > 1) this.besideFather.add(e.id)
    const entities = persons.filter(e => e.name.includes(' '))
    const seen = new Map<string, string[]>()
    for (const e of entities) {
      const { first, last } = partsOf(e.id)
      for (const word of new Set([first, last])) this.ids.set(word, (this.ids.get(word) ?? new Set()).add(e.id))
      const roles = this.roles.get(e.id) ?? new Set()
      for (const r of e.roles ?? []) roles.add(r)
      this.roles.set(e.id, roles)
      if (e.alone) this.alone.add(e.id)
      for (const word of [`${first} …`, `… ${last}`]) {
        const others = (seen.get(word) ?? []).filter(o => o !== e.id).slice(0, MOST_NAMESAKES)
        for (const other of others) this.together.add(pairKey(e.id, other))
        seen.set(word, [...others, e.id])
      }
    }
  }

  /** Takes in the name of a body. */
  addBody({ id, name }: Named): void {
    const words = name.toLowerCase().split(' ').slice(0, MOST_WORDS)
    for (let k = 1; k < words.length; k++) {
      const rest = words.slice(k).join(' ')
      this.bodies.set(rest, (this.bodies.get(rest) ?? new Set()).add(id))
    }
  }

  /** The shortest form of a person's name in the story. */
  shortest(id: string): string {
    const short = this.withoutMiddle(id)
    return this.beginningOf(short) ?? short
  }

  /**
   * "Ana B. Roe" and "Ana Maria Roe" beside "Ana Roe" are she, and "Dick Roe" is "Richard Roe", as long as no report has two of them and nobody is Ana C. Roe. Whether "Roe Jr." is
   * "Roe" only an office that both hold can tell, where no report names another Roe beside him: a father and his son bear one name.
   */
  private withoutMiddle(id: string): string {
    const own = partsOf(id)
    const namesakes = this.ids.get(own.last)
    if (!namesakes || namesakes.size > MOST_OF_NAME) return id
    const family = [...namesakes].filter(other => partsOf(other).last === own.last)
    const mayBe = (a: string, b: string): boolean => {
      const [x, y] = [partsOf(a), partsOf(b)]
      return areOneFirstName(x.first, y.first) && (heir(x.son) === heir(y.son) || this.isSameSon(a, b))
    }
    // Whoever "Pat" may be: where Patrick and Patricia are two, she is neither.
    const near = family.filter(other => mayBe(id, other))
    const alike = family.filter(other => near.some(n => mayBe(n, other)))
    if (alike.length < 2 || alike.some((a, i) => alike.slice(i + 1).some(b => this.together.has(pairKey(a, b)))))
      return id
    const middles = alike.map(x => partsOf(x).middle)
    if (middles.some((m, i) => middles.slice(i + 1).some(n => !agree(m, n)))) return id
    return alike.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!
  }

  /** "Ana Roe" of "Ana Roe Miranda": the one name that it begins with. */
  private beginningOf(id: string): string | undefined {
    const { first, son } = partsOf(id)
    const namesakes = this.ids.get(first)
    if (!namesakes || namesakes.size > MOST_OF_NAME) return undefined
    const found = [...namesakes].filter(
      o =>
        o.includes('-') &&
        id.startsWith(`${o}-`) &&
        id.length > o.length + 1 + son.length &&
        !this.together.has(pairKey(id, o)),
    )
    return found.length === 1 ? found[0] : undefined
  }

  private isSameSon(a: string, b: string): boolean {
    if (this.besideFather.has(a) || this.besideFather.has(b)) return false
    const there = this.roles.get(b)
    return [...(this.roles.get(a) ?? [])].some(r => there?.has(r))
  }
}

/** Names of one story with one last, or one first, word beyond which nobody can say who is who; a hostile text has thousands. */
export const MOST_OF_NAME = 60

/** Words of a body's name that are looked at. */
const MOST_WORDS = 8

/** People of one first or last name that are held apart in one report. */
const MOST_NAMESAKES = 20

/** "III" may be left out, and no two reports mean two people by that; "Jr." tells a son from his father. */
const heir = (son: string): string => (/[js]r/.test(son) ? son : '')

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** One of them leaves the middle names out, or all of them begin alike: "G." and "George". */
const agree = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 ||
  b.length === 0 ||
  (a.length === b.length && a.every((w, i) => w.startsWith(b[i]!) || b[i]!.startsWith(w)))
