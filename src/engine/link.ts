// Articles in, link records out.
import { type Digest, digestOf, lineageWords, linkDigests } from '../link/index.js'
import type { AnnotatedArticle, ArticleInput, LinkRecord, Problem } from '../model/index.js'
import { type AnnotateOptions, annotate } from './annotate.js'
import { annotateAll, type PoolOptions } from './pool.js'
import { Spool } from './spool.js'

/**
 * Links articles, given as input or already annotated. One record an article, in their order; ids of the records are the articles'.
 * The links depend on the set alone, not on its order.
 */
export function link(articles: Iterable<ArticleInput | AnnotatedArticle>, options: AnnotateOptions = {}): LinkRecord[] {
  const linker = new Linker(new Map<string, ReturnType<typeof lineageWords>>())
  for (const a of articles) linker.add('blocks' in a ? a : annotate(a, options))
  return [...linker.records()]
}

/** Links a stream in bounded memory: digests stay, texts wait on disk. Records come when the input has ended, in its order. */
export async function* linkAll(
  inputs: AsyncIterable<ArticleInput>,
  options: PoolOptions,
  onProblem: (p: Problem) => void,
): AsyncGenerator<LinkRecord> {
  const spool = new Spool<ReturnType<typeof lineageWords>>()
  try {
    const linker = new Linker({ get: key => spool.get(key), set: (key, words) => spool.put(key, words) })
    for await (const result of annotateAll(inputs, options)) {
      if ('problem' in result) onProblem(result.problem)
      else linker.add(result.article)
    }
    yield* linker.records()
  } finally {
    spool.close()
  }
}

interface Words {
  get(key: string): ReturnType<typeof lineageWords> | undefined
  set(key: string, words: ReturnType<typeof lineageWords>): unknown
}

/** Gives every article a key of its own: its id, and for a second article of that id the id and its content. */
class Linker {
  private readonly digests = new Map<string, Digest>()
  private readonly order: { key: string; id: string }[] = []

  constructor(private readonly words: Words) {}

  add(article: AnnotatedArticle): void {
    const digest = digestOf(article)
    const known = this.digests.get(article.id)
    const key = known && known.content !== digest.content ? `${article.id}~${digest.content}` : article.id
    this.order.push({ key, id: article.id })
    if (this.digests.has(key)) return
    this.digests.set(key, { ...digest, key })
    this.words.set(key, lineageWords(article))
  }

  *records(): Generator<LinkRecord> {
    const { records } = linkDigests([...this.digests.values()], key => this.words.get(key)!)
    for (const { key, id } of this.order) yield { ...records.get(key)!, id }
  }
}
