// Events of a changing set of reports: settled component by component, each in canonical order, so that the result is that of a fresh
// clustering. Reports only ever come into one event along ties (company.ts); what hangs together by ties is a component, and what happens
// outside of it leaves no trace in it.
import { closeLink, type Edge, membersOf } from '../../grouping/index.js'
import type { Digest } from '../digest/index.js'
import { Company, ONE_EVENT } from './company.js'
import type { Changes, PairIndex } from './pairs.js'

/** Scores nearer 0 are left out: they could not change a mean much. */
const LEAST_SCORE = 0.01

/** Numbers of the groups that ended and of those that began. */
export interface Settled {
  readonly ended: readonly number[]
  readonly begun: readonly number[]
}

/** What is settled of events: slots in canonical order, by the event's number. */
export class Events {
  readonly members = new Map<number, readonly number[]>()
  private readonly of = new Map<number, number>()
  private readonly company: Company
  private next = 0
  /** Place of each report in the component at hand, from 1; 0 elsewhere. Reused, since there are thousands. */
  private place = new Int32Array(1024)

  constructor(
    private readonly pairs: PairIndex,
    private readonly digest: (slot: number) => Digest | undefined,
    private readonly sorted: (slots: readonly number[]) => number[],
  ) {
    this.company = new Company(pairs, slot => digest(slot) !== undefined)
  }

  /** Number of the event a report is in. */
  eventOf(slot: number): number {
    return this.of.get(slot)!
  }

  /** Settles what hangs together with reports whose pairs or ties changed, those that are gone included; gives the events that ended and that began. */
  settle(changes: Changes): Settled {
    const dirty = this.company.review(changes)
    const ended = new Set<number>()
    const begun: number[] = []
    const reached = new Set<number>()
    for (const slot of dirty) {
      if (this.digest(slot)) continue
      const before = this.of.get(slot)
      if (before !== undefined) ended.add(before)
      this.of.delete(slot)
    }
    for (const slot of dirty) {
      if (!this.digest(slot) || reached.has(slot)) continue
      const component = this.component(slot, reached)
      const groups = this.cluster(component).filter(g => !this.stays(g, changes.pairs))
      for (const group of groups)
        for (const s of group) {
          const before = this.of.get(s)
          if (before !== undefined) ended.add(before)
        }
      for (const group of groups) begun.push(this.begin(group))
    }
    for (const e of ended) this.members.delete(e)
    return { ended: [...ended], begun }
  }

  /** True where a group is an event already and none of its pairs changed. */
  private stays(group: readonly number[], changed: ReadonlySet<number>): boolean {
    const known = this.members.get(this.of.get(group[0]!) ?? -1)
    return known?.length === group.length && group.every((s, i) => s === known[i] && !changed.has(s))
  }

  private begin(group: readonly number[]): number {
    const event = this.next++
    this.members.set(event, group)
    for (const slot of group) this.of.set(slot, event)
    return event
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

  /** Scored pairs among reports in canonical order, sorted. */
  private edgesOf(slots: readonly number[]): Edge[] {
    const last = slots.reduce((a, b) => Math.max(a, b), 0)
    if (last >= this.place.length) this.place = new Int32Array(2 * last + 2)
    slots.forEach((slot, i) => {
      this.place[slot] = i + 1
    })
    const edges: Edge[] = []
    slots.forEach((slot, a) => {
      const own: Edge[] = []
      this.pairs.of(slot).forEach(({ score }, other) => {
        const b = this.place[other]! - 1
        if (b > a && Math.abs(score) >= LEAST_SCORE) own.push({ a, b, score })
      })
      for (const e of own.sort((x, y) => x.b - y.b)) edges.push(e)
    })
    for (const slot of slots) this.place[slot] = 0
    return edges
  }

  private cluster(component: readonly number[]): number[][] {
    if (component.length === 1) return [[component[0]!]]
    const slots = this.sorted(component)
    const edges = this.edgesOf(slots)
    const dated = slots.map(slot => this.digest(slot)!.day !== null)
    return membersOf(closeLink(dated, edges, ONE_EVENT)).map(g => g.map(i => slots[i]!))
  }
}
