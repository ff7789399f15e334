// The laws of the house, checked on every run: what may import what, what pure means, how large a part may grow, and that every
// exported name and every dependency has its reason written down.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const src = join(root, 'src')
const files = (readdirSync(src, { recursive: true }) as string[]).filter(f => /\.tsx?$/.test(f)).sort()
const written = files.filter(f => !f.endsWith('.generated.ts'))
const read = (f: string): string => readFileSync(join(src, f), 'utf8')
const parse = (f: string): ts.SourceFile =>
  ts.createSourceFile(f, read(f), ts.ScriptTarget.Latest, true, f.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)

/** Rooms and the rooms they may import; reading downwards is reading the data flow. */
const MAY_IMPORT: Record<string, string[]> = {
  text: [],
  lexicon: [],
  grouping: [],
  model: ['text'],
  clean: ['text', 'model', 'lexicon'],
  annotate: ['text', 'model', 'lexicon'],
  link: ['text', 'model', 'lexicon', 'grouping'],
  compare: ['text', 'model', 'lexicon', 'grouping', 'annotate'],
  dossier: ['text', 'model', 'lexicon'],
  sources: ['text', 'model', 'clean'],
  export: ['text', 'model'],
  engine: ['text', 'model', 'lexicon', 'clean', 'annotate', 'link', 'compare', 'dossier'],
  cli: ['model', 'lexicon', 'sources', 'engine', 'export'],
  'index.ts': ['model', 'lexicon', 'engine'],
}
const PURE = ['text', 'lexicon', 'grouping', 'model', 'clean', 'annotate', 'link', 'compare', 'dossier', 'export']
/** Outside packages, each imported in these files only. */
const DRIVERS: Record<string, string[]> = {
  htmlparser2: ['clean/html/read.ts'],
  entities: ['clean/html/references.ts'],
  'eld/small': ['clean/language.ts'],
  piscina: ['engine/pool.ts'],
  yauzl: ['sources/zip.ts'],
  'd3-scale': ['export/pages/timeline-picture.tsx'],
  stemmer: ['compare/words.ts'],
  commander: ['cli/main.ts'],
  'cli-progress': ['cli/progress.ts'],
  'preact-render-to-string': ['export/pages/layout.tsx'],
}
/** Functions longer than 70 lines and files longer than 400: may shrink and leave, may not grow. */
const LONG_FUNCTIONS: Record<string, number> = {}
const LONG_FILES: Record<string, number> = {}

const room = (f: string): string => f.split('/')[0]!
const importsOf = (f: string): string[] =>
  parse(f).statements.flatMap(s =>
    (ts.isImportDeclaration(s) || ts.isExportDeclaration(s)) &&
    s.moduleSpecifier &&
    ts.isStringLiteral(s.moduleSpecifier)
      ? [s.moduleSpecifier.text]
      : [],
  )

describe('imports', () => {
  it('point down the house only', () => {
    const wrong = written.flatMap(f =>
      importsOf(f)
        .filter(i => i.startsWith('.'))
        .map(i => relative(src, join(src, f, '..', i)))
        .filter(target => room(target) !== room(f) && !MAY_IMPORT[room(f)]?.includes(room(target)))
        .map(target => `${f} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('form no cycle between files', () => {
    const graph = new Map(
      written.map(f => [
        f,
        importsOf(f)
          .filter(i => i.startsWith('.'))
          .map(i => relative(src, join(src, f, '..', i)).replace(/\.js$/, ''))
          .map(t => written.find(x => x.replace(/\.tsx?$/, '') === t))
          .filter((t): t is string => t !== undefined),
      ]),
    )
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (f: string, path: string[]): void => {
      if (state.get(f) === 'done') return
      if (state.get(f) === 'open') {
        cycles.push([...path.slice(path.indexOf(f)), f].join(' > '))
        return
      }
      state.set(f, 'open')
      for (const t of graph.get(f) ?? []) visit(t, [...path, f])
      state.set(f, 'done')
    }
    for (const f of graph.keys()) visit(f, [])
    expect(cycles).toEqual([])
  })

  it('of outside packages stand in the one file that drives them', () => {
    const wrong = written.flatMap(f =>
      importsOf(f)
        .filter(i => DRIVERS[i] && !DRIVERS[i].includes(f))
        .map(i => `${f} imports ${i}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('pure rooms', () => {
  // What runs in the reader's browser has its own clock.
  const pure = written.filter(f => PURE.includes(room(f)) && !f.startsWith('export/client/'))

  it('have no files, network, clock, randomness or environment', () => {
    const forbidden = /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bfetch\(|\bprocess\.|\bsetTimeout\b|\bperformance\b/
    const modules = [
      'node:fs',
      'node:fs/promises',
      'node:http',
      'node:https',
      'node:net',
      'node:child_process',
      'node:os',
      'node:worker_threads',
    ]
    const wrong = pure.filter(f => forbidden.test(read(f)) || importsOf(f).some(i => modules.includes(i)))
    expect(wrong).toEqual([])
  })

  it('ask nothing of the machine’s locale or zone', () => {
    expect(pure.filter(f => /toLocale|localeCompare|Intl\./.test(read(f)))).toEqual([])
  })
})

describe('size', () => {
  it('of functions stays within 70 lines', () => {
    const long = written.flatMap(f => {
      const source = parse(f)
      const out: [string, number][] = []
      const visit = (n: ts.Node): void => {
        if (ts.isFunctionLike(n) && 'body' in n && n.body) {
          const lines =
            source.getLineAndCharacterOfPosition(n.end).line -
            source.getLineAndCharacterOfPosition(n.getStart()).line +
            1
          const name = n.name && ts.isIdentifier(n.name) ? n.name.text : 'anonymous'
          if (lines > (LONG_FUNCTIONS[`${f} ${name}`] ?? 70)) out.push([`${f} ${name}`, lines])
        }
        ts.forEachChild(n, visit)
      }
      visit(source)
      return out
    })
    expect(long).toEqual([])
  })

  it('of files stays within 400 lines', () => {
    expect(written.filter(f => read(f).split('\n').length > (LONG_FILES[f] ?? 401))).toEqual([])
  })

  it('of the library is at most 30 names', () => {
    const names = parse('index.ts').statements.flatMap(s =>
      ts.isExportDeclaration(s) && s.exportClause && ts.isNamedExports(s.exportClause)
        ? s.exportClause.elements.map(e => e.name.text)
        : [],
    )
    expect(names.length).toBeLessThanOrEqual(30)
  })
})

describe('words', () => {
  it('stand over every exported name', () => {
    const bare = written
      .filter(f => !f.endsWith('index.ts') && !f.startsWith('cli/'))
      .flatMap(f =>
        parse(f).statements.flatMap(s => {
          const exported =
            ts.canHaveModifiers(s) && ts.getModifiers(s)?.some(m => m.kind === ts.SyntaxKind.ExportKeyword)
          return exported && !ts.getJSDocCommentsAndTags(s).length
            ? [`${f}: ${s.getText().slice(0, 60).split('\n')[0]}`]
            : []
        }),
      )
    expect(bare).toEqual([])
  })

  it('stand at the head of every file', () => {
    expect(written.filter(f => !/^\/\/ \S/.test(read(f)))).toEqual([])
  })

  it('leave no marker behind', () => {
    const markers = new RegExp(
      `\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')})\\b|@ts-(?:ignore|nocheck)|\\bas any\\b`,
    )
    expect(written.filter(f => markers.test(read(f)))).toEqual([])
  })

  it('give a reason for every dependency', () => {
    const { dependencies, devDependencies, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const reasons = readFileSync(join(root, 'docs/dependencies.md'), 'utf8')
    expect(Object.keys({ ...dependencies, ...devDependencies }).filter(d => !reasons.includes(`\`${d}\``))).toEqual([])
    expect(
      Object.values({ ...dependencies, ...devDependencies }).filter(v => !/^\d+\.\d+\.\d+$/.test(String(v))),
    ).toEqual([])
    expect(read('engine/version.ts')).toContain(`'${version}'`)
  })
})

describe('regular expressions', () => {
  const literals = written.flatMap(f => {
    const source = parse(f)
    const out: { f: string; literal: string }[] = []
    const visit = (n: ts.Node): void => {
      if (n.kind === ts.SyntaxKind.RegularExpressionLiteral) out.push({ f, literal: n.getText(source) })
      ts.forEachChild(n, visit)
    }
    visit(source)
    return out
  })

  it('are linear on hostile text', () => {
    const seen = new Map<string, string>()
    for (const { f, literal } of literals) seen.set(literal, f)
    const wrong: string[] = []
    for (const [literal, f] of seen) {
      const end = literal.lastIndexOf('/')
      const r = checkSync(literal.slice(1, end), literal.slice(end + 1), { timeout: 30_000 })
      if (r.status !== 'safe') wrong.push(`${f}: ${literal} (${r.status}: ${r.complexity?.summary ?? 'not decided'})`)
    }
    expect(wrong).toEqual([])
  }, 240_000)

  it('would not pass if they were not (the check itself works)', () => {
    expect(checkSync('(a+)+$', '').status).toBe('vulnerable')
    expect(checkSync('\\s+$', '').status).toBe('vulnerable')
  })

  it('are literals, so that they can be checked', () => {
    expect(written.filter(f => /new RegExp\(/.test(read(f)))).toEqual([])
  })
})
