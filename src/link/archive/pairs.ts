// Which pairs of reports are worth scoring, and their scores: those that share rare terms. An index that takes a report in or out at a
// time, so that the work grows with the likely pairs and what stands in it depends on the set alone.
import { inverseFrequency } from '../../lexicon/index.js'
import type { Digest } from '../digest/index.js'
import { pairScore, traitOf } from '../pairs/score.js'

/** Heaviest terms of an article that go into the index. */
const INDEXED = 40
/** Articles under one term beyond which the term is too common in this set to bring pairs by itself. */
const LONGEST_LIST = 400
/**
 * Shared weight (sum of idf of the shared indexed terms) that makes a pair a candidate; reports more than a month apart need more. On the
 * development half of gva 92 % of the far pairs fall below, and 5 of the 193 that tell one event.
 */
export const LEAST_SHARED = 10
const LEAST_SHARED_FAR = 20
const FAR_DAYS = 30
/** Weights are counted in these steps: whole numbers add up to the same sum in any order. */
const STEPS = 4096
const FINE_STEPS = 2 ** 20

/** A scored pair: `score` of one event, `likeness` in words and names (0 to 1). */
export interface Pair {
  readonly score: number
  readonly likeness: number
}

interface Cell extends Pair {
  /** Weight of the shared terms, in {@link STEPS}. */
  shared: number
}

interface Term {
  readonly weight: number
  readonly slots: number[]
}

/** What a report that comes or goes changes for others. */
export class Changes {
  /** Reports that came or went, and those with a pair that came or went though both were there before. */
  readonly pairs = new Set<number>()
  /** Reports with a strong partner that came or went. */
  readonly partners = new Set<number>()

  get size(): number {
    return this.pairs.size + this.partners.size
  }

  clear(): void {
    this.pairs.clear()
    this.partners.clear()
  }
}

const NONE: ReadonlyMap<number, Pair> = new Map()

/** Candidate pairs of a changing set of reports. A report has a number of its own, its slot. */
export class PairIndex {
  private readonly terms = new Map<string, Term>()
  private readonly cells = new Map<number, Map<number, Cell>>()
  private readonly digests = new Map<number, Digest>()
  private sums = new Int32Array(1024)
  /** Reports met while {@link sharing} adds up; reused, since there are thousands. */
  private met = new Int32Array(1024)

  /**
   * `strong`: score from which a pair can tie reports; `longest`: reports under one term beyond which it brings no pairs; `far`: what reports
   * more than a month apart have to share.
   */
  constructor(
    private readonly strong: number,
    private readonly longest = LONGEST_LIST,
    private readonly far = LEAST_SHARED_FAR,
  ) {}

  /** Scored pairs of a report, by the other's slot. */
  of(slot: number): ReadonlyMap<number, Pair> {
    return this.cells.get(slot) ?? NONE
  }

  /** Takes a report in. */
  add(slot: number, digest: Digest, changes: Changes): void {
    this.digests.set(slot, digest)
    this.cells.set(slot, new Map())
    if (slot >= this.sums.length) {
      const grown = new Int32Array(Math.max(slot + 1, this.sums.length * 2))
      grown.set(this.sums)
      this.sums = grown
      this.met = new Int32Array(grown.length)
    }
    const terms = heaviest(digest).map(t => this.termOf(t))
    for (const t of terms) {
      if (t.slots.length === this.longest) this.becameCommon(t, changes)
      t.slots.push(slot)
    }
    const met = this.sharing(slot, terms)
    for (let i = 0; i < met; i++) {
      const other = this.met[i]!
      const shared = this.sums[other]!
      this.sums[other] = 0
      if (shared < LEAST_SHARED * STEPS || shared < this.least(slot, other)) continue
      if (this.join(slot, other, shared).score >= this.strong) changes.partners.add(other)
    }
    changes.pairs.add(slot)
  }

  /** Takes a report out. */
  withdraw(slot: number, changes: Changes): void {
    const digest = this.digests.get(slot)
    if (!digest) return
    for (const [other, cell] of this.cells.get(slot)!) {
      this.cells.get(other)!.delete(slot)
      if (cell.score >= this.strong) changes.partners.add(other)
    }
    changes.pairs.add(slot)
    this.cells.delete(slot)
    this.digests.delete(slot)
    const rare: Term[] = []
    for (const name of heaviest(digest)) {
      const t = this.terms.get(name)!
      t.slots.splice(t.slots.indexOf(slot), 1)
      if (t.slots.length === 0) this.terms.delete(name)
      else if (t.slots.length === this.longest) rare.push(t)
    }
    for (const t of rare) this.becameRare(t, changes)
  }

  private termOf(name: string): Term {
    let t = this.terms.get(name)
    if (!t) {
      t = { weight: Math.round(inverseFrequency(name) * STEPS), slots: [] }
      this.terms.set(name, t)
    }
    return t
  }

  /** Adds up, in `sums`, what a report shares with others; the others stand in `met`, so many. */
  private sharing(slot: number, terms: readonly Term[]): number {
    let met = 0
    for (const t of terms) {
      if (t.slots.length > this.longest) continue
      for (const other of t.slots) {
        if (other === slot) continue
        if (this.sums[other] === 0) this.met[met++] = other
        this.sums[other]! += t.weight
      }
    }
    return met
  }

  /** What two reports have to share, in {@link STEPS}. */
  private least(a: number, b: number): number {
    const [x, y] = [this.digests.get(a)!.day, this.digests.get(b)!.day]
    const far = x !== null && y !== null && Math.abs(x - y) > FAR_DAYS
    return (far ? this.far : LEAST_SHARED) * STEPS
  }

  private join(slot: number, other: number, shared: number): Pair {
    const [a, b] = [this.digests.get(slot)!, this.digests.get(other)!]
    const pair = inOrder(a, b) ? pairScore(a, b) : pairScore(b, a)
    const likeness = 0.5 * traitOf(pair, 'words') + 0.5 * traitOf(pair, 'names')
    const cell = { shared, score: pair.score, likeness: Math.round(likeness * FINE_STEPS) / FINE_STEPS }
    this.cells.get(slot)!.set(other, cell)
    this.cells.get(other)!.set(slot, cell)
    return cell
  }

  /** A term that one report more would make too common brings no pairs any longer. */
  private becameCommon(t: Term, changes: Changes): void {
    const under = new Set(t.slots)
    for (const slot of t.slots)
      for (const [other, cell] of this.cells.get(slot)!) {
        if (other <= slot || !under.has(other)) continue
        cell.shared -= t.weight
        if (cell.shared >= this.least(slot, other)) continue
        this.cells.get(slot)!.delete(other)
        this.cells.get(other)!.delete(slot)
        changes.pairs.add(slot)
        changes.pairs.add(other)
      }
  }

  /** And one that lost a report brings them again. */
  private becameRare(t: Term, changes: Changes): void {
    for (const slot of t.slots) {
      const terms = heaviest(this.digests.get(slot)!).map(name => this.terms.get(name)!)
      const met = this.sharing(slot, terms)
      for (let i = 0; i < met; i++) {
        const other = this.met[i]!
        const shared = this.sums[other]!
        this.sums[other] = 0
        const known = this.cells.get(slot)!.get(other)
        if (known) known.shared = shared
        else if (shared >= this.least(slot, other)) {
          this.join(slot, other, shared)
          changes.pairs.add(slot)
          changes.pairs.add(other)
        }
      }
    }
  }
}

function heaviest(d: Digest): string[] {
  const order = [...d.words.terms.keys()].sort((a, b) => d.words.weights[b]! - d.words.weights[a]! || a - b)
  return order.slice(0, INDEXED).map(i => d.words.terms[i]!)
}

/** Canonical order of reports: by their content, then by their key. */
export const inOrder = (a: Digest, b: Digest): boolean =>
  a.content < b.content || (a.content === b.content && a.key < b.key)
