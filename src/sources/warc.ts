// WARC (ISO 28500): records of a crawl. Responses of 200 with text or a page, resources, and conversions (the WET files of Common Crawl) are
// articles; requests, metadata and pictures are passed over.
import { ByteReader } from './byte-reader.js'
import { documentOf, tooLarge } from './document.js'
import { headersOf, httpBody, textKindOf } from './http.js'
import { refuse, type SourceItem } from './item.js'
import { largestArticle, mostMembers } from './limits.js'

const LONGEST_HEADER = 64 * 1024
const MOST_HEADERS = 200

/** Articles of an unpacked WARC stream. */
export async function* readWarc(stream: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<SourceItem> {
  const reader = new ByteReader(stream)
  for (let number = 1; number <= mostMembers; number++) {
    const head = await recordHead(reader)
    if (head === 'end') return
    const name = `${file}#${number}`
    const size = Number(head === 'bad' ? Number.NaN : (head.get('content-length') ?? Number.NaN))
    if (head === 'bad' || !Number.isSafeInteger(size) || size < 0) {
      yield refuse(
        name,
        'bad-archive',
        'this is no WARC record; the rest of the file is not read.',
        'check that the file was saved completely.',
      )
      return
    }
    yield* recordOf(reader, head, size, name)
  }
}

type Head = ReadonlyMap<string, string>

async function recordHead(reader: ByteReader): Promise<Head | 'end' | 'bad'> {
  let first: string | null = ''
  while (first === '') {
    if (!(await reader.more())) return 'end'
    first = await reader.line(LONGEST_HEADER)
  }
  if (first === null || !/^WARC\/1\.\d/.test(first)) return 'bad'
  const lines: string[] = []
  for (;;) {
    const line = await reader.line(LONGEST_HEADER)
    if (line === null || lines.length > MOST_HEADERS) return 'bad'
    if (line === '') return headersOf(lines)
    lines.push(line)
  }
}

async function* recordOf(reader: ByteReader, head: Head, size: number, name: string): AsyncGenerator<SourceItem> {
  const type = head.get('warc-type')?.toLowerCase()
  const wanted = type === 'response' || type === 'resource' || type === 'conversion'
  const kind = wanted ? textKindOf(head.get('content-type') ?? '', type) : null
  if (!kind || size > largestArticle) {
    await reader.skip(size)
    if (kind) yield tooLarge(name, size)
    return
  }
  const bytes = await reader.bytes(size)
  if (bytes.length < size)
    yield refuse(name, 'bad-archive', 'this record ends before its time.', 'check that the file was saved completely.')
  const url = head.get('warc-target-uri')?.replace(/^<|>$/g, '')
  const about = url === undefined ? {} : { url: url.slice(0, 4000) }
  if (type !== 'response') {
    if (kind.kind !== 'http')
      yield documentOf(bytes, {
        file: name,
        kind: kind.kind,
        ...(kind.charset === undefined ? {} : { charset: kind.charset }),
        ...about,
      })
    return
  }
  const body = await httpBody(bytes, name)
  if (body === null) return
  yield 'problem' in body ? body : documentOf(body.bytes, { ...body.origin, file: name, ...about })
}
