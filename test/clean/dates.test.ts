// When a page was published, by where it says so and by what speaks against it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressDay } from '../../src/clean/html/dates/address.js'
import { datesIn } from '../../src/clean/html/dates/written.js'
import { htmlPage } from '../../src/clean/index.js'
import { isoDay } from '../../src/model/index.js'

const report =
  'The harbour master said on Tuesday that two ships had been moved to the northern quay after the storm of the night before.'
const page = (body: string, head = '', language = 'en'): string =>
  `<html lang="${language}"><head><title>Ships moved to the northern quay</title>${head}</head><body><header><nav class="menu">Home</nav></header><article><h1>Ships moved to the northern quay</h1>${body}<p>${report}</p><p>${report}</p></article><footer>© 2031</footer></body></html>`

const json = (more: string): string => `<script type="application/ld+json">{"@type":"NewsArticle",${more}}</script>`

describe('the date of a page', () => {
  it.each<[oddity: string, html: string, url: string | null, expected: string]>([
    ['JSON-LD', page('', json('"datePublished":"2031-04-08T06:00:00Z"')), null, '2031-04-08 json-ld'],
    [
      'a meta element',
      page('', '<meta property="article:published_time" content="2031-04-08T06:00:00Z">'),
      null,
      '2031-04-08 meta article:published_time',
    ],
    [
      'JSON-LD before a meta element of a later change',
      page('', `${json('"datePublished":"2031-04-08"')}<meta property="article:modified_time" content="2031-05-01">`),
      null,
      '2031-04-08 json-ld',
    ],
    [
      'only the day of a change',
      page('', '<meta name="last-modified" content="2031-05-01">'),
      null,
      '2031-05-01 meta last-modified',
    ],
    ['a time element', page('<time datetime="2031-04-08T09:00">today</time>'), null, '2031-04-08 time-element'],
    ['a class', page('<span class="entry-date">8 April 2031</span>'), null, '2031-04-08 date-element'],
    ['a class in German', page('<div class="datum">8. April 2031</div>', '', 'de'), null, '2031-04-08 date-element'],
    ['figures in German', page('<div class="datum">08.04.31</div>', '', 'de'), null, '2031-04-08 date-element'],
    ['French', page('<p class="fecha">mardi 8 avril 2031</p>', '', 'fr'), null, '2031-04-08 date-element'],
    ['Japanese', page('<span class="entry-time">2031年04月08日</span>', '', 'ja'), null, '2031-04-08 date-element'],
    ['an American order', page('<span class="date">04/08/2031</span>', '', 'en-US'), null, '2031-04-08 date-element'],
    ['a British order', page('<span class="date">08/04/2031</span>', '', 'en-GB'), null, '2031-04-08 date-element'],
    [
      'an order that only the address tells',
      page('<span class="date">08/04/2031</span>'),
      'https://t.example.uk/ships',
      '2031-04-08 date-element',
    ],
    ['a line under the headline', page('<p>By Ana Roe | 8 April 2031</p>'), null, '2031-04-08 date-line'],
    ['the address', page(''), 'https://t.example/2031/04/08/ships', '2031-04-08 address'],
    ['the address, packed', page(''), 'https://t.example/news/20310408/ships', '2031-04-08 address'],
    ['the address, day first', page(''), 'https://t.example/news/08-04-2031-ships', '2031-04-08 address-title'],
    [
      'universal time beside the newsroom’s own day',
      page('', json('"datePublished":"2031-04-09T01:30:00Z"')),
      'https://t.example/2031/04/08/ships',
      '2031-04-08 address, a day from json-ld',
    ],
    [
      'a day that readers see beside universal time',
      page(
        '<time class="published" datetime="2031-04-09T01:30:00Z">Published April 8, 2031</time>',
        json('"datePublished":"2031-04-09T01:30:00Z"'),
      ),
      null,
      '2031-04-08 time-element, a day from json-ld',
    ],
    [
      'a date of related items only',
      page('', '').replace('<footer>', '<aside class="related"><span class="date">1 March 2030</span></aside><footer>'),
      null,
      '-',
    ],
    ['a copyright only', page('').replace('© 2031', 'Copyright © 2 March 2030 The Tribune'), null, '-'],
    ['no date at all', page(''), null, '-'],
    ['a day that is none', page('', json('"datePublished":"2031-02-31"')), null, '-'],
  ])('%s', (_, html, url, expected) => {
    const { date } = htmlPage(html, null, url)
    expect(date ? `${date.date} ${date.by}` : '-').toBe(expected)
  })

  it('tells who says otherwise', () => {
    const html = page('<span class="published-date">8 April 2031</span>', json('"datePublished":"2029-01-05"'))
    expect(htmlPage(html).date).toEqual({
      date: '2029-01-05',
      by: 'json-ld',
      conflicts: [{ date: '2031-04-08', by: 'date-element' }],
    })
  })
})

describe('written dates', () => {
  it('are found wherever they stand, and only real days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        fc.constantFrom('', 'Stand: ', 'x 9 ', 'den '),
        (y, m, d, front) => {
          const real = new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d
          const two = (n: number): string => String(n).padStart(2, '0')
          const found = datesIn(`${front}${two(d)}.${two(m)}.${y} um 9`, 'day-first').map(x => isoDay(x.day))
          expect(found).toEqual(real ? [`${y}-${two(m)}-${two(d)}`] : [])
        },
      ),
    )
  })

  it('cost little in hostile text', () => {
    const hostile = ['9'.repeat(200_000), '1.'.repeat(100_000), 'a '.repeat(100_000), '1 de '.repeat(50_000)]
    const start = performance.now()
    for (const text of hostile) datesIn(text, 'day-first')
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it.each([
    ['https://t.example/article/112233/x', null],
    ['https://t.example/2031/13/08/x', null],
    ['https://t.example/?date=2031-04-08', null],
  ])('no day in %s', (url, expected) => {
    expect(addressDay(url)).toBe(expected)
  })
})
