// Which short forms belong to which full name: "Blake" after "Ana Blake", and "Blake" before it too.
import { type Token, withinOneEdit } from '../../text/index.js'

/** Words of a person's name as compared: without possessive, particles kept. */
export function nameWords(tokens: readonly Token[]): string[] {
  return tokens.filter(t => t.kind !== 'mark').map(t => t.text.replace(/['’]s$/, ''))
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** Full names of an article and how a shorter form finds them. */
export class PersonNames {
  private readonly full = new Map<string, string>()
  private readonly bySurname = new Map<string, Set<string>>()
  private readonly byFirst = new Map<string, Set<string>>()

  /** Takes in a name of two words or more. */
  add(words: readonly string[]): void {
    const bare = words.filter(w => !SUFFIXES.has(w.toLowerCase().replace('.', '')))
    if (bare.length < 2) return
    const key = this.keyOf(bare)
    // A slip of the pen is no second person: the spelling that comes first stands.
    if (this.full.has(key) || this.misspelt(bare)) return
    this.full.set(key, bare.join(' '))
    const put = (map: Map<string, Set<string>>, word: string): void => {
      map.set(word, (map.get(word) ?? new Set()).add(key))
    }
    put(this.bySurname, bare.at(-1)!.toLowerCase())
    // Family name first ("Qin Gang", later "Qin"): a first word may be the short form as well.
    put(this.byFirst, bare[0]!.toLowerCase())
  }

  /** Key of the full name that these words stand for, or null: the name itself, its last word, or a first word that stands alone. */
  resolve(words: readonly string[]): string | null {
    const bare = words.filter(w => !SUFFIXES.has(w.toLowerCase().replace('.', '')))
    const key = this.keyOf(bare)
    if (this.full.has(key)) return key
    if (bare.length > 1) return this.misspelt(bare) ?? this.extended(bare)
    const word = bare[0]?.toLowerCase() ?? ''
    const surname = this.bySurname.get(word)
    if (surname?.size === 1) return [...surname][0]!
    const first = this.byFirst.get(word)
    return !surname && first?.size === 1 ? [...first][0]! : null
  }

  nameOf(key: string): string {
    return this.full.get(key) ?? key
  }

  private keyOf(words: readonly string[]): string {
    return words.join(' ').toLowerCase()
  }

  /** "John Quincy Roe" and "John Roe": same first and last word. */
  private extended(words: readonly string[]): string | null {
    const hits = [...(this.bySurname.get(words.at(-1)!.toLowerCase()) ?? [])].filter(
      k => k.split(' ')[0] === words[0]!.toLowerCase(),
    )
    return hits.length === 1 ? hits[0]! : null
  }

  /** One letter added, dropped or changed in a long last word, all else equal ("Jingping"). */
  private misspelt(words: readonly string[]): string | null {
    const last = words.at(-1)!.toLowerCase()
    if (last.length < 6) return null
    for (const key of this.byFirst.get(words[0]!.toLowerCase()) ?? []) {
      const other = key.split(' ')
      if (other.length === words.length && withinOneEdit(other.at(-1)!, last)) return key
    }
    return null
  }
}
