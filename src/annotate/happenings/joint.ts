// Who did it together, and to whom at once: "Belmark and its allies imposed", "met Roe, Holm and other ministers". One of them is the
// source or the target; the rest stand beside.
import type { Mention } from '../../model/index.js'
import { isCapitalised, type Span, type Token } from '../../text/index.js'
import { Grammar } from '../grammar.js'
import { isOwner } from './near.js'

/** Parties that one list may name besides the first. */
const MOST = 6
/** Tokens between two of a list: an office, a nation, "other senior". */
const APART = 6

const JOINS = /^(?:and|&|plus|with)$/
const LINK = /^(?:,|and|&|plus)$/
const WITH = /^(?:as|along|together|well|with)$/

/** The mentions that a list ties to `m`, in order, `m` left out; of those behind `trigger` none that begins a clause of its own. */
export function jointWith(tokens: readonly Token[], m: Mention, actors: readonly Mention[], trigger: Span): Mention[] {
  if (actors.length < 2 || !tokens.some(t => JOINS.test(t.lower))) return []
  const grammar = new Grammar(tokens)
  // "Belmark's Foreign Minister": Belmark is no one of the list.
  const whole = actors.filter(
    a =>
      // "Norwegian and Belmarkian officials"
      (a.kind === 'adjectival') === (m.kind === 'adjectival') &&
      a.kind !== 'role' &&
      !owns(tokens, a) &&
      !isOfName(tokens, a, actors) &&
      !actors.some(b => b !== a && holds(b, a)),
  )
  // An office and its holder's name are one of a list.
  const at = whole.findIndex(
    a =>
      (a.start <= m.start && m.end <= a.end) || (a.entity === m.entity && a.start >= m.start && a.start - m.end <= 3),
  )
  if (at < 0) return []
  const found: Mention[] = []
  for (let k = at - 1; k >= 0 && found.length < MOST && tied(grammar, whole[k]!, whole[k + 1]!); k--)
    found.unshift(whole[k]!)
  for (let k = at + 1; k < whole.length && found.length < MOST && tied(grammar, whole[k - 1]!, whole[k]!); k++) {
    if (whole[k]!.start > trigger.end && isSubject(grammar, whole[k]!)) break
    found.push(whole[k]!)
  }
  // "visited Belmark, and Holm left": of two, a comma parts the clauses.
  if (found.length === 1 && isParted(grammar, m, found[0]!)) return []
  const list = found.filter(a => a.entity !== m.entity)
  // Commas alone are an apposition ("Roe, a Belmark diplomat").
  const [first, last] = [Math.min(m.start, ...list.map(a => a.start)), Math.max(m.end, ...list.map(a => a.end))]
  return tokens.some(t => t.start >= first && t.end <= last && JOINS.test(t.lower)) ? list : []
}

function isParted(g: Grammar, a: Mention, b: Mention): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  const between = g.tokens.filter(t => t.start >= first.end && t.end <= second.start).map(t => t.lower)
  return between.includes(',') && between.includes('and') && !between.includes('other')
}

/** "visited Belmark, and Roe left": who stands in front of a verb does something else. */
function isSubject(g: Grammar, m: Mention): boolean {
  const next = g.tokens.findIndex(t => t.start >= m.end)
  return next >= 0 && g.isVerb(next) && !g.lower(next).endsWith('ing')
}

/** "Roe of Belmark": Belmark is whose she is. */
function isOfName(tokens: readonly Token[], a: Mention, actors: readonly Mention[]): boolean {
  const at = tokens.findIndex(t => t.end > a.start)
  const of = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1
  const last = tokens[of - 1]
  return (
    tokens[of]?.lower === 'of' &&
    last !== undefined &&
    actors.some(m => m.kind === 'name' && m.entity.startsWith('person:') && m.end === last.end)
  )
}

const owns = (tokens: readonly Token[], m: Mention): boolean => {
  const last = tokens.findLast(t => t.start < m.end)
  return last !== undefined && isOwner(last)
}

const holds = (b: Mention, a: Mention): boolean =>
  b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start

/** The last of a list that stands in front of `m`: "Roe and Holm met". */
export const partnerOf = (
  tokens: readonly Token[],
  m: Mention,
  actors: readonly Mention[],
  trigger: Span,
): Mention | null => jointWith(tokens, m, actors, trigger).findLast(x => x.end <= m.start) ?? null

/** Nothing between the two but what a list has there, and nothing behind that begins a clause of the second's own. */
function tied(g: Grammar, a: Mention, b: Mention): boolean {
  let from = g.tokens.findIndex(t => t.start >= a.end)
  // "Roe of Belmark and Holm"
  if (from >= 0 && g.lower(from) === 'of') {
    from++
    while (g.lower(from) === 'the' || (from < g.tokens.length && isCapitalised(g.tokens[from]!))) from++
  }
  const to = g.tokens.findIndex(t => t.start >= b.start)
  if (from < 0 || to - from > APART || to <= from) return false
  let linked = false
  for (let k = from; k < to; k++) {
    const t = g.tokens[k]!
    // "counterparts from Belmark and Norway": both speak for somebody who is there.
    if (LINK.test(t.lower) || WITH.test(t.lower) || (a.kind === 'nominal' && t.lower === 'from')) linked = true
    else if (!linked || g.isVerb(k) || g.isPreposition(k) || !(g.isNominal(k) || g.isDeterminer(k))) return false
  }
  return linked
}
