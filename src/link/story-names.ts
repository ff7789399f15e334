// Full names of one story: which longer and shorter forms are one person's.
import type { Entity } from '../model/index.js'

/** Somebody named in a report, with the offices he holds there, in lower case. */
export type Named = Pick<Entity, 'id' | 'type' | 'name' | 'unnamed'> & { readonly roles?: readonly string[] }

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
  private readonly roles = new Map<string, Set<string>>()
  /** First and last words that one report has under two ids: two people. */
  private readonly twins = new Set<string>()

  /** Takes in the persons of one report. */
  add(entities: readonly Named[]): void {
    const seen = new Map<string, string>()
    for (const e of entities) {
      const { first, last } = partsOf(e.id)
      for (const word of new Set([first, last])) this.ids.set(word, (this.ids.get(word) ?? new Set()).add(e.id))
      const roles = this.roles.get(e.id) ?? new Set()
      for (const r of e.roles ?? []) roles.add(r)
      this.roles.set(e.id, roles)
      const key = `${first} ${last}`
      const other = seen.get(key)
      if (other !== undefined && other !== e.id) this.twins.add(key)
      seen.set(key, e.id)
    }
  }

  /**
   * "Ana B. Roe" and "Ana Maria Roe" beside "Ana Roe" are she, as long as no report has two of them and nobody is Ana C. Roe. Whether "Roe Jr." is
   * "Roe" only an office that both hold can tell: a father and his son bear one name.
   */
  shortest(id: string): string {
    const own = partsOf(id)
    const alike = [...(this.ids.get(own.last) ?? [])].filter(other => {
      const o = partsOf(other)
      return o.first === own.first && o.last === own.last && (o.son === own.son || this.shareRole(id, other))
    })
    if (alike.length < 2 || this.twins.has(`${own.first} ${own.last}`)) return id
    const middles = alike.map(x => partsOf(x).middle)
    if (middles.some((m, i) => middles.slice(i + 1).some(n => !agree(m, n)))) return id
    return alike.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!
  }

  private shareRole(a: string, b: string): boolean {
    const there = this.roles.get(b)
    return [...(this.roles.get(a) ?? [])].some(r => there?.has(r))
  }
}

/** One of them leaves the middle names out, or all of them begin alike: "G." and "George". */
const agree = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 ||
  b.length === 0 ||
  (a.length === b.length && a.every((w, i) => w.startsWith(b[i]!) || b[i]!.startsWith(w)))
