// Matters told day by day: which of them are topics, and what their events are. By scores of pairs, and by reports of real topics where these are at hand.
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/engine/annotate.js'
import { Topics } from '../../src/link/archive/topics.js'
import { Archive, digestOf, type Links, lineageWords } from '../../src/link/index.js'

interface Scores {
  readonly score: number
  readonly within: number
}

/** Events of a group of reports, each on a day; `pair` gives the scores of two. */
function eventsOf(days: readonly (number | null)[], pair: (a: number, b: number) => Scores, order?: readonly number[]) {
  const group = order ?? days.map((_, i) => i)
  const others = (slot: number): number[] => group.filter(o => o !== slot)
  const scored = {
    of: (slot: number) => ({
      items: others(slot),
      scores: others(slot).map(o => pair(Math.min(slot, o), Math.max(slot, o)).score),
      within: others(slot).map(o => pair(Math.min(slot, o), Math.max(slot, o)).within),
    }),
  }
  const topics = new Topics(
    scored,
    { isFirm: slot => days[slot] !== null, isBefore: (a, b) => a < b },
    slot => days[slot]!,
  )
  return topics
    .events(group)
    .map(e => [...e].sort((a, b) => a - b).join(' '))
    .sort()
}

const times = <T>(n: number, of: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => of(i))
/** Alike as reports of one topic are; of one day they tell one event. */
const byDay =
  (days: readonly (number | null)[], across: number): ((a: number, b: number) => Scores) =>
  (a, b) =>
    days[a] === days[b] ? { score: 0.9, within: 0.9 } : { score: across, within: 0.2 }

describe('what hangs together', () => {
  const fourDays = times(12, i => Math.floor(i / 3))

  it('is a topic where much is told over days, and falls apart into its events', () => {
    expect(eventsOf(fourDays, byDay(fourDays, 0.7))).toEqual(['0 1 2', '3 4 5', '6 7 8', '9 10 11'])
  })

  it.each([
    ['of few reports', [0, 0, 1, 1], 0.7],
    ['of one day', times(12, () => 0), 0.7],
    ['without dates', times(12, () => null), 0.7],
    ['of a report a day or less: the first telling of each day is all there is', times(12, i => i), 0.7],
    ['as alike as accounts of one event are elsewhere', fourDays, 0.95],
  ])('stays one event: a group %s', (_, days, across) => {
    const pair = (a: number, b: number): Scores => ({ score: across, within: byDay(fourDays, across)(a, b).within })
    expect(eventsOf(days, pair)).toHaveLength(1)
  })

  it('stays one event where most of it is one, and the rest are its other sides', () => {
    const days = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1]
    expect(eventsOf(days, byDay(days, 0.6))).toHaveLength(1)
    const even = [0, 0, 0, 0, 0, 1, 1, 1, 2, 2]
    expect(eventsOf(even, byDay(even, 0.6))).toHaveLength(3)
  })

  it('has the same events in any order', () => {
    const days = times(14, i => (i * 5) % 4)
    const odd = (a: number, b: number): Scores => ({
      score: ((a * 31 + b * 17) % 11) / 16,
      within: days[a] === days[b] ? 0.8 : ((a * 13 + b * 7) % 8) / 16,
    })
    const expected = eventsOf(days, odd)
    expect(expected.length).toBeGreaterThan(2)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          days.map((_, i) => i),
          { minLength: 14 },
        ),
        order => {
          expect(eventsOf(days, odd, order)).toEqual(expected)
        },
      ),
      { numRuns: 30 },
    )
  })
})

const abp = new URL('../../../shared/bench/data/abp.dev.jsonl.gz', import.meta.url).pathname
const here = existsSync(abp)
if (!here) console.warn('skipped: ../shared/bench is not at hand; reports of real topics are not linked here.')

describe.skipIf(!here)('reports of real topics', () => {
  it('fall into events, the same in any order, settled at any time, whatever was there and went', () => {
    const read = new Map(
      readFileSync(new URL('../../train/links/topics.tsv', import.meta.url), 'utf8')
        .trim()
        .split('\n')
        .map(l => l.split('\t') as [string, string, string])
        .filter(([topic]) => topic === 'ebola-2014' || topic === 'guns-and-boston-2013')
        .map(([, id, event]) => [id, event]),
    )
    const reports = gunzipSync(readFileSync(abp))
      .toString()
      .trim()
      .split('\n')
      .map(l => JSON.parse(l) as { id: string; title: string; date: string; text: string })
      .filter(d => read.has(d.id))
      .map(({ id, title, date, text }) => annotate({ id, title, published: date.slice(0, 10), text }))
    const words = new Map(reports.map(r => [r.id, lineageWords(r)]))
    const digests = reports.map(r => digestOf(r))
    const partition = (l: Links): unknown => [[...l.events.values()], [...l.storylines.values()]]
    const whole = new Archive(key => words.get(key)!)
    for (const d of digests) whole.add(d)
    const links = whole.links()
    const expected = partition(links)
    // Two topics and what stands beside them: as whole as they hang together they would be some twenty groups.
    expect(links.events.size).toBeGreaterThan(40)
    expect(links.storylines.size).toBeLessThan(links.events.size)
    const eventOf = (id: string): string => links.records.get(id)!.event
    const ids = [...read].filter(([, e]) => e === 'gun-apr11').map(([id]) => id)
    expect(new Set(ids.map(eventOf)).size).toBe(1)

    fc.assert(
      fc.property(
        fc.shuffledSubarray(digests, { minLength: digests.length }),
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.nat(digests.length - 1), { maxLength: 8 }),
        (order, every, gone) => {
          const archive = new Archive(key => words.get(key)!)
          order.forEach((d, i) => {
            archive.add(d)
            if (i % every === 0) archive.settle()
          })
          for (const i of new Set(gone)) archive.withdraw(digests[i]!.key)
          archive.settle()
          for (const i of new Set(gone)) archive.add(digests[i]!)
          expect(partition(archive.links())).toEqual(expected)
        },
      ),
      { numRuns: 10 },
    )
  })
})
