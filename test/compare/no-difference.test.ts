// What looks like a difference and is none, and what is one although it looks like none. Each with the oddity that it is there for; found by
// reading the differences of some 1,600 reports of shootings and 350 of stories of many outlets.
import { describe, expect, it } from 'vitest'
import { build, type Difference } from '../../src/index.js'

const told = async (texts: readonly string[], published: readonly string[] = []): Promise<readonly Difference[]> =>
  (
    await build(
      texts.map((text, i) => ({ id: `r${i}`, outlet: `Outlet ${i}`, published: published[i] ?? '2031-06-11', text })),
    )
  ).differences

const STREET = 'Police in Norville closed Pier Street. The gunman opened fire at the Blue Anchor bar at ten.'

/** The oddity; the reports; what is expected: nothing of the kind, or a note, or a conflict. */
const cases: readonly (readonly [
  string,
  Difference['kind'],
  readonly string[],
  RegExp | null | 'conflict',
  (readonly string[])?,
])[] = [
  [
    'a quarter lies in the town that some report puts behind it',
    'place',
    [
      'Ten people were wounded in a shooting in Overquay on Tuesday. Police were called to Overquay, south London, at nine.',
      'Ten people were wounded in a shooting in London on Tuesday. Police closed the street at nine.',
    ],
    /^No conflict: one place/,
  ],
  [
    'two towns of a list do not lie in one another',
    'place',
    [
      'Ten people were wounded in a shooting in Overquay on Tuesday. Police closed streets in Overquay, Selm and Norville.',
      'Ten people were wounded in a shooting in Selm on Tuesday. Police closed the street at nine.',
    ],
    /^Placed differently/,
  ],
  [
    'a round-up of the night counts other shootings, too',
    'number',
    [
      `Three people were wounded in a shooting at the Blue Anchor bar in Norville on Tuesday night. ${STREET}`,
      `Three people were wounded in a shooting at the Blue Anchor bar in Norville on Tuesday night, and at least nine people were wounded in shootings across the city. ${STREET}`,
    ],
    null,
  ],
  [
    'the turnout of one vote has one figure',
    'number',
    [
      'The Skerry Islands voted on Sunday to stay in the kingdom, final results showed. Premier Aileen Moir conceded in Port Skerry. Turnout was 81 percent.',
      'The Skerry Islands voted on Sunday to stay in the kingdom, final results showed. Premier Aileen Moir conceded in Port Skerry. No won on a turnout of 79 percent.',
    ],
    'conflict',
  ],
  [
    'a turnout is rounded',
    'number',
    [
      'The Skerry Islands voted on Sunday to stay in the kingdom, final results showed. Premier Aileen Moir conceded in Port Skerry. Turnout was 81 percent.',
      'The Skerry Islands voted on Sunday to stay in the kingdom, final results showed. Premier Aileen Moir conceded in Port Skerry. No won on a turnout of 80.6 percent.',
    ],
    null,
  ],
  [
    'what one deal is worth has one figure',
    'number',
    [
      'Halden Foods agreed on Tuesday to buy rival Norska Mills for $4.8 billion in cash. Halden Foods of Oslo and Norska Mills of Bergen are bakers. Halden chief executive Britt Aune spoke to reporters on Tuesday.',
      'Norska Mills accepted on Tuesday a $4.9 billion takeover offer from Halden Foods. Halden Foods of Oslo and Norska Mills of Bergen are bakers. Halden chief executive Britt Aune spoke to reporters on Tuesday.',
    ],
    'conflict',
  ],
  [
    'a price in another currency is another figure of it',
    'number',
    [
      'Halden Foods agreed on Tuesday to buy rival Norska Mills for $4.8 billion in cash. Halden Foods of Oslo and Norska Mills of Bergen are bakers. Halden chief executive Britt Aune spoke to reporters on Tuesday.',
      'Norska Mills accepted on Tuesday a €4.4 billion takeover offer from Halden Foods. Halden Foods of Oslo and Norska Mills of Bergen are bakers. Halden chief executive Britt Aune spoke to reporters on Tuesday.',
    ],
    null,
  ],
  [
    'a report that gives two figures tells of two bids',
    'number',
    [
      'Halden Foods agreed on Tuesday to buy rival Norska Mills for $4.8 billion in cash, after a $4.4 billion bid failed. Halden Foods of Oslo and Norska Mills of Bergen are bakers. Halden chief executive Britt Aune spoke to reporters on Tuesday.',
      'Norska Mills accepted on Tuesday a $4.9 billion takeover offer from Halden Foods. Halden Foods of Oslo and Norska Mills of Bergen are bakers. Halden chief executive Britt Aune spoke to reporters on Tuesday.',
    ],
    null,
  ],
  [
    'how many were aboard is one figure',
    'number',
    [
      'A ferry with 214 people on board ran aground near Selm lighthouse on Tuesday. The Maren Lisa was on its way from Norville.',
      'The ferry Maren Lisa, carrying 211 passengers and crew, ran aground near Selm lighthouse on Tuesday on its way from Norville.',
    ],
    'conflict',
  ],
  [
    'what one has accepted another has not agreed to',
    'denial',
    [
      'Norway has accepted inspections of its depots near Selm, French President Pavel Orso said on Tuesday after meeting Prime Minister Amira Tal in Lyon.',
      'Norwegian Prime Minister Amira Tal said on Tuesday she had not agreed to any inspections at her meeting with French President Pavel Orso in Lyon.',
    ],
    'conflict',
  ],
  [
    'the gunman is one of the dead',
    'number',
    [
      `Two people were killed in a shooting at the Blue Anchor bar in Norville on Tuesday night. ${STREET}`,
      `Three people were killed in a shooting at the Blue Anchor bar in Norville on Tuesday night, including the gunman. ${STREET}`,
    ],
    /whoever did it/,
  ],
  [
    'the dead counted among the hurt',
    'number',
    [
      `One person was killed and three others were injured in a shooting at the Blue Anchor bar in Norville on Tuesday night. ${STREET}`,
      `Four people were injured in a shooting at the Blue Anchor bar in Norville on Tuesday night. ${STREET}`,
    ],
    /dead and the injured together/,
  ],
  [
    'a figure that its report has another for',
    'number',
    [
      `Five people were wounded in a shooting at the Blue Anchor bar in Norville on Tuesday night. ${STREET}`,
      `Five people were wounded in a shooting at the Blue Anchor bar in Norville on Tuesday night. Police had originally said that seven people were wounded. ${STREET}`,
    ],
    null,
  ],
  [
    'three wounded and five are two figures of one thing',
    'number',
    [
      `Three people were wounded in a shooting at the Blue Anchor bar in Norville on Tuesday night. ${STREET}`,
      `Five people were wounded in a shooting at the Blue Anchor bar in Norville on Tuesday night. ${STREET}`,
    ],
    'conflict',
  ],
  [
    'a figure of another day does not hide two of one day',
    'number',
    [
      `Three people were wounded in a shooting at the Blue Anchor bar in Norville on Tuesday night. ${STREET}`,
      `Five people were wounded in a shooting at the Blue Anchor bar in Norville on Tuesday night. ${STREET}`,
      `Nine people were wounded in a shooting at the Blue Anchor bar in Norville last Friday. ${STREET}`,
    ],
    'conflict',
  ],
  [
    'figures of two days are of two events',
    'number',
    [
      `Three people were wounded in a shooting at the Blue Anchor bar in Norville on Tuesday night. ${STREET}`,
      `Nine people were wounded in a shooting at the Blue Anchor bar in Norville last Friday. ${STREET}`,
    ],
    null,
  ],
  [
    'when people spoke of it',
    'time',
    [
      'Three people were wounded in a shooting at the Blue Anchor bar in Norville on Tuesday.',
      'Residents of Norville on Wednesday recounted the shooting of three people at the Blue Anchor bar.',
    ],
    null,
    ['2031-06-11', '2031-06-12'],
  ],
  [
    'when somebody died of it',
    'time',
    [
      'A woman was wounded in a shooting at the Blue Anchor bar in Norville on Tuesday.',
      'A woman died Wednesday, a day after she was wounded in a shooting at the Blue Anchor bar in Norville.',
    ],
    null,
    ['2031-06-11', '2031-06-12'],
  ],
  [
    'a report that has both days tells of two things',
    'time',
    [
      `Three people were wounded in a shooting at the Blue Anchor bar in Norville on Tuesday. ${STREET}`,
      `Norville police gave details of Tuesday's shooting of three people at the Blue Anchor bar in Norville at a news conference Friday. ${STREET}`,
    ],
    null,
    ['2031-06-11', '2031-06-14'],
  ],
  [
    'two days of one thing exclude each other',
    'time',
    [
      `Three people were wounded in a shooting at the Blue Anchor bar in Norville on Tuesday. ${STREET}`,
      `Three people were wounded in a shooting at the Blue Anchor bar in Norville on Monday. ${STREET}`,
    ],
    'conflict',
  ],
  [
    'that it was done is not in doubt, but who did it',
    'certainty',
    [
      `Three people were shot at the Blue Anchor bar in Norville on Tuesday. ${STREET}`,
      `Norville police have charged a man with shooting three people at the Blue Anchor bar in Norville on Tuesday.`,
    ],
    null,
  ],
  [
    'one of two agrees with the other: two acts of two speakers',
    'speech-act',
    [
      'The suit over the Selm bridge is "without merit and a waste of time," Attorney General Ana Roe said on Tuesday in Oslo.',
      'The Bridge Policy Project agrees with Attorney General Ana Roe that the suit over the Selm bridge is "without merit and a waste of time" in Oslo on Tuesday.',
    ],
    null,
  ],
  [
    'those who were shot and those who were at the party',
    'number',
    [
      'Four people were shot outside a family party on Curtis Street in Norville on Saturday night.',
      'Shots were fired outside a family party of about 40 people on Curtis Street in Norville on Saturday night.',
    ],
    null,
  ],
  [
    'a number behind a name counts nothing',
    'number',
    [
      'Two deputy constables were hurt by glass when the Blue Anchor bar in Norville burned on Tuesday night, the mayor said.',
      'Two Precinct 5 deputy constables were hurt by glass when the Blue Anchor bar in Norville burned on Tuesday night, the mayor said.',
    ],
    null,
  ],
  [
    '"&" is "and", and "F.B.I." is "FBI"',
    'wording',
    [
      'Mayor Ana Roe opened the Selm bridge on Tuesday. "The F.B.I. and the harbour police have done their duty here & nobody else has," Roe said.',
      'Mayor Ana Roe opened the Selm bridge on Tuesday. "The FBI & the harbour police have done their duty here and nobody else has," Roe said.',
    ],
    null,
  ],
  [
    'a part and its whole',
    'number',
    [
      'Norway carried out two rocket tests at the Selm site last year, the ministry said in a report on Monday.',
      'Norway carried out two of its five rocket tests at the Selm site last year, the ministry said in a report on Monday.',
    ],
    null,
  ],
  [
    'somebody who is named is counted with the others',
    'number',
    [
      'Norway and five world powers reached an accord over the Selm strait in Oslo on Monday after talks of ten days.',
      'Six world powers reached an accord over the Selm strait in Oslo on Monday after talks of ten days.',
    ],
    /beside somebody who is named/,
  ],
  [
    'what is done by a country and what is done to it',
    'naming',
    [
      'The Norwegian operation in the Selm strait began on Monday, the ministry in Oslo said.',
      'The aggression against Norway in the Selm strait began on Monday, the ministry in Oslo said.',
    ],
    null,
  ],
  [
    'another noun stands between the place and the word',
    'naming',
    [
      'The Norwegian hostage crisis in the Selm strait began on Monday, the ministry in Oslo said.',
      'The Norwegian operation in the Selm strait began on Monday, the ministry in Oslo said.',
    ],
    null,
  ],
  [
    'one office by two spellings and by a word for any',
    'office',
    [
      'National Security Adviser Ana Roe opened the talks in Selm on Monday, the ministry in Oslo said.',
      'National Security Advisor Ana Roe opened the talks in Selm on Monday, the ministry in Oslo said.',
    ],
    null,
  ],
  [
    'a duty is no finding of who answers for something',
    'responsibility',
    [
      'Ana Roe opened the talks in Selm on Monday. Roe said Norway and Spain must work together to keep the strait open.',
      'Ana Roe opened the talks in Selm on Monday. Roe said her ministry has a responsibility to keep its crews safe.',
    ],
    null,
  ],
  [
    'an accord with a country was not made there',
    'place',
    [
      'The powers reached a deal with Iran in Vienna on Monday, the ministry in Oslo said after ten days of talks.',
      'The powers reached a deal with Iran, in Iran they danced, on Monday, the ministry in Oslo said after ten days of talks.',
    ],
    null,
  ],
]

describe('what looks like a difference', () => {
  for (const [oddity, kind, texts, expected, published] of cases)
    it(`${kind}: ${oddity}`, async () => {
      const found = (await told(texts, published)).filter(d => d.kind === kind)
      if (expected === null) expect(found.filter(d => d.conflicting || d.kind !== 'time')).toEqual([])
      else if (expected === 'conflict') expect(found.some(d => d.conflicting)).toBe(true)
      else {
        expect(found.map(d => d.conflicting)).toEqual([false])
        expect(found[0]!.note).toMatch(expected)
      }
    })
})
