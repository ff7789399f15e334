import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { build } from '../../src/engine/build.js'
import { link } from '../../src/engine/link.js'
import { gazetteerWith } from '../../src/lexicon/index.js'
import type { ArticleInput } from '../../src/model/index.js'
import { expectDossier } from '../conformance.js'
import { sampleInputs, sampleLexicon } from '../sample-inputs.js'

let inputs: ArticleInput[]
const options = { lexicon: sampleLexicon, threads: 0 }
beforeAll(async () => {
  inputs = await sampleInputs()
})

describe('build', () => {
  it('keeps the contract on the samples', async () => {
    expectDossier(await build(inputs, options))
  })

  it('gives the same bytes in whatever order the articles come, and however often', async () => {
    const reference = JSON.stringify(await build(inputs, options))
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(inputs, { minLength: inputs.length }), async order => {
        expect(JSON.stringify(await build(order, options))).toBe(reference)
      }),
      { numRuns: 8 },
    )
  })

  it('takes a repeat for what it is', async () => {
    const once = await build(inputs, options)
    const twice = await build([...inputs, inputs[0]!], options)
    expect(twice.articles).toEqual(once.articles)
    expect(twice.claims).toEqual(once.claims)
    expect(twice.problems.map(p => p.code)).toContain('duplicate')
  })

  it('keeps two different articles of one id, and says so, in any order', async () => {
    const two = [
      { id: 'x', text: 'The ferry sank on Monday.' },
      { id: 'x', text: 'The ferry did not sink.' },
    ]
    const d = await build(two, { threads: 0 })
    expect(d.articles).toHaveLength(2)
    expect(d.problems.map(p => p.code)).toContain('id-clash')
    expect(await build([...two].reverse(), { threads: 0 })).toEqual(d)
  })

  it('counts a text given under two names once, in any order', async () => {
    const two = [
      { text: 'The ferry sank on Monday.', file: 'b.txt' },
      { text: 'The ferry sank on Monday.', file: 'a.txt' },
    ]
    const d = await build(two, { threads: 0 })
    expect(d.articles.map(a => a.file)).toEqual(['a.txt'])
    expect(d.problems.map(p => [p.code, p.file])).toEqual([['duplicate', 'b.txt']])
    expect(await build([...two].reverse(), { threads: 0 })).toEqual(d)
  })

  it('gives an empty dossier for nothing', async () => {
    const d = await build([], { threads: 0 })
    expect([d.articles, d.events, d.storylines, d.claims]).toEqual([[], [], [], []])
  })
})

describe('link', () => {
  it('does not depend on the order', () => {
    const gazetteer = gazetteerWith(sampleLexicon)
    const reference = new Map(link(inputs, { gazetteer }).map(r => [r.id, r]))
    fc.assert(
      fc.property(fc.shuffledSubarray(inputs, { minLength: inputs.length }), order => {
        for (const [i, r] of link(order, { gazetteer }).entries()) {
          expect(r.id).toBe(order[i]!.id)
          expect(r).toEqual(reference.get(r.id))
        }
      }),
      { numRuns: 30 },
    )
  })

  it('counts a wire carried three times as one source, and keeps the affair apart from the strike', () => {
    const records = new Map(link(inputs, { gazetteer: gazetteerWith(sampleLexicon) }).map(r => [r.id, r]))
    const lineage = (id: string): string => records.get(id)!.lineage
    expect(new Set(['wire-0303', 'tribune-0303', 'observer-0304', 'courier-0304'].map(lineage)).size).toBe(1)
    expect(lineage('translated-back')).not.toBe(lineage('wire-0303'))
    const storyline = (id: string): string => records.get(id)!.storyline
    expect(storyline('wire-0320')).toBe(storyline('broken-encoding'))
    expect(storyline('wire-0320')).not.toBe(storyline('wire-0303'))
    expect(new Set(['wire-0303', 'courier-0310', 'tribune-0328', 'wire-0407'].map(storyline)).size).toBe(1)
    expect(
      new Set(['wire-0303', 'courier-0310', 'tribune-0328', 'wire-0407'].map(id => records.get(id)!.event)).size,
    ).toBe(4)
    expect(records.get('tribune-0303')!.copyOf).toEqual({ id: 'wire-0303', share: 1, relation: 'copy' })
  })
})
