// The points a report makes: the statements of its sentences, each with the weighted stems of its words and with whom it names.
import { Grammar } from '../../annotate/index.js'
import { attributionClasses, isMishap, placeNamed } from '../../lexicon/index.js'
import {
  type EventType,
  type Happening,
  isAhead,
  isOff,
  type Mention,
  parseDay,
  type Status,
  type TimeExpression,
} from '../../model/index.js'
import type { Span } from '../../text/index.js'
import { type Bundle, type Unit, weightOf } from '../bundle.js'
import { clausesOf } from '../clauses.js'
import type { FoundEvent } from '../found-event.js'
import { triggerAt } from '../tellings.js'
import type { FoundQuotes } from '../variants.js'
import { contentWord, isNegation, stemOf } from '../words.js'
import { figureOf, isPercent, sumAt } from './amounts.js'
import { covers, isNaming, isTelling } from './naming.js'

/** One statement of one sentence. */
export interface Point extends Span {
  readonly unit: Unit
  /** Stems and entities (`@id`) with their inverse document frequency, and with their weight in this bundle. */
  readonly idf: ReadonlyMap<string, number>
  readonly terms: ReadonlyMap<string, number>
  readonly weight: number
  /** Number of sentences it was found among. */
  readonly among: number
  /** Stems of words that only say who or what is meant: of an office beside its holder's name, of a longer name. */
  readonly naming: ReadonlySet<string>
  /** Stems of its verbs, without those that only tell that something was said or that help another. */
  readonly verbs: ReadonlySet<string>
  /** Persons it names. */
  readonly persons: readonly string[]
  /** True where it says that something is not so. */
  readonly isNegated: boolean
  /** Days it names: day numbers, first and last. */
  readonly days: readonly (readonly [number, number])[]
  /** Percentages it names. */
  readonly shares: readonly number[]
  /** Amounts of money it names. */
  readonly sums: readonly number[]
  /** How many it counts of anything: no years, days or clocks. */
  readonly figures: readonly number[]
  /** Number of the found event each of its happenings belongs to, with how far it got. */
  readonly told: readonly Deed[]
  /** Numbers of the utterances it renders. */
  readonly said: readonly number[]
}

/** A happening that a statement tells. */
export interface Deed {
  readonly event: number
  readonly kind: string
  readonly stage: Stage
  /** True for a deed of a kind that is more than words. */
  readonly isDone: boolean
  /** True where a verb tells it ("met", "held talks"), and it is not only named ("before the talks"). */
  readonly isVerb: boolean
}

/** How a happening is told: to come, past or going on, at its end, off, denied, or not as a fact. */
export type Stage = 'ahead' | 'over' | 'ended' | 'off' | 'denied' | 'open'

/** Weight of an entity before it is weighed by how often the bundle names it: as of a middling rare word. */
const ENTITY_IDF = 6
/** What is named in every sentence of a bundle keeps this share of its weight. */
const LEAST_SHARE = 0.25
/** Days of the widest time expression that places a statement. */
const MOST_DAYS = 40

/** The points of sentences, in order. `whole` leaves sentences uncut. */
export function pointsOf(
  bundle: Bundle,
  events: readonly FoundEvent[],
  units: readonly Unit[],
  whole: boolean,
  renderings: FoundQuotes['renderings'] = [],
): Point[] {
  const said = new Map<number, { readonly group: number; readonly at: Span }[]>()
  for (const [group, list] of renderings.entries())
    for (const { unit, quote } of list) {
      const known = said.get(unit.index)
      if (known) known.push({ group, at: quote })
      else said.set(unit.index, [{ group, at: quote }])
    }
  const saidIn = (unit: Unit, p: Span): number[] =>
    (said.get(unit.index) ?? []).filter(x => x.at.start < p.end && p.start < x.at.end).map(x => x.group)
  const eventOf = new Map(events.flatMap((e, i) => e.told.map(t => [t.happening, i] as const)))
  const told = inUnits(bundle, units)
  const drafts = units.flatMap(unit => {
    const cuts = whole ? [{ from: 0, to: unit.tokens.length }] : clausesOf(unit)
    return cuts.map(c => draftOf(told.get(unit)!, unit, c.from, c.to, eventOf))
  })
  return weighed(
    drafts.map(d => ({ ...d, said: saidIn(d.unit, d) })),
    units.length,
  )
}

/** Points with the weights of their terms among so many sentences: a term weighs less, the more of them have it. Points come sentence by sentence. */
export function weighed(drafts: readonly Draft[], sentences: number): Point[] {
  const share = sharesOf(drafts, sentences)
  return drafts.map(d => {
    const terms = new Map<string, number>()
    for (const [term, idf] of d.idf) terms.set(term, idf * share(term))
    return { ...d, terms, weight: weightOf(terms), among: sentences }
  })
}

/** A point whose words are not weighed yet. */
type Draft = Omit<Point, 'weight' | 'terms' | 'among'>

/** What a term keeps of its weight. */
function sharesOf(drafts: readonly Draft[], sentences: number): (term: string) => number {
  const counts = new Map<string, { n: number; last: Unit }>()
  for (const { idf, unit } of drafts)
    for (const term of idf.keys()) {
      const known = counts.get(term)
      if (!known) counts.set(term, { n: 1, last: unit })
      else if (known.last !== unit) {
        known.n++
        known.last = unit
      }
    }
  const all = Math.log(1 + sentences)
  const shares: number[] = []
  return term => {
    const { n } = counts.get(term)!
    shares[n] ??= Math.max(LEAST_SHARE, Math.log(1 + sentences / n) / all)
    return shares[n]
  }
}

/** What an article says in one sentence. */
interface InUnit {
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeExpression[]
  /** Members of the groups of the article. */
  readonly members: ReadonlyMap<string, readonly string[]>
}

/** Names and times of each sentence, in one walk over each article. */
function inUnits(bundle: Bundle, units: readonly Unit[]): Map<Unit, InUnit> {
  const out = new Map<Unit, InUnit>()
  let article = -1
  let m = 0
  let t = 0
  let members: InUnit['members'] = new Map()
  for (const unit of units) {
    if (unit.article !== article) {
      article = unit.article
      m = 0
      t = 0
      members = new Map(
        bundle.articles[article]!.entities.flatMap(e => (e.members ? [[e.id, e.members] as const] : [])),
      )
    }
    const { mentions, times } = bundle.articles[article]!
    while (m < mentions.length && mentions[m]!.end <= unit.start) m++
    while (t < times.length && times[t]!.end <= unit.start) t++
    out.set(unit, { mentions: upTo(mentions, m, unit.end), times: upTo(times, t, unit.end), members })
  }
  return out
}

function upTo<T extends Span>(list: readonly T[], from: number, end: number): T[] {
  const out: T[] = []
  for (let i = from; i < list.length && list[i]!.start < end; i++) out.push(list[i]!)
  return out
}

function draftOf(
  inUnit: InUnit,
  unit: Unit,
  from: number,
  to: number,
  eventOf: ReadonlyMap<Happening, number>,
): Omit<Draft, 'said'> {
  const start = unit.tokens[from]?.start ?? unit.start
  const end = unit.tokens[to - 1]?.end ?? unit.end
  const named = inUnit.mentions.filter(m => m.start < end && start < m.end && isNamed(m))
  const terms = new Map<string, number>()
  const naming = new Set<string>()
  // "the two countries" are France and Norway.
  for (const m of named)
    for (const id of inUnit.members.get(m.entity) ?? [m.entity])
      terms.set(`@${id}`, m.kind === 'pronoun' ? ENTITY_IDF / 2 : ENTITY_IDF)
  const tokens = unit.tokens.slice(from, to)
  const isUnnamed = unit.tokens.some(t => t.lower === 'anonymity')
  for (let k = from; k < to; k++) {
    const t = unit.tokens[k]!
    if (t.kind === 'mark' || (isUnnamed && OF_THE_UNNAMED.has(t.lower))) continue
    const name = named.find(m => covers(m, t) && m.kind !== 'nominal' && m.kind !== 'role')
    if (name && !isTelling(name, t)) continue
    const country = name && countryIn(t.text)
    if (country) terms.set(`@place:${country}`, ENTITY_IDF / 2)
    const word = country ? null : contentWord(t)
    if (!word) continue
    terms.set(word.sense.stem, word.sense.idf)
    if (name || isNaming(unit, k, named)) naming.add(word.sense.stem)
  }
  const days = inUnit.times.flatMap((t): [number, number][] => {
    if (t.start >= end || start >= t.end) return []
    const [a, b] = [parseDay(t.from), parseDay(t.to)]
    return a !== null && b !== null && b - a <= MOST_DAYS ? [[a, b]] : []
  })
  // What was planned at first may have been put off since.
  const isFormer = tokens.some(t => t.lower === 'originally' || t.lower === 'initially')
  const grammar = new Grammar(unit.tokens)
  const told = unit.happenings
    .filter(h => h.start < end && start < h.end && !isMatter(unit, h))
    .map(h => ({
      event: eventOf.get(h) ?? -1,
      kind: isMishap(h.subtype) ? h.trigger : (h.subtype ?? h.trigger),
      stage: isFormer ? 'open' : isEnded(unit, h) ? 'ended' : stageOf(h.status),
      isDone: !WORDS.has(h.type) || isMishap(h.subtype),
      isVerb: isToldByVerb(grammar, triggerAt({ unit, happening: h })),
    }))
  const isNegated = tokens.some(isNegation)
  const verbs = verbsAmong(unit, from, to)
  const persons = [
    ...new Set(named.flatMap(m => (m.kind === 'name' && m.entity.startsWith('person:') ? [m.entity] : []))),
  ]
  const figures = tokens.flatMap(t => (inUnit.times.some(x => covers(x, t)) ? [] : (figureOf(t) ?? [])))
  const shares = tokens.flatMap((t, k) => (isPercent(tokens, k) ? (figureOf(t) ?? []) : []))
  const sums = tokens.flatMap((_, k) => sumAt(tokens, k)?.value ?? [])
  return { unit, start, end, idf: terms, naming, sums, verbs, persons, isNegated, days, figures, shares, told }
}

/** Stems of the verbs among some tokens of a sentence. */
function verbsAmong(unit: Unit, from: number, to: number): Set<string> {
  const grammar = new Grammar(unit.tokens)
  const out = new Set<string>()
  for (let k = from; k < to; k++) {
    const t = unit.tokens[k]!
    if (DEAD.test(t.lower)) out.add(KILL)
    const word = grammar.isVerb(k) && !attributionClasses(t.lower).size ? contentWord(t) : null
    if (word && !EMPTY_VERBS.has(word.term)) out.add(word.sense.stem)
  }
  return out
}

/** "left three dead", "the deaths of three": they were killed, or died. */
const DEAD = /^(?:dead|deaths?|die[sd]?|dying|fatalities|victims)$/
const KILL = stemOf('kill')

/** Verbs that tell nothing of what was done. */
const EMPTY_VERBS = new Set('say tell add announce report want be have do make take get go come give hold'.split(' '))

/** "spoke on condition of anonymity because he was not authorized to discuss the matter publicly": why somebody has no name, and nothing of the story. */
const OF_THE_UNNAMED = new Set(
  (
    'anonymity condition authorized authorised permitted allowed discuss discussing publicly public matter spoke speak speaking ' +
    'official officials source sources briefed media reporters press'
  ).split(' '),
)

/** A verb, or a noun that a verb of holding and doing has near before it: "held a long-planned call". */
function isToldByVerb(g: Grammar, at: number): boolean {
  if (at < 0 || g.isVerb(at)) return at >= 0
  for (let k = at - 1; k >= Math.max(0, at - MOST_BEFORE_DEED); k--) {
    if (DOES.test(g.lower(k))) return true
    if (g.isVerb(k) || g.isPreposition(k)) return false
  }
  return false
}

const MOST_BEFORE_DEED = 5
const DOES =
  /^(?:h[ae]ld|holds?|holding|ha[sd]|have|makes?|made|conducted|carried|launched|reached|took|paid|begins?|began)$/

/** "ended their strike", "the blockade was lifted": what lasts is told to be at its end. */
function isEnded(unit: Unit, h: Happening): boolean {
  if (!LASTS.has(h.trigger) || stageOf(h.status) !== 'over') return false
  const at = triggerAt({ unit, happening: h })
  const before = unit.tokens.slice(Math.max(0, at - 4), at)
  const behind = unit.tokens.slice(at + 1, at + 6)
  return before.some(t => ENDS.test(t.lower)) || behind.some(t => ENDED.test(t.lower))
}

const LASTS = new Set(
  'strike protest walkout blockade siege war sanctions sanction ceasefire truce boycott embargo'.split(' '),
)
const ENDS = /^(?:end(?:s|ed|ing)?|lift(?:s|ed|ing)?|suspend(?:s|ed|ing)?)$/
const ENDED = /^(?:ended|lifted|collapsed)$/

/** "the confirmation of the trip", "a statement about the trip": the deed that something else is of. */
function isMatter(unit: Unit, h: Happening): boolean {
  const at = triggerAt({ unit, happening: h })
  const word = (k: number): string => unit.tokens[k]?.lower ?? ''
  return /^(?:the|this|his|her|their|its)$/.test(word(at - 1)) && /^(?:of|about)$/.test(word(at - 2))
}

function countryIn(word: string): string | undefined {
  const place = placeNamed(word)
  return place?.kind === 'country' || place?.kind === 'adjective' ? place.country.toLowerCase() : undefined
}

/** Deeds of words, and what is of no kind. */
const WORDS: ReadonlySet<EventType> = new Set<EventType>([
  'ACCUSE',
  'REJECT',
  'REQUEST',
  'SUPPORT',
  'THREATEN',
  'OTHER',
])

function stageOf(status: Status): Stage {
  if (isAhead(status)) return 'ahead'
  if (isOff(status)) return 'off'
  if (status === 'denied') return 'denied'
  return status === 'held' || status === 'under-way' ? 'over' : 'open'
}

const isNamed = (m: Mention): boolean => !m.entity.includes(':unnamed')
