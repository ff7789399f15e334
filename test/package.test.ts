// The package as others get it: packed, installed elsewhere, used as library and as command.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const npm = (args: string[], cwd: string): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
let dir: string

describe('npm pack', () => {
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'readout-pack-'))
    const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', dir], root)) as [
      { filename: string },
    ]
    mkdirSync(join(dir, 'user'))
    writeFileSync(join(dir, 'user', 'package.json'), '{"name":"user","private":true,"type":"module"}')
    npm(['install', '--prefer-offline', '--no-audit', '--no-fund', join(dir, packed.filename)], join(dir, 'user'))
  }, 300_000)
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  it('gives a library that annotates, links and builds', () => {
    writeFileSync(
      join(dir, 'user', 'use.js'),
      `import { annotate, build, link } from 'readout'
       const article = { id: 'a', text: 'Petra Holm visited France on Monday.', published: '2031-06-11' }
       const d = await build([article])
       console.log(JSON.stringify([annotate(article).happenings[0].type, link([article]).length, d.events[0].title]))`,
    )
    const said = execFileSync(process.execPath, ['use.js'], { cwd: join(dir, 'user'), encoding: 'utf8' })
    expect(JSON.parse(said)).toEqual(['CONSULT', 1, 'Visit: Petra Holm – France'])
  }, 60_000)

  it('gives a command', () => {
    writeFileSync(join(dir, 'user', 'one.txt'), 'Petra Holm visited France on Monday.')
    execFileSync(
      join(dir, 'user', 'node_modules', '.bin', 'readout'),
      ['build', 'one.txt', '--out', 'out', '--quiet'],
      { cwd: join(dir, 'user') },
    )
    expect(JSON.parse(readFileSync(join(dir, 'user', 'out', 'dossier.json'), 'utf8')).articles).toHaveLength(1)
  }, 60_000)

  it('comes with types', () => {
    writeFileSync(
      join(dir, 'user', 'use.ts'),
      `import { build, type Dossier } from 'readout'\nconst d: Promise<Dossier> = build([{ text: 'x' }])\nvoid d\n`,
    )
    const tsc = join(root, 'node_modules', '.bin', 'tsc')
    expect(() =>
      execFileSync(
        tsc,
        [
          '--noEmit',
          '--strict',
          '--module',
          'nodenext',
          '--moduleResolution',
          'nodenext',
          '--target',
          'es2022',
          '--skipLibCheck',
          'use.ts',
        ],
        { cwd: join(dir, 'user'), stdio: 'pipe' },
      ),
    ).not.toThrow()
  }, 60_000)
})
