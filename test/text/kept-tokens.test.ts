// Tokens that were cut before are the tokens that would be cut again, whatever is asked for in between.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceTokens, tokenize } from '../../src/text/index.js'

const flat = (tokens: ReturnType<typeof tokenize> | readonly ReturnType<typeof tokenize>[number][]) =>
  tokens.map(t => [t.start, t.end, t.kind, t.text])

describe('tokens of a sentence', () => {
  it('are those of the tokenizer, in any order of asking', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a b. c', 'Roe’s U.S. trip — 3,000', '   '), fc.nat(20), fc.nat(20))),
        asked => {
          for (const [text, from, length] of asked) {
            const end = Math.min(text.length, from + length)
            expect(flat(sentenceTokens(text, from, end))).toEqual(flat(tokenize(text, from, end)))
          }
        },
      ),
    )
  })

  it('are one list for readers that follow each other', () => {
    const text = 'Roe spoke. Holm left.'
    const first = sentenceTokens(text, 0, 10)
    sentenceTokens('another text', 0, 7)
    expect(sentenceTokens(text, 0, 10)).toBe(first)
    expect(sentenceTokens(text, 0, 9)).not.toBe(first)
  })

  it('are forgotten within a bound, and cut again', () => {
    const text = 'Roe spoke. Holm left.'
    const first = sentenceTokens(text, 0, 10)
    for (let i = 0; i < 8; i++) {
      const long = `${i} ${'word '.repeat(100_000)}`
      expect(sentenceTokens(long, 0, long.length)).toHaveLength(100_001)
    }
    const again = sentenceTokens(text, 0, 10)
    expect(again).not.toBe(first)
    expect(flat(again)).toEqual(flat(first))
  })
})
