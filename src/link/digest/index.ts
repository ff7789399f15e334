// What linking keeps of an article: a few kilobytes, whatever its length. A digest is made from one article and frozen tables
// alone, so a score between two of them does not depend on which other articles are around.

import { hashOf } from '../../lexicon/index.js'
import {
  type AnnotatedArticle,
  contentId,
  dayOfLeapYear,
  isAhead,
  isOff,
  type MainHappening,
  parseDay,
  writtenOn,
} from '../../model/index.js'
import { type Span, sentenceTokens, tokenize } from '../../text/index.js'
import { sampleShingles } from '../shingles.js'
import { type Credits, creditsOf } from './credits.js'
import { type Line, type Marks, marksOf } from './marks.js'
import { officesOf } from './offices.js'
import { type Opening, openingOf } from './opening.js'
import { type HashSet, hashSet } from './sets.js'
import { addTerm, isNameLike, type TermCounts, type TermVector, termVectorOf, vectorOf } from './terms.js'
import { siteOf, withoutSite } from './titles.js'
import { wordHashes, wordOf } from './word.js'

/** An article for linking. */
export interface Digest {
  /** Key of this article among all: its id, made unique. */
  readonly key: string
  /** Hash of text, outlet, address, title and date: equal for a repeat. */
  readonly content: string
  /** Day number of publication (middle of the interval), or null. */
  readonly day: number | null
  /** Of a report without a date, the day of the year that its dateline names (days since 1 January of a leap year), or null. */
  readonly dayOfYear: number | null
  readonly outlet: string | null
  /** Host that published it, else the outlet. */
  readonly site: string | null
  readonly words: TermVector
  readonly opening: Opening
  readonly marks: Marks
  /** Who holds which office by this article: "place:china foreign minister" to "qin gang". */
  readonly offices: ReadonlyMap<string, string>
  readonly credits: Credits
  /** Sampled hashes of runs of words, for finding common text. */
  readonly shingles: Uint32Array
  readonly length: number
  readonly main: MainHappening | null
  /** First and last day of the main happening since 1970, or null. */
  readonly when: readonly [number, number] | null
  /** Of a main happening to come, the days of the year it is set for, where its sentence or another telling of it names them. */
  readonly set: readonly [number, number] | null
  /** Kind of the main happening (type and subtype), and whether it is told as put off or called off. */
  readonly kind: string | null
  readonly off: boolean
  /** Whether it is still to come. */
  readonly ahead: boolean
  /** The main happening with its word where it is of no kind, and hashes of the last words of the names of those who did it or whom it befell. */
  readonly deed: string | null
  readonly parties: HashSet
  /** Who is at the centre, for storylines: names of those who did the main happening or whom it befell, and of the countries they hold office for; lower case. */
  readonly centre: readonly string[]
  readonly title: string
}

/** Weight of a word in headline or first sentences against one further down: that is where a report says what it is about. */
const HEAD_WEIGHT = 1.6
const HEAD_SENTENCES = 4

/** The digest of an article. Linear in its length. */
export function digestOf(article: AnnotatedArticle, key: string = article.id): Digest {
  const lines: Line[] = article.sentences.map((s, i) => ({
    tokens: sentenceTokens(article.text, s.start, s.end),
    head: i < HEAD_SENTENCES,
  }))
  const title: Line = { tokens: article.title ? tokenize(withoutSite(article.title)) : [], head: true }
  const headEnd = article.sentences[Math.min(HEAD_SENTENCES, article.sentences.length) - 1]?.end ?? 0
  const h = engagementOf(article, article.main === null ? undefined : article.happenings[article.main])
  const terms = termsOf(title, lines)
  const { headNames, ...marks } = marksOf(article, [title, ...lines], headEnd)
  const body = lines.flatMap(l => l.tokens.filter(t => t.kind !== 'mark'))
  return {
    key,
    content: contentId('c', article.text, article.outlet, article.url, article.title, article.published?.from),
    day: middleDay(article),
    dayOfYear: article.dateline ? dayOfYear(article.dateline.value) : null,
    outlet: article.outlet,
    site: siteOf(article.url) ?? article.outlet,
    words: termVectorOf(terms.all, terms.names),
    opening: openingOf({ head: vectorOf(terms.head), headline: vectorOf(terms.headline), names: headNames }),
    marks,
    offices: officesOf(article),
    credits: creditsOf(article),
    shingles: sampleShingles(wordHashes(body)),
    length: body.length,
    main: mainOf(article),
    when: daysOf(h) ?? daysOf(isOff(h?.status) ? setFor(article, h) : undefined),
    set: isAhead(h?.status) ? setDays(article, h) : null,
    kind: h ? `${h.type}/${h.subtype ?? ''}` : null,
    off: isOff(h?.status),
    ahead: isAhead(h?.status),
    deed: h ? `${h.type}/${h.subtype ?? (h.type === 'OTHER' ? h.trigger : '')}` : null,
    parties: partiesOf(article, h),
    centre: centreOf(article, h),
    title: article.title ?? '',
  }
}

/** Terms of all of a report, of its names and numbers, of its first sentences and headline, of its headline. */
function termsOf(title: Line, lines: readonly Line[]): Record<'all' | 'names' | 'head' | 'headline', TermCounts> {
  const out = { all: new Map(), names: new Map(), head: new Map(), headline: new Map() }
  for (const line of [...lines, title])
    line.tokens.forEach((t, at) => {
      const word = wordOf(t)
      if (!word.isTerm) return
      const weight = line.head ? HEAD_WEIGHT : 1
      addTerm(out.all, word, weight)
      if (isNameLike(t, at)) addTerm(out.names, word, weight)
      if (line.head) addTerm(out.head, word, 1)
      if (line === title) addTerm(out.headline, word, 1)
    })
  return out
}

type Main = AnnotatedArticle['happenings'][number] | undefined

/** "agreed in a telephone call on Tuesday", "accused him at a meeting": of two who speak in person, that they did; each time they do is another one. */
function engagementOf(a: AnnotatedArticle, main: Main): Main {
  if (!main || !IN_PERSON.has(main.type) || main.status !== 'held' || !isPerson(main.source) || !isPerson(main.target))
    return main
  const s = a.sentences.find(x => x.start <= main.start && main.start < x.end)
  const talk = a.happenings.find(
    h =>
      h.type === 'CONSULT' &&
      h.status === 'held' &&
      h.start >= main.start &&
      s !== undefined &&
      h.start < s.end &&
      TALKS.has(h.subtype ?? ''),
  )
  return talk ? { ...main, type: talk.type, subtype: talk.subtype!, when: main.when ?? talk.when } : main
}

const IN_PERSON: ReadonlySet<string> = new Set(['AGREE', 'REQUEST', 'ACCUSE', 'REJECT', 'SUPPORT', 'THREATEN'])
const TALKS = new Set(['call', 'talks', 'meeting', 'summit'])
const isPerson = (id: string | null): boolean => id?.startsWith('person:') === true

function daysOf(h: Main): [number, number] | null {
  const [first, last] = [h?.when?.from, h?.when?.to].map(d => (d ? parseDay(d) : null))
  return typeof first === 'number' && typeof last === 'number' ? [first, last] : null
}

/** Of what was called off, another telling with the day it was set for: "The visit had been planned for March 17." */
const setFor = (article: AnnotatedArticle, off: Main): Main =>
  article.happenings.find(
    h =>
      h.type === off?.type &&
      h.subtype === off.subtype &&
      h.when !== null &&
      (h.status === 'planned' || isOff(h.status)),
  )

/** "The visit will take place from 11 to 16 March": days of the year of the first dates told with a happening like it that is to come. */
function setDays(a: AnnotatedArticle, main: Main): [number, number] | null {
  for (const h of a.happenings) {
    if (h.type !== main?.type || h.subtype !== main.subtype || !isAhead(h.status)) continue
    const s = a.sentences.find(x => x.start <= h.start && h.start < x.end)
    const days = a.times.flatMap(t => {
      const [first, last] = t.value.split('/')
      const [from, to] = [dayOfYear(first!), dayOfYear(last ?? first!)]
      return s && s.start <= t.start && t.start < s.end && from !== null && to !== null ? [[from, to] as const] : []
    })
    if (days.length) return [Math.min(...days.map(d => d[0])), Math.max(...days.map(d => d[1]))]
  }
  return null
}

/** Day of the year of a TIMEX3 value with month and day, whatever its year; null for any other value. */
function dayOfYear(value: string): number | null {
  const m = /^(?:XXXX|\d{4})-(\d\d)-(\d\d)/.exec(value)
  return m ? dayOfLeapYear(Number(m[1]), Number(m[2])) : null
}

/** Ids of those who did a happening, and of those whom it befell. */
const idsOf = (h: Main): string[] =>
  h ? [h.source, h.target, ...(h.jointSources ?? []), ...(h.jointTargets ?? [])].filter(id => id !== null) : []

function centreOf(a: AnnotatedArticle, h: Main): string[] {
  const entity = (id: string | undefined): AnnotatedArticle['entities'][number] | undefined =>
    a.entities.find(e => e.id === id)
  const own = idsOf(h).flatMap(id => entity(id) ?? [])
  const served = own.flatMap(e => e.roles.flatMap(r => entity(r.of ?? undefined) ?? []))
  return [...new Set([...own, ...served].map(e => e.name.toLowerCase()))]
}

/** Whom the main happening is of: persons and bodies by name. */
function partiesOf(a: AnnotatedArticle, h: Main): HashSet {
  const names = idsOf(h).flatMap(id => {
    if (id.includes(':unnamed') || id.startsWith('place:')) return []
    const name = a.entities.find(e => e.id === id)?.name
    return name ? [name.toLowerCase().split(' ').at(-1)!] : []
  })
  return hashSet(names.map(hashOf))
}

function middleDay(a: AnnotatedArticle): number | null {
  const on = writtenOn(a.published)
  return on && Math.floor((parseDay(on.from)! + parseDay(on.to)!) / 2)
}

/** The main happening with names in the place of ids. */
export function mainOf(a: AnnotatedArticle): MainHappening | null {
  const h = a.main === null ? undefined : a.happenings[a.main]
  if (!h) return null
  const name = (id: string | null): string | null => a.entities.find(e => e.id === id)?.name ?? null
  const span: Span = { start: h.start, end: h.end }
  return { type: h.type, source: name(h.source), target: name(h.target), place: name(h.place), when: h.when, ...span }
}
