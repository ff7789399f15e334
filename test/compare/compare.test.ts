import { describe, expect, it } from 'vitest'
import { labelOf, wordingOf } from '../../src/compare/wording.js'
import { build } from '../../src/engine/build.js'
import type { Dossier } from '../../src/model/index.js'

const outlets = (texts: string[]): Promise<Dossier> =>
  build(
    texts.map((text, i) => ({ id: `r${i}`, outlet: `Outlet ${i}`, published: '2031-06-11', text })),
    { threads: 0 },
  )
describe('labels of quotations', () => {
  const whole = wordingOf('we will open the port again when the storm is over')
  it.each([
    ['the same words', 'we will open the port again when the storm is over', 'direct', 'verbatim'],
    ['a part of them', 'open the port again', 'partial', 'shortened'],
    ['a changed word', 'we will close the port again when the storm is over', 'direct', 'altered'],
    ['a dropped word', 'we will open the port when the storm is over', 'direct', 'altered'],
    ['no marks', 'open the port again', 'indirect', 'indirect'],
    ['words left out openly', 'we will open the port … when the storm is over', 'direct', 'shortened'],
    ['words left out at three stops', 'open the port ... is over', 'partial', 'shortened'],
    ['words left out, others changed', 'we will close the port ... is over', 'direct', 'altered'],
    ['a contraction', "We'll open the port again when the storm's over", 'direct', 'altered'],
    ['a pronoun with its verb', "we'll open the port again when the storm is over", 'direct', 'verbatim'],
    ['more than the fullest has', 'and so we will open the port again when the storm is over', 'direct', 'shortened'],
  ] as const)('%s', (_, text, kind, label) => {
    expect(labelOf({ quote: { kind }, wording: wordingOf(text) }, whole)).toBe(label)
  })
})

describe('the same word in other spelling', () => {
  it.each([
    ['travelling at full speed', 'traveling at full speed'],
    ["we don't organise it", 'we do not organize it'],
    ['a deal-maker, Gov. Reed', 'a dealmaker, Governor Reed'],
    ['I’m gonna go', "I'm going to go"],
  ])('%s', (a, b) => {
    expect(wordingOf(a).words).toEqual(wordingOf(b).words)
  })
})

describe('an utterance in reports of two events', () => {
  const said = 'No ship will leave this harbour before the inspectors have seen every single lifeboat'
  const storm = `A storm sank two ferries off Skerry Point on Monday, the coast guard said.\n\n"${said}," harbour master Petra Holm said.`
  const strike = `Bakers in Lindhaven struck for higher wages on Tuesday, the second time this year.\n\nIn Skerry Point, harbour master Petra Holm said: "${said.replace('every single', 'each')}."`
  const other = `The library of Brenwick opens a reading room for children in June, its director said.\n\n"Nobody will leave this harbour of books before the last page," director Ilse Varga said.`

  it('is one quotation with both renderings, and no other', async () => {
    const d = await outlets([storm, strike, other])
    expect(new Set(d.events.filter(e => e.main).map(e => e.id)).size).toBeGreaterThan(1)
    expect(d.quotes.map(q => q.variants.map(v => v.label).sort())).toEqual([['altered', 'verbatim']])
  })
})

describe('accounts side by side', () => {
  const base = (toll: string, thing: string, holder: string): string =>
    `A ferry and a tug collided off Skerry Point on Tuesday, and ${toll} passengers were injured in the collision, the coast guard said.\n\n${holder} said it was a ${thing} dinghy that had caused the collision off Skerry Point.\n\nThe ferry line was closed until further notice, and the passengers were brought to the school at Skerry.`

  it('show figures that differ', async () => {
    const d = await outlets([base('12', 'rubber', 'France'), base('14', 'rubber', 'France')])
    const number = d.differences.find(x => x.kind === 'number')
    expect(number?.versions.map(v => v.label)).toEqual(['12 passengers were injured', '14 passengers were injured'])
  })

  it('show descriptions with those who hold them', async () => {
    const d = await outlets([base('12', 'rubber', 'France'), base('12', 'wooden', 'Spain')])
    const described = d.differences.find(x => x.kind === 'description' && x.about === 'dinghy')
    expect(described?.versions.map(v => [v.label, v.holders])).toEqual([
      ['rubber dinghy', ['place:fr']],
      ['wooden dinghy', ['place:es']],
    ])
  })

  it('tell two words for one thing from two descriptions', async () => {
    const of = async (a: string, b: string): Promise<boolean> =>
      (await outlets([base('12', a, 'France'), base('12', b, 'Spain')])).differences.some(x => x.about === 'dinghy')
    expect(await of('rubber', 'wooden')).toBe(true)
    expect(await of('holiday', 'vacation')).toBe(false)
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

  it('count two sides that both speak of a call as two', async () => {
    const call =
      'French Foreign Minister Petra Holm held a phone call with Spanish Foreign Minister Ilse Varga on Tuesday'
    const d = await outlets([
      `${call}, the French Foreign Ministry said.\n\nThe ferry line stays closed, the harbour office said.`,
      `${call}.\n\nIn its readout of the phone call, Spain's foreign ministry said Ilse Varga urged France to reopen the ferry line.`,
    ])
    const claim = d.claims.find(c => c.evidence.length > 2 && c.text.includes('held a phone call'))
    expect([claim?.standing, claim?.lineages]).toEqual(['corroborated', ['source:place:es', 'source:place:fr']])
  })

  it('do not take an office and its holder for two things in common', async () => {
    const d = await outlets([
      'Norwegian Prime Minister Ilsa Vandermeer opened the harbour bridge. Heavy lorries may use it.',
      'Taxes on fishing boats will fall, Norwegian Prime Minister Ilsa Vandermeer promised on Monday.',
    ])
    expect(d.claims.filter(c => c.evidence.length > 1)).toEqual([])
  })

  it('keep what two sentences say twice over as one claim', async () => {
    const d = await outlets([
      'The council of Skerry Point closed the harbour bridge to heavy lorries on Monday, and the mayor of Lindhaven apologised to all the fishermen for the delay.',
      'Heavy lorries may not use the harbour bridge, which the council of Skerry Point closed on Monday, and the mayor of Lindhaven apologised to the fishermen for the long delay.',
    ])
    const shared = d.claims.filter(c => new Set(c.evidence.map(e => e.article)).size > 1)
    expect(shared.map(c => c.evidence.length)).toEqual([2])
  })

  it('are one claim with two places where a report has a sentence twice', async () => {
    const twice = 'The council of Skerry Point closed the harbour bridge to heavy lorries on Monday.'
    const d = await outlets([`${twice}\n\nFishermen in Lindhaven said the lorries had damaged the road.\n\n${twice}`])
    const claims = d.claims.filter(c => c.text === twice)
    expect(claims.map(c => [c.evidence.length, c.lineages.length])).toEqual([[2, 1]])
  })

  it('stand against each other where two sides tell one deed with other figures', async () => {
    const d = await outlets([
      'A ferry and a trawler collided off Skerry Point on Monday, injuring three crew members, the Spanish navy said.',
      'A trawler struck the ferry off Skerry Point on Monday. Four crew members were injured in the harbour, the French navy said.',
    ])
    const claim = d.claims.find(c => c.evidence.some(e => e.exact.includes('Four crew')))
    expect([claim?.standing, claim?.lineages]).toEqual(['disputed', ['source:place:es', 'source:place:fr']])
  })

  it('do not hold figures of different things against each other', async () => {
    const text = (what: string): string =>
      `The Harbour Party of Lindhaven, led by the mayor Petra Holm, ${what} in the council of Skerry Point.`
    const figures = async (a: string, b: string): Promise<number> =>
      (await outlets([text(a), text(b)])).differences.filter(d => d.kind === 'number').length
    expect(await figures('picked up six seats', 'picked up nine seats')).toBe(1)
    expect(await figures('picked up six seats', 'has lost 60 seats')).toBe(0)
    // Seasons are lengths of time.
    expect(await figures('spent six seasons', 'spent nine seasons')).toBe(0)
  })

  it('never make up a sentence: every claim is one of its evidence', async () => {
    const d = await outlets([base('12', 'rubber', 'France'), base('14', 'wooden', 'Spain')])
    for (const c of d.claims) expect(c.evidence.some(e => c.text.includes(e.exact))).toBe(true)
  })
})
