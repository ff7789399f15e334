// One utterance in all its renderings: quotations grouped by what they say and who is said to have said it, each with its label and
// its word steps from the fullest form.
import { averageLink, type Edge, membersOf } from '../grouping/index.js'
import {
  contentId,
  type Evidence,
  type LoneQuote,
  type NonEmpty,
  nonEmpty,
  type Quote,
  type QuoteGroup,
  type QuoteVariant,
  writtenOn,
} from '../model/index.js'
import { commonLength, overlaps, wordDiff } from '../text/index.js'
import { type Bundle, evidenceOf, sharedTerms, type Unit } from './bundle.js'
import { withNarrated } from './narrated.js'
import { isMarked, LEAST_WEIGHT, type Rendering, renderingsOf, type Saying, sayingOf } from './sayings.js'
import { pairsSharing } from './sharing.js'
import { coversOther, foldWord, haveRun, holds, labelOf, tokensAt } from './wording.js'
import { stemOf } from './words.js'

/** Share of the lighter side's words that two renderings have in common (mean over a group). */
const LEAST_COMMON = 0.58
/** Share of the fuller side's words that two paraphrases have in common at least. */
const LEAST_OF_FULLER = 0.3

/** Quotations of an event: those in several renderings, and those in one. */
export interface FoundQuotes {
  readonly groups: readonly QuoteGroup[]
  readonly once: readonly LoneQuote[]
  /** The same groups, and those of paraphrases only, as quotations in their sentences. */
  readonly renderings: readonly (readonly { readonly unit: Unit; readonly quote: Quote }[])[]
  /** What nobody puts in marks and no group holds: an utterance each. */
  readonly reported: readonly NonEmpty<Evidence>[]
}

/** Groups the quotations of an event. Words in marks and the clause they stand in are one rendering. */
export function findVariants(bundle: Bundle, sides: Sides): FoundQuotes {
  const renderings = renderingsOf(bundle)
  const linked = membersOf(averageLink(renderings.length, edgesOf(renderings, sides), LEAST_COMMON)).map(g =>
    g.flatMap(i => renderings[i]!),
  )
  const all = withPieces(withNarrated(bundle, linked), sides).map(g => shownOf(bundle, g))
  const several = all.filter(severalRenderings)
  const isGroup = (g: readonly Saying[]): boolean => g.some(isMarked) || speakerOf(g) !== null
  return {
    groups: several.filter(isGroup).map(g => groupOf(bundle, g)),
    once: all.filter(g => g.some(isMarked) && !severalRenderings(g)).map(g => loneOf(bundle, g)),
    renderings: several,
    reported: all
      .filter(g => !g.some(isMarked) && !(severalRenderings(g) && isGroup(g)))
      .map(g =>
        nonEmpty(
          g.map(s => evidenceOf(bundle, s.unit, { start: s.quote.start, end: s.quote.end })),
          'an utterance',
        ),
      ),
  }
}

/** Groups of short words in marks go to the group whose fuller words hold all of them; pieces of one utterance need not be alike. */
function withPieces(groups: readonly (readonly Saying[])[], sides: Sides): Saying[][] {
  const out = groups.map(g => [...g])
  const length = groups.map(longest)
  const order = groups.map((_, i) => i).sort((a, b) => length[a]! - length[b]! || a - b)
  /** Words of the longest saying of each group as it stands: a host has a longer one than what it is to hold. */
  const reach = groups.map(g => Math.max(0, ...g.map(s => s.wording.words.length)))
  for (const i of order) {
    const marks = out[i]!.filter(isMarked)
    if (!marks.length) continue
    const holdsAll = (g: readonly Saying[]): boolean =>
      marks.every(m => g.some(w => isLifted(m, w) || isPiece(m, w, sides)))
    const hosts: number[] = []
    for (const [k, g] of out.entries()) if (k !== i && reach[k]! > length[i]! && holdsAll(g)) hosts.push(k)
    const [first, other] = hosts
    const host = other !== undefined && marks.every(m => m.unit.head) ? hostOfHead(marks[0]!.unit, hosts, out) : first
    if (host === undefined) continue
    out[host]!.push(...out[i]!)
    out[i] = []
    reach[host] = Math.max(reach[host]!, reach[i]!)
    reach[i] = 0
  }
  return out
    .filter(g => g.length > 0)
    .map(g => g.sort((a, b) => a.unit.index - b.unit.index || a.quote.start - b.quote.start))
}

/** A word of a headline that two utterances have may be of either, unless one of them has more of the headline's words in marks. */
function hostOfHead(unit: Unit, hosts: readonly number[], groups: readonly (readonly Saying[])[]): number | undefined {
  const marks = groups.flat().filter(s => s.unit === unit && isMarked(s))
  const ranked = hosts
    .map(host => ({ host, held: marks.filter(m => groups[host]!.some(w => w !== m && isLifted(m, w))).length }))
    .sort((a, b) => b.held - a.held)
  return ranked[0]!.held > ranked[1]!.held ? ranked[0]!.host : undefined
}

const longest = (g: readonly Saying[]): number => Math.max(0, ...g.filter(isMarked).map(s => s.wording.words.length))

/** Words in marks that the fuller words of the same speaker hold, or most of them in order with a run of them untouched. */
function isPiece(s: Saying, whole: Saying, sides: Sides): boolean {
  const [words, all] = [s.wording.words, whole.wording.words]
  if (!isMarked(whole) || words.length < 3 || all.length <= words.length || !compatible(s.quote, whole.quote, sides))
    return false
  if (s.weight >= LEAST_WEIGHT && holds(whole.wording, s.wording)) return true
  return (
    words.length <= MOST_OF_SCRAP &&
    s.quote.speaker !== null &&
    s.quote.speaker === whole.quote.speaker &&
    haveRun(s.wording, whole.wording, LEAST_RUN) &&
    commonLength(words, all) >= LEAST_IN_ORDER * words.length
  )
}

/** Words of a scrap, too few to be compared by what they have in common; it is part of what has a run of them in order. */
const MOST_OF_SCRAP = 6
const LEAST_RUN = 4
const LEAST_IN_ORDER = 0.6

/** Parts of one clause that came together again are that clause, and so is one part together with all of its words in marks. */
function shownOf(bundle: Bundle, group: readonly Saying[]): Saying[] {
  const isWhole = (clause: Quote, unit: Unit): boolean =>
    group.filter(s => s.partOf === clause).length > 1 ||
    (marksIn(unit, clause) > 1 &&
      marksIn(unit, clause) === group.filter(s => s.unit === unit && isMarked(s) && overlaps(s.quote, clause)).length)
  const whole = new Set<Quote>()
  const shown = group.flatMap(s => {
    if (!s.partOf || !isWhole(s.partOf, s.unit)) return [s]
    if (whole.has(s.partOf)) return []
    whole.add(s.partOf)
    return [sayingOf(bundle, s.unit, s.partOf)]
  })
  const seen = new Set<string>()
  return shown.filter(s => {
    const place = `${s.unit.index} ${s.quote.start} ${s.quote.end}`
    return !seen.has(place) && seen.add(place) && (isMarked(s) || !shown.some(o => isReportOf(s, o)))
  })
}

/** "the ministry said Roe asked for peace" beside "asked for peace": the same clause once more, with who passed it on. */
const isReportOf = (s: Saying, inner: Saying): boolean =>
  s !== inner &&
  s.unit === inner.unit &&
  !isMarked(inner) &&
  s.quote.start <= inner.quote.start &&
  inner.quote.end <= s.quote.end &&
  s.quote.end - s.quote.start > inner.quote.end - inner.quote.start

const marksIn = (unit: Unit, clause: Quote): number =>
  unit.quotes.filter(q => q.kind !== 'indirect' && overlaps(q, clause)).length

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

function edgesOf(renderings: readonly Rendering[], sides: Sides): Edge[] {
  const edges: Edge[] = []
  const visit = (a: number, b: number): void => {
    let score = Number.NEGATIVE_INFINITY
    for (const x of renderings[a]!) for (const y of renderings[b]!) score = Math.max(score, likeness(x, y, sides))
    if (score !== 0) edges.push({ a, b, score })
  }
  pairsSharing(
    renderings.map(r => r.flatMap(s => [...s.terms.keys()])),
    { least: 1, most: MOST_SHARING },
    visit,
  )
  return edges
}

/** Renderings under one word beyond which the word brings no pairs. */
const MOST_SHARING = 80

/** 0 where nothing says that the two are one utterance; below 0 speaks against the group. */
function likeness(a: Saying, b: Saying, sides: Sides): number {
  if (!compatible(a.quote, b.quote, sides) || isAnothers(a, b) || isAnothers(b, a)) return -1
  if (Math.min(a.weight, b.weight) < LEAST_WEIGHT) return 0
  // Words in marks are compared as they are; a paraphrase has to share what is not in every other sentence.
  const words =
    isMarked(a) && isMarked(b)
      ? sharedTerms(a.terms, a.weight, b.terms, b.weight)
      : sharedTerms(a.rare, a.rareWeight, b.rare, b.rareWeight)
  // "had met “new difficulties”", "have been facing “new challenges”": in what is half the same already words that stand for each other count.
  const { lighter, heavier } =
    isMarked(a) || isMarked(b) || words.lighter < HALF
      ? words
      : sharedTerms(a.senses, a.senseWeight, b.senses, b.senseWeight)
  if (a.unit === b.unit && overlaps(a.quote, b.quote)) return 0
  if (!shareMatter(a, b, isMarked(a) && isMarked(b) ? 2 : heavier < MUCH ? 3 : 1)) return 0
  // Reports that both paraphrase say the same only where most of either is in the other.
  if (!isMarked(a) && !isMarked(b) && heavier < LEAST_OF_FULLER) return 0
  // Inside one report a second rendering repeats words; two sentences on one matter only share some.
  if (a.unit.article === b.unit.article && lighter < 0.75) return 0
  return lighter * 0.8 + heavier * 0.2
}

/**
 * So many words in common that are no names, or a run of words: what else two sentences of one speaker have in common is their matter. A paraphrase
 * of a few words has to share more, unless it is most of what is compared.
 */
function shareMatter(a: Saying, b: Saying, least: number): boolean {
  let shared = 0
  for (const term of a.terms.keys())
    if (b.terms.has(term) && !(a.names.has(term) && b.names.has(term)) && ++shared >= least) return true
  return haveRun(a.wording, b.wording, SHORT_RUN)
}

/** Share of the lighter side's weight from which on two paraphrases are half the same. */
const HALF = 0.45

/** Share of the fuller side's weight from which few words are enough. */
const MUCH = 0.5
const SHORT_RUN = 3

/** Times as many words the full utterance has at least. */
const FULLER = 4

/** Words of a scrap that may be lifted out of an utterance. */
const MOST_LIFTED = 3

/** A word or two in marks that the full utterance has with the word beside them: lifted out of it. */
function isLifted(s: Saying, whole: Saying): boolean {
  const { words } = s.wording
  if (!isMarked(s) || words.length > MOST_LIFTED || s.terms.size === 0) return false
  if (whole.wording.words.length < FULLER * words.length + 2) return false
  // A headline puts in marks a word of what its report tells of an utterance.
  if (s.unit.head && !whole.unit.head && s.unit.article === whole.unit.article)
    return holds(whole.wording, s.wording) || hasStems(whole, s)
  if (!isMarked(whole) || s.quote.speaker === null || s.quote.speaker !== whole.quote.speaker) return false
  const behind = s.unit.tokens.find(t => t.start >= s.quote.end && t.kind !== 'mark')
  return behind !== undefined && holds(whole.wording, { parts: [[...words, foldWord(behind.text)]], words })
}

/** "responsible" of "managing it responsibly" */
function hasStems(whole: Saying, s: Saying): boolean {
  const stems = new Set([...whole.terms.keys()].map(stemOf))
  return [...s.terms.keys()].every(term => stems.has(stemOf(term)))
}

/** What somebody without a name is told to have said is no paraphrase of a person's words: "Belmarkian officials said", "Roe said". */
const isAnothers = (a: Saying, b: Saying): boolean =>
  !isMarked(a) &&
  !isMarked(b) &&
  a.unit.article !== b.unit.article &&
  a.quote.speakerSpan !== null &&
  (a.quote.speaker === null || a.quote.speaker.startsWith('group:unnamed')) &&
  b.quote.speaker?.startsWith('person:') === true &&
  !isUnnamed(b.quote.speaker)

/** Same speaker, or one of them unknown or unnamed, the speaker of one passed on the other, or a person beside a body that speaks for no other country. */
function compatible(a: Quote, b: Quote, sides: Sides): boolean {
  if (a.speaker === null || b.speaker === null || a.speaker === b.speaker) return true
  if (a.via.includes(b.speaker) || b.via.includes(a.speaker)) return true
  if (isUnnamed(a.speaker) || isUnnamed(b.speaker)) return true
  const [x, y] = [sides.get(a.speaker), sides.get(b.speaker)]
  return isBody(a.speaker) !== isBody(b.speaker) && (x === undefined || y === undefined || x === y)
}

/** Entity id to the place it speaks for. */
type Sides = ReadonlyMap<string, string>

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
  const marked = group.filter(isMarked)
  const quoted = marked.length ? marked : group
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
  // A scrap with another form of the word: "responsible" of "responsibly".
  const bent =
    isMarked(s) &&
    s.wording.words.length <= MOST_LIFTED &&
    !holds(reference.wording, s.wording) &&
    hasStems(reference, s)
  // Another part of the utterance has no words to be compared with.
  if (!bent && s.quote.kind !== 'indirect' && coversOther(s, reference))
    return { ...evidence, label: 'shortened', diff: null }
  const steps = wordDiff(wordsIn(bundle, reference), wordsIn(bundle, s), foldWord)
  return {
    ...evidence,
    label: bent ? 'altered' : labelOf(s, reference.wording),
    diff: steps.map(step => [step.op, step.words.join(' ')] as const),
  }
}

const wordsIn = (bundle: Bundle, s: Saying): string[] =>
  tokensAt(bundle.articles[s.unit.article]!.text, s.quote.start, s.quote.end).map(t => t.text)
