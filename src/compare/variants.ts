// One utterance in all its renderings: quotations grouped by what they say and who is said to have said it, each with its label and
// its word steps from the fullest form.
import { averageLink, type Edge, membersOf } from '../grouping/index.js'
import {
  contentId,
  type LoneQuote,
  nonEmpty,
  type Quote,
  type QuoteGroup,
  type QuoteVariant,
  writtenOn,
} from '../model/index.js'
import { overlaps, wordDiff } from '../text/index.js'
import { type Bundle, evidenceOf, sharedTerms, termsOf, type Unit } from './bundle.js'
import { coversOther, foldWord, holds, labelOf, tokensAt, type Wording, wordingOf } from './wording.js'

/** A quotation with what is compared of it. */
interface Saying {
  readonly unit: Unit
  readonly quote: Quote
  readonly wording: Wording
  readonly terms: ReadonlyMap<string, number>
  readonly weight: number
}

/** Share of the lighter side's words that two renderings have in common (mean over a group). */
const LEAST_COMMON = 0.58
/** Renderings of less weight than this (two common content words) say too little to be recognised. */
const LEAST_WEIGHT = 5
const MOST_SAYINGS = 1500

/** Quotations of an event: those in several renderings, and those in one. */
export interface FoundQuotes {
  readonly groups: readonly QuoteGroup[]
  readonly once: readonly LoneQuote[]
  /** The same groups, and those of paraphrases only, as quotations in their sentences. */
  readonly renderings: readonly (readonly { readonly unit: Unit; readonly quote: Quote }[])[]
}

/** Groups the quotations of an event. Words in marks and the clause they stand in are one rendering. */
export function findVariants(bundle: Bundle): FoundQuotes {
  const renderings = renderingsOf(sayingsOf(bundle))
  const all = membersOf(averageLink(renderings.length, edgesOf(renderings), LEAST_COMMON)).map(g =>
    g.flatMap(i => renderings[i]!),
  )
  const quoted = all.filter(g => g.some(s => s.quote.kind !== 'indirect'))
  return {
    groups: quoted.filter(severalRenderings).map(g => groupOf(bundle, g)),
    once: quoted.filter(g => !severalRenderings(g)).map(g => loneOf(bundle, g)),
    renderings: all.filter(severalRenderings),
  }
}

/**
 * Sayings that overlap are one rendering: the words in marks, and the clause around them that reports the same saying. A clause around
 * several stretches in marks is a rendering of its own, for those are parts of it and not versions of one another.
 */
function renderingsOf(sayings: readonly Saying[]): Saying[][] {
  const runs: Saying[][] = []
  for (const s of sayings) {
    const last = runs.at(-1)
    if (last?.some(o => o.unit === s.unit && overlaps(o.quote, s.quote))) last.push(s)
    else runs.push([s])
  }
  return runs.flatMap(run => {
    const marked = run.filter(s => s.quote.kind !== 'indirect')
    return marked.length > 1 ? run.map(s => [s]) : [run]
  })
}

/** Two reports have it, or one report quotes it twice. A clause of the same report that only paraphrases it is nothing to compare with. */
const severalRenderings = (g: readonly Saying[]): boolean =>
  g.some((a, i) =>
    g
      .slice(i + 1)
      .some(b => a.unit.article !== b.unit.article || (a.quote.kind !== 'indirect' && b.quote.kind !== 'indirect')),
  )

function loneOf(bundle: Bundle, g: readonly Saying[]): LoneQuote {
  const s = g.find(x => x.quote.kind !== 'indirect')!
  const evidence = evidenceOf(bundle, s.unit, { start: s.quote.start, end: s.quote.end })
  const speaker = s.quote.speaker ?? g.find(x => x.quote.speaker !== null)?.quote.speaker ?? null
  return {
    id: contentId('quote', bundle.event, evidence.article, evidence.start, evidence.end),
    event: bundle.event,
    speaker,
    evidence: [evidence],
  }
}

function sayingsOf(bundle: Bundle): Saying[] {
  const out: Saying[] = []
  for (const unit of bundle.units) {
    for (const quote of unit.quotes) {
      const { text } = bundle.articles[unit.article]!
      const terms = termsOf(tokensAt(text, quote.start, quote.end))
      const wording = wordingOf(text.slice(quote.start, quote.end))
      out.push({ unit, quote, wording, terms, weight: [...terms.values()].reduce((a, b) => a + b, 0) })
    }
  }
  return out.slice(0, MOST_SAYINGS)
}

function edgesOf(renderings: readonly (readonly Saying[])[]): Edge[] {
  const lists = new Map<string, Set<number>>()
  renderings.forEach((r, i) => {
    for (const s of r) for (const term of s.terms.keys()) lists.set(term, (lists.get(term) ?? new Set()).add(i))
  })
  const seen = new Set<number>()
  for (const set of lists.values()) {
    const list = [...set]
    if (list.length > MOST_SHARING) continue
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) seen.add(list[x]! * renderings.length + list[y]!)
  }
  const edges: Edge[] = []
  for (const key of seen) {
    const [a, b] = [Math.floor(key / renderings.length), key % renderings.length]
    const score = Math.max(...renderings[a]!.flatMap(x => renderings[b]!.map(y => likeness(x, y))))
    if (score !== 0) edges.push({ a, b, score })
  }
  return edges.sort((x, y) => x.a - y.a || x.b - y.b)
}

/** Renderings under one word beyond which the word brings no pairs. */
const MOST_SHARING = 80

/** 0 where nothing says that the two are one utterance; below 0 speaks against the group. */
function likeness(a: Saying, b: Saying): number {
  if (!compatible(a.quote, b.quote)) return -1
  if (Math.min(a.weight, b.weight) < LEAST_WEIGHT) return 0
  const { lighter, heavier } = sharedTerms(a.terms, a.weight, b.terms, b.weight)
  if (a.unit === b.unit && overlaps(a.quote, b.quote)) return 0
  // Inside one report a second rendering repeats words; two sentences on one matter only share some.
  if (a.unit.article === b.unit.article && lighter < 0.75) return 0
  return lighter * 0.8 + heavier * 0.2
}

/** Same speaker, or one of them unknown, or the speaker of one passed on the other. */
function compatible(a: Quote, b: Quote): boolean {
  if (a.speaker === null || b.speaker === null || a.speaker === b.speaker) return true
  if (a.via.includes(b.speaker) || b.via.includes(a.speaker)) return true
  return isUnnamed(a.speaker) || isUnnamed(b.speaker) || isBody(a.speaker) !== isBody(b.speaker)
}

/** True for a speaker without a name. */
export const isUnnamed = (id: string): boolean => id.includes(':unnamed')
/** True for a ministry, a company, a state. */
export const isBody = (id: string): boolean => id.startsWith('organisation:') || id.startsWith('place:')

function groupOf(bundle: Bundle, group: readonly Saying[]): QuoteGroup {
  const reference = referenceOf(bundle, group)
  const rest = group.filter(s => s !== reference)
  const variants = [reference, ...rest].map(s => variantOf(bundle, s, s === reference ? null : reference))
  return {
    id: contentId('quote', bundle.event, ...variants.map(v => `${v.article}:${v.start}:${v.end}`)),
    event: bundle.event,
    speaker: speakerOf([reference, ...rest]),
    variants: nonEmpty(variants, 'a quotation'),
  }
}

/**
 * The wording the others are compared with: in marks; of those the one that holds most of the others word for word (copies of a wire
 * agree, a translation back stands alone); then the earliest, then the longest.
 */
function referenceOf(bundle: Bundle, group: readonly Saying[]): Saying {
  const quoted = group.filter(s => s.quote.kind !== 'indirect')
  const support = (s: Saying): number => quoted.filter(o => o !== s && holds(s.wording, o.wording)).length
  const day = (s: Saying): string => writtenOn(bundle.articles[s.unit.article]!.published)?.from ?? '9999'
  const ranked = quoted.map(s => ({ s, support: support(s), day: day(s) }))
  ranked.sort(
    (a, b) =>
      b.support - a.support ||
      (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) ||
      b.s.wording.words.length - a.s.wording.words.length ||
      a.s.unit.index - b.s.unit.index,
  )
  return ranked[0]!.s
}

/** Named before unnamed, in the order given. */
function speakerOf(group: readonly Saying[]): string | null {
  const speakers = group.map(s => s.quote.speaker).filter((x): x is string => x !== null)
  return speakers.find(x => !isUnnamed(x)) ?? speakers[0] ?? null
}

function variantOf(bundle: Bundle, s: Saying, reference: Saying | null): QuoteVariant {
  const evidence = evidenceOf(bundle, s.unit, { start: s.quote.start, end: s.quote.end })
  if (!reference) return { ...evidence, label: s.quote.kind === 'indirect' ? 'indirect' : 'verbatim', diff: null }
  const text = (x: Saying): string[] => wordsIn(bundle, x)
  const steps = wordDiff(text(reference), text(s), foldWord)
  return {
    ...evidence,
    label: s.quote.kind !== 'indirect' && coversOther(s, reference) ? 'shortened' : labelOf(s, reference.wording),
    diff: steps.map(step => [step.op, step.words.join(' ')] as const),
  }
}

const wordsIn = (bundle: Bundle, s: Saying): string[] =>
  tokensAt(bundle.articles[s.unit.article]!.text, s.quote.start, s.quote.end).map(t => t.text)
