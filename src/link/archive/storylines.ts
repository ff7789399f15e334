// Matters that belong to one longer development: the same party at the centre and much alike, over months. The events of a much reported topic are of one
// storyline, since they are of one matter. Settled component by component as matters are.
import { averageLink, type Edge, membersOf } from '../../grouping/index.js'
import { hashOf } from '../../lexicon/index.js'
import type { Digest } from '../digest/index.js'
import { type HashSet, hashSet, sharedCount } from '../digest/sets.js'
import { daysApart } from '../pairs/traits.js'
import type { Matters, Settled } from './matters.js'
import type { PairIndex } from './pairs.js'

/**
 * Likeness of words and names that makes two matters one storyline: half its mean over all pairs of their reports, half the mean of what each
 * report of the smaller one finds at best in the other. Large ones tell many sides of a matter, and no two of their reports need be alike.
 */
const LEAST_LIKENESS = 0.3
const LONGEST_GAP_DAYS = 500

/** What is found between two matters: sum of the likeness of pairs, and the best that each report of either finds in the other. */
interface Cell {
  sum: number
  readonly own: Map<number, number>
  readonly there: Map<number, number>
}

const raise = (best: Map<number, number>, slot: number, likeness: number): void => {
  if (likeness > (best.get(slot) ?? 0)) best.set(slot, likeness)
}

const mean = (best: ReadonlyMap<number, number>, size: number): number => {
  let sum = 0
  for (const likeness of best.values()) sum += likeness
  return sum / size
}

/** Storylines over the matters of a changing set. */
export class Storylines {
  /** Matters of each storyline, in canonical order. */
  readonly members = new Map<number, readonly number[]>()
  private readonly of = new Map<number, number>()
  /** Likeness of two matters that share a party, both ways. */
  private readonly ties = new Map<number, Map<number, number>>()
  /** Hashes of whom each report has at its centre, by slot. */
  private readonly centres: (HashSet | undefined)[] = []
  private next = 0

  constructor(
    private readonly pairs: PairIndex,
    private readonly matters: Matters,
    private readonly digest: (slot: number) => Digest | undefined,
    private readonly sorted: (slots: readonly number[]) => number[],
  ) {}

  /** Number of the storyline a matter is in. */
  storylineOf(matter: number): number {
    return this.of.get(matter)!
  }

  /** Lets go of what is kept about a report that was withdrawn. */
  forget(slot: number): void {
    this.centres[slot] = undefined
  }

  /** Settles after matters ended and began; gives the storylines that ended and that began. */
  settle(ended: readonly number[], begun: readonly number[]): Settled {
    const dirty = new Set<number>(begun)
    const over = new Set<number>()
    for (const e of ended) {
      for (const other of this.ties.get(e)?.keys() ?? []) {
        this.ties.get(other)?.delete(e)
        dirty.add(other)
      }
      this.ties.delete(e)
      const before = this.of.get(e)
      if (before !== undefined) {
        over.add(before)
        for (const other of this.members.get(before) ?? []) dirty.add(other)
      }
      this.of.delete(e)
    }
    for (const e of begun) this.tie(e)
    const out: number[] = []
    const reached = new Set<number>()
    for (const e of dirty) {
      if (!this.matters.members.has(e) || reached.has(e)) continue
      const component = this.component(e, reached)
      for (const x of component) {
        const before = this.of.get(x)
        if (before !== undefined) over.add(before)
      }
      for (const group of this.cluster(component)) out.push(this.begin(group))
    }
    for (const s of over) this.members.delete(s)
    return { ended: [...over], begun: out }
  }

  private begin(group: readonly number[]): number {
    const storyline = this.next++
    this.members.set(storyline, group)
    for (const e of group) this.of.set(e, storyline)
    return storyline
  }

  /** Pairs that were never scored count 0, as in the clustering of matters. */
  private tie(matter: number): void {
    const own = this.matters.members.get(matter)!
    const cells = this.kinOf(matter, own)
    for (const slot of cells.size ? own : []) {
      const { items, likeness } = this.pairs.of(slot)
      for (let i = 0; i < items.length; i++) {
        const cell = cells.get(this.matters.matterOf(items[i]!))
        if (!cell || !this.isNear(slot, items[i]!)) continue
        cell.sum += likeness[i]!
        raise(cell.own, slot, likeness[i]!)
        raise(cell.there, items[i]!, likeness[i]!)
      }
    }
    const ties = new Map<number, number>()
    for (const [there, cell] of cells) {
      const size = this.matters.members.get(there)!.length
      const [x, y] = [mean(cell.own, own.length), mean(cell.there, size)]
      // Of two of one size neither is the smaller: what both find.
      const best = own.length < size ? x : own.length > size ? y : (x + y) / 2
      const tie = (0.5 * cell.sum) / (own.length * size) + 0.5 * best
      ties.set(there, tie)
      const back = this.ties.get(there)
      if (back) back.set(matter, tie)
      else this.ties.set(there, new Map([[matter, tie]]))
    }
    const known = this.ties.get(matter)
    if (known) for (const [there, tie] of ties) known.set(there, tie)
    else this.ties.set(matter, ties)
  }

  /** Empty cells for the matters that share a party with a matter: few of those that it has pairs with. */
  private kinOf(matter: number, own: readonly number[]): Map<number, Cell> {
    const out = new Map<number, Cell>()
    for (const slot of own) {
      const centre = this.centreOf(slot)
      if (centre.length === 0) continue
      for (const other of this.pairs.of(slot).items) {
        if (sharedCount(this.centreOf(other), centre) === 0 || !this.isNear(slot, other)) continue
        const there = this.matters.matterOf(other)
        if (there !== matter && !out.has(there)) out.set(there, { sum: 0, own: new Map(), there: new Map() })
      }
    }
    return out
  }

  private centreOf(slot: number): HashSet {
    this.centres[slot] ??= hashSet(this.digest(slot)!.centre.map(hashOf))
    return this.centres[slot]
  }

  private isNear(a: number, b: number): boolean {
    return (daysApart(this.digest(a)!, this.digest(b)!) ?? 0) <= LONGEST_GAP_DAYS
  }

  private component(from: number, reached: Set<number>): number[] {
    const found = [from]
    reached.add(from)
    for (let i = 0; i < found.length; i++)
      for (const [other, mean] of this.ties.get(found[i]!) ?? [])
        if (mean >= LEAST_LIKENESS && !reached.has(other)) {
          reached.add(other)
          found.push(other)
        }
    return found
  }

  private cluster(component: readonly number[]): number[][] {
    if (component.length === 1) return [[component[0]!]]
    const first = new Map(component.map(e => [this.matters.members.get(e)![0]!, e]))
    const events = this.sorted([...first.keys()]).map(slot => first.get(slot)!)
    const at = new Map(events.map((e, i) => [e, i]))
    const edges: Edge[] = []
    for (const [a, e] of events.entries())
      for (const [other, score] of this.ties.get(e) ?? []) {
        const b = at.get(other)
        if (b !== undefined && b > a) edges.push({ a, b, score })
      }
    edges.sort((x, y) => x.a - y.a || x.b - y.b)
    return membersOf(averageLink(events.length, edges, LEAST_LIKENESS)).map(g => g.map(i => events[i]!))
  }
}
