// How many of one thing, report by report, where each report counts it once: "60,000 jars were recalled", "85,000 jars". The nouns are rare enough to be
// of one matter, and the figures great enough that nobody counts something else by chance.
import { type Difference, parseDay, writtenOn } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import { type Bundle, evidenceOf, type Unit } from '../bundle.js'
import { clauseAt } from '../clauses.js'
import { type Bound, boundBefore, isNumbered } from '../figures.js'
import { contentWord } from '../words.js'
import { differenceFrom, Versions } from './draft.js'

interface Quantity {
  readonly unit: Unit
  readonly at: number
  readonly value: number
  readonly bound: Bound
  readonly noun: string
  readonly label: string
  readonly day: number
}

const LEAST = 100
const LEAST_IDF = 5
/** Largest of two figures, as a multiple of the other, that may be of one thing; share by which rough ones may differ. */
const MOST_APART = 2.5
const ROUGH = 0.2
/** Days between reports that count one thing. */
const FARTHEST = 3
/** Sentences at the head of a report that tell its news. */
const NEWS = 8

/** Differences of quantities. Linear in the figures but for putting them in order. */
export function quantifiedDifferently(bundle: Bundle): Difference[] {
  const byNoun = new Map<string, Quantity[]>()
  for (const unit of bundle.units)
    if (unit.at < NEWS)
      for (const q of quantitiesIn(bundle, unit)) {
        const list = byNoun.get(q.noun)
        if (list) list.push(q)
        else byNoun.set(q.noun, [q])
      }
  return [...byNoun].flatMap(([noun, list]) => differenceOf(bundle, noun, list) ?? [])
}

function differenceOf(bundle: Bundle, noun: string, all: readonly Quantity[]): Difference | null {
  const values = new Map<number, Set<number>>()
  for (const { unit, value } of all) values.set(unit.article, (values.get(unit.article) ?? new Set()).add(value))
  // Who gives two counts two things.
  const once = all.filter(q => values.get(q.unit.article)!.size === 1)
  const first = Math.min(...once.map(q => q.day))
  const list = once.filter(q => q.day - first <= FARTHEST).sort((a, b) => a.value - b.value)
  const [low, high] = [list[0], list.at(-1)]
  if (
    !low ||
    !high ||
    high.value > low.value * MOST_APART ||
    !list.some((a, i) => list.slice(i + 1).some(b => excludes(a, b)))
  )
    return null
  const grows = list.every((a, i) => list.slice(i + 1).every(b => a.value === b.value || b.day > a.day))
  const versions = new Versions()
  const labels = new Map<number, string>()
  for (const q of list) {
    const label = labels.get(q.value) ?? q.label
    labels.set(q.value, label)
    versions.add(label, evidenceOf(bundle, q.unit, clauseAt(q.unit, q.unit.tokens[q.at]!.start)))
  }
  return differenceFrom(bundle.event, 'number', noun, versions, !grows, grows ? GROWS : NOTE)
}

const NOTE = 'The reports count differently how many there were.'
const GROWS = 'No conflict: the later the report, the higher its figure.'

/** Neither a least beside more, nor rough figures that lie near each other. */
const excludes = (low: Quantity, high: Quantity): boolean =>
  low.value !== high.value &&
  low.bound !== 'least' &&
  high.value - low.value > (low.bound === 'exact' && high.bound === 'exact' ? 0.02 : ROUGH) * high.value

function quantitiesIn(bundle: Bundle, unit: Unit): Quantity[] {
  const day = parseDay(writtenOn(bundle.articles[unit.article]!.published)?.from)
  if (day === null) return []
  // "so far", "would end up": not all of them, and not yet.
  if (unit.tokens.some(t => OPEN.test(t.lower))) return []
  return unit.tokens.flatMap((t, at) => {
    if (!/^\d{1,3}(?:,?\d{3})*$/.test(t.text) || isNumbered(unit.tokens[at - 1])) return []
    const value = Number(t.text.replaceAll(',', ''))
    const head = value < LEAST || isYear(t.text) ? null : nounBehind(unit.tokens, at)
    const word = head === null ? null : contentWord(unit.tokens[head]!)
    if (head === null || !word || word.idf < LEAST_IDF) return []
    const { from, bound } = boundBefore(unit.tokens, at)
    const label = unit.tokens
      .slice(from, head + 1)
      .map(x => x.lower)
      .join(' ')
    return [{ unit, at, value, bound, noun: word.term, label, day }]
  })
}

const OPEN = /^(?:so|would|will|could|may|might|should|expected|planned|plans?|up|once|previously|earlier)$/

const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(text)

/** "85,000 jars", "60,000 glass jars": the plural behind a figure. */
function nounBehind(tokens: readonly Token[], at: number): number | null {
  for (let k = at + 1; k <= at + 2; k++) {
    const t = tokens[k]
    if (t?.kind !== 'word' || t.text !== t.lower || UNIT.test(t.lower)) return null
    if (/[^s]s$/.test(t.lower) && tokens[k + 1]?.kind !== 'number') return k
  }
  return null
}

const UNIT =
  /^(?:of|and|or|to|in|on|at|for|by|from|with|per|miles?|metres?|meters?|kilomet(?:re|er)s?|feet|foot|yards?|hectares?|acres?|square|cubic|tons?|tonnes?|pounds?|kilo(?:s|grams?)?|euros?|dollars?|yen|yuan|crowns|francs|rupees|rubles|roubles|pesos|cents?|percent|points?|years?|days?|hours?|minutes?|seconds?|weeks?|months?|times|votes?|seats?|degrees|barrels|gallons|lit(?:re|er)s|watts|megawatts|volts|words|characters|views|followers|million|billion|thousand)$/
