// What is given as the reason of one deed: by whom, and where reports give another. All reports are ours.
import { describe, expect, it } from 'vitest'
import { build } from '../../src/engine/index.js'

/** Differences of reasons: what, versions with who gives them, "!" where they accuse each other. */
async function reasons(...texts: readonly string[]): Promise<string[]> {
  const d = await build(
    texts.map((text, i) => ({ id: `r${i}`, outlet: `Outlet ${i}`, published: '2031-03-04', text })),
    { threads: 0 },
  )
  const nameOf = (id: string): string => d.people.find(e => e.id === id)?.name ?? id
  return d.differences
    .filter(x => x.kind === 'reason')
    .map(
      x =>
        `${x.conflicting ? '! ' : ''}${x.about}: ${x.versions.map(v => `${v.label} (${v.holders.map(nameOf).join(', ')})`).join(' | ')}`,
    )
}

const swap = 'A prisoner swap between Estonia and Belarus'

describe('reasons given for what was put off', () => {
  it('each side names what the other did', async () => {
    expect(
      await reasons(
        `${swap} was postponed on Thursday because Minsk failed to bring one of the three prisoners, Estonian officials said.\n\nNo new date was set for the swap.`,
        `${swap} was put off on Thursday after Tallinn altered the list of names, the Belarusian foreign ministry said.\n\nSix people were to go home in the swap.`,
      ),
    ).toEqual([
      '! exchange: because Minsk failed to bring one of the three prisoners (Estonia) | after Tallinn altered the list of names (Belarusian foreign ministry)',
    ])
  })

  it('two reasons that name neither side are no conflict', async () => {
    expect(
      await reasons(
        `${swap} was postponed on Thursday because Hanna Voit fell ill, Estonian officials said.\n\nNo new date was set for the swap.`,
        `${swap} was put off on Thursday because Paris objected, the Belarusian foreign ministry said.\n\nSix people were to go home in the swap.`,
      ),
    ).toEqual([
      'exchange: because Hanna Voit fell ill (Estonia) | because Paris objected (Belarusian foreign ministry)',
    ])
  })

  it('one reason in other words is one', async () => {
    expect(
      await reasons(
        `${swap} was postponed on Thursday because Minsk failed to bring one of the three prisoners, Estonian officials said.`,
        `${swap} was delayed on Thursday after Belarus did not bring all three prisoners, Estonian officials said.`,
      ),
    ).toEqual([])
  })

  it('when, how long and by how much is no reason', async () => {
    expect(
      await reasons(
        `${swap} was postponed on Thursday by a week, Estonian officials said.\n\nThe swap was put off by Belarus.`,
        `${swap} was put off on Thursday after two days of talks, Estonian officials said.`,
      ),
    ).toEqual([])
  })

  it('reads what stands between commas over, and "it had been delayed"', async () => {
    expect(
      await reasons(
        `${swap} was called off, hours before it was to begin, because of fog at the crossing, Estonian officials said.`,
        `${swap} was called off on Thursday. The Belarusian foreign ministry said it had been called off because Estonia demanded a fourth man.`,
      ),
    ).toEqual([
      'exchange: because of fog at the crossing (Estonia) | because Estonia demanded a fourth man (Belarusian foreign ministry)',
    ])
  })
})

describe('causes of what nobody did', () => {
  it('who says it was caused by what, and what is blamed', async () => {
    expect(
      await reasons(
        'A fire at a battery plant near Aveiro killed four workers on Monday.\n\nThe blaze was caused by a short circuit, plant operator Lusacel said.',
        'Fire killed four workers at a battery plant near Aveiro on Monday.\n\nThe union SinTrab said the fire was caused by damaged cells that managers had refused to remove. The company blamed a short circuit.',
      ),
    ).toEqual([
      'accident: caused by a short circuit (Lusacel, The company) | caused by damaged cells that managers had refused to remove (SinTrab)',
    ])
  })
})

describe('reasons of who resigned', () => {
  it('"citing" is his own, "over" of whoever tells it; whom a report cites is no reason', async () => {
    expect(
      await reasons(
        'Defence minister Aino Salmela resigned on Tuesday, citing ill health.',
        'Aino Salmela resigned as defence minister on Tuesday over plans to cut two submarines from the order.',
        'Defence minister Aino Salmela resigned on Tuesday, the newspaper reported, citing two people close to her.',
      ),
    ).toEqual(['resign: citing ill health (Aino Salmela) | over plans to cut two submarines from the order ()'])
  })
})
