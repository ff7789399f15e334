import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeOpenings, missingOf, openingOf } from '../../src/link/digest/opening.js'
import { hashSet, sharedCount, sharedWeight, weightedSet } from '../../src/link/digest/sets.js'

// Few different numbers, so that lists share some.
const ids = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 })
const weighed = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 8 })), { maxLength: 30 })
const set = (pairs: readonly (readonly [number, number])[]) => weightedSet(new Map(pairs))

describe('walks over sorted hashes', () => {
  it('count what two sets share', () => {
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        expect(sharedCount(hashSet(a), hashSet(b))).toBe([...new Set(a)].filter(x => b.includes(x)).length)
      }),
    )
  })

  it('weigh what another set has, too', () => {
    fc.assert(
      fc.property(weighed, ids, (a, b) => {
        const expected = [...new Map(a)].reduce((sum, [id, w]) => sum + (b.includes(id) ? w : 0), 0)
        expect(sharedWeight(set(a), hashSet(b))).toBe(expected)
      }),
    )
  })

  it('answer for the three lists of an opening as for each alone', () => {
    fc.assert(
      fc.property(weighed, weighed, weighed, weighed, ids, (head, headline, names, other, said) => {
        const a = openingOf({ head: set(head), headline: set(headline), names: set(names) })
        const b = openingOf({ head: set(other), headline: set(head), names: set([]) })
        const dot = (x: typeof head, y: typeof head): number => {
          const there = new Map(y)
          return [...new Map(x)].reduce((sum, [id, w]) => sum + w * (there.get(id) ?? 0), 0)
        }
        expect(likeOpenings(a, b)).toEqual({ head: dot(head, other), headline: dot(headline, head) })
        const missing = (list: typeof head): number => {
          const whole = [...new Map(list).values()].reduce((sum, w) => sum + w, 0)
          return whole ? 1 - sharedWeight(set(list), hashSet(said)) / whole : 0.5
        }
        const expected = { head: missing(head), headline: missing(headline), names: missing(names) }
        expect(missingOf(a, hashSet(said))).toEqual(expected)
      }),
    )
  })
})
