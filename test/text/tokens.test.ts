import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestToken, tokenize } from '../../src/text/index.js'

const CASES: [oddity: string, text: string, tokens: string][] = [
  ['plain', 'Two ships met.', 'Two|ships|met|.'],
  ['initials keep their stops', 'the U.S. fleet', 'the|U.S.|fleet'],
  ['initials at the end of a sentence', 'in the U.S.', 'in|the|U.S.'],
  ['possessive stays with its word', "China's ships’ crews", "China's|ships|’|crews"],
  ['hyphens join', 'Sino-American twelve-hour', 'Sino-American|twelve-hour'],
  ['numbers keep commas and points', '1,200 at 3.5', '1,200|at|3.5'],
  ['a comma behind a number does not', '1,200, then', '1,200|,|then'],
  ['clock', '4:04 p.m', '4|:|04|p.m'],
  ['marks one by one', '"No!"', '"|No|!|"'],
  ['full stop without a blank does not join words', 'end.Next', 'end|.|Next'],
  ['letters beyond ASCII', 'Ondřej Ångström', 'Ondřej|Ångström'],
  ['a pair of surrogates is one mark', 'a 🚢 b', 'a|🚢|b'],
  ['dashes', 'said -- and later', 'said|-|-|and|later'],
]

describe('tokenize', () => {
  it.each(CASES)('%s', (_, text, tokens) => {
    expect(
      tokenize(text)
        .map(t => t.text)
        .join('|'),
    ).toBe(tokens)
  })

  it('cuts a monster into pieces', () => {
    const tokens = tokenize('x'.repeat(1_000_000))
    expect(tokens).toHaveLength(1_000_000 / longestToken)
  })

  it('gives exact, ordered, disjoint slices that leave out blanks only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        let end = 0
        for (const t of tokenize(text)) {
          expect(text.slice(t.start, t.end)).toBe(t.text)
          expect(t.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(end, t.start).replace(/[\s\u0085\ufeff]/g, '')).toBe('')
          end = t.end
        }
      }),
    )
  })
})
