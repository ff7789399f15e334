// dossier.json, written piece by piece: one article at a time, then the record. Fixed order of fields, one line an article.
import type { AnnotatedArticle, DossierRecord } from '../model/index.js'

const ORDER = [
  'events',
  'storylines',
  'people',
  'timeline',
  'claims',
  'differences',
  'quotes',
  'quotedOnce',
  'readouts',
  'lineages',
  'problems',
  'settings',
] as const

/** The file in pieces, each a string of at most an article or an entry. */
export function* dossierJson(articles: Iterable<AnnotatedArticle>, record: DossierRecord): Generator<string> {
  yield '{"articles":['
  let first = true
  for (const a of articles) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(a)}`
    first = false
  }
  yield '\n]'
  for (const key of ORDER) {
    const value = record[key]
    yield `,\n"${key}":`
    if (!Array.isArray(value)) yield JSON.stringify(value)
    else yield* list(value)
  }
  yield '\n}\n'
}

function* list(values: readonly unknown[]): Generator<string> {
  yield '['
  for (const [i, v] of values.entries()) yield `${i ? ',\n' : '\n'}${JSON.stringify(v)}`
  yield values.length ? '\n]' : ']'
}
