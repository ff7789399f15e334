// A response as it went over the wire: status, headers, a body that may be in chunks and packed (RFC 9112).
import { refuse, type SourceItem } from './item.js'
import { largestArticle } from './limits.js'
import { allBytes, streamOf, UnpackError, unpacked, unpackers } from './unpack.js'

/** Headers by name in lower case; the first of a name counts. Folded lines go on the one before. */
export function headersOf(lines: readonly string[]): Map<string, string> {
  const out = new Map<string, string>()
  let last = ''
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line) && last) out.set(last, `${out.get(last)} ${line.trim()}`)
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      if (!out.has(last)) out.set(last, line.slice(colon + 1).trim())
    }
  }
  return out
}

/** What a content type says: a page, a text, a whole response; null for anything else. `type` is the record's type in a WARC file. */
export function textKindOf(
  contentType: string,
  type?: string,
): { readonly kind: 'html' | 'text' | 'http'; readonly charset?: string } | null {
  const lower = contentType.toLowerCase()
  if (type === 'response' && /^application\/http\b/.test(lower)) return { kind: 'http' }
  const charset = /charset\s{0,5}=\s{0,5}"?([\w.:-]{2,40})/.exec(lower)?.[1]
  const about = charset === undefined ? {} : { charset }
  if (/^(?:text\/html|application\/xhtml\+xml)\b/.test(lower)) return { kind: 'html', ...about }
  return /^text\/plain\b/.test(lower) ? { kind: 'text', ...about } : null
}

/** The unpacked body of a response and what is known of it; null where it is none that may be an article (an error, a picture). */
export async function httpBody(
  bytes: Uint8Array,
  file: string,
): Promise<
  | {
      readonly bytes: Uint8Array | null
      readonly origin: { readonly kind: 'html' | 'text'; readonly charset?: string }
    }
  | Extract<SourceItem, { problem: unknown }>
  | null
> {
  const end = endOfHead(bytes)
  if (end === null) return null
  const [status, ...lines] = Buffer.from(bytes.subarray(0, end.head)).toString('latin1').split(/\r?\n/)
  const headers = headersOf(lines)
  const kind = textKindOf(headers.get('content-type') ?? 'text/html')
  if (!/^HTTP\/\S{1,5} 200\b/.test(status ?? '') || !kind || kind.kind === 'http') return null
  const wire = bytes.subarray(end.body)
  const whole = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? unchunked(wire) : wire
  const manner = (headers.get('content-encoding') ?? '').toLowerCase().trim()
  const origin = { kind: kind.kind, ...(kind.charset === undefined ? {} : { charset: kind.charset }) }
  if (manner === '' || manner === 'identity' || isUnpackedAlready(whole, manner)) return { bytes: whole, origin }
  if (!Object.hasOwn(unpackers, manner))
    return bad(file, 'bad-archive', `it is packed in an unknown manner (${manner.slice(0, 20)})`)
  try {
    return {
      bytes: await allBytes(unpacked(streamOf(whole), manner as keyof typeof unpackers), largestArticle),
      origin,
    }
  } catch (error) {
    if (error instanceof UnpackError) return bad(file, error.code, error.message)
    throw error
  }
}

const bad = (file: string, code: 'bad-archive' | 'too-large', why: string): Extract<SourceItem, { problem: unknown }> =>
  refuse(file, code, `this record cannot be read: ${why}.`, 'save the page itself.') as Extract<
    SourceItem,
    { problem: unknown }
  >

/** Crawlers often keep the header and store the body unpacked. */
const isUnpackedAlready = (bytes: Uint8Array, manner: string): boolean =>
  /gzip/.test(manner) && !(bytes[0] === 0x1f && bytes[1] === 0x8b)

function endOfHead(bytes: Uint8Array): { head: number; body: number } | null {
  const most = Math.min(bytes.length, 256 * 1024)
  for (let at = bytes.indexOf(10); at >= 0 && at < most; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return { head: at, body: at + 2 }
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return { head: at, body: at + 3 }
  }
  return null
}

/** A body in chunks put together; what does not look like chunks stays as it is, because crawlers often keep the header only. */
function unchunked(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let at = 0
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at)
    if (end < 0 || end - at > 40) return parts.length ? Buffer.concat(parts) : bytes
    const size = /^\s{0,4}([0-9a-f]{1,8})\s{0,4}(?:;|\r|$)/i.exec(
      Buffer.from(bytes.subarray(at, end)).toString('latin1'),
    )?.[1]
    if (size === undefined) return parts.length ? Buffer.concat(parts) : bytes
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    parts.push(bytes.subarray(end + 1, end + 1 + length))
    at = end + 1 + length
    while (bytes[at] === 13 || bytes[at] === 10) at++
  }
  return Buffer.concat(parts)
}
