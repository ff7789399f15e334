// What linking keeps about a word form, worked out once for all reports that use it.
import { hashOf, inverseFrequency, smallNumber } from '../../lexicon/index.js'
import { type Form, stripPossessive, type Token } from '../../text/index.js'
import { filled } from './sets.js'
import { isCallSign } from './titles.js'

/** A form as linking sees it. */
export interface Word {
  /** Hash of the form in lower case. */
  readonly hash: number
  /** Lower case without a possessive ending, and its hash and inverse document frequency. */
  readonly bare: string
  readonly id: number
  readonly rarity: number
  /** True where it says something: no mark, no letter, no everyday word. */
  readonly isTerm: boolean
  /** True for call signs of stations, which name the outlet. */
  readonly isCallSign: boolean
  /** A year from 1900 to 2099, else 0. */
  readonly year: number
  /** The number that the form writes, as it writes it or in digits, else null; and the age ("24-year-old"). */
  readonly number: string | null
  readonly age: string | null
}

/** Words that stand in more than this share of all news say nothing (ln of its inverse). */
const LEAST_IDF = 1.2

/** What linking keeps about the form of a token. */
export const wordOf = ({ form }: Token): Word => (form.word as Word | null) ?? make(form)

function make(form: Form): Word {
  const { text, lower, kind } = form
  const bare = stripPossessive(lower)
  const rarity = inverseFrequency(bare)
  const word: Word = {
    hash: hashOf(lower),
    bare,
    id: hashOf(bare),
    rarity,
    isTerm: kind !== 'mark' && text.length >= 2 && rarity >= LEAST_IDF,
    isCallSign: isCallSign(text),
    year: /^(?:19|20)\d\d$/.test(text) ? Number(text) : 0,
    number: kind === 'number' ? text : (smallNumber(lower)?.toString() ?? null),
    age: /^(\d{1,2})-year/.exec(lower)?.[1] ?? null,
  }
  form.word = word
  return word
}

/** Hashes of the forms of tokens in lower case, in order. */
export const wordHashes = (tokens: readonly Token[]): Uint32Array =>
  filled(new Uint32Array(tokens.length), tokens, t => wordOf(t).hash)
