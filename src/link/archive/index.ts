// An archive of reports that grows and shrinks: each report taken in, corrected or withdrawn settles what hangs together with it, and what
// stands in the archive is at any time what linking the same set anew would give.
import { contentId, type LinkRecord } from '../../model/index.js'
import type { Digest } from '../digest/index.js'
import type { LineageWords } from '../lineage.js'
import { TIE } from './company.js'
import { Events } from './events.js'
import { Matters, type Order, type Settled } from './matters.js'
import { Changes, inOrder, PairIndex } from './pairs.js'
import { Storylines } from './storylines.js'
import { Texts } from './texts.js'
import { Topics } from './topics.js'

/** Links of a set of articles. */
export interface Links {
  /** By article key. */
  readonly records: ReadonlyMap<string, LinkRecord>
  /** Article keys of each event, matter (an event, or a topic with its events), storyline and lineage, all in canonical order. */
  readonly events: ReadonlyMap<string, readonly string[]>
  readonly matters: ReadonlyMap<string, readonly string[]>
  readonly storylines: ReadonlyMap<string, readonly string[]>
  readonly lineages: ReadonlyMap<string, readonly string[]>
}

/** Reports with their events, storylines and lineages. */
export class Archive {
  private readonly slots = new Map<string, number>()
  /** By slot. Slots are given once: a report that was withdrawn leaves an empty place. */
  private readonly digests: (Digest | undefined)[] = []
  private readonly pairs: PairIndex
  private readonly matters: Matters
  private readonly events: Events
  private readonly storylines: Storylines
  private readonly texts: Texts
  private readonly changes = new Changes()
  /** Ids of events, matters, storylines and lineages by their numbers. */
  private readonly names = {
    event: new Map<number, string>(),
    matter: new Map<number, string>(),
    story: new Map<number, string>(),
    lineage: new Map<number, string>(),
  }
  private next = 0

  /**
   * `wordsOf` gives the words of an article by key, as long as it is in the archive; it may read from disk. `longest`: articles under one
   * term beyond which it brings no pairs.
   */
  constructor(wordsOf: (key: string) => LineageWords, longest?: number) {
    this.pairs = new PairIndex(TIE, longest)
    const digest = (slot: number): Digest | undefined => this.digests[slot]
    const sorted = (slots: readonly number[]): number[] => this.sorted(slots)
    const order: Order = {
      isFirm: slot => digest(slot)!.day !== null,
      // What is gone joins nothing: its place is no matter.
      isBefore: (a, b) => {
        const [x, y] = [digest(a), digest(b)]
        return x && y ? inOrder(x, y) : !x
      },
    }
    this.matters = new Matters(this.pairs, order, digest, sorted)
    this.events = new Events(this.matters, new Topics(this.pairs, order, slot => digest(slot)!.day), sorted)
    this.storylines = new Storylines(this.pairs, this.matters, digest, sorted)
    this.texts = new Texts(digest, slot => wordsOf(this.digests[slot]!.key), sorted)
  }

  /** Number of articles. */
  get size(): number {
    return this.slots.size
  }

  /** Takes an article in; one with the same key is corrected. Cost: the likely pairs of the article. */
  add(digest: Digest): void {
    this.withdraw(digest.key)
    const slot = this.next++
    this.slots.set(digest.key, slot)
    this.digests[slot] = digest
    this.pairs.add(slot, digest, this.changes)
    this.texts.add(slot, digest)
  }

  /** Takes an article out; false where it is not there. */
  withdraw(key: string): boolean {
    const slot = this.slots.get(key)
    if (slot === undefined) return false
    const digest = this.digests[slot]!
    this.pairs.withdraw(slot, this.changes)
    this.texts.withdraw(slot, digest)
    this.storylines.forget(slot)
    this.slots.delete(key)
    this.digests[slot] = undefined
    return true
  }

  /** The record of an article, or undefined where it is not there. */
  record(key: string): LinkRecord | undefined {
    this.settle()
    const slot = this.slots.get(key)
    return slot === undefined ? undefined : this.recordOf(slot)
  }

  /** All records and groups. Linear in the archive. */
  links(): Links {
    this.settle()
    const order = this.sorted([...this.slots.values()])
    const groups = (idOf: (slot: number) => string): Map<string, string[]> => {
      const out = new Map<string, string[]>()
      for (const slot of order) {
        const id = idOf(slot)
        const list = out.get(id)
        if (list) list.push(this.digests[slot]!.key)
        else out.set(id, [this.digests[slot]!.key])
      }
      return out
    }
    return {
      records: new Map(order.map(slot => [this.digests[slot]!.key, this.recordOf(slot)])),
      events: groups(slot => this.eventId(slot)),
      matters: groups(slot => this.matterId(slot)),
      storylines: groups(slot => this.storylineId(slot)),
      lineages: groups(slot => this.lineageId(slot)),
    }
  }

  /** Brings events, storylines and lineages up to date. */
  settle(): void {
    if (this.changes.size) {
      const matters = this.matters.settle(this.changes)
      this.changes.clear()
      this.rename('matter', matters, m => this.matters.members.get(m)!)
      this.rename('event', this.events.settle(matters), e => this.events.members.get(e)!)
      this.rename('story', this.storylines.settle(matters.ended, matters.begun), s =>
        this.sorted(this.storylines.members.get(s)!.flatMap(m => this.matters.members.get(m)!)),
      )
    }
    this.rename('lineage', this.texts.settle(), l => this.texts.members.get(l)!)
  }

  private rename(
    prefix: keyof Archive['names'],
    { ended, begun }: Settled,
    slots: (group: number) => readonly number[],
  ): void {
    for (const g of ended) this.names[prefix].delete(g)
    for (const g of begun) this.names[prefix].set(g, this.named(prefix, slots(g)))
  }

  /** An id is made of the group's first member in canonical order: it stays the same while that article stays. */
  private named(prefix: string, slots: readonly number[]): string {
    const first = this.digests[slots[0]!]!
    return contentId(prefix, first.content, first.key)
  }

  private recordOf(slot: number): LinkRecord {
    const digest = this.digests[slot]!
    const taken = this.texts.takenFrom(slot)
    return {
      id: digest.key,
      event: this.eventId(slot),
      storyline: this.storylineId(slot),
      lineage: this.lineageId(slot),
      ...(taken ? { copyOf: { id: this.digests[taken.from]!.key, ...taken.copy } } : {}),
      main: digest.main,
    }
  }

  private eventId = (slot: number): string => this.names.event.get(this.events.eventOf(slot))!
  private matterId = (slot: number): string => this.names.matter.get(this.matters.matterOf(slot))!
  private storylineId = (slot: number): string =>
    this.names.story.get(this.storylines.storylineOf(this.matters.matterOf(slot)))!
  private lineageId = (slot: number): string => this.names.lineage.get(this.texts.lineageOf(slot))!

  private sorted(slots: readonly number[]): number[] {
    return [...slots].sort((a, b) => (inOrder(this.digests[a]!, this.digests[b]!) ? -1 : 1))
  }
}
