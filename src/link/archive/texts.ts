// Which reports carry one source text, in a changing set: sampled runs of words bring pairs, pairs are measured once, and what hangs together
// by measured pairs is one lineage.
import type { CopyOf } from '../../model/index.js'
import type { Digest } from '../digest/index.js'
import { isOriginal, type LineageWords, type Measured, measure } from '../lineage.js'
import type { Settled } from './matters.js'
import { inOrder } from './pairs.js'
import { Runs } from './runs.js'

/** Sampled runs of eight words in common that make a pair worth measuring: so many, and this share of those of the one that has fewer. */
const LEAST_SAMPLES = 2
const LEAST_SAMPLE_SHARE = 0.08
/** Neighbours, in canonical order, a report is compared with under one run: forty copies of a wire need no 780 comparisons. */
const WINDOW = 12

/** From which report a text was taken, by slot. */
export interface Taken {
  readonly from: number
  readonly copy: Omit<CopyOf, 'id'>
}

/** Lineages of a changing set of reports. */
export class Texts {
  /** Slots of each lineage, in canonical order. */
  readonly members = new Map<number, readonly number[]>()
  private readonly of = new Map<number, number>()
  private readonly taken = new Map<number, Taken>()
  /** Reports under one run in canonical order; one alone stands for itself, since most runs are of one report. */
  private readonly runs = new Runs()
  /** How many runs bring a pair, by its smaller slot. */
  private readonly counts = new Map<number, Map<number, number>>()
  /** What was measured of a pair, both ways; null where it is no lineage. */
  private readonly measured = new Map<number, Map<number, Measured | null>>()
  private readonly pending = new Set<number>()
  private readonly recount = new Map<number, Set<number>>()
  private next = 0

  constructor(
    private readonly digest: (slot: number) => Digest | undefined,
    private readonly wordsOf: (slot: number) => LineageWords,
    private readonly sorted: (slots: readonly number[]) => number[],
  ) {}

  lineageOf(slot: number): number {
    return this.of.get(slot)!
  }

  takenFrom(slot: number): Taken | undefined {
    return this.taken.get(slot)
  }

  add(slot: number, digest: Digest): void {
    this.pending.add(slot)
    for (const run of digest.shingles) {
      const there = this.runs.get(run)
      if (there === undefined) {
        this.runs.set(run, slot)
        continue
      }
      const list = typeof there === 'number' ? [there] : there
      const at = this.placeOf(list, digest)
      for (let x = Math.max(0, at - WINDOW); x < at; x++) {
        this.count(list[x]!, slot, 1)
        if (x + WINDOW < list.length) this.count(list[x]!, list[x + WINDOW]!, -1)
      }
      for (let y = at; y < Math.min(list.length, at + WINDOW); y++) this.count(slot, list[y]!, 1)
      list.splice(at, 0, slot)
      this.runs.set(run, list)
    }
  }

  /** Takes a report out; its digest has to be known still. */
  withdraw(slot: number, digest: Digest): void {
    for (const run of digest.shingles) {
      const there = this.runs.get(run)
      if (typeof there === 'number') this.runs.delete(run)
      else if (there) {
        const at = there.indexOf(slot)
        there.splice(at, 1)
        for (let x = Math.max(0, at - WINDOW); x < at; x++) {
          this.count(there[x]!, slot, -1)
          if (x + WINDOW < there.length) this.count(there[x]!, there[x + WINDOW]!, 1)
        }
        for (let y = at; y < Math.min(there.length, at + WINDOW); y++) this.count(slot, there[y]!, -1)
        if (there.length === 1) this.runs.set(run, there[0]!)
      }
    }
    this.pending.add(slot)
    for (const other of this.measured.get(slot)?.keys() ?? []) {
      this.measured.get(other)?.delete(slot)
      this.pending.add(other)
    }
    this.measured.delete(slot)
    this.recount.delete(slot)
  }

  /** Settles what changed; gives the lineages that ended and that began. */
  settle(): Settled {
    for (const [a, others] of this.recount)
      for (const b of others) if (this.digest(a) && this.digest(b)) this.review(a, b)
    this.recount.clear()
    const over = new Set<number>()
    for (const slot of this.pending) {
      const before = this.of.get(slot)
      if (before === undefined) continue
      over.add(before)
      // Whoever stood with it may stand elsewhere now.
      for (const other of this.members.get(before) ?? []) this.pending.add(other)
      if (!this.digest(slot)) {
        this.of.delete(slot)
        this.taken.delete(slot)
      }
    }
    const begun: number[] = []
    const reached = new Set<number>()
    for (const slot of this.pending) {
      if (!this.digest(slot) || reached.has(slot)) continue
      const group = this.component(slot, reached)
      for (const s of group) {
        const before = this.of.get(s)
        if (before !== undefined) over.add(before)
      }
      begun.push(this.begin(group))
    }
    this.pending.clear()
    for (const l of over) this.members.delete(l)
    return { ended: [...over], begun }
  }

  private begin(group: readonly number[]): number {
    const lineage = this.next++
    this.members.set(lineage, this.sorted(group))
    for (const slot of group) {
      this.of.set(slot, lineage)
      const source = this.sourceOf(slot)
      if (source) this.taken.set(slot, source)
      else this.taken.delete(slot)
    }
    return lineage
  }

  /** The one it shares most with among those that are rather the original; of equals the first in canonical order. */
  private sourceOf(slot: number): Taken | null {
    const own = this.digest(slot)!
    let best: { readonly from: number; readonly share: number; readonly pair: Measured } | null = null
    for (const [other, pair] of this.measured.get(slot) ?? []) {
      if (!pair) continue
      const there = this.digest(other)!
      const first = inOrder(own, there)
      const mine = first ? isOriginal(own, there) : !isOriginal(there, own)
      if (mine) continue
      const share = first ? pair.shareA : pair.shareB
      if (!best || share > best.share || (share === best.share && inOrder(there, this.digest(best.from)!)))
        best = { from: other, share, pair }
    }
    return (
      best && {
        from: best.from,
        copy: { share: Math.round(best.share * 1000) / 1000, relation: best.pair.relation },
      }
    )
  }

  private component(from: number, reached: Set<number>): number[] {
    const found = [from]
    reached.add(from)
    for (let i = 0; i < found.length; i++)
      for (const [other, pair] of this.measured.get(found[i]!) ?? [])
        if (pair && !reached.has(other)) {
          reached.add(other)
          found.push(other)
        }
    return found
  }

  /** Where a report belongs among those of one run. */
  private placeOf(list: readonly number[], digest: Digest): number {
    let [low, high] = [0, list.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (inOrder(this.digest(list[middle]!)!, digest)) low = middle + 1
      else high = middle
    }
    return low
  }

  private count(x: number, y: number, by: number): void {
    const [a, b] = [Math.min(x, y), Math.max(x, y)]
    let row = this.counts.get(a)
    if (!row) {
      row = new Map()
      this.counts.set(a, row)
    }
    const n = (row.get(b) ?? 0) + by
    if (n === 0) row.delete(b)
    else row.set(b, n)
    if (row.size === 0) this.counts.delete(a)
    const again = this.recount.get(a)
    if (again) again.add(b)
    else this.recount.set(a, new Set([b]))
  }

  /** Measures a pair that enough runs bring, forgets one that they no longer do. */
  private review(a: number, b: number): void {
    const [x, y] = [this.digest(a)!, this.digest(b)!]
    const n = this.counts.get(a)?.get(b) ?? 0
    const enough = n >= LEAST_SAMPLES && n >= LEAST_SAMPLE_SHARE * Math.min(x.shingles.length, y.shingles.length)
    const known = this.measured.get(a)?.has(b) ?? false
    if (enough === known) return
    if (!enough) {
      this.measured.get(a)!.delete(b)
      this.measured.get(b)!.delete(a)
    } else {
      const pair = inOrder(x, y) ? measure(this.wordsOf(a), this.wordsOf(b)) : measure(this.wordsOf(b), this.wordsOf(a))
      for (const [from, to] of [
        [a, b],
        [b, a],
      ] as const) {
        const row = this.measured.get(from)
        if (row) row.set(to, pair)
        else this.measured.set(from, new Map([[to, pair]]))
      }
      if (!pair) return
    }
    this.pending.add(a)
    this.pending.add(b)
  }
}
