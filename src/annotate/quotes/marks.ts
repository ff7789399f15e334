// Words between quotation marks: marks of all kinds, unbalanced ones, quotations that run over paragraphs.
import { isBlank, type Span } from '../../text/index.js'

/** A quoted stretch: `start`/`end` without the marks; `closed` false where the mark at the end is missing. */
export interface Marked extends Span {
  readonly closed: boolean
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['„', '“”"'],
  ['«', '»'],
  ['"', '"”“'],
  ['‘', '’'],
  ['‹', '›'],
])

const isWordChar = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c)

/** Longest quotation that is believed inside one block, in code units. */
const LONGEST = 4000

/** All quoted stretches of a block, outermost ones, in order. Linear in the block's length. */
export function quotedIn(text: string, block: Span): Marked[] {
  const out: Marked[] = []
  for (let at = block.start; at < block.end; at++) {
    const closers = PAIRS.get(text[at]!)
    if (!closers || !opens(text, at, block)) continue
    const end = closeOf(text, at, closers, block.end)
    if (end < 0) {
      // A paragraph that begins with a mark and never closes it goes on in the next paragraph.
      if (at === block.start && text[at] !== '‘') out.push({ start: at + 1, end: block.end, closed: false })
      continue
    }
    if (end > at + 1) out.push({ start: at + 1, end, closed: true })
    at = end
  }
  return out
}

function opens(text: string, at: number, block: Span): boolean {
  const next = text[at + 1]
  if (next === undefined || at + 1 >= block.end || isBlank(next.charCodeAt(0))) return false
  const before = at > block.start ? text[at - 1] : undefined
  if (text[at] === '"' || text[at] === '‘') return !isWordChar(before) && before !== '.'
  return true
}

function closeOf(text: string, open: number, closers: string, limit: number): number {
  const stop = Math.min(limit, open + LONGEST)
  for (let i = open + 1; i < stop; i++) {
    if (!closers.includes(text[i]!)) continue
    // An apostrophe inside a word, or a possessive s', closes nothing.
    if (closers === '’' && (isWordChar(text[i + 1]) || text[i - 1] === 's')) continue
    if (text[i] === '"' && isWordChar(text[i + 1]) && isBlank(text.charCodeAt(i - 1))) continue
    return i
  }
  return -1
}
