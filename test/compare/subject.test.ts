// Titles of what is no deed of one kind: names and words that most reports begin with.
import { describe, expect, it } from 'vitest'
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
    expect(found).toEqual(['“whale nursery off Skerry Point”'])
  })

  it('says what the headlines say, and not what one report puts first', async () => {
    const found = await titles(
      'Tom Hadley pleads guilty in Lindhaven\n\nTom Hadley asked Petra Holm for furs and a boat, he told a court in Lindhaven on Tuesday, and pleaded guilty to using harbour money.',
      'Hadley pleads guilty over harbour money\n\nTom Hadley pleaded guilty in a court in Lindhaven on Tuesday; he had asked Petra Holm for a boat, and for furs.',
    )
    expect(found).toEqual(['Concession: Tom Hadley – Lindhaven'])
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
