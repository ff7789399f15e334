import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotateAll } from '../src/engine/pool.js'
import { Spool } from '../src/engine/spool.js'
import { fingerprints, stages, staleStages } from '../src/engine/stages.js'

describe('stages', () => {
  it('need only what runs before them', () => {
    const seen = new Set<string>()
    for (const s of stages) {
      for (const n of s.needs) expect(seen.has(n)).toBe(true)
      seen.add(s.name)
    }
  })

  it('tell what has to be computed again when one changes', () => {
    const before = fingerprints()
    expect(staleStages(before)).toEqual([])
    const changed = stages.map(s => (s.name === 'link' ? { ...s, version: s.version + 1 } : s))
    expect(staleStages(before, changed)).toEqual(['link', 'date', 'compare', 'dossier'])
    expect(staleStages({})).toEqual(stages.map(s => s.name))
  })
})

describe('the spool', () => {
  const folderOf = (spool: unknown): string | undefined => (spool as { file: { folder: string } | null }).file?.folder

  it('gives back what was put in, the latest of a key, and leaves nothing behind', () => {
    const spool = new Spool<{ n: number; s: string }>(x => x.s.length, 1000)
    for (let n = 0; n < 200; n++) spool.put(`k${n}`, { n, s: '🚢'.repeat(n) })
    spool.put('k7', { n: 700, s: '' })
    expect(spool.get('k7')).toEqual({ n: 700, s: '' })
    expect(spool.get('k199').s).toBe('🚢'.repeat(199))
    expect(spool.get('k8').s).toBe('🚢'.repeat(8))
    expect(() => spool.get('nobody')).toThrow(RangeError)
    const folder = folderOf(spool)!
    expect(existsSync(folder)).toBe(true)
    spool.close()
    expect(existsSync(folder)).toBe(false)
  })

  it('gives a record another key, at hand or in the file', () => {
    const spool = new Spool<string>(s => s.length, 10)
    spool.put('in the file', 'a'.repeat(8))
    spool.put('at hand', 'b'.repeat(8))
    spool.rename('in the file', 'x')
    spool.rename('at hand', 'y')
    expect([spool.get('x'), spool.get('y')]).toEqual(['a'.repeat(8), 'b'.repeat(8)])
    expect(() => spool.get('at hand')).toThrow(RangeError)
    expect(() => spool.rename('nobody', 'z')).toThrow(RangeError)
    // A record put anew is not the one that stands in the file.
    spool.put('x', 'new')
    spool.put('z', 'c'.repeat(10))
    expect(spool.get('x')).toBe('new')
    spool.close()
  })

  it('touches no disk while all is at hand', () => {
    const spool = new Spool<string>(s => s.length)
    spool.put('a', 'b')
    expect([spool.get('a'), folderOf(spool)]).toEqual(['b', undefined])
    spool.close()
  })
})

describe('annotation of many', () => {
  it('keeps the order of the input over batches', async () => {
    const inputs = Array.from({ length: 150 }, (_, i) => ({ id: `a${i}`, text: `Ship ${i} sailed on Monday.` }))
    const ids: string[] = []
    for await (const r of annotateAll(inputs, { threads: 0 })) if ('article' in r) ids.push(r.article.id)
    expect(ids).toEqual(inputs.map(a => a.id))
  })
})
