// What became of what was planned: one event for the plan and what called it off, another for what came in its place.
import { describe, expect, it } from 'vitest'
import { build } from '../../src/engine/index.js'
import type { Dossier } from '../../src/model/index.js'

type Line = readonly [published: string, text: string]

const dossier = (lines: readonly Line[]): Promise<Dossier> =>
  build(
    lines.map(([published, text], i) => ({ id: `r${i}`, outlet: `Outlet ${i}`, published, text })),
    { threads: 0 },
  )

/** Main events in order of their days: title, day, reports, steps; and how each hangs on the one before. */
const courseOf = (d: Dossier): string[] => [
  ...d.events
    .filter(e => e.main)
    .sort((a, b) => ((a.when?.from ?? '') < (b.when?.from ?? '') ? -1 : 1))
    .map(
      e =>
        `${e.title} | ${e.when?.from ?? 'no day'} | ${e.articles.join(' ')} | ${e.history.map(s => `${s.status} ${s.on?.from}`).join(', ')}`,
    ),
  ...d.storylines.flatMap(s => s.links.map(l => l.relation)),
]

describe('a visit planned, confirmed, put off, planned anew and made', () => {
  it('is two events, the second in the place of the first', async () => {
    const d = await dossier([
      [
        '2031-03-03',
        'Finnish Foreign Minister Aino Salmela will travel to Stockholm on March 14 for talks with her Swedish counterpart, Gustav Lindroth, two officials said on Monday.\n\nIt would be the first visit by a Finnish minister to Sweden since 2026.',
      ],
      [
        '2031-03-06',
        'The Swedish Foreign Ministry confirmed on Thursday that Finnish Foreign Minister Aino Salmela would visit Stockholm on March 14.\n\n"We expect a frank conversation," spokesman Nils Berg said.',
      ],
      [
        '2031-03-11',
        'Finnish Foreign Minister Aino Salmela on Tuesday postponed a trip to Sweden that had been planned for March 14, after a trawler was rammed in the Gulf of Bothnia.\n\nSalmela said the moment was not right.',
      ],
      [
        '2031-03-12',
        'Sweden regretted on Wednesday that the visit by Finnish Foreign Minister Aino Salmela had been postponed.\n\n"The talks were needed," spokesman Nils Berg said.',
      ],
      [
        '2031-04-22',
        'Finnish Foreign Minister Aino Salmela will travel to Stockholm on April 24, the Foreign Ministry said, six weeks after she postponed the trip.\n\nShe will meet Foreign Minister Gustav Lindroth.',
      ],
      [
        '2031-04-24',
        'Finnish Foreign Minister Aino Salmela visited Stockholm on Thursday, the Foreign Ministry said.\n\n"The talks were useful," spokesman Nils Berg said.',
      ],
    ])
    expect(courseOf(d)).toEqual([
      'Visit: Aino Salmela – Sweden – Stockholm (postponed) | 2031-03-14 | r0 r1 r2 r3 | planned 2031-03-03, postponed 2031-03-11',
      'Visit: Aino Salmela – Stockholm | 2031-04-24 | r4 r5 | planned 2031-04-22, held 2031-04-24',
      'rescheduled-as',
    ])
  })
})

describe('an exchange of prisoners planned, put off and made', () => {
  it('has a course as a visit has', async () => {
    const d = await dossier([
      [
        '2031-03-06',
        'Norway and Belmark will exchange six prisoners at the Skerry crossing on Friday, two officials familiar with the talks said on Thursday.\n\nNorwegian Foreign Minister Marit Dahl declined to say how many people would be freed.',
      ],
      [
        '2031-03-07',
        'A planned exchange of prisoners between Belmark and Norway was put off on Friday after Oslo altered the list of names, the Belmark Foreign Ministry said.\n\nIt was to have been at the Skerry crossing.',
      ],
      [
        '2031-03-13',
        'Norway and Belmark exchanged six prisoners at the Skerry crossing on Thursday, six days after the swap was put off.\n\nTwo Norwegian journalists were met by Foreign Minister Marit Dahl.',
      ],
    ])
    expect(courseOf(d)).toEqual([
      'Exchange: Belmark – Norway (postponed) | 2031-03-07 | r0 r1 | planned 2031-03-06, postponed 2031-03-07',
      'Exchange: Belmark – Norway | 2031-03-13 | r2 | held 2031-03-13',
      'rescheduled-as',
    ])
  })
})

describe('a trial', () => {
  it('is put off, and opens months later', async () => {
    const d = await dossier([
      [
        '2031-03-06',
        'The trial of former port director Petra Holm on charges of bribery, due to start on Monday, was put off until June, the court in Lyon said on Thursday.\n\nHer lawyer, Nils Amund, had asked for more time to read 40,000 pages of evidence.',
      ],
      [
        '2031-03-06',
        'A court in Lyon postponed the trial of Petra Holm, the former director of the port, after her lawyer asked for more time.\n\nHolm, 58, is charged with taking bribes from a crane company. Lawyer Nils Amund said he had received 40,000 pages of evidence.',
      ],
      [
        '2031-06-16',
        'The trial of former port director Petra Holm opened in Lyon on Monday, three months after it was put off.\n\nHolm, 58, denied that she had taken bribes from a crane company.',
      ],
    ])
    expect(courseOf(d)).toEqual([
      'Trial: Petra Holm (postponed) | 2031-03-10 | r0 r1 | postponed 2031-03-06',
      'Trial: Petra Holm – Lyon | 2031-06-16 | r2 | held 2031-06-16',
      'rescheduled-as',
    ])
  })
})

describe('a strike', () => {
  it('is announced, called off and not given up, whatever the deal that ends it is called', async () => {
    const d = await dossier([
      [
        '2031-05-13',
        'Train drivers on the Western line will walk out for 48 hours from Thursday in a dispute over night rosters, their union said on Tuesday.\n\nThe National Union of Drivers said 4,200 of its members had voted for the strike. Chief executive Nils Amund called the strike "reckless".',
      ],
      [
        '2031-05-14',
        'A two-day strike by Western Rail drivers was called off late on Wednesday, hours before it was to begin, after the company agreed to limit night shifts.\n\n"This is what our members wanted," said Petra Holm of the National Union of Drivers. Trains were expected to run on Thursday.',
      ],
      [
        '2031-05-15',
        'The train drivers\' union has suspended a strike on the Western line but warned that it could be held in June if a deal on night rosters is not put in writing.\n\nThe National Union of Drivers said on Thursday that Western Rail had agreed to limit night shifts. "The ballot is live," Petra Holm said.',
      ],
    ])
    expect(courseOf(d)).toEqual([
      'Strike: Western Rail (“night rosters”, postponed) | 2031-05-15 | r0 r1 r2 | planned 2031-05-13, cancelled 2031-05-14, postponed 2031-05-15',
    ])
  })
})

describe('a launch', () => {
  const first: readonly Line[] = [
    [
      '2031-05-12',
      'Belmark Aerospace will launch its first crew to the Meridian space station on Wednesday at 6:12 a.m., the company said on Monday.\n\nCommander Petra Holm will ride the Heron capsule with pilot Nils Amund.',
    ],
  ]
  const late: readonly Line[] = [
    [
      '2031-05-16',
      "Belmark Aerospace's Heron capsule lifted off on Friday with two astronauts aboard, two days later than planned.\n\nIt put Petra Holm and Nils Amund in orbit and is due at the Meridian space station on Saturday.",
    ],
  ]
  it('may slip and is one', async () => {
    const d = await dossier([...first, ...late])
    expect(d.differences.filter(x => x.kind === 'time').map(x => [x.conflicting, x.note])).toEqual([
      [false, 'No conflict: it was planned for the one day and held on the other.'],
    ])
    expect(courseOf(d)).toEqual([
      'Launch: Belmark Aerospace – Meridian | 2031-05-16 | r0 r1 | planned 2031-05-12, held 2031-05-16',
    ])
  })

  it('that was called off is another one', async () => {
    const off: Line = [
      '2031-05-14',
      "The launch of Belmark Aerospace's first crewed flight was called off 11 minutes before liftoff on Wednesday because of a leaking valve.\n\nPetra Holm and Nils Amund climbed out of the Heron capsule. The next attempt to reach the Meridian space station may be on Friday.",
    ]
    const halted: Line = [
      '2031-05-14',
      'Belmark Aerospace halted its first flight with people on board on Wednesday, nine minutes before the rocket was to leave for the Meridian space station.\n\nA valve would not close. Petra Holm and Nils Amund climbed out of the Heron capsule.',
    ]
    const d = await dossier([off, halted, ...late])
    expect(d.differences.filter(x => x.kind === 'number').map(x => x.versions.map(v => v.label))).toEqual([
      ['9 minutes', '11 minutes'],
    ])
    expect(courseOf(d)).toEqual([
      'Launch: Belmark Aerospace (called off) | no day | r0 r1 | postponed 2031-05-14, cancelled 2031-05-14',
      'Launch: Belmark Aerospace | 2031-05-16 | r2 | held 2031-05-16',
      'rescheduled-as',
    ])
  })
})
