// Reports without a date beside dated ones: the year of a dateline, and where nothing can be said.
import { expect, it } from 'vitest'
import { dateByOthers } from '../src/engine/redate.js'
import { parseDay } from '../src/model/index.js'
import { understand } from './slices.js'

const written = (text: string, ...days: string[]): string => {
  const p = dateByOthers(
    understand(text, { published: undefined }),
    days.map(d => parseDay(d)!),
  )
  return p ? `${p.from} ${p.to} ${p.by}` : '-'
}

it.each([
  ['the year of the others', ['2031-03-12'], '2031-03-11 2031-03-11 dateline, its year from reports of one event'],
  ['not beside reports of another season', ['2031-09-12'], '-'],
])('a dateline without a year: %s', (_, days, expected) => {
  expect(written('LYON, March 11 (Harbour Wire) - The minister arrived in Lyon.', ...days)).toBe(expected)
})

it('a day that the year does not have is none', () => {
  expect(written('LYON, Feb. 29 (Harbour Wire) - The minister arrived in Lyon.', '2031-03-01')).toBe('-')
  expect(written('LYON, Feb. 29 (Harbour Wire) - The minister arrived in Lyon.', '2032-03-01')).toContain('2032-02-29')
})

it('a dateline of December beside a report of January is of the year before', () => {
  expect(written('LYON, Dec. 30 (Harbour Wire) - The minister arrived in Lyon.', '2031-01-02')).toContain('2030-12-30')
})
