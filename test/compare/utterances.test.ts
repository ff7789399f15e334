// One utterance that reports of several events quote, and what only sounds like it.
import { describe, expect, it } from 'vitest'
import { joinUtterances, wordedDifferently } from '../../src/compare/index.js'
import type { LoneQuote } from '../../src/model/index.js'

const HOLM = 'person:petra-holm'
const said = (event: string, exact: string, speaker: string | null = HOLM): LoneQuote => ({
  event,
  speaker,
  evidence: [{ article: `report-of-${event}`, start: 0, end: exact.length, exact }],
})
const joined = (...quotes: LoneQuote[]) => joinUtterances({ groups: [], once: quotes }, () => 100)

const ASIDE = 'The price is too great for the harbour council to be brushed aside in this matter.'
const SPEECH = `I have spoken to the people of this island for years, and I know every quay and every crane and most of the dogs. They need a road to the mill.
It was warmer then, when we had the railway and two bakers and a bank. Nobody came to church without their best suits, and nobody locked a door at night.`

describe('an utterance quoted in reports of two events', () => {
  it('is one, and its other wording a difference', () => {
    const { groups } = joined(said('a', ASIDE), said('b', ASIDE.replace('brushed', 'pushed')))
    expect(groups).toHaveLength(1)
    expect(groups[0]!.variants.map(v => v.label)).toEqual(['verbatim', 'altered'])
    expect(wordedDifferently(groups)).toMatchObject([
      { kind: 'wording', conflicting: true, versions: [{ holders: [HOLM] }, { holders: [HOLM] }] },
    ])
  })

  it('is one where a sentence of a long speech stands alone', () => {
    const { groups } = joined(said('a', SPEECH), said('b', 'the people of this island for years'))
    expect(groups.map(g => g.variants.map(v => v.label))).toEqual([['verbatim', 'shortened']])
  })

  it.each([
    ['words said of anything', 'It is not going to happen here', 'That is not going to happen soon'],
    [
      'the words of a sentence, in their order but minutes apart',
      SPEECH,
      'the people of this island need warmer suits',
    ],
    ['other words', ASIDE, 'The dogs of the harbour bark at night and nobody minds them much.'],
  ])('is not one with %s', (_, a, b) => {
    expect(joined(said('a', a), said('b', b)).groups).toEqual([])
  })

  it('of two speakers is one only where it is long and the same', () => {
    const other = 'person:jonas-lind'
    expect(joined(said('a', ASIDE), said('b', ASIDE, other)).groups).toHaveLength(1)
    expect(joined(said('a', ASIDE), said('b', 'too great for the harbour council', other)).groups).toEqual([])
  })
})
