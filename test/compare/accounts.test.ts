// Where two accounts of one thing part: who did it, how long it lasted, how many there were, what is denied. All reports are ours.
import { describe, expect, it } from 'vitest'
import { build } from '../../src/engine/index.js'
import type { Dossier } from '../../src/model/index.js'

const dossier = (...reports: readonly (readonly [title: string, text: string])[]): Promise<Dossier> =>
  build(
    reports.map(([title, text], i) => ({ id: `r${i}`, outlet: `Outlet ${i}`, published: '2031-04-10', title, text })),
    { threads: 0 },
  )

const shown = (d: Dossier, kind: string): string[] =>
  d.differences
    .filter(x => x.kind === kind)
    .map(
      x =>
        `${x.conflicting ? '! ' : ''}${x.about}: ${x.versions
          .map(
            v =>
              `${v.label}${v.holders.length ? ` (${v.holders.map(h => d.people.find(p => p.id === h)?.name ?? h).join(', ')})` : ''}`,
          )
          .join(' | ')}`,
    )

describe('a clash told by both sides', () => {
  const reports = [
    [
      'Thai soldier killed in clash on Cambodian border',
      'A Thai soldier was killed on Thursday in an exchange of fire with Cambodian troops near the Ta Kwai temple, the Thai army said.\n\nArmy spokesman Colonel Somchai Phrom said Cambodian troops had fired first with grenades.',
    ],
    [
      'Cambodia says Thai troops fired on patrol in border clash',
      "Thai troops opened fire on a Cambodian patrol on Thursday, wounding two soldiers, Cambodia's defence ministry said.\n\nThe clash near the Ta Kwai temple lasted ten minutes, it said.",
    ],
  ] as const

  it('each side says that the other fired', async () => {
    expect(shown(await dossier(...reports), 'agency')).toEqual([
      '! clash: Cambodian troops had fired first with grenades (Thailand) | Thai troops opened fire on a Cambodian patrol on Thursday, (Cambodia)',
    ])
  })

  it('and no claim of either is borne out by the other', async () => {
    const d = await dossier(...reports)
    expect(
      d.claims.filter(c => c.standing === 'corroborated' && c.evidence.some(e => e.exact.includes('opened fire'))),
    ).toEqual([])
  })
})

describe('a meeting told from two capitals', () => {
  const reports = [
    [
      'Macron, Meloni meet in Turin',
      'French President Emmanuel Macron and Italian Prime Minister Giorgia Meloni met in Turin on Thursday.\n\nThe meeting lasted three hours.\n\nIn a statement, the Elysee said Macron had raised the treatment of French steelmakers in Italy and had called for "a common European answer" on tariffs.',
    ],
    [
      'Meloni meets Macron',
      'Giorgia Meloni said after talks with French President Emmanuel Macron in Turin on Thursday that joint patrols would begin in July.\n\nPalazzo Chigi said in a readout that the prime minister had pressed Macron to reopen the Mont Cenis tunnel by May 15.',
    ],
    ['Macron and Meloni hold talks', 'Emmanuel Macron and Giorgia Meloni met in Turin on Thursday for two hours.'],
  ] as const

  it('is one event, with what each side says of it', async () => {
    const d = await dossier(...reports)
    expect(d.events.filter(e => e.main).map(e => e.title)).toEqual([
      'Meeting: Giorgia Meloni – Emmanuel Macron – Turin',
    ])
    const [readout] = d.readouts
    expect(readout?.sides).toEqual(['place:fr', 'place:it'])
    expect(
      readout?.topics.map(t => [t.cells['place:fr']?.[0].exact ?? null, t.cells['place:it']?.[0].exact ?? null]),
    ).toEqual([
      ['a common European answer', null],
      [null, 'joint patrols would begin in July'],
      [null, 'the prime minister had pressed Macron to reopen the Mont Cenis tunnel by May 15'],
      ['Macron had raised the treatment of French steelmakers in Italy', null],
    ])
  })

  it('lasted two hours or three', async () => {
    expect(shown(await dossier(...reports), 'number')).toEqual([
      '! how long the meeting lasted: two hours | three hours',
    ])
  })
})

describe('a recall', () => {
  it('of how many jars; what a newspaper reported is denied', async () => {
    const d = await dossier(
      [
        'Verano recalls baby food',
        'Spanish food maker Verano recalled 60,000 jars of baby food on Thursday after two infants in Seville fell ill, the company said.',
      ],
      [
        'Baby food recall widens to France',
        'Verano widened a recall of baby food to France on Thursday and said 85,000 jars were affected.\n\nChief executive Laura Ibarra denied that the company had known of it for a week, as the newspaper El Faro reported.',
      ],
    )
    expect(shown(d, 'number')).toEqual(['! jar: 60,000 jars | 85,000 jars'])
    expect(shown(d, 'denial')).toEqual([
      '! what was reported: the company had known of it for a week (El Faro) | denied (Laura Ibarra)',
    ])
  })
})

describe('a hostage who came home', () => {
  const reports = [
    [
      'Kidnapped engineers freed in Ghana',
      'Three engineers kidnapped near Bolgatanga were freed on Thursday in an operation by the army, President Efua Mensah said.\n\nThe Ghanaian government said no ransom was paid.',
    ],
    [
      'Italian held in Ghana was freed for ransom, sources say',
      'Three engineers kidnapped near Bolgatanga in Ghana were released on Thursday after a ransom of 400,000 euros was paid, two people with knowledge of the talks said.',
    ],
  ] as const

  it('one says that a ransom was paid, another that none was', async () => {
    expect(shown(await dossier(...reports), 'denial')).toEqual([
      '! ransom: ransom of 400,000 euros was paid | no ransom was paid (Ghanaian government)',
    ])
  })

  it('the army freed them, and not the president who said so', async () => {
    const d = await dossier(...reports)
    const release = d.events.find(e => e.title.startsWith('Release'))
    expect(release?.participants.map(p => d.people.find(x => x.id === p.entity)?.name)).not.toContain('Efua Mensah')
  })
})

describe('a vote', () => {
  it('thirteen or twelve voted for it', async () => {
    const d = await dossier(
      [
        'Russia vetoes UN resolution on Moldova observers',
        "Russia on Thursday vetoed a U.N. Security Council resolution to send observers to Moldova.\n\nThirteen of the council's 15 members voted in favour.",
      ],
      [
        'Moldova regrets Russian veto',
        "Moldova said it regretted Russia's veto on Thursday of a Security Council resolution to send observers.\n\nTwelve countries voted for the text, Foreign Minister Ana Cebotari said.",
      ],
    )
    expect(shown(d, 'number')).toEqual(['! voted for: twelve voted for | thirteen voted for'])
  })
})

describe('one report, two counts', () => {
  it('of a crowd by organisers and police', async () => {
    const d = await dossier(
      [
        'Tens of thousands march against Hungarian media law',
        'Some 60,000 people marched through Budapest on Thursday to protest against a media law, organisers said.\n\nPolice put the crowd at 22,000.',
      ],
      ['Hungarians march against media law', 'Thousands marched through Budapest on Thursday against a media law.'],
    )
    expect(shown(d, 'number')).toEqual(['! how many took part: 22,000 (Police) | some 60,000 people'])
  })

  it('of the dead by a doctor without a name and a ministry', async () => {
    const d = await dossier([
      'Calm returns to Bissau after coup bid',
      'An attempted coup in Guinea-Bissau on Thursday failed, its president said.\n\nAt least six people were killed in fighting near the palace, a hospital doctor said. The interior ministry put the toll at four.',
    ])
    expect(shown(d, 'number')).toEqual([
      '! killed: the toll at four (The interior ministry) | at least six people were killed',
    ])
    expect(d.events.find(e => e.main)?.title).toMatch(/^Coup attempt: /)
  })
})

describe('a coup', () => {
  it('that officers say they made, and the president that it failed', async () => {
    const d = await dossier(
      [
        'Soldiers claim to have seized power in Guinea-Bissau',
        'A group of officers said on state television on Thursday that they had taken power in Guinea-Bissau and dissolved parliament.\n\nGunfire was heard near the palace in Bissau. The whereabouts of President Armando Djalo were unknown.',
      ],
      [
        'Guinea-Bissau president says coup has failed',
        "Guinea-Bissau's president, Armando Djalo, said on Thursday that an attempted coup had failed and that loyal troops were in control.\n\nResidents said the streets of Bissau were empty.",
      ],
      [
        'Calm returns to Bissau after coup bid',
        'Shops reopened in the capital of Guinea-Bissau on Thursday after soldiers tried to overthrow President Armando Djalo.',
      ],
    )
    expect(d.events.filter(e => e.main).map(e => e.title)).toEqual(['Coup attempt: Guinea-Bissau'])
    expect(shown(d, 'status')).toEqual(['! coup: made | attempted (Armando Djalo)'])
  })
})

describe('ambassadors called home', () => {
  const recalled = [
    'Peru recalls ambassador from Bolivia over remarks on prisoner',
    'Peru on Friday recalled its ambassador to Bolivia for consultations after Bolivian President Javier Quispe called the jailed former Peruvian president Raúl Torres a political prisoner.\n\nForeign Minister Carla Benavides said the remarks could not be accepted.',
  ] as const
  const answered = [
    'Bolivia will not answer Peru by recalling envoy, Choque says',
    'Bolivia said on Saturday it would not recall its ambassador to Peru, a day after Peru recalled its own ambassador over remarks on the prisoner Raúl Torres.\n\n"We do not answer gestures with gestures," Bolivian Foreign Minister Édgar Choque said of the remarks by President Javier Quispe.',
  ] as const
  const rumour = [
    'Peru and Bolivia call their ambassadors home',
    'Peru recalled its ambassador to Bolivia on Friday over remarks of President Javier Quispe on the prisoner Raúl Torres.\n\nBolivia recalled its ambassador to Peru, Rosa Mamani, a source in the ministry said.',
  ] as const

  it('by the one and by the other are two deeds', async () => {
    const d = await dossier(recalled, answered, rumour)
    const parties = d.events
      .filter(e => e.subtype === 'recall' && e.participants.length > 1)
      .map(e => `${e.main ? 'main ' : ''}${e.participants.map(p => `${p.role}:${p.entity}`).join(' ')}`)
    expect(parties).toContain('main source:place:pe target:place:bo')
    expect(parties.some(p => /source:place:bo target:place:pe/.test(p))).toBe(true)
  })

  it('are denied by one side', async () => {
    expect(shown(await dossier(recalled, answered, rumour), 'denial')).toEqual([
      '! recall: not done (Bolivia) | told as done (a source)',
    ])
  })
})
