// Character references ("&amp;", "&#8217;"), one at a time: the tokenizer is told to leave them alone, which halves its time, and only text
// that is kept is decoded.
import { decodeHTML, decodeHTMLAttribute } from 'entities'

/** Longest name of a reference (HTML Living Standard, 13.5), with its marks. */
const LONGEST = 34
const SEMICOLON = 59
const HASH = 35

/** The reference at `at`, decoded, and where it ends; null where an ampersand is just that. */
export function reference(
  html: string,
  at: number,
  end: number,
): { readonly text: string; readonly end: number } | null {
  const most = Math.min(end, at + LONGEST)
  let to = at + 1
  while (to < most && isNamePart(html.charCodeAt(to))) to++
  if (to === at + 1) return null
  if (to < end && html.charCodeAt(to) === SEMICOLON) to++
  const raw = html.slice(at, to)
  const text = decodeHTML(raw)
  return text === raw ? null : { text, end: to }
}

/** An attribute's value with its references decoded. */
export const decodedValue = (value: string): string => (value.includes('&') ? decodeHTMLAttribute(value) : value)

/** Text with its references decoded. */
export const decodedText = (text: string): string => (text.includes('&') ? decodeHTML(text) : text)

const isNamePart = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === HASH
