// The whole path: annotate every article, link them, date the undated, compare event by event, assemble the record. Articles wait in a
// spool on disk; in memory stand only digests, ids and results.
import { type Comparison, compare, joinClaims } from '../compare/index.js'
import { PeopleCollector } from '../dossier/index.js'
import { builtInGazetteer, gazetteerWith, type LexiconFile } from '../lexicon/index.js'
import {
  type Digest,
  digestOf,
  type EntitySummary,
  entitySummary,
  type GlobalIds,
  joinPeople,
  type LineageWords,
  type Links,
  lineageWords,
  linkDigests,
  withGlobalIds,
} from '../link/index.js'
import {
  type AnnotatedArticle,
  type ArticleInput,
  contentId,
  type Dossier,
  type DossierRecord,
  isAhead,
  isOff,
  type Problem,
  type Settings,
} from '../model/index.js'
import { identityOf, keysOf } from './identity.js'
import { annotateAll, type PoolOptions } from './pool.js'
import { type Compared, recordOf } from './record.js'
import { dateByOthers, redate } from './redate.js'
import { Spool } from './spool.js'
import { fingerprints } from './stages.js'
import { version } from './version.js'

/** Options of a build. */
export interface BuildOptions extends Omit<PoolOptions, 'lexicon'> {
  /** Names of your own. */
  readonly lexicon?: LexiconFile | null
  /** Leaves the texts out of the articles. */
  readonly noText?: boolean
  readonly signal?: AbortSignal
  readonly onProgress?: (p: Progress) => void
}

/** Where a build is. `total` 0 = not known yet. */
export interface Progress {
  readonly stage: 'annotate' | 'link' | 'compare' | 'write'
  readonly done: number
  readonly total: number
}

/** A finished build whose articles still lie on disk. Call {@link Assembly.close} when done. */
export interface Assembly {
  readonly record: DossierRecord
  /** Number of articles, and their ids in order. */
  readonly count: number
  readonly ids: readonly string[]
  /** The articles in order of their ids, with dossier-wide entity ids; one at a time. */
  articles(): Iterable<AnnotatedArticle>
  /** One article by its id. */
  article(id: string): AnnotatedArticle
  /** Link records by article id. */
  readonly links: Links
  close(): void
}

/** Articles of one event that are compared with each other; more of them add evidence to no one's reading and cost time squared. */
const MOST_COMPARED = 300

/** Builds a dossier in memory. Inputs may come in any order: the same set gives the same result. */
export async function build(
  inputs: AsyncIterable<ArticleInput> | Iterable<ArticleInput>,
  options: BuildOptions = {},
): Promise<Dossier> {
  const assembly = await assemble(inputs, options)
  try {
    return { articles: [...assembly.articles()], ...assembly.record }
  } finally {
    assembly.close()
  }
}

/** Builds and leaves the articles on disk. `problems` are those met on the way in; they may grow until the inputs end. */
export async function assemble(
  inputs: AsyncIterable<ArticleInput> | Iterable<ArticleInput>,
  options: BuildOptions = {},
  problems: readonly Problem[] = [],
): Promise<Assembly> {
  const spool = new Spool(sizeOfArticle)
  try {
    const builder = new Builder(spool, options)
    await builder.read(inputs)
    return builder.finish(problems)
  } catch (error) {
    spool.close()
    throw error
  }
}

/** About how many bytes of JSON an article takes. */
const sizeOfArticle = ({ text, mentions, quotes, happenings, times }: AnnotatedArticle): number =>
  1000 + text.length + 90 * mentions.length + 280 * (quotes.length + happenings.length) + 150 * times.length

class Builder {
  /** Articles read so far, by identity. */
  private readonly arrivals = new Map<string, Digest>()
  private readonly digests: Digest[] = []
  private readonly byKey = new Map<string, Digest>()
  private readonly own: Problem[] = []
  private readonly gazetteer

  constructor(
    private readonly spool: Spool<AnnotatedArticle>,
    private readonly options: BuildOptions,
  ) {
    this.gazetteer = options.lexicon ? gazetteerWith(options.lexicon) : builtInGazetteer
  }

  async read(inputs: AsyncIterable<ArticleInput> | Iterable<ArticleInput>): Promise<void> {
    for await (const result of annotateAll(inputs, this.options)) {
      this.options.signal?.throwIfAborted()
      if ('problem' in result) this.own.push(result.problem)
      else this.take(result.article)
      this.progress('annotate', this.arrivals.size, 0)
    }
  }

  /** A repeat is harmless and counts once, under the file whose name sorts first. */
  private take(article: AnnotatedArticle): void {
    const digest = digestOf(article)
    const identity = identityOf({ id: article.id, content: digest.content })
    if (!this.arrivals.has(identity)) {
      this.arrivals.set(identity, digest)
      this.spool.put(identity, article)
      return
    }
    const known = this.spool.get(identity)
    const [kept, repeat] = (known.file ?? '') <= (article.file ?? '') ? [known, article] : [article, known]
    this.spool.put(identity, kept)
    this.own.push({
      code: 'duplicate',
      message: 'this article was given twice and counts once.',
      article: article.id,
      ...(repeat.file !== undefined ? { file: repeat.file } : {}),
    })
  }

  /** Every article gets its key; where two different ones claim an id, both are kept and one says so. */
  private settleKeys(): void {
    const keys = keysOf([...this.arrivals.values()].map(d => ({ id: d.key, content: d.content })))
    for (const [identity, digest] of this.arrivals) {
      const key = keys.get(identity)!
      if (key === digest.key) this.spool.rename(identity, key)
      else this.spool.put(key, { ...this.spool.get(identity), id: key })
      this.byKey.set(key, { ...digest, key })
      if (key !== digest.key)
        this.own.push({
          code: 'id-clash',
          message: `two different articles have the id ${digest.key}; this one is kept as ${key}.`,
          remedy: 'give every article an id of its own.',
          article: key,
        })
    }
    this.digests.push(...this.byKey.values())
    this.arrivals.clear()
  }

  finish(problems: readonly Problem[]): Assembly {
    this.settleKeys()
    this.progress('link', 0, this.digests.length)
    const links = linkDigests(
      this.digests,
      cachedWords(key => lineageWords(this.spool.get(key))),
    )
    this.dateUndated(links)
    const ids = this.joinIds(links)
    // What the spool still has at hand need not be made again.
    const made = new WeakMap<AnnotatedArticle, AnnotatedArticle>()
    const finalArticle = (key: string): AnnotatedArticle => {
      const own = this.spool.get(key)
      const known = made.get(own) ?? withGlobalIds(own, ids.get(key)!)
      made.set(own, known)
      return known
    }
    const keys = [...this.byKey.keys()].sort()
    const people = new PeopleCollector()
    for (const key of keys) people.add(finalArticle(key))
    const persons = people.list()
    const names = new Map(persons.map(p => [p.id, p.name]))
    const parts = this.compareAll(links, finalArticle)
    const record = recordOf(
      parts,
      links,
      names,
      persons,
      [...problems, ...this.own, ...this.articleProblems(keys)],
      this.settings(),
      key => this.byKey.get(key)!,
    )
    const noText = this.options.noText ?? false
    return {
      record,
      count: keys.length,
      ids: keys,
      links,
      article: finalArticle,
      articles: function* () {
        for (const key of keys) yield noText ? withoutText(finalArticle(key)) : finalArticle(key)
      },
      close: () => this.spool.close(),
    }
  }

  private dateUndated(links: Links): void {
    for (const members of links.events.values()) {
      const days = members.map(k => this.byKey.get(k)!.day).filter((d): d is number => d !== null)
      if (!days.length || days.length === members.length) continue
      const sorted = [...days].sort((a, b) => a - b)
      const near = sorted[sorted.length >> 1]!
      const stages = members.filter(k => this.byKey.get(k)!.day !== null).map(k => stageOf(this.spool.get(k)))
      for (const key of members) {
        if (this.byKey.get(key)!.day !== null) continue
        const article = this.spool.get(key)
        const stage = stageOf(article)
        // Most of the dated reports have to tell it at the same stage: a report of the visit held was not written when it was announced. A dateline says its day itself.
        if (!article.dateline && stages.filter(s => s === stage).length * 2 <= stages.length) continue
        const published = dateByOthers(article, days)
        if (published) this.spool.put(key, redate(article, published, near, this.gazetteer))
      }
    }
  }

  private joinIds(links: Links): GlobalIds {
    const summaries: EntitySummary[] = [...this.byKey.keys()]
      .sort()
      .map(key => entitySummary(this.spool.get(key), key, links.records.get(key)!.storyline))
    return joinPeople(summaries)
  }

  private compareAll(links: Links, article: (key: string) => AnnotatedArticle): Compared[] {
    const out: Compared[] = []
    let done = 0
    for (const matter of links.matters.values()) {
      const compared = eventsOf(matter, links, byDay(this.byKey)).map(({ event, keys }) => {
        this.options.signal?.throwIfAborted()
        const comparison = this.compareOne(event, keys, links, article)
        done += keys.length
        this.progress('compare', done, this.digests.length)
        return { event, keys, comparison }
      })
      const joined = joinClaims(compared.map(c => c.comparison.claims))
      for (const { event, keys, comparison } of compared) {
        const { storyline } = links.records.get(keys[0]!)!
        const { claims: _found, ...rest } = comparison
        out.push({ event, storyline, keys, comparison: rest, claims: joined.get(event)! })
      }
    }
    return out.sort((a, b) => (a.event < b.event ? -1 : 1))
  }

  private compareOne(
    event: string,
    keys: readonly string[],
    links: Links,
    article: (key: string) => AnnotatedArticle,
  ): Comparison {
    const compared = keys.slice(0, MOST_COMPARED)
    if (compared.length < keys.length)
      this.own.push({
        code: 'capped',
        message: `event ${event} has ${keys.length} articles; the first ${MOST_COMPARED} by date were compared.`,
        remedy: 'build smaller periods.',
      })
    return compare(
      event,
      compared.map(article),
      compared.map(k => links.records.get(k)!.lineage),
    )
  }

  private articleProblems(keys: readonly string[]): Problem[] {
    return keys.flatMap(key => this.spool.get(key).problems.map(p => ({ ...p, article: key })))
  }

  private settings(): Settings {
    const inputs = contentId('inputs', ...this.digests.map(d => `${d.key} ${d.content}`).sort())
    const lexicon = this.options.lexicon ? contentId('lexicon', JSON.stringify(this.options.lexicon)) : null
    return {
      program: `readout ${version}`,
      options: { noText: this.options.noText ?? false, lexicon },
      stages: fingerprints(),
      inputs,
    }
  }

  private progress(stage: Progress['stage'], done: number, total: number): void {
    this.options.onProgress?.({ stage, done, total })
  }
}

/** The events of a matter, each with its articles in order, by their first ones. */
function eventsOf(
  matter: readonly string[],
  links: Links,
  order: (a: string, b: string) => number,
): { event: string; keys: string[] }[] {
  const out = new Map<string, string[]>()
  for (const key of [...matter].sort(order)) {
    const { event } = links.records.get(key)!
    const keys = out.get(event)
    if (keys) keys.push(key)
    else out.set(event, [key])
  }
  return [...out].map(([event, keys]) => ({ event, keys }))
}

/** Whether a report tells its main happening as still to come, as over, or as off: reports of one day agree in this. */
function stageOf(a: AnnotatedArticle): 'ahead' | 'over' | 'off' | 'none' {
  const status = a.main === null ? undefined : a.happenings[a.main]?.status
  if (status === undefined) return 'none'
  return isAhead(status) ? 'ahead' : isOff(status) ? 'off' : 'over'
}

const byDay =
  (digests: ReadonlyMap<string, Digest>) =>
  (a: string, b: string): number => {
    const [x, y] = [digests.get(a)!.day ?? Number.MAX_SAFE_INTEGER, digests.get(b)!.day ?? Number.MAX_SAFE_INTEGER]
    return x - y || (a < b ? -1 : 1)
  }

/** Words of the articles looked at last: pairs come in runs. */
function cachedWords(read: (key: string) => LineageWords): (key: string) => LineageWords {
  const cache = new Map<string, LineageWords>()
  return key => {
    const known = cache.get(key)
    if (known) return known
    const words = read(key)
    if (cache.size >= 64) cache.delete(cache.keys().next().value!)
    cache.set(key, words)
    return words
  }
}

const withoutText = (a: AnnotatedArticle): AnnotatedArticle => {
  const { text: _text, ...rest } = a
  return rest as AnnotatedArticle
}
