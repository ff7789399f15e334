import { describe, expect, it } from 'vitest'
import { bodiesSpokenFor, sidesOf } from '../../src/compare/sides.js'
import { annotate } from '../../src/engine/annotate.js'

/** Side of whoever is named so in a report. */
const sideOf = (text: string, name: string): string | null => {
  const a = annotate({ id: 'r', published: '2031-06-11', text })
  const e = a.entities.find(x => x.name.includes(name))
  if (!e) throw new Error(`${name} is not read as a name: ${a.entities.map(x => x.name).join(', ')}`)
  return sidesOf([a]).get(e.id) ?? null
}

describe('for whom somebody speaks', () => {
  it.each([
    [
      'a minister, for his country',
      'French Foreign Minister Ana Lund said on Monday that talks would go on.',
      'Lund',
      'place:fr',
    ],
    [
      'a ministry, too',
      "France's foreign ministry said on Monday that talks would go on.",
      'foreign ministry',
      'place:fr',
    ],
    [
      'two senators of one state, for themselves',
      'Senator Ana Lund of Ohio said on Monday that the bill was dead.',
      'Lund',
      null,
    ],
    [
      'a representative with his state in brackets',
      'Rep. Jon Reed (R-Texas) said on Monday that the bill was dead.',
      'Reed',
      null,
    ],
    ['who left office', 'Former French Foreign Minister Ana Lund said on Monday that talks would fail.', 'Lund', null],
    ['a company, for itself', "Japan's Toyota said on Monday that the plant would close.", 'Toyota', null],
    ['an actor, for himself', 'French actor Jon Reed said on Monday that the film was finished.', 'Reed', null],
  ] as const)('%s', (_, text, name, side) => {
    expect(sideOf(text, name)).toBe(side)
  })
})

describe('the body a spokesman speaks for', () => {
  it.each([
    [
      'whose report cites it right before him',
      'The Port Selm Harbour Authority said on Monday that the pier would close. "We had no choice," spokesman Jon Reed said.',
      'organisation:port-selm-harbour-authority',
    ],
    [
      'who comes behind somebody else',
      'The Port Selm Harbour Authority said on Monday that the pier would close. Mayor Petra Holm said she was sorry. "We had no choice," spokesman Jon Reed said.',
      undefined,
    ],
    [
      'whose body is named far above him',
      `The Port Selm Harbour Authority said on Monday that the pier would close. ${'Fishermen mended nets and boats all day long. '.repeat(12)}"We had no choice," spokesman Jon Reed said.`,
      undefined,
    ],
  ])('%s', (_, text, body) => {
    const a = annotate({ id: 'r', published: '2031-06-11', text })
    expect(bodiesSpokenFor([a]).get('person:jon-reed')).toBe(body)
  })
})
