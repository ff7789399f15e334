// Figures that have a name of their own and one value: the turnout of a vote and how many voted for it, how many were aboard, what a deal is worth.
import { smallNumber } from '../../lexicon/index.js'
import { type Difference, parseDay, writtenOn } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import type { Bundle, Unit } from '../bundle.js'
import { isPercent, sumAt } from '../claims/amounts.js'
import { boundBefore, countOf } from '../figures.js'
import { differenceFrom } from './draft.js'
import { byMatter, type Figured, onePerReport, versionsOf } from './one-figure.js'

/** What is worth a sum, by the words for it. */
const WORTH: ReadonlyMap<string, string> = new Map([
  ...['deal', 'bid', 'offer', 'takeover', 'purchase', 'acquisition', 'merger', 'buyout'].map(w => [w, 'deal'] as const),
  ...['fine', 'penalty'].map(w => [w, 'fine'] as const),
  ...['fee', 'settlement', 'contract', 'ransom', 'bribe', 'bribes', 'loan', 'bailout'].map(w => [w, w] as const),
])

/** A figure by its name. */
interface Named extends Figured {
  readonly name: string
  /** Of sums the currency as it is written, of shares "%": only figures of one are compared. */
  readonly measure: string
}

/** Days between reports that give one figure of one thing. */
const FARTHEST = 3
/** Largest of two figures, as a multiple of the other, that may be of one thing; and the least that is no rounding, of a share in points. */
const MOST_APART = 1.5
/** Few voters may be counted twice as many. */
const FEW_APART = 3
const ROUNDING = 1.02
const LEAST_POINTS = 1

/** Differences of figures with names. Linear in the figures but for putting them in order. */
export function amountedDifferently(bundle: Bundle): Difference[] {
  const all = bundle.units.flatMap(namedIn)
  return [...byMatter(all, n => `${n.name} ${n.measure}`).values()].flatMap(list => differenceOf(bundle, list) ?? [])
}

function differenceOf(bundle: Bundle, all: readonly Named[]): Difference | null {
  const list = ofOneThing(bundle, all)
  const [low, high] = [list[0], list.at(-1)]
  if (!low || !high || high.value > low.value * (low.measure === 'votes' ? FEW_APART : MOST_APART)) return null
  const inPoints = low.measure === '%' || low.measure === 'people' || low.measure === 'votes'
  if (inPoints ? high.value - low.value < LEAST_POINTS : high.value <= low.value * ROUNDING) return null
  const note = 'The figures differ between reports of the same matter.'
  return differenceFrom(bundle.event, 'number', low.name, versionsOf(bundle, list), true, note)
}

/** The figures of reports with one each (who gives two tells of two things), written no later than some days after the first of them. */
function ofOneThing(bundle: Bundle, all: readonly Named[]): Named[] {
  const dated = onePerReport(all).flatMap(n => {
    const day = dayOf(bundle, n)
    return day === null ? [] : [{ n, day }]
  })
  const first = dated.reduce((day, d) => Math.min(day, d.day), Number.POSITIVE_INFINITY)
  return dated.filter(d => d.day - first <= FARTHEST).map(d => d.n)
}

const dayOf = (bundle: Bundle, { unit }: Named): number | null =>
  parseDay(writtenOn(bundle.articles[unit.article]!.published)?.from)

function namedIn(unit: Unit): Named[] {
  const { tokens } = unit
  return tokens.flatMap((t, k) => {
    const vote = votedAt(tokens, k)
    if (vote) return [{ unit, at: k, measure: 'votes', ...vote }]
    if (t.kind !== 'number' || boundBefore(tokens, k).bound !== 'exact') return []
    const aboard = isAboard(tokens, k) ? Number(t.text.replaceAll(',', '')) : 0
    if (aboard > 1)
      return [{ unit, at: k, name: 'aboard', measure: 'people', value: aboard, label: `${aboard} aboard` }]
    if (isPercent(tokens, k)) {
      const value = Number(t.text.replace(/%$/, ''))
      return isTurnout(tokens, k) && value > 0
        ? [{ unit, at: k, name: 'turnout', measure: '%', value, label: `${value} percent` }]
        : []
    }
    const sum = sumAt(tokens, k)
    const name = sum?.value ? worthOf(tokens, k, sum.to) : null
    if (!sum || !name) return []
    const label = tokens
      .slice(k, sum.to)
      .map(x => x.text)
      .join(' ')
    const sign = label.startsWith(sum.currency) || label.endsWith(sum.currency) ? '' : sum.currency
    return [{ unit, at: k, name, measure: sum.currency, value: sum.value, label: `${sign}${label}` }]
  })
}

/** "Thirteen of the council's members voted in favour", "12 countries voted for the text", "two abstained" */
function votedAt(tokens: readonly Token[], k: number): { name: string; value: number; label: string } | null {
  const t = tokens[k]!
  const value = countOf(t)
  // "thirteen of the council's 15 members"
  const of = tokens.slice(Math.max(0, k - 4), k).findIndex(x => x.lower === 'of')
  if (value === null || of >= 0) return null
  for (let i = k + 1; i <= k + VOTERS && tokens[i]; i++) {
    const { lower } = tokens[i]!
    if (
      /^[.,;:]$/.test(lower) ||
      (i > k + 1 && (tokens[i]!.kind === 'number' || smallNumber(lower) !== null) && tokens[i - 1]!.lower === 'and')
    )
      return null
    if (lower === 'abstained') return { name: 'abstained', value, label: `${t.lower} abstained` }
    if (lower !== 'voted') continue
    const how = tokens.slice(i + 1, i + 3).map(x => x.lower)
    const name =
      /^(?:for|yes)$/.test(how[0]!) || /^favou?r$/.test(how[1] ?? '')
        ? 'voted for'
        : /^(?:against|no)$/.test(how[0]!)
          ? 'voted against'
          : null
    return name && { name, value, label: `${t.lower} ${name}` }
  }
  return null
}

/** Tokens between a figure and "voted". */
const VOTERS = 7

/** "214 people on board", "carrying 211 passengers and crew" */
function isAboard(tokens: readonly Token[], k: number): boolean {
  if (!/^(?:people|persons|passengers)$/.test(tokens[k + 1]?.lower ?? '')) return false
  const [second, third] = [tokens[k + 2]?.lower ?? '', tokens[k + 3]?.lower ?? '']
  if (second === 'aboard' || (second === 'on' && third === 'board')) return tokens[k + 1]!.lower !== 'passengers'
  return second === 'and' && third === 'crew'
}

/** "turnout was 81 percent", "on a turnout of 79%", "an 81 percent turnout" */
function isTurnout(tokens: readonly Token[], k: number): boolean {
  if (tokens.slice(k + 1, k + 4).some(t => t.lower === 'turnout')) return true
  for (let i = k - 1; i >= 0 && i >= k - TURNOUT_REACH; i--) {
    if (tokens[i]!.lower === 'turnout') return true
    if (!/^(?:was|is|of|at|stood|reached|hit|to|put|about|with|[(:])$/.test(tokens[i]!.lower)) return false
  }
  return false
}

const TURNOUT_REACH = 4

/** "a $4.8 billion takeover offer", "a fee of 150 million crowns", "agreed to buy Roe Mills for $4.8 billion" */
function worthOf(tokens: readonly Token[], k: number, end: number): string | null {
  for (let i = end; i < end + BEHIND && tokens[i]?.kind === 'word'; i++) {
    const name = WORTH.get(tokens[i]!.lower)
    // "takeover offer": the last of them.
    if (name && !WORTH.has(tokens[i + 1]?.lower ?? '')) return name
    if (/^(?:in|for|of|to|from|by|on|at|and|or|a|the|per)$/.test(tokens[i]!.lower)) break
  }
  const before = /^[$€£¥]$/.test(tokens[k - 1]?.text ?? '') ? k - 2 : k - 1
  const word = tokens[before]?.lower ?? ''
  if (/^(?:of|worth)$/.test(word)) return WORTH.get(tokens[before - 1]?.lower ?? '') ?? null
  if (word !== 'for') return null
  for (let i = before - 1; i >= 0 && i >= before - BUYING; i--) {
    if (/^(?:buy|buys|buying|bought|acquir(?:e[sd]?|ing)|purchas(?:e[sd]?|ing))$/.test(tokens[i]!.lower)) return 'deal'
    if (tokens[i]!.kind === 'mark') return null
  }
  return null
}

const BEHIND = 4
const BUYING = 8
