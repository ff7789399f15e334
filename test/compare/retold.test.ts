// Harm that a report tells again and again is one event; a deed of nobody, nowhere and at no time is none.
import { describe, expect, it } from 'vitest'
import { build } from '../../src/engine/build.js'
import type { DossierEvent } from '../../src/model/index.js'

const eventsOf = async (title: string, ...paragraphs: string[]): Promise<readonly DossierEvent[]> =>
  (await build([{ id: 'a', title, published: '2031-03-11', text: paragraphs.join('\n\n') }], { threads: 0 })).events

const FIRST = 'Three people were shot in Selmhaven on Monday, the police said.'
const harm = (events: readonly DossierEvent[]): string[] =>
  events.filter(e => e.type === 'ASSAULT').map(e => `${e.main ? 'main' : 'other'} ${e.evidence.length}`)

describe('harm told again', () => {
  it('is the harm the report is about, where nobody is named beside it', async () => {
    const events = await eventsOf(
      'Three shot in Selmhaven',
      FIRST,
      'One of them was shot in the arm.',
      'The shooting woke the whole street.',
    )
    expect(harm(events)[0]).toMatch(/^main [234]$/)
    expect(harm(events)).toHaveLength(1)
  })

  it.each([
    ['somebody else suffered it', 'Petra Holm was shot in Lyon last year.'],
    ['another one is told of', 'Another man was shot two days before at the pier in Lyon.'],
  ])('is another event where %s', async (_, sentence) => {
    expect(harm(await eventsOf('Three shot in Selmhaven', FIRST, sentence)).length).toBeGreaterThan(1)
  })

  it('is not gathered where the report is about several', async () => {
    const events = await eventsOf(
      'Shootings leave three hurt in Selmhaven',
      FIRST,
      'Two were shot on Sunday at the pier.',
    )
    expect(harm(events).length).toBeGreaterThan(1)
  })
})

describe('a deed of nobody, nowhere and at no time', () => {
  it('is no event, and its sentence is still a claim', async () => {
    const text = 'These are only accusations, and the harbour has heard many of them before this long winter.'
    const dossier = await build(
      [
        {
          id: 'a',
          title: 'Petra Holm visits Lyon',
          published: '2031-03-11',
          text: `Petra Holm visited Lyon on Monday.\n\n${text}`,
        },
      ],
      { threads: 0 },
    )
    expect(dossier.events.map(e => e.type)).toEqual(['CONSULT'])
    expect(dossier.claims.map(c => c.text)).toContain(text)
  })
})
