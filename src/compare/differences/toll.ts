// How many were killed and how many hurt, report by report. A toll that grows with the days of the reports is no conflict, nor is "at least
// seven" beside eight.
import { lemmaOf, smallNumber } from '../../lexicon/index.js'
import { type Difference, type Evidence, parseDay, writtenOn } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import { type Bundle, evidenceOf, leadOf, type Unit } from '../bundle.js'
import { differenceFrom, Versions } from './draft.js'
import { type Bound, boundBefore } from './figures.js'

/** What befell those who are counted, by the words for it. */
const STATES: ReadonlyMap<string, string> = new Map([
  ...['killed', 'dead', 'died', 'die', 'dies', 'slain'].map(w => [w, 'killed'] as const),
  ...['injured', 'hurt', 'wounded'].map(w => [w, 'injured'] as const),
  ...['missing'].map(w => [w, 'missing'] as const),
  ...['shot', 'stabbed'].map(w => [w, w] as const),
])
/** Verbs whose object is counted. */
const HARMS: ReadonlyMap<string, string> = new Map([
  ...['killing', 'killed', 'kills', 'kill'].map(w => [w, 'killed'] as const),
  ...['injuring', 'injured', 'injures', 'injure', 'wounding', 'wounded', 'wounds', 'hurting'].map(
    w => [w, 'injured'] as const,
  ),
])
const LEAVES = /^(?:leav(?:es|ing)|left)$/
const BE = /^(?:was|were|been|be|being|is|are|has|have|had|reportedly|also|confirmed|feared|reported|left|now)$/
/** Those of whom everybody is one. */
const ANYBODY =
  /^(?:people|persons?|others?|victims?|more|individuals|deaths?|fatalit(?:y|ies)|injur(?:y|ies)|casualt(?:y|ies))$/
const SPANS_OF_TIME =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|times?|percent)$/
const SUBJECT_AGAIN = /^(?:a|an|the|his|her|their|its|him|them|himself|themselves|at|on|up|down)$/
/** Words of those who are counted. */
const MOST_WORDS = 4
const LARGEST = 1_000_000

/** One figure of one report. */
interface Toll {
  readonly kind: string
  /** Who is counted: empty for anybody. */
  readonly whom: string
  readonly n: number
  readonly bound: Bound
  readonly unit: Unit
  readonly from: number
  readonly to: number
}

/** Differences of tolls, over what reports begin with: one of those killed, one of those hurt. */
export function harmedDifferently(bundle: Bundle): Difference[] {
  return [...tollsOf(bundle).values()].flatMap(tolls => differenceOf(bundle, tolls) ?? [])
}

/** The highest toll of each report, by what is counted. */
function tollsOf(bundle: Bundle): Map<string, Toll[]> {
  const highest = new Map<string, Map<number, Toll>>()
  for (const unit of bundle.units) {
    if (unit.at >= leadOf(bundle) || isLookingBack(bundle, unit)) continue
    for (const toll of tollsIn(unit)) {
      const key = `${toll.kind} ${toll.whom}`
      const reports = highest.get(key) ?? new Map<number, Toll>()
      const known = reports.get(unit.article)
      if (!known || known.n < toll.n) reports.set(unit.article, toll)
      highest.set(key, reports)
    }
  }
  return new Map([...highest].map(([key, reports]) => [key, [...reports.values()]]))
}

function differenceOf(bundle: Bundle, tolls: readonly Toll[]): Difference | null {
  if (new Set(tolls.map(t => t.n)).size < 2) return null
  const versions = new Versions()
  const labels = new Map<string, string>()
  for (const t of [...tolls].sort((a, b) => a.n - b.n)) {
    const figure = `${t.n} ${t.bound}`
    const label = labels.get(figure) ?? labelOf(t)
    labels.set(figure, label)
    versions.add(label, evidence(bundle, t))
  }
  const clashes = tolls.flatMap((a, i) => tolls.slice(i + 1).flatMap(b => (excludes(a, b) ? [[a, b] as const] : [])))
  const grows = clashes.every(([a, b]) => isLater(bundle, a.n < b.n ? b : a, a.n < b.n ? a : b))
  const { kind, whom } = tolls[0]!
  const note = !clashes.length
    ? 'No conflict: one figure is given as a least or a rough one.'
    : grows
      ? 'No conflict: the later the report, the higher its figure.'
      : 'The figures differ between reports; which of them was counted last cannot be told from these.'
  return differenceFrom(bundle.event, 'number', whom ? `${whom} ${kind}` : kind, versions, !grows, note)
}

/** Days before its report that a sentence may speak of and still tell of the event. */
const MOST_BACK = 31

/** "June 2030: eight people killed": what a report recalls. */
function isLookingBack(bundle: Bundle, unit: Unit): boolean {
  const { published, times } = bundle.articles[unit.article]!
  const written = parseDay(writtenOn(published)?.to)
  return (
    written !== null &&
    times.some(t => {
      const last = t.start < unit.end && unit.start < t.end ? parseDay(t.to) : null
      return last !== null && last < written - MOST_BACK
    })
  )
}

const labelOf = ({ unit, from, to }: Toll): string =>
  unit.tokens
    .slice(from, to)
    .map(t => t.lower)
    .join(' ')

const evidence = (bundle: Bundle, { unit, from, to }: Toll): Evidence =>
  evidenceOf(bundle, unit, { start: unit.tokens[from]!.start, end: unit.tokens[to - 1]!.end })

/** Share by which rough figures may differ. */
const ROUGH = 0.2

function excludes(a: Toll, b: Toll): boolean {
  if (a.n === b.n) return false
  const [low, high] = a.n < b.n ? [a, b] : [b, a]
  if (low.bound === 'least') return false
  return !((low.bound === 'about' || high.bound === 'about') && high.n - low.n <= ROUGH * high.n)
}

function isLater(bundle: Bundle, later: Toll, earlier: Toll): boolean {
  const day = (t: Toll): number | null => parseDay(writtenOn(bundle.articles[t.unit.article]!.published)?.from)
  const [a, b] = [day(later), day(earlier)]
  return a !== null && b !== null && a > b
}

/** The figures of a sentence. Linear in its tokens. */
function tollsIn(unit: Unit): Toll[] {
  const { tokens } = unit
  const out: Toll[] = []
  for (let i = 0; i < tokens.length; i++) {
    const n = numberAt(tokens, i)
    if (n === null) continue
    const { from, bound } = boundBefore(tokens, i)
    const end = endOfCounted(tokens, i + 1)
    const words = tokens.slice(i + 1, end)
    const state = stateBehind(tokens, end) ?? (tokens[end - 1] && end - 1 > i ? stateAmong(tokens, i + 1, end) : null)
    const verb = tokens[from - 1]?.lower ?? ''
    const harmed = HARMS.get(verb) ?? null
    if (SPANS_OF_TIME.test(words[0]?.lower ?? '')) continue
    if (state)
      out.push({ kind: state.kind, whom: whomOf(words.slice(0, state.words)), n, bound, unit, from, to: state.to })
    else if (harmed && !LEAVES.test(verb))
      out.push({ kind: harmed, whom: whomOf(words), n, bound, unit, from: from - 1, to: end })
    else if (tollBefore(tokens, i) >= 0)
      out.push({ kind: 'killed', whom: '', n, bound, unit, from: tollBefore(tokens, i), to: i + 1 })
  }
  return out
}

function numberAt(tokens: readonly Token[], i: number): number | null {
  const t = tokens[i]!
  const before = tokens[i - 1]
  // "$12", "No. 7", "2-1", "aged 12"
  if (before && /^[$€£#–—.:/-]$/.test(before.text) && before.end === t.start) return null
  if (/^(?:aged|age|no|number|page|route|highway|flight|channel)$/.test(before?.lower ?? '')) return null
  if (tokens[i + 1]?.start === t.end && /^[–—:/%-]$/.test(tokens[i + 1]!.text)) return null
  const n =
    t.kind === 'number' && /^\d{1,3}(?:,\d{3})*$/.test(t.text)
      ? Number(t.text.replaceAll(',', ''))
      : smallNumber(t.lower)
  return n !== null && n > 0 && n < LARGEST ? n : null
}

/** The end of the words that say who is counted: small or capital words, no marks and none that leads on. */
function endOfCounted(tokens: readonly Token[], from: number): number {
  let k = from
  while (
    k < tokens.length &&
    k < from + MOST_WORDS &&
    tokens[k]!.kind === 'word' &&
    !BE.test(tokens[k]!.lower) &&
    !STATES.has(tokens[k]!.lower) &&
    !LEADS_ON.test(tokens[k]!.lower)
  )
    k++
  return k
}

const LEADS_ON =
  /^(?:in|on|at|to|of|for|with|from|by|about|over|between|during|into|off|near|after|before|and|or|but|who|that|which|when|while|as|including|among|aboard|inside|outside|when|said|say|says|will|would|may|might|could|not|ago|later)$/

/** "were killed", "dead", "have died": what befell them, right behind. */
function stateBehind(tokens: readonly Token[], from: number): { kind: string; to: number; words: number } | null {
  let k = from
  while (k < tokens.length && k < from + 3 && BE.test(tokens[k]!.lower)) k++
  const kind = STATES.get(tokens[k]?.lower ?? '')
  if (!kind) return null
  // "two gunmen killed a man": they did it.
  if (k === from && (SUBJECT_AGAIN.test(tokens[k + 1]?.lower ?? '') || numberBehind(tokens, k + 1))) return null
  return { kind, to: k + 1, words: MOST_WORDS }
}

const numberBehind = (tokens: readonly Token[], k: number): boolean =>
  tokens[k] !== undefined && (tokens[k]!.kind === 'number' || smallNumber(tokens[k]!.lower) !== null)

/** "12 deaths", "25 injuries". */
function stateAmong(
  tokens: readonly Token[],
  from: number,
  to: number,
): { kind: string; to: number; words: number } | null {
  for (let k = from; k < to; k++) {
    const word = tokens[k]!.lower
    if (/^(?:deaths|fatalities)$/.test(word)) return { kind: 'killed', to: k + 1, words: k - from }
    if (word === 'injuries') return { kind: 'injured', to: k + 1, words: k - from }
  }
  return null
}

/** "the death toll rose to 12": where it begins, or -1. */
function tollBefore(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k > 0 && k >= i - 6; k--)
    if (tokens[k]!.lower === 'toll') return /^(?:death|dead|killed)$/.test(tokens[k - 1]!.lower) ? k - 1 : -1
  return -1
}

/** Who is counted, in dictionary form; empty for anybody. */
const whomOf = (words: readonly Token[]): string =>
  words
    .filter(t => !ANYBODY.test(t.lower) && !/^(?:other|additional|additional|further|confirmed)$/.test(t.lower))
    .map(t => lemmaOf(t.lower))
    .join(' ')
