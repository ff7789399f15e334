// Where a happening was: the place behind its trigger, as long as the sentence is still about it.
import type { Entity, EventType, Mention } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import { Grammar } from '../grammar.js'
import { ASIDE, gap, SPOKEN } from './near.js'
import { nextClauseFrom } from './next-clause.js'
import { isMeans, tellsOn } from './who-of-noun.js'

/** Tokens behind a trigger in which its place can stand. */
const PLACE_REACH = 14

/** Tokens between a disaster and the place that stands in front of it. */
const BESIDE = 2

/** "a Lyon quake", "the Lyon school fire": the place in the phrase of a mishap at token `i`; "an earthquake strikes Lyon": what it strikes. */
export function placeOfMishap(
  tokens: readonly Token[],
  i: number,
  mentions: readonly Mention[],
  types: ReadonlyMap<string, Entity['type']>,
): Mention | null {
  const g = new Grammar(tokens)
  const { start, end } = tokens[i]!
  const { from } = g.phraseEndingAt(i)
  const isPlace = (m: Mention): boolean => types.get(m.entity) === 'place'
  const inside = mentions.findLast(
    m => isPlace(m) && m.start >= tokens[from]!.start && m.end <= start && gap(tokens, m.end, start) <= BESIDE,
  )
  if (inside) return inside
  return STRIKES.test(g.lower(i + 1))
    ? (mentions.find(m => isPlace(m) && m.start > end && gap(tokens, end, m.start) <= BESIDE) ?? null)
    : null
}

const STRIKES =
  /^(?:strikes?|struck|hits?|rocks?|rocked|shakes?|shook|slams?|slammed|batters?|battered|devastates?|devastated|jolts?|jolted|pounds?|pounded|ravages?|ravaged|rattles?|rattled)$/

/** Deeds that fall upon a place without being there: "accused Belmark", "aid to Belmark". */
const NOWHERE: ReadonlySet<EventType> = new Set<EventType>([...SPOKEN, 'AGREE', 'AID', 'SANCTION'])

/** Words behind which stands what is spoken of. */
const MATTER = /^(?:over|about|of|that|for)$/

/** Where it happened: the first place behind the trigger that stands behind a word of place. */
export function placeAfter(
  tokens: readonly Token[],
  i: number,
  { type, noun }: { readonly type: EventType; readonly noun: boolean },
  mentions: readonly Mention[],
  types: ReadonlyMap<string, Entity['type']>,
): Mention | null {
  const trigger = tokens[i]!
  const end = goesOn(tokens, i, noun, type)
  for (const m of mentions) {
    if (m.start >= end) return null
    if (m.start < trigger.end || m.kind === 'adjectival' || types.get(m.entity) !== 'place') continue
    const at = tokens.findIndex(t => t.start >= m.start)
    if (gap(tokens, trigger.end, m.start) > PLACE_REACH) return null
    const before = tokens[at - 1]?.lower ?? ''
    // "at midnight Lyon time"
    if (/^(?:time|local)$/.test(tokens[tokens.findLastIndex(t => t.start < m.end) + 1]?.lower ?? '')) continue
    // "trade accusations over the treatment of activists in Lyon": where what they speak of was
    if (NOWHERE.has(type) && tokens.some(t => t.start >= trigger.end && t.end <= m.start && MATTER.test(t.lower)))
      return null
    if (/^(?:in|at|near|outside|off|over)$/.test(before)) return m
    if (NOWHERE.has(type)) continue
    if (/^(?:to|visit|visiting|for)$/.test(before) || (!noun && m.start - trigger.end <= 2 && before !== ',')) return m
  }
  return null
}

/** Where another deed begins: "the call comes ahead of a visit to Belmark", "no talks since the summit in Lyon" tell nothing of where. */
function goesOn(tokens: readonly Token[], i: number, noun: boolean, type: EventType): number {
  const grammar = new Grammar(tokens)
  for (let k = i + 1; k < tokens.length && k <= i + PLACE_REACH; k++) {
    // "responded to the attack by calling in the envoy in Lyon"
    if (noun && isMeans(grammar, k)) return tokens[k]!.start
    if (type === 'CONSULT' && ASIDE.test(tokens[k]!.lower)) return tokens[k]!.start
    if (noun && FOLLOWS.test(tokens[k]!.lower) && tellsOn(grammar, k)) return tokens[k]!.start
  }
  return nextClauseFrom(tokens, i)
}

/** Verbs that put a deed beside another one. */
export const FOLLOWS = /^(?:comes?|came|follow(?:s|ed)|preced(?:es|ed)|coincid(?:es|ed)|prompted|sparked|led)$/
