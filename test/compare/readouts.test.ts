// What each side says of a call: its points, and what it leaves out.
import { describe, expect, it } from 'vitest'
import { build } from '../../src/engine/build.js'

const CALL = 'French Foreign Minister Petra Holm and Spanish Foreign Minister Ilse Varga held a phone call on Tuesday.'

describe('readouts of a call', () => {
  const french = `${CALL}

In its readout of the call, France's foreign ministry said Petra Holm urged Spain to reopen the ferry line before the summer. Holm noted that the crews had waited for new radios since January. Both ports must repair the lifeboats together.

Elsewhere, the French Foreign Ministry said that a wheat deal with Belmark was near.`
  const spanish = `${CALL}

During the call, Ilse Varga asked France to "keep the harbour lights burning", Spain's foreign ministry said in a statement.`

  it('hold the points of those who took part, over as many sentences as they go on', async () => {
    const d = await build(
      [french, spanish].map((text, i) => ({ id: `r${i}`, outlet: `Outlet ${i}`, published: '2031-06-11', text })),
      { threads: 0 },
    )
    const cells = d.readouts.flatMap(r =>
      r.topics.map(t =>
        Object.fromEntries(Object.entries(t.cells).map(([side, list]) => [side, list?.[0].exact ?? null])),
      ),
    )
    expect(cells).toContainEqual({ 'place:es': null, 'place:fr': 'the crews had waited for new radios since January' })
    expect(cells).toContainEqual({ 'place:es': 'keep the harbour lights burning', 'place:fr': null })
    expect(JSON.stringify(cells)).not.toContain('wheat')
  })
})

it('what a report calls a readout is of the call it tells, wherever it stands', async () => {
  const told = `Swiss Foreign Minister Luca Brunner spoke by phone with his Estonian counterpart Maarja Kask on Tuesday, the Federal Department of Foreign Affairs said.

Brunner "welcomed the return of the fishermen", according to the department's readout.

Boats of Estonia lay in the harbour. None was from Switzerland. Gulls cried.

In its readout, the Estonian Foreign Ministry said Kask asked Brunner to send two more ships to Tallinn before the winter.`
  const other =
    'Estonian Foreign Minister Maarja Kask spoke by phone with her Swiss counterpart, Luca Brunner, on Tuesday. Fishermen were back in Tallinn.'
  const d = await build(
    [told, other].map((text, i) => ({ id: `r${i}`, outlet: `Outlet ${i}`, published: '2031-06-11', text })),
    { threads: 0 },
  )
  const [readout] = d.readouts
  expect(readout!.sides).toEqual(['place:ch', 'place:ee'])
  const said = (side: string): string => readout!.topics.map(t => t.cells[side]?.[0].exact ?? '').join('\n')
  expect(said('place:ch')).toContain('welcomed the return of the fishermen')
  expect(said('place:ee')).toContain('send two more ships to Tallinn')
})

it('two readouts of one call stand side by side, though one report begins with a demand and another with an offer', async () => {
  const reports = [
    "Estonian leader, Norway president discuss border truce by phone\n\nPresident Elias Mohr of Norway and Estonian Prime Minister Lina Sabo spoke by telephone on Monday evening about a truce on their border, Mohr's office said.\n\nMohr told Sabo that Norway would withdraw its artillery from the Grell heights within ten days, according to a summary published by the president's office.",
    'Sabo urges Norway to respect border in call with Mohr\n\nPrime Minister Lina Sabo urged Norway on Monday to respect the 1994 border treaty in a phone call with President Elias Mohr, the Estonian foreign ministry said in a statement.\n\nSabo said that the border guards would be tried under Estonian law, the statement said.',
    'Two readouts, one call: Norway and Estonia differ on truce\n\nNorway and Estonia gave different accounts on Tuesday of a call between their leaders.\n\nNorway said President Elias Mohr had offered to pull artillery back from the Grell heights within ten days. Prime Minister Lina Sabo had told Mohr that the guards would stand trial, the Estonian foreign ministry said.',
  ]
  const d = await build(
    reports.map((text, i) => ({
      id: `r${i}`,
      outlet: `Outlet ${i}`,
      published: `2031-09-${i < 2 ? 16 : 17}`,
      title: text.slice(0, text.indexOf('\n')),
      text,
    })),
    { threads: 0 },
  )
  const main = d.events.find(e => e.main)!
  expect([main.type, main.status, main.when?.from]).toEqual(['CONSULT', 'held', '2031-09-15'])
  expect(main.participants.map(p => p.entity)).toEqual(
    expect.arrayContaining(['person:elias-mohr', 'person:lina-sabo']),
  )
  expect(d.readouts.map(r => r.sides)).toEqual([['place:ee', 'place:no']])
})
