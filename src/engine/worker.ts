// What a worker thread does: a batch of inputs to annotated articles.
import { builtInGazetteer, type Gazetteer, gazetteerWith, type LexiconFile } from '../lexicon/index.js'
import type { AnnotatedArticle, ArticleInput } from '../model/index.js'
import { annotate } from './annotate.js'

/** One task: inputs and the user's lexicon, if any. */
export interface Batch {
  readonly inputs: readonly ArticleInput[]
  readonly lexicon: LexiconFile | null
  /** Shared with the main thread: 1 once the task was taken up. */
  readonly started?: Int32Array
}

let cached: { file: LexiconFile; gazetteer: Gazetteer } | null = null

function gazetteerOf(file: LexiconFile | null): Gazetteer {
  if (!file) return builtInGazetteer
  const same = cached && JSON.stringify(cached.file) === JSON.stringify(file)
  if (!same) cached = { file, gazetteer: gazetteerWith(file) }
  return cached!.gazetteer
}

/** Annotates a batch, in order. */
export default function annotateBatch(batch: Batch): AnnotatedArticle[] {
  if (batch.started) Atomics.store(batch.started, 0, 1)
  const gazetteer = gazetteerOf(batch.lexicon)
  return batch.inputs.map(input => annotate(input, { gazetteer }))
}
