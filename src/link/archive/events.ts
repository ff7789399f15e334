// Events of a changing set of reports: its matters (matters.ts), and where one is a topic, the events of it (topics.ts).
import type { Matters, Settled } from './matters.js'
import type { Topics } from './topics.js'

/** What is settled of events: slots in canonical order, by the event's number. */
export class Events {
  readonly members = new Map<number, readonly number[]>()
  /** Event of each report, by slot, and those of each matter. */
  private readonly of: (number | undefined)[] = []
  private readonly ofMatter = new Map<number, readonly number[]>()
  private next = 0

  constructor(
    private readonly matters: Matters,
    private readonly topics: Topics,
    private readonly sorted: (slots: readonly number[]) => number[],
  ) {}

  /** Number of the event a report is in. */
  eventOf(slot: number): number {
    return this.of[slot]!
  }

  /** Settles after matters ended and began; gives the events that ended and that began. */
  settle(matters: Settled): Settled {
    const ended = matters.ended.flatMap(m => this.ofMatter.get(m) ?? [])
    for (const m of matters.ended) this.ofMatter.delete(m)
    for (const e of ended) this.members.delete(e)
    const begun: number[] = []
    for (const m of matters.begun) {
      const events = this.topics.events(this.matters.members.get(m)!).map(slots => this.begin(this.sorted(slots)))
      this.ofMatter.set(m, events)
      begun.push(...events)
    }
    return { ended, begun }
  }

  private begin(slots: readonly number[]): number {
    const event = this.next++
    this.members.set(event, slots)
    for (const slot of slots) this.of[slot] = event
    return event
  }
}
