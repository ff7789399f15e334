import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averageLink, closeLink, membersOf, UnionFind } from '../../src/grouping/index.js'

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

  it('does not depend on the order of the edges', () => {
    fc.assert(
      fc.property(
        edges,
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (list, firm, keys) => {
          const shuffled = list
            .map(e => ({ e, k: keys.next().value as number }))
            .sort((x, y) => x.k - y.k)
            .map(x => x.e)
          expect(closeLink(firm, shuffled, 0.5)).toEqual(closeLink(firm, list, 0.5))
        },
      ),
    )
  })

  it('resists chaining', () => {
    const row = Array.from({ length: 9 }, (_, a) => ({ a, b: a + 1, score: 0.8 }))
    expect(Math.max(...membersOf(closeLink(all(10), row, 0.55)).map(g => g.length))).toBeLessThan(5)
  })

  it('lets a member join that is near one side of a group only', () => {
    const list = [
      { a: 0, b: 1, score: 0.9 },
      { a: 0, b: 2, score: 0.9 },
      { a: 1, b: 2, score: 0.3 },
    ]
    expect(membersOf(closeLink(all(3), list, 0.55))).toEqual([[0, 1, 2]])
  })

  it('lets a loose item bridge nothing between firm ones', () => {
    const list = [
      { a: 0, b: 1, score: 0.95 },
      { a: 1, b: 2, score: 0.95 },
      { a: 0, b: 2, score: 0.1 },
    ]
    expect(membersOf(closeLink([true, false, true], list, 0.45))).toEqual([[0, 1], [2]])
    expect(membersOf(closeLink(all(3), list, 0.45))).toEqual([[0, 1, 2]])
  })
})

it('UnionFind groups what hangs together', () => {
  const sets = new UnionFind(5)
  sets.join(3, 1)
  sets.join(4, 3)
  expect(sets.groups()).toEqual([[0], [1, 3, 4], [2]])
})
