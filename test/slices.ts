// Small views of an annotated text, so that a case is one line.
import { annotate } from '../src/engine/annotate.js'
import type { AnnotatedArticle, ArticleInput } from '../src/model/index.js'

/** Annotates a text as of a day (a Wednesday by default). */
export const understand = (text: string, more: Partial<ArticleInput> = {}): AnnotatedArticle =>
  annotate({ text, published: '2031-06-11', ...more })

/** Blocks as "kind: text". */
export const blocks = (a: AnnotatedArticle): string[] => a.blocks.map(b => `${b.kind}: ${a.text.slice(b.start, b.end)}`)

/** Sentences as text. */
export const sentences = (a: AnnotatedArticle): string[] => a.sentences.map(s => a.text.slice(s.start, s.end))

/** Times as "text = value". */
export const times = (a: AnnotatedArticle): string[] => a.times.map(t => `${a.text.slice(t.start, t.end)} = ${t.value}`)

/** Names as "text: type", metonyms and adjectives marked. */
export const names = (a: AnnotatedArticle): string[] =>
  a.mentions
    .filter(m => m.kind === 'name' || m.kind === 'metonym' || m.kind === 'adjectival')
    .map(m => `${a.text.slice(m.start, m.end)}: ${m.kind === 'name' ? typeOf(a, m.entity) : m.kind}`)

/** Quotations as "kind [speaker] text". */
export const quotes = (a: AnnotatedArticle): string[] =>
  a.quotes.map(
    q =>
      `${q.kind} [${q.speakerSpan ? a.text.slice(q.speakerSpan.start, q.speakerSpan.end) : '-'}] ${a.text.slice(q.start, q.end)}`,
  )

/** Happenings as "TYPE/subtype status: source > target", others beside the two behind a plus. */
export const happenings = (a: AnnotatedArticle): string[] =>
  a.happenings.map(h => {
    const all = (first: string | null, joint: readonly string[] = []): string =>
      [first, ...joint].map(id => nameOf(a, id)).join(' + ')
    return `${h.type}${h.subtype ? `/${h.subtype}` : ''} ${h.status}: ${all(h.source, h.jointSources)} > ${all(h.target, h.jointTargets)}`
  })

const typeOf = (a: AnnotatedArticle, id: string): string => a.entities.find(e => e.id === id)!.type
const nameOf = (a: AnnotatedArticle, id: string | null): string =>
  id === null ? '-' : a.entities.find(e => e.id === id)!.name
