// One utterance quoted in reports of several events: a speech of the day is cited in reports on other matters, too. Quotations with a long
// run of words in common, by one speaker and within a month, are one; their renderings are compared again with the fullest of all.
import { UnionFind } from '../grouping/index.js'
import { hashOn, hashStart, inverseFrequency } from '../lexicon/index.js'
import {
  contentId,
  type Evidence,
  type LoneQuote,
  nonEmpty,
  type QuoteGroup,
  type QuoteVariant,
} from '../model/index.js'
import { commonLength, wordDiff } from '../text/index.js'
import { termsOf } from './bundle.js'
import { pairsSharing } from './sharing.js'
import { isBody, isUnnamed } from './variants.js'
import { coversOther, foldWord, holds, labelOf, tokensAt, type Wording, wordingOf } from './wording.js'

/** Words of the run that two renderings have in common at least. */
const RUN = 4
/** Share of the shorter one's words that stand in the same order in the other. */
const LEAST_COMMON = 0.55
/** Quotations with one run beyond which the run is a phrase of the day and says nothing. */
const MOST_SHARING = 60
const MOST_DAYS = 30
/** Nobody says so many words just as another has: such a pair is one utterance, whoever was taken for its speaker. */
const LONG = 9
/** And so many that stand in the other as they are need not weigh anything. */
const PART = 6
const NEARLY_ALL = 0.85
/** Places of the longer one that are looked at. */
const MOST_STRETCHES = 8
/** What fewer words have in common has to weigh so much (sum of inverse document frequencies): "not going to happen" is said of anything. */
const LEAST_WEIGHT = 4

/** Day an article was written, as days since 1970, or null. */
type DayOf = (article: string) => number | null

/** Quotations of all events. */
export interface Utterances {
  readonly groups: readonly QuoteGroup[]
  readonly once: readonly LoneQuote[]
}

interface Rendering {
  readonly place: Evidence
  readonly indirect: boolean
  /** As compared, and as written. */
  readonly wording: Wording
  readonly text: readonly string[]
  readonly terms: ReadonlyMap<string, number>
}

interface Entry {
  readonly event: string
  readonly speaker: string | null
  readonly renderings: readonly Rendering[]
}

/** Joins quotations across events. `dayOf` gives the day an article was written, as days since 1970, or null. Order of the events leaves no trace. */
export function joinUtterances(given: Utterances, dayOf: DayOf): Utterances {
  const entries: Entry[] = [
    ...given.groups.map(g => entryOf(g, g.variants)),
    ...given.once.map(q => entryOf(q, q.evidence)),
  ]
  const sets = new UnionFind(entries.length)
  for (const [a, b] of sharingRuns(entries))
    if (sets.find(a) !== sets.find(b) && isOne(entries[a]!, entries[b]!, dayOf)) sets.join(a, b)
  const groups: QuoteGroup[] = []
  const once: LoneQuote[] = []
  for (const members of sets.groups()) {
    const [first, ...others] = members as [number, ...number[]]
    if (others.length)
      groups.push(
        merged(
          members.map(i => entries[i]!),
          dayOf,
        ),
      )
    else if (first < given.groups.length) groups.push(given.groups[first]!)
    else once.push(given.once[first - given.groups.length]!)
  }
  return { groups, once }
}

const entryOf = (
  q: { readonly event: string; readonly speaker: string | null },
  places: readonly (Evidence & { readonly label?: QuoteVariant['label'] })[],
): Entry => ({
  event: q.event,
  speaker: q.speaker,
  renderings: places.map(({ article, start, end, exact, label }) => {
    const tokens = tokensAt(exact, 0, exact.length)
    return {
      place: { article, start, end, exact },
      indirect: label === 'indirect',
      wording: wordingOf(exact),
      text: tokens.map(t => t.text),
      terms: termsOf(tokens),
    }
  }),
})

/** Pairs of entries with a run of words in common, in order. */
function sharingRuns(entries: readonly Entry[]): [number, number][] {
  const out: [number, number][] = []
  pairsSharing(
    entries.map(e => e.renderings.flatMap(r => (r.indirect ? [] : runHashes(r.wording.words)))),
    { least: 1, most: MOST_SHARING },
    (a, b) => out.push([a, b]),
  )
  return out
}

/** Hashes of the runs of {@link RUN} words. */
function runHashes(words: readonly string[]): number[] {
  const out: number[] = []
  for (let k = 0; k + RUN <= words.length; k++) {
    let hash = hashStart
    for (let i = k; i < k + RUN; i++) hash = hashOn(hashOn(hash, words[i]!), ' ')
    out.push(hash)
  }
  return out
}

function isOne(a: Entry, b: Entry, dayOf: DayOf): boolean {
  const speakers = sameSpeaker(a.speaker, b.speaker)
  return a.renderings.some(
    x =>
      !x.indirect &&
      b.renderings.some(
        y =>
          !y.indirect &&
          daysBetween(dayOf(x.place.article), dayOf(y.place.article)) <= MOST_DAYS &&
          isSame(x, y, speakers),
      ),
  )
}

/** Most of the shorter one, with words enough that are not said of anything; of two speakers (one of them read wrongly) nearly all of both, and long. */
function isSame(a: Rendering, b: Rendering, speakers: boolean): boolean {
  const [x, y] = [a.wording.words, b.wording.words].sort((p, q) => p.length - q.length) as [string[], string[]]
  if (!speakers) return x.length >= LONG && commonLength(x, y) >= NEARLY_ALL * y.length
  return stretches(x, y).some(stretch => {
    const common = commonLength(x, stretch)
    if (common < LEAST_COMMON * x.length) return false
    return common >= LONG || (common === x.length && common >= PART) || weightOf(x, stretch) >= LEAST_WEIGHT
  })
}

/** Sum of the inverse document frequencies of the words of one that stand in the other. */
function weightOf(words: readonly string[], others: readonly string[]): number {
  const there = new Set(others)
  return [...new Set(words)].reduce((sum, w) => sum + (there.has(w) ? Math.max(0, inverseFrequency(w)) : 0), 0)
}

/** Where the longer one can hold the shorter: around the runs they share. A speech of minutes has the words of any short sentence in their order somewhere. */
function stretches(short: readonly string[], long: readonly string[]): (readonly string[])[] {
  if (long.length <= 2 * short.length) return [long]
  const runs = new Set(short.map((_, k) => runAt(short, k)))
  const starts = long.flatMap((_, k) => (k + RUN <= long.length && runs.has(runAt(long, k)) ? [k] : []))
  return starts.slice(0, MOST_STRETCHES).map(k => long.slice(Math.max(0, k - short.length), k + short.length))
}

const runAt = (words: readonly string[], k: number): string => words.slice(k, k + RUN).join(' ')

/** One of them unknown or unnamed, a person beside a body, the same person by surname. */
function sameSpeaker(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b || isUnnamed(a) || isUnnamed(b)) return true
  if (isBody(a) !== isBody(b)) return true
  return !isBody(a) && a.split('-').at(-1)!.replace(/^.*:/, '') === b.split('-').at(-1)!.replace(/^.*:/, '')
}

const daysBetween = (a: number | null, b: number | null): number => (a === null || b === null ? 0 : Math.abs(a - b))

function merged(entries: readonly Entry[], dayOf: DayOf): QuoteGroup {
  const all = entries.flatMap(e => e.renderings.map(r => ({ ...r, event: e.event })))
  const reference = fullest(all, dayOf)
  const rest = all.filter(r => r !== reference)
  const variants = [variantOf(reference, null), ...rest.map(r => variantOf(r, reference))]
  const speakers = entries.map(e => e.speaker).filter((s): s is string => s !== null)
  return {
    id: contentId('quote', reference.event, ...variants.map(v => `${v.article}:${v.start}:${v.end}`)),
    event: reference.event,
    speaker:
      speakers.find(s => !isUnnamed(s) && !isBody(s)) ?? speakers.find(s => !isUnnamed(s)) ?? speakers[0] ?? null,
    variants: nonEmpty(variants, 'a quotation'),
  }
}

/** The rendering in marks that holds most of the others word for word; then the earliest, the longest, the first by article and place. */
function fullest<R extends Rendering>(all: readonly R[], dayOf: DayOf): R {
  const ranked = all
    .filter(r => !r.indirect)
    .map(r => ({
      r,
      support: all.filter(o => o !== r && !o.indirect && holds(r.wording, o.wording)).length,
      day: dayOf(r.place.article) ?? Number.MAX_SAFE_INTEGER,
    }))
  ranked.sort(
    (x, y) =>
      y.support - x.support ||
      x.day - y.day ||
      y.r.wording.words.length - x.r.wording.words.length ||
      (x.r.place.article < y.r.place.article ? -1 : x.r.place.article > y.r.place.article ? 1 : 0) ||
      x.r.place.start - y.r.place.start,
  )
  return ranked[0]!.r
}

function variantOf(r: Rendering, reference: Rendering | null): QuoteVariant {
  if (!reference) return { ...r.place, label: 'verbatim', diff: null }
  // Another part of the utterance has no words to be compared with.
  if (!r.indirect && coversOther(r, reference)) return { ...r.place, label: 'shortened', diff: null }
  const label = labelOf({ quote: { kind: r.indirect ? 'indirect' : 'direct' }, wording: r.wording }, reference.wording)
  const diff = wordDiff(reference.text, r.text, foldWord).map(step => [step.op, step.words.join(' ')] as const)
  return { ...r.place, label, diff }
}
