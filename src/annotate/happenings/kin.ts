// "Roe's brother was arrested", "two associates of Ana Roe": somebody who is called by whom he belongs to. What befell him befell nobody who
// is named, and what he did she did not.
import { isKin, isTitle } from '../../lexicon/index.js'
import type { Mention } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import { tokenOf } from './near.js'

/** Stands for whoever is not named. */
export const SOMEBODY = 'person:unnamed-somebody'

/** Words that may stand between an owner and what is his: "Roe's two younger brothers". */
const BETWEEN =
  /^(?:own|late|former|then|ex|estranged|alleged|accused|suspected|young|younger|older|elder|eldest|youngest|only|little|baby|teenage|adult|infant|close|closest|longtime|long-time|top|senior|fellow|first|second|third|two|three|four|five|six|several|many|\d+|\d+-year-old|[a-z]+-year-old|oldest|twin|-)$/
const MOST_BETWEEN = 4

/** The same actors; those who only say whose kin somebody is stand for nobody, or make room for the name behind ("Roe's brother, Tom Roe,"). */
export function withoutKin(tokens: readonly Token[], actors: readonly Mention[]): readonly Mention[] {
  if (!actors.length || !tokens.some(t => isKin(t.lower))) return actors
  const owners = new Map(
    actors.flatMap(m => (isOwner(tokens, m) ? [[m, isNamedBehind(tokens, m, actors)] as const] : [])),
  )
  if (!owners.size) return actors
  return actors.flatMap(m => {
    const named = owners.get(m)
    return named === undefined ? [m] : named ? [] : [{ ...m, entity: SOMEBODY }]
  })
}

function isNamedBehind(tokens: readonly Token[], owner: Mention, actors: readonly Mention[]): boolean {
  const last = tokens.findLastIndex(t => t.start < owner.end)
  const comma = tokens.findIndex((t, k) => k > last && k <= last + MOST_BETWEEN + 2 && t.text === ',')
  const next = tokens[comma + 1]
  return comma > 0 && actors.some(m => m.kind === 'name' && m.entity.startsWith('person:') && m.start === next?.start)
}

function isOwner(tokens: readonly Token[], m: Mention): boolean {
  if (!m.entity.startsWith('person:')) return false
  const first = tokenOf(tokens, m)
  const last = tokens.findLastIndex(t => t.start < m.end)
  // The word for the kin is his own.
  if (first < 0 || last < first || isKin(tokens[last]!.lower)) return false
  return hasKin(tokens, m, last) || isOfKin(tokens, first)
}

/** "Roe's brother", "his brother", "Roe associates". */
function hasKin(tokens: readonly Token[], m: Mention, last: number): boolean {
  const owns = /['’]s?$/.test(tokens[last]!.text) || (m.kind === 'pronoun' && /^(?:his|her)$/.test(tokens[last]!.lower))
  if (!owns) return m.kind === 'name' && isKin(tokens[last + 1]?.lower ?? '')
  let k = last + 1
  while (k <= last + MOST_BETWEEN && BETWEEN.test(tokens[k]?.lower ?? '')) k++
  return isKin(tokens[k]?.lower ?? '')
}

/** "a brother of Ana Roe", "an aide to Senator Roe". */
function isOfKin(tokens: readonly Token[], first: number): boolean {
  let k = first - 1
  while (
    k > 0 &&
    k > first - MOST_BETWEEN &&
    (isTitle(tokens[k]!.lower) || /^(?:the|a|an|late|former|president|sheriff)$/.test(tokens[k]!.lower))
  )
    k--
  return /^(?:of|to|for)$/.test(tokens[k]?.lower ?? '') && isKin(tokens[k - 1]?.lower ?? '')
}
