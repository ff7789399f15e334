import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OffsetMap, withinOneEdit, wordDiff } from '../../src/text/index.js'

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 20 })

describe('wordDiff', () => {
  it('reads as an editor would write it', () => {
    const steps = wordDiff('issues of concern and matters'.split(' '), 'issues of interest and affairs'.split(' '))
    expect(steps.map(s => `${s.op} ${s.words.join(' ')}`)).toEqual([
      'keep issues of',
      'drop concern',
      'add interest',
      'keep and',
      'drop matters',
      'add affairs',
    ])
  })

  it('kept and dropped words are the first list, kept and added the second', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const steps = wordDiff(a, b)
        expect(steps.filter(s => s.op !== 'add').flatMap(s => s.words)).toEqual(a)
        expect(steps.filter(s => s.op !== 'drop').flatMap(s => s.words)).toEqual(b)
      }),
    )
  })
})

describe('maps', () => {
  it('an offset map leads back to the source', () => {
    const map = new OffsetMap([
      { text: 0, source: 10 },
      { text: 5, source: 40 },
    ])
    expect([0, 4, 5, 9].map(at => map.toSource(at))).toEqual([10, 14, 40, 44])
    expect(
      () =>
        new OffsetMap([
          { text: 5, source: 0 },
          { text: 0, source: 1 },
        ]),
    ).toThrow(RangeError)
  })
})

it.each([
  ['jinping', 'jingping', true],
  ['venn', 'venn', true],
  ['venn', 'vann', true],
  ['venn', 'vent', true],
  ['venn', 'brekk', false],
  ['', 'ab', false],
])('withinOneEdit(%s, %s) is %s', (a, b, expected) => {
  expect(withinOneEdit(a, b)).toBe(expected)
})
