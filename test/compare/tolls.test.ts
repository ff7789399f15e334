// How many were killed and hurt, told by several reports: what differs, and what only looks so. All reports are ours.
import { describe, expect, it } from 'vitest'
import { build } from '../../src/engine/build.js'

const LEAD = 'A ferry and a tug collided off Skerry Point on Tuesday, the coast guard of Lindhaven said.'
const END = 'The ferry Sirena lies at the quay of Skerry Point, and divers will look at her hull.'

async function tolls(...reports: [day: string, toll: string][]) {
  const d = await build(
    reports.map(([published, toll], i) => ({
      id: `r${i}`,
      outlet: `Outlet ${i}`,
      published,
      text: `Ferry and tug collide off Skerry Point\n\n${LEAD} ${toll}\n\n${END}`,
    })),
    { threads: 0 },
  )
  return d.differences
    .filter(x => x.kind === 'number')
    .map(x => [x.about, x.conflicting, x.versions.map(v => v.label)] as const)
}

const DAY = '2031-06-11'
const NEXT = '2031-06-12'

describe('tolls of two whom one report cites', () => {
  it('stand side by side, each with who gives it', async () => {
    const text = `${LEAD} The harbour police put the number of arrests at 14.\n\nTwenty-two people were detained, according to the rights group Watchline.\n\n${END}`
    const d = await build([{ id: 'r', outlet: 'Outlet', published: DAY, text }], { threads: 0 })
    expect(d.differences.map(x => x.versions.map(v => [v.label, v.holders.length]))).toEqual([
      [
        ['number of arrests at 14', 1],
        ['twenty-two people were detained', 1],
      ],
    ])
  })
})

describe('tolls of one event', () => {
  it.each([
    [
      'differ',
      [DAY, '27 people were injured.'],
      [DAY, 'Some went home; 25 people have been injured.'],
      [['injured', true, ['25 people have been injured', '27 people were injured']]],
    ],
    [
      'stand far behind the word',
      [DAY, 'The death toll from the collision off Skerry Point rose to 19.'],
      [DAY, '14 people were killed.'],
      [['killed', true, ['14 people were killed', 'death toll from the collision off skerry point rose to 19']]],
    ],
    [
      'are killed and hurt apart',
      [DAY, 'It left two people dead and 12 hurt.'],
      [DAY, 'Three people were killed and 12 others wounded.'],
      [['killed', true, ['two people dead', 'three people were killed']]],
    ],
    [
      'as participles and in words',
      [DAY, 'The tug sank, killing seven.'],
      [DAY, 'Eight died.'],
      [['killed', true, ['killing seven', 'eight died']]],
    ],
    [
      'by name of a toll',
      [DAY, 'The death toll rose to 12.'],
      [DAY, 'At the quay 11 dead were counted.'],
      [['killed', true, ['11 dead', 'death toll rose to 12']]],
    ],
    [
      'of those arrested, whoever they are',
      [DAY, 'Police arrested 14 protesters.'],
      [DAY, 'Twenty-two people were detained.'],
      [['arrested', true, ['arrested 14 protesters', 'twenty-two people were detained']]],
    ],
    [
      'of those who had to leave, in any words',
      [DAY, 'It spilled oil, forcing 200 residents from their homes.'],
      [DAY, 'On Tuesday 500 people were evacuated.'],
      [['evacuated', true, ['forcing 200 residents', '500 people were evacuated']]],
    ],
    [
      'as the number of the dead',
      [DAY, '14 people were killed.'],
      [DAY, 'The Red Crescent put the number of dead at more than 60.'],
      [['killed', true, ['14 people were killed', 'number of dead at more than 60']]],
    ],
    [
      'grow with the hours of one day',
      ['2031-06-11T07:00:00Z', '25 people were injured.'],
      ['2031-06-11T12:00:00+02:00', '27 people were injured.'],
      [['injured', false, ['25 people were injured', '27 people were injured']]],
    ],
    [
      'do not grow by clocks without a zone',
      ['2031-06-11T07:00:00', '25 people were injured.'],
      ['2031-06-11T12:00:00', '27 people were injured.'],
      [['injured', true, ['25 people were injured', '27 people were injured']]],
    ],
    [
      'grow with the days',
      [DAY, '25 people were injured.'],
      [NEXT, '27 people were injured.'],
      [['injured', false, ['25 people were injured', '27 people were injured']]],
    ],
    [
      'do not shrink with the days',
      [DAY, '27 people were injured.'],
      [NEXT, '25 people were injured.'],
      [['injured', true, ['25 people were injured', '27 people were injured']]],
    ],
    [
      'are given as a least',
      [DAY, 'At least seven people were killed.'],
      [DAY, 'Eight people were killed.'],
      [['killed', false, ['at least seven people were killed', 'eight people were killed']]],
    ],
    [
      'are rough',
      [DAY, 'About 20 people were hurt.'],
      [DAY, '22 people were hurt.'],
      [['injured', false, ['about 20 people were hurt', '22 people were hurt']]],
    ],
    ['are the same', [DAY, '27 people were injured.'], [DAY, 'Police said 27 were hurt.'], []],
    ['are of others', [DAY, 'Ten sailors were killed.'], [DAY, 'Twelve people were killed.'], []],
    ['are no tolls: doers', [DAY, 'Two gunmen killed a guard.'], [DAY, 'Three gunmen killed a guard.'], []],
    [
      'are no tolls: ages, times',
      [DAY, 'A 12-year-old was killed two years ago.'],
      [DAY, 'A 14-year-old was killed three years ago.'],
      [],
    ],
    ['are recalled', [DAY, 'In 1982 eight people were killed there.'], [DAY, 'Two people were killed.'], []],
  ] as const)('%s', async (_, a, b, expected) => {
    expect(await tolls([...a], [...b])).toEqual(expected)
  })
})
