import { describe, expect, it } from 'vitest'
import { storylineOf } from '../../src/dossier/storylines.js'
import { topicTitle } from '../../src/dossier/topic-title.js'
import { type DossierEvent, parseDay, type Status } from '../../src/model/index.js'

const event = (id: string, day: string, subtype: string, status: Status, ...parties: string[]): DossierEvent => ({
  id,
  title: `${subtype} ${id} (${status})`,
  type: 'CONSULT',
  subtype,
  status,
  main: true,
  when: { from: day, to: day, basis: 'stated', by: 'test' },
  place: null,
  participants: parties.map(entity => ({ entity, role: 'source' as const })),
  articles: [`${id}-1`],
  history: [],
  evidence: [{ article: `${id}-1`, start: 0, end: 1, exact: 'x' }],
})
const [HOLM, LIND, ROE] = ['person:petra-holm', 'person:jonas-lind', 'person:ana-roe']
const put = event('a', '2031-03-01', 'visit', 'postponed', HOLM, LIND)
const held = event('b', '2031-04-01', 'visit', 'held', HOLM, LIND)
const call = event('c', '2031-05-01', 'call', 'held', HOLM)
const other = event('d', '2031-06-01', 'call', 'held', ROE)

const untitled = (article: string) => ({ title: '', day: null, matter: article })

describe('links of a storyline', () => {
  it.each([
    ['a visit put off and held', [put, held], ['a>b rescheduled-as']],
    ['two visits of the same two', [{ ...put, status: 'held' as const }, held], ['a>b same-kind']],
    ['a call after a visit', [held, call], ['b>c same-party']],
    ['nobody in common', [call, other], ['c>d same-matter']],
    ['the latest of those with as much in common', [put, held, call], ['a>b rescheduled-as', 'b>c same-party']],
  ])('%s', (_, events, expected) => {
    const s = storylineOf('story', [...events].reverse(), untitled)!
    expect(s.links.map(l => `${l.from}>${l.to} ${l.relation}`)).toEqual(expected)
  })

  it('of one topic say so where nobody is in common', () => {
    const s = storylineOf('story', [call, other], () => ({ title: '', day: null, matter: 'ferries' }))!
    expect(s.links.map(l => l.relation)).toEqual(['same-topic'])
  })

  it('do not call a plan of before the calling off its successor', () => {
    const step = (status: Status, day: string): DossierEvent['history'][number] => ({
      status,
      on: { from: day, to: day, basis: 'stated', by: 'test' },
      evidence: [{ article: 'x', start: 0, end: 1, exact: 'x' }],
    })
    const links = (told: string): (string | undefined)[] => [
      storylineOf(
        'story',
        [
          { ...put, history: [step('postponed', '2031-02-20')] },
          { ...held, history: [step('planned', told)] },
        ],
        untitled,
      )!.links[0]?.relation,
    ]
    expect([links('2031-02-10'), links('2031-03-05')]).toEqual([['same-kind'], ['rescheduled-as']])
  })

  it('is nothing without events', () => {
    expect(storylineOf('story', [], untitled)).toBeNull()
  })
})

describe('a storyline', () => {
  it('has what nobody dates where it was first reported', () => {
    const undated = { ...other, id: 'z', when: null, articles: ['z-1', 'z-2'] }
    const days = new Map([
      ['z-1', '2031-04-20'],
      ['z-2', '2031-04-11'],
    ])
    const s = storylineOf('story', [call, undated, put, held], a => ({
      ...untitled(a),
      day: parseDay(days.get(a)),
    }))!
    expect(s.events).toEqual(['a', 'b', 'z', 'c'])
  })

  it('of one topic is named after what its headlines share, of several matters after the event most told', () => {
    const titles = new Map([
      ['a-1', 'Ferry strike: talks put off'],
      ['b-1', 'Why the Ferry Strike will not end'],
      ['c-1', 'Ferries idle for a third day'],
      ['d-1', 'Island without a ferry'],
      ['e-1', 'A strike at the ferries: a reckoning'],
    ])
    const report = (a: string) => ({ title: titles.get(a) ?? '', day: null, matter: 'ferries' })
    const apart = (a: string) => ({ ...report(a), matter: a })
    const fifth = event('e', '2031-07-01', 'call', 'held', ROE)
    expect(storylineOf('story', [put, held, call, other, fifth], report)!.title).toBe('“Ferry”, “strike”')
    expect(storylineOf('story', [put, held, call, other, fifth], apart)!.title).toBe('visit a')
  })
})

describe('the name of a topic', () => {
  it.each([
    ['too few headlines: chance', ['Fire in Ostley', 'Fire in Ostley out'], null],
    ['nothing that a third of them have', ['Rain', 'Snow', 'Hail', 'Sleet', 'Fog'], null],
    ['one word of a third', ['Harbour shut', 'Snow', 'Hail at the harbour', 'Sleet', 'Fog', 'Rain'], '“harbour”'],
    ['words of all news', ['It is over', 'It was time', 'It will be', 'It had to be', 'It is so'], null],
    ['headlines that are empty', ['', ' ', '', 'Fog', 'Fog'], null],
    [
      'the form most have, whatever is capitalised',
      ['FERRY adrift', 'Ferry off Ostley', 'Why did a ferry sink?', 'The ferry', 'Ferry owner held'],
      '“ferry”',
    ],
    [
      'two words that stand side by side',
      ['Harbour dues up', 'Why harbour dues?', 'Harbour dues of Ostley', 'Dues', 'No harbour'],
      '“Harbour dues”',
    ],
    ['of somebody: a possessive', ["Solveig's union", 'Solveig waits', 'Solveig: no', 'Solveig', 'Vote'], '“Solveig”'],
  ])('%s', (_, titles, expected) => {
    expect(topicTitle(titles)).toBe(expected)
  })

  it('has no word that one side has for a thing and another has not', () => {
    const titles = [
      'Spy ferry sinks',
      'The spy ferry',
      'Spy ferry: a reckoning',
      'Ferry owner held',
      'No spy, no ferry',
    ]
    expect(topicTitle(titles)).toBe('“Spy ferry”')
    expect(topicTitle(titles, [['spy ferry', 'pleasure ferry']])).toBe('“ferry”')
  })
})
