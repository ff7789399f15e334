// The timeline of a story: one entry for what the same sentences tell.
import { describe, expect, it } from 'vitest'
import { build } from '../../src/engine/build.js'

/** Lines of May, whose events are none of the report's news. */
async function may(text: string): Promise<string[]> {
  const d = await build([{ id: 'r', outlet: 'Outlet', published: '2031-06-11', text: `${NEWS}\n\n${text}` }], {
    threads: 0,
  })
  const title = new Map(d.events.map(e => [e.id, e.title]))
  return d.timeline
    .filter(t => t.when.from?.startsWith('2031-05'))
    .map(t => `${t.headline}${t.also ? ` with ${t.also.map(id => title.get(id)).join('; ')}` : ''}`)
}
const NEWS = 'Two shot dead in Lyon\n\nA gunman shot two people dead in Lyon on Tuesday, the police said.'

describe('the timeline', () => {
  it('has a meeting and what was agreed at it once', async () => {
    expect(await may('Petra Holm and Ana Roe met in Bergen on 3 May 2031 and agreed on a truce.')).toEqual([
      'Meeting: Ana Roe – Petra Holm – Bergen with Agreement: Ana Roe – Petra Holm',
    ])
  })

  it('has both where other sentences tell the one', async () => {
    expect(
      await may(
        'Petra Holm met Ana Roe in Bergen on 3 May 2031.\n\nAna Roe and Petra Holm agreed on a truce on 3 May 2031.',
      ),
    ).toHaveLength(2)
  })

  it('has both where others take part in it', async () => {
    expect(
      await may('Petra Holm met Ana Roe in Bergen on 3 May 2031 after Belmark accused Veldania of spying.'),
    ).toEqual(['Accusation: Belmark – Veldania', 'Meeting: Petra Holm – Ana Roe – Bergen'])
  })

  it('has no line of its own for a day that an event of two days covers', async () => {
    expect(await may('Petra Holm visited Bergen from 2 to 3 May 2031.')).toHaveLength(1)
  })

  it('has no line for the day of a post', async () => {
    expect(await may('“We will mend the pier with copper and with care” — Ana Roe (@anaroe) May 3, 2031')).toEqual([])
    expect(await may('We will mend the pier of Lyon with copper and with care on May 3, 2031.')).toHaveLength(1)
    expect(await may('Updated at noon on May 3, 2031, with what the pier office in Lyon says.')).toEqual([])
    expect(await may('Updated figures on the pier of Lyon came on May 3, 2031.')).toHaveLength(1)
  })

  it('has what its reports are about, though nobody takes part in it', async () => {
    const d = await build(
      [
        {
          id: 'r',
          outlet: 'Outlet',
          published: '2031-07-12',
          title: 'Wildfire spreads near Patras',
          text: 'A wildfire spread through pine forests near Patras on Saturday, burning 900 hectares.',
        },
      ],
      { threads: 0 },
    )
    expect(d.timeline.map(t => [t.when.from, t.headline])).toEqual([
      ['2031-07-12', 'Wildfire: “Wildfire spreads near Patras”'],
    ])
  })
})
