// Which pairs of reports are worth scoring, and their scores: those that share rare terms. An index that takes a report in or out at a
// time, so that the work grows with the likely pairs and what stands in it depends on the set alone.
import { inverseFrequency } from '../../lexicon/index.js'
import type { Digest } from '../digest/index.js'
import { filled } from '../digest/sets.js'
import { pairScore, traitOf } from '../pairs/score.js'
import { pairTraitNames } from '../pairs/traits.js'

/** Heaviest terms of an article that go into the index. */
const INDEXED = 40
/** More than the terms that a digest keeps. */
const PLACES = 1024
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

/** Scores nearer 0 are 0: they could not change a mean much. */
const LEAST_SCORE = 0.01

/** Scored pairs of a report, side by side, since there are millions: the other's slot, the score of one event, the likeness in words and names (0 to 1). */
export interface Pairs {
  readonly items: readonly number[]
  /** -1 to 1. Multiples of 2 ** -20, as is the likeness, so that sums are the same in any order. */
  readonly scores: readonly number[]
  readonly likeness: readonly number[]
  /** The score inside one topic, 0 to 1 (score.ts), in the same steps. */
  readonly within: readonly number[]
}

class Row implements Pairs {
  readonly items: number[] = []
  readonly scores: number[] = []
  readonly likeness: number[] = []
  readonly within: number[] = []
  /** Weight of the shared terms, in {@link STEPS}. */
  readonly shared: number[] = []

  push(item: number, score: number, likeness: number, within: number, shared: number): void {
    this.items.push(item)
    this.scores.push(score)
    this.likeness.push(likeness)
    this.within.push(within)
    this.shared.push(shared)
  }

  /** Takes the pair at a place out; the last one stands there then. */
  drop(at: number): void {
    for (const list of [this.items, this.scores, this.likeness, this.within, this.shared]) {
      const last = list.pop()!
      if (at < list.length) list[at] = last
    }
  }
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

const NONE: Pairs = { items: [], scores: [], likeness: [], within: [] }

/** Candidate pairs of a changing set of reports. A report has a number of its own, its slot. */
export class PairIndex {
  private readonly terms = new Map<string, Term>()
  /** By slot, as the digests: lists, since millions of look-ups go to them. */
  private readonly rows: (Row | undefined)[] = []
  private readonly digests: (Digest | undefined)[] = []
  private sums = new Int32Array(1024)
  /** Reports met while {@link sharing} adds up; reused, since there are thousands. */
  private met = new Int32Array(1024)
  /** Traits of the pair that is scored; reused. */
  private readonly traits = new Float64Array(pairTraitNames.length)

  /**
   * `strong`: score from which a pair can tie reports; `longest`: reports under one term beyond which it brings no pairs; `far`: what reports
   * more than a month apart have to share.
   */
  constructor(
    private readonly strong: number,
    private readonly longest = LONGEST_LIST,
    private readonly far = LEAST_SHARED_FAR,
  ) {}

  /** Scored pairs of a report. */
  of(slot: number): Pairs {
    return this.rows[slot] ?? NONE
  }

  /** Takes a report in. */
  add(slot: number, digest: Digest, changes: Changes): void {
    this.digests[slot] = digest
    this.rows[slot] = new Row()
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
      if (this.join(slot, other, shared) >= this.strong) changes.partners.add(other)
    }
    changes.pairs.add(slot)
  }

  /** Takes a report out. */
  withdraw(slot: number, changes: Changes): void {
    const digest = this.digests[slot]
    if (!digest) return
    const { items, scores } = this.rows[slot]!
    items.forEach((other, i) => {
      const row = this.rows[other]!
      row.drop(row.items.indexOf(slot))
      if (scores[i]! >= this.strong) changes.partners.add(other)
    })
    changes.pairs.add(slot)
    this.rows[slot] = undefined
    this.digests[slot] = undefined
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
    const [x, y] = [this.digests[a]!.day, this.digests[b]!.day]
    const far = x !== null && y !== null && Math.abs(x - y) > FAR_DAYS
    return (far ? this.far : LEAST_SHARED) * STEPS
  }

  /** Scores a pair; gives the score. */
  private join(slot: number, other: number, shared: number): number {
    const [a, b] = [this.digests[slot]!, this.digests[other]!]
    const pair = inOrder(a, b) ? pairScore(a, b, this.traits) : pairScore(b, a, this.traits)
    const likeness = fine(0.5 * traitOf(pair, 'words') + 0.5 * traitOf(pair, 'names'))
    const score = Math.abs(pair.score) < LEAST_SCORE ? 0 : fine(pair.score)
    const within = pair.within < LEAST_SCORE ? 0 : fine(pair.within)
    this.rows[slot]!.push(other, score, likeness, within, shared)
    this.rows[other]!.push(slot, score, likeness, within, shared)
    return score
  }

  /** A term that one report more would make too common brings no pairs any longer. */
  private becameCommon(t: Term, changes: Changes): void {
    const under = new Set(t.slots)
    for (const slot of t.slots) {
      const row = this.rows[slot]!
      for (let i = row.items.length - 1; i >= 0; i--) {
        const other = row.items[i]!
        if (!under.has(other)) continue
        row.shared[i]! -= t.weight
        if (row.shared[i]! >= this.least(slot, other)) continue
        row.drop(i)
        changes.pairs.add(slot)
      }
    }
  }

  /** And one that lost a report brings them again. */
  private becameRare(t: Term, changes: Changes): void {
    for (const slot of t.slots) {
      const terms = heaviest(this.digests[slot]!).map(name => this.terms.get(name)!)
      const row = this.rows[slot]!
      const places = new Map(row.items.map((other, at) => [other, at]))
      const met = this.sharing(slot, terms)
      for (let i = 0; i < met; i++) {
        const other = this.met[i]!
        const shared = this.sums[other]!
        this.sums[other] = 0
        const known = places.get(other)
        if (known !== undefined) row.shared[known] = shared
        else if (shared >= this.least(slot, other)) {
          this.join(slot, other, shared)
          changes.pairs.add(slot)
          changes.pairs.add(other)
        }
      }
    }
  }
}

const fine = (x: number): number => Math.round(x * FINE_STEPS) / FINE_STEPS

/** The heaviest terms, the heaviest first; of two that weigh the same the one with the smaller hash. */
function heaviest({ words: { terms, weights } }: Digest): string[] {
  // The bits of a positive number of 32 bits grow with it: weight and place together are one whole number, sorted without a comparison of ours.
  const bits = new Uint32Array(weights.buffer, weights.byteOffset, weights.length)
  const keys = filled(new Float64Array(bits.length), bits, (b, at) => b * PLACES + (PLACES - 1 - at)).sort()
  return Array.from(keys.subarray(-INDEXED).reverse(), k => terms[PLACES - 1 - (k % PLACES)]!)
}

/** Canonical order of reports: by their content, then by their key. */
export const inOrder = (a: Digest, b: Digest): boolean =>
  a.content < b.content || (a.content === b.content && a.key < b.key)
