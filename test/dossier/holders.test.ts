// One office, several people: a change over time, a contradiction, or somebody who is only called to mind.
import { describe, expect, it } from 'vitest'
import { heldByOthers } from '../../src/dossier/index.js'
import type { Person } from '../../src/model/index.js'

/** A prime minister of Belmark as reports have one: `reports` by the day of May 2031 on which they were written. */
const minister = (name: string, ...reports: readonly string[]): Person => {
  const days = reports.map(r => `2031-05-${r.slice(0, 2)}`)
  return {
    id: `person:${name.toLowerCase().replace(' ', '-')}`,
    name,
    type: 'person',
    spellings: [name],
    roles: [
      {
        title: 'prime minister',
        of: 'place:x-belmark',
        from: days[0]!,
        to: days.at(-1)!,
        evidence: reports.map(article => ({ article, start: 0, end: 14, exact: 'Prime Minister' })) as never,
      },
    ],
  }
}

const told = (...people: readonly Person[]): string[] =>
  heldByOthers(people, () => 'event-1').map(
    d => `${d.conflicting ? 'conflict' : 'change'}: ${d.versions.map(v => v.label.replace(/ \(.*/, '')).join(', ')}`,
  )

describe('an office that reports give to several people', () => {
  it('is a contradiction where they do so at one time', () => {
    expect(told(minister('Ana Roe', '02a', '05a', '09a'), minister('Tom Hadley', '05b'))).toEqual([
      'conflict: Ana Roe, Tom Hadley',
    ])
  })

  it('is a change where one report calls both so', () => {
    expect(told(minister('Ana Roe', '02a', '05a'), minister('Tom Hadley', '05a', '09a'))).toEqual([
      'change: Ana Roe, Tom Hadley',
    ])
  })

  it('is nothing where the other is only called to mind, in reports that have the holder, too', () => {
    expect(told(minister('Ana Roe', '02a', '05a', '09a'), minister('Tom Hadley', '05a'))).toEqual([])
  })
})
