// Titles of what is no deed of one kind: names and words that most reports begin with.
import { describe, expect, it } from 'vitest'
import { centralHeadline, centralOpening } from '../../src/compare/central-headline.js'
import { build } from '../../src/engine/build.js'

async function titles(...texts: string[]): Promise<string[]> {
  const d = await build(
    texts.map((text, i) => ({ id: `r${i}`, outlet: `Outlet ${i}`, published: '2031-06-11', text })),
    { threads: 0 },
  )
  return d.events.filter(e => e.main).map(e => e.title)
}

describe('the title of an event of no kind', () => {
  it('holds the words that their headlines share, with the names that stand among them', async () => {
    const found = await titles(
      'Whale nursery off Skerry Point\n\nThe Lindhaven Institute opened a camp at Skerry Point on Tuesday to see a whale nursery in the bay.\n\nThe whale nursery covers two hectares of the bay, diver Petra Holm of the Lindhaven Institute said.',
      'Divers see a whale nursery off Skerry Point\n\nThe Lindhaven Institute launched a boat on Tuesday to see the whale nursery in the bay off Skerry Point.\n\nThe whale nursery covers two hectares of the bay, Petra Holm said.',
    )
    expect(found).toEqual(['“Divers see a whale nursery off Skerry Point”'])
  })

  it('says what the headlines say, and not what one report puts first', async () => {
    const found = await titles(
      'Tom Hadley pleads guilty in Lindhaven\n\nTom Hadley asked Petra Holm for furs and a boat, he told a court in Lindhaven on Tuesday, and pleaded guilty to using harbour money.',
      'Hadley pleads guilty over harbour money\n\nTom Hadley pleaded guilty in a court in Lindhaven on Tuesday; he had asked Petra Holm for a boat, and for furs.',
    )
    expect(found).toEqual(['“Hadley pleads guilty over harbour money”'])
  })

  it.each([
    [
      'the one whose words the others have',
      [
        'Mayor fills the old quarry',
        'Lindhaven mayor fills quarry with sand',
        'Quarry filled with sand by Lindhaven mayor',
      ],
      'Lindhaven mayor fills quarry with sand',
    ],
    [
      'a part of one',
      ['Harbour: Lindhaven mayor fills quarry', 'Lindhaven mayor fills the quarry in secret'],
      'Lindhaven mayor fills quarry',
    ],
    [
      'none with a figure of its own',
      ['Lindhaven mayor fills 14 quarries', 'Mayor of Lindhaven fills 20 quarries'],
      null,
    ],
    [
      'none that asks',
      ['Why does the Lindhaven mayor fill the quarry?', 'Will the Lindhaven mayor fill the quarry?'],
      null,
    ],
    [
      'none that takes a side',
      ['Opinion: Lindhaven mayor fills quarry', 'Editorial: Lindhaven mayor fills quarry'],
      null,
    ],
    [
      'none of which the others know little',
      ['Lindhaven mayor snubs whales and angers divers', 'Mayor fills old quarry by the harbour'],
      null,
    ],
    ['none with a disputed word', ['Lindhaven mayor fills spy quarry', 'Lindhaven mayor fills spy quarry today'], null],
    ['none that tells no deed', ['The old quarry of Lindhaven', 'Old Lindhaven quarry'], null],
  ])('of several headlines is %s', (_, heads, expected) => {
    expect(centralHeadline(heads, ['spy quarry'])).toBe(expected)
  })

  it('is the headline of a lone report, in its marks and without its outlet', async () => {
    const lead =
      'The Lindhaven Institute wonders what the whales of Skerry Point eat, and Petra Holm of the harbour office has an answer.'
    expect(await titles(`What the whales of Skerry Point eat | Harbour Tribune\n\n${lead}`)).toEqual([
      '“What the whales of Skerry Point eat”',
    ])
    // What the lead tells beside it is not what the report is about, unless the headline tells it.
    const told = `${lead}\n\nPolice arrested Nils Amund in Lindhaven on Tuesday.`
    expect(
      await titles(
        `What the whales of Skerry Point eat\n\nPolice arrested Nils Amund in Lindhaven on Tuesday.\n\n${lead}`,
      ),
    ).toEqual(['“What the whales of Skerry Point eat”'])
    expect((await titles(`Police arrest Nils Amund in Lindhaven\n\n${told}`))[0]).toMatch(/^Arrest: /)
    // One or two words say less than names do.
    expect(await titles(`Whale food\n\n${lead}`)).toEqual(['Lindhaven Institute – Skerry Point'])
  })

  it('is no description that one side holds and another disputes', async () => {
    const report = (thing: string, holder: string): string =>
      `Police opened the harbour of Skerry Point on Tuesday for a ${thing} dinghy, and ${holder} said it was a ${thing} dinghy that had come from the open sea.\n\nThe ${thing} dinghy lies at the quay of Skerry Point.`
    const found = await titles(report('rubber', 'France'), report('rubber', 'France'), report('wooden', 'Spain'))
    expect(found.length).toBeGreaterThan(0)
    for (const title of found) expect(title).not.toMatch(/rubber|wooden/)
  })
})

describe('where no headline says what happened', () => {
  const told = 'Mayor Petra Holm opened the rebuilt harbour of Lindhaven on Tuesday.'
  const again = 'The rebuilt harbour of Lindhaven was opened by Mayor Petra Holm, to cheers of the crews.'
  const pick = (...texts: string[]): string | null =>
    centralOpening(
      texts.map((text, report) => ({ report, text: text.replace(/\.$/, '') })),
      [told, again],
      ['cheers'],
    )

  it.each([
    ['the statement that the other beginnings bear out', [told, 'Crews cheered'], told.replace('.', '')],
    ['no words for somebody named before', ['She opened the rebuilt harbour of Lindhaven on Tuesday'], null],
    ['no time beside which something else is told', ['As Petra Holm opened the rebuilt harbour of Lindhaven'], null],
    ['no view', ['Petra Holm must open the rebuilt harbour of Lindhaven'], null],
    ['no state', ['Petra Holm is the mayor of the rebuilt harbour of Lindhaven'], null],
    ['no description of one side', ['Mayor Petra Holm opened to cheers the rebuilt harbour of Lindhaven'], null],
    ['nothing that it alone tells', ['Mayor Petra Holm denied every word of the new audit of ferries'], null],
  ])('%s', (_, openings, expected) => expect(pick(...openings)).toBe(expected))
})
