// Storylines are a function of the set of events, whichever was settled last.
import { describe, expect, it } from 'vitest'
import { Storylines } from '../../src/link/archive/storylines.js'

/** Two events of two reports each: all of the second find a likeness in the first, of the first only one in the second. */
const LIKENESS = new Map([
  ['0 2', 0.6],
  ['0 3', 0.5],
])
const EVENTS = new Map<number, readonly number[]>([
  [0, [0, 1]],
  [1, [2, 3]],
])

function storylines(): Storylines {
  const of = (slot: number) => {
    const found = [...LIKENESS].flatMap(([key, likeness]) => {
      const [a, b] = key.split(' ').map(Number) as [number, number]
      return a === slot || b === slot ? [{ item: a === slot ? b : a, likeness }] : []
    })
    return {
      items: found.map(x => x.item),
      scores: found.map(() => 0.1),
      likeness: found.map(x => x.likeness),
    }
  }
  const matterOf = (slot: number): number => (slot < 2 ? 0 : 1)
  const digest = { centre: ['belmark'], day: null, dayOfYear: null }
  return new Storylines(
    { of } as never,
    { members: EVENTS, matterOf } as never,
    () => digest as never,
    slots => [...slots].sort((a, b) => a - b),
  )
}

describe('storylines', () => {
  it('of two events of one size do not depend on which of them came last', () => {
    const groups = [
      [0, 1],
      [1, 0],
    ].map(begun => {
      const s = storylines()
      s.settle([], begun)
      return s.storylineOf(0) === s.storylineOf(1)
    })
    expect(groups).toEqual([true, true])
  })

  it('settled one by one are those settled together', () => {
    for (const [first, second] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const s = storylines()
      s.settle([], [first])
      s.settle([], [second])
      expect(s.storylineOf(0)).toBe(s.storylineOf(1))
    }
  })
})
