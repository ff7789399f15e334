// Figures of those who were killed, hurt, arrested or brought away, or are missing, as sentences give them.
import { crowdHeads, lemmaOf, longestSmallNumber, smallNumber } from '../lexicon/index.js'
import type { Token } from '../text/index.js'
import type { Unit } from './bundle.js'
import { type Bound, boundBefore, isNumbered } from './figures.js'

/** What befell those who are counted, by the words for it. */
const STATES: ReadonlyMap<string, string> = new Map([
  ...['killed', 'dead', 'died', 'die', 'dies', 'slain'].map(w => [w, 'killed'] as const),
  ...['injured', 'hurt', 'wounded'].map(w => [w, 'injured'] as const),
  ...['missing'].map(w => [w, 'missing'] as const),
  ...['shot', 'stabbed', 'evacuated'].map(w => [w, w] as const),
  ...['arrested', 'detained'].map(w => [w, 'arrested'] as const),
])
/** Verbs whose object is counted. */
const HARMS: ReadonlyMap<string, string> = new Map([
  ...['killing', 'killed', 'kills', 'kill'].map(w => [w, 'killed'] as const),
  ...['injuring', 'injured', 'injures', 'injure', 'wounding', 'wounded', 'wounds', 'hurting'].map(
    w => [w, 'injured'] as const,
  ),
  ...['arresting', 'arrested', 'detaining', 'detained'].map(w => [w, 'arrested'] as const),
  ...['evacuating', 'evacuated'].map(w => [w, 'evacuated'] as const),
])
/** Kinds of which everybody in a crowd is one: whoever is arrested at a protest is a protester. */
const OF_A_CROWD = new Set(['arrested', 'evacuated'])
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

/** One figure of a sentence. */
export interface TollFigure {
  readonly kind: string
  /** Who is counted: empty for anybody. */
  readonly whom: string
  readonly n: number
  readonly bound: Bound
  readonly from: number
  readonly to: number
}

/** One figure of one report. */
export interface Toll extends TollFigure {
  readonly unit: Unit
}

/** "in separate shootings", "citywide", "since Friday evening": figures of more than one event. */
export const countsSeveral = (sentence: string): boolean => SEVERAL.test(sentence)

const SEVERAL =
  /\b(?:shootings|stabbings|homicides|killings|incidents|citywide|statewide|nationwide|(?:across|throughout|around) the (?:city|county|state|country|nation|region)|since (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:so far )?this year|(?:violent|bloody) (?:weekend|night))\b/i

/** "Police had originally said that seven were shot": a figure that the report itself has another for. */
export const isSuperseded = (sentence: string): boolean => SUPERSEDED.test(sentence)

const SUPERSEDED =
  /\b(?:originally|initially|initial reports?|(?:earlier|previously|first) (?:said|reported|thought|believed)|corrects?|correction)\b/i

/** "three dead, including the gunman" */
export const countsTheDoer = (sentence: string): boolean => WITH_DOER.test(sentence)

const WITH_DOER =
  /\bincluding (?:the |an? )?(?:alleged |suspected |lone )?(?:gunman|shooter|suspect|attacker|assailant|bomber|killer|knifeman|hijacker)\b/i

const read = new WeakMap<Unit, readonly Toll[]>()

/** The figures of a sentence. Linear in its tokens. */
export function tollsIn(unit: Unit): readonly Toll[] {
  const known = read.get(unit)
  if (known) return known
  const out = tollsAmong(unit.tokens).map(t => ({ ...t, unit }))
  read.set(unit, out)
  return out
}

/** The figures among tokens. Linear. */
export function tollsAmong(tokens: readonly Token[]): TollFigure[] {
  const out: TollFigure[] = []
  for (let i = 0; i < tokens.length; i++) {
    const n = numberAt(tokens, i)
    if (n === null) continue
    const { from, bound } = boundBefore(tokens, i)
    const end = endOfCounted(tokens, i + 1)
    const words = tokens.slice(i + 1, end)
    const state = stateBehind(tokens, end) ?? (tokens[end - 1] && end - 1 > i ? stateAmong(tokens, i + 1, end) : null)
    const verb = tokens[from - 1]?.lower ?? ''
    const harmed = HARMS.get(verb) ?? (drivenOut(tokens, verb, end) ? 'evacuated' : undefined)
    if (SPANS_OF_TIME.test(words[0]?.lower ?? '')) continue
    if (state) {
      const whom = whomOf(words.slice(0, state.words), state.kind)
      out.push({ kind: state.kind, whom, n, bound, from, to: state.to })
    } else if (harmed) out.push({ kind: harmed, whom: whomOf(words, harmed), n, bound, from: from - 1, to: end })
    else {
      const toll = tollBefore(tokens, i)
      if (toll >= 0) out.push({ kind: 'killed', whom: '', n, bound, from: toll, to: i + 1 })
      else {
        const counted = numberOf(tokens, from)
        if (counted) out.push({ kind: counted, whom: '', n, bound, from: from - 4, to: i + 1 })
      }
    }
  }
  return out
}

function numberAt(tokens: readonly Token[], i: number): number | null {
  const t = tokens[i]!
  const n =
    t.kind === 'number'
      ? /^\d{1,3}(?:,\d{3})*$/.test(t.text)
        ? Number(t.text.replaceAll(',', ''))
        : null
      : t.kind === 'word' && t.lower.length <= longestSmallNumber
        ? smallNumber(t.lower)
        : null
  if (n === null || n <= 0 || n >= LARGEST) return null
  const before = tokens[i - 1]
  // "$12", "No. 7", "2-1", "aged 12"
  if (before && before.end === t.start && /^[$€£#–—.:/-]$/.test(before.text)) return null
  if (isNumbered(before)) return null
  const next = tokens[i + 1]
  return next && next.start === t.end && /^[–—:/%-]$/.test(next.text) ? null : n
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
  /^(?:in|on|at|to|of|for|with|from|by|about|over|between|during|into|off|near|after|before|and|or|but|who|that|which|when|while|as|including|among|aboard|inside|outside|said|say|says|will|would|may|might|could|not|ago|later)$/

/** "forcing 2,000 residents from their homes", "forced 300 people to flee". */
const drivenOut = (tokens: readonly Token[], verb: string, end: number): boolean =>
  /^forc(?:e[sd]?|ing)$/.test(verb) &&
  (/^(?:from|out)$/.test(tokens[end]?.lower ?? '')
    ? tokens.slice(end, end + 4).some(t => t.lower === 'homes' || t.lower === 'houses')
    : tokens[end]?.lower === 'to' && /^(?:flee|leave|evacuate)$/.test(tokens[end + 1]?.lower ?? ''))

/** "the number of arrests at 14", "the number of dead at more than 60": the kind of what is counted in front of a figure. */
function numberOf(tokens: readonly Token[], from: number): string | null {
  if (!/^(?:at|to)$/.test(tokens[from - 1]?.lower ?? '') || tokens[from - 3]?.lower !== 'of') return null
  if (!/^(?:number|tally|count)$/.test(tokens[from - 4]?.lower ?? '')) return null
  const what = tokens[from - 2]?.lower ?? ''
  if (/^(?:arrests|detentions|arrested|detained)$/.test(what)) return 'arrested'
  if (/^(?:deaths|dead|killed|fatalities)$/.test(what)) return 'killed'
  return /^(?:injured|wounded|injuries)$/.test(what) ? 'injured' : null
}

/** "were killed", "dead", "have died": what befell them, right behind. */
function stateBehind(tokens: readonly Token[], from: number): { kind: string; to: number; words: number } | null {
  let k = tokens[from]?.lower === 'who' ? from + 1 : from
  const first = k
  while (k < tokens.length && k < first + 3 && BE.test(tokens[k]!.lower)) k++
  const kind = STATES.get(tokens[k]?.lower ?? '')
  if (!kind) return null
  // "two gunmen killed a man": they did it.
  if (k === first && (SUBJECT_AGAIN.test(tokens[k + 1]?.lower ?? '') || numberBehind(tokens, k + 1))) return null
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
    if (word === 'arrests') return { kind: 'arrested', to: k + 1, words: k - from }
    if (word === 'injuries') return { kind: 'injured', to: k + 1, words: k - from }
  }
  return null
}

/** "the death toll rose to 12": where it begins, or -1. */
function tollBefore(tokens: readonly Token[], i: number): number {
  const rises = RISES.test(tokens[i - 1]?.lower ?? '')
  for (let k = i - 1; k > 0 && k >= i - (rises ? TOLL_REACH : 6); k--) {
    if (/^[.;:"“”]$/.test(tokens[k]!.text)) return -1
    if (tokens[k]!.lower === 'toll')
      return /^(?:death|dead|killed)$/.test(tokens[k - 1]!.lower) ||
        (rises && OF_WHAT.test(tokens[k - 1]!.lower)) ||
        isPutAt(tokens, k, i)
        ? k - 1
        : -1
  }
  return -1
}

/** "put the toll at four" */
const isPutAt = (tokens: readonly Token[], toll: number, i: number): boolean =>
  tokens[toll - 1]!.lower === 'the' &&
  /^puts?$/.test(tokens[toll - 2]?.lower ?? '') &&
  tokens[i - 1]?.lower === 'at' &&
  i === toll + 2

/** "the death toll from floods in eastern Belmark rose to 12" */
const TOLL_REACH = 14
const RISES = /^(?:to|at|reach(?:es|ed)?|hits?|pass(?:es|ed)|tops|topped|above)$/
const OF_WHAT =
  /^(?:floods?|quake|earthquake|storm|fire|wildfire|blast|explosion|landslide|mudslide|crash|attack|bombing|cyclone|hurricane|typhoon|tornado|avalanche|shooting|virus|outbreak|heatwave)$/

/** Who is counted, in dictionary form; empty for anybody. */
const whomOf = (words: readonly Token[], kind: string): string =>
  words
    .filter(t => !(OF_A_CROWD.has(kind) && crowdHeads.has(t.lower)))
    .filter(t => !ANYBODY.test(t.lower) && !/^(?:other|additional|further|confirmed)$/.test(t.lower))
    .map(t => lemmaOf(t.lower))
    .join(' ')
