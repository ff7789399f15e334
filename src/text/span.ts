// Half-open ranges of UTF-16 code units into one immutable text. Everything the program finds is one of these.

/** A half-open range of UTF-16 code units: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True where the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const BLANK = new Set([
  9, 10, 11, 12, 13, 32, 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008,
  0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
])

/** True for white space, as `\s` has it (and U+0085). */
export const isBlank = (code: number): boolean => BLANK.has(code)

/** The span without the white space at its ends; an all-blank span comes back empty, at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** True where brackets stand right around a span: "(CNN)". */
export const isBracketed = (text: string, { start, end }: Span): boolean => text[start - 1] === '(' && text[end] === ')'
