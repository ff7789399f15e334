// Texts that no newsroom sends, built to their pages in seconds. The first took 67 s once and the third 52; the others are their kin.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readout } from '../cli/run.js'

const HOSTILE: readonly (readonly [oddity: string, text: string])[] = [
  ['one verb of saying, two hundred thousand times', 'said '.repeat(2e5)],
  ['two speakers who say each other', 'Ana Roe said Jonas Lind said '.repeat(2e4)],
  ['a hundred thousand paragraphs', 'Roe.\n\n'.repeat(1e5)],
  ['marks that open and never close', '"Roe said '.repeat(6e4)],
]

describe('a hostile text', () => {
  it.each(HOSTILE)(
    '%s',
    async (_, text) => {
      const folder = mkdtempSync(join(tmpdir(), 'readout-odd-'))
      writeFileSync(join(folder, 'odd.txt'), text)
      const start = Date.now()
      const r = await readout(['build', join(folder, 'odd.txt'), '--out', join(folder, 'site'), '--quiet'])
      expect(r.code).toBe(0)
      // Some five seconds on a quiet machine; a busy one gets five times that.
      expect(Date.now() - start).toBeLessThan(25_000)
      rmSync(folder, { recursive: true })
    },
    60_000,
  )
})
