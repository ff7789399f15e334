// Which short forms belong to which full name: "Blake" after "Ana Blake", and "Blake" before it too.
import { isFamilyNameFirst, type KinGender } from '../../lexicon/index.js'
import { type Token, withinOneEdit } from '../../text/index.js'
import type { Introduced } from './family.js'
import type { Gender } from './genders.js'

/** Words of a person's name as compared: without possessive, particles kept. */
export function nameWords(tokens: readonly Token[]): string[] {
  return tokens.filter(t => t.kind !== 'mark').map(t => t.text.replace(/['’]s$/, ''))
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** A name without "Jr." and the like, and that: a father and a son are two. */
function parted(words: readonly string[]): { readonly bare: readonly string[]; readonly suffix: string } {
  const fold = (w: string): string => w.toLowerCase().replace('.', '')
  return {
    bare: words.filter(w => !SUFFIXES.has(fold(w))),
    suffix: words.map(fold).find(w => SUFFIXES.has(w)) ?? '',
  }
}

const suffixOf = (key: string): string => {
  const last = key.slice(key.lastIndexOf(' ') + 1)
  return SUFFIXES.has(last) ? last : ''
}

/** Sentences back to a full name that a short form takes up, and sentences kept of a name. */
const JUST = 2
const MOST_PLACES = 20

/** Full names of an article and how a shorter form finds them. */
export class PersonNames {
  private readonly full = new Map<string, string>()
  private readonly bySurname = new Map<string, Set<string>>()
  private readonly byFirst = new Map<string, Set<string>>()
  /** Surnames that stood alone before anybody had them in full. */
  private readonly alone = new Set<string>()
  /** Full names that are introduced as somebody's kin, and never with an office. */
  private readonly kin = new Map<string, KinGender>()
  private readonly inOffice = new Set<string>()
  /** Kin whose surname stood alone before they were named. */
  private readonly strangers = new Set<string>()
  /** Sentences in which full names stand. */
  private readonly places = new Map<string, readonly number[]>()
  /** Surnames alone, by how they are addressed: "President Roe", "Mr. Roe". */
  private readonly called = new Map<string, Set<Gender | 'office'>>()

  /**
   * Takes in a name, in the order of the text. A surname alone is remembered: who comes later as "Tom Roe Jr." is not the "Mr. Roe" of the sentences
   * before, though a headline (`head`) may say "Roe".
   */
  add(words: readonly string[], head = false, how: Introduced | null = null, sentence = 0): void {
    const { bare, suffix } = parted(words)
    if (bare.length === 1 && !head) this.alone.add(bare[0]!.toLowerCase())
    if (bare.length < 2) {
      if (how && bare[0]) this.address(bare[0].toLowerCase(), how)
      return
    }
    const key = this.keyOf(bare, suffix)
    const places = this.places.get(key) ?? []
    if (places.length < MOST_PLACES) this.places.set(key, [...places, sentence])
    if (how?.kin) this.kin.set(key, how.kin)
    // "Roe, whose husband Tom Roe": who stood alone before is not he.
    const last = bare.at(-1)!.toLowerCase()
    if (how?.kin && this.alone.has(last) && !this.bySurname.has(last)) this.strangers.add(key)
    if (how?.office) this.inOffice.add(key)
    // A slip of the pen is no second person: the spelling that comes first stands.
    if (this.full.has(key) || this.misspelt(bare, suffix) || this.isFuller(bare, suffix)) return
    this.full.set(key, suffix ? `${bare.join(' ')} ${written(suffix)}` : bare.join(' '))
    const put = (map: Map<string, Set<string>>, word: string): void => {
      map.set(word, (map.get(word) ?? new Set()).add(key))
    }
    const surname = bare.at(-1)!.toLowerCase()
    // The third of a name is called so in full once, and "Mr. Roe" otherwise.
    if (/^[js]r$/.test(suffix) && this.alone.has(surname) && !this.bySurname.has(surname)) return
    put(this.bySurname, surname)
    // Family name first ("Qin Gang", later "Qin"): a first word may be the short form as well.
    put(this.byFirst, bare[0]!.toLowerCase())
  }

  /** Key of the full name that these words stand for, or null: the name itself, its last word, or a first word that stands alone. */
  resolve(words: readonly string[], sentence = Number.POSITIVE_INFINITY): string | null {
    const { bare, suffix } = parted(words)
    const key = this.keyOf(bare, suffix)
    if (this.full.has(key)) return key
    if (bare.length > 1) return this.misspelt(bare, suffix) ?? this.extended(bare, suffix)
    const word = bare[0]?.toLowerCase() ?? ''
    const surname = this.bySurname.get(word)
    // "Kim" is Kim Jong-un and not Tony Kim, who comes later.
    const family = isFamilyNameFirst(word) ? this.familyFirst(word) : undefined
    if (family) return (surname && this.justNamed(surname, sentence)) ?? family
    if (surname)
      return likeliest(
        [...surname].filter(k => !this.isOtherOf(k, word)),
        suffix,
      )
    const first = this.byFirst.get(word)
    return first ? likeliest([...first], suffix) : null
  }

  /** True for a full name as it stands. */
  isFull(words: readonly string[]): boolean {
    const { bare, suffix } = parted(words)
    return this.full.has(this.keyOf(bare, suffix))
  }

  /** True for a name of one word that the report has with an office or a form of address: "President Roe". */
  isAddressed(word: string): boolean {
    return (this.called.get(word.toLowerCase())?.size ?? 0) > 0
  }

  /** True for the last word of some full name. */
  isSurname(word: string): boolean {
    return this.bySurname.has(word.toLowerCase())
  }

  /** The full name of three parts that begins with a family name; of several the one in office, else the one that stands most; undefined for none. */
  private familyFirst(word: string): string | undefined {
    const keys = [...(this.byFirst.get(word) ?? [])].filter(k => k.split(' ').length > 2)
    const inOffice = keys.filter(k => this.inOffice.has(k))
    const [first, second] = (inOffice.length ? inOffice : keys)
      .map(key => ({ key, n: this.places.get(key)?.length ?? 0 }))
      .sort((a, b) => b.n - a.n)
    return first && (!second || first.n > second.n) ? first.key : undefined
  }

  /** The one of these names that stands in full in the sentence, or in one of the two before it; undefined for none. */
  private justNamed(keys: ReadonlySet<string>, sentence: number): string | undefined {
    return [...keys].find(k => this.places.get(k)?.some(at => at <= sentence && at >= sentence - JUST))
  }

  private address(surname: string, { office, addressed }: Introduced): void {
    const known = this.called.get(surname) ?? new Set<Gender | 'office'>()
    if (office) known.add('office')
    if (addressed) known.add(addressed)
    this.called.set(surname, known)
  }

  /** True for kin of whoever the surname alone means: an office is not the daughter's, and "Mr. Roe" is not the wife. */
  private isOtherOf(key: string, surname: string): boolean {
    const kin = this.kin.get(key)
    const called = this.called.get(surname)
    if (this.strangers.has(key) && !this.inOffice.has(key)) return true
    if (kin === undefined || !called || this.inOffice.has(key)) return false
    return called.has('office') || (kin !== 'either' && called.has(kin === 'she' ? 'he' : 'she'))
  }

  nameOf(key: string): string {
    return this.full.get(key) ?? key
  }

  private keyOf(words: readonly string[], suffix = ''): string {
    // "Kim Jong-un" and "Kim Jong Un" are one.
    return (suffix ? [...words, suffix] : words).join(' ').toLowerCase().replaceAll('-', ' ')
  }

  /** "Ana B. Roe" beside "Ana Roe", or the other way round: the name that comes first stands. */
  private isFuller(words: readonly string[], suffix: string): boolean {
    const known = this.extended(words, suffix)
    if (known === null || suffixOf(known) !== suffix) return false
    const there = known.split(' ').slice(1, suffix ? -2 : -1)
    return words.length > 2 !== there.length > 0
  }

  /** "John Quincy Roe" and "John Roe": same first and last word. */
  private extended(words: readonly string[], suffix: string): string | null {
    const hits = [...(this.bySurname.get(words.at(-1)!.toLowerCase()) ?? [])].filter(
      k => k.split(' ')[0] === words[0]!.toLowerCase(),
    )
    return likeliest(hits, suffix)
  }

  /** One letter added, dropped or changed in a long last word, all else equal ("Jingping"). */
  private misspelt(words: readonly string[], suffix: string): string | null {
    const last = words.at(-1)!.toLowerCase()
    if (last.length < 6) return null
    for (const key of this.byFirst.get(words[0]!.toLowerCase()) ?? []) {
      if (suffixOf(key) !== suffix) continue
      const other = key.split(' ').slice(0, suffix ? -1 : undefined)
      if (other.length === words.length && withinOneEdit(other.at(-1)!, last)) return key
    }
    return null
  }
}

/** The one name of several that a shorter form stands for: of a father and a son the one with the same suffix. */
function likeliest(keys: readonly string[], suffix: string): string | null {
  if (!keys.length) return null
  if (keys.length === 1) return suffix && suffixOf(keys[0]!) !== suffix ? null : keys[0]!
  const same = keys.filter(k => suffixOf(k) === suffix)
  const [one] = same
  return same.length === 1 && keys.every(k => firstOf(k) === firstOf(one!)) ? one! : null
}

const firstOf = (key: string): string => key.slice(0, key.indexOf(' '))

const written = (suffix: string): string =>
  suffix === 'jr' || suffix === 'sr' ? `${suffix[0]!.toUpperCase()}r.` : suffix.toUpperCase()
