// A report's opening, its headline and first sentences, where it says what it is about: which words and names stand there, to be compared
// with another opening and with all that another report says. The lists are kept side by side over one list of hashes, so that one walk
// answers for all of them.
import type { HashSet, WeightedSet } from './sets.js'

/** Weights of the three lists of an opening. */
export interface OpeningLists<T> {
  /** Words of headline and first sentences, Euclidean length 1. */
  readonly head: T
  /** Words of the headline, Euclidean length 1. */
  readonly headline: T
  /** Names and numbers of headline and first sentences, by rarity. */
  readonly names: T
}

/** An opening. */
export interface Opening extends OpeningLists<Float32Array> {
  /** Hashes of all its words, ascending. The weights stand in the same order, 0 where a word is not in that list. */
  readonly ids: HashSet
  /** Sums of the weights. */
  readonly whole: OpeningLists<number>
}

/** An opening of its lists. */
export function openingOf(lists: OpeningLists<WeightedSet>): Opening {
  const all = new Set<number>()
  for (const { ids } of [lists.head, lists.headline, lists.names]) for (const id of ids) all.add(id)
  const ids = Uint32Array.from(all).sort()
  const places = new Map(Array.from(ids, (id, at) => [id, at]))
  const spread = (list: WeightedSet): Float32Array => {
    const out = new Float32Array(ids.length)
    list.ids.forEach((id, i) => {
      out[places.get(id)!]! += list.weights[i]!
    })
    return out
  }
  const sum = (list: WeightedSet): number => list.weights.reduce((s, w) => s + w, 0)
  return {
    ids,
    head: spread(lists.head),
    headline: spread(lists.headline),
    names: spread(lists.names),
    whole: { head: sum(lists.head), headline: sum(lists.headline), names: sum(lists.names) },
  }
}

/** Cosines of the heads and of the headlines of two openings. Linear. */
export function likeOpenings(a: Opening, b: Opening): { head: number; headline: number } {
  const [n, m] = [a.ids.length, b.ids.length]
  let head = 0
  let headline = 0
  let i = 0
  let j = 0
  while (i < n && j < m) {
    const x = a.ids[i]!
    const y = b.ids[j]!
    if (x === y) {
      head += a.head[i]! * b.head[j]!
      headline += a.headline[i]! * b.headline[j]!
    }
    i += +(x <= y)
    j += +(y <= x)
  }
  return { head, headline }
}

/** Share (0 to 1) of the weight of each list of `a` whose words are missing in `b`; one half where a list is empty: nothing is known. Linear. */
export function missingOf(a: Opening, b: HashSet): OpeningLists<number> {
  const [n, m] = [a.ids.length, b.length]
  let head = 0
  let headline = 0
  let names = 0
  let j = 0
  for (let i = 0; i < n; i++) {
    const x = a.ids[i]!
    while (j < m && b[j]! < x) j++
    if (j === m) break
    if (b[j] !== x) continue
    head += a.head[i]!
    headline += a.headline[i]!
    names += a.names[i]!
  }
  const { whole } = a
  return {
    head: missing(head, whole.head),
    headline: missing(headline, whole.headline),
    names: missing(names, whole.names),
  }
}

const missing = (shared: number, whole: number): number => (whole > 0 ? 1 - shared / whole : 0.5)
