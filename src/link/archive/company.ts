// Which pairs tie reports together for the clustering. Two reports that both have much better company, and hardly a partner in common,
// only bridge two events; without such bridges what hangs together stays small however large the archive grows.
import type { Closeness } from '../../grouping/index.js'
import type { Changes, PairIndex } from './pairs.js'

/** When groups of reports are one matter: one event, but where it is told day by day (topics.ts). Swept on the development sets: docs/linking.md. */
export const ONE_MATTER: Closeness = { threshold: 0.55, best: 0.2, leastMean: 0.1, pull: 0.8 }
/** Score from which on a pair can tie two reports: lower than that of one event, since a story of many attracts a report that is farther off. */
export const TIE = 0.3
/** How much better than this pair the best partners of both may be. */
const SLACK = 0.25
/** Share of the other partners of the one with fewer that have to be partners of both. */
const LEAST_COMMON = 0.6

const NONE: ReadonlySet<number> = new Set()

interface Partners {
  readonly scores: ReadonlyMap<number, number>
  readonly best: number
}

/** Ties of a changing set of reports. A tie depends on the pairs of its two reports alone, of {@link TIE} and more. */
export class Company {
  /** By slot. */
  private readonly ties: (Set<number> | undefined)[] = []

  constructor(
    private readonly pairs: PairIndex,
    private readonly isThere: (slot: number) => boolean,
  ) {}

  /** Reports tied to a report. */
  of(slot: number): ReadonlySet<number> {
    return this.ties[slot] ?? NONE
  }

  /** Looks again at the ties of reports whose pairs or partners changed; gives all whose pairs or ties changed. */
  review({ pairs, partners: met }: Changes): Set<number> {
    const out = new Set(pairs)
    const known = new Map<number, Partners>()
    const partners = (slot: number): Partners => {
      let p = known.get(slot)
      if (!p) {
        p = this.partnersOf(slot)
        known.set(slot, p)
      }
      return p
    }
    for (const slot of new Set([...pairs, ...met])) {
      for (const other of [...this.of(slot)])
        if (!this.isThere(slot) || !partners(slot).scores.has(other)) {
          this.untie(slot, other)
          out.add(slot).add(other)
        }
      if (!this.isThere(slot)) {
        this.ties[slot] = undefined
        continue
      }
      for (const [other, score] of partners(slot).scores) {
        const tied = isTie(score, slot, other, partners(slot), partners(other))
        if (tied === this.of(slot).has(other)) continue
        out.add(slot).add(other)
        if (tied) this.tie(slot, other)
        else this.untie(slot, other)
      }
    }
    return out
  }

  private partnersOf(slot: number): Partners {
    const scores = new Map<number, number>()
    let best = 0
    const row = this.pairs.of(slot)
    for (let i = 0; i < row.items.length; i++) {
      const score = row.scores[i]!
      if (score < TIE) continue
      scores.set(row.items[i]!, score)
      if (score > best) best = score
    }
    return { scores, best }
  }

  private tie(a: number, b: number): void {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const set = this.ties[x]
      if (set) set.add(y)
      else this.ties[x] = new Set([y])
    }
  }

  private untie(a: number, b: number): void {
    this.ties[a]?.delete(b)
    this.ties[b]?.delete(a)
  }
}

/** The best partner of one of the two always; else one about as good as their best, with partners in common. */
function isTie(score: number, a: number, b: number, x: Partners, y: Partners): boolean {
  if (score === x.best || score === y.best) return true
  if (score < Math.min(x.best, y.best) - SLACK) return false
  const [few, many] = x.scores.size <= y.scores.size ? [x, y] : [y, x]
  let common = 0
  for (const other of few.scores.keys()) if (other !== a && other !== b && many.scores.has(other)) common++
  return common >= LEAST_COMMON * (few.scores.size - 1)
}
