// Sixty generated pages, annotated from end to end in a child process with 256 MB: each ends in time, with a result or a named refusal.
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { hostilePages } from './hostile-pages.mjs'

const SHARE = 10
const shares = Array.from({ length: Math.ceil(hostilePages.length / SHARE) }, (_, i) => i * SHARE)

describe('hostile pages', () => {
  it('are sixty', () => expect(hostilePages).toHaveLength(60))

  it.each(shares.map(from => [hostilePages[from]![0], from] as const))(
    '%s, and nine more',
    (_, from) => {
      const at = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href)
      const program = `
        import { annotate } from ${at('../../dist/engine/annotate.js')}
        import { hostilePages } from ${at('./hostile-pages.mjs')}
        annotate({ html: '<p>Ana Roe of Lyon spoke.' })
        for (const [name, make] of hostilePages.slice(${from}, ${from + SHARE})) {
          const html = make()
          const start = process.hrtime.bigint()
          const a = annotate({ html })
          const seconds = Number(process.hrtime.bigint() - start) / 1e9
          const covered = a.blocks.reduce((n, b) => n + a.text.slice(b.start, b.end).replace(/\\s/g, '').length, 0)
          console.log(JSON.stringify({ name, seconds, lost: a.text.replace(/\\s/g, '').length - covered, codes: [...new Set(a.problems.map(p => p.code))] }))
        }`
      const run = spawnSync(process.execPath, ['--max-old-space-size=256', '--input-type=module', '-e', program], {
        encoding: 'utf8',
        timeout: 110_000,
      })
      expect(run.status, run.stderr.slice(-500)).toBe(0)
      const pages = run.stdout
        .trim()
        .split('\n')
        .map(l => JSON.parse(l) as { name: string; seconds: number; lost: number })
      expect(pages).toHaveLength(SHARE)
      for (const page of pages) {
        // Two seconds on a quiet machine; a busy one gets five times that.
        expect(page.seconds, page.name).toBeLessThan(10)
        expect(page.lost, page.name).toBe(0)
      }
      if (process.env.TIMES) console.log(run.stdout)
    },
    120_000,
  )
})
