// How many of one thing, report by report, where each report counts it once: "60,000 jars were recalled", "85,000 jars". The nouns are rare enough to be
// of one matter, and the figures great enough that nobody counts something else by chance.
import { type Difference, parseDay, writtenOn } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import type { Bundle, Unit } from '../bundle.js'
import { type Bound, boundBefore, countOf, isNumbered } from '../figures.js'
import { contentWord } from '../words.js'
import { differenceFrom } from './draft.js'
import { byMatter, type Figured, onePerReport, versionsOf } from './one-figure.js'

interface Quantity extends Figured {
  readonly bound: Bound
  readonly noun: string
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
  const all = bundle.units.filter(u => u.at < NEWS).flatMap(u => quantitiesIn(bundle, u))
  return [...byMatter(all, q => q.noun)].flatMap(([noun, list]) => differenceOf(bundle, noun, list) ?? [])
}

function differenceOf(bundle: Bundle, noun: string, all: readonly Quantity[]): Difference | null {
  const once = onePerReport(all)
  const first = Math.min(...once.map(q => q.day))
  const list = once.filter(q => q.day - first <= FARTHEST)
  const [low, high] = [list[0], list.at(-1)]
  if (
    !low ||
    !high ||
    high.value > low.value * MOST_APART ||
    !list.some((a, i) => list.slice(i + 1).some(b => excludes(a, b)))
  )
    return null
  const grows = list.every((a, i) => list.slice(i + 1).every(b => a.value === b.value || b.day > a.day))
  return differenceFrom(bundle.event, 'number', noun, versionsOf(bundle, list), !grows, grows ? GROWS : NOTE)
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
    const value = t.kind === 'number' && !isNumbered(unit.tokens[at - 1]) ? countOf(t) : null
    const head = value === null || value < LEAST || isYear(t.text) ? null : nounBehind(unit.tokens, at)
    const word = head === null ? null : contentWord(unit.tokens[head]!)
    if (value === null || head === null || !word || word.idf < LEAST_IDF) return []
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
