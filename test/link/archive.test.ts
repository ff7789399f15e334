// The archive is a function of the set: whatever came in, was corrected or went, and in whatever order, what stands in it is what a fresh
// one would give. All reports are ours.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/engine/annotate.js'
import { LinkArchive } from '../../src/engine/archive.js'
import { link } from '../../src/engine/link.js'
import { Archive, digestOf, type Links, lineageWords } from '../../src/link/index.js'

const TOWNS = ['Brenwick', 'Dunmore', 'Tarnholm', 'Ostley']
const DEEDS = [
  ['fire at the cannery', 'The fire began in the smoking room and was out by midnight.', 'burns'],
  ['strike of the dockers', 'The strike began at dawn and closed three quays of the harbour.', 'wages'],
  ['verdict on the mayor', 'The court found that the mayor had taken bribes for the bridge.', 'bribes'],
] as const

/** A name that only one story has. */
const nameOf = (story: number, k: number): string => {
  const syllable = (n: number): string =>
    ['bar', 'len', 'mor', 'tis', 'vak', 'dun', 'hel', 'ros', 'gim', 'pau'][n % 10]!
  const word = syllable(story + 3 * k) + syllable(story * 7 + k) + syllable(story + k * k + 5)
  return word[0]!.toUpperCase() + word.slice(1)
}

/** Reports on look-alike deeds: three accounts of each, one of them copied, some undated. */
const reports = TOWNS.flatMap((town, t) =>
  DEEDS.flatMap(([deed, how, matter], w) => {
    const story = 3 * t + w
    const day = `2031-05-${String(3 + 2 * t + w).padStart(2, '0')}`
    const [a, b, c, d, e] = [1, 2, 3, 4, 5].map(k => nameOf(story, k))
    const wire = `The ${deed} in ${town} on Sunday was the work of ${a} ${b}, inspector ${c} ${d} said. ${how} ${b} had come from ${e} in March and had spoken of ${matter} to ${100 + story} people. Inspector ${d} told reporters on ${c} Street that ${a} ${b}, ${30 + story}, would be heard next week.`
    const id = `${town} ${w}`.toLowerCase().replaceAll(' ', '-')
    return [
      { id: `${id}-1`, outlet: 'Wire', title: `${town}: ${b} named`, published: day, text: wire },
      {
        id: `${id}-2`,
        outlet: 'Tribune',
        title: `${town} ${deed}`,
        published: day,
        text: `${wire} Police closed ${c} Street.`,
      },
      {
        id: `${id}-3`,
        outlet: 'Courier',
        title: `${b} behind ${deed} in ${town}`,
        ...(w ? { published: day } : {}),
        text: `It was ${a} ${b}, aged ${30 + story}, who was behind Sunday's ${deed}, according to inspector ${c} ${d}. In ${town} ${100 + story} people had heard ${b}, a newcomer from ${e}, talk of ${matter}. ${d} will hear ${b} in the coming week.`,
      },
    ]
  }),
).map(input => {
  const article = annotate(input)
  return { digest: digestOf(article), words: lineageWords(article) }
})

const words = new Map(reports.map(r => [r.digest.key, r.words]))
const wordsOf = (key: string) => words.get(key)!
/** So few that words become common, and rare again, in a set of this size. */
const LONGEST = 8

function linked(digests: readonly (typeof reports)[number]['digest'][]): Links {
  const archive = new Archive(wordsOf, LONGEST)
  for (const d of digests) archive.add(d)
  return archive.links()
}
/** Everything that can be read off it, in an order of its own. */
const shown = (l: Links): unknown => [
  [...l.records].sort((a, b) => (a[0] < b[0] ? -1 : 1)),
  ...[l.events, l.storylines, l.lineages].map(m => [...m].sort((a, b) => (a[0] < b[0] ? -1 : 1))),
]
const digests = reports.map(r => r.digest)

describe('an archive', () => {
  it('has something to tell apart', () => {
    const { events, lineages } = linked(digests)
    expect(events.size).toBeGreaterThan(6)
    expect(events.size).toBeLessThan(digests.length)
    expect(lineages.size).toBeLessThan(digests.length)
  })

  it('is the same in any order of arrival, settled at any time', () => {
    const expected = shown(linked(digests))
    fc.assert(
      fc.property(
        fc.shuffledSubarray(digests, { minLength: digests.length }),
        fc.integer({ min: 1, max: 9 }),
        (order, every) => {
          const archive = new Archive(wordsOf, LONGEST)
          order.forEach((d, i) => {
            archive.add(d)
            if (i % every === 0) archive.settle()
          })
          expect(shown(archive.links())).toEqual(expected)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('forgets what is withdrawn and takes corrections', () => {
    const step = fc.record({
      at: fc.nat(digests.length - 1),
      op: fc.constantFrom('add', 'withdraw', 'correct', 'settle'),
    })
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 90 }), steps => {
        const archive = new Archive(wordsOf, LONGEST)
        const held = new Map<string, (typeof digests)[number]>()
        for (const { at, op } of steps) {
          const d = digests[at]!
          if (op === 'settle') archive.settle()
          else if (op === 'withdraw') {
            expect(archive.withdraw(d.key)).toBe(held.delete(d.key))
          } else {
            const day = op === 'correct' && d.day !== null ? d.day + 40 : d.day
            const given = { ...d, day, content: `${d.content}${day}` }
            archive.add(given)
            held.set(d.key, given)
          }
        }
        expect(archive.size).toBe(held.size)
        expect(shown(archive.links())).toEqual(shown(linked([...held.values()])))
      }),
      { numRuns: 120 },
    )
  })

  it('of two halves merged is that of the whole, and a repeat changes nothing', () => {
    const expected = shown(linked(digests))
    const [odd, even] = [new Archive(wordsOf, LONGEST), digests.filter((_, i) => i % 2 === 0)]
    for (const d of digests.filter((_, i) => i % 2 === 1)) odd.add(d)
    odd.settle()
    for (const d of [...even, ...even]) odd.add(d)
    expect(shown(odd.links())).toEqual(expected)
  })

  it('gives the record of one article', () => {
    const archive = new Archive(wordsOf, LONGEST)
    for (const d of digests) archive.add(d)
    expect(archive.record(digests[3]!.key)).toEqual(archive.links().records.get(digests[3]!.key))
    expect(archive.record('nobody')).toBeUndefined()
  })
})

describe('the library’s archive', () => {
  const inputs = (['a', 'b', 'c'] as const).map((id, i) => ({
    id,
    outlet: id,
    published: '2031-05-05',
    text: `A fire at the Halloran cannery in Brenwick hurt two workers late on Sunday, the fire brigade said. Brigade chief Moira Tannock said the fire began in the smoking room on Quay Street. Report ${i}.`,
  }))

  it('takes articles in and out and gives what link gives', () => {
    const archive = new LinkArchive()
    for (const input of inputs) expect(archive.add(input)).toBe(input.id)
    expect(archive.records()).toEqual(link(inputs))
    expect(archive.record('b')!.event).toBe(archive.record('a')!.event)
    expect([archive.withdraw('b'), archive.withdraw('b'), archive.size]).toEqual([true, false, 2])
    expect(archive.records()).toEqual(link(inputs.filter(x => x.id !== 'b')))
  })

  it('corrects an article that comes again', () => {
    const archive = new LinkArchive()
    for (const input of inputs) archive.add(input)
    const corrected = {
      ...inputs[1]!,
      text: 'The mayor of Dunmore opened a library on Tuesday. Rufus Dade gave the books.',
    }
    archive.add(corrected)
    expect(archive.size).toBe(3)
    expect(archive.records()).toEqual(link([inputs[0]!, corrected, inputs[2]!]))
  })
})
