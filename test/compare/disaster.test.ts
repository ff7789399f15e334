// A disaster is what its reports are about, whoever flies there and however many it killed.
import { expect, it } from 'vitest'
import { build } from '../../src/index.js'

it('is called by its name, and nobody is called its doer', async () => {
  const { events, people } = await build([
    {
      id: 'a',
      outlet: 'Harbour Wire',
      published: '2031-05-02',
      text: 'A magnitude 6.8 earthquake struck Selm in Norway on Friday, killing at least 90 people, the ministry said. President Ana Roe flew to Selm.',
    },
    {
      id: 'b',
      outlet: 'Coast Post',
      published: '2031-05-03',
      text: 'An earthquake that struck Selm, Norway, on Friday killed 120 people, officials said. Roe, whose husband Tom Roe runs a clinic there, sent crews.',
    },
  ])
  expect(events.filter(e => e.main).map(e => [e.title, e.articles])).toEqual([['Earthquake: Norway', ['a', 'b']]])
  expect(events.filter(e => e.type === 'ASSAULT').flatMap(e => e.participants)).toEqual([])
  expect(people.find(p => p.name === 'Tom Roe')?.spellings).toEqual(['Tom Roe'])
})
