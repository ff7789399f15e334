// A much reported topic and its events. Where a matter is reported day by day (a shutdown, an epidemic, a trial), reports of different events are more alike than
// two accounts of one event are elsewhere, and what hangs together is the topic. Such a group is looked at again from within, by weights that were
// learnt on topics of this kind (pairs/weights.ts). How fine events are thus follows from how much is told, and depends on the group alone.
import { type Closeness, type Graph, Regrouping } from '../../grouping/index.js'
import type { Order } from './matters.js'
import type { Pairs } from './pairs.js'

/** A group may be a topic from so many reports on, over so many days, so many a day. */
const LEAST_REPORTS = 5
const LEAST_DAYS = 2
const LEAST_A_DAY = 1.5
/** Mean log-odds of its pairs below which its reports differ as those of a topic do. Of 16 groups of five reports and more of newscluster two lie below, of 49 of the topics 39. */
const MOST_MEAN = 1.8
/** Log-odds that no score goes beyond; pairs that were not scored, and contradictions, have the lowest. */
const LOWEST = -5
const HIGHEST = 14
/** Log-odds are counted in these steps: whole numbers add up to the same sum in any order. */
const STEPS = 1024
/** An event with a larger share of the group's reports is what the group is about, and the others are its other sides: the group stays whole. */
const LARGEST_SHARE = 2 / 3
/** When groups of reports of one topic are one event. Size attracts nothing here: the topic is in all of them. */
const ONE_EVENT_OF_TOPIC: Closeness = { threshold: 0.55, best: 0.2, leastMean: 0.1, pull: 0 }

/** Scored pairs by report. */
export interface Scored {
  of(slot: number): Omit<Pairs, 'likeness'>
}

/** Finds the events of groups that are topics. */
export class Topics {
  private readonly grouping: Regrouping

  constructor(
    private readonly pairs: Scored,
    order: Order,
    private readonly dayOf: (slot: number) => number | null,
  ) {
    const partnersOf = (slot: number): ReturnType<Graph['partnersOf']> => {
      const { items, within } = pairs.of(slot)
      return { items, scores: within }
    }
    this.grouping = new Regrouping({ ...order, partnersOf }, ONE_EVENT_OF_TOPIC)
  }

  /** Events of a group: the group itself where it is no topic. */
  events(group: readonly number[]): readonly (readonly number[])[] {
    if (!this.isTopic(group)) return [group]
    const { groups } = this.grouping.regroup(group, group, [])
    const largest = groups.reduce((n, g) => Math.max(n, g.length), 0)
    return largest <= LARGEST_SHARE * group.length ? groups : [group]
  }

  private isTopic(group: readonly number[]): boolean {
    const n = group.length
    if (n < LEAST_REPORTS) return false
    const days = new Set(group.map(this.dayOf).filter(d => d !== null)).size
    const pairs = (n * (n - 1)) / 2
    return days >= LEAST_DAYS && n >= LEAST_A_DAY * days && this.logOdds(group) < MOST_MEAN * STEPS * pairs
  }

  /** Sum of the log-odds of all pairs, in {@link STEPS}. */
  private logOdds(group: readonly number[]): number {
    const own = new Set(group)
    let sum = 0
    let scored = 0
    for (const slot of group) {
      const { items, scores } = this.pairs.of(slot)
      for (let i = 0; i < items.length; i++) {
        if (!own.has(items[i]!)) continue
        sum += stepsOf(scores[i]!)
        scored++
      }
    }
    const unscored = group.length * (group.length - 1) - scored
    return (sum + unscored * LOWEST * STEPS) / 2
  }
}

function stepsOf(score: number): number {
  if (score <= 0) return LOWEST * STEPS
  if (score >= 1) return HIGHEST * STEPS
  return Math.round(STEPS * Math.max(LOWEST, Math.min(HIGHEST, Math.log(score / (1 - score)))))
}
