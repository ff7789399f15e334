// Wording of quotations: what counts as the same word, as a part, as an alteration.
import type { Quote, VariantLabel } from '../model/index.js'
import { commonLength, type Token, tokenize } from '../text/index.js'

/** Longest piece of a quotation that is compared, in code units. */
const MOST_COMPARED = 3000

/** Share of its words below which a rendering covers another part of the utterance than the fullest one does: a part, and no alteration. */
const OTHER_PART = 0.3

/** True for what is spoken: words and numbers, and "&". */
export const isSpoken = (t: Token): boolean => t.kind !== 'mark' || t.text === '&'

/** Tokens of a quotation in its article, without marks. */
export const tokensAt = (text: string, start: number, end: number): Token[] =>
  tokenize(text, start, Math.min(end, start + MOST_COMPARED)).filter(isSpoken)

/** A rendering with its content words by weight. */
export interface Weighed {
  readonly wording: Wording
  readonly terms: ReadonlyMap<string, number>
}

/** True where a rendering covers another part of the utterance than the reference does: few content words in common, and few in order. */
export function coversOther(s: Weighed, reference: Weighed): boolean {
  let weight = 0
  let shared = 0
  for (const [term, w] of s.terms) {
    weight += w
    if (reference.terms.has(term)) shared += w
  }
  if (weight === 0 || shared >= weight * OTHER_PART) return false
  const { words } = s.wording
  return commonLength(words, reference.wording.words) < words.length / 2
}

/** Words of a quotation as they are compared, cut where it leaves words out ("..."). */
export interface Wording {
  readonly parts: readonly (readonly string[])[]
  readonly words: readonly string[]
}

const ELLIPSIS = /…|\.\s?\.\s?\.|\* \* \*/

/** Wording of a piece of text. Linear. @param words its tokens without marks, where they are at hand */
export function wordingOf(text: string, words?: readonly Token[]): Wording {
  if (words && !ELLIPSIS.test(text)) {
    const keys = words.flatMap(wordKeys)
    return { parts: keys.length ? [keys] : [], words: keys }
  }
  const parts = text
    .slice(0, MOST_COMPARED)
    .split(ELLIPSIS)
    .map(part => tokenize(part).flatMap(t => (isSpoken(t) ? wordKeys(t) : [])))
    .filter(part => part.length > 0)
  return { parts, words: parts.flat() }
}

/** Letters of a rendering that are found again with no regard to blanks. */
const LEAST_RUN_TOGETHER = 30

/** How a rendering stands to the fullest one. Punctuation, case, ellipses and the spelling of contractions are no alterations. */
export function labelOf(s: { quote: Pick<Quote, 'kind'>; wording: Wording }, reference: Wording): VariantLabel {
  if (s.quote.kind === 'indirect') return 'indirect'
  // "frame rate", "frame-rate", "framerate": where words are parted is spelling.
  const [own, whole] = [s.wording.words.join(''), reference.words.join('')]
  if (own === whole) return 'verbatim'
  if (own.length >= LEAST_RUN_TOGETHER && (whole.includes(own) || own.includes(whole))) return 'shortened'
  if (holds(reference, s.wording)) return s.wording.words.length === reference.words.length ? 'verbatim' : 'shortened'
  // The fuller of the two may be the other one, where most renderings have the shorter form: nothing is altered.
  return holds(s.wording, reference) ? 'shortened' : 'altered'
}

/** True where all parts stand in `whole` word for word and in order. */
export function holds(whole: Wording, part: Wording): boolean {
  let at = 0
  let from = 0
  for (const p of part.parts) {
    let found = -1
    for (; at < whole.parts.length; at++, from = 0) {
      found = indexOfRun(whole.parts[at]!, p, from)
      if (found >= 0) break
    }
    if (found < 0) return false
    from = found + p.length
  }
  return part.parts.length > 0
}

/** True where the two have `length` words in a row in common. Linear in the words of `b`. */
export function haveRun(a: Wording, b: Wording, length: number): boolean {
  const known = runsOf(a, length)
  for (const run of runsOf(b, length)) if (known.has(run)) return true
  return false
}

/** Runs of a wording by their length in words, kept with it: one wording is compared with many. */
const runs = new WeakMap<Wording, Map<number, ReadonlySet<string>>>()

function runsOf(w: Wording, length: number): ReadonlySet<string> {
  let kept = runs.get(w)
  if (!kept) {
    kept = new Map()
    runs.set(w, kept)
  }
  const known = kept.get(length)
  if (known) return known
  const made = new Set(w.words.slice(length - 1).map((_, i) => w.words.slice(i, i + length).join(' ')))
  kept.set(length, made)
  return made
}

/** Where `part` stands in `whole` as one run, from a place on, or -1. */
function indexOfRun(whole: readonly string[], part: readonly string[], from: number): number {
  for (let i = from; i + part.length <= whole.length; i++) if (part.every((w, k) => whole[i + k] === w)) return i
  return -1
}

/** "F.B.I.", "U.S." */
const INITIALS = /^(?:[a-z]\.)+[a-z]?$/

/** A word as it is compared: case, apostrophes, hyphens and spellings folded. */
export function foldWord(word: string): string {
  const w = word.toLowerCase().replaceAll('’', "'").replaceAll('-', '')
  if (INITIALS.test(w)) return w.replaceAll('.', '')
  return (
    SPELLING.get(w) ??
    w.replace(/ll(?=(?:ing|ed|er|ers)$)/, 'l').replace(/([iy])s(?=(?:e|es|ed|ing|ation|ations)$)/, '$1z')
  )
}

/**
 * The words of a token as they are compared: contractions in full. "'d" is read as "would", "'s" behind a pronoun as "is" (the commoner ones);
 * behind other words "'s" stays, since it may be a genitive.
 */
function wordKeys(t: Token): readonly string[] {
  t.form.keys ??= keysOf(t)
  return t.form.keys
}

function keysOf(t: Token): string[] {
  const w = t.text.toLowerCase().replaceAll('’', "'")
  const whole = WHOLE.get(w)
  if (whole) return whole.split(' ')
  const not = /^([a-z]+)n't$/.exec(w)
  if (not) return [not[1]!, 'not']
  const tail = /^([a-z]+)'(re|ll|ve|m|d)$/.exec(w) ?? /^(he|she|it|that|there|what|who|here)'(s)$/.exec(w)
  return tail ? [tail[1]!, TAILS.get(tail[2]!)!] : [foldWord(t.text)]
}

const TAILS = new Map([
  ['re', 'are'],
  ['ll', 'will'],
  ['ve', 'have'],
  ['m', 'am'],
  ['d', 'would'],
  ['s', 'is'],
])
const WHOLE = new Map([
  ["can't", 'can not'],
  ["let's", 'let us'],
  ['cannot', 'can not'],
  ["won't", 'will not'],
  ["shan't", 'shall not'],
  ['gonna', 'going to'],
  ['wanna', 'want to'],
  ['gotta', 'got to'],
])

/** Abbreviations and spellings that are the same word. */
const SPELLING: ReadonlyMap<string, string> = new Map([
  ['programme', 'program'],
  ['defence', 'defense'],
  ['honour', 'honor'],
  ['labour', 'labor'],
  ['favour', 'favor'],
  ['centre', 'center'],
  ['%', 'percent'],
  ['&', 'and'],
  ['gov.', 'governor'],
  ['gov', 'governor'],
  ['sen.', 'senator'],
  ['sen', 'senator'],
  ['rep.', 'representative'],
  ['rep', 'representative'],
  ['sgt', 'sergeant'],
  ['gen', 'general'],
  ['mr', 'mister'],
  ['ok', 'okay'],
])
