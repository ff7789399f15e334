// Packed files and crawls come in through the same door as plain ones, and what is wrong with them costs only itself.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSources } from '../../src/sources/index.js'
import { zipOf } from './zip-of.js'

const text = 'The harbour master said on Monday that two ships had been moved to the outer quay.'
const page = `<html><body><p>${text}</p></body></html>`
let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'readout-packed-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** What comes out of a file of these bytes: texts, pages, or codes of refusals. */
async function read(name: string, bytes: Uint8Array): Promise<string[]> {
  const path = join(dir, name)
  writeFileSync(path, bytes)
  const out: string[] = []
  for await (const item of readSources([path]))
    out.push(
      'problem' in item
        ? `${item.problem.code} ${item.problem.file!.slice(dir.length + 1)}`
        : (item.article.html ?? item.article.text ?? '').slice(0, 200),
    )
  return out
}

describe('gzip', () => {
  it.each([
    ['a text', 'a.txt.gz', gzipSync(text), [text]],
    ['a page', 'a.html.gz', gzipSync(page), [page]],
    [
      'lines of JSON',
      'a.jsonl.gz',
      gzipSync(`${JSON.stringify({ text })}\n${JSON.stringify({ text: 'two' })}\n`),
      [text, 'two'],
    ],
    ['two members in one file', 'b.txt.gz', Buffer.concat([gzipSync('one '), gzipSync('two')]), ['one two']],
    ['a name that says nothing', 'packed', gzipSync(page), [page]],
    ['a torn file', 'torn.txt.gz', gzipSync(text.repeat(99)).subarray(0, 60), ['bad-archive torn.txt.gz']],
    ['no gzip at all', 'plain.txt.gz', Buffer.from(text), ['bad-archive plain.txt.gz']],
    ['a report of 40 MB', 'huge.txt.gz', gzipSync(Buffer.alloc(40 << 20, 'The ship. ')), ['too-large huge.txt.gz']],
    ['a thousandfold line', 'bomb.jsonl.gz', gzipSync(Buffer.alloc(60 << 20)), ['too-large bomb.jsonl.gz']],
  ])('%s', async (_, name, bytes, expected) => {
    expect(await read(name, bytes)).toEqual(expected)
  })
})

describe('zip', () => {
  const put = (name: string, content: string | Uint8Array, lie?: number) => ({
    name,
    bytes: Buffer.from(content as string),
    ...(lie === undefined ? {} : { lie }),
  })
  it('gives its members by their names, and says what it leaves out', async () => {
    const bytes = zipOf([
      put('reports/a.txt', text),
      put('reports/b.html', page),
      put('c.jsonl', JSON.stringify({ text: 'three' })),
      put('d.txt.gz', gzipSync('four')),
      put('.hidden.txt', 'no'),
      put('__MACOSX/a.txt', 'no'),
      put('picture.png', 'no'),
      put('inner.zip', zipOf([put('x.txt', 'no')])),
      put('empty.txt', ''),
    ])
    expect(await read('pack.zip', bytes)).toEqual([
      text,
      page,
      'three',
      'four',
      'unknown-kind pack.zip/picture.png',
      'unknown-kind pack.zip/inner.zip',
      'empty pack.zip/empty.txt',
    ])
  })

  it.each([
    ['that names a size it does not have', zipOf([put('a.txt', text, 7)]), ['bad-archive lies.zip/a.txt']],
    ['that would grow a thousandfold', zipOf([put('a.txt', Buffer.alloc(99 << 20))]), ['too-large lies.zip/a.txt']],
    ['that climbs out of its folder', zipOf([put('../../etc/a.txt', text)]), ['bad-archive lies.zip']],
    ['that is torn', zipOf([put('a.txt', text)]).subarray(0, 90), ['bad-archive lies.zip']],
  ])('%s is refused', async (_, bytes, expected) => {
    expect(await read('lies.zip', bytes)).toEqual(expected)
  })
})

const record = (
  type: string,
  contentType: string,
  body: Uint8Array | string,
  size = Buffer.byteLength(body as string),
): Buffer =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://tribune.example/a\r\nContent-Type: ${contentType}\r\nContent-Length: ${size}\r\n\r\n`,
    ),
    Buffer.from(body as string),
    Buffer.from('\r\n\r\n'),
  ])
const response = (headers: string, body: Uint8Array | string, status = '200 OK'): Buffer =>
  record(
    'response',
    'application/http; msgtype=response',
    Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body as string)]),
  )

describe('WARC', () => {
  it.each([
    ['a page', response('Content-Type: text/html; charset=utf-8', page), [page]],
    [
      'a page in another encoding',
      response('Content-Type: text/html; charset=iso-8859-2', Buffer.from([60, 112, 62, 0xb9, 32, 97])),
      ['<p>š a'],
    ],
    ['a packed page', response('Content-Type: text/html\r\nContent-Encoding: gzip', gzipSync(page)), [page]],
    ['a page in brotli', response('Content-Type: text/html\r\nContent-Encoding: br', brotliCompressSync(page)), [page]],
    ['a page in deflate', response('Content-Type: text/html\r\nContent-Encoding: deflate', deflateSync(page)), [page]],
    [
      'a page kept unpacked under its old header',
      response('Content-Type: text/html\r\nContent-Encoding: gzip', page),
      [page],
    ],
    [
      'a page in chunks',
      response('Content-Type: text/html\r\nTransfer-Encoding: chunked', '5\r\n<p>Tw\r\n8;x=1\r\no ships.\r\n0\r\n\r\n'),
      ['<p>Two ships.'],
    ],
    ['a text of a crawl (WET)', record('conversion', 'text/plain', text), [text]],
    ['an error page', response('Content-Type: text/html', page, '404 Not Found'), []],
    ['a picture', response('Content-Type: image/png', 'PNG'), []],
    ['a request', record('request', 'application/http; msgtype=request', 'GET / HTTP/1.1\r\n\r\n'), []],
    [
      'a bomb in brotli',
      response('Content-Type: text/html\r\nContent-Encoding: br', brotliCompressSync(Buffer.alloc(90 << 20))),
      ['too-large crawl.warc#1'],
    ],
    [
      'a record that is torn',
      record('conversion', 'text/plain', text, 9000),
      ['bad-archive crawl.warc#1', `${text}\r\n\r\n`],
    ],
    ['no record', Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), ['bad-archive crawl.warc#1']],
    ['a header without an end', Buffer.from(`WARC/1.0\r\n${'a: b\r\n'.repeat(100_000)}`), ['bad-archive crawl.warc#1']],
    ['a size that is none', Buffer.from('WARC/1.0\r\nContent-Length: -7\r\n\r\n'), ['bad-archive crawl.warc#1']],
  ])('%s', async (_, bytes, expected) => {
    expect(await read('crawl.warc', bytes)).toEqual(expected)
  })

  it('comes packed record by record, and goes on behind a record it does not read', async () => {
    const records = [
      record('warcinfo', 'application/warc-fields', 'software: x'),
      response('Content-Type: image/png', 'PNG'),
      response('Content-Type: text/html', page),
      record('conversion', 'text/plain', text),
    ]
    expect(await read('crawl.warc.gz', Buffer.concat(records.map(r => gzipSync(r))))).toEqual([page, text])
  })

  it('names the address of a page', async () => {
    const path = join(dir, 'address.warc')
    writeFileSync(path, response('Content-Type: text/html', page))
    for await (const item of readSources([path]))
      expect(item).toMatchObject({ article: { url: 'https://tribune.example/a' } })
  })
})
