// An utterance without its marks: sentences in which a report tells as its own what another one quotes.
import type { Quote } from '../model/index.js'
import type { Bundle, Unit } from './bundle.js'
import { isMarked, type Saying, sayingOf } from './sayings.js'

/** Share of its own and of the utterance's words that a sentence has in common with it, and how many words those are at least. */
const LEAST_OWN = 0.5
/** The same of the sentence right behind one that renders it. */
const LEAST_GOING_ON = 0.35
const LEAST_OF_UTTERANCE = 0.25
const LEAST_SHARED = 4
/** Weight of an utterance that can be recognised without marks. */
const LEAST_WEIGHT = 16
/** Sentences under one word beyond which the word brings no candidates. */
const MOST_SHARING = 60

/**
 * Groups of sayings with the sentences of other reports that render the same utterance and quote nobody. A sentence goes to the group it
 * has most in common with.
 */
export function withNarrated(bundle: Bundle, groups: readonly (readonly Saying[])[]): Saying[][] {
  const out = groups.map(g => [...g])
  if (bundle.articles.length < 2) return out
  const lists = new Map<string, Unit[]>()
  for (const unit of bundle.units) {
    if (unit.head || unit.quotes.length) continue
    for (const term of unit.terms.keys()) {
      const list = lists.get(term)
      if (list) list.push(unit)
      else lists.set(term, [unit])
    }
  }
  const pairs = groups.flatMap((g, group) =>
    g
      .filter(s => isMarked(s) && s.weight >= LEAST_WEIGHT)
      .flatMap(s => candidates(s, lists).map(unit => ({ group, s, unit }))),
  )
  const taken = new Set<Unit>()
  const add = (least: number, isIn: (unit: Unit, group: number) => boolean): void => {
    const best = new Map<Unit, { readonly group: number; readonly score: number; readonly quote: Quote }>()
    for (const { group, s, unit } of pairs) {
      const score = taken.has(unit) || !isIn(unit, group) ? 0 : likeness(s, unit, least)
      if (score > (best.get(unit)?.score ?? 0)) best.set(unit, { group, score, quote: s.quote })
    }
    for (const [unit, { group, quote }] of best) {
      taken.add(unit)
      out[group]!.push(sayingOf(bundle, unit, toldIn(unit, quote)))
    }
  }
  add(LEAST_OWN, () => true)
  // The report goes on behind a sentence that renders the utterance.
  const rendered = out.map(g => new Set(g.map(s => s.unit.index)))
  add(LEAST_GOING_ON, (unit, group) => {
    const before = bundle.units[unit.index - 1]
    return before?.article === unit.article && rendered[group]!.has(before.index)
  })
  return out
}

const toldIn = (unit: Unit, quote: Quote): Quote => ({
  ...quote,
  start: unit.start,
  end: unit.tokens.at(-1)?.end ?? unit.end,
  kind: 'indirect',
  speaker: null,
  speakerSpan: null,
  cueSpan: null,
  via: [],
})

/** Sentences of other reports that share enough words with a saying. */
function candidates(s: Saying, lists: ReadonlyMap<string, readonly Unit[]>): Unit[] {
  const shared = new Map<Unit, number>()
  for (const term of s.terms.keys()) {
    const list = lists.get(term) ?? []
    if (list.length > MOST_SHARING) continue
    for (const unit of list) if (unit.article !== s.unit.article) shared.set(unit, (shared.get(unit) ?? 0) + 1)
  }
  return [...shared].filter(([, n]) => n >= LEAST_SHARED).map(([unit]) => unit)
}

function likeness(s: Saying, unit: Unit, least: number): number {
  let common = 0
  for (const [term, w] of unit.terms) if (s.terms.has(term)) common += w
  const own = common / unit.weight
  const of = common / s.weight
  return own >= least && of >= LEAST_OF_UTTERANCE ? own + of : 0
}
