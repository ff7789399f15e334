// Who did it to whom, and where: the arguments of a verb by grammar, of a noun by its neighbours.
import { attributionClasses, carryingVerbs, lemmaOf } from '../../lexicon/index.js'
import type { Entity, EventType, Mention } from '../../model/index.js'
import type { Span, Token } from '../../text/index.js'
import { Grammar, type Phrase } from '../grammar.js'

/** Who did it and to whom, as mentions. */
export interface Arguments {
  readonly source: Mention | null
  readonly target: Mention | null
  /** The other of two that are named together ("Bosnia and Slovenia agreed"). */
  readonly partner?: Mention | null
}

/** What two do together is from one to the other. */
export const MUTUAL: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'CONSULT', 'COOPERATE'])

/** The actor that "and" ties to a mention. */
function partnerOf(tokens: readonly Token[], m: Mention, actors: readonly Mention[]): Mention | null {
  const at = tokens.findIndex(t => t.start >= m.start)
  // Between "and" and the name may stand a nation and an office: "and Spanish Foreign Minister Holm".
  for (let k = at - 1; k >= 0 && k >= at - 7; k--) {
    if (tokens[k]!.lower !== 'and') {
      if (tokens[k]!.kind === 'mark') return null
      if (at - k > 3 && !/^\p{Lu}/u.test(tokens[k]!.text)) return null
      continue
    }
    return (
      actors.findLast(
        x => x.end <= tokens[k]!.start && gap(tokens, x.end, tokens[k]!.start) <= 2 && x.entity !== m.entity,
      ) ?? null
    )
  }
  return null
}

/** Words behind a noun that name its parties. */
export const BETWEEN = /^(?:between|of|involving|with)$/
/** Forms of "be", and what stands for them in a passive. */
export const BE = /^(?:was|were|been|being|is|are|be|get|got)$/

/** Who and whom of a verb at token `i`: its subject, its object or, in the passive, the agent behind "by". */
export function verbArguments(tokens: readonly Token[], i: number, actors: readonly Mention[]): Arguments {
  const token = tokens[i]!
  const grammar = new Grammar(tokens)
  const phrase = grammar.subjectOf(i)
  const before =
    ownerOfInfinitive(tokens, i, actors) ??
    (phrase && actorIn(isOfSomebody(grammar, phrase) ? named(actors) : actors, grammar.span(phrase))) ??
    (phrase && isSomebodyElse(grammar, phrase, token.lower)
      ? null
      : (lastBefore(tokens, i, actors) ?? nationBefore(tokens, i, actors)))
  const others = actors.filter(m => m.entity !== before?.entity)
  const after =
    others.find(m => m.start >= token.end && gap(tokens, token.end, m.start) <= 8 && m.kind !== 'adjectival') ??
    others.find(m => m.start >= token.end && gap(tokens, token.end, m.start) <= 7) ??
    null
  const passive =
    /(?:ed|en|ot|ept|eld|et|ut|ck)$/.test(token.lower) &&
    tokens.slice(Math.max(0, i - 3), i).some(x => BE.test(x.lower))
  if (!passive) return { source: before, target: after, partner: before && partnerOf(tokens, before, actors) }
  const by = tokens.findIndex((x, k) => k > i && k < i + 10 && x.lower === 'by')
  const agent =
    by >= 0
      ? (actors.find(m => m.start >= tokens[by]!.end && gap(tokens, tokens[by]!.end, m.start) <= 3) ?? null)
      : null
  return { source: agent, target: before }
}

/** "said her cousin had died": a subject of its own that names nobody we know, and so nobody in front of it. */
const isSomebodyElse = (g: Grammar, p: Phrase, verb: string): boolean =>
  isOfSomebody(g, p) ||
  (OWN_END.test(lemmaOf(verb)) && !g.isPronoun(p.to - 1) && !/^(?:who|which|that|it)$/.test(g.lower(p.to - 1)))

/** "her cousin", "his lawyer". */
const isOfSomebody = (g: Grammar, p: Phrase): boolean => p.to - p.from > 1 && /^(?:his|her)$/.test(g.lower(p.from))

/** What befalls somebody himself. */
const OWN_END = /^(?:die|resign|collapse|crash|win|lose|arrive|surrender|retire)$/

const named = (actors: readonly Mention[]): readonly Mention[] => actors.filter(m => m.kind !== 'pronoun')

/** "China's attempts to spy": whose attempts they are. */
function ownerOfInfinitive(tokens: readonly Token[], i: number, actors: readonly Mention[]): Mention | null {
  if (tokens[i - 1]?.lower !== 'to') return null
  for (let k = i - 2; k >= 0 && k >= i - 4; k--)
    if (/['’]s$/.test(tokens[k]!.text))
      return actors.find(m => m.start < tokens[k]!.end && tokens[k]!.start < m.end && m.kind !== 'adjectival') ?? null
  return null
}

/** The actor that a phrase names: its head, else the country it is told of by ("Israeli troops"). */
function actorIn(actors: readonly Mention[], span: Span): Mention | null {
  const inside = actors.filter(m => m.start < span.end && m.end > span.start)
  return (
    inside.find(m => m.kind !== 'adjectival' && m.end >= span.end) ??
    inside.find(m => m.kind !== 'adjectival') ??
    inside[0] ??
    null
  )
}

/** "Israeli helicopters and tanks shelled": the nation in an adjective, where nobody else is named in front of the verb. */
function nationBefore(tokens: readonly Token[], i: number, actors: readonly Mention[]): Mention | null {
  const before = actors.filter(m => m.end <= tokens[i]!.start && gap(tokens, m.end, tokens[i]!.start) <= 10)
  return before.findLast(m => m.kind === 'adjectival' && !behindPreposition(tokens, m)) ?? null
}

/** The subject: nearest actor before the verb that is no object of a preposition, else the nearest. */
function lastBefore(tokens: readonly Token[], i: number, actors: readonly Mention[]): Mention | null {
  const token = tokens[i]!
  const earlier = actors.filter(
    m => m.end <= token.start && gap(tokens, m.end, token.start) <= 24 && m.kind !== 'adjectival',
  )
  const free = earlier.filter(m => !behindPreposition(tokens, m))
  return free.at(-1) ?? earlier.at(-1) ?? null
}

/** Words that lead from a deed to the occasion of it. */
const ASIDE = /^(?:after|before|following|amid|despite|since|until|because|due)$/

/** What is spoken comes from somebody; help and visitors come from somewhere. */
const SPOKEN: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'REQUEST', 'THREATEN', 'REJECT', 'SUPPORT'])

/** "China's Foreign Minister Wang", "Chinese Foreign Minister Wang": the country belongs to the name behind it. */
function isPartOfName(tokens: readonly Token[], m: Mention, actors: readonly Mention[]): boolean {
  const at = tokens.findIndex(t => t.start < m.end && m.end <= t.end)
  if (at < 0 || (m.kind !== 'adjectival' && !/['’]s$/.test(tokens[at]!.text))) return false
  let k = at + 1
  while (k < at + 8 && (/^(?:and|of|for)$/.test(tokens[k]?.lower ?? '') || /^\p{Lu}/u.test(tokens[k]?.text ?? ''))) k++
  return actors.some(
    x => x.entity !== m.entity && x.kind === 'name' && x.start > m.end && x.start <= (tokens[k - 1]?.start ?? 0),
  )
}

/** Who and whom of a noun at token `i`: its owner, and the party named behind it. */
export function nounArguments(
  tokens: readonly Token[],
  i: number,
  actors: readonly Mention[],
  typeOfNoun: EventType,
): Arguments {
  const token = tokens[i]!
  const grammar = new Grammar(tokens)
  const comma = tokens.find((t, k) => k > i && (/^[,;:]$/.test(t.text) || ASIDE.test(t.lower) || tellsOn(grammar, k)))
  const next = tokens[i + 1]?.lower ?? ''
  const after = actors
    .filter(m => m.start >= token.end && gap(tokens, token.end, m.start) <= (next === 'between' ? 16 : 7))
    .filter(m => !comma || m.start < comma.start)
    .filter(m => !isPartOfName(tokens, m, actors))
    .filter(m => !(MUTUAL.has(typeOfNoun) && isWhere(tokens, m)))
  if (next === 'with' && MUTUAL.has(typeOfNoun)) {
    const visitor = subjectNear(grammar, i, actors) ?? lastBefore(tokens, i, actors)
    if (visitor && after[0] && visitor.entity !== after[0].entity) return { source: visitor, target: after[0] }
  }
  // "fury from the members and denials by Holm": what "and" opens is another deed.
  const on = tokens.findIndex((t, k) => k > i && after[0] !== undefined && t.start >= after[0].end && t.lower === 'and')
  const whom = after.find((m, k) => k > 0 && (on < 0 || m.start < tokens[on]!.start)) ?? null
  if (next === 'from' && SPOKEN.has(typeOfNoun)) return { source: after[0] ?? null, target: whom }
  if (next === 'between' || next === 'with' || next === 'by')
    return { source: after[0] ?? null, target: next === 'between' ? (after[1] ?? null) : null }
  // "postponed the visit after the shootdown": whoever stands before such a word had no part in what stands behind it.
  const floor = tokens.findLastIndex((t, k) => k < i && ASIDE.test(t.lower))
  const near = floor < 0 ? actors : actors.filter(m => m.start >= tokens[floor]!.end)
  const beside = near.filter(m => m.end <= token.start && gap(tokens, m.end, token.start) <= 4).at(-1)
  const owner = beside ? doerOf(grammar, i, beside, tellsOf) : doerOf(grammar, i, lastBefore(tokens, i, near), isOther)
  const partner = owner && MUTUAL.has(typeOfNoun) ? partnerOf(tokens, owner, near) : null
  return { source: owner ?? null, target: after.find(m => m.entity !== owner?.entity) ?? null, partner }
}

/** Verbs besides those that carry a deed whose subject does what their object names. */
const DOES = new Set(
  'plan postpone cancel delay scrap continue join open announce agree offer promise order mount commit provide supply deliver grant tighten wage engage walk go call be'.split(
    ' ',
  ),
)

/** A verb behind a noun that begins something else: "the talks ended", "a readout of the talks released by", but not "a refusal to condemn". */
const tellsOn = (g: Grammar, k: number): boolean =>
  g.isVerb(k) && !g.lower(k).endsWith('ing') && g.lower(k - 1) !== 'to'

/** Who stands in front of a noun, unless a verb between them is of something else: "the mayor praised the talks". */
function doerOf(g: Grammar, i: number, owner: Mention | null, isElse: (verb: string) => boolean): Mention | null {
  if (!owner) return null
  for (let k = i - 1; k >= 0 && g.tokens[k]!.start >= owner.end; k--)
    if (g.isVerb(k) && !g.lower(k).endsWith('ing')) return isElse(g.lower(k)) ? null : owner
  return owner
}

const isOther = (verb: string): boolean => !DOES.has(lemmaOf(verb)) && !carryingVerbs.has(lemmaOf(verb))
const tellsOf = (verb: string): boolean => isOther(verb) && attributionClasses(verb).has('judge')

/** "plans to visit Lyon for talks with Roe": whoever does what stands in front of the noun. */
function subjectNear(grammar: Grammar, i: number, actors: readonly Mention[]): Mention | null {
  for (let k = i - 1; k >= 0 && k >= i - 14; k--) {
    if (!grammar.isVerb(k)) continue
    const phrase = grammar.subjectOf(k)
    const actor = phrase && actorIn(actors, grammar.span(phrase))
    if (actor && actor.kind !== 'adjectival') return actor
  }
  return null
}

function gap(tokens: readonly Token[], from: number, to: number): number {
  let n = 0
  for (const t of tokens) if (t.start >= from && t.end <= to) n++
  return n
}

function behindPreposition(tokens: readonly Token[], m: Span): boolean {
  const at = tokens.findIndex(t => t.start >= m.start)
  let before = tokens[at - 1]
  if (before && /^(?:the|a|an)$/.test(before.lower)) before = tokens[at - 2]
  return (
    before !== undefined &&
    /^(?:in|on|at|to|of|for|with|from|by|about|over|between|against|during|into)$/.test(before.lower)
  )
}

/** "a summit in Lyon": where two meet is no party to it. */
function isWhere(tokens: readonly Token[], m: Span): boolean {
  const at = tokens.findIndex(t => t.start >= m.start)
  const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1]
  return before !== undefined && /^(?:in|at|near|off|on)$/.test(before.lower)
}

/** Tokens behind a trigger in which its place can stand. */
const PLACE_REACH = 14

/** Where it happened: the first place behind the trigger that stands behind a word of place. */
export function placeAfter(
  tokens: readonly Token[],
  trigger: Span,
  mentions: readonly Mention[],
  types: ReadonlyMap<string, Entity['type']>,
): Mention | null {
  for (const m of mentions) {
    if (m.start < trigger.end || m.kind === 'adjectival' || types.get(m.entity) !== 'place') continue
    const at = tokens.findIndex(t => t.start >= m.start)
    if (gap(tokens, trigger.end, m.start) > PLACE_REACH) return null
    const before = tokens[at - 1]?.lower ?? ''
    if (/^(?:in|at|to|near|outside|visit|visiting|for|off|over)$/.test(before) || m.start - trigger.end <= 2) return m
  }
  return null
}
