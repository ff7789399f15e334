// Bytes to text, once. The encoding comes from a byte order mark, else from the page's own declaration, else from the
// bytes themselves; what did not fit is reported and never silently repaired.
import type { Problem } from '../model/index.js'

/** Decoded text with what was noticed on the way; `refused` names the reason why the bytes are no text at all. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly problems: readonly Problem[]
  readonly refused?: Problem
}

const SNIFF = 8192

/** What else says something of the encoding. */
export interface DecodeOptions {
  /** Lets a meta element name it. */
  readonly html?: boolean
  /** What a server named; it goes before the page's own word, and behind the bytes themselves. */
  readonly charset?: string
}

/** Decodes `bytes`. In order of trust: byte order mark, valid UTF-8, the server's word, the page's own, the commonest. Never throws. */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked) return plain(new TextDecoder(marked.encoding).decode(bytes.subarray(marked.length)), marked.encoding)
  const refused = looksBinary(bytes)
  if (refused) return { text: '', encoding: 'binary', problems: [], refused }
  const declared = knownEncoding(options.charset) ?? (options.html ? declaredEncoding(bytes) : null)
  const utf8 = strictUtf8(bytes)
  if (utf8 != null && (!declared || declared === 'utf-8' || !isAscii(utf8))) return plain(utf8, 'utf-8')
  if (declared && declared !== 'utf-8') return plain(oneByteAware(declared, bytes), declared)
  return utf8 != null ? plain(utf8, 'utf-8') : salvage(bytes)
}

/** What windows-1252 has at 0x80 to 0x9f; five places are empty and stay control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Node 20 decodes windows-1252 as if it were ISO 8859-1; this puts dashes and curly marks where they belong, on every version. */
function oneByteAware(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes)
  return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, c => HIGH[c.charCodeAt(0) - 0x80]!) : text
}

const plain = (text: string, encoding: string): Decoded => ({ text, encoding, problems: [] })

function byteOrderMark(b: Uint8Array): { encoding: string; length: number } | null {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (b[0] === 0xff && b[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (b[0] === 0xfe && b[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

/** NUL bytes, or more than one control character in twenty bytes, are no prose. */
function looksBinary(bytes: Uint8Array): Problem | undefined {
  const head = bytes.subarray(0, SNIFF)
  let control = 0
  let nul = false
  for (const b of head) {
    if (b === 0) nul = true
    if (b < 9 || (b > 13 && b < 32 && b !== 27)) control++
  }
  if (!nul && control * 20 <= head.length) return undefined
  return {
    code: 'binary',
    message: 'this is a binary file, not text.',
    remedy: 'give text, HTML or JSONL; convert documents such as PDF or Word to text first.',
  }
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const isAscii = (s: string): boolean => !/[^\x00-\x7f]/.test(s)

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).toLowerCase()
  const at = head.indexOf('charset=')
  if (at < 0) return null
  return knownEncoding(/^["']?([a-z0-9_:.-]{2,40})/.exec(head.slice(at + 8, at + 60))?.[1])
}

/** The standard name of an encoding, or null where nobody knows it. */
function knownEncoding(label: string | undefined): string | null {
  try {
    return label ? new TextDecoder(label).encoding : null
  } catch {
    return null
  }
}

/**
 * Bytes that are no valid UTF-8. Where most of the non-ASCII bytes still form UTF-8, the file is damaged UTF-8 and the bad
 * bytes become U+FFFD; else it is a one-byte encoding, and windows-1252 is by far the commonest in news archives.
 */
function salvage(bytes: Uint8Array): Decoded {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  let replaced = 0
  let sound = 0
  for (let i = 0; i < lenient.length; i++) {
    const c = lenient.charCodeAt(i)
    if (c === 0xfffd) replaced++
    else if (c > 127) sound++
  }
  if (sound > replaced)
    return {
      text: lenient,
      encoding: 'utf-8',
      problems: [
        {
          code: 'encoding',
          message: `damaged UTF-8: ${replaced} places could not be read and stand as U+FFFD.`,
          remedy: 'ask for the file again in a sound encoding.',
        },
      ],
    }
  return {
    text: oneByteAware('windows-1252', bytes),
    encoding: 'windows-1252',
    problems: [
      {
        code: 'encoding',
        message: 'not valid UTF-8; read as windows-1252.',
        remedy: 'save the file as UTF-8 if letters look wrong.',
      },
    ],
  }
}
