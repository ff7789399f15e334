// Grouping again after a change gives what grouping from nothing gives, join by join.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Closeness, type Graph, type Join, Regrouping } from '../../src/grouping/index.js'

const N = 14
const STEP = 2 ** -20
const WHEN: Closeness = { threshold: 0.55, best: 0.2, leastMean: 0.1, pull: 0.8 }

/** Items near others of their story, in tenths so that equals abound; some far, some against. */
const graphs = fc
  .record({
    story: fc.array(fc.nat(2), { minLength: N, maxLength: N }),
    noise: fc.array(fc.integer({ min: -10, max: 10 }), { minLength: N * N, maxLength: N * N }),
    finely: fc.boolean(),
    firm: fc.array(
      fc.nat(4).map(n => n > 0),
      { minLength: N, maxLength: N },
    ),
  })
  .map(({ story, noise, finely, firm }) => {
    const score = (a: number, b: number): number => {
      const [x, y] = a < b ? [a, b] : [b, a]
      const near = story[x] === story[y] ? 0.5 : 0.1
      const n = noise[x * N + y]!
      if (n < -8) return n === -9 ? -1 : 0
      const exact = Math.min(1, near + n / 20 + (finely ? (x * 37 + y) / 4000 : 0))
      return Math.round(exact / STEP) * STEP
    }
    return { score, firm }
  })

const graphOf = (score: (a: number, b: number) => number, firm: readonly boolean[], there: Set<number>): Graph => ({
  partnersOf: item => {
    const items = [...there].filter(x => x !== item && score(x, item) !== 0)
    return { items, scores: items.map(x => score(x, item)) }
  },
  isFirm: item => firm[item]!,
  isBefore: (a, b) => a < b,
})

const sorted = (groups: readonly (readonly number[])[]): string[] =>
  groups.map(g => [...g].sort((a, b) => a - b).join(' ')).sort()

describe('Regrouping', () => {
  it('of items that come and go, one at a time', () => {
    fc.assert(
      fc.property(graphs, fc.array(fc.nat(N - 1), { minLength: 5, maxLength: 40 }), ({ score, firm }, steps) => {
        const there = new Set<number>()
        const grouping = new Regrouping(graphOf(score, firm, there), WHEN)
        let joins: readonly Join[] = []
        let groups = new Map<number, string>()
        for (const item of steps) {
          const fresh = there.delete(item) ? [] : [item]
          if (fresh.length) there.add(item)
          const piece = [...there]
          const again = grouping.regroup(piece, fresh, [joins])
          const anew = grouping.regroup(piece, piece, [])
          expect(again.joins).toEqual(anew.joins)
          const kept = new Map([...groups].filter(([x]) => there.has(x)))
          for (const g of sorted(again.groups)) for (const x of g.split(' ')) kept.set(Number(x), g)
          groups = new Map(sorted(anew.groups).flatMap(g => g.split(' ').map(x => [Number(x), g])))
          expect([...kept].sort((a, b) => a[0] - b[0])).toEqual([...groups].sort((a, b) => a[0] - b[0]))
          joins = again.joins
        }
      }),
      { numRuns: 400 },
    )
  })

  it('of pieces that become one', () => {
    fc.assert(
      fc.property(graphs, fc.array(fc.nat(2), { minLength: N, maxLength: N }), ({ score, firm }, of) => {
        const all = new Set(of.keys())
        const grouping = new Regrouping(graphOf(score, firm, all), WHEN)
        const pieces = [0, 1, 2].map(p => [...all].filter(x => of[x] === p)).filter(p => p.length)
        const made = pieces.map(p => grouping.regroup(p, p, []).joins)
        const fresh = [...all].filter(x => of[x] !== of[0])
        expect(grouping.regroup([...all], fresh, made).joins).toEqual(grouping.regroup([...all], all, []).joins)
        // And one that falls apart.
        const whole = grouping.regroup([...all], all, []).joins
        for (const [i, p] of pieces.entries()) expect(grouping.regroup(p, [], [whole]).joins).toEqual(made[i])
      }),
      { numRuns: 400 },
    )
  })
})
