// What linking keeps of an article: a few kilobytes, whatever its length. A digest is made from one article and frozen tables
// alone, so a score between two of them does not depend on which other articles are around.
import { inverseFrequency } from '../lexicon/index.js'
import { type AnnotatedArticle, contentId, type MainHappening, parseDay, writtenOn } from '../model/index.js'
import { isCapitalised, type Span, stripPossessive, type Token, tokenize } from '../text/index.js'
import { sampleShingles } from './shingles.js'

/** Weighted terms, by term in code unit order; `weights` has Euclidean length 1. */
export interface TermVector {
  readonly terms: readonly string[]
  readonly weights: Float32Array
}

/** An article for linking. */
export interface Digest {
  /** Key of this article among all: its id, made unique. */
  readonly key: string
  /** Hash of text, outlet, address, title and date: equal for a repeat. */
  readonly content: string
  /** Day number of publication (middle of the interval), or null. */
  readonly day: number | null
  readonly outlet: string | null
  readonly words: TermVector
  /** The same over capitalised words only: who and where. */
  readonly names: TermVector
  /** Who holds which office by this article: "place:china foreign minister" to "qin gang". */
  readonly offices: ReadonlyMap<string, string>
  /** Sampled hashes of runs of words, for finding common text. */
  readonly shingles: Uint32Array
  readonly length: number
  readonly main: MainHappening | null
  /** Kind of the main happening (type and subtype), and whether it is told as put off or called off. */
  readonly kind: string | null
  readonly off: boolean
  readonly title: string
}

/** Terms kept of one article. */
const MOST_TERMS = 160
/** Words that stand in more than this share of all news say nothing (ln of its inverse). */
const LEAST_IDF = 1.2
/** Weight of a word in headline or first sentences against one further down: that is where a report says what it is about. */
const HEAD_WEIGHT = 1.6
const HEAD_SENTENCES = 4

/** The digest of an article. Linear in its length. */
export function digestOf(article: AnnotatedArticle, key: string = article.id): Digest {
  const all = new Map<string, number>()
  const names = new Map<string, number>()
  const body: Token[] = []
  const h = article.main === null ? undefined : article.happenings[article.main]
  article.sentences.forEach((s, i) => {
    const weight = i < HEAD_SENTENCES ? HEAD_WEIGHT : 1
    const tokens = tokenize(article.text, s.start, s.end)
    for (const [k, t] of tokens.entries()) countToken(t, k, weight, all, names)
    body.push(...tokens.filter(t => t.kind !== 'mark'))
  })
  if (article.title)
    for (const [k, t] of tokenize(article.title.slice(0, 500)).entries()) countToken(t, k, HEAD_WEIGHT, all, names)
  return {
    key,
    content: contentId('c', article.text, article.outlet, article.url, article.title, article.published?.from),
    day: middleDay(article),
    outlet: article.outlet,
    words: vectorOf(all),
    names: vectorOf(names),
    offices: officesOf(article),
    shingles: sampleShingles(body.map(t => t.lower)),
    length: body.length,
    main: mainOf(article),
    kind: h ? `${h.type}/${h.subtype ?? ''}` : null,
    off: h?.status === 'postponed' || h?.status === 'cancelled',
    title: article.title ?? '',
  }
}

function countToken(t: Token, at: number, weight: number, all: Map<string, number>, names: Map<string, number>): void {
  if (t.kind === 'mark' || t.text.length < 2) return
  const term = stripPossessive(t.lower)
  if (inverseFrequency(term) < LEAST_IDF) return
  all.set(term, (all.get(term) ?? 0) + weight)
  if (t.kind === 'number' || (isCapitalised(t) && at > 0)) names.set(term, (names.get(term) ?? 0) + weight)
}

function vectorOf(counts: ReadonlyMap<string, number>): TermVector {
  const weighted = [...counts].map(([term, n]) => [term, (1 + Math.log(n)) * inverseFrequency(term)] as const)
  const kept = weighted.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_TERMS)
  kept.sort((a, b) => (a[0] < b[0] ? -1 : 1))
  const norm = Math.sqrt(kept.reduce((s, [, w]) => s + w * w, 0)) || 1
  return { terms: kept.map(k => k[0]), weights: Float32Array.from(kept, k => k[1] / norm) }
}

function middleDay(a: AnnotatedArticle): number | null {
  const on = writtenOn(a.published)
  return on && Math.floor((parseDay(on.from)! + parseDay(on.to)!) / 2)
}

/** Offices that one person holds at a time; "counterpart", "official", "leader" and the like say nothing. */
const SINGLE_OFFICE =
  /(?:president|premier|chancellor|prime minister|secretary|minister|governor|mayor|ambassador|chief of staff|national security advis[eo]r|king|queen|pope|attorney general|sheriff|police chief|ceo)$/

function officesOf(a: AnnotatedArticle): Map<string, string> {
  const out = new Map<string, string>()
  for (const e of a.entities) {
    if (e.type !== 'person' || e.unnamed || !e.name.includes(' ')) continue
    for (const r of e.roles) {
      const title = r.title.toLowerCase()
      if (!r.of || /^(?:former|ex|then|deputy|vice|assistant)\b/.test(title)) continue
      for (const office of title.split(' and '))
        if (SINGLE_OFFICE.test(office)) out.set(`${r.of} ${office}`, e.name.toLowerCase())
    }
  }
  return out
}

/** The main happening with names in the place of ids. */
export function mainOf(a: AnnotatedArticle): MainHappening | null {
  const h = a.main === null ? undefined : a.happenings[a.main]
  if (!h) return null
  const name = (id: string | null): string | null => a.entities.find(e => e.id === id)?.name ?? null
  const span: Span = { start: h.start, end: h.end }
  return { type: h.type, source: name(h.source), target: name(h.target), place: name(h.place), when: h.when, ...span }
}
