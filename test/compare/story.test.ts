// The event of reports that are mainly about no deed of one kind.
import { describe, expect, it } from 'vitest'
import { build } from '../../src/engine/build.js'
import type { DossierEvent } from '../../src/model/index.js'

async function mainOf(texts: readonly string[], outlets?: readonly string[]): Promise<DossierEvent> {
  const d = await build(
    texts.map((text, i) => ({ id: `r${i}`, outlet: outlets?.[i] ?? `Outlet ${i}`, published: '2031-06-11', text })),
    { threads: 0 },
  )
  return d.events.find(e => e.main)!
}

const lead = 'Divers from the Lindhaven Institute found a whale nursery in the bay off Skerry Point'
const reports = [
  `Whale nursery off Skerry Point\n\n${lead} on Tuesday, the institute said.\n\nThe whale nursery covers two hectares of the bay.\n\nThe singer Tom Hadley will visit Ostrand on August 2 for a concert.`,
  `Divers see whale nursery off Skerry Point\n\n${lead} on Tuesday.\n\nIn the whale nursery Petra Holm praised the divers.`,
  `A whale nursery off Skerry Point\n\n${lead} this week.\n\nThe whale nursery was not there in 2019, and the bay was closed.`,
]

describe('a meeting that is planned, and talks that are put off', () => {
  it('are one, and the later report says what became of it', async () => {
    const d = await build(
      [
        {
          id: 'a',
          outlet: 'Outlet A',
          published: '2031-05-04',
          text: 'French President Ana Roe and Spanish Prime Minister Luis Ferrer will meet in Lisbon on May 14 to discuss fishing rights in the bay, their offices said.',
        },
        {
          id: 'b',
          outlet: 'Outlet B',
          published: '2031-05-12',
          text: 'France said on Monday it was postponing talks between President Ana Roe and Spanish Prime Minister Luis Ferrer on fishing rights in the bay.\n\nThe leaders had been due to meet in Lisbon on Wednesday.',
        },
      ],
      { threads: 0 },
    )
    const main = d.events.find(e => e.main)!
    expect([main.articles, main.status, main.history.map(s => s.status)]).toEqual([
      ['a', 'b'],
      'postponed',
      ['planned', 'postponed'],
    ])
  })
})

describe('a flood', () => {
  it('is not to come because a later report searches on a later day', async () => {
    const floods = [
      [
        '2031-08-11',
        'At least 27 people were killed after heavy rain caused floods in northern Lindhaven, the harbour office said on Monday.',
      ],
      [
        '2031-08-12',
        'Rescuers searched for survivors on Tuesday after floods in northern Lindhaven that killed 44 people, the harbour office said.',
      ],
    ] as const
    const d = await build(
      floods.map(([published, text], i) => ({ id: `r${i}`, outlet: `Outlet ${i}`, published, text })),
      { threads: 0 },
    )
    expect(d.events.filter(e => e.main).map(e => [e.subtype, e.status])).toEqual([['disaster', 'held']])
  })
})

describe('an election', () => {
  const ballots = [
    'Holm leads in Lindhaven vote\n\nPetra Holm was leading in the presidential election in Lindhaven on Tuesday with 51 percent of the vote, partial results showed.',
    'Amund does not concede after Lindhaven vote\n\nPresident Nils Amund refused to concede defeat to Petra Holm, alleging fraud in three towns. Holm had won the election in Lindhaven on Tuesday, the harbour office said.',
    'Holm wins Lindhaven election\n\nPetra Holm has won the election in Lindhaven on Tuesday, defeating Nils Amund, it was announced.',
  ]

  it('is what its reports are about, whatever each one tells of it', async () => {
    const e = await mainOf(ballots)
    expect([e.type, e.subtype, e.title.split(':')[0]]).toEqual(['OTHER', 'election', 'Election'])
  })

  it('of years ago is background', async () => {
    const e = await mainOf(ballots.map(b => b.replaceAll('on Tuesday', 'in 2024')))
    expect(e.subtype).toBeUndefined()
  })
})

describe('an event of no one kind', () => {
  it('rests on the first sentence of each report', async () => {
    const e = await mainOf(reports)
    expect(e.evidence.map(x => x.exact)).toHaveLength(3)
    for (const x of e.evidence) expect(x.exact).toContain('found a whale nursery')
  })

  it('is dated by what the beginnings agree on, and held as they tell it', async () => {
    const e = await mainOf(reports)
    expect([e.type, e.status, e.when?.from]).toEqual(['OTHER', 'held', '2031-06-10'])
  })

  it('has no day of years ago: that is what its reports call to mind', async () => {
    const recalled =
      'Police remembered the attack of 11 June 2020 in Skerry Point.\n\nThe attack killed three people on 11 June 2020.'
    const e = await mainOf([recalled, recalled.replace('Police', 'Guards')])
    expect(e.when).toBeNull()
    const fresh = recalled.replaceAll('2020', '2031')
    expect((await mainOf([fresh, fresh.replace('Police', 'Guards')])).when?.from).toBe('2031-06-11')
  })

  it('has no day and no place where only one of its reports names them', async () => {
    const e = await mainOf(reports.map((r, i) => (i ? r.replace(' on Tuesday', '') : r)))
    expect([e.when, e.place]).toEqual([null, null])
  })

  it('is dated by two of six, and by no two of seven', async () => {
    const bare = reports[1]!.replace(' on Tuesday', '')
    const dated = (others: number): Promise<DossierEvent> =>
      mainOf([reports[0]!, reports[1]!, ...Array.from({ length: others }, () => bare)])
    expect((await dated(4)).when?.from).toBe('2031-06-10')
    expect((await dated(5)).when).toBe(null)
  })

  it('has nobody among those who take part whom one report alone names', async () => {
    const e = await mainOf(reports)
    expect(e.participants.map(p => p.entity)).not.toContain('person:tom-hadley')
  })
})

describe('main events of one title', () => {
  it('are told apart by their days', async () => {
    const visit = (day: string, why: string): string =>
      `Petra Holm visits France\n\nThe minister Petra Holm visited France on ${day} and met Nils Amund to talk about ${why}.`
    const d = await build(
      [
        { id: 'a', outlet: 'A', published: '2031-03-12', text: visit('Monday', 'the ferry and its old timetable') },
        { id: 'b', outlet: 'B', published: '2034-09-20', text: visit('Tuesday', 'whales, nets and quotas of cod') },
      ],
      { threads: 0 },
    )
    const titles = d.events.filter(e => e.main).map(e => e.title)
    expect(titles.sort()).toEqual(['Visit: Petra Holm – France, 2031-03-10', 'Visit: Petra Holm – France, 2034-09-19'])
  })
})

describe('two reports of one outlet', () => {
  const texts = [
    `Whale nursery off Skerry Point\n\n${lead} on Tuesday.\n\nThe whale nursery in the bay covers two hectares and holds nine calves.`,
    `More on the whale nursery off Skerry Point\n\nThe bay was full of boats on Tuesday after divers had found whales there.\n\nNine calves live in the whale nursery, which covers two hectares of the bay.`,
  ]
  const sources = async (outlets: readonly string[]): Promise<number> => {
    const d = await build(
      texts.map((text, i) => ({ id: `r${i}`, outlet: outlets[i]!, published: '2031-06-11', text })),
      { threads: 0 },
    )
    return d.claims.find(c => c.evidence.some(e => e.exact.includes('hectares')) && c.evidence.length > 1)!.lineages
      .length
  }

  it('are one witness', async () => {
    expect(await sources(['Gazette', 'Gazette'])).toBe(1)
    expect(await sources(['Gazette', 'Courier'])).toBe(2)
  })
})

describe('a lone report of no one kind', () => {
  it('is dated by its first sentence, and not by what else it tells', async () => {
    const e = await mainOf([
      'Ferry rams pier in Lyon\n\nA ferry laden with copper rammed a pier in Lyon on Tuesday, and its captain walked along the shore with three of his men before the harbour guards came.\n\nPetra Holm met Ana Roe in Bergen on 3 May 2031.',
    ])
    expect([e.title, e.when?.from]).toEqual(['“Ferry rams pier in Lyon”', '2031-06-10'])
  })
})
