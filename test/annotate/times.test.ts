import { describe, expect, it } from 'vitest'
import { times, understand } from '../slices.js'

describe('times', () => {
  it('stay open where the day of writing is not known, and say so', () => {
    const a = understand('The ministry said on Monday that it had waited since last month.', { published: undefined })
    expect(times(a)).toEqual(['Monday = XXXX-WXX-1', 'last month = XXXX-XX'])
    expect(a.times.every(t => t.from === null && t.basis === 'inferred' && t.by.includes('no anchor'))).toBe(true)
  })
})

describe('publication date', () => {
  it.each([
    ['the sender says it', 'A text.', { published: '2031-06-11T10:00:00Z' }, '2031-06-11 sender'],
    [
      'a stamp in the text',
      'Ships moved\n\nAs of: 06/14/2031 4:04 p.m\n\nThe harbour master said on Monday that two ships had been moved to the quay.',
      { published: undefined },
      '2031-06-14 date-stamp',
    ],
    [
      'a stamp that came through a translation of "Stand:"',
      'Ships moved\n\nStatus: 03/09/2031 5:12 p.m.\n\nThe harbour master said on Monday that two ships had been moved to the quay.',
      { published: undefined },
      '2031-03-09 date-stamp',
    ],
    [
      'the address',
      'A text.',
      { published: undefined, url: 'https://t.example/2031/06/12/ships' },
      '2031-06-12 address',
    ],
    [
      'a stamp that runs on from the headline',
      'Man dies at 90 Posted: Sunday, June 8, 2031 11:41 AM EDT Updated: Monday, June 9, 2031\n\nHe was born in the hills.',
      { published: undefined },
      '2031-06-08 posted-stamp',
    ],
    [
      'the date of a film in brackets',
      'Man dies at 90\n\nThe chief spoke. (Published Tuesday, June 10, 2031) He was born in the hills and said so often.',
      { published: undefined },
      '2031-06-09 later than what it tells of',
    ],
    ['nothing says it', 'They met on Monday.', { published: undefined }, '-'],
  ])('%s', (_, text, more, expected) => {
    const p = understand(text, more).published
    expect(p ? `${p.from} ${p.by}` : '-').toBe(expected)
  })
})

describe('a dateline without a year', () => {
  it('is kept as a day of some year', () => {
    const text = 'LYON, March 11 (Harbour Wire) - The minister arrived in Lyon on Thursday.'
    const a = understand(text, { published: undefined })
    expect(a.published).toBeNull()
    expect(a.dateline && `${a.dateline.value} ${a.text.slice(a.dateline.start, a.dateline.end)}`).toBe(
      'XXXX-03-11 March 11',
    )
  })

  it.each([
    ['a day alone', 'Oct 13 - The minister arrived in Lyon.', 'XXXX-10-13'],
    ['a day and an agency', 'Oct 13 (Harbour Wire) - The minister arrived in Lyon.', 'XXXX-10-13'],
    ['not the days of a show', 'May 5 - 12 the hall is shut, the owners of the place said.', '-'],
    ['not what somebody is said to be', 'May - The minister arrived in Lyon.', '-'],
  ])('%s', (_, text, expected) => {
    expect(understand(text, { published: undefined }).dateline?.value ?? '-').toBe(expected)
  })

  it('is of no use where the sender gives the date', () => {
    expect(
      understand('LYON, March 11 (Harbour Wire) - She arrived.', { published: '2031-03-12' }).dateline,
    ).toBeUndefined()
  })
})

describe('a text without a date', () => {
  it.each<[oddity: string, text: string, expected: string]>([
    ['a month that is over', 'The sides last met in August 2030 and parted in anger.', '2030-09-01 -'],
    [
      'a past day and one to come',
      'They met on 3 May 2031. They will meet again on 9 July 2031.',
      '2031-05-02 2031-07-09',
    ],
    ['a year named twice', 'It was sold in 2029. The owner died in 2029 as well.', '2029-01-01 -'],
    ['a year named once may be yet to come', 'The candidates of the 2032 vote were named.', '-'],
    ['weekdays only', 'He said on Wednesday that she will leave on Friday.', '-'],
    ['the end of a span', 'The licence was given until 31 December 2040.', '-'],
  ])('%s', (_, text, expected) => {
    const p = understand(text, { published: undefined }).published
    expect(p ? `${p.from} ${p.to ?? '-'}` : '-').toBe(expected)
  })
})

describe('the instant of a report', () => {
  it.each([
    ['a date-time', '2031-06-11T10:00:00Z', '2031-06-11T10:00:00Z'],
    ['ahead of UTC', '2031-06-11T00:10:00+02:00', '2031-06-10T22:10:00Z'],
    ['behind UTC', '2031-06-11 23:30-0500', '2031-06-12T04:30:00Z'],
    ['no zone', '2031-06-11T10:00:00', undefined],
    ['no clock', '2031-06-11', undefined],
    ['no such hour', '2031-06-11T25:00:00Z', undefined],
  ])('%s', (_, published, at) => {
    expect(understand('A text.', { published }).published?.at).toBe(at)
  })
})
