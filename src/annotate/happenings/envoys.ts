// Ambassadors called home: "recalled its ambassador to Belmark for consultations", "withdrew its envoy from Lyon". PLOVER codes relations that are
// reduced as SANCTION.
import { type Deed, placeNamed } from '../../lexicon/index.js'
import type { Entity, Mention } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import type { Grammar } from '../grammar.js'
import { ENVOY, RECALLS } from '../word-kinds.js'

const RECALL: Deed = { type: 'SANCTION', subtype: 'recall', called: 'recall' }

/** What makes of a call one home. */
const HOME = /^(?:home|back|consultations?)$/

/** Tokens between the verb and whom it calls home, and behind that. */
const REACH = 8
const BEHIND = 14

/** The recall that the verb at `i` tells, or null. */
export function recallAt(g: Grammar, i: number): Deed | null {
  const lower = g.lower(i)
  if (!RECALLS.test(lower) || !g.isVerb(i)) return null
  const envoy = envoyOf(g, i)
  if (envoy < 0) return null
  if (!/^(?:call|order)/.test(lower)) return RECALL
  for (let k = i + 1; k <= envoy + BEHIND && !/^[.;]$/.test(g.lower(k)); k++) if (HOME.test(g.lower(k))) return RECALL
  return null
}

/** Who is called home: behind the verb, or in front of "was recalled". */
function envoyOf(g: Grammar, i: number): number {
  const passive = /^(?:is|was|were|been|being|be)$/.test(g.lower(i - 1))
  for (let n = 1; n <= REACH; n++) {
    const k = passive ? i - n : i + n
    if (ENVOY.test(g.lower(k))) return k
    if (/^[.;:]$/.test(g.lower(k)) || (n > 1 && !passive && g.isVerb(k))) return -1
  }
  return -1
}

/** Where the envoy was: the place behind "to", "in" or "from" next to the word for him, or null. */
export function postOf(
  tokens: readonly Token[],
  i: number,
  mentions: readonly Mention[],
  types: ReadonlyMap<string, Entity['type']>,
): Mention | null {
  const from = tokens.findIndex((t, k) => k >= i - REACH && k <= i + REACH && ENVOY.test(t.lower))
  if (from < 0) return null
  const at = tokens.findIndex((t, k) => k > from && k <= from + 2 && /^(?:to|in|from)$/.test(t.lower))
  const place = at < 0 ? undefined : tokens[at + 1]
  const m = mentions.find(x => x.start === place?.start && x.kind !== 'adjectival' && types.get(x.entity) === 'place')
  if (!m || !place) return null
  // "its ambassador in La Paz": to the country, where the report names it.
  const known = placeNamed(
    tokens
      .slice(at + 1)
      .filter(t => t.end <= m.end)
      .map(t => t.text)
      .join(' '),
  )
  const country = known?.kind === 'capital' ? `place:${known.country.toLowerCase()}` : ''
  return types.has(country) ? { ...m, entity: country } : m
}
