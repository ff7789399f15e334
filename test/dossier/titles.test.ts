// Titles from kinds, names and what headlines share: one case a line, with the oddity it is there for.
import { describe, expect, it } from 'vitest'
import { type TitleParts, titleOf } from '../../src/dossier/titles.js'

const subject = (phrase: string): TitleParts['subject'] => ({
  phrase,
  names: [],
  headlined: [],
  triggered: true,
  run: null,
})
const strike: TitleParts = {
  type: 'PROTEST',
  trigger: 'strike',
  status: 'held',
  place: 'place:skerry-point',
  participants: [],
}

describe('titles', () => {
  it.each<[oddity: string, parts: TitleParts, title: string]>([
    ['a kind that the shared word only says again', { ...strike, subject: subject('strike') }, 'Strike: Skerry Point'],
    [
      'and one that says more',
      { ...strike, subject: subject('night shifts') },
      'Strike: Skerry Point (“night shifts”)',
    ],
    [
      'a story of no kind that no word tells',
      {
        ...strike,
        type: 'OTHER',
        trigger: '',
        subject: { ...subject(''), phrase: null, names: ['place:skerry-point'] },
      },
      'Skerry Point',
    ],
    [
      'and of which nobody is named',
      { ...strike, type: 'OTHER', trigger: '', subject: { ...subject(''), phrase: null } },
      'Event',
    ],
    ['a plan', { ...strike, status: 'planned' }, 'Strike: Skerry Point (planned)'],
    [
      'whoever only stands near did nothing',
      { ...strike, participants: [{ entity: 'person:ana-roe', role: 'source', basis: 'inferred' }] },
      'Strike: Skerry Point',
    ],
    [
      'unless headlines name him',
      {
        ...strike,
        participants: [{ entity: 'person:ana-roe', role: 'source', basis: 'inferred' }],
        subject: { ...subject('strike'), headlined: ['person:ana-roe'] },
      },
      'Strike: Ana Roe – Skerry Point',
    ],
    [
      'nobody takes part in an accident',
      {
        ...strike,
        type: 'OTHER',
        subtype: 'accident',
        trigger: 'collision',
        participants: [{ entity: 'person:ana-roe', role: 'source' }],
      },
      'Collision: Skerry Point',
    ],
  ])('%s', (_, parts, title) => {
    expect(titleOf(parts, id => (id === 'place:skerry-point' ? 'Skerry Point' : 'Ana Roe'))).toBe(title)
  })
})
