// How likely two statements say the same: a logistic model over named traits, and what rules it out.
import { sharedTerms, type Unit } from '../bundle.js'
import type { Point } from './points.js'
import { ofOthers, rendersOne, statementTraitNames, tellOne, traitsOf } from './traits.js'
import { isSource } from './upstream.js'
import { statementWeights } from './weights.js'

/** Weight below which a statement is slight, and the share of a longer one that it has to hold to be the same where nothing else says so. */
const SLIGHT = 12
const LEAST_OF_LONGER = 0.2
/** What two named sources who do not tell one deed as done alike lack of being one claim, in log-odds. */
const OF_RIVALS = 1.5

const weights = Float64Array.from(statementTraitNames, n => statementWeights[n])

/** 0 to 1: shared content words, by the shorter and by the longer one. */
export function sentenceLikeness(a: Unit, b: Unit): number {
  const { lighter, heavier } = sharedTerms(a.terms, a.weight, b.terms, b.weight)
  return 0.5 * lighter + 0.5 * heavier
}

/** Two named sources, or even two countries; what is of one source, or of none that is named, is no rivalry. */
export type Rivalry = 'none' | 'sources' | 'sides'

/** How two sources (`source:…` or a lineage) stand to each other. */
export function rivalryOf(s: string, t: string): Rivalry {
  if (!isSource(s) || !isSource(t) || s === t) return 'none'
  return [s, t].every(x => x.startsWith('source:place:')) ? 'sides' : 'sources'
}

/**
 * Chance, 0 to 1, that two statements say the same, and 0 where something rules it out. Two `rivals`, named sources, say the same only where
 * both tell a deed of one kind.
 */
export function likeness(a: Point, b: Point, rivalry: Rivalry = 'none'): number {
  if (excludeEachOther(a, b)) return 0
  const rivals = rivalry !== 'none'
  // Against each other they corroborate nothing unless they tell the same deed.
  if (rivals && !a.told.some(x => b.told.some(y => x.kind === y.kind))) return 0
  const traits = traitsOf(a, b)
  let logOdds = 0
  for (const [i, t] of traits.entries()) logOdds += weights[i]! * t
  if (rivals && !(rivalry === 'sides' && tellAsDone(a, b))) logOdds -= OF_RIVALS
  return 1 / (1 + Math.exp(-logOdds))
}

/** What the one says cannot be what the other says, however alike their words. */
function excludeEachOther(a: Point, b: Point): boolean {
  // "walked out on strike", "ended their strike"
  const isUtterance = rendersOne(a, b)
  if (!isUtterance) {
    if (a.told.some(x => b.told.some(y => x.kind === y.kind && STAGES.has(`${x.stage} ${y.stage}`)))) return true
    // "a raise of 9 percent", "a raise of 14 percent": neither bears the other out; "offered $4.1 billion", "offered $4.5 billion".
    if (a.shares.length && b.shares.length && !a.shares.some(n => b.shares.includes(n))) return true
    if (a.sums.length && b.sums.length && !a.sums.some(n => b.sums.some(m => isAbout(n, m)))) return true
  }
  if (tellOne(a, b)) return false
  if (isReasonOf(a, b) || isReasonOf(b, a)) return true
  // What one says is so the other says is not; what one says of somebody the other says of somebody else.
  if (a.isNegated !== b.isNegated || ofOthers(a, b)) return true
  const { heavier } = sharedTerms(a.terms, a.weight, b.terms, b.weight)
  // A few words are in many a sentence by chance; two that name the same people on the same day need not say the same of them.
  return (heavier < LEAST_OF_LONGER && Math.min(a.weight, b.weight) < SLIGHT) || !sharesMatter(a, b, heavier)
}

/** "because Roe failed to bring a prisoner" is why a swap was put off, and does not say that it was. */
const isReasonOf = (a: Point, b: Point): boolean =>
  opensReason(a) && !opensReason(b) && b.told.some(t => t.stage === 'off') && !a.told.some(t => t.stage === 'off')

function opensReason(p: Point): boolean {
  const known = opening.get(p)
  if (known !== undefined) return known
  const opens = p.unit.tokens.find(t => t.start >= p.start)?.lower === 'because'
  opening.set(p, opens)
  return opens
}

const opening = new WeakMap<Point, boolean>()

/** One amount, rounded or not. */
const isAbout = (n: number, m: number): boolean => Math.abs(n - m) <= ROUNDING * Math.max(n, m)
const ROUNDING = 0.02

const STAGES = new Set(
  ['over ended', 'ahead off', 'over denied', 'ended denied'].flatMap(s => [s, s.split(' ').reverse().join(' ')]),
)

/** Two countries that tell one deed tell it of one deed, however they tell it. */
const tellAsDone = (a: Point, b: Point): boolean =>
  a.told.some(x => x.isDone && b.told.some(y => y.isDone && x.kind === y.kind && x.stage === y.stage))

/** Words, names and days apart, that two statements have to share to be on one matter; one is enough where much of the longer one is shared. */
const LEAST_OF_MATTER = 2
const MUCH_OF_LONGER = 0.35

function sharesMatter(a: Point, b: Point, heavier: number): boolean {
  const [small, large] = a.terms.size <= b.terms.size ? [a, b] : [b, a]
  let words = 0
  let naming = 0
  for (const term of small.terms.keys()) {
    if (!large.terms.has(term) || term.startsWith('@') || DAY_NAMES.has(term)) continue
    words++
    if (small.naming.has(term) && large.naming.has(term)) naming++
  }
  // "Prime Minister Roe" is one thing in common and not two; what she did with her counterpart is another.
  return words >= (heavier < MUCH_OF_LONGER ? LEAST_OF_MATTER : 1) && (words > naming || tellsOne(a, b))
}

const tellsOne = (a: Point, b: Point): boolean =>
  a.told.some(x => b.told.some(y => x.isDone && x.stage === y.stage && talk(x.kind) === talk(y.kind)))

/** One report's call is another's talks. */
const talk = (kind: string): string => (kind === 'call' ? 'talks' : kind)

/** Stems of the names of days. */
const DAY_NAMES = new Set('mondai tuesdai wednesdai thursdai fridai saturdai sundai todai yesterdai'.split(' '))
