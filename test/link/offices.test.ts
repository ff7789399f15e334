// Two holders of one office speak against one event, unless they are one by another spelling.
import { describe, expect, it } from 'vitest'
import { areOneHolder } from '../../src/link/digest/offices.js'

describe('holders of one office', () => {
  it.each([
    ['a short first name and a suffix', 'joseph r. hadley jr.', 'joe hadley', true],
    ['a name of three parts with and without a hyphen', 'park hae-un', 'park hae un', true],
    ['a name in the middle', 'benjamin todd amund', 'ben amund', true],
    ['two slips of the pen', 'heidar alishvandi', 'heydar alishbandi', true],
    ['two first names', 'anna holm', 'petra holm', false],
    ['two surnames', 'anna holm', 'anna roe', false],
    ['short names a letter apart', 'jon dale', 'jon gale', false],
  ])('%s', (_, a, b, one) => {
    expect(areOneHolder(a, b)).toBe(one)
    expect(areOneHolder(b, a)).toBe(one)
  })
})
