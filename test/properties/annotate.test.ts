import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/engine/annotate.js'
import type { Gazetteer } from '../../src/lexicon/index.js'
import { expectArticle } from '../conformance.js'

const words = [
  'Holm',
  'said',
  '"we',
  'will',
  'sail"',
  'on',
  'Monday',
  '.',
  '\n\n',
  'U.S.',
  '“no',
  '”',
  'the',
  'minister',
  'of',
  'France',
  'visited',
  ',',
  'Beijing',
  'June',
  '16',
  '-',
  '\ufffd',
  '🚢',
  "'s",
  '(AP)',
  'according',
  'to',
  'Paris',
  '?',
  '!',
  '…',
  'He',
  'who',
  'which',
  'where',
  'that',
  'denied',
  'it',
  'In',
  'attacked',
  'arrested',
  '14',
]
const newsLike = fc.array(fc.constantFrom(...words), { maxLength: 120 }).map(w => w.join(' '))

/** Names that cannot be asked for: what reads them breaks. */
const broken = new Proxy(
  {},
  {
    get(): never {
      throw new Error('out of order')
    },
  },
) as Gazetteer

describe('annotate', () => {
  it('keeps the contract on any text', () => {
    fc.assert(
      fc.property(fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 400 })), text =>
        expectArticle(annotate({ text })),
      ),
      { numRuns: 300 },
    )
  })

  it('reads a clause about a place that opens the text', () => {
    expectArticle(annotate({ text: 'In Lyon who attacked Norway.' }))
  })

  it('keeps an article that a fault of ours keeps from being read', () => {
    const a = annotate({ id: 'a', outlet: 'Outlet', text: 'Petra Holm visited Lyon.' }, { gazetteer: broken })
    expect([a.id, a.text, a.mentions, a.problems.map(p => p.code)]).toEqual([
      'a',
      'Petra Holm visited Lyon.',
      [],
      ['not-read'],
    ])
  })

  it('keeps the text of such a page, too', () => {
    const html = '<html><body><h1>Visit</h1><p>Petra Holm visited Lyon on Monday.</p></body></html>'
    expect(annotate({ html }, { gazetteer: broken }).text).toContain('Petra Holm visited Lyon on Monday.')
  })

  it('keeps the contract on any page', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="nav">',
      '</div>',
      '<h1>',
      '</h1>',
      '<article>',
      '<script>',
      '</script>',
      '&amp;',
      '&#x1f6a2;',
      'Holm said so on Monday. ',
      '<a href=x>',
      '</a>',
      '<br>',
      '<!--',
      '-->',
      '<p hidden>',
      '"we will sail"',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), list => expectArticle(annotate({ html: list.join('') }))),
      { numRuns: 300 },
    )
  })

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(newsLike, text => {
        expect(annotate({ text })).toEqual(annotate({ text }))
      }),
      { numRuns: 50 },
    )
  })

  it('a caption-free paragraph in front only shifts what follows', () => {
    const text = 'The minister said on Monday that the ferry would sail again before the end of the summer.'
    const front = 'It was cold in the harbour, and the gulls were loud over the quay all through the day.\n\n'
    const [a, b] = [
      annotate({ text, published: '2031-06-11' }),
      annotate({ text: front + text, published: '2031-06-11' }),
    ]
    const shift = (list: readonly { start: number; end: number }[], n: number): number[][] =>
      list.map(s => [s.start + n, s.end + n])
    const after = (list: readonly { start: number; end: number }[]): number[][] =>
      list.filter(s => s.start >= front.length).map(s => [s.start, s.end])
    for (const key of ['sentences', 'mentions', 'times', 'quotes', 'happenings'] as const)
      expect(after(b[key])).toEqual(shift(a[key], front.length))
  })

  it.each([
    ['a megabyte of one word', 'x'.repeat(1_000_000)],
    ['50,000 combining marks', `a${'\u0301'.repeat(50_000)}`],
    ['bidirectional controls', '\u202e\u2066said\u2069 '.repeat(20_000)],
    ['100,000 open quotation marks', '" “'.repeat(50_000)],
    ['100,000 full stops', '. '.repeat(100_000)],
    ['20,000 lines', 'Holm said so.\n'.repeat(20_000)],
    ['capital letters without end', 'Holm '.repeat(100_000)],
    ['numbers without end', '1 '.repeat(200_000)],
    ['one sentence of 20,000 cues', 'Holm said '.repeat(20_000)],
  ])(
    '%s is done in time',
    (_, text) => {
      const started = process.hrtime.bigint()
      expectArticle(annotate({ text }))
      expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(20)
    },
    60_000,
  )
})
