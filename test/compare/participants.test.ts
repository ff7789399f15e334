// Who is said to have taken part in an event, and who only stands near it.
import { describe, expect, it } from 'vitest'
import { build } from '../../src/engine/build.js'
import type { DossierEvent } from '../../src/model/index.js'

/** The event of one kind among what one report tells, in a text without a headline. */
async function told(type: string, sentence: string): Promise<DossierEvent | undefined> {
  const text = `Petra Holm opened the new harbour of Lindhaven on Tuesday. ${sentence}`
  const d = await build([{ id: 'r0', outlet: 'Harbour Post', published: '2031-06-11', text }], { threads: 0 })
  return d.events.find(e => e.type === type)
}

const bases = (e: DossierEvent | undefined): (string | undefined)[] =>
  e!.participants.map(p => `${p.entity} ${p.basis ?? 'stated'}`)

describe('a participant', () => {
  it.each([
    ['the subject of the verb', 'SANCTION', 'Norway imposed sanctions on Sweden in May.', 'place:no stated'],
    ['the nation in its own phrase', 'ASSAULT', 'Norwegian airstrikes hit the coast in May.', 'place:no stated'],
    [
      'he who is relative to it',
      'REQUEST',
      'Tom Hadley, who urged Sweden to pay in May, is back.',
      'person:tom-hadley stated',
    ],
    [
      'the name beside the office',
      'RETREAT',
      'The energy minister, Pavel Orlan, resigned in May.',
      'person:pavel-orlan stated',
    ],
    [
      '"we", in the words of somebody quoted',
      'REQUEST',
      '“We urge Sweden to pay in May,” Tom Hadley said.',
      'person:tom-hadley inferred',
    ],
    [
      'whoever was named last in front of a verb without a subject',
      'SANCTION',
      'Tom Hadley spoke in May of what the crews fear most: expelling Sweden.',
      'person:tom-hadley inferred',
    ],
  ])('%s', async (_, type, sentence, expected) => {
    expect(bases(await told(type, sentence))).toContain(expected)
  })
})
