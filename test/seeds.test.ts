// The five acceptance documents, where they are at hand: two events, one storyline, whatever the order.
import { describe, expect, it } from 'vitest'
import { build } from '../src/engine/build.js'
import { expectDossier } from './conformance.js'
import { seedInputs } from './sample-inputs.js'

const inputs = await seedInputs()
if (!inputs) console.warn('skipped: ../shared/seeds is not at hand; the five acceptance documents are not tested here.')

describe.skipIf(!inputs)('the five documents', () => {
  it('are two events and one storyline in any order, byte for byte', async () => {
    const first = await build(inputs!, { threads: 0 })
    expectDossier(first)
    const mains = first.events.filter(e => e.main).map(e => [...e.articles].sort().map(a => a.slice(0, 3)))
    expect(mains.sort()).toEqual([['000', '001', '002', '003'], ['004']])
    expect(first.storylines.map(s => s.events.length)).toEqual([2])
    for (const order of [
      [4, 3, 2, 1, 0],
      [2, 0, 4, 1, 3],
      [4, 1, 0, 3, 2],
    ])
      expect(
        JSON.stringify(
          await build(
            order.map(i => inputs![i]!),
            { threads: 0 },
          ),
        ),
      ).toBe(JSON.stringify(first))
  })

  it('tell the call once, the agenda statement as one quotation, and the balloon as a difference', async () => {
    const d = await build(inputs!, { threads: 0 })
    const calls = d.events.filter(e => e.subtype === 'call' && e.status === 'held' && e.evidence.length > 1)
    expect(calls).toHaveLength(1)
    const agenda = d.quotes.filter(
      q => new Set(q.variants.map(v => v.article)).size >= 3 && q.variants.some(v => v.label === 'altered'),
    )
    expect(agenda.length).toBeGreaterThanOrEqual(1)
    const balloon = d.differences.find(x => x.kind === 'description' && x.about === 'balloon')
    expect(balloon?.conflicting).toBe(true)
    expect(new Set(balloon!.versions.flatMap(v => v.holders)).size).toBeGreaterThanOrEqual(2)
  })

  it('keep furniture out of the body', async () => {
    const d = await build(inputs!, { threads: 0 })
    const body = d.articles.flatMap(a => a.sentences.map(s => a.text.slice(s.start, s.end))).join('\n')
    for (const scrap of [
      'Image default',
      'Related posts',
      'Leave a Comment',
      'Source Link',
      'Read more about',
      'Yonhap',
      'AP, AFP',
      'Pool | Reuters',
    ])
      expect(body).not.toContain(scrap)
  })
})
