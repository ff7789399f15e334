// Occasions: a trial, a referendum, an exchange of prisoners. They tell something where their clause says what became of them.
import { courseOf, type Deed, lemmaOf, occasionDeed, occasionVerbs } from '../../lexicon/index.js'
import type { Status } from '../../model/index.js'
import type { Grammar } from '../grammar.js'
import { isSetFor, statusOfNoun } from './noun-status.js'

/** The occasion that the noun at token `i` names, where its clause tells what became of it; else null. */
export function occasionAt(g: Grammar, i: number): Deed | null {
  const deed = occasionDeed(g.lower(i))
  if (!deed || (g.isVerb(i) && !isCalledOff(g, i) && !isSetFor(g, i)) || isPart(g, i)) return null
  if (deed.subtype === 'execution' && isOfThing(g, i)) return null
  if (deed.subtype === 'exchange') return isOfPeople(g, i) && tellsExchange(g, i) ? deed : null
  // Games begin and are won every day: one that is set for a day, or is not played.
  if (deed.subtype === 'contest' && !SET.has(statusOfNoun(g, i) ?? 'held')) return null
  return hasCourse(g, i) || (deed.subtype === 'referendum' && isOccasionOf(g, i)) ? deed : null
}

const SET: ReadonlySet<Status> = new Set<Status>(['planned', 'postponed', 'cancelled'])

/** Verb that has the noun phrase at `i` for its object: its token, or -1. Of "put off the vote" the verb. */
export function governorOf(g: Grammar, i: number): number {
  // "Norway, Spain complete swap"
  if (isHeld(g, i - 1) && g.isNoun(i - 2)) return i - 1
  const before = g.phraseEndingAt(i).from - 1
  const verb = PARTICLE.test(g.lower(before)) ? before - 1 : before
  return g.isVerb(verb) ? verb : -1
}

/** "Roe postpones vote", "a delayed trial" */
const isCalledOff = (g: Grammar, i: number): boolean => i > 0 && courseOf(g.lower(i - 1), '') !== undefined

const isHeld = (g: Grammar, verb: number): boolean => occasionVerbs.has(lemmaOf(g.lower(verb)))

const PARTICLE = /^(?:off|back)$/

function hasCourse(g: Grammar, i: number): boolean {
  if (isCalledOff(g, i) || statusOfNoun(g, i) !== null) return true
  const verb = governorOf(g, i)
  if (verb >= 0 && (courseOf(g.lower(verb), g.lower(verb + 1)) || isHeld(g, verb))) return true
  for (let k = g.phraseEndingAt(i).from; k < i; k++) if (AHEAD.test(g.lower(k)) || courseOf(g.lower(k), '')) return true
  return false
}

const AHEAD = /^(?:upcoming|forthcoming)$/

/** "the trial judge", "vote counts", "a news conference": a part of it, or what is held beside it. */
const isPart = (g: Grammar, i: number): boolean =>
  (g.isNominal(i + 1) && g.tokens[i + 1]!.text === g.lower(i + 1)) ||
  (/^games?$/.test(g.lower(i)) && /^(?:on|over)$/.test(g.lower(i + 1))) ||
  NO_OCCASION.test(g.lower(i - 1))

/** "a clinical trial", "a video game", "the popular vote" */
const NO_OCCASION =
  /^(?:clinical|drug|vaccine|video|computer|board|popular|electoral|protest|swing|blame|waiting|stock|foreign|currency|heated|student|cultural|debt|asset|credit|share|job|wife|code|text|war|free)$/

/** "the execution of the plan" */
const isOfThing = (g: Grammar, i: number): boolean =>
  g.lower(i + 1) === 'of' &&
  !/^\p{Lu}/u.test(g.tokens[i + 2]?.text ?? '') &&
  !CONVICTED.test(g.lower((g.phraseFrom(i + 2)?.to ?? 0) - 1))

const CONVICTED = /^(?:m[ae]n|wom[ae]n|prisoners?|inmates?|killers?|murderers?|convicts?|people)$/

/** What is exchanged by two sides, and is no money and no word: said beside the noun, or known from before. */
function isOfPeople(g: Grammar, i: number): boolean {
  if (PEOPLE.test(g.lower(i - 1))) return true
  const of = g.lower(i + 1) === 'of'
  for (let k = i + 2; of && k <= i + OF_REACH; k++) if (PEOPLE.test(g.lower(k))) return true
  return !of && (i === 0 || g.isDeterminer(i - 1) || g.isVerb(i - 1) || isHeld(g, i - 1) || isCalledOff(g, i))
}

const PEOPLE = /^(?:prisoners?|captives?|hostages?|detainees?|inmates?|bodies)$/

/** Tokens behind "exchange of" in which those exchanged stand: "of some two hundred prisoners". */
const OF_REACH = 6

/** "voted in a referendum", "after Sunday's referendum" */
const isOccasionOf = (g: Grammar, i: number): boolean =>
  /^(?:in|during|after|following)$/.test(g.lower(g.phraseEndingAt(i).from - 1))

/** "in an exchange of prisoners", "after the prisoner swap": it was made; "talks on an exchange" tell of none. */
const tellsExchange = (g: Grammar, i: number): boolean =>
  hasCourse(g, i) || (isOccasionOf(g, i) && (PEOPLE.test(g.lower(i - 1)) || g.lower(i + 1) === 'of'))
