// Ways in. Every one yields articles or reasons; nothing is dropped without a word.
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { documentOf, tooLarge } from './document.js'
import { refuse, type SourceItem } from './item.js'
import { readJsonl } from './jsonl.js'
import { type FileKind, type Kind, kindOf, sniff } from './kinds.js'
import { largestArticle } from './limits.js'
import { allBytes, UnpackError, unpacked } from './unpack.js'
import { walk } from './walk.js'
import { readWarc } from './warc.js'
import { zipMembers } from './zip.js'

export type { SourceItem } from './item.js'
export { parseLine, readJsonl } from './jsonl.js'
export { largestArticle } from './limits.js'

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
  try {
    if (extname(path).toLowerCase() === '.json')
      yield refuse(path, 'unknown-kind', 'a .json file is not read.', 'write one article a line and name it .jsonl.')
    else {
      const file = await fileKind(path, named)
      if (file.kind === null) yield unknownKind(path)
      else if (file.packed === 'zip') yield* readZip(path)
      else yield* readStream(createReadStream(path, { highWaterMark: 1 << 18 }), path, file, (await stat(path)).size)
    }
  } catch (error) {
    yield failure(path, error)
  }
}

/** By the name; by the first bytes where the name says nothing and the file was meant. */
async function fileKind(path: string, named: boolean): Promise<FileKind> {
  const byName = kindOf(basename(path))
  if (byName.packed || (byName.kind !== null && byName.kind !== 'unknown')) return byName
  if (!named && byName.kind === null) return byName
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0)
    return sniff(buffer.subarray(0, bytesRead))
  } finally {
    await handle.close()
  }
}

/** Articles of a stream of one kind, unpacked on the way. `size` is that of the file, where known. */
async function* readStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  { kind, packed }: FileKind,
  size: number,
): AsyncGenerator<SourceItem> {
  const plain = packed === 'gzip' ? unpacked(stream) : stream
  if (kind === 'jsonl') yield* readJsonl(plain, name)
  else if (kind === 'warc') yield* readWarc(plain, name)
  else if (!packed && size > largestArticle) yield tooLarge(name, size)
  else yield documentOf(await allBytes(plain, largestArticle), { file: name, kind: asDocument(kind) })
}

const asDocument = (kind: Kind | null): 'text' | 'html' | 'unknown' =>
  kind === 'text' || kind === 'html' ? kind : 'unknown'

async function* readZip(path: string): AsyncGenerator<SourceItem> {
  for await (const member of zipMembers(path)) {
    if (!('stream' in member)) {
      yield member
      continue
    }
    const file = kindOf(member.name)
    try {
      if (file.packed === 'zip')
        yield refuse(member.name, 'unknown-kind', 'an archive inside an archive is not read.', 'unpack it first.')
      else if (file.kind === null) yield unknownKind(member.name)
      else yield* readStream(member.stream, member.name, file, member.size)
    } catch (error) {
      yield failure(member.name, error)
    }
  }
}

const unknownKind = (name: string): SourceItem =>
  refuse(
    name,
    'unknown-kind',
    `files ending in "${extname(name)}" are not read from a folder.`,
    'name the file itself, or rename it to .txt, .html, .jsonl or .warc.',
  )

function failure(name: string, error: unknown): SourceItem {
  if (error instanceof UnpackError)
    return refuse(
      name,
      error.code,
      `this file is not read to its end: ${error.message}.`,
      'check that it was saved completely, and unpack it by other means.',
    )
  const { code, message } = error as NodeJS.ErrnoException
  // A damaged archive has a message and no code of the system.
  return code === undefined
    ? refuse(
        name,
        'bad-archive',
        `this file cannot be read (${message.slice(0, 120)}).`,
        'check that it was saved completely.',
      )
    : refuse(name, 'unreadable', `this file cannot be read (${code}).`, 'check that it exists and may be read.')
}
