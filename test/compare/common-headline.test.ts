// What headlines have in common, word for word.
import { describe, expect, it } from 'vitest'
import { commonRun } from '../../src/compare/common-headline.js'

const run = (titles: string[], names: string[] = [], disputed: string[] = []): string | null =>
  commonRun(titles, new Set(names), disputed)?.text ?? null

const CASES: [oddity: string, titles: string[], names: string[], expected: string | null][] = [
  [
    'one tells it with capitals everywhere: the plainer form',
    ['Tug Pulls Ferry Into Northern Harbour; 12 Safe', 'Tug pulls ferry into northern harbour; 14 safe'],
    [],
    'Tug pulls ferry into northern harbour',
  ],
  ['a run ends with its phrase', ['Ferry found off Skerry Point', 'Ferry found off Skerry coast'], [], 'Ferry found'],
  [
    'no run across a colon',
    ['Lindhaven harbour: ferry missing', 'Police of Lindhaven harbour: ferry missing'],
    [],
    'ferry missing',
  ],
  ['names alone say nothing', ['Petra Holm wins', 'Why Petra Holm left'], ['petra', 'holm'], null],
  [
    'nor does an office in front of one',
    ['Former mayor Holm charged', 'Trial of former mayor Holm put off', 'Sentence for former mayor Holm'],
    ['petra', 'holm'],
    null,
  ],
  [
    'but they do where somebody does something',
    ['Petra Holm resigns office after storm', 'Petra Holm resigns office, party says'],
    ['petra', 'holm'],
    'Petra Holm resigns office',
  ],
  [
    'a headline that was cut ends nothing',
    ['Diver finds sunken ferry that carried...', 'Diver finds sunken ferry that carried…'],
    [],
    'Diver finds sunken ferry',
  ],
  ['one headline has nothing in common', ['Diver finds sunken ferry'], [], null],
]

describe('what headlines have in common', () => {
  it.each(CASES)('%s', (_, titles, names, expected) => expect(run(titles, names)).toBe(expected))

  it('is never a description that one side disputes', () => {
    const titles = ['Rubber dinghy drifts ashore', 'Rubber dinghy drifts ashore again']
    expect(run(titles)).toBe('Rubber dinghy drifts ashore')
    expect(run(titles, [], ['rubber dinghy'])).toBe('dinghy drifts ashore')
  })

  it('is looked for in sixty headlines, and at the beginning of each', () => {
    const apart = Array.from({ length: 60 }, (_, i) => `Nobody knows${i} anything${i}`)
    const shared = Array.from({ length: 40 }, () => 'Diver finds sunken ferry')
    expect(run([...apart, ...shared])).toBe(null)
    expect(run(['x '.repeat(200) + shared[0], 'y '.repeat(200) + shared[0]])).toBe(null)
  })
})
