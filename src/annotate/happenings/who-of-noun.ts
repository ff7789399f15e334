// Who did what a noun says, and to whom: its owner in front of it, the parties named behind it.
import { attributionClasses, carryingVerbs, type Deed, isCue, lemmaOf, nounDeed } from '../../lexicon/index.js'
import type { Mention } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import { Grammar } from '../grammar.js'
import { chargedWith } from './charged.js'
import { partnerOf } from './joint.js'
import {
  type Arguments,
  ASIDE,
  actorIn,
  BE,
  behindPreposition,
  gap,
  isMutual,
  isOwner,
  isPreposition,
  isTown,
  isWhere,
  lastBefore,
  SPOKEN,
  someBetween,
  tokenOf,
} from './near.js'

/** Who and whom of a noun at token `i`: its owner, and the party named behind it. */
export function nounArguments(tokens: readonly Token[], i: number, actors: readonly Mention[], deed: Deed): Arguments {
  // Whoever is exchanged has no part in it.
  return deed.subtype === 'exchange'
    ? argumentsOf(
        tokens,
        i,
        actors.filter(m => !/^(?:person|group):/.test(m.entity)),
        deed,
      )
    : argumentsOf(tokens, i, actors, deed)
}

function argumentsOf(tokens: readonly Token[], i: number, actors: readonly Mention[], deed: Deed): Arguments {
  const typeOfNoun = deed.type
  const mutual = isMutual(deed)
  const token = tokens[i]!
  const grammar = new Grammar(tokens)
  const end = endOfNoun(grammar, i)
  const last = deed.subtype === 'exchange' ? behindMatter(grammar, i) : i
  const between = mutual ? betweenBehind(grammar, last) : last
  const next = between > last ? 'between' : grammar.lower(last + 1)
  const after = actors
    .filter(m => m.start >= tokens[between]!.end && m.start < end)
    .filter(m => gap(tokens, token.end, m.start) <= (next === 'between' ? 16 : 7))
    .filter(m => !isPartOfName(tokens, m, actors) && !isNewSubject(grammar, i, m))
    .filter(m => !((mutual || (typeOfNoun === 'ASSAULT' && isTown(m))) && isWhere(tokens, m)))
  if (next === 'with' && mutual) {
    const visitor = subjectNear(grammar, i, actors) ?? lastBefore(tokens, i, actors)
    if (visitor && after[0] && visitor.entity !== after[0].entity)
      return { source: visitor, target: after[0], sure: visitor.kind !== 'pronoun' }
  }
  // "fury from the members and denials by Holm": what "and" opens is another deed.
  const on = tokens.findIndex((t, k) => k > i && after[0] !== undefined && t.start >= after[0].end && t.lower === 'and')
  const whom = after.find((m, k) => k > 0 && (on < 0 || m.start < tokens[on]!.start)) ?? null
  if (next === 'from' && SPOKEN.has(typeOfNoun)) return { source: after[0] ?? null, target: whom, sure: true }
  if (next === 'between') return { source: after[0] ?? null, target: after[1] ?? null, sure: true }
  if (next === 'with') return { source: after[0] ?? null, target: null, sure: true }
  // "a visit by Roe to Belmark"
  if (next === 'by' && !isMeans(grammar, i + 1))
    return { source: after[0] ?? null, target: whom && isAimedAt(tokens, whom) ? whom : null, sure: true }
  // "the attack in Lyon by Holm's men"
  const agent = after.find(m => isBehindBy(tokens, m))
  if (agent) return { source: agent, target: after.find(m => m !== agent && isAimedAt(tokens, m)) ?? null, sure: true }
  const charged = chargedWith(grammar, i, actors, BEFALLING.test(token.lower))
  const named = charged ?? ownerOf(grammar, i, actors, mutual)
  if (named && !charged && isBefallen(grammar, i, named)) {
    const his = owns(grammar, i, named) || named.kind === 'pronoun'
    return { source: null, target: his ? named : (after[0] ?? null), sure: true }
  }
  const owner = named && typeOfNoun === 'ASSAULT' && isBystander(grammar, i, named) ? null : named
  const given =
    (owner && owns(grammar, i, owner)) || grammar.lower(i).startsWith('election')
      ? null
      : receiverOf(grammar, i, actors)
  if (given) return { source: next === 'from' ? (after[0] ?? null) : null, target: given, sure: true }
  const partner = owner && mutual ? partnerOf(tokens, owner, actors, token) : null
  const sure = owner !== null && owns(grammar, i, owner)
  const stated = owner !== null && isStated(grammar, i, owner)
  return { source: owner, target: after.find(m => m.entity !== owner?.entity) ?? null, partner, sure, stated }
}

/** "Norwegian attacks"; "Norway made an attack": in the noun's phrase, or in the subject of the verb between them. */
function isStated(g: Grammar, i: number, m: Mention): boolean {
  if (m.start >= g.tokens[g.phraseEndingAt(i).from]!.start) return true
  for (let k = i - 1; k >= 0 && g.tokens[k]!.start >= m.end; k--) {
    if (!g.isVerb(k)) continue
    const subject = g.subjectOf(k)
    return subject !== null && m.start < g.span(subject).end && g.span(subject).start < m.end
  }
  return false
}

/** The last token of "exchange of six prisoners". */
const behindMatter = (g: Grammar, i: number): number =>
  g.lower(i + 1) === 'of' ? (g.phraseFrom(i + 2)?.to ?? i + 1) - 1 : i

/** Tokens between a noun and its "between": "a summit next week between", "talks in Lyon between". */
const BETWEEN_REACH = 6

const ADJUNCT =
  /^(?:in|on|at|the|next|last|this|later|earlier|week|month|year|spring|summer|autumn|fall|winter|weekend|today|tomorrow|yesterday|morning|afternoon|evening|night)$/

/** The token of "between" that belongs to the noun at `i`, with nothing but its time or place in front; `i` for none. */
function betweenBehind(g: Grammar, i: number): number {
  for (let k = i + 1; k <= i + BETWEEN_REACH && k < g.tokens.length; k++) {
    if (g.lower(k) === 'between') return k
    const { text, kind } = g.tokens[k]!
    if (kind === 'mark' || !(ADJUNCT.test(g.lower(k)) || /^\p{Lu}/u.test(text))) return i
  }
  return i
}

/** Nouns that name what is done to somebody by whose it is: "Roe's arrest", "her murder". */
const BEFALLING =
  /^(?:arrest|detention|imprisonment|incarceration|jailing|capture|deportation|extradition|execution|murder|killing|slaying|assassination|stabbing|beating|rape|kidnapping|abduction|shooting|prosecution|indictment|conviction|sentencing|torture|release|acquittal|expulsion|eviction|ouster|dismissal|firing|suspension|pardon|rescue|removal|impeachment|censure|trial|retrial|hearing|arraignment|inquest|funeral|burial)s?$/

/** "Roe's arrest", "scheduled for a detention hearing": a person who is not said to have done it; "Belmark's arrest of", "Roe's killing of" are by them. */
function isBefallen(g: Grammar, i: number, m: Mention): boolean {
  if (!BEFALLING.test(g.lower(i)) || !m.entity.startsWith('person:') || OFFICER.test(m.entity)) return false
  if (/^(?:of|on|against)$/.test(g.lower(i + 1))) return false
  if (owns(g, i, m) || m.kind === 'pronoun') return true
  for (let k = i - 1; k >= 0 && g.tokens[k]!.start >= m.end; k--)
    if (g.isVerb(k))
      return (
        BE.test(g.lower(k)) ||
        // "is being held at a detention centre", but "is suspected in the shooting"
        (BE.test(g.lower(k - 1)) && !OWNS_UP.has(lemmaOf(g.lower(k)))) ||
        !(DOES.has(lemmaOf(g.lower(k))) || OWNS_UP.has(lemmaOf(g.lower(k))) || carryingVerbs.has(lemmaOf(g.lower(k))))
      )
  return true
}

/** Verbs that make their subject the doer, or the one who is said to be. */
const OWNS_UP = new Set('confess admit claim suspect implicate convict plot attempt try'.split(' '))

/** Whoever shoots or arrests by his trade, or is told of as the one who did. */
const OFFICER =
  /:unnamed-(?:[a-z-]+-)?(?:officer|deputy|trooper|agent|soldier|gunman|shooter|attacker|sniper|suspect|assailant)$/

/** "officers found two shooting victims", "police said the shooting was": who comes to a deed of others, unless it is said to be theirs. */
const isBystander = (g: Grammar, i: number, m: Mention): boolean =>
  !owns(g, i, m) &&
  (g.isNoun(i + 1) ||
    /^(?:organisation|group):(?:[a-z-]+-)?(?:police|officers|deputies|detectives|investigators|prosecutors|authorities|officials|witnesses|neighbou?rs|residents|paramedics|medics|sheriff)$/.test(
      m.entity,
    ))

/** Where the parties of a noun end: at a mark, at a word that leads to its occasion, at a verb that goes on. */
function endOfNoun(g: Grammar, i: number): number {
  for (let k = i + 1; k < g.tokens.length; k++)
    if (/^[,;:]$/.test(g.lower(k)) || ASIDE.test(g.lower(k)) || tellsOn(g, k) || isMeans(g, k))
      return g.tokens[k]!.start
  return Number.POSITIVE_INFINITY
}

/** "responded to the attack by calling in the envoy" */
export const isMeans = (g: Grammar, k: number): boolean =>
  g.lower(k) === 'by' && /^\p{Ll}+ing$/u.test(g.tokens[k + 1]?.text ?? '')

/** "after the talks Belmark will", "the visit Roe makes": who stands right behind a noun and in front of a verb begins a clause. */
const isNewSubject = (g: Grammar, i: number, m: Mention): boolean =>
  tokenOf(g.tokens, m) === i + 1 && g.isVerb(g.tokens.findIndex(t => t.start >= m.end))

const isAimedAt = (tokens: readonly Token[], m: Mention): boolean => {
  const at = tokenOf(tokens, m)
  const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1]
  return /^(?:to|on|against|of|upon)$/.test(before?.lower ?? '')
}

const isBehindBy = (tokens: readonly Token[], m: Mention): boolean => {
  const at = tokenOf(tokens, m)
  return (tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1])?.lower === 'by'
}

/** Whose deed it is, by what stands in front of the noun. */
function ownerOf(g: Grammar, i: number, actors: readonly Mention[], mutual: boolean): Mention | null {
  const { tokens } = g
  const token = tokens[i]!
  // "postponed the visit after the shootdown": whoever stands before such a word had no part in what stands behind it.
  const floor = tokens.findLastIndex((t, k) => k < i && ASIDE.test(t.lower))
  const near = floor < 0 ? actors : actors.filter(m => m.start >= tokens[floor]!.end)
  const possessing = possessor(g, i, near)
  if (possessing) return possessing
  const beside = near.filter(m => m.end <= token.start && gap(tokens, m.end, token.start) <= 4).at(-1)
  // "met Holm during the visit": either may be the visitor. "gave no details about the attack": who tells of it.
  const opening = g.phraseEndingAt(i).from
  if (
    /^(?:during|about|regarding|concerning)$/.test(g.lower(opening - 1)) &&
    !(beside && beside.start >= tokens[opening]!.start)
  )
    return null
  if (!beside) {
    const far = lastBefore(tokens, i, near)
    return far && !mutual && hasOther(g, far, i) ? null : doerOf(g, i, far, isOther)
  }
  // "Roe said the sanctions are meant to": who says it.
  if (beside.end <= tokens[opening]!.start && isSaidOf(g, opening)) return null
  // "the threat in Belmark to avenge the killing": where the threat is.
  if (
    behindPreposition(tokens, beside) &&
    !isOwner(tokens[tokens.findLastIndex(t => t.start < beside.end)]!) &&
    hasInfinitive(g, beside, i)
  )
    return null
  // "told Roe the shootings may have begun": who is only spoken to.
  if (!mutual && beside.end <= tokens[opening]!.start && !someVerbBetween(g, beside, i)) return null
  return isApart(g, i, beside, mutual) ? null : doerOf(g, i, beside, tellsOf)
}

/** A verb of saying right in front of the phrase that opens at a token, with the phrase for the subject of what is said. */
function isSaidOf(g: Grammar, opening: number): boolean {
  const cue = g.lower(opening - 1) === 'that' ? opening - 2 : opening - 1
  return isCue(g.lower(cue)) && g.beginsClause(opening)
}

/** An infinitive between a name and a noun. */
function hasInfinitive(g: Grammar, m: Mention, i: number): boolean {
  for (let k = i - 1; k > 0 && g.tokens[k]!.start >= m.end; k--) if (g.isVerb(k) && g.lower(k - 1) === 'to') return true
  return false
}

function someVerbBetween(g: Grammar, m: Mention, i: number): boolean {
  for (let k = i - 1; k >= 0 && g.tokens[k]!.start >= m.end; k--) if (g.isVerb(k)) return true
  return false
}

/** "Belmark defended its attack": the country or body named last in front of "its". */
function possessor(g: Grammar, i: number, actors: readonly Mention[]): Mention | null {
  const from = g.phraseEndingAt(i).from
  const its = /^(?:its|their)$/.test(g.lower(from)) ? from : from - 1
  if (!/^(?:its|their)$/.test(g.lower(its)) || actors.some(m => m.start === g.tokens[its]!.start)) return null
  const many = g.lower(its) === 'their'
  const things = actors.filter(m => !m.entity.startsWith(many ? 'place:' : 'person:'))
  return lastBefore(g.tokens, its, things)
}

/** "Roe's journey, new allegations", "travels to Belmark on a visit": no verb ties the name to the noun, and a comma or a preposition parts them. */
function isApart(g: Grammar, i: number, m: Mention, mutual: boolean): boolean {
  const { tokens } = g
  const last = tokens.findLastIndex(t => t.start < m.end)
  for (let k = last + 1; k < i; k++) if (g.isVerb(k)) return false
  for (let k = last + 1; k < i; k++) if (tokens[k]!.text === ',' && (k === last + 1 || g.isNoun(k - 1))) return true
  if (!mutual && hasOther(g, m, i)) return true
  // "another victim of the attack"; "Belmark in talks" has a part in them.
  return (
    (!mutual || behindPreposition(tokens, m)) && !isOwner(tokens[last]!) && someBetween(tokens, last, i, isPreposition)
  )
}

/** "the ministry's account of the attack": the account is its own. */
function hasOther(g: Grammar, m: Mention, i: number): boolean {
  const last = g.tokens.findLastIndex(t => t.start < m.end)
  if (!isOwner(g.tokens[last]!)) return false
  for (let k = last + 2; k < i; k++) if (g.lower(k) === 'of' && g.isNoun(k - 1)) return !SEVERAL.test(g.lower(k - 1))
  return false
}

/** "Roe's wave of attacks" is hers. */
const SEVERAL = /^(?:waves?|series|strings?|campaigns?|sprees?|acts?|threats?|rounds?|pairs?|number)$/

/** "Roe's attack": nothing but words of the phrase between the owner and the noun. */
function owns(g: Grammar, i: number, m: Mention): boolean {
  const last = g.tokens.findLastIndex(t => t.start < m.end)
  return m.end <= g.tokens[i]!.start && isOwner(g.tokens[last]!) && g.phraseEndingAt(i).from <= last
}

/** "China's Foreign Minister Wang", "Chinese Foreign Minister Wang": the country belongs to the name behind it. */
export function isPartOfName(tokens: readonly Token[], m: Mention, actors: readonly Mention[]): boolean {
  const at = tokens.findIndex(t => t.start < m.end && m.end <= t.end)
  // "the trial of former Lyon mayor Ana Roe"
  const owns = m.kind === 'adjectival' || /['’]s$/.test(tokens[at]?.text ?? '') || isTitle(tokens[at + 1]?.lower ?? '')
  if (at < 0 || !owns) return false
  let k = at + 1
  while (
    k < at + 8 &&
    (/^(?:and|of|for)$/.test(tokens[k]?.lower ?? '') ||
      isTitle(tokens[k]?.lower ?? '') ||
      /^\p{Lu}/u.test(tokens[k]?.text ?? ''))
  )
    k++
  return actors.some(
    x => x.entity !== m.entity && x.kind === 'name' && x.start > m.end && x.start <= (tokens[k - 1]?.start ?? 0),
  )
}

const isTitle = (word: string): boolean =>
  /^(?:mayor|governor|minister|president|premier|chancellor|senator|judge|bishop|police|director|chief|captain|coach|lawmaker|officer|councill?or)$/.test(
    word,
  )

/** Verbs besides those that carry a deed whose subject does what their object names. */
const DOES = new Set(
  'plan postpone cancel delay scrap continue join open announce agree offer promise order mount commit provide supply deliver grant tighten wage engage walk go call be'.split(
    ' ',
  ),
)

/** A verb behind a noun that begins something else: "the talks ended", "a readout of the talks released by", but not "a refusal to condemn". */
export const tellsOn = (g: Grammar, k: number): boolean =>
  g.isVerb(k) && !g.lower(k).endsWith('ing') && g.lower(k - 1) !== 'to'

/** Who stands in front of a noun, unless a verb between them is of something else: "the mayor praised the talks". */
function doerOf(g: Grammar, i: number, owner: Mention | null, isElse: (verb: string) => boolean): Mention | null {
  if (!owner) return null
  for (let k = i - 1; k >= 0 && g.tokens[k]!.start >= owner.end; k--)
    // "refugees fleeing the war"
    if (g.isVerb(k) && (!g.lower(k).endsWith('ing') || BE.test(g.lower(k - 1)) || SUFFERS.test(g.lower(k))))
      return isElse(g.lower(k)) || SUFFERS.test(g.lower(k)) || isOfOther(g, k, owner) ? null : owner
  return owner
}

/** "told Roe the shootings may have begun with a murder": another subject stands between. */
function isOfOther(g: Grammar, verb: number, owner: Mention): boolean {
  const subject = g.subjectOf(verb)
  if (subject === null) return false
  // "An attack on Belmark will bring war": Belmark is not what brings it.
  const inFront =
    g.lower(verb - 1) !== 'to' &&
    nounDeed(g.lower(subject.to - 1)) !== undefined &&
    g.span(subject).end <= owner.start &&
    behindPreposition(g.tokens, owner) &&
    !isOwner(g.tokens[g.tokens.findLastIndex(t => t.start < owner.end)]!)
  return inFront || g.tokens[subject.from]!.start >= owner.end
}

/** "Belmark received military aid": to whom it was given. */
function receiverOf(g: Grammar, i: number, actors: readonly Mention[]): Mention | null {
  for (let k = i - 1; k >= 0 && k >= i - 6; k--) {
    if (g.isPreposition(k)) return null
    if (!g.isVerb(k)) continue
    const phrase = /^(?:receiv|accept|obtain|got$|gets?$|getting$)/.test(g.lower(k)) ? g.subjectOf(k) : null
    return phrase && actorIn(actors, g.span(phrase))
  }
  return null
}

/** Whom a deed befalls did not do it, nor did whoever looks into it, hears of it or mourns it. */
const SUFFERS =
  /^(?:suffer|sustain|receiv|surviv|under(?:go|went)|endur|escap|fle[de]|fear|fac(?:e|ed|es)$|witness|describ|investigat|prob(?:e|ed|ing)$|respond|mourn|recall|remember|learn|solv|film)/

const isOther = (verb: string): boolean => !DOES.has(lemmaOf(verb)) && !carryingVerbs.has(lemmaOf(verb))
const tellsOf = (verb: string): boolean => isOther(verb) && attributionClasses(verb).has('judge')

/** "plans to visit Lyon for talks with Roe": whoever does what stands in front of the noun. */
function subjectNear(grammar: Grammar, i: number, actors: readonly Mention[]): Mention | null {
  const isDuring = /^(?:in|during)$/.test(grammar.lower(grammar.phraseEndingAt(i).from - 1))
  for (let k = i - 1; k >= 0 && k >= i - 14; k--) {
    // "urged Norway to respect the treaty in a call with Roe": whoever urged.
    if (!grammar.isVerb(k) || (grammar.lower(k - 1) === 'to' && isDuring)) continue
    const phrase = grammar.subjectOf(k)
    const actor = phrase && actorIn(actors, grammar.span(phrase))
    if (actor && actor.kind !== 'adjectival') return actor
  }
  return null
}
