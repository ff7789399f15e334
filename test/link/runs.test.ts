import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Runs } from '../../src/link/archive/runs.js'

describe('the table of runs', () => {
  it('holds what a Map would hold, whatever comes and goes', () => {
    // Few runs, so that they meet; their first places lie close together, so that they stand behind one another.
    const run = fc.oneof(
      fc.nat(40),
      fc.nat(40).map(n => (n * 0x10000 + 0xfff) >>> 0),
      fc.constant(0xffffffff),
    )
    const step = fc.tuple(run, fc.oneof(fc.constant(null), fc.nat(50), fc.array(fc.nat(50), { minLength: 1 })))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), steps => {
        const [runs, map] = [new Runs(), new Map<number, number | number[]>()]
        for (const [r, slots] of steps) {
          if (slots === null) {
            runs.delete(r)
            map.delete(r)
          } else {
            runs.set(r, slots)
            map.set(r, slots)
          }
          expect(runs.get(r)).toEqual(map.get(r))
        }
        for (const [r, slots] of map) expect(runs.get(r)).toEqual(slots)
      }),
    )
  })

  it('keeps every run while it grows and shrinks', () => {
    const runs = new Runs()
    for (let i = 0; i < 5000; i++) runs.set(Math.imul(i, 0x9e3779b1) >>> 0, i)
    for (let i = 0; i < 5000; i += 2) runs.delete(Math.imul(i, 0x9e3779b1) >>> 0)
    for (let i = 0; i < 5000; i++) expect(runs.get(Math.imul(i, 0x9e3779b1) >>> 0)).toBe(i % 2 ? i : undefined)
  })
})
