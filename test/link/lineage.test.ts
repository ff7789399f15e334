import { describe, expect, it } from 'vitest'
import { link } from '../../src/engine/link.js'

const report = [
  'The harbour master of Skerry Point said on Monday that the two ships had been moved to the outer quay for repairs after the storm.',
  'The ferry line between the islands has been closed since the night of the storm, and nobody at the port office could say when it would open again.',
  'About forty passengers spent the night in the school gymnasium, where volunteers of the lifeboat society served soup and dried their clothes.',
  'The insurance company of the ferry line sent two surveyors from the capital, who are to look at the hull on Wednesday morning at low tide.',
  'Fishermen complained that the outer quay was theirs by right and that they had been told of the move only after it had been made.',
]
const speech =
  '"We shall not rest until the last ferry runs again, until the last lamp on this coast is lit, and until the last child of these islands can go to school by boat," the governor said.'
const other = [
  'In the mountains far from any coast, the cheese makers of three valleys met to settle the price of summer milk.',
  'The price had fallen for three years, and the younger ones among them had begun to speak of leaving the valleys for good.',
  'A fund of the region will pay half of the loss this year, but nobody believes that it can do so again the year after.',
]
const records = (texts: Record<string, string>): Map<string, { lineage: string; relation: string | undefined }> =>
  new Map(
    link(Object.entries(texts).map(([id, text]) => ({ id, text, outlet: id }))).map(r => [
      r.id,
      { lineage: r.lineage, relation: r.copyOf?.relation },
    ]),
  )

describe('lineages', () => {
  it('join copies, cut copies and lightly edited ones', () => {
    const r = records({
      whole: report.join('\n\n'),
      same: report.join('\n'),
      cut: report.slice(0, 3).join('\n\n'),
      edited: report.join('\n\n').replace('About forty', 'Some fifty').replace('said on Monday', 'told us on Monday'),
    })
    expect(new Set([...r.values()].map(x => x.lineage)).size).toBe(1)
  })

  it('do not join what only quotes the same speech', () => {
    const r = records({
      a: [...report.slice(0, 2), speech].join('\n\n'),
      b: [...other.slice(0, 2), speech].join('\n\n'),
    })
    expect(r.get('a')!.lineage).not.toBe(r.get('b')!.lineage)
  })

  it('do not join what only ends in the same boilerplate', () => {
    const notice =
      'The Islander is read on forty islands and has been printed since the year of the great herring, and is owned by those who write it. '.repeat(
        2,
      )
    const r = records({ a: [...report, notice].join('\n\n'), b: [...other, notice].join('\n\n') })
    expect(r.get('a')!.lineage).not.toBe(r.get('b')!.lineage)
  })

  it('count forty copies as one', () => {
    const r = records(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`outlet${i}`, report.join('\n\n')])))
    expect(new Set([...r.values()].map(x => x.lineage)).size).toBe(1)
  })
})
