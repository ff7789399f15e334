// Sentences of the report's own blocks: by end marks, with abbreviations, initials and quotation marks told apart.
import { isCommonWord, isCue, monthNumber } from '../lexicon/index.js'
import type { Block } from '../model/index.js'
import { isBlank, type Span, trimSpan } from '../text/index.js'

/** Abbreviations that stand before a capital without ending a sentence, lower case without the full stop. */
const BEFORE_NAME = new Set(
  'mr mrs ms dr drs prof profs rev revs hon st sen sens rep reps gov govs atty lt col gen gens brig maj capt cmdr sgt cpl adm pres sec supt det insp messrs mt ft no nos vs v art op ed dept fig approx jr sr al'.split(
    ' ',
  ),
)
/** Abbreviations that may end a sentence; whether they do is seen by the word that follows. */
const EITHER = new Set('inc corp co ltd bros etc a.m p.m am pm u.s u.n u.k e.u d.c ph.d'.split(' '))
const END = '.!?…'
const CLOSERS = '"”’\'»)]'
const OPENERS = '"“‘\'«([„'

/** Sentences of headline, subheads and paragraphs, in order; heads are one sentence each. */
export function sentencesOf(text: string, blocks: readonly Block[]): Span[] {
  const out: Span[] = []
  for (const b of blocks) {
    if (b.kind === 'headline' || b.kind === 'subhead') out.push({ start: b.start, end: b.end })
    else if (b.kind === 'paragraph') splitParagraph(text, b, out)
  }
  return out
}

function splitParagraph(text: string, block: Span, out: Span[]): void {
  let start = block.start
  let at = block.start
  while (at < block.end) {
    if (!END.includes(text[at]!)) {
      at++
      continue
    }
    const stop = at
    while (at < block.end && END.includes(text[at]!)) at++
    while (at < block.end && CLOSERS.includes(text[at]!)) at++
    if (at < block.end && !isBlank(text.charCodeAt(at))) continue
    if (at < block.end && !endsHere(text, start, stop, at, block.end)) continue
    push(text, { start, end: at }, out)
    start = at
  }
  push(text, { start, end: block.end }, out)
}

function push(text: string, span: Span, out: Span[]): void {
  const trimmed = trimSpan(text, span)
  if (trimmed.start < trimmed.end) out.push(trimmed)
}

/** `stop` is the first end mark, `after` the place behind marks and closing quotes. */
function endsHere(text: string, start: number, stop: number, after: number, limit: number): boolean {
  let next = after
  while (next < limit && isBlank(text.charCodeAt(next))) next++
  if (next >= limit) return true
  let word = next
  while (word < limit && OPENERS.includes(text[word]!)) word++
  const first = text[word] ?? ''
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return false
  if (text[stop] === '.' && after === stop + 1 && isAbbreviation(text, start, stop, word, limit)) return false
  // "…?" he asked: handled above; "Go!" Smith said: a question or shout inside quotation marks, then its speaker.
  return !('!?'.includes(text[stop]!) && after > stop + 1 && speakerFollows(text, word, limit))
}

function isAbbreviation(text: string, start: number, stop: number, next: number, limit: number): boolean {
  let from = stop
  while (from > start && !isBlank(text.charCodeAt(from - 1)) && !OPENERS.includes(text[from - 1]!) && stop - from < 12)
    from--
  const word = text.slice(from, stop)
  const lower = word.toLowerCase()
  if (BEFORE_NAME.has(lower)) return true
  if (lower.length > 1 && monthNumber(lower) && lower.length <= 4 && lower !== 'may') return /\d/.test(text[next] ?? '')
  const initials = /^(?:\p{Lu}|\p{L}(?:\.\p{L}){1,4})$/u.test(word)
  if (!initials && !EITHER.has(lower)) return false
  const following = wordAt(text, next, limit)
  if (/^[ap]\.?m$/.test(lower) && isZone(following)) return true
  if (NATION.has(lower) && (isIndefinite(text, start, from) || namesBody(text, next, following, limit))) return true
  return initials && word.length === 1 ? word !== 'I' : !isCommonWord(following.toLowerCase())
}

const NATION = new Set(['u.s', 'u.n', 'u.k', 'e.u'])

/** "vetoed a U.N. Security Council resolution": behind "a" a noun is still to come. */
const isIndefinite = (text: string, start: number, at: number): boolean =>
  /(?:^|\s)an?\s+$/.test(text.slice(Math.max(start, at - 6), at))

/** "the U.N. Security Council", "the U.S. State Department": two words with capitals, the first no word that opens a sentence. */
function namesBody(text: string, next: number, following: string, limit: number): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(following) || OPENING.has(following.toLowerCase())) return false
  return (
    text[next + following.length] === ' ' && /^\p{Lu}\p{Ll}/u.test(wordAt(text, next + following.length + 1, limit))
  )
}

/** Words with which sentences begin. */
const OPENING = new Set(
  'the a an in on at he she it they we i his her their its our my but and or if when while as after before for from to this that these those there what who how why not no so then since with by also even one two some many most all both each other such now yet still later earlier last next'.split(
    ' ',
  ),
)

/** "9 a.m. EST": a zone in capitals goes on with the time. */
const isZone = (word: string): boolean => /^(?:[A-Z]{1,3}T|GMT|UTC|ET)$/.test(word)

function wordAt(text: string, at: number, limit: number): string {
  let end = at
  while (end < limit && end - at < 40 && !isBlank(text.charCodeAt(end)) && !',.;:!?"”'.includes(text[end]!)) end++
  return text.slice(at, end)
}

function speakerFollows(text: string, at: number, limit: number): boolean {
  const words = text.slice(at, Math.min(limit, at + 80)).split(/[\s,.]+/, 4)
  return words.slice(1, 4).some(w => isCue(w.toLowerCase()))
}
