// Which short forms belong to which full name: "Blake" after "Ana Blake", and "Blake" before it too.
import { isCapitalised, type Token } from '../../text/index.js'

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
    if (this.full.has(key)) return
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
    const hits = [...(this.bySurname.get(words.at(-1)!.toLowerCase()) ?? [])].filter(k => k.split(' ')[0] === words[0]!.toLowerCase())
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

/** True where one insertion, deletion or substitution at most lies between the two. Linear. */
export function withinOneEdit(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  let j = 0
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++
  return Math.max(a.length, b.length) - i - j <= 1
}

/** True for a token that may be part of a person's name. */
export const isNameToken = (t: Token): boolean => t.kind === 'word' && isCapitalised(t)
