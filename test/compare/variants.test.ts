// One utterance in all its renderings: what belongs together, what is a part, what only sounds alike.
import { describe, expect, it } from 'vitest'
import { trimmed } from '../../src/compare/sayings.js'
import { build } from '../../src/engine/build.js'
import type { Dossier } from '../../src/model/index.js'

const LEAD =
  'Harbour master Petra Holm closed the port of Skerry Point on Tuesday after two ferries had collided in a storm off the coast.'

/** Renderings as "outlet: label: words", by group. */
async function groups(...bodies: string[]): Promise<string[][]> {
  const d: Dossier = await build(
    bodies.map((body, i) => ({
      id: `r${i}`,
      outlet: `Outlet ${i}`,
      published: '2031-06-11',
      text: `${LEAD}\n\n${body}`,
    })),
    { threads: 0 },
  )
  return d.quotes.map(q => q.variants.map(v => `${v.article} ${v.label}: ${v.exact}`).sort())
}

const FULL =
  'Petra Holm said: "The rescue crews of this port deserve better radios, warmer suits and a second lifeboat before the winter."'

describe('one utterance', () => {
  it('of two words in marks that a translation made others of', async () => {
    const found = await groups(
      'The port authority said relations with the pilots had met "new difficulties" since the autumn.',
      'Since the autumn, relations with the pilots have been facing "new challenges", the port authority said.',
    )
    expect(found.flat().filter(v => v.includes('verbatim') || v.includes('altered'))).toEqual([
      'r0 verbatim: new difficulties',
      'r1 altered: new challenges',
    ])
  })

  it('in marks here, told as the outlet’s own there', async () => {
    const own =
      'The rescue crews of the port deserve better radios, warmer suits and another lifeboat before winter comes.'
    expect(await groups(FULL, own)).toEqual([
      [
        'r0 verbatim: The rescue crews of this port deserve better radios, warmer suits and a second lifeboat before the winter.',
        `r1 indirect: ${own}`,
      ],
    ])
  })

  it('without marks in either report', async () => {
    const found = await groups(
      'Petra Holm said the rescue crews deserve better radios, warmer suits and a second lifeboat.',
      'Petra Holm said that warmer suits, better radios and a second lifeboat were what the rescue crews deserve.',
    )
    expect(found).toHaveLength(1)
    expect(found[0]!.every(v => v.includes('indirect'))).toBe(true)
  })

  it('a word in marks lifted out of what is quoted in full', async () => {
    const lifted = `Petra Holm called the radios "hopelessly" outdated.\n\nPetra Holm said: "The radios of our rescue crews are hopelessly outdated and the suits are worse than none."`
    const [found] = await groups(lifted, 'The port stays closed until Friday, the coast guard said.')
    expect(found).toContain('r0 shortened: hopelessly')
  })
})

describe('a report without the marks', () => {
  it('goes on behind the sentence that renders the utterance', async () => {
    const on = 'Petra Holm said the rescue crews of the port deserve better radios.\n\n'
    const behind =
      'It was about a lifeboat, warmer suits and better radios, and of pilotage, dredging, moorings and a trawler.'
    const [found] = await groups(FULL, on + behind)
    expect(found).toContain(`r1 indirect: ${behind}`)
    const [apart] = await groups(FULL, `${on}The port stays closed until Friday.\n\n${behind}`)
    expect(apart).not.toContain(`r1 indirect: ${behind}`)
  })

  it('names a country in its own word', async () => {
    const full = 'Petra Holm said: “American crews have better radios than the crews of this port, and warmer suits.”'
    const own = 'U.S. crews have radios better than the crews of the port have, and warm suits.'
    const [found] = await groups(full, own)
    expect(found).toContain(`r1 indirect: ${own}`)
  })

  it('puts words of it in marks in its headline, in another form or not', async () => {
    const d = await build(
      [
        `${LEAD}\n\n${FULL}`,
        `Crews "deserving" of "warmer" suits\n\n${LEAD}\n\nThe rescue crews of this port deserve better radios, warmer suits and a second lifeboat.`,
      ].map((text, i) => ({ id: `r${i}`, outlet: `Outlet ${i}`, published: '2031-06-11', text })),
      { threads: 0 },
    )
    const labels = d.quotes.flatMap(q => q.variants.map(v => `${v.label}: ${v.exact}`))
    expect(labels).toContain('shortened: warmer')
    expect(labels).toContain('altered: deserving')
    expect(d.differences.filter(x => x.kind === 'wording')).toEqual([])
    // A scrap of a headline is no text to align.
    const spans = d.lineages.flatMap(l => l.alignments.flatMap(a => [a.a, a.b]))
    expect(spans.every(x => x.article !== 'r1' || x.start >= 36)).toBe(true)
  })
})

describe('a clause that strings several stretches in marks together', () => {
  it('ends no earlier than it begins where nothing but a conjunction stands between two cuts', () => {
    const text = 'a film, and according to Roe'
    for (let start = 0; start < text.length; start++)
      for (let end = start; end <= text.length; end++) {
        const span = trimmed(text, { start, end })
        expect(span.start >= start && span.start <= span.end && span.end <= end).toBe(true)
      }
  })

  const strung =
    'Petra Holm urged the owners to buy "better radios" for all of the rescue crews, and to "stop sending old ferries into winter storms off this coast".'

  it('is a part of two utterances and a version of neither', async () => {
    const found = await groups(
      strung,
      'Petra Holm said: "The owners must stop sending old ferries into winter storms off this coast."',
    )
    const storms = found.find(g => g.some(v => v.startsWith('r1')))
    expect(storms).toContain('r0 shortened: stop sending old ferries into winter storms off this coast')
    expect(storms!.some(v => v.includes('radios'))).toBe(false)
  })
})

describe('two utterances', () => {
  it.each([
    [
      'of one speaker on one matter',
      'Petra Holm said the radios of the rescue crews had failed twice in the night.',
      'Petra Holm said the owners would pay for the ferries that the storm had sunk.',
    ],
    [
      'of two speakers in the same few words',
      'Petra Holm said: "Our crews will never sail alone."',
      'Minister Ilse Varga said: "Our crews will never sail alone."',
    ],
  ])('%s', async (_, a, b) => {
    expect(await groups(a, b)).toEqual([])
  })
})
