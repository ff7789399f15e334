// The reports of one event, laid out for comparing: sentences with their weighted words and with what is said and done in them.
import { isMishap } from '../lexicon/index.js'
import {
  type AnnotatedArticle,
  type Evidence,
  evidenceIn,
  type Happening,
  isInMarks,
  type KnownInterval,
  type Mention,
  parseDay,
  type Quote,
  writtenOn,
} from '../model/index.js'
import { type Span, sentenceTokens, type Token } from '../text/index.js'
import { pairsSharing } from './sharing.js'
import { contentWord } from './words.js'

/** Words between doubled apostrophes are compared as what they are: words in marks. */
const asCompared = (q: Quote): Quote => (q.kind === 'indirect' && isInMarks(q) ? { ...q, kind: 'direct' } : q)

/** One sentence of one report. */
export interface Unit extends Span {
  readonly index: number
  /** Position of the article in the bundle, and of the sentence in the article. */
  readonly article: number
  readonly at: number
  readonly head: boolean
  readonly tokens: readonly Token[]
  /** Content words with their weight. */
  readonly terms: ReadonlyMap<string, number>
  readonly weight: number
  readonly quotes: readonly Quote[]
  readonly happenings: readonly Happening[]
}

/** The reports of one event. */
export interface Bundle {
  readonly event: string
  readonly articles: readonly AnnotatedArticle[]
  /** Lineage id of each article. */
  readonly lineages: readonly string[]
  readonly units: readonly Unit[]
  /** Days that a report told of as past on the day before: they had begun where the event is. */
  readonly begun: ReadonlySet<number>
}

const LEAD = 4
const LEAD_OF_ONE = 8

/** Sentences at the beginning of a report, headlines among them, that say what it is about: more of a lone one, as no other says what matters. */
export const leadOf = (bundle: Bundle): number => (bundle.articles.length < 2 ? LEAD_OF_ONE : LEAD)

/** Headline and first sentence of a lone report. */
export function openingOf(bundle: Bundle): readonly Unit[] {
  const first = bundle.units.findIndex(u => !u.head)
  return bundle.units.slice(0, first + 1)
}

/** Sentences compared of one event. */
const MOST_UNITS = 6000

/** Lays out the articles of an event; they come in canonical order, with dossier-wide entity ids. */
export function bundleOf(event: string, articles: readonly AnnotatedArticle[], lineages: readonly string[]): Bundle {
  const units: Unit[] = []
  const begun = new Set(articles.flatMap(a => a.times.flatMap(t => (t.ahead ? (parseDay(t.from) ?? []) : []))))
  articles.forEach((a, article) => {
    let q = 0
    let h = 0
    let b = 0
    const quotes = a.quotes
      .filter(q => q.act === 'say')
      .map(asCompared)
      .sort((x, y) => x.start - y.start)
    const happenings = a.happenings.map(x => notYet({ begun }, a, x, x.when)).sort((x, y) => x.start - y.start)
    a.sentences.forEach((s, at) => {
      if (units.length >= MOST_UNITS) return
      while (q < quotes.length && quotes[q]!.start < s.start) q++
      while (h < happenings.length && happenings[h]!.start < s.start) h++
      const tokens = sentenceTokens(a.text, s.start, s.end)
      const terms = termsOf(tokens)
      while (b < a.blocks.length && a.blocks[b]!.end <= s.start) b++
      const block = a.blocks[b]
      units.push({
        start: s.start,
        end: s.end,
        index: units.length,
        article,
        at,
        head: block?.kind === 'headline' || block?.kind === 'subhead',
        tokens,
        terms,
        weight: weightOf(terms),
        quotes: within(quotes, q, s),
        happenings: within(happenings, h, s),
      })
    })
  })
  return { event, articles, lineages, units, begun }
}

const byArticle = new WeakMap<Bundle, ReadonlyMap<string, readonly Unit[]>>()

/** The sentence of an article (by id) that a place lies in. Logarithmic in its sentences. */
export function unitAt(bundle: Bundle, article: string, at: number): Unit | undefined {
  let lists = byArticle.get(bundle)
  if (!lists) {
    const made = new Map<string, Unit[]>()
    for (const u of bundle.units) {
      const id = bundle.articles[u.article]!.id
      const list = made.get(id)
      if (list) list.push(u)
      else made.set(id, [u])
    }
    lists = made
    byArticle.set(bundle, lists)
  }
  const list = lists.get(article) ?? []
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  const found = list[low]
  return found && found.start <= at ? found : undefined
}

/** True of a day later than the report's (both as numbers), unless it is the next one and had begun where the event is. */
export const isToCome = ({ begun }: Pick<Bundle, 'begun'>, day: number, written: number): boolean =>
  day > written && !(day === written + 1 && begun.has(day))

/** What a report tells as done on a day that is to come is planned: a headline tells it in the present tense. */
export function notYet(
  bundle: Pick<Bundle, 'begun'>,
  a: AnnotatedArticle,
  h: Happening,
  when: KnownInterval | null,
): Happening {
  // Nobody plans a flood.
  if ((h.status !== 'held' && h.status !== 'under-way') || isMishap(h.subtype)) return h
  const day = parseDay(when?.from)
  const written = parseDay(writtenOn(a.published)?.to)
  return day !== null && written !== null && isToCome(bundle, day, written) ? { ...h, status: 'planned' } : h
}

function within<T extends Span>(list: readonly T[], from: number, s: Span): T[] {
  const out: T[] = []
  for (let i = from; i < list.length && list[i]!.start < s.end; i++) out.push(list[i]!)
  return out
}

/** The sum of all weights. */
export function weightOf(terms: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const w of terms.values()) sum += w
  return sum
}

/** Content words of tokens, each once, with their weight. */
export function termsOf(tokens: readonly Token[]): Map<string, number> {
  const out = new Map<string, number>()
  for (const t of tokens) {
    const word = contentWord(t)
    if (word) out.set(word.term, word.idf)
  }
  return out
}

/** Weight (of the smaller set) of the words that two sets share. */
export function sharedWeight(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const small = a.size <= b.size ? a : b
  const large = small === a ? b : a
  let common = 0
  // Without pairs of key and value: millions of them would be made.
  for (const term of small.keys()) if (large.has(term)) common += small.get(term)!
  return common
}

/** Weight of the words two sets share, as a share of the lighter and of the heavier side. */
export function sharedTerms(
  a: ReadonlyMap<string, number>,
  weightA: number,
  b: ReadonlyMap<string, number>,
  weightB: number,
): { lighter: number; heavier: number } {
  const common = sharedWeight(a, b)
  return {
    lighter: common / Math.max(1e-9, Math.min(weightA, weightB)),
    heavier: common / Math.max(1e-9, Math.max(weightA, weightB)),
  }
}

/** Evidence for a span of a unit's article. */
export const evidenceOf = (bundle: Bundle, unit: Pick<Unit, 'article'>, span: Span): Evidence =>
  evidenceIn(bundle.articles[unit.article]!, span)

/** The mentions of a sentence, in order; they come in the order of the text. Logarithmic in the article's. */
export function mentionsIn(bundle: Bundle, unit: Unit): Mention[] {
  const { mentions } = bundle.articles[unit.article]!
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < unit.start) low = middle + 1
    else high = middle
  }
  const out: Mention[] = []
  for (let i = low; i < mentions.length && mentions[i]!.start < unit.end; i++) out.push(mentions[i]!)
  return out
}

/** Pairs of units of different articles that share rare words, each once, in order. */
export function likelyPairs(units: readonly Unit[]): [Unit, Unit][] {
  const out: [Unit, Unit][] = []
  pairsSharing(
    units.map(rarest),
    { least: 2, most: 120 },
    (a, b) => out.push([units[a]!, units[b]!]),
    units.map(u => u.article),
  )
  return out
}

const rarest = ({ terms }: Unit): string[] =>
  [...terms]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 8)
    .map(([term]) => term)
