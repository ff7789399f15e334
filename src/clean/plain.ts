// Plain text to drafts: one a line, or one a paragraph where the lines are hard-wrapped.
import { isBlank, type Span, trimSpan } from '../text/index.js'
import type { Draft } from './draft.js'

/** A blank line between, or a line of its own: the two manners in which reports are saved. */
export function plainDrafts(text: string): Draft[] {
  const lines = linesOf(text)
  const merged = isWrapped(text, lines) ? joinWrapped(lines) : lines
  return merged.map(({ start, end }) => ({ start, end, kind: null, by: 'line' }))
}

interface Line extends Span {
  readonly afterBlank: boolean
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let blank = true
  for (let at = 0; at < text.length; ) {
    let stop = at
    while (stop < text.length && !isLineEnd(text.charCodeAt(stop))) stop++
    const line = trimSpan(text, { start: at, end: stop })
    if (line.start < line.end) lines.push({ ...line, afterBlank: blank })
    blank = line.start === line.end && !(text.charCodeAt(stop) === 10 && text.charCodeAt(stop - 1) === 13)
    at = stop + 1
  }
  return lines
}

const isLineEnd = (c: number): boolean => c === 10 || c === 13 || c === 0x2028 || c === 0x2029

/**
 * Hard-wrapped: the lines that are followed by another one are nearly all of 40 to 100 characters, seldom end a sentence,
 * and a blank line stands between paragraphs.
 */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  const inner = lines.filter((_, i) => lines[i + 1] && !lines[i + 1]!.afterBlank)
  if (inner.length < 4 || inner.length * 3 < lines.length) return false
  const even = inner.filter(l => l.end - l.start >= 40 && l.end - l.start <= 100).length
  const ended = inner.filter(l => '.!?"”'.includes(text[l.end - 1]!)).length
  return even >= inner.length * 0.85 && ended <= inner.length * 0.35
}

function joinWrapped(lines: readonly Line[]): Line[] {
  const out: Line[] = []
  for (const line of lines) {
    const last = out.at(-1)
    if (last && !line.afterBlank) out[out.length - 1] = { ...last, end: line.end }
    else out.push(line)
  }
  return out
}

/** True where a text is blank from end to end. */
export function isAllBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) return false
  return true
}
