// Articles in, link records out.
import {
  commonText,
  type Digest,
  digestOf,
  type Links,
  lineageWords,
  linkDigests,
  pairReasons,
  pairScore,
} from '../link/index.js'
import type { AnnotatedArticle, ArticleInput, LinkRecord, PairExplanation, Problem } from '../model/index.js'
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
  const spool = new WordSpool()
  try {
    yield* (await gathered(inputs, options, onProblem, spool)).records()
  } finally {
    spool.close()
  }
}

/**
 * Links a stream and says why two of its articles are, or are not, one event and one lineage. `names` are ids, or names of files with or
 * without their ending; `missing` is the one that is not there.
 */
export async function explainLink(
  inputs: AsyncIterable<ArticleInput>,
  names: readonly [string, string],
  options: PoolOptions,
  onProblem: (p: Problem) => void,
): Promise<PairExplanation | { readonly missing: string }> {
  const spool = new WordSpool()
  try {
    return (await gathered(inputs, options, onProblem, spool)).explain(...names)
  } finally {
    spool.close()
  }
}

async function gathered(
  inputs: AsyncIterable<ArticleInput>,
  options: PoolOptions,
  onProblem: (p: Problem) => void,
  words: Words,
): Promise<Linker> {
  const linker = new Linker(words)
  for await (const result of annotateAll(inputs, options)) {
    if ('problem' in result) onProblem(result.problem)
    else linker.add(result.article)
  }
  return linker
}

/** Digits of a hash and the comma behind it. */
const DIGITS = 11

/** Words that wait on disk. */
class WordSpool implements Words {
  private readonly spool = new Spool<{ readonly body: readonly number[]; readonly own: readonly number[] }>(
    ({ body, own }) => DIGITS * (body.length + own.length),
  )

  get(key: string): ReturnType<typeof lineageWords> {
    const { body, own } = this.spool.get(key)
    return { body: Uint32Array.from(body), own: Uint32Array.from(own) }
  }

  set(key: string, { body, own }: ReturnType<typeof lineageWords>): void {
    this.spool.put(key, { body: [...body], own: [...own] })
  }

  close(): void {
    this.spool.close()
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
  /** Identity by id and by name of file. */
  private readonly byName = new Map<string, string>()

  constructor(private readonly words: Words) {}

  add(article: AnnotatedArticle): void {
    const digest = digestOf(article)
    const identity = identityOf({ id: article.id, content: digest.content })
    this.order.push(identity)
    const file = article.file?.split('/').at(-1)
    for (const name of [article.id, ...(file ? [file, file.replace(/\.\w{1,8}$/, '')] : [])])
      if (!this.byName.has(name)) this.byName.set(name, identity)
    if (this.digests.has(identity)) return
    this.digests.set(identity, digest)
    this.words.set(identity, lineageWords(article))
  }

  private links(): { links: Links; keys: ReadonlyMap<string, string>; identities: ReadonlyMap<string, string> } {
    const keys = keysOf([...this.digests.values()].map(d => ({ id: d.key, content: d.content })))
    const identities = new Map([...keys].map(([identity, key]) => [key, identity]))
    const digests = [...this.digests].map(([identity, d]) => ({ ...d, key: keys.get(identity)! }))
    return { links: linkDigests(digests, key => this.words.get(identities.get(key)!)!), keys, identities }
  }

  explain(a: string, b: string): PairExplanation | { readonly missing: string } {
    const [x, y] = [this.byName.get(a), this.byName.get(b)]
    if (x === undefined || y === undefined) return { missing: x === undefined ? a : b }
    const { links, keys } = this.links()
    const [p, q] = [links.records.get(keys.get(x)!)!, links.records.get(keys.get(y)!)!]
    const [dx, dy] = [this.digests.get(x)!, this.digests.get(y)!]
    const pair = pairScore(dx, dy)
    const own = commonText(this.words.get(x)!.own, this.words.get(y)!.own)
    const matter = [...links.matters.values()].find(m => m.includes(p.id) && m.includes(q.id))
    // A matter of several events is a topic.
    const isTopic = matter?.some(key => links.records.get(key)!.event !== p.event) ?? false
    const round = (n: number): number => Math.round(n * 1000) / 1000
    const taken = p.copyOf?.id === q.id ? p.copyOf : q.copyOf?.id === p.id ? q.copyOf : null
    const [copy, from] = p.copyOf === taken ? [a, b] : [b, a]
    return {
      a,
      b,
      sameEvent: p.event === q.event,
      sameStoryline: p.storyline === q.storyline,
      sameLineage: p.lineage === q.lineage,
      chance: round(pair.chance),
      topic: matter && isTopic ? { reports: matter.length, chance: round(pair.within) } : null,
      contradict: pair.score < 0,
      reasons: pairReasons(dx, dy, pair, isTopic),
      reports: [links.events.get(p.event)!.length, links.events.get(q.event)!.length],
      commonText: [round(own.shareA), round(own.shareB)],
      copyOf: taken ? { id: copy, from, relation: taken.relation } : null,
    }
  }

  *records(): Generator<LinkRecord> {
    const { links, keys, identities } = this.links()
    const { records } = links
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
