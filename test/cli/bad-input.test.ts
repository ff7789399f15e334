// Bad input: each kind gets file, line, message and remedy; the rest of the batch goes on; the exit code says so; the dossier lists it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readout } from './run.js'

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'readout-test-'))
  mkdirSync(join(dir, 'in'))
  const put = (name: string, content: string | Buffer): void => writeFileSync(join(dir, 'in', name), content)
  put('good.txt', 'Petra Holm visited France on Monday.')
  put('empty.txt', '')
  put('blank.txt', ' \n\n ')
  put('binary.txt', Buffer.from([0, 1, 2, 3, 255, 254, 0, 0]))
  put(
    'broken-utf8.txt',
    Buffer.concat([Buffer.from('The café was closed on Monday, caf'), Buffer.from([0xe9]), Buffer.from(' and all.')]),
  )
  put(
    'broken.html',
    '<html><body><div><p>The harbour master said on Monday that the two ships had been moved <b>to the <i>quay</b>.</p><table><tr><td>x<div></body',
  )
  put('articles.json', '[]')
  put('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]))
  put(
    'lines.jsonl',
    [
      '{"id":"ok","text":"Nils Amund visited Spain on Monday."}',
      '{"id":"torn","text":',
      '[1,2]',
      '{"id":"none"}',
      '{"id":"wrong","text":7}',
      '',
      '{"id":"ok2","text":"Nils Amund visited Rome."}',
    ].join('\n'),
  )
  writeFileSync(join(dir, 'one-line.txt'), 'x'.repeat(50 * 1024 * 1024))
  writeFileSync(
    join(dir, 'one-line.jsonl'),
    `{"id":"huge","text":"${'x'.repeat(50 * 1024 * 1024)}"}\n{"id":"after","text":"Petra Holm visited Spain."}\n`,
  )
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe('bad input', () => {
  it('costs only itself, with file, line, message and remedy', async () => {
    const out = join(dir, 'out')
    const r = await readout([
      'build',
      join(dir, 'in'),
      join(dir, 'nowhere'),
      join(dir, 'one-line.txt'),
      join(dir, 'one-line.jsonl'),
      '--out',
      out,
    ])
    expect(r.code).toBe(3)
    const dossier = JSON.parse(readFileSync(join(out, 'dossier.json'), 'utf8'))
    const skipped: [string, string, string][] = [
      ['in/empty.txt:1', 'empty', 'this file is empty'],
      ['in/blank.txt:1', 'empty', 'nothing but blanks'],
      ['in/binary.txt:1', 'binary', 'binary file'],
      ['in/articles.json', 'unknown-kind', 'a .json file is not read'],
      ['in/picture.png', 'unknown-kind', 'files ending in ".png"'],
      ['in/lines.jsonl:2', 'bad-json', 'no JSON'],
      ['in/lines.jsonl:3', 'bad-article', 'no JSON object'],
      ['in/lines.jsonl:4', 'bad-article', 'neither "text" nor "html"'],
      ['in/lines.jsonl:5', 'bad-article', '"text" is not a string'],
      ['nowhere', 'missing-path', 'no such file or folder'],
      ['one-line.txt:1', 'too-large', '50 MB'],
      ['one-line.jsonl:1', 'too-large', 'longer than'],
    ]
    for (const [place, code, message] of skipped) {
      const line = r.stderr
        .split('\n')
        .find(l =>
          l.startsWith(`${join(dir, place.split(':')[0]!)}${place.includes(':') ? `:${place.split(':')[1]}` : ''}: `),
        )
      expect(line, place).toContain(message)
      expect(line, place).toContain('Remedy: ')
      const [file, number] = [join(dir, place.split(':')[0]!), place.split(':')[1]]
      expect(
        dossier.problems.some(
          (p: { file?: string; line?: number; code: string }) =>
            p.file === file && (!number || p.line === Number(number)) && p.code === code,
        ),
        place,
      ).toBe(true)
    }
    const ids = dossier.articles
      .map((a: { id: string; file?: string }) => (a.file ? a.file.split('/').at(-1) : a.id))
      .sort()
    expect(ids).toEqual(['after', 'broken-utf8.txt', 'broken.html', 'good.txt', 'ok', 'ok2'])
    expect(dossier.problems.some((p: { code: string }) => p.code === 'encoding')).toBe(true)
  }, 60_000)

  it.each([
    [['build', 'x', '--out', 'y', '--colour'], "unknown option '--colour'"],
    [['build', 'x'], "required option '--out <dir>'"],
    [['fly'], "unknown command 'fly'"],
    [['annotate', '--threads', 'many'], 'whole number'],
  ])('%j is a wrong command line', async (args, message) => {
    const r = await readout(args)
    expect(r.code).toBe(2)
    expect(r.stderr).toContain(message)
    expect(r.stderr).toContain('Remedy: ')
    expect(r.stdout).toBe('')
  })

  it('tells twenty bad lines of one kind and of the rest where they stand', async () => {
    const file = join(dir, 'many.jsonl')
    const good = JSON.stringify({ text: 'Petra Holm opened the harbour of Lindhaven on Monday.' })
    writeFileSync(file, `${'no\n'.repeat(30)}${good}\n${'no\n'.repeat(10)}`)
    const r = await readout(['annotate', file])
    const lines = r.stderr.trimEnd().split('\n')
    expect(lines).toHaveLength(21)
    expect(lines.at(-1)).toContain('20 more lines like line 1: 21-30, 32-41.')
    expect([r.code, r.stdout.trimEnd().split('\n').length]).toEqual([3, 1])
  })

  it('says so where nothing at all could be read', async () => {
    const r = await readout(['build', join(dir, 'nowhere'), '--out', join(dir, 'none')])
    expect(r.code).toBe(1)
    expect(r.stderr).toContain('nothing could be read')
  })

  it.each([
    ['no JSON', '{', 'cannot be used'],
    ['another shape', '{"people":[3]}', 'people[0]'],
  ])('a lexicon with %s is refused by name', async (_, content, message) => {
    const file = join(dir, 'lexicon.json')
    writeFileSync(file, content)
    const r = await readout(['annotate', join(dir, 'in/good.txt'), '--lexicon', file])
    expect([r.code, r.stdout]).toEqual([2, ''])
    expect(r.stderr).toContain(file)
    expect(r.stderr).toContain(message)
  })
})
