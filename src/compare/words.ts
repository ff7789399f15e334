// What a word form says when statements are compared: how rare it is, its dictionary form and its stem. Worked out once for each form.
import { stemmer } from 'stemmer'
import { countryName, inverseFrequency, lemmaOf, placeNamed, senseOf } from '../lexicon/index.js'
import { stripPossessive, type Token } from '../text/index.js'

/** A content word. */
export interface ContentWord {
  /** Inverse document frequency; see {@link inverseFrequency}. */
  readonly idf: number
  /** Dictionary form; a word with a capital stays as it is. */
  readonly term: string
  readonly stem: string
  /** What it says: the stem of the word that stands for all that news uses for this one ({@link senseOf}), and how rare that is. */
  readonly sense: { readonly stem: string; readonly idf: number }
}

/** Stem of a dictionary form (Porter). */
export const stemOf = (term: string): string => stemmer(term)

/** Inverse document frequency of a token's lower-case form. */
export function rarityOf({ form }: Token): number {
  if (form.rarity < 0) form.rarity = inverseFrequency(form.lower)
  return form.rarity
}

/** "not", "never", "didn't". */
export const isNegation = ({ lower }: Token): boolean =>
  NEGATIONS.has(lower) || (lower.endsWith("n't") && /^[a-z]+$/.test(lower.slice(0, -3)))

const NEGATIONS = new Set('no not never none nobody nor neither cannot without'.split(' '))

/** Words in more than this share of all news carry no content (idf below). */
const LEAST_IDF = 1
const NO_CONTENT = Symbol('no content')

/** The content word a token is, or null for a mark and for words that stand everywhere. */
export function contentWord(t: Token): ContentWord | null {
  const { form } = t
  form.content ??= wordOf(t)
  return form.content === NO_CONTENT ? null : (form.content as ContentWord)
}

function wordOf(t: Token): ContentWord | typeof NO_CONTENT {
  if (t.kind === 'mark') return NO_CONTENT
  const word = countryWord(t) ?? stripPossessive(t.lower)
  const idf = inverseFrequency(word)
  if (idf < LEAST_IDF) return NO_CONTENT
  const lemma = lemmaOf(word)
  const stem = stemOf(lemma)
  const sense = senseOf(lemma)
  return {
    idf,
    term: t.text === t.lower ? lemma : word,
    stem,
    sense: sense ? { stem: stemOf(sense.word), idf: Math.min(idf, sense.idf) } : { stem, idf },
  }
}

/** "Chinese", "PRC", "China's": one word for one country, the last of its name ("U.S.", "American": "states"); undefined for any other word. */
function countryWord(t: Token): string | undefined {
  if (t.text === t.lower) return undefined
  const place = placeNamed(t.text.replace(/['’]s?$/, ''))
  if (place?.kind !== 'country' && place?.kind !== 'adjective') return undefined
  return countryName(place.country).toLowerCase().split(' ').at(-1)
}
