import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/engine/annotate.js'
import { gazetteerWith } from '../../src/lexicon/index.js'
import { names, understand } from '../slices.js'

const CASES: [oddity: string, text: string, expected: string[]][] = [
  [
    'country with office and name',
    'French Foreign Minister Petra Holm arrived.',
    ['French: adjectival', 'Petra Holm: person'],
  ],
  [
    'office in small letters behind a body',
    'State Department spokesman Nils Amund said so.',
    ['State Department: organisation', 'Nils Amund: person'],
  ],
  ['a capital that acts is a government', 'Beijing rejected the claim.', ['Beijing: metonym']],
  ['a capital one travels to is a city', 'She will travel to Beijing.', ['Beijing: place']],
  ['ties between two capitals', 'Ties between Paris and Rome are good.', ['Paris: metonym', 'Rome: metonym']],
  ['seat of government', 'The Kremlin was silent.', ['Kremlin: organisation']],
  ['possessive', "China's foreign ministry spoke.", ['China: place']],
  ['hyphenated pair', 'The Sino-American ties are strained.', ['Sino-American: adjectival']],
  ['body with of', 'The Ministry of Foreign Affairs was closed.', ['Ministry of Foreign Affairs: organisation']],
  ['initials of a body', 'The IAEA sent a team.', ['IAEA: organisation']],
  ['sea of the news', 'A ship sank in the South China Sea.', ['South China Sea: place']],
  ['a sentence’s first word is no name', 'Tensions have risen. Meanwhile, nobody spoke.', []],
  ['a small particle inside a name', 'Jan van Holm was there.', ['Jan van Holm: person']],
  ['honorific', 'Dr. Amund was there.', ['Amund: person']],
  ['gathering', 'The Skerry Recovery Conference begins.', ['Skerry Recovery Conference: gathering']],
]

describe('names', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    expect(names(understand(text))).toEqual(expected)
  })
})

describe('who is who', () => {
  const same = (text: string, ...spans: string[]): boolean => {
    const a = understand(text)
    const ids = spans.map(s => a.mentions.find(m => a.text.slice(m.start, m.end) === s)?.entity)
    return ids.every(id => id !== undefined && id === ids[0])
  }

  it.each([
    ['surname after the full name', 'Petra Holm spoke. Holm left.', 'Petra Holm', 'Holm'],
    ['surname before the full name', 'Holm spoke first. Later Petra Holm left the room.', 'Holm', 'Petra Holm'],
    ['family name first', 'Qin Gang spoke. Qin left.', 'Qin Gang', 'Qin'],
    ['pronoun', 'Petra Holm spoke before she left.', 'Petra Holm', 'she'],
    ['office alone', 'Secretary Petra Holm spoke. The secretary left.', 'Petra Holm', 'The secretary'],
    ['slip of the pen', 'Xi Jinping spoke. Later Xi Jingping left.', 'Xi Jinping', 'Xi Jingping'],
    ['variants of a country', 'The US and China spoke. The United States left.', 'US', 'United States'],
    [
      'the body named last',
      'The Foreign Ministry spoke. The ministry said no more.',
      'Foreign Ministry',
      'The ministry',
    ],
  ])('%s', (_, text, ...spans) => {
    expect(same(text, ...spans)).toBe(true)
  })

  it('takes no byline and no photographer for an actor', () => {
    const a = understand(
      'By Karin Lund\n\nPetra Holm spoke in the harbour on Monday.\n\nNobody there answered her on Tuesday or later.\n\nThe gulls were loud.\n\nPhoto: Lars Moen/Northern Wire',
    )
    expect(names(a)).toEqual(['Petra Holm: person'])
  })

  it('knows a body again by the last words of its name', () => {
    const text = 'The Norwegian Coast Guard found the ferry. Later the coast guard towed it in.'
    expect(same(text, 'Coast Guard', 'the coast guard')).toBe(true)
  })

  it('keeps two people of one surname apart', () => {
    expect(same('Petra Holm met Nils Holm.', 'Petra Holm', 'Nils Holm')).toBe(false)
  })

  it('notes offices with what they belong to', () => {
    const a = understand('French Foreign Minister Petra Holm met Nils Amund, the mayor of Lyon.')
    expect(
      a.entities.filter(e => e.type === 'person').map(e => [e.name, e.roles.map(r => [r.title, r.of ?? null])]),
    ).toEqual([
      ['Petra Holm', [['Foreign Minister', 'place:fr']]],
      ['Nils Amund', [['mayor', 'place:lyon']]],
    ])
  })

  it('says of an office that it is no longer held', () => {
    const a = understand(
      'Former French President Petra Holm spoke, and so did Nils Amund, a former president of Spain. Ana Roe, the president of Chile, did not.',
    )
    expect(a.entities.filter(e => e.type === 'person').map(e => e.roles.map(r => r.title))).toEqual([
      ['Former President'],
      ['former president'],
      ['president'],
    ])
  })

  it('takes she for nobody the report calls Mr.', () => {
    const text = 'Chairwoman Petra Holm met Mr. Amund in Lyon. Mr. Amund left early. Later she spoke to the crew.'
    expect(same(text, 'Petra Holm', 'she')).toBe(true)
    expect(same(text.replace('Later she', 'Later he'), 'Amund', 'he')).toBe(true)
  })

  it('takes nobody for a man whose spokesman speaks', () => {
    const text = 'A spokesman for Petra Holm was there. Later she spoke to the crew.'
    expect(same(text, 'Petra Holm', 'she')).toBe(true)
  })

  it.each([
    [
      'that is only talked about',
      'France rebuked Norway over the Danish herring. The two countries have not spoken since.',
      'The two countries',
    ],
    ['of those who "they" are', 'France and Norway met. The two countries said they would trade.', 'they'],
    ['whose "their" it is', 'Norway invited France. Both sides put off their summit.', 'their'],
    ['taken up in the next sentence', 'Norway and France met. The two sides signed. They trade in fish.', 'They'],
  ])('finds the two of a group: a country %s', (_, text, words) => {
    const a = annotate({ text })
    const at = a.mentions.find(m => text.slice(m.start, m.end) === words)
    expect(a.entities.find(e => e.id === at?.entity)?.members).toEqual(['place:fr', 'place:no'])
  })

  it('leaves "they" open where a crowd was named between', () => {
    const text = 'Norway and France met. The two sides heard the fishermen. They shouted.'
    const a = annotate({ text })
    expect(a.mentions.some(m => text.slice(m.start, m.end) === 'They')).toBe(false)
  })

  it('learns names from a lexicon of the user', () => {
    const gazetteer = gazetteerWith({
      countries: [{ name: 'Veldania', adjectives: ['Veldanian'], capital: 'Norhaven' }],
      organisations: ['Wharf'],
    })
    expect(
      names(
        annotate(
          { text: 'Norhaven rejected it. The Veldanian envoy went to Norhaven. She works for Wharf.' },
          { gazetteer },
        ),
      ),
    ).toEqual(['Norhaven: metonym', 'Veldanian: adjectival', 'Norhaven: place', 'Wharf: organisation'])
    expect(() => gazetteerWith({ people: [3 as unknown as string] })).toThrow('people[0]')
  })
})

describe('an office that somebody else holds', () => {
  it.each([
    'The nominee for president, Ana Roe, lost in May.',
    'He met an aide to the mayor, Ana Roe, in May.',
    'She is the wife of the president, Ana Roe, and left.',
    'It was the president Roe worked for in May.',
    'If they had a President Roe, they would not say so.',
  ])('%s', text => {
    expect(annotate({ text }).entities.flatMap(e => (e.type === 'person' ? e.roles.map(r => r.title) : []))).toEqual([])
  })

  it.each([
    'The president, Ana Roe, lost in May.',
    'They met the mayor, Ana Roe, in May.',
    'It was president Ana Roe who lost.',
  ])('and one that she holds: %s', text => {
    expect(annotate({ text }).entities.find(e => e.id === 'person:ana-roe')?.roles).toHaveLength(1)
  })
})

describe('families', () => {
  const who = (text: string): string[] => {
    const a = annotate({ text })
    return a.mentions.filter(m => m.kind === 'name').map(m => `${text.slice(m.start, m.end)}: ${m.entity}`)
  }

  it.each([
    [
      'an office is not the daughter’s',
      'The president’s daughter Eva Roe was there. President Roe stayed away, and Roe was missed.',
      ['Eva Roe: person:eva-roe', 'Roe: person:roe', 'Roe: person:roe'],
    ],
    [
      '"Mr." is not the wife',
      'Mr. Roe came with his wife, Ana Roe. Mr. Roe spoke.',
      ['Roe: person:roe', 'Ana Roe: person:ana-roe', 'Roe: person:roe'],
    ],
    [
      'sisters who share a surname',
      'Fans greeted Maria and Anna Roe. President Roe waved.',
      ['Maria: person:maria', 'Anna Roe: person:anna-roe', 'Roe: person:roe'],
    ],
    [
      'a mother who is the only one of her name',
      'The boy’s mother, Ana Roe, wept. Roe said he was kind.',
      ['Ana Roe: person:ana-roe', 'Roe: person:ana-roe'],
    ],
    [
      'kin in office',
      'The mayor’s son, Senator Tom Roe, left. Senator Roe spoke.',
      ['Tom Roe: person:tom-roe', 'Roe: person:tom-roe'],
    ],
  ])('%s', (_, text, expected) => {
    expect(who(text)).toEqual(expected)
  })
})
