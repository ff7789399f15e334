// Where a happening was, and where what is spoken of in it was.
import { expect, it } from 'vitest'
import { understand } from '../slices.js'

it.each([
  [
    'what they accuse each other of was elsewhere',
    'Spain renewed its accusations over the treatment of fishermen in Lyon.',
    '-',
  ],
  ['what somebody is accused of was elsewhere', 'Spain accused France of holding a man in Lyon.', '-'],
  ['they agreed there', 'Spain and France agreed in Lyon to lift the ban.', 'Lyon'],
])('%s', (_, text, expected) => {
  const a = understand(text)
  const h = a.happenings[0]!
  expect(a.entities.find(e => e.id === h.place)?.name ?? '-').toBe(expected)
})

it.each([
  [
    'behind "which"',
    'She will also go to Lyon on this tour, which will take place from 16 to 21 June.',
    '2031-06-16 2031-06-21',
  ],
  ['not of a town that is told of', 'She will make a trip to Lyon, which was attacked in March 2031.', '-'],
])('when a trip is: %s', (_, text, expected) => {
  const when = understand(text).happenings.find(h => h.subtype === 'visit' && /tour|trip/.test(h.trigger))!.when
  expect(when ? `${when.from} ${when.to}` : '-').toBe(expected)
})
