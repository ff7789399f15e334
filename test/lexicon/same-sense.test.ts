import { describe, expect, it } from 'vitest'
import { lemmaOf, senseLines, senseOf } from '../../src/lexicon/index.js'

describe('words that reports use for each other', () => {
  it.each([
    ['discovery', 'detect'],
    ['journey', 'visit'],
    ['sale', 'sell'],
    ['death', 'die'],
    ['espionage', 'spy'],
    ['rivalry', 'competition'],
  ])('%s, %s', (a, b) => {
    expect(senseOf(a)).toBe(senseOf(b))
    expect(senseOf(a)).toBeDefined()
  })

  it.each([
    ['postpone', 'cancel'],
    ['wound', 'kill'],
    ['arrest', 'charge'],
    ['accept', 'reject'],
    ['begin', 'end'],
  ])('%s is not %s', (a, b) => {
    expect(senseOf(a)?.word ?? a).not.toBe(senseOf(b)?.word ?? b)
  })

  it('has every word on one line', () => {
    const seen = new Map<string, string>()
    for (const line of senseLines)
      for (const lemma of new Set(line.split(' ').map(lemmaOf))) {
        expect(seen.get(lemma) ?? line).toBe(line)
        seen.set(lemma, line)
      }
  })

  it('weighs a word no more than the commonest that says the same', () => {
    expect(senseOf('espionage')!.idf).toBe(senseOf('spy')!.idf)
  })
})
