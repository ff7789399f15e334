import { describe, expect, it } from 'vitest'
import { quotes, understand } from '../slices.js'

const CASES: [oddity: string, text: string, expected: string[]][] = [
  [
    'speaker behind',
    '"We are ready to sail tomorrow," Petra Holm said.',
    ['direct [Petra Holm] We are ready to sail tomorrow,'],
  ],
  [
    'speaker behind, inverted',
    '"We are ready to sail tomorrow," said Petra Holm.',
    ['direct [Petra Holm] We are ready to sail tomorrow,'],
  ],
  [
    'speaker in front',
    'Petra Holm said: "We are ready to sail tomorrow."',
    ['direct [Petra Holm] We are ready to sail tomorrow.'],
  ],
  [
    'curly marks',
    '“We are ready to sail tomorrow,” Petra Holm said.',
    ['direct [Petra Holm] We are ready to sail tomorrow,'],
  ],
  [
    'guillemets',
    '«We are ready to sail tomorrow», Petra Holm said.',
    ['direct [Petra Holm] We are ready to sail tomorrow'],
  ],
  [
    'appositive between',
    '"We are ready to sail tomorrow," Petra Holm, a doctor, said.',
    ['direct [Petra Holm] We are ready to sail tomorrow,'],
  ],
  [
    'pronoun',
    'Petra Holm came late. "We are ready to sail tomorrow," she said.',
    ['direct [she] We are ready to sail tomorrow,'],
  ],
  ['partial', 'Petra Holm said the ferry was "ready to sail at last".', ['partial [Petra Holm] ready to sail at last']],
  ['indirect with that', 'Petra Holm said that the ferry was ready.', ['indirect [Petra Holm] the ferry was ready']],
  [
    'indirect, speaker behind',
    'The ferry was ready to sail, Petra Holm said.',
    ['indirect [Petra Holm] The ferry was ready to sail'],
  ],
  [
    'according to',
    'The ferry was ready to sail, according to Petra Holm.',
    ['indirect [Petra Holm] The ferry was ready to sail'],
  ],
  ['a possessive is no mark', "They spoke of the crews' wish to sail and the captain's answer.", []],
  ['a title is no speech', 'They sang "Old Harbour" at the quay.', []],
  [
    'mark missing at the end',
    '"We are ready to sail tomorrow, Petra Holm said.',
    ['direct [-] We are ready to sail tomorrow, Petra Holm said.'],
  ],
  [
    'cue between commas',
    'While there, the French Foreign Ministry announced, she will also meet the mayor of the city.',
    ['indirect [Foreign Ministry] she will also meet the mayor of the city'],
  ],
  ['request', 'Petra Holm urged Nils Amund to open the port.', ['indirect [Petra Holm] to open the port']],
]

describe('quotations', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    expect(quotes(understand(text))).toEqual(expected)
  })

  it('run on over sentences inside one pair of marks', () => {
    expect(quotes(understand('"We are ready. We sail tomorrow," Petra Holm said.'))).toEqual([
      'direct [Petra Holm] We are ready. We sail tomorrow,',
    ])
  })

  it('stay blank where nobody is named', () => {
    expect(
      understand('A banner read "no ferry, no peace, no herring" at the quay.').quotes.map(q => q.speaker),
    ).toEqual([null])
  })
})
