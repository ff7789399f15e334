// One id for one person over the reports of a story.
import { describe, expect, it } from 'vitest'
import { joinPeople } from '../../src/link/people.js'

/** Global ids of the names of several reports of one story, in order. */
function joined(...reports: (string | [name: string, role: string])[][]): string[] {
  const summaries = reports.map((names, i) => ({
    key: `r${i}`,
    event: 'story',
    entities: names
      .map(n => (typeof n === 'string' ? [n] : n))
      .map(([given, role]) => ({ name: given!.replace(' alone', ''), role, alone: given!.endsWith(' alone') }))
      .map(({ name, role, alone }) => ({
        id: `person:${name.toLowerCase().replaceAll('.', '').replaceAll(' ', '-')}`,
        type: 'person' as const,
        name,
        ...(role ? { roles: [role] } : {}),
        ...(alone ? { alone } : {}),
      })),
  }))
  const ids = joinPeople(summaries)
  return summaries.flatMap(s => s.entities.map(e => ids.get(s.key)!.get(e.id)!.slice('person:'.length)))
}

describe('a name that is taken for a place here and for a body there', () => {
  const idsOf = (...ids: string[]): string[] => {
    const summaries = ids.map((id, i) => {
      const [type, slug] = id.split(':') as ['place' | 'organisation' | 'person', string]
      const name = slug
        .split('-')
        .map(w => w[0]!.toUpperCase() + w.slice(1))
        .join(' ')
      return { key: `r${i}`, event: 'story', entities: [{ id, type, name }] }
    })
    const joined = joinPeople(summaries)
    return summaries.map(s => joined.get(s.key)!.get(s.entities[0]!.id)!)
  }

  it('is what more reports take it for', () => {
    const ids = ['place:skerry-docks', 'organisation:skerry-docks', 'place:skerry-docks']
    expect(new Set(idsOf(...ids))).toEqual(new Set(['place:skerry-docks']))
  })

  it('is a body where as many take it for one', () => {
    expect(new Set(idsOf('place:skerry-docks', 'organisation:skerry-docks'))).toEqual(
      new Set(['organisation:skerry-docks']),
    )
  })

  it('is no person where others take it for a place, unless somebody bears it', () => {
    expect(idsOf('place:zelandria', 'person:zelandria')).toEqual(['place:zelandria', 'place:zelandria'])
    expect(idsOf('place:holm', 'person:holm', 'person:petra-holm')).toEqual([
      'place:holm',
      'person:petra-holm',
      'person:petra-holm',
    ])
  })

  it('is the one company of the story with that name of its own', () => {
    const whole = 'organisation:kellmark-industries'
    expect(idsOf(whole, 'place:kellmark', 'person:kellmark', 'organisation:kellmark')).toEqual([
      whole,
      whole,
      whole,
      whole,
    ])
    expect(idsOf(whole, 'organisation:kellmark-foods', 'person:kellmark')).toEqual([
      whole,
      'organisation:kellmark-foods',
      'person:kellmark',
    ])
    expect(idsOf(whole, 'organisation:kellmark-industries-ltd')).toEqual([whole, whole])
  })

  it('is two things where it is on the map', () => {
    expect(idsOf('place:paris', 'organisation:paris')).toEqual(['place:paris', 'organisation:paris'])
  })
})

describe('a body that no report says whose it is', () => {
  const idsOf = (...reports: [name: string, unnamed: boolean][][]): string[] => {
    const summaries = reports.map((names, i) => ({
      key: `r${i}`,
      event: 'story',
      entities: names.map(([name, unnamed]) => ({
        id: `organisation:${name.toLowerCase().replaceAll(' ', '-')}`,
        type: 'organisation' as const,
        name,
        ...(unnamed ? { unnamed } : {}),
      })),
    }))
    const joined = joinPeople(summaries)
    return summaries.map(s => joined.get(s.key)!.get(s.entities[0]!.id)!)
  }

  it('is one over the reports of a story', () => {
    expect(new Set(idsOf([['the interior ministry', true]], [['The interior ministry', true]])).size).toBe(1)
  })

  it('may be any where the story names one, and where its kind is all that is said', () => {
    const [a, b] = idsOf(
      [['the interior ministry', true]],
      [
        ['the interior ministry', true],
        ['French Interior Ministry', false],
      ],
    )
    expect(a).not.toBe(b)
    expect(new Set(idsOf([['the ministry', true]], [['the ministry', true]])).size).toBe(2)
  })
})

describe('names of one story', () => {
  it.each([
    ['a surname', [['Petra Holm'], ['Holm']], ['petra-holm', 'petra-holm']],
    ['a surname of two', [['Petra Holm', 'Nils Holm'], ['Holm']], ['petra-holm', 'nils-holm', 'holm']],
    [
      'a father and a son',
      [['Tom Hadley'], ['Tom Hadley Jr.'], ['Hadley']],
      ['tom-hadley', 'tom-hadley-jr', 'tom-hadley'],
    ],
    ['an initial', [['Ruth Keller'], ['Ruth B. Keller']], ['ruth-keller', 'ruth-keller']],
    [
      'two initials',
      [['Ruth Keller'], ['Ruth B. Keller'], ['Ruth C. Keller']],
      ['ruth-keller', 'ruth-b-keller', 'ruth-c-keller'],
    ],
    ['an initial alone', [['Ruth B. Keller'], ['Keller']], ['ruth-b-keller', 'ruth-b-keller']],
    [
      'a middle name',
      [['Ruth Keller'], ['Ruth Maria Keller'], ['Ruth M. Keller']],
      ['ruth-keller', 'ruth-keller', 'ruth-keller'],
    ],
    [
      'two of one name in one report',
      [['Ruth Keller', 'Ruth Maria Keller'], ['Keller']],
      ['ruth-keller', 'ruth-maria-keller', 'keller'],
    ],
    [
      'a son left out, in one office',
      [[['Tom Hadley', 'chief justice']], [['Tom G. Hadley Jr.', 'chief justice']]],
      ['tom-hadley', 'tom-hadley'],
    ],
    [
      'a son beside his father',
      [[['Tom Hadley', 'president']], [['Tom Hadley Jr.', 'president'], 'Hadley']],
      ['tom-hadley', 'tom-hadley-jr', 'tom-hadley'],
    ],
    ['the third of a name', [['Tom S. Hadley III'], ['Tom Hadley']], ['tom-hadley', 'tom-hadley']],
    [
      'a surname of two, of whom one report calls the one by it',
      [['Petra Holm alone', 'Nils Holm'], ['Holm']],
      ['petra-holm', 'nils-holm', 'petra-holm'],
    ],
    ['a short form of a first name', [['Richard J. Holm'], ['Dick Holm']], ['dick-holm', 'dick-holm']],
    [
      'two who share a short form',
      [['Patrick Holm', 'Patricia Holm'], ['Pat Holm']],
      ['patrick-holm', 'patricia-holm', 'pat-holm'],
    ],
    ['a second surname', [['Laura Holm'], ['Laura Holm Varga']], ['laura-holm', 'laura-holm']],
    ['a second surname of another', [['Laura Holm', 'Laura Holm Varga']], ['laura-holm', 'laura-holm-varga']],
    ['a slip in a first name', [['Vicente Holm'], ['Vincente Holm']], ['vicente-holm', 'vicente-holm']],
    ['a brother and a sister', [['Daniel Holm'], ['Daniela Holm']], ['daniel-holm', 'daniela-holm']],
    ['a slip of the pen', [['Xi Jinping'], ['Xi Jingping']], ['xi-jinping', 'xi-jinping']],
  ] as [string, (string | [string, string])[][], string[]][])('%s', (_, reports, expected) => {
    expect(joined(...reports)).toEqual(expected)
  })

  it('take no longer each, though thousands bear one', () => {
    const best = (count: number): number => {
      const many = Array.from({ length: count }, (_, i) => `John ${i.toString(36)} Holm Jr.`)
      const times = [0, 1, 2].map(() => {
        const start = performance.now()
        expect(new Set(joined(many)).size).toBe(count)
        return performance.now() - start
      })
      return Math.min(...times)
    }
    // Eight times as many: by their number 8, by its square 64.
    expect(best(16_000) / best(2000)).toBeLessThan(32)
  })
})
