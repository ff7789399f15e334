// How much two statements say the same: words and names by weight, what they tell, on what days, of whom, and whether it is so.
import { sharedTerms, type Unit } from '../bundle.js'
import type { Point } from './points.js'
import { isSource } from './upstream.js'

/** What telling one event or rendering one utterance adds, and telling what excludes the other takes away. */
const SAME_EVENT = 0.25
const APART = 0.25
/**
 * What having verbs and none in common takes away, and of one event. Of forty pairs without a common verb in the claims of 1,039 reports of
 * diplomacy twelve said the same, of forty with one twenty-nine (27 November 2026).
 */
const OTHERWISE = 0.2
const OTHERWISE_OF_ONE = 0.15
/** Weight below which a statement is slight, and the share of a longer one that it has to hold to be the same where nothing else says so. */
const SLIGHT = 12
const LEAST_OF_LONGER = 0.2

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
 * 0 to 1: shared words and names, by the shorter and by the longer statement; more where both tell one event, less where they tell
 * a thing of one kind at stages that exclude each other, or name days that lie apart. Two `rivals`, named sources, may tell one event in
 * ways that exclude each other: for them the words alone count. Nothing where only one of them denies and no event is told by both; less
 * where each names persons and none is the other's.
 */
export function likeness(a: Point, b: Point, rivalry: Rivalry = 'none'): number {
  const rivals = rivalry !== 'none'
  const { lighter, heavier } = sharedTerms(a.terms, a.weight, b.terms, b.weight)
  const one =
    a.told.some(x => x.event >= 0 && b.told.some(y => y.event === x.event)) || a.said.some(x => b.said.includes(x))
  // A few words are in many a sentence by chance.
  if (!one && heavier < LEAST_OF_LONGER && Math.min(a.weight, b.weight) < SLIGHT) return 0
  // What one says is so the other says is not.
  if (!one && a.isNegated !== b.isNegated) return 0
  // "a raise of 9 percent", "a raise of 14 percent": neither bears the other out.
  const utterance = a.said.some(x => b.said.includes(x))
  if (!utterance && a.shares.length && b.shares.length && !a.shares.some(n => b.shares.includes(n))) return 0
  // "offered $4.1 billion", "offered $4.5 billion"
  if (!utterance && a.sums.length && b.sums.length && !a.sums.some(n => b.sums.some(m => isAbout(n, m)))) return 0
  // Two that name the same people on the same day need not say the same of them.
  if (!one && !sharesMatter(a, b, heavier)) return 0
  const parted =
    !one && a.told.some(x => b.told.some(y => x.kind === y.kind && (x.stage === 'off') !== (y.stage === 'off')))
  // "walked out on strike", "ended their strike"
  if (!utterance && a.told.some(x => b.told.some(y => x.kind === y.kind && STAGES.has(`${x.stage} ${y.stage}`))))
    return 0
  // Against each other they corroborate nothing unless they tell the same deed.
  if (rivals && !a.told.some(x => b.told.some(y => x.kind === y.kind))) return 0
  // Two countries that tell one deed tell it of one deed, however they tell it.
  const agree =
    rivalry === 'sides' &&
    a.told.some(x => x.isDone && b.told.some(y => y.isDone && x.kind === y.kind && x.stage === y.stage))
  const apart =
    a.days.length > 0 &&
    b.days.length > 0 &&
    !a.days.some(([f, t]) => b.days.some(([g, u]) => f <= u + 1 && g <= t + 1))
  return Math.min(
    1,
    Math.max(
      0,
      0.5 * lighter +
        0.5 * heavier +
        (one && !rivals ? SAME_EVENT : 0) -
        (doOtherwise(a, b) ? (one ? OTHERWISE_OF_ONE : OTHERWISE) : 0) -
        (parted || apart || ofOthers(a, b) || (rivals && !agree) ? APART : 0),
    ),
  )
}

/** One amount, rounded or not. */
const isAbout = (n: number, m: number): boolean => Math.abs(n - m) <= ROUNDING * Math.max(n, m)
const ROUNDING = 0.02

/** Both have verbs and none in common. */
const doOtherwise = (a: Point, b: Point): boolean =>
  a.verbs.size > 0 && b.verbs.size > 0 && ![...a.verbs].some(v => b.verbs.has(v))

const STAGES = new Set(['over ended', 'ended over'])

/** Both name people and none of them is the same: "Roe asked for more" and "Holm asked for more" are two things said. */
const ofOthers = (a: Point, b: Point): boolean =>
  a.persons.length > 0 && b.persons.length > 0 && !a.persons.some(p => b.persons.includes(p))

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
