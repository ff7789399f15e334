import { describe, expect, it } from 'vitest'
import {
  checkEvidence,
  civil,
  contentId,
  dayNumber,
  daysInMonth,
  evidenceIn,
  isoDay,
  isoWeek,
  nonEmpty,
  parseDay,
  weekdayOf,
} from '../../src/model/index.js'

const article = { id: 'x', text: 'Two 🚢 met.' }

describe('evidence', () => {
  it('carries the exact words', () => {
    expect(evidenceIn(article, { start: 0, end: 3 })).toEqual({ article: 'x', start: 0, end: 3, exact: 'Two' })
  })

  it.each([
    ['empty', 3, 3],
    ['backwards', 4, 2],
    ['before the text', -1, 2],
    ['beyond the text', 0, 99],
    ['not whole', 0.5, 2],
    ['inside a character', 0, 5],
  ])('cannot be made from a span that is %s', (_, start, end) => {
    expect(() => evidenceIn(article, { start, end })).toThrow(RangeError)
  })

  it('is checked again when it is read', () => {
    const e = evidenceIn(article, { start: 0, end: 3 })
    expect(() => checkEvidence(article, e)).not.toThrow()
    expect(() => checkEvidence({ id: 'x', text: 'One 🚢 met.' }, e)).toThrow(RangeError)
    expect(() => checkEvidence({ id: 'y', text: article.text }, e)).toThrow(RangeError)
  })

  it('is never missing: an empty list is no evidence', () => {
    expect(() => nonEmpty([], 'a claim')).toThrow('a claim has no evidence')
  })
})

describe('ids', () => {
  it('derive from content, and parts do not run together', () => {
    expect(contentId('a', 'x', 'y')).toBe(contentId('a', 'x', 'y'))
    expect(contentId('a', 'xy', '')).not.toBe(contentId('a', 'x', 'y'))
    expect(contentId('a', null)).not.toBe(contentId('a', ''))
  })
})

describe('days', () => {
  it('agree with the calendar for four centuries', () => {
    for (let n = dayNumber(1900, 1, 1); n < dayNumber(2300, 1, 1); n += 13) {
      const { year, month, day } = civil(n)
      expect(dayNumber(year, month, day)).toBe(n)
      expect(new Date(n * 864e5).toISOString().slice(0, 10)).toBe(isoDay(n))
      expect(new Date(n * 864e5).getUTCDay() || 7).toBe(weekdayOf(n))
    }
  })

  it('know weeks, leap years and what is no day', () => {
    expect(isoWeek(dayNumber(2021, 1, 3))).toBe('2020-W53')
    expect(daysInMonth(2024, 2)).toBe(29)
    expect(parseDay('2023-02-30')).toBeNull()
    expect(parseDay('2023-02-28T10:00:00Z')).toBe(dayNumber(2023, 2, 28))
  })
})
