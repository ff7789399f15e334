// What is told in reports of several events of one matter is one claim, and its sources are counted together.
import { describe, expect, it } from 'vitest'
import { compare, joinClaims } from '../../src/compare/index.js'
import { annotate } from '../../src/engine/annotate.js'
import type { Claim } from '../../src/model/index.js'

interface Report {
  readonly outlet?: string
  readonly text: string
}

/** Claims of one report a day, each an event of its own, by event. */
function told(...reports: readonly Report[]): Map<string, readonly Claim[]> {
  const events = reports.map(({ outlet, text }, i) => {
    const article = annotate({ id: `r${i}`, outlet: outlet ?? `Outlet ${i}`, published: `2031-06-1${i}`, text })
    return compare(`event-${i}`, [article], [`lineage-${i}`]).claims
  })
  return new Map(joinClaims(events))
}

/** What the first of its events has that rests on reports of others, too. */
const joined = (...reports: readonly Report[]): Claim[] =>
  [...told(...reports).values()].flat().filter(c => new Set(c.evidence.map(e => e.article)).size > 1)

const CLOSED = 'Rescuers closed the road to Skerry Point after the mudslide buried four parked lorries.'
const AGAIN = 'The mudslide that buried four parked lorries also closed the road to Skerry Point.'
const FIRST = 'Engineers inspected the dam at Lindhaven.'
const NEXT = 'The mayor of Brenwick visited schools near the coast.'

describe('a claim of several events', () => {
  it('is confirmed by another outlet the day after', () => {
    const [claim, ...others] = joined({ text: `${FIRST} ${CLOSED}` }, { text: `${NEXT} ${AGAIN}` })
    expect(others).toEqual([])
    expect(claim!.standing).toBe('corroborated')
    expect(claim!.evidence.map(e => e.article)).toEqual(['r0', 'r1'])
    expect(claim!.event).toBe('event-0')
  })

  it('stands under the event that tells it most', () => {
    const [claim] = joined({ text: `${FIRST} ${CLOSED}` }, { text: `${NEXT} ${AGAIN}\n\n${AGAIN}` })
    expect(claim!.event).toBe('event-1')
  })

  it.each([
    ['one outlet that repeats itself', 'Harbour Post', 'Harbour Post', 1],
    ['two outlets', 'Harbour Post', 'Northern Wire', 2],
  ])('%s: sources are counted over all events', (_, a, b, sources) => {
    const [claim] = joined({ outlet: a, text: `${FIRST} ${CLOSED}` }, { outlet: b, text: `${NEXT} ${AGAIN}` })
    expect(claim!.lineages).toHaveLength(sources)
  })

  it('a spokesman counts for the country that a report of another event has him speak for', () => {
    const said = 'Norway will close four fish markets in July over the oil spill'
    const [claim] = joined(
      { text: `${FIRST} ${said}, Norwegian Foreign Ministry spokesman Jonas Lind said.` },
      { text: `${NEXT} ${said}, Jonas Lind said.` },
    )
    expect(claim!.lineages).toEqual(['source:place:no'])
  })
})

it('a claim of one event counts two who speak for one body as one where another event of the matter says so', () => {
  const said = 'police detained four fishermen in Brenwick on Monday'
  const of = (event: string, ...texts: string[]) => {
    const articles = texts.map((text, i) =>
      annotate({ id: `${event}-${i}`, outlet: `Outlet ${event} ${i}`, published: '2031-06-11', text }),
    )
    return compare(
      event,
      articles,
      articles.map(a => a.id),
    ).claims
  }
  const alone = of('e1', `${FIRST} On the pier ${said}, Jonas Lind said.`, `${FIRST} Norway said ${said}.`)
  const other = of('e2', `${NEXT} Norwegian Foreign Ministry spokesman Jonas Lind met fishermen in Brenwick.`)
  const lineages = (...events: (typeof alone)[]): readonly string[] =>
    joinClaims(events)
      .get('e1')!
      .find(c => c.evidence.length > 1 && c.text.includes('detained'))!.lineages
  expect(lineages(alone)).toHaveLength(2)
  expect(lineages(alone, other)).toEqual(['source:place:no'])
})

describe('two claims', () => {
  it.each([
    ['one says it is so, the other that it is not', CLOSED, AGAIN.replace('also closed', 'never closed')],
    [
      'the same of another person',
      'Petra Holm asked the island council for four new ferries.',
      'Tom Hadley asked the island council for four new ferries.',
    ],
    [
      'the same on another day',
      'Divers searched the wreck of the ferry Sirena on June 3.',
      'Divers will search the wreck of the ferry Sirena on August 20.',
    ],
    [
      'two who have no names, for one reason',
      'The official spoke on condition of anonymity because he was not authorized to discuss the matter publicly.',
      'The officials were not authorized to discuss it publicly and spoke on condition of anonymity.',
    ],
    [
      'a toll that has risen',
      'The mudslide near Skerry Point killed twelve fishermen.',
      'The mudslide near Skerry Point killed 31 fishermen.',
    ],
  ])('%s', (_, a, b) => {
    expect(joined({ text: `${FIRST} ${a}` }, { text: `${NEXT} ${b}` })).toEqual([])
  })

  it('of one event are left as they were found', () => {
    const article = annotate({ id: 'r0', outlet: 'A', published: '2031-06-10', text: `${FIRST} ${CLOSED}` })
    const { claims } = compare('event-0', [article], ['lineage-0'])
    expect(joinClaims([claims]).get('event-0')).toEqual(claims.found.map(f => f.claim))
  })
})
