import { describe, expect, it } from 'vitest'
import { times, understand } from '../slices.js'

// The article's day is Wednesday, 2031-06-11.
const CASES: [oddity: string, text: string, expected: string[]][] = [
  ['month first', 'The ferry sank on June 2, 2030.', ['June 2, 2030 = 2030-06-02']],
  ['day first', 'The ferry sank on 2 June 2030.', ['2 June 2030 = 2030-06-02']],
  ['no year, past', 'The ferry sank on May 2.', ['May 2 = 2031-05-02']],
  ['no year, December told in June', 'The ferry sank on December 2.', ['December 2 = 2030-12-02']],
  ['no year, future', 'The minister will travel on July 3.', ['July 3 = 2031-07-03']],
  ['range of days', 'The trip will take place from 16 to 21 June.', ['from 16 to 21 June = 2031-06-16/2031-06-21']],
  ['range with a hyphen', 'The trip will take place June 16-21.', ['June 16-21 = 2031-06-16/2031-06-21']],
  ['American stamp', 'It was seen on 06/14/2030 again.', ['06/14/2030 = 2030-06-14']],
  ['ISO', 'It was seen on 2030-06-14 again.', ['2030-06-14 = 2030-06-14']],
  ['weekday, past', 'The ministry said on Monday that it had waited.', ['Monday = 2031-06-09']],
  ['weekday of the day itself', 'The ministry said on Wednesday that it had waited.', ['Wednesday = 2031-06-11']],
  ['weekday, future', 'The minister will arrive on Sunday.', ['Sunday = 2031-06-15']],
  ['part of the day', 'They spoke on Tuesday night.', ['Tuesday night = 2031-06-10TNI']],
  ['late before the weekday', 'She will leave late Friday.', ['late Friday = 2031-06-13TNI']],
  ['last weekday', 'They met last Friday.', ['last Friday = 2031-06-06']],
  ['next weekday', 'They will meet next Friday.', ['next Friday = 2031-06-13']],
  [
    'range of weekdays',
    'She will visit from Wednesday to Friday.',
    ['from Wednesday to Friday = 2031-06-11/2031-06-13'],
  ],
  ['yesterday and today', 'It rained yesterday and today.', ['yesterday = 2031-06-10', 'today = 2031-06-11']],
  ['last night', 'They spoke last night.', ['last night = 2031-06-10TNI']],
  ['this week', 'She will travel this week.', ['this week = 2031-W24']],
  ['last month', 'They met last month in the capital.', ['last month = 2031-05']],
  ['next year', 'They will vote next year.', ['next year = 2032']],
  ['month alone, past', 'They met in November.', ['November = 2030-11']],
  ['month alone, future', 'They will meet in November.', ['November = 2031-11']],
  ['early month', 'A trip in early February was put off.', ['early February = 2031-02']],
  [
    'month of a plan that was called off',
    'She cancelled a trip scheduled in early February.',
    ['early February = 2031-02'],
  ],
  ['month of last year', 'They met in November last year.', ['November last year = 2030-11']],
  ['last and month', 'They met last November.', ['last November = 2030-11']],
  ['mid-year', 'It closed in mid-2029.', ['mid-2029 = 2029']],
  ['decade', 'It was built in the 1990s.', ['the 1990s = 199']],
  ['days ago', 'They met two days ago.', ['two days ago = 2031-06-09']],
  ['a few days ago', 'They met a few days ago.', ['a few days ago = PAST_REF']],
  ['duration', 'They talked for eight hours.', ['eight hours = PT8H']],
  ['duration as an adjective', 'A two-day visit was planned.', ['two-day = P2D']],
  ['past few days', 'Rumours spread in the past few days.', ['the past few days = PXD']],
  ['end of the week', 'She travels at the end of the week.', ['the end of the week = 2031-W24']],
  ['set', 'The ferry runs every Tuesday.', ['every Tuesday = XXXX-WXX-2']],
  ['clock with a day', 'The talks begin at 10 a.m. Friday.', ['10 a.m. Friday = 2031-06-06T10:00']],
  ['soon', 'They hope to talk soon.', ['soon = FUTURE_REF']],
  ['before the calendar', 'The stones were set 5000 years ago.', ['5000 years ago = XXXX']],
  ['no date: a march', 'The march for peace drew crowds.', []],
  ['no date: may', 'They may come back.', []],
  ['no date: an age', 'Amund, 34, was not there.', []],
  ['no date: last minute', 'It was cancelled at the last minute.', []],
  ['no date: a count like a year', 'Some 2000 people came.', []],
]

describe('times', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    expect(times(understand(text))).toEqual(expected)
  })

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
      'the address',
      'A text.',
      { published: undefined, url: 'https://t.example/2031/06/12/ships' },
      '2031-06-12 address',
    ],
    ['nothing says it', 'They met on Monday.', { published: undefined }, '-'],
  ])('%s', (_, text, more, expected) => {
    const p = understand(text, more).published
    expect(p ? `${p.from} ${p.by}` : '-').toBe(expected)
  })
})
