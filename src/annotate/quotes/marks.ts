// Words between quotation marks: marks of all kinds, unbalanced ones, quotations that run over paragraphs.
import { isBlank, type Span } from '../../text/index.js'

/** A quoted stretch: `start`/`end` without the marks, `from` with the first one; `closed` false where the last one is missing; `doubled` in ''…''. */
export interface Marked extends Span {
  readonly from: number
  readonly closed: boolean
  readonly doubled?: boolean
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
  const searched = { to: block.start }
  for (let at = block.start; at < block.end; at++) {
    const pair = pairAt(text, at, block, searched)
    if (pair) {
      if (pair.end > pair.start) out.push(pair)
      at = pair.end + 1
      continue
    }
    const closers = PAIRS.get(text[at]!)
    if (!closers || !opens(text, at, block)) continue
    const end = closeOf(text, at, closers, block.end)
    if (end < 0) {
      // A paragraph that begins with a mark and never closes it goes on in the next paragraph.
      if (at === block.start && text[at] !== '‘') out.push({ from: at, start: at + 1, end: block.end, closed: false })
      continue
    }
    if (end > at + 1) out.push({ from: at, start: at + 1, end, closed: true })
    at = end
  }
  return out
}

/**
 * Marks of two characters: ``…'' as treebanks and TeX have it, and ''…'' as archives do. `searched`: up to where no closing ones stand, as an
 * earlier search found; no character is looked at twice in vain.
 */
function pairAt(text: string, at: number, block: Span, searched: { to: number }): Marked | null {
  const penn = text[at] === '`' && text[at + 1] === '`'
  if (!penn && !(text[at] === "'" && text[at + 1] === "'")) return null
  if (!penn && (isWordChar(text[at - 1]) || isBlank(text.charCodeAt(at + 2)))) return null
  const start = at + 2
  if (start >= block.end) return null
  const marks = penn ? { from: at } : { from: at, doubled: true }
  const stop = Math.min(block.end, start + LONGEST)
  for (let i = penn ? start : Math.max(start, searched.to); i + 1 < stop; i++) {
    if (text[i] !== "'" || text[i + 1] !== "'") continue
    // Of three the first closes what is quoted inside.
    if (text[i + 2] === "'" && !isBlank(text.charCodeAt(i - 1))) i++
    if (penn || !isBlank(text.charCodeAt(i - 1))) return { start, end: i, closed: true, ...marks }
  }
  if (!penn) searched.to = Math.max(searched.to, stop - 1)
  return at === block.start ? { start, end: block.end, closed: false, ...marks } : null
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
