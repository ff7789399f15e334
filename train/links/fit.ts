// Fits the two tables of weights: that of all reports, and that of reports of one much reported topic.
import { closeLink } from '../../src/grouping/index.js'
import { ONE_MATTER } from '../../src/link/archive/company.js'
import { type PairTrait, pairTraitNames } from '../../src/link/pairs/traits.js'
import { type Example, fitLogistic } from '../logistic.js'
import { rounded } from '../table.js'
import { type LinkSet, TOPICS } from './sets.js'

/** The two tables, in the order of the traits. */
export interface Weights {
  readonly pair: Float64Array
  readonly within: Float64Array
}

/** Weight of all pairs of a set together, and its share of that; weight of a pair of one event against one of two. */
const SET_WEIGHT = 2000
const SAME = 0.5
/** The topics are judged by what others taught: with them events of few reports fall apart (docs/linking.md). */
const SHARES: Readonly<Record<string, number>> = { gva: 4, abp: 0.25, [TOPICS]: 0 }
const RIDGE = 1
const SHARES_WITHIN: Readonly<Record<string, number>> = { abp: 0, [TOPICS]: 4 }
const RIDGE_WITHIN = 2
/** Groups from so many reports on teach what differs within. */
const LEAST_GROUP = 3
/** Share of each dated pair that is learnt with its dates withheld: the one set without dates holds few unlike pairs. */
const UNDATED = 0.3

/** The sets hold few meetings and visits; what a careful reader makes of these is set by us and stays. */
const SET_BY_US: Readonly<Partial<Record<PairTrait, number>>> = {
  'offices-off': -3,
  'meeting-days': -12,
  'meeting-time-off': -3,
  'meeting-status-off': -3,
  'meeting-and-other': -3,
}
/** Steps of days are for topics alone. */
const STEPS: readonly PairTrait[] = ['day-same', 'day-next', 'days-few', 'days-week', 'days-more']
const NOT_FOR_ALL: Readonly<Partial<Record<PairTrait, number>>> = Object.fromEntries(STEPS.map(n => [n, 0]))

const NO_DATES: Readonly<Partial<Record<PairTrait, number>>> = {
  'days-apart': 0,
  'days-far': 0,
  'days-unknown': 1,
  ...NOT_FOR_ALL,
  'when-same': 0,
  'when-off': 0,
  'when-unknown': 1,
  'days-shared': 0,
  'incident-days': 0,
  'meeting-days': 0,
  'meeting-time-off': 0,
  'meeting-status-off': 0,
  'meeting-and-other': 0,
  'time-off': 0,
}
const DAYS_UNKNOWN = pairTraitNames.indexOf('days-unknown')

/** The same pair as it would look if one report bore no date. */
const withoutDates = (x: Float64Array): Float64Array => x.map((v, i) => NO_DATES[pairTraitNames[i]!] ?? v)

/** Both tables, learnt from one half of the sets or from all of them; the first is `kept` where it is given. */
export function learn(sets: readonly LinkSet[], half: number | null, kept?: Float64Array): Weights {
  const pair =
    kept ??
    fitted(
      sets.flatMap(s => examplesOfAll(s, half)),
      RIDGE,
      { ...SET_BY_US, ...NOT_FOR_ALL },
    )
  const within = fitted(
    sets.flatMap(s => examplesWithin(s, half, pair)),
    RIDGE_WITHIN,
    SET_BY_US,
  )
  return { pair, within }
}

function fitted(
  examples: readonly Example[],
  ridge: number,
  fixed: Readonly<Partial<Record<PairTrait, number>>>,
): Float64Array {
  const prior = Float64Array.from(pairTraitNames, n => fixed[n] ?? 0)
  const ridges = Float64Array.from(pairTraitNames, n => (fixed[n] === undefined ? ridge : 1e6))
  return rounded(fitLogistic(examples, pairTraitNames.length, ridges, prior))
}

interface Known {
  readonly x: Float64Array
  readonly same: boolean
}

/** Pairs of a half of which it is known whether they tell one event. */
function known(set: LinkSet, half: number | null): (Known & { readonly pair: readonly [number, number] })[] {
  const uses = (i: number): boolean => (half === null || set.half[i] === half) && set.events[i] !== null
  return set.pairs.flatMap((pair, k) => {
    const [i, j] = pair
    return uses(i) && uses(j) ? [{ pair, x: set.traits[k]!, same: set.events[i] === set.events[j] }] : []
  })
}

/** Weight of a pair of two events, such that the set weighs its share. */
function weightOf(pairs: readonly Known[], share: number): number {
  const same = pairs.filter(u => u.same).length
  return (SET_WEIGHT * share) / Math.max(1, same * SAME + pairs.length - same)
}

function examplesOfAll(set: LinkSet, half: number | null): Example[] {
  const pairs = known(set, half)
  const w = weightOf(pairs, SHARES[set.name] ?? 1)
  if (w === 0) return []
  return pairs.flatMap(({ x, same }) => {
    const [y, weight] = same ? [1, w * SAME] : [0, w]
    if (x[DAYS_UNKNOWN]) return [{ x, y, w: weight }]
    return [
      { x, y, w: weight * (1 - UNDATED) },
      { x: withoutDates(x), y, w: weight * UNDATED },
    ]
  })
}

/** Pairs inside the groups that the first table makes. */
function examplesWithin(set: LinkSet, half: number | null, weights: Float64Array): Example[] {
  const share = SHARES_WITHIN[set.name] ?? 1
  if (share === 0) return []
  const groupOf = grouped(set, null, weights)
  const sizes = new Map<number, number>()
  for (const g of groupOf) sizes.set(g, (sizes.get(g) ?? 0) + 1)
  const pairs = known(set, half).filter(
    ({ pair: [i, j] }) => groupOf[i] === groupOf[j] && sizes.get(groupOf[i]!)! >= LEAST_GROUP,
  )
  const w = weightOf(pairs, share)
  return pairs.map(({ x, same }) => ({ x, y: same ? 1 : 0, w: same ? w * SAME : w }))
}

/** Chance of a pair by a table. */
export const chanceOf = (x: Float64Array, weights: Float64Array): number =>
  1 / (1 + Math.exp(-x.reduce((s, v, n) => s + v * weights[n]!, 0)))

/** Number of the group of each report of a half by the first table; reports of the other half stay alone. */
export function grouped(
  set: LinkSet,
  half: number | null,
  weights: Float64Array,
  threshold = ONE_MATTER.threshold,
): number[] {
  const uses = (i: number): boolean => half === null || set.half[i] === half
  const edges = set.pairs.flatMap(([a, b], k) => {
    if (!uses(a) || !uses(b)) return []
    const score = chanceOf(set.traits[k]!, weights)
    return score >= 0.01 ? [{ a, b, score }] : []
  })
  return closeLink(
    set.days.map(d => d !== null),
    edges,
    { ...ONE_MATTER, threshold },
  )
}
