// Articles in, link records out.
import { type Digest, digestOf, lineageWords, linkDigests } from '../link/index.js'
import type { AnnotatedArticle, ArticleInput, LinkRecord, Problem } from '../model/index.js'
import { type AnnotateOptions, annotate } from './annotate.js'
import { identityOf, keysOf } from './identity.js'
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

/** Collects articles and links them; keys are settled when all are in, so that the order of arrival leaves no trace. */
class Linker {
  private readonly digests = new Map<string, Digest>()
  private readonly order: string[] = []

  constructor(private readonly words: Words) {}

  add(article: AnnotatedArticle): void {
    const digest = digestOf(article)
    const identity = identityOf({ id: article.id, content: digest.content })
    this.order.push(identity)
    if (this.digests.has(identity)) return
    this.digests.set(identity, digest)
    this.words.set(identity, lineageWords(article))
  }

  *records(): Generator<LinkRecord> {
    const keys = keysOf([...this.digests.values()].map(d => ({ id: d.key, content: d.content })))
    const identities = new Map([...keys].map(([identity, key]) => [key, identity]))
    const digests = [...this.digests].map(([identity, d]) => ({ ...d, key: keys.get(identity)! }))
    const { records } = linkDigests(digests, key => this.words.get(identities.get(key)!)!)
    const idOf = (key: string): string => this.digests.get(identities.get(key)!)!.key
    for (const identity of this.order) {
      const record = records.get(keys.get(identity)!)!
      yield {
        ...record,
        id: idOf(record.id),
        ...(record.copyOf ? { copyOf: { ...record.copyOf, id: idOf(record.copyOf.id) } } : {}),
      }
    }
  }
}
