// Ways in. Every one yields articles or reasons; nothing is dropped without a word.
import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import { readDocument } from './document.js'
import { refuse, type SourceItem } from './item.js'
import { readJsonl } from './jsonl.js'
import { walk } from './walk.js'

export type { SourceItem } from './item.js'
export { parseLine, readJsonl } from './jsonl.js'
export { largestArticle } from './limits.js'

const KINDS: ReadonlyMap<string, 'text' | 'html' | 'jsonl'> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'text'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
] as const)

/** Reads files and folders; `-` is standard input, as JSONL. */
export async function* readSources(paths: readonly string[]): AsyncGenerator<SourceItem> {
  const files = paths.filter(p => p !== '-')
  if (files.length < paths.length) yield* readJsonl(process.stdin, '-')
  for await (const found of walk(files)) {
    if (!('path' in found)) yield found
    else yield* readFileAs(found.path, found.named)
  }
}

async function* readFileAs(path: string, named: boolean): AsyncGenerator<SourceItem> {
  const kind = KINDS.get(extname(path).toLowerCase())
  try {
    if (extname(path).toLowerCase() === '.json')
      yield refuse(path, 'unknown-kind', 'a .json file is not read.', 'write one article a line and name it .jsonl.')
    else if (kind === 'jsonl') yield* readJsonl(createReadStream(path, { highWaterMark: 1 << 18 }), path)
    else if (kind || named || extname(path) === '') yield await readDocument(path, path, kind ?? 'unknown')
    else
      yield refuse(
        path,
        'unknown-kind',
        `files ending in "${extname(path)}" are not read from a folder.`,
        'name the file itself, or rename it to .txt, .html or .jsonl.',
      )
  } catch (error) {
    yield refuse(
      path,
      'unreadable',
      `this file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
      'check that it exists and may be read.',
    )
  }
}
