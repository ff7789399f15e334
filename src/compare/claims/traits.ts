// What speaks for and against two statements saying the same: numbers by name. They depend on the two and on the weights of their words in
// their bundle; a logistic model over them decides (likeness.ts).
import { sharedWeight } from '../bundle.js'
import type { Deed, Point } from './points.js'

/** Names of the traits, in the order of the numbers. */
export const statementTraitNames = [
  'one',
  // How many sentences there are to choose from (its logarithm): of many, more are alike by chance.
  'many',
  // Weight of what they share as a share of the lighter one's; and how much that is, with names and without (its logarithm).
  'words',
  'shared',
  'shared-words',
  // The rarest word they share: of one weight in common several words say more than one name.
  'rarest',
  // The sentences they stand in: the square root of what these share, as a share of the heavier one.
  'sentences',
  // One event, told by a verb and not only named; renderings of one utterance.
  'event',
  'utterance',
  // Days that lie apart, a plan on and off; verbs, and none in common; one of them denies.
  'off',
  'verbs-off',
  'denied',
] as const

/** Name of a trait. */
export type StatementTrait = (typeof statementTraitNames)[number]

/** The traits of two statements, in the order of {@link statementTraitNames}. Symmetric. */
export function traitsOf(a: Point, b: Point): number[] {
  const { all, words, rarest } = sharedBy(a, b)
  const isUtterance = rendersOne(a, b)
  return [
    1,
    Math.log(Math.max(FEW, a.among, b.among)),
    all / Math.max(1e-9, Math.min(a.weight, b.weight)),
    Math.log1p(all),
    Math.log1p(words),
    rarest / RAREST,
    Math.sqrt(sharedWeight(a.unit.terms, b.unit.terms) / Math.max(SHORT, a.unit.weight, b.unit.weight)),
    Number(a.told.some(x => b.told.some(y => isOne(x, y) && (x.isVerb || y.isVerb)))),
    Number(isUtterance),
    Number(liesApart(a, b)) + Number(isCalledOff(a, b)),
    Number(!isUtterance && a.verbs.size > 0 && b.verbs.size > 0 && ![...a.verbs].some(v => b.verbs.has(v))),
    Number(a.isNegated !== b.isNegated),
  ]
}

/** Weight of a sentence below which words in common need not say much. */
const SHORT = 40
/** Sentences of the least pile that the weights were learnt from, about: below it they say nothing. */
const FEW = 70
/** Inverse document frequency of a very rare word, about. */
const RAREST = 10

/** Both render one utterance. */
export const rendersOne = (a: Point, b: Point): boolean => meet(a.said, b.said)

/** Both tell of one event, or render one utterance. */
export const tellOne = (a: Point, b: Point): boolean =>
  rendersOne(a, b) || a.told.some(x => b.told.some(y => isOne(x, y)))

const isOne = (x: Deed, y: Deed): boolean => x.event >= 0 && x.event === y.event

const meet = <T>(a: readonly T[], b: readonly T[]): boolean => a.some(x => b.includes(x))

/** Weight of what two statements share, that of the words among it which do more than name, and the rarest of these (inverse document frequency). */
function sharedBy(a: Point, b: Point): { all: number; words: number; rarest: number } {
  const [small, large] = a.terms.size <= b.terms.size ? [a, b] : [b, a]
  let [all, words, rarest] = [0, 0, 0]
  for (const [term, weight] of small.terms) {
    if (!large.terms.has(term)) continue
    all += weight
    if (term.startsWith('@')) continue
    rarest = Math.max(rarest, small.idf.get(term) ?? 0)
    if (!small.naming.has(term) && !large.naming.has(term)) words += weight
  }
  return { all, words, rarest }
}

/** Both name days, and a day lies between any two of them. */
const liesApart = (a: Point, b: Point): boolean =>
  a.days.length > 0 && b.days.length > 0 && !a.days.some(([f, t]) => b.days.some(([g, u]) => f <= u + 1 && g <= t + 1))

/** Both name people and none of them is the same: "Roe asked for more" and "Holm asked for more" are two things said. */
export const ofOthers = (a: Point, b: Point): boolean =>
  a.persons.length > 0 && b.persons.length > 0 && !meet(a.persons, b.persons)

/** One tells as off what the other tells as on, and not both of both. */
const isCalledOff = (a: Point, b: Point): boolean =>
  !rendersOne(a, b) &&
  a.told.some(x => b.told.some(y => x.kind === y.kind && (x.stage === 'off') !== (y.stage === 'off'))) &&
  !a.told.some(x => x.stage === 'off' && b.told.some(y => x.kind === y.kind && y.stage === 'off'))
