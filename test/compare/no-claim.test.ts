// What a page says of itself is no claim; each line with its like that is one.
import { describe, expect, it } from 'vitest'
import { bundleOf } from '../../src/compare/bundle.js'
import { claimsNothing } from '../../src/compare/claims/no-claim.js'
import { annotate } from '../../src/engine/annotate.js'

const isNone = (text: string): boolean => {
  const { units } = bundleOf(
    'event',
    [annotate({ id: 'r', published: '2031-06-11', text: `The pier closed.\n\n${text}\n\nIt opened.` })],
    ['lineage'],
  )
  return claimsNothing(units[1]!)
}

describe('no claim', () => {
  it.each([
    'Update at 2:15 p.m. ET.',
    'Updated Wednesday 5/29 at 9:05 a.m. ET',
    'Ana Roe and Jon Reed in Port Selm and the Northern Wire contributed to this report.',
    'Ana Roe contributed reporting from Port Selm.',
    'Follow Ana Roe on Twitter for more of this.',
    '(Reporting by Ana Roe in Port Selm; editing by Jon Reed)',
    'Who will pay for the four new ferries?',
  ])('%s', text => {
    expect(isNone(text)).toBe(true)
  })
})

describe('a claim', () => {
  it.each([
    ['news behind a stamp', 'Update at 12:55 p.m.: Petra Holm has resigned as mayor.'],
    ['what was updated', 'Updated rules for the harbour were passed on Monday.'],
    ['what was posted', 'Posted guards held the pier on Monday until noon.'],
    [
      'what something contributed to',
      'Heavy rain contributed to the report of a landslide on Monday, Petra Holm said.',
    ],
  ])('%s: %s', (_, text) => {
    expect(isNone(text)).toBe(false)
  })
})
