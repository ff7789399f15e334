// What one word form shows by itself: shape, affixes, class, known kinds, how often it is written with a capital, what it cues.
import {
  capitalShare,
  classOfWord,
  groupOfClass,
  hashOf,
  honorifics,
  isCue,
  isFirstName,
  isTitle,
  kindsOfName,
  longestFrom,
  organisationEnds,
} from '../../lexicon/index.js'
import type { Token } from '../../text/index.js'
import { isBridge, isLead, isOpener } from './small-words.js'
import { topicOf } from './topics.js'

/** What a form may cue, as bits. */
export const cue = {
  honorific: 1,
  title: 2,
  bodyEnd: 4,
  speech: 8,
  placeBefore: 16,
  the: 32,
  bridge: 64,
  lead: 128,
  opener: 256,
} as const

/** Traits of a word form, those asked of every token first; hashes are signed 32-bit, which engines keep unboxed. */
export interface Traits {
  readonly isWord: boolean
  /** Any letter in upper case; all of them. */
  readonly raised: boolean
  readonly upper: boolean
  /** Length as written. */
  readonly length: number
  readonly word: number
  /** Bits of {@link cue}. */
  readonly cues: number
  readonly possessive: boolean
  /** Most words of a known name that begins with this word. */
  readonly longest: number
  /** 1 a word of sport, 2 of business, 0 of neither. */
  readonly topic: number
  /** Number of this record: what is kept elsewhere about the form is kept under it. */
  readonly id: number
  /** Class of 1,024 and group of 64, 0 where the word is unknown. */
  readonly fine: number
  readonly coarse: number
  /** Kinds of known names this word is by itself. */
  readonly kinds: number
  /** 0 unknown, 1 nearly always small .. 4 nearly always with a capital. */
  readonly share: number
  readonly shape: number
  readonly short: number
  readonly prefix: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  /** First letter in upper case. */
  readonly capital: boolean
  /** A known first name. */
  readonly first: boolean
  /** Lower-case form without possessive ending. */
  readonly bare: string
}

const PLACE_BEFORE = new Set(['in', 'at', 'near', 'from', 'outside', 'around', 'across', 'throughout'])

/** Traits given out; 1 is for the edge of a sentence. */
let made = 1

/** Traits of a token's form. They are facts about the form alone, so keeping them changes no result. */
export function traitsOf(t: Token): Traits {
  const { form } = t
  form.traits ??= make(t)
  return form.traits as Traits
}

function make(t: Token): Traits {
  const bare = t.lower.endsWith("'s") ? t.lower.slice(0, -2) : t.lower
  const text = t.text.length > bare.length ? t.text.slice(0, bare.length) : t.text
  const word = hashOf(t.kind === 'number' ? bare.replace(/\d/g, '0') : bare)
  const shape = shapeOf(text)
  const share = t.kind === 'word' ? capitalShare(bare) : null
  const fine =
    classOfWord(word) || (bare.includes('-') ? classOfWord(hashOf(bare.slice(bare.lastIndexOf('-') + 1))) : 0)
  return {
    isWord: t.kind === 'word',
    raised: t.kind !== 'mark' && t.text.toLowerCase() !== t.text,
    upper: t.text === t.text.toUpperCase(),
    length: t.text.length,
    word: word | 0,
    cues: cuesOf(t, bare),
    possessive: t.text.length > bare.length,
    longest: t.kind === 'mark' ? 1 : longestFrom(hashOf(bare)),
    topic: t.kind === 'word' ? topicOf(t.lower) : 0,
    id: ++made,
    fine,
    coarse: groupOfClass(fine),
    kinds: t.kind === 'mark' ? 0 : kindsOfName(hashOf(bare)),
    share: share === null ? 0 : share < 0.1 ? 1 : share < 0.5 ? 2 : share < 0.9 ? 3 : 4,
    shape: hashOf(shape) | 0,
    short: hashOf(squeeze(shape)) | 0,
    prefix: hashOf(bare.slice(0, 3)) | 0,
    suffix2: hashOf(bare.slice(-2)) | 0,
    suffix3: hashOf(bare.slice(-3)) | 0,
    suffix4: hashOf(bare.slice(-4)) | 0,
    capital: /^\p{Lu}/u.test(text),
    first: isFirstName(t.text),
    bare,
  }
}

function cuesOf(t: Token, bare: string): number {
  const address = t.lower.replaceAll('.', '')
  return (
    (honorifics.has(address) ? cue.honorific : 0) |
    (isTitle(address) ? cue.title : 0) |
    (organisationEnds.has(t.text) || organisationEnds.has(t.text.slice(0, bare.length)) ? cue.bodyEnd : 0) |
    (isCue(t.lower) ? cue.speech : 0) |
    (PLACE_BEFORE.has(t.lower) ? cue.placeBefore : 0) |
    (t.lower === 'the' ? cue.the : 0) |
    (isBridge(t) ? cue.bridge : 0) |
    (isLead(t) ? cue.lead : 0) |
    (isOpener(t) ? cue.opener : 0)
  )
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
