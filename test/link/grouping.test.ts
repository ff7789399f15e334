import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averageLink, type Closeness, closeLink, membersOf, UnionFind } from '../../src/grouping/index.js'

const edges = fc
  .array(fc.record({ a: fc.nat(11), b: fc.nat(11), score: fc.double({ min: -1, max: 1, noNaN: true }) }), {
    maxLength: 40,
  })
  .map(list => {
    const seen = new Map<string, { a: number; b: number; score: number }>()
    for (const e of list) if (e.a !== e.b) seen.set([Math.min(e.a, e.b), Math.max(e.a, e.b)].join(), e)
    return [...seen.values()]
  })

describe('averageLink', () => {
  it('does not depend on the order of the edges', () => {
    fc.assert(
      fc.property(edges, fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list
          .map(e => ({ e, k: keys.next().value as number }))
          .sort((x, y) => x.k - y.k)
          .map(x => x.e)
        expect(averageLink(12, shuffled, 0.3)).toEqual(averageLink(12, list, 0.3))
      }),
    )
  })

  it('resists chaining: a row of likenesses is no cluster', () => {
    const row = [0, 1, 2, 3, 4].map(a => ({ a, b: a + 1, score: 0.5 }))
    expect(membersOf(averageLink(6, row, 0.4)).every(g => g.length <= 2)).toBe(true)
  })

  it('keeps out what speaks against the cluster', () => {
    const list = [
      { a: 0, b: 1, score: 0.6 },
      { a: 0, b: 2, score: 0.4 },
      { a: 1, b: 2, score: -0.5 },
    ]
    expect(membersOf(averageLink(3, list, 0.2))).toEqual([[0, 1], [2]])
  })
})

describe('closeLink', () => {
  const all = (n: number, firm = true): boolean[] => new Array<boolean>(n).fill(firm)
  const from = (threshold: number, more: Partial<Closeness> = {}): Closeness => ({
    threshold,
    best: 0.5,
    leastMean: 0.2,
    pull: 0,
    ...more,
  })

  it('does not depend on the order of the edges', () => {
    fc.assert(
      fc.property(
        edges,
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        fc.constantFrom(0, 0.8),
        fc.infiniteStream(fc.nat()),
        (list, firm, pull, keys) => {
          const shuffled = list
            .map(e => ({ e, k: keys.next().value as number }))
            .sort((x, y) => x.k - y.k)
            .map(x => x.e)
          expect(closeLink(firm, shuffled, from(0.5, { pull }))).toEqual(closeLink(firm, list, from(0.5, { pull })))
        },
      ),
    )
  })

  it('resists chaining', () => {
    const row = Array.from({ length: 9 }, (_, a) => ({ a, b: a + 1, score: 0.8 }))
    expect(Math.max(...membersOf(closeLink(all(10), row, from(0.55))).map(g => g.length))).toBeLessThan(5)
  })

  it('lets a member join that is near one side of a group only', () => {
    const list = [
      { a: 0, b: 1, score: 0.9 },
      { a: 0, b: 2, score: 0.9 },
      { a: 1, b: 2, score: 0.3 },
    ]
    expect(membersOf(closeLink(all(3), list, from(0.55)))).toEqual([[0, 1, 2]])
  })

  it('lets a loose item bridge nothing between firm ones', () => {
    const list = [
      { a: 0, b: 1, score: 0.95 },
      { a: 1, b: 2, score: 0.95 },
      { a: 0, b: 2, score: 0.1 },
    ]
    expect(membersOf(closeLink([true, false, true], list, from(0.45)))).toEqual([[0, 1], [2]])
    expect(membersOf(closeLink(all(3), list, from(0.45)))).toEqual([[0, 1, 2]])
  })

  it('lets a story of many attract what a lone one would not', () => {
    const story = [0, 1, 2, 3].flatMap(a => [0, 1, 2, 3].filter(b => b > a).map(b => ({ a, b, score: 0.9 })))
    const near = [0, 1, 2, 3].map(a => ({ a, b: 4, score: 0.4 }))
    expect(membersOf(closeLink(all(5), [...story, ...near], from(0.6, { pull: 0.8 })))).toEqual([[0, 1, 2, 3, 4]])
    expect(membersOf(closeLink(all(5), [...story, ...near], from(0.6)))).toEqual([[0, 1, 2, 3], [4]])
    expect(membersOf(closeLink(all(2), [{ a: 0, b: 1, score: 0.55 }], from(0.6, { pull: 0.8 })))).toEqual([[0], [1]])
  })
})

it('UnionFind groups what hangs together', () => {
  const sets = new UnionFind(5)
  sets.join(3, 1)
  sets.join(4, 3)
  expect(sets.groups()).toEqual([[0], [1, 3, 4], [2]])
})
