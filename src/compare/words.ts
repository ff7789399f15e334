// What a word form says when statements are compared: how rare it is, its dictionary form and its stem. Worked out once for each form.
import { stemmer } from 'stemmer'
import { inverseFrequency, lemmaOf } from '../lexicon/index.js'
import { stripPossessive, type Token } from '../text/index.js'

/** A content word. */
export interface ContentWord {
  /** Inverse document frequency; see {@link inverseFrequency}. */
  readonly idf: number
  /** Dictionary form; a word with a capital stays as it is. */
  readonly term: string
  readonly stem: string
}

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
  const word = stripPossessive(t.lower)
  const idf = inverseFrequency(word)
  if (idf < LEAST_IDF) return NO_CONTENT
  const lemma = lemmaOf(word)
  return { idf, term: t.text === t.lower ? lemma : word, stem: stemmer(lemma) }
}
