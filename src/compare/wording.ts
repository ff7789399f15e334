// Wording of quotations: what counts as the same word, as a part, as an alteration.
import type { Quote, VariantLabel } from '../model/index.js'
import { type Token, tokenize } from '../text/index.js'

/** Longest piece of a quotation that is compared, in code units. */
const MOST_COMPARED = 3000

/** Share of its words below which a rendering covers another part of the utterance than the fullest one does: a part, and no alteration. */
const OTHER_PART = 0.3

/** Tokens of a quotation in its article, without marks. */
export const wordsAt = (text: string, start: number, end: number): Token[] =>
  tokenize(text, start, Math.min(end, start + MOST_COMPARED)).filter(t => t.kind !== 'mark')

/** True where a rendering covers another part of the utterance than the reference does. Terms by weight. */
export function coversOther(
  terms: ReadonlyMap<string, number>,
  weight: number,
  reference: ReadonlyMap<string, number>,
): boolean {
  let shared = 0
  for (const [term, w] of terms) if (reference.has(term)) shared += w
  return weight > 0 && shared < weight * OTHER_PART
}

/** How a rendering stands to the fullest one. Punctuation, case and spelling of contractions are no alterations. */
export function labelOf(
  s: { quote: Pick<Quote, 'kind'>; words: readonly string[] },
  reference: { words: readonly string[] },
): VariantLabel {
  if (s.quote.kind === 'indirect') return 'indirect'
  const at = indexOfRun(reference.words, s.words)
  if (at < 0) return 'altered'
  return s.words.length === reference.words.length ? 'verbatim' : 'shortened'
}

/** Where `part` stands in `whole` as one run, or -1. */
export function indexOfRun(whole: readonly string[], part: readonly string[]): number {
  for (let i = 0; i + part.length <= whole.length; i++) if (part.every((w, k) => whole[i + k] === w)) return i
  return -1
}

/** A word as it is compared: case, apostrophes and spellings folded. */
export const foldWord = (w: string): string =>
  SPELLING.get(w.toLowerCase().replaceAll('’', "'")) ?? w.toLowerCase().replaceAll('’', "'")
/** The same of a token. */
export const wordKey = (t: Token): string => foldWord(t.text)

/** Contractions and spellings that are the same word. */
const SPELLING: ReadonlyMap<string, string> = new Map([
  ['programme', 'program'],
  ['defence', 'defense'],
  ['honour', 'honor'],
  ['labour', 'labor'],
  ['favour', 'favor'],
  ['centre', 'center'],
  ['%', 'percent'],
  ['u.s.', 'us'],
  ['u.s', 'us'],
  ['u.k.', 'uk'],
  ['gonna', 'going'],
  ['ok', 'okay'],
])
