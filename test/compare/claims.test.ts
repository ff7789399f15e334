// Which statements of two reports are one claim. Pairs of short reports, each with the oddity that brought it here.
import { describe, expect, it } from 'vitest'
import { bundleOf } from '../../src/compare/bundle.js'
import { clausesOf } from '../../src/compare/clauses.js'
import { annotate } from '../../src/engine/annotate.js'
import { build } from '../../src/engine/build.js'
import type { Dossier } from '../../src/model/index.js'

const dossier = (...texts: string[]): Promise<Dossier> =>
  build(
    texts.map((text, i) => ({ id: `r${i}`, outlet: `Outlet ${i}`, published: '2031-06-11', text })),
    { threads: 0 },
  )

/** What makes two reports one event, whatever else stands in them. */
const FRAME = 'Divers of the Lindhaven coast guard searched the wreck of the ferry Sirena off Skerry Point on Tuesday.'

const sharedOf = (d: Dossier): string[][] =>
  d.claims
    .filter(c => new Set(c.evidence.map(e => e.article)).size > 1)
    .map(c => [...new Set(c.evidence.map(e => e.exact))].sort())
    .filter(c => c.some(x => x !== FRAME))

const shared = async (a: string, b: string): Promise<string[][]> =>
  sharedOf(await dossier(`${FRAME}\n\n${a}`, `${FRAME}\n\n${b}`))

describe('one claim', () => {
  it.each([
    [
      'a noun for its verb',
      'Swimmers detected two rusty mines under the lighthouse.',
      'Divers were called after the discovery of rusty mines.',
    ],
    [
      'two words for one thing',
      'The harbour office has prohibited trips to the outer islands.',
      'Travel to the outer islands is banned, fishermen learnt.',
    ],
    [
      'one word and the name of whom and where',
      'Petra Holm will leave Brenwick late Friday.',
      'The council announced that Petra Holm will leave Brenwick on Friday.',
    ],
    [
      'the two countries, by name and not',
      'Relations between Norway and Denmark have been strained since May over cod and herring.',
      'Norwegian and Danish boats met in the bay. Ties between the two countries have been strained for years over fish.',
    ],
  ])('%s', async (_, a, b) => {
    expect(await shared(a, b)).toHaveLength(1)
  })
})

it('an offer of $4.1 billion is none of $4.5 billion', async () => {
  const offer = (sum: string): string => `Norrland Shipping offered ${sum} for the fish market of Brenwick.`
  expect(await shared(offer('$4.1 billion'), offer('$4.1bn'))).toHaveLength(1)
  expect(await shared(offer('$4.1 billion'), offer('$4.5 billion'))).toHaveLength(0)
})

describe('no claim of two', () => {
  it.each([
    [
      'what is said of one thing with other verbs',
      'The harbour company put the number of passengers stranded by the storm at 800.',
      'The harbour company agreed to paint its ferries before the summer.',
    ],
    [
      'a hall that is named in passing',
      'A shelter was opened in the sports hall of Brenwick.',
      'The mayor met relatives at the sports hall of Brenwick.',
    ],
    [
      'what has begun and what has ended',
      'Dockers in Brenwick walked out on Monday in a strike over night shifts at the terminal.',
      'Dockers in Brenwick ended their strike over night shifts at the terminal on Tuesday.',
    ],
  ])('%s', async (_, a, b) => {
    expect(await shared(a, b)).toHaveLength(0)
  })
})

it('what most tell on their own authority is no single source that one of them cites', async () => {
  const cited = [
    'The ferry Sirena sank near the lighthouse, Petra Holm said, in ten metres of water.',
    'The mayor thanked them all.',
  ]
  const own = [
    [
      'The ferry Sirena sank near the lighthouse in ten metres of water.',
      'Fishermen in three villages lent boats and lamps.',
    ],
    [
      'In ten metres of water, near the lighthouse, the Sirena sank with her cars.',
      'A choir sang in the chapel above the quay.',
    ],
    ['Sirena, a ferry, sank in water ten metres deep by the lighthouse.', 'The company has two others of her age.'],
  ]
  const of = async (...told: string[][]): Promise<number | undefined> =>
    (await dossier(...told.map(([a, b]) => `${FRAME}\n\n${a}\n\n${b}`))).claims.find(c =>
      c.evidence[0].exact.includes('sank'),
    )?.lineages.length
  expect(await of(own[0]!, cited)).toBe(1)
  expect(await of(...own, cited)).toBeGreaterThan(1)
})

it('a raise of 9 percent is none of 14', async () => {
  const offer = (n: number): string =>
    `The ferry company offered its dockworkers a raise of ${n} percent over three years.`
  expect(await shared(offer(9), offer(9))).toHaveLength(1)
  expect(await shared(offer(9), offer(14))).toHaveLength(0)
})

it('a question claims nothing, unless somebody is quoted as asking it', async () => {
  const asked = 'Who will pay for the four new ferries to the islands next summer?'
  const quoted = `"${asked}" the skipper Tom Hadley asked.`
  const d = await dossier(`${FRAME}\n\n${asked}`, `${FRAME}\n\n${quoted}`)
  expect(d.claims.map(c => c.text).filter(t => t.includes('four new ferries'))).toEqual([quoted])
})

describe('two claims', () => {
  it.each([
    [
      'what one says is so the other says is not',
      'Petra Holm had served in the island navy.',
      'Petra Holm never served in the island navy.',
    ],
    [
      'said of others',
      'Petra Holm complained about unsafe cranes at the northern pier.',
      'At the northern pier Jonas Lind praised the crews for their work on unsafe cranes.',
    ],
  ])('%s', async (_, a, b) => {
    expect(await shared(a, b)).toEqual([])
  })
})

describe('statements of one sentence', () => {
  const pieces = (text: string): string[] => {
    const article = annotate({ id: 'r', published: '2031-06-11', text })
    const [unit] = bundleOf('event', [article], ['lineage']).units
    return clausesOf(unit!).map(c => text.slice(c.start, c.end))
  }

  it.each([
    [
      'demands one behind the other inside marks',
      'Holm told the owners to "respect the graves of the crew, stop selling parts of the wreck, and stop harming the divers who work there".',
      [
        'Holm told the owners to "respect the graves of the crew, stop selling parts of the wreck,',
        'and stop harming the divers who work there".',
      ],
    ],
    [
      'words in marks that go on as a clause',
      'The council urged the owners to respect "the graves of the crew" in the bay, "stop selling parts of the wreck to collectors".',
      [
        'The council urged the owners to respect "the graves of the crew" in the bay,',
        '"stop selling parts of the wreck to collectors".',
      ],
    ],
    [
      'two verbs with one object: the short beginning goes with what follows',
      'The island council left the talks with the owners in May when Holm found and took the harbour launch.',
      ['The island council left the talks with the owners in May', 'when Holm found and took the harbour launch.'],
    ],
    [
      'a verb put in between dashes',
      'The owners left the island after the navy said it found -- and later sank -- a stolen launch that lay in the bay.',
      [
        'The owners left the island',
        'after the navy said it found -- and later sank -- a stolen launch that lay in the bay.',
      ],
    ],
    [
      'a figure with a verb of its own',
      'A ferry struck the quay of Skerry Point and at least 25 people were hurt in the collision.',
      ['A ferry struck the quay of Skerry Point', 'and at least 25 people were hurt in the collision.'],
    ],
    [
      'a dash that ends a statement',
      'The owners left the island on Monday – the council had asked them to stay.',
      ['The owners left the island on Monday –', 'the council had asked them to stay.'],
    ],
    [
      'what has not been since, apart from what was then',
      'The owners have not spoken with the island council since their meeting in Brenwick last March.',
      ['The owners have not spoken with the island council', 'since their meeting in Brenwick last March.'],
    ],
    [
      'the first since then is one thing',
      'The owners spoke with the island council, their first talks since the strike in Brenwick last March.',
      ['The owners spoke with the island council, their first talks since the strike in Brenwick last March.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(pieces(text)).toEqual(expected)
  })
})
