// What one word shows by itself: shape, affixes, class, known kinds, how often it is written with a capital.
import { capitalShare, classOfWord, groupOfClass, hashOf, kindsOfName, longestFrom } from '../../lexicon/index.js'
import type { Token } from '../../text/index.js'

/** Traits of a word form; hashes are 32-bit. */
export interface Traits {
  readonly word: number
  readonly shape: number
  readonly short: number
  readonly prefix: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  /** Class of 1,024 and group of 64, 0 where the word is unknown. */
  readonly fine: number
  readonly coarse: number
  /** Kinds of known names this word is by itself. */
  readonly kinds: number
  /** Most words of a known name that begins with this word. */
  readonly longest: number
  /** 0 unknown, 1 nearly always small .. 4 nearly always with a capital. */
  readonly share: number
  readonly capital: boolean
  /** Lower-case form without possessive ending, and whether one was cut. */
  readonly bare: string
  readonly possessive: boolean
}

/** Lower-case form without "'s". */
export const bareOf = (t: Token): string => (t.lower.endsWith("'s") ? t.lower.slice(0, -2) : t.lower)

/** Traits of a token's form. */
export function traitsOf(t: Token): Traits {
  const bare = bareOf(t)
  const text = t.text.length > bare.length ? t.text.slice(0, bare.length) : t.text
  const word = hashOf(t.kind === 'number' ? bare.replace(/\d/g, '0') : bare)
  const shape = shapeOf(text)
  const known =
    classOfWord(word) || (bare.includes('-') ? classOfWord(hashOf(bare.slice(bare.lastIndexOf('-') + 1))) : 0)
  const share = t.kind === 'word' ? capitalShare(bare) : null
  return {
    word,
    shape: hashOf(shape),
    short: hashOf(squeeze(shape)),
    prefix: hashOf(bare.slice(0, 3)),
    suffix2: hashOf(bare.slice(-2)),
    suffix3: hashOf(bare.slice(-3)),
    suffix4: hashOf(bare.slice(-4)),
    fine: known,
    coarse: groupOfClass(known),
    kinds: t.kind === 'mark' ? 0 : kindsOfName(hashOf(bare)),
    longest: t.kind === 'mark' ? 1 : longestFrom(hashOf(bare)),
    share: share === null ? 0 : share < 0.1 ? 1 : share < 0.5 ? 2 : share < 0.9 ? 3 : 4,
    capital: /^\p{Lu}/u.test(text),
    bare,
    possessive: t.text.length > bare.length,
  }
}

/** "McDonald" gives "XxXxxx": capitals X, other letters x, digits 9, at most eight characters. */
function shapeOf(text: string): string {
  let out = ''
  for (let i = 0; i < text.length && i < 8; i++) {
    const c = text[i]!
    out += c >= '0' && c <= '9' ? '9' : c !== c.toLowerCase() ? 'X' : c !== c.toUpperCase() ? 'x' : c
  }
  return out
}

function squeeze(shape: string): string {
  let out = ''
  for (const c of shape) if (c !== out.at(-1)) out += c
  return out
}
