// What rests on reports of several events is found on the page of each, and what is of another event is told from what is not.
import { expect, it } from 'vitest'
import { build } from '../../src/engine/build.js'
import { dossierPages } from '../../src/export/index.js'

const SAID = '"The harbour wall will hold until the spring tides and not a day longer," Mayor Petra Holm said.'
const reports = [
  `Ferry Sirena sinks off Skerry Point\n\nThe ferry Sirena sank off Skerry Point on Monday with forty sheep on board. Divers of the coast guard found the wreck at a depth of ninety metres, and a tug took the crew of six to Lindhaven. ${SAID}`,
  `Brenwick council rejects budget\n\nThe Brenwick council rejected the budget for schools by nine votes to four on Friday. Teachers had marched through the old market in May, and parents gathered signatures against larger classes. ${SAID}`,
]

it('a quotation in reports of two events stands on the pages of both', async () => {
  const { articles, ...record } = await build(
    reports.map((text, i) => ({ id: `r${i}`, outlet: `Outlet ${i}`, published: '2031-06-11', text })),
    { threads: 0 },
  )
  const [quote] = record.quotes
  expect(quote!.variants).toHaveLength(2)
  expect([quote!.event, ...quote!.alsoIn!].sort()).toEqual(
    record.events
      .filter(e => e.main)
      .map(e => e.id)
      .sort(),
  )
  const source = { all: () => articles, one: (id: string) => articles.find(a => a.id === id)! }
  const pages = new Map(
    [...dossierPages(source, record, { title: 'T', note: null })].map(p => [p.path, p.content] as const),
  )
  for (const e of [quote!.event, ...quote!.alsoIn!]) {
    const page = pages.get(`events/${e}.html`)!
    expect(page).toContain(`id="${quote!.id}"`)
    expect(page.match(/class="chip elsewhere"/g)).toHaveLength(1)
  }
})
