// Evidence: an article, a span and the exact text. Nothing is claimed without it, and it checks itself when it is made.
import type { Span } from '../text/index.js'

/** The exact words of one article. Made only by {@link evidenceIn}, which checks the slice. */
export interface Evidence extends Span {
  readonly article: string
  readonly exact: string
}

/** At least one. A finding's evidence has this type, so a finding without evidence does not type-check. */
export type NonEmpty<T> = readonly [T, ...T[]]

/** The part of an article that evidence needs. */
export interface TextOfRecord {
  readonly id: string
  readonly text: string
}

/**
 * Evidence for `span` of `article`.
 * @throws RangeError where the span is empty, leaves the text, or cuts a character in two.
 */
export function evidenceIn(article: TextOfRecord, span: Span): Evidence {
  const { start, end } = span
  const { text } = article
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length))
    throw new RangeError(`evidence [${start}, ${end}) lies outside the ${text.length} characters of ${article.id}`)
  if (splitsPair(text, start) || splitsPair(text, end))
    throw new RangeError(`evidence [${start}, ${end}) cuts a character of ${article.id} in two`)
  return { article: article.id, start, end, exact: text.slice(start, end) }
}

/** Throws where stored evidence no longer fits the text it names: the check on reading. */
export function checkEvidence(article: TextOfRecord, e: Evidence): void {
  if (article.id !== e.article || article.text.slice(e.start, e.end) !== e.exact || e.exact === '')
    throw new RangeError(`evidence [${e.start}, ${e.end}) of ${e.article} does not stand in ${article.id}`)
}

/** The list as a non-empty one. @throws RangeError where it is empty: a finding without evidence must not exist. */
export function nonEmpty<T>(list: readonly T[], what: string): NonEmpty<T> {
  if (!list.length) throw new RangeError(`${what} has no evidence`)
  return list as unknown as NonEmpty<T>
}

function splitsPair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}
