// UTF-8 that was read in a one-byte encoding ("cafÃ©", "вЂњ", "r√©gime"). Found by what it is: characters whose bytes in that encoding form
// valid UTF-8. Many such pairs are sound text ("NESTLÉ®", "5×£35"), so each is weighed by how it sits among its neighbours; the
// manner of weighing follows ftfy (R. Speer, 2019), the rules are ours.
import { type OneByteEncoding, oneByteEncodings } from './encodings.js'

/** A place where an encoding was mixed up. */
export interface Mojibake {
  readonly start: number
  readonly end: number
  readonly encoding: string
}

/** Sequences in direct succession that are damage even if each alone would pass. */
const RUN = 3
/** Marks that may stand behind a letter at the end of a word. */
const CLOSERS = new Set([...'”’»…™®°´·\u00a0'].map(c => c.charCodeAt(0)))
const CURRENCY = new Set([...'£¥¤¢€$'].map(c => c.charCodeAt(0)))
/** Leads that sound texts hold before such marks only as letters of capitals: A with tilde, circumflex, breve. */
const USUAL_LEADS = new Set([...'ÃÂĂ'].map(c => c.charCodeAt(0)))
/** Leads that are no letters of a word: root, almost equal, lozenge, florin in MacRoman; lines in code page 437. */
const ODD_LEADS = new Set([...'√≈◊ƒ'].map(c => c.charCodeAt(0)))
const SOFT_HYPHEN = '\u00ad'
const CYRILLIC = /\p{Script=Cyrillic}/u
const LETTER = /\p{L}/u
const NON_ASCII = /[^\x00-\x7f]/g

interface Sequence {
  readonly end: number
  readonly strong: boolean
}

/** Places of mojibake, in order, at most `most`. Linear in the text for each encoding. */
export function findMojibake(text: string, most: number): Mojibake[] {
  const found = new Map<number, Mojibake>()
  const starts = Array.from(text.matchAll(NON_ASCII), m => m.index)
  if (starts.length === 0) return []
  for (const encoding of oneByteEncodings())
    for (const place of ofEncoding(text, starts, encoding)) if (!found.has(place.start)) found.set(place.start, place)
  return apart([...found.values()].sort((a, b) => a.start - b.start)).slice(0, most)
}

/** Without those that overlap an earlier one. */
function apart(places: readonly Mojibake[]): Mojibake[] {
  const out: Mojibake[] = []
  for (const p of places) if (p.start >= (out.at(-1)?.end ?? 0)) out.push(p)
  return out
}

function ofEncoding(text: string, starts: readonly number[], encoding: OneByteEncoding): Mojibake[] {
  const out: Mojibake[] = []
  let run: { start: number; end: number; count: number; strong: boolean } | null = null
  const settle = (): void => {
    if (run && (run.strong || run.count >= RUN)) out.push({ start: run.start, end: run.end, encoding: encoding.name })
    run = null
  }
  for (const at of starts) {
    if (run && at < run.end) continue
    const s = sequenceAt(text, at, encoding)
    if (!s) continue
    if (run && at === run.end)
      run = { start: run.start, end: s.end, count: run.count + 1, strong: run.strong || s.strong }
    else {
      settle()
      run = { start: at, end: s.end, count: 1, strong: s.strong }
    }
  }
  settle()
  return out
}

/** A lead byte and its continuation bytes at `at`, weighed. */
function sequenceAt(text: string, at: number, { byteOf, name }: OneByteEncoding): Sequence | null {
  const lead = byteOf.get(text.charCodeAt(at)) ?? 0
  const more =
    lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0
  if (more === 0) return null
  for (let i = 1; i <= more; i++) {
    const byte = byteOf.get(text.charCodeAt(at + i)) ?? 0
    if (byte < 0x80 || byte > 0xbf) return null
    // C2 80 to C2 9F would be control characters, E0 80 to E0 9F and F0 80 to F0 8F no shortest form.
    if (i === 1 && ((lead === 0xc2 && byte < 0xa0) || (lead === 0xe0 && byte < 0xa0) || (lead === 0xf0 && byte < 0x90)))
      return null
  }
  // E2 80 to E2 9F: dashes, quotation marks, the euro sign, arrows and other marks that news is full of.
  const mark = lead === 0xe2 && byteOf.get(text.charCodeAt(at + 1))! < 0xa0
  return { end: at + more + 1, strong: (mark && name !== 'cp437') || isStrong(text, at, more, name) }
}

function isStrong(text: string, at: number, more: number, encoding: string): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[at + more + 1] ?? ' '
  const lead = text[at]!
  if (encoding === 'cp437') return isLineArtLetter(text, at, more, before, after)
  if (ODD_LEADS.has(lead.charCodeAt(0))) return LETTER.test(before) || LETTER.test(after)
  const marks = text.slice(at + 1, at + 1 + more)
  const lettersOnly = Array.from(marks).every(c => LETTER.test(c))
  if (isLower(before) && isUpper(lead)) return true
  if (lettersOnly || !LETTER.test(lead)) return false
  const closing = Array.from(marks).every(c => CLOSERS.has(c.charCodeAt(0)) || CURRENCY.has(c.charCodeAt(0)))
  if (marks.includes(SOFT_HYPHEN)) return USUAL_LEADS.has(lead.charCodeAt(0))
  if (!closing)
    return (
      more > 1 ||
      CYRILLIC.test(lead) ||
      USUAL_LEADS.has(lead.charCodeAt(0)) ||
      (LETTER.test(before) && LETTER.test(after))
    )
  if (!USUAL_LEADS.has(lead.charCodeAt(0))) return false
  // "HÃ”TEL", "GÃ idheal", "rÂ®": in the middle of a word, or where the word is not in capitals.
  return marks === '\u00a0'
    ? isLower(after) && !LETTER.test(text[at - 2] ?? ' ')
    : LETTER.test(after) || (marks === '™' && lead === 'Ã')
}

/** Lines between letters, or before one where a Spanish mark would stand; a drawing has lines beside lines. */
function isLineArtLetter(text: string, at: number, more: number, before: string, after: string): boolean {
  if (more > 1) return LETTER.test(before) && LETTER.test(text[at]!)
  const mark = text[at + 1]!
  if (text[at] === '┬') return (mark === '┐' || mark === 'í') && !LETTER.test(before) && LETTER.test(after)
  return /[─├┼]/.test(text[at]!) && LETTER.test(mark) && (LETTER.test(before) || LETTER.test(after))
}

const isLower = (c: string): boolean => c !== c.toUpperCase() && c === c.toLowerCase()
const isUpper = (c: string): boolean => c !== c.toLowerCase()
