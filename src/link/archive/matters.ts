// Matters of a changing set of reports, each an event or a much reported topic of several (topics.ts): settled component by component, so that the result is
// that of a fresh clustering. Reports only ever come into one matter along ties (company.ts); what hangs together by ties is a component, and what
// happens outside of it leaves no trace in it.
import { type Graph, type Join, Regrouping } from '../../grouping/index.js'
import type { Digest } from '../digest/index.js'
import { Company, ONE_MATTER } from './company.js'
import type { Changes, PairIndex } from './pairs.js'

/** What grouping has to know of reports besides their pairs. */
export type Order = Pick<Graph, 'isFirm' | 'isBefore'>

/** Numbers of the groups that ended and of those that began. */
export interface Settled {
  readonly ended: readonly number[]
  readonly begun: readonly number[]
}

/** What is settled of matters: slots in canonical order, by the matter's number. */
export class Matters {
  readonly members = new Map<number, readonly number[]>()
  /** Matter of each report, by slot. */
  private readonly of: (number | undefined)[] = []
  private readonly company: Company
  private readonly grouping: Regrouping
  private next = 0
  /** Component of each report of one of several, by number; none where it is alone. */
  private readonly componentOf: (number | undefined)[] = []
  /** Joins that made the groups of a component. */
  private readonly joins = new Map<number, readonly Join[]>()
  private nextComponent = 0

  constructor(
    pairs: PairIndex,
    order: Order,
    private readonly digest: (slot: number) => Digest | undefined,
    private readonly sorted: (slots: readonly number[]) => number[],
  ) {
    this.company = new Company(pairs, slot => digest(slot) !== undefined)
    this.grouping = new Regrouping({ ...order, partnersOf: slot => pairs.of(slot) }, ONE_MATTER)
  }

  /** Number of the matter a report is in. */
  matterOf(slot: number): number {
    return this.of[slot]!
  }

  /** Settles what hangs together with reports whose pairs or ties changed, those that are gone included; gives the matters that ended and that began. */
  settle(changes: Changes): Settled {
    const dirty = this.company.review(changes)
    const ended = new Set<number>()
    const begun: number[] = []
    const reached = new Set<number>()
    const outgrown = new Set<number>()
    for (const slot of dirty) {
      if (this.digest(slot)) continue
      const before = this.of[slot]
      if (before !== undefined) ended.add(before)
      this.of[slot] = undefined
      const component = this.componentOf[slot]
      if (component !== undefined) outgrown.add(component)
      this.componentOf[slot] = undefined
    }
    for (const slot of dirty) {
      if (!this.digest(slot) || reached.has(slot)) continue
      const groups = this.regroup(this.component(slot, reached), changes.pairs, outgrown)
      const others = groups.map(g => this.sorted(g)).filter(g => !this.stays(g, changes.pairs))
      for (const group of others)
        for (const s of group) {
          const before = this.of[s]
          if (before !== undefined) ended.add(before)
        }
      for (const group of others) begun.push(this.begin(group))
    }
    for (const m of ended) this.members.delete(m)
    for (const c of outgrown) this.joins.delete(c)
    return { ended: [...ended], begun }
  }

  /** True where a group is a matter already and none of its pairs changed. */
  private stays(group: readonly number[], changed: ReadonlySet<number>): boolean {
    const known = this.members.get(this.of[group[0]!] ?? -1)
    return known?.length === group.length && group.every((s, i) => s === known[i] && !changed.has(s))
  }

  private begin(group: readonly number[]): number {
    const matter = this.next++
    this.members.set(matter, group)
    for (const slot of group) this.of[slot] = matter
    return matter
  }

  /** All that hangs together with a report by ties. */
  private component(from: number, reached: Set<number>): number[] {
    const found = [from]
    reached.add(from)
    for (let i = 0; i < found.length; i++)
      for (const other of this.company.of(found[i]!))
        if (!reached.has(other)) {
          reached.add(other)
          found.push(other)
        }
    return found
  }

  /** Groups of a component that may not be what they were; the components its reports were in go to `outgrown`. */
  private regroup(
    component: readonly number[],
    changed: ReadonlySet<number>,
    outgrown: Set<number>,
  ): readonly (readonly number[])[] {
    const sizes = new Map<number, number>()
    for (const slot of component) {
      const before = this.componentOf[slot]
      if (before !== undefined) sizes.set(before, (sizes.get(before) ?? 0) + 1)
    }
    let [largest, size] = [-1, 0]
    for (const [c, n] of sizes) if (n > size) [largest, size] = [c, n]
    const made = [...sizes.keys()].map(c => this.joins.get(c)!)
    // Reports that were in another component than most, or alone, have pairs that did not count before.
    const fresh = component.filter(slot => changed.has(slot) || this.componentOf[slot] !== largest)
    const { joins, groups } = this.grouping.regroup(component, fresh, made)
    for (const c of sizes.keys()) outgrown.add(c)
    if (component.length === 1) this.componentOf[component[0]!] = undefined
    else {
      const number = this.nextComponent++
      for (const slot of component) this.componentOf[slot] = number
      this.joins.set(number, joins)
    }
    return groups
  }
}
