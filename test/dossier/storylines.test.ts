import { describe, expect, it } from 'vitest'
import { storylineOf } from '../../src/dossier/storylines.js'
import type { DossierEvent, Status } from '../../src/model/index.js'

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

describe('links of a storyline', () => {
  it.each([
    ['a visit put off and held', [put, held], ['a>b rescheduled-as']],
    ['two visits of the same two', [{ ...put, status: 'held' as const }, held], ['a>b same-kind']],
    ['a call after a visit', [held, call], ['b>c same-party']],
    ['nobody in common', [call, other], ['c>d same-matter']],
    ['the latest of those with as much in common', [put, held, call], ['a>b rescheduled-as', 'b>c same-party']],
  ])('%s', (_, events, expected) => {
    const s = storylineOf('story', [...events].reverse())!
    expect(s.links.map(l => `${l.from}>${l.to} ${l.relation}`)).toEqual(expected)
  })

  it('do not call a plan of before the calling off its successor', () => {
    const step = (status: Status, day: string): DossierEvent['history'][number] => ({
      status,
      on: { from: day, to: day, basis: 'stated', by: 'test' },
      evidence: [{ article: 'x', start: 0, end: 1, exact: 'x' }],
    })
    const links = (told: string): (string | undefined)[] => [
      storylineOf('story', [
        { ...put, history: [step('postponed', '2031-02-20')] },
        { ...held, history: [step('planned', told)] },
      ])!.links[0]?.relation,
    ]
    expect([links('2031-02-10'), links('2031-03-05')]).toEqual([['same-kind'], ['rescheduled-as']])
  })

  it('is nothing without events', () => {
    expect(storylineOf('story', [])).toBeNull()
  })
})
