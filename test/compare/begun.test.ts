// Reports wired while it was tomorrow already where the event is.
import { describe, expect, it } from 'vitest'
import { build } from '../../src/engine/build.js'
import type { DossierEvent } from '../../src/model/index.js'

const WEDNESDAY = '2031-06-11'
const missile = (when: string, verb: string): string =>
  `Veldania ${verb} missile over Ostrand\n\nVeldania fired a missile over Ostrand ${when}.\n\nThe missile fell into the sea.`

async function mainOf(...texts: string[]): Promise<DossierEvent> {
  const d = await build(
    texts.map((text, i) => ({ id: `r${i}`, outlet: `Outlet ${i}`, published: WEDNESDAY, text })),
    { threads: 0 },
  )
  return d.events.find(e => e.main)!
}

describe('what a report of Wednesday tells as done', () => {
  it('early on Thursday was held then, and not six days ago', async () => {
    const e = await mainOf(missile('early on Thursday', 'fires'))
    expect([e.when?.from, e.status]).toEqual(['2031-06-12', 'held'])
  })

  it('is held by a report that only has the present tense, too', async () => {
    const e = await mainOf(missile('early on Thursday', 'fires'), missile('on Thursday morning', 'launches'))
    expect([e.when?.from, e.status]).toEqual(['2031-06-12', 'held'])
  })

  it('is planned where it will be', async () => {
    const e = await mainOf(missile('on Thursday', 'fires').replace('fired', 'will fire'))
    expect([e.when?.from, e.status]).toEqual(['2031-06-12', 'planned'])
  })
})
