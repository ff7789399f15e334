// A story of fifty reports is still a page that a phone opens at once. All reports are ours.
import { describe, expect, it } from 'vitest'
import { build } from '../../src/engine/build.js'
import { dossierPages } from '../../src/export/index.js'

const SENTENCES = [
  'Dockers in Port Selm walked out on Thursday over night shifts, the Union of Selm Dockers said.',
  'The strike closed the northern terminal and held up eleven ships, harbour master Oskar Reith told reporters.',
  '“Nobody should have to load ships at three in the morning for six nights in a row,” union chairwoman Petra Holm said.',
  'The terminal company called the walkout unlawful and asked a court in Norhaven to end it.',
  'Holm met the company’s director, Jonas Lind, on Wednesday without result.',
  'Some 340 dockers work at the terminal, according to the union.',
  'The company said 120 of them had come to work.',
  'Police closed Quay Street after two trucks were held up at the gate.',
  'A spokesman of the transport ministry urged both sides to return to talks.',
  'The last strike in Port Selm, in 2026, lasted nine days and cost the port four million crowns.',
  '“We will stay out until the night shifts are cut to three,” Holm told the Harbour Gazette.',
  'Fishermen complained that their catch could not be unloaded.',
  'Lind said the company would offer two nights less in each month.',
  'The union will vote on the offer on Sunday, Holm said.',
  'Shops in the old town stayed open, but the ferry to Marenia was cancelled.',
  'The mayor, Tessa Marlow, will meet the union on Friday morning.',
  'Insurers expect claims of up to half a million crowns if the strike goes on into next week.',
  'Dockers in Brenwick said they would not handle ships turned away from Port Selm.',
]

const WHO = [
  'Petra Holm',
  'Jonas Lind',
  'Oskar Reith',
  'Tessa Marlow',
  'Ilsa Torvald',
  'Dario Venn',
  'Mira Calder',
  'Peer Aldous',
]
const DID = [
  'complained of',
  'refused to speak of',
  'warned of',
  'praised',
  'blamed the port for',
  'asked for',
  'counted on',
]
const WHAT = [
  'longer night shifts',
  'unsafe cranes',
  'a court order',
  'late wages',
  'new contracts',
  'a second terminal',
  'the ferry line',
  'broken gates',
]

/** Sentences that only one report has, a third of them quotations: fifty long reports bring so many. */
const own = (i: number): string[] =>
  Array.from({ length: 30 }, (_, k) => {
    const n = i * 30 + k
    const [who, did, what] = [WHO[n % 8]!, DID[(n >> 3) % 7]!, WHAT[(n >> 1) % 8]!]
    return k % 3
      ? `${who} ${did} ${what} at a meeting on Pier ${(n % 23) + 1}, and ${20 + n} dockers heard it before the gate of warehouse ${(n * 7) % 90}.`
      : `“Nobody can live with ${what} for ${n + 2} days when ${WHAT[(n + 3) % 8]!} is not even on paper,” ${who} said on Thursday.`
  })

describe('a page of fifty reports', () => {
  it('is below 300 KB', async () => {
    const inputs = Array.from({ length: 50 }, (_, i) => ({
      id: `r${i}`,
      outlet: `Outlet ${i + 1}`,
      title: `Dockers walk out in Port Selm ${i % 3 ? 'over night shifts' : 'as talks fail'}`,
      published: '2031-03-20',
      // Every report leaves out some sentences and words others in its own way.
      text: SENTENCES.filter((_, k) => k === 0 || (k * 7 + i * 5) % 4 !== 0)
        .map((s, k) => ((i + k) % 5 === 0 ? s.replace('said', 'told this paper') : s))
        .concat(own(i))
        .join(' '),
    }))
    const { articles, ...record } = await build(inputs, { threads: 0 })
    const main = record.events.filter(e => e.main)
    expect(main.map(e => e.articles.length)).toEqual([50])
    const byId = new Map(articles.map(a => [a.id, a]))
    const source = { all: () => articles, one: (id: string) => byId.get(id)! }
    let size = 0
    for (const { path, content } of dossierPages(source, record, { title: 'Strike', note: null }))
      if (path.startsWith('events/')) size = Buffer.byteLength(content)
    expect(size).toBeGreaterThan(20_000)
    expect(size).toBeLessThan(300_000)
  }, 120_000)
})
