// An archive of articles that grows and shrinks, for those who follow the news day by day.
import { Archive, digestOf, type LineageWords, lineageWords } from '../link/index.js'
import type { AnnotatedArticle, ArticleInput, LinkRecord } from '../model/index.js'
import { type AnnotateOptions, annotate } from './annotate.js'

/**
 * Articles with their events, storylines and lineages. At any time it holds what {@link link} would give for the same set. Cost of an article: its
 * likely companions, whatever the size of the archive. All stays in memory: some 40 KB an article.
 */
export class LinkArchive {
  private readonly words = new Map<string, LineageWords>()
  private readonly archive = new Archive(key => this.words.get(key)!)

  constructor(private readonly options: AnnotateOptions = {}) {}

  /** Number of articles. */
  get size(): number {
    return this.archive.size
  }

  /** Takes an article in and gives its id; an article with the id of one that is there corrects it. */
  add(article: ArticleInput | AnnotatedArticle): string {
    const whole = 'blocks' in article ? article : annotate(article, this.options)
    this.words.set(whole.id, lineageWords(whole))
    this.archive.add(digestOf(whole))
    return whole.id
  }

  /** Takes an article out; false where no article has the id. */
  withdraw(id: string): boolean {
    const was = this.archive.withdraw(id)
    this.words.delete(id)
    return was
  }

  /** What an article belongs to, or undefined where no article has the id. */
  record(id: string): LinkRecord | undefined {
    return this.archive.record(id)
  }

  /** All records, by id. Linear in the archive. */
  records(): LinkRecord[] {
    return [...this.archive.links().records.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  }
}
