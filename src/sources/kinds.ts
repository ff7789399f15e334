// What a file is, by its name and, where that says nothing, by its first bytes.

/** How its articles are written. `unknown`: one article, text or page, to be told by its bytes. */
export type Kind = 'text' | 'html' | 'jsonl' | 'warc' | 'unknown'

/** A file's kind, and what it is packed in. */
export interface FileKind {
  readonly kind: Kind | null
  readonly packed: 'gzip' | 'zip' | null
}

const BY_ENDING: ReadonlyMap<string, Kind> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'text'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.shtml', 'html'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.warc', 'warc'],
  ['.wet', 'warc'],
] as const)

/** By the name alone; `kind` null where the ending is none that is read, `unknown` where there is no ending. */
export function kindOf(name: string): FileKind {
  const lower = name.toLowerCase()
  if (lower.endsWith('.zip')) return { kind: 'unknown', packed: 'zip' }
  const packed = lower.endsWith('.gz') ? 'gzip' : null
  const inner = packed ? lower.slice(0, -3) : lower
  const dot = inner.lastIndexOf('.')
  if (dot <= inner.lastIndexOf('/')) return { kind: 'unknown', packed }
  return { kind: BY_ENDING.get(inner.slice(dot)) ?? null, packed }
}

/** By the first bytes. */
export function sniff(head: Uint8Array): FileKind {
  if (head[0] === 0x1f && head[1] === 0x8b) return { kind: 'unknown', packed: 'gzip' }
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4) return { kind: 'unknown', packed: 'zip' }
  const start = new TextDecoder('latin1').decode(head.subarray(0, 1024)).toLowerCase()
  if (start.startsWith('warc/1.')) return { kind: 'warc', packed: null }
  const html = start.includes('<!doctype html') || start.includes('<html') || start.includes('<head')
  return { kind: html ? 'html' : 'unknown', packed: null }
}
