// What clustering has in common: scored pairs, and a queue of what to join next.

/** A scored pair of items. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Two clusters that may join, by their first items. */
export interface Candidate extends Edge {
  /** Sizes of both at the time: a candidate of outgrown clusters is void. */
  readonly sizes: number
}

/** A binary heap, best candidate first. */
export class Heap {
  private readonly items: Candidate[] = []

  constructor(private readonly isBefore: (x: Candidate, y: Candidate) => boolean) {}

  /** The best, which stays. */
  get top(): Candidate | undefined {
    return this.items[0]
  }

  push(item: Candidate): void {
    const { items } = this
    let at = items.push(item) - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      if (!this.isBefore(items[at]!, items[up]!)) break
      ;[items[at], items[up]] = [items[up]!, items[at]!]
      at = up
    }
  }

  pop(): Candidate | undefined {
    const { items } = this
    const top = items[0]
    const last = items.pop()
    if (!top || !last || items.length === 0) return top
    items[0] = last
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const right = left + 1
      let best = at
      if (left < items.length && this.isBefore(items[left]!, items[best]!)) best = left
      if (right < items.length && this.isBefore(items[right]!, items[best]!)) best = right
      if (best === at) return top
      ;[items[at], items[best]] = [items[best]!, items[at]!]
      at = best
    }
  }
}
