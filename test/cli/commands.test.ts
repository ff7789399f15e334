import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectArticle } from '../conformance.js'
import { readout } from './run.js'

const samples = new URL('../../samples/', import.meta.url).pathname
let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'readout-test-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const lines = (s: string): { id: string; text?: string }[] =>
  s
    .trim()
    .split('\n')
    .map(l => JSON.parse(l))
const many = (n: number): string =>
  Array.from({ length: n }, (_, i) =>
    JSON.stringify({
      id: `a${i}`,
      text: `Ship ${i} sailed to France on Monday, Petra Holm said. `.repeat(10),
      published: '2031-06-11',
    }),
  ).join('\n')

describe('annotate', () => {
  it('streams one line an article, in input order, text byte for byte', async () => {
    const input = many(300)
    const r = await readout(['annotate', '-'], { input })
    expect(r.code).toBe(0)
    const given = lines(input)
    const got = lines(r.stdout)
    expect(got.map(a => a.id)).toEqual(given.map(a => a.id))
    expect(got.map(a => a.text)).toEqual(given.map(a => a.text))
    for (const a of got.slice(0, 5)) expectArticle(a as never)
  })

  it('gives the same with threads and without, and in any zone and locale', async () => {
    const input = many(80)
    const [a, b] = await Promise.all([
      readout(['annotate', '-', '--threads', '0'], { input }),
      readout(['annotate', '-', '--threads', '2'], { input }),
    ])
    const c = await readout(['annotate', '-'], {
      input,
      env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    })
    expect(b.stdout).toBe(a.stdout)
    expect(c.stdout).toBe(a.stdout)
  })

  it('reads standard input where no path is given', async () => {
    expect(lines((await readout(['annotate'], { input: many(2) })).stdout)).toHaveLength(2)
  })
})

describe('link', () => {
  it('says why two reports are not one event', async () => {
    const args = ['link', `${samples}reports`, '--lexicon', `${samples}lexicon.json`, '--quiet', '--explain']
    const r = await readout([...args, 'wire-0303', 'wire-0407'])
    expect(r.code).toBe(0)
    expect(r.stdout).toContain('one event: no')
    expect(r.stdout).toContain('published 35 days apart, tell of 2031-03-17 and 2031-04-14')
    expect(r.stdout).toContain('one storyline: yes')
    const missing = await readout([...args, 'wire-0303', 'nowhere'])
    expect(missing.code).toBe(2)
    expect(missing.stderr).toContain('nowhere is not among the articles')
  })

  it('streams one line an article, in input order', async () => {
    const r = await readout(['link', '-'], { input: many(20) })
    expect(r.code).toBe(0)
    expect(lines(r.stdout).map(a => a.id)).toEqual(Array.from({ length: 20 }, (_, i) => `a${i}`))
    for (const l of lines(r.stdout))
      expect(Object.keys(l)).toEqual(expect.arrayContaining(['id', 'event', 'storyline', 'lineage', 'main']))
  })
})

describe('build', () => {
  it('writes dossier and pages, and every link of every page leads somewhere', async () => {
    const out = join(dir, 'demo')
    const r = await readout([
      'build',
      join(samples, 'reports'),
      '--lexicon',
      join(samples, 'lexicon.json'),
      '--out',
      out,
    ])
    expect(r.code).toBe(0)
    expect(r.stdout).toContain(`Open ${out}/index.html`)
    const pages = (readdirSync(out, { recursive: true }) as string[]).filter(f => f.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(20)
    const html = new Map(pages.map(p => [p, readFileSync(join(out, p), 'utf8')]))
    for (const [page, content] of html)
      for (const [, href] of content.matchAll(/href="([^"]+)"/g)) {
        const [path, anchor] = href!.split('#')
        const target = path ? join(page, '..', path) : page
        expect(existsSync(join(out, target)), `${page} -> ${href}`).toBe(true)
        if (anchor) expect(html.get(target), `${page} -> ${href}`).toContain(`id="${anchor}"`)
      }
    // The only script is the one that lies beside the pages.
    for (const content of html.values()) {
      expect(content.match(/<script[^>]*>/g)).toEqual([
        expect.stringMatching(/^<script src="(?:\.\.\/)?readout\.js" defer>$/),
      ])
      expect(content).not.toMatch(/src="http|url\(/)
    }
  }, 60_000)

  it('prints its summary as JSON, and keeps quiet when asked to', async () => {
    const file = join(dir, 'one.txt')
    writeFileSync(file, 'Petra Holm visited France on Monday.')
    const r = await readout(['build', file, '--out', join(dir, 'json'), '--json', '--quiet'])
    expect(JSON.parse(r.stdout)).toMatchObject({ articles: 1, events: 1 })
    expect(r.stderr).toBe('')
  })

  it('leaves the texts out when asked to', async () => {
    const file = join(dir, 'one.txt')
    await readout(['build', file, '--out', join(dir, 'bare'), '--no-text'])
    expect(JSON.parse(readFileSync(join(dir, 'bare', 'dossier.json'), 'utf8')).articles[0].text).toBeUndefined()
  })

  it('replaces its own files only', async () => {
    const out = join(dir, 'kept')
    const file = join(dir, 'one.txt')
    await readout(['build', file, '--out', out])
    writeFileSync(join(out, 'notes.txt'), 'mine')
    writeFileSync(join(out, 'articles', 'old.html'), 'stale')
    await readout(['build', file, '--out', out])
    expect(readFileSync(join(out, 'notes.txt'), 'utf8')).toBe('mine')
    expect(existsSync(join(out, 'articles', 'old.html'))).toBe(false)
    expect(readdirSync(dir).filter(f => f.includes('.part-'))).toEqual([])
  })

  it('leaves nothing half-written when interrupted', async () => {
    const out = join(dir, 'stopped')
    const input = join(dir, 'many.jsonl')
    writeFileSync(input, many(4000))
    const r = await readout(['build', input, '--out', out], { interruptOn: /reading/ })
    expect(r.code).toBe(130)
    expect(r.stderr).toContain('nothing was written')
    expect(existsSync(out)).toBe(false)
    expect(readdirSync(dir).filter(f => f.includes('.part-'))).toEqual([])
  }, 60_000)

  it('writes the same bytes whatever the order of its arguments', async () => {
    const files = ['no-date.txt', 'statement-marenia.txt', 'statement-veldania.txt', 'harbour-gazette.html'].map(f =>
      join(samples, 'reports', f),
    )
    const bytes = async (list: string[], name: string): Promise<string> => {
      await readout(['build', ...list, '--out', join(dir, name), '--quiet'])
      return readFileSync(join(dir, name, 'dossier.json'), 'utf8')
    }
    expect(await bytes([...files].reverse(), 'b')).toBe(await bytes(files, 'a'))
  })
})

it('--help names the commands and the exit codes', async () => {
  const r = await readout(['--help'])
  expect(r.code).toBe(0)
  for (const word of ['build', 'annotate', 'link', 'Exit codes', '130']) expect(r.stdout).toContain(word)
})
