import { describe, expect, it } from 'vitest'
import { labelOf } from '../../src/compare/wording.js'
import { build } from '../../src/engine/build.js'
import type { Dossier } from '../../src/model/index.js'

const outlets = (texts: string[]): Promise<Dossier> =>
  build(
    texts.map((text, i) => ({ id: `r${i}`, outlet: `Outlet ${i}`, published: '2031-06-11', text })),
    { threads: 0 },
  )
const words = (s: string): string[] => s.toLowerCase().split(' ')

describe('labels of quotations', () => {
  const whole = words('we will open the port again when the storm is over')
  it.each([
    ['the same words', 'we will open the port again when the storm is over', 'direct', 'verbatim'],
    ['a part of them', 'open the port again', 'partial', 'shortened'],
    ['a changed word', 'we will close the port again when the storm is over', 'direct', 'altered'],
    ['a dropped word', 'we will open the port when the storm is over', 'direct', 'altered'],
    ['no marks', 'open the port again', 'indirect', 'indirect'],
  ] as const)('%s', (_, text, kind, label) => {
    expect(labelOf({ quote: { kind }, words: words(text) }, { words: whole })).toBe(label)
  })
})

describe('accounts side by side', () => {
  const base = (toll: string, thing: string, holder: string): string =>
    `A ferry and a tug collided off Skerry Point on Tuesday, and ${toll} passengers were injured in the collision, the coast guard said.\n\n${holder} said it was a ${thing} dinghy that had caused the collision off Skerry Point.\n\nThe ferry line was closed until further notice, and the passengers were brought to the school at Skerry.`

  it('show figures that differ', async () => {
    const d = await outlets([base('12', 'rubber', 'France'), base('14', 'rubber', 'France')])
    const number = d.differences.find(x => x.kind === 'number')
    expect(number?.versions.map(v => v.label)).toEqual(['12 passenger', '14 passenger'])
  })

  it('show descriptions with those who hold them', async () => {
    const d = await outlets([base('12', 'rubber', 'France'), base('12', 'wooden', 'Spain')])
    const described = d.differences.find(x => x.kind === 'description' && x.about === 'dinghy')
    expect(described?.versions.map(v => [v.label, v.holders])).toEqual([
      ['rubber dinghy', ['place:fr']],
      ['wooden dinghy', ['place:es']],
    ])
  })

  it('count three reports of one source as one', async () => {
    const lead = ['The ministry said', 'According to the ministry,', 'The ministry announced on Tuesday that']
    const d = await outlets(
      lead.map(
        l =>
          `${l.replace('The ministry', 'The French Foreign Ministry').replace('the ministry', 'the French Foreign Ministry')} Foreign Minister Petra Holm will travel to Spain on Friday for talks about the ferry line.`,
      ),
    )
    const claim = d.claims.find(c => c.evidence.length === 3)
    expect(claim?.standing).toBe('single-source')
  })

  it('never make up a sentence: every claim is one of its evidence', async () => {
    const d = await outlets([base('12', 'rubber', 'France'), base('14', 'wooden', 'Spain')])
    for (const c of d.claims) expect(c.evidence.map(e => e.exact)).toContain(c.text)
  })
})
