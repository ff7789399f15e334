// Bodies and to whom they belong: every country has a foreign ministry, so a common name alone names nobody.
import { bodyCountry, placeNamed, worldBody } from '../../lexicon/index.js'

/** Last words of names that many countries have. */
const COMMON = new Set(
  'ministry presidency chancellery executive department government parliament army navy police guard force forces military cabinet court congress senate assembly embassy council office commission agency'.split(
    ' ',
  ),
)

/** A body's key, and the country it belongs to where the text says so. */
export interface BodyKey {
  readonly key: string
  readonly of: string | null
  /** True where a common name stands without its country: it means somebody in this article only. */
  readonly local: boolean
  /** The name it is known by, where that is not the one that stands here. */
  readonly name?: string
}

/** Names of bodies in one article. */
export class Bodies {
  private readonly byInitials = new Map<string, string>()
  private readonly last = new Map<string, BodyKey>()

  /** Key of a name; `country` is the place named right beside it ("the French Foreign Ministry", "the Foreign Ministry in Paris"). */
  keyOf(name: string, country: string | null): BodyKey {
    const spelled = this.byInitials.has(name.toLowerCase())
    const world = spelled || (country && isCommon(name)) ? undefined : worldBody(name)
    if (world) return { key: world.toLowerCase(), of: null, local: false, name: world }
    const written = withoutDots(withoutCountry(name)).toLowerCase()
    if (!isCommon(name)) return { key: this.full(name, written), of: null, local: false }
    const lower = ministry(written) ?? written
    const known = this.last.get(lower)
    if (!country && known) return known
    const found: BodyKey = country
      ? { key: `${country.replace(/^place:/, '')} ${lower}`, of: country, local: false }
      : { key: lower, of: null, local: true }
    this.last.set(lower, found)
    return found
  }

  /** "International Ferry Commission" and, later, "IFC". */
  private full(name: string, lower: string): string {
    const known = this.byInitials.get(lower)
    if (known) return known
    const initials = name
      .split(' ')
      .filter(w => /^\p{Lu}/u.test(w))
      .map(w => w[0])
      .join('')
      .toLowerCase()
    if (initials.length >= 3 && !this.byInitials.has(initials)) this.byInitials.set(initials, lower)
    return lower
  }
}

/** True for a name that many countries have ("Foreign Ministry"), false for one that is known by itself ("State Department"). */
export function isCommon(name: string): boolean {
  const words = name.split(' ')
  const last = words.at(-1)!.toLowerCase()
  if (bodyCountry(name) !== undefined) return false
  const lower = name.toLowerCase()
  return (words.length <= 3 && (COMMON.has(last) || lower === 'state media')) || ministry(lower) !== null
}

/** "ministry of external affairs" and "foreign ministry" are one body of a country; null for what is no ministry. */
function ministry(lower: string): string | null {
  const [, of, front] = MINISTRY.exec(lower) ?? []
  const matter = of ?? front
  if (matter === undefined || (lower.startsWith('department') && !FOREIGN.test(matter))) return null
  if (FOREIGN.test(matter)) return 'foreign ministry'
  if (/^(?:national )?defen[cs]e$/.test(matter)) return 'defence ministry'
  return `${/^(?:internal|home)(?: affairs)?$/.test(matter) ? 'interior' : matter} ministry`
}

const MINISTRY =
  /^(?:(?:ministry|department) (?:of|for) (?:the )?([\p{L}][\p{L}' ]{2,40})|([\p{L}][\p{L} ]{2,30}) ministry)$/u
const FOREIGN =
  /^(?:(?:european? and )?foreign|(?:european? and )?(?:foreign|external) (?:affairs|relations))(?: and .*)?$/

/** "F.B.I." and "FBI" are one. */
const withoutDots = (name: string): string => (DOTTED.test(name) ? name.replaceAll('.', '') : name)

/** Initials with a full stop behind each. */
const DOTTED = /^(?:\p{L}\.){2,}\p{L}?$/u

/** True for "F.B.I.": a body, where it is taken for a person's initials. */
export const isDottedBody = (name: string): boolean => name.length > 5 && DOTTED.test(name)

/** "US State Department" and "State Department" are one: a body known by itself needs no country in front. */
function withoutCountry(name: string): string {
  const words = name.split(' ')
  const rest = words.slice(1).join(' ')
  return words.length > 2 && bodyCountry(rest) !== undefined && placeNamed(words[0]!) ? rest : name
}
