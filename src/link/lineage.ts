// Which articles carry one source text. Template, boilerplate and shared quotations do not count: common text is measured in the
// report's own sentences without what stands in quotation marks, and part of an opening has to be common too.
import { type AnnotatedArticle, type CopyOf, isInMarks } from '../model/index.js'
import { sentenceTokens, type Token } from '../text/index.js'
import { isAgency, namesOutlet } from './digest/credits.js'
import type { Digest } from './digest/index.js'
import { wordHashes } from './digest/word.js'
import { commonText } from './shingles.js'

/** The words by which common text is measured, as hashes. */
export interface LineageWords {
  readonly body: Uint32Array
  /** The same without quoted words. */
  readonly own: Uint32Array
}

/** Share of one article's own words in common runs that makes the two one lineage, and of one's opening in the other. */
const LEAST_SHARE = 0.45
const LEAST_OPENING = 0.1
const OPENING = 120
/** Share on both sides from which it is a copy. */
const COPY = 0.85
/** Words of an article that are measured. */
const MOST_WORDS = 20_000

/** Words of an article for {@link measure}. */
export function lineageWords(a: AnnotatedArticle): LineageWords {
  const quoted = a.quotes.filter(isInMarks)
  const body: Token[] = []
  const own: Token[] = []
  let q = 0
  for (const s of a.sentences) {
    if (body.length > MOST_WORDS) break
    for (const t of sentenceTokens(a.text, s.start, s.end)) {
      if (t.kind === 'mark') continue
      while (q < quoted.length && quoted[q]!.end <= t.start) q++
      body.push(t)
      if (!(q < quoted.length && quoted[q]!.start <= t.start)) own.push(t)
    }
  }
  return { body: wordHashes(body), own: wordHashes(own) }
}

/** Common text of two articles: the share of each one's words. */
export interface Measured {
  readonly shareA: number
  readonly shareB: number
  readonly relation: CopyOf['relation']
}

/** Measures whether two articles carry one source text; null where they do not. */
export function measure(x: LineageWords, y: LineageWords): Measured | null {
  const own = commonText(x.own, y.own)
  if (Math.max(own.shareA, own.shareB) < LEAST_SHARE) return null
  const opening = Math.max(
    commonText(x.body.subarray(0, OPENING), y.body).shareA,
    commonText(y.body.subarray(0, OPENING), x.body).shareA,
  )
  if (opening < LEAST_OPENING) return null
  const all = commonText(x.body, y.body)
  const copy = Math.min(own.shareA, own.shareB) >= COPY
  return { shareA: all.shareA, shareB: all.shareB, relation: copy ? 'copy' : 'edited-copy' }
}

/** Signs that `a` is the source of the text that `b` has too. */
function claimOn(a: Digest, b: Digest): number {
  const agencyItself = isAgency(a.outlet ?? '') || isAgency(a.site?.split('.').at(-2) ?? '')
  return (
    (agencyItself ? 3 : 0) +
    (namesOutlet(b.credits.notices, a.outlet, a.site) ? 2 : 0) +
    (a.credits.agency ? 1 : 0) -
    (a.credits.mixed ? 1 : 0)
  )
}

/** True where `a` is rather the original: by its credits and those of the other, else the earlier one, the longer one, the first in canonical order. */
export function isOriginal(a: Digest, b: Digest): boolean {
  const claim = claimOn(a, b) - claimOn(b, a)
  if (claim !== 0) return claim > 0
  if (a.day !== null && b.day !== null && a.day !== b.day) return a.day < b.day
  if (a.length !== b.length) return a.length > b.length
  return a.content <= b.content
}
