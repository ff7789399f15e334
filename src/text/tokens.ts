// A hand-written tokenizer: one pass over the characters, no regular expressions, so that a megabyte of one "word" costs
// a megabyte of time. Words keep inner apostrophes, full stops (U.S.), hyphens and digits; everything else is one mark a token.
import { type Form, formAt, type TokenKind } from './forms.js'
import { isBlank, type Span } from './span.js'

/** One token with its place. */
export class Token implements Span {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly form: Form,
  ) {}

  get kind(): TokenKind {
    return this.form.kind
  }

  /** The exact slice. */
  get text(): string {
    return this.form.text
  }

  /** Lower case, with straight apostrophes. */
  get lower(): string {
    return this.form.lower
  }
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57
const isAsciiLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122)
const LETTER = /[\p{L}\p{M}]/u

/** Longest token in code units; a longer run of letters is cut here, so that nothing downstream meets a monster. */
export const longestToken = 100

function isLetter(c: number): boolean {
  if (c < 128) return isAsciiLetter(c)
  return c === 0xaa || c === 0xb5 || c === 0xba || (c >= 0xc0 && LETTER.test(String.fromCharCode(c)))
}

const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019 || c === 0x2bc

function joins(text: string, at: number, end: number): boolean {
  const c = text.charCodeAt(at)
  if (at + 1 >= end) return false
  const next = text.charCodeAt(at + 1)
  if (isApostrophe(c) || c === 45 || c === 0x2011) return isLetter(next) || isDigit(next)
  const previous = text.charCodeAt(at - 1)
  if (c === 44) return isDigit(previous) && isDigit(next)
  if (c !== 46) return false
  if (isDigit(previous) && isDigit(next)) return true
  // "U.S", "a.m": a full stop inside a word only after a single letter.
  return isLetter(previous) && isLetter(next) && (at < 2 || !isLetter(text.charCodeAt(at - 2)))
}

/** Abbreviations of single letters keep their last full stop: "U.S." but not the end of "Plan B.". */
function takesLastStop(text: string, start: number, at: number): boolean {
  return (
    text.charCodeAt(at) === 46 && at - start >= 3 && text.charCodeAt(at - 2) === 46 && isLetter(text.charCodeAt(at - 1))
  )
}

/**
 * All tokens of `text` between `from` and `to`, in order.
 * Linear in the length; a token is never longer than {@link longestToken} code units.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  let at = from
  while (at < to) {
    const c = text.charCodeAt(at)
    if (isBlank(c)) {
      at++
      continue
    }
    const start = at
    let hash = c
    if (isLetter(c) || isDigit(c)) {
      at++
      const stop = Math.min(to, start + longestToken)
      while (at < stop) {
        const d = text.charCodeAt(at)
        if (isLetter(d) || isDigit(d)) at++
        else if (joins(text, at, stop)) at += 2
        else break
        hash = Math.imul(hash ^ d, 0x01000193)
      }
      if (at < to && takesLastStop(text, start, at)) at++
      tokens.push(make(text, start, at, isDigit(c) ? 'number' : 'word', hash))
    } else {
      at += c >= 0xd800 && c <= 0xdbff && at + 1 < to ? 2 : 1
      tokens.push(make(text, start, at, 'mark', hash))
    }
  }
  return tokens
}

const make = (text: string, start: number, end: number, kind: TokenKind, hash: number): Token =>
  new Token(start, end, formAt(text, start, end, kind, hash))

/** The word without a possessive ending ("Blinken's" gives "blinken"), lower case. */
export function stripPossessive(lower: string): string {
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower.endsWith("s'") ? lower.slice(0, -1) : lower
}

/** Length of a possessive ending ("'s") of a token, 0 where there is none. */
export const possessiveLength = (t: Token): number => (t.lower.endsWith("'s") ? 2 : 0)

/** True for a token that begins with an upper-case letter. */
export function isCapitalised(token: Token): boolean {
  const c = token.text.charCodeAt(0)
  if (c < 128) return c >= 65 && c <= 90
  const first = token.text[0]!
  return token.kind === 'word' && first !== first.toLowerCase()
}
