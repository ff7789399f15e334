// A line of JSONL as an article, also under the names that other programs give its fields. All records are ours.
import { describe, expect, it } from 'vitest'
import { parseLine } from '../../src/sources/jsonl.js'

const read = (record: unknown) => parseLine(JSON.stringify(record), 'a.jsonl', 1)

describe('a line of JSONL', () => {
  it.each([
    [
      'our own names',
      { id: 'a', outlet: 'Tribune', published: '2031-03-11', text: 'Ships.' },
      { id: 'a', outlet: 'Tribune', published: '2031-03-11', text: 'Ships.' },
    ],
    [
      'ours before others',
      { text: 'Ships.', body: 'Boats.', published: '2031-03-11', date: '2030-01-01' },
      { published: '2031-03-11', text: 'Ships.' },
    ],
    [
      'a data set',
      { date: '2031-03-11', publication: 'Tribune', content: 'Ships.' },
      { outlet: 'Tribune', published: '2031-03-11', text: 'Ships.' },
    ],
    [
      'schema.org',
      {
        headline: 'Port',
        articleBody: 'Ships.',
        datePublished: '2031-03-11T08:00:00Z',
        publisher: { '@type': 'Organization', name: 'Tribune' },
      },
      { outlet: 'Tribune', title: 'Port', published: '2031-03-11T08:00:00Z', text: 'Ships.' },
    ],
    [
      'News API',
      {
        source: { id: null, name: 'Tribune' },
        title: 'Port',
        publishedAt: '2031-03-11T08:00:00Z',
        url: 'https://tribune.example/port',
        content: 'Ships.',
      },
      {
        url: 'https://tribune.example/port',
        outlet: 'Tribune',
        title: 'Port',
        published: '2031-03-11T08:00:00Z',
        text: 'Ships.',
      },
    ],
    [
      'ninjs 1',
      { uri: 'urn:x', headline: 'Port', versioncreated: '2031-03-11T08:00:00Z', body_xhtml: '<p>Ships.</p>' },
      { title: 'Port', published: '2031-03-11T08:00:00Z', html: '<p>Ships.</p>' },
    ],
    [
      'ninjs 2',
      { headlines: [{ role: 'main', value: 'Port' }], body: [{ value: 'Ships.' }] },
      { title: 'Port', text: 'Ships.' },
    ],
    [
      'who wrote it is no outlet where the page has an address',
      { source: 'Ana Roe', url: 'https://tribune.example/', text: 'Ships.' },
      { url: 'https://tribune.example/', text: 'Ships.' },
    ],
    ['a page with a summary beside it', { html: '<p>Ships.</p>', content: 'Summary.' }, { html: '<p>Ships.</p>' }],
  ])('reads %s', (_, record, expected) => {
    expect(read(record)).toEqual({ article: expected })
  })

  it.each([
    ['nothing to read', { title: 'Port' }],
    ['another name with something that is no text', { content: 5, date: { a: 1 } }],
    ["only a prototype's field", { __proto__: 1, constructor: 'x' }],
  ])('refuses %s', (_, record) => {
    expect(read(record)).toMatchObject({ problem: { code: 'bad-article', line: 1 } })
  })
})
