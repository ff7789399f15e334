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
