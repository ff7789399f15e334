// Candidates: runs of capitalised words that may name somebody or something, cut at possessives, with the small words that
// stand inside names.
import {
  capitalShare,
  type Gazetteer,
  honorifics,
  isCommonWord,
  longestName,
  nameParticles,
  organisationEnds,
  organisationHeads,
  type Place,
} from '../../lexicon/index.js'
import { isCapitalised, type Span, type Token } from '../../text/index.js'
import type { Reading, Sentence } from '../context.js'
import { titleAt } from './titles.js'

/** A run of tokens `[from, to)` of sentence `sentence`; `span` leaves out a possessive ending. */
export interface Chunk extends Span {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly place?: Place
  /** True where the run is an office ("Foreign Minister") and no name. */
  readonly title?: boolean
}

/** "General Motors", "Prince George County": an office's word that begins a body's name. */
function headsBody(tokens: readonly Token[], i: number, n: number): boolean {
  if (n > 1) return false
  const to = nameEnd(tokens, i)
  const last = tokens[to - 1]!
  return to > i + 1 && (organisationEnds.has(last.text) || organisationEnds.has(last.text.replace(/['’]s$/, '')))
}

const INSIDE = new Set(['of', 'for', 'and', 'the', '&', 'on'])

/** All chunks of a sentence, in order, free of overlaps. */
export function chunksOf(reading: Reading, index: number): Chunk[] {
  const sentence = reading.sentences[index]!
  const { tokens } = sentence
  const loud = isLoud(sentence)
  const out: Chunk[] = []
  for (let i = 0; i < tokens.length; ) {
    const placed = placeAt(reading.gazetteer, tokens, i)
    if (placed && startsPlace(reading, sentence, i, placed, loud)) {
      out.push(chunk(index, tokens, i, placed.to, placed.place))
      i = placed.to
      continue
    }
    const title = isCapitalised(tokens[i]!) ? titleAt(tokens, i) : 0
    if (title && !loud && !headsBody(tokens, i, title)) {
      out.push({ ...chunk(index, tokens, i, i + title), title: true })
      i += title
      continue
    }
    if (!startsName(reading, sentence, i, loud)) {
      i++
      continue
    }
    const to = nameEnd(tokens, i)
    out.push(chunk(index, tokens, i, to))
    i = to
  }
  return out
}

function chunk(sentence: number, tokens: readonly Token[], from: number, to: number, place?: Place): Chunk {
  const last = tokens[to - 1]!
  const cut = possessiveLength(last)
  return { sentence, from, to, start: tokens[from]!.start, end: last.end - cut, ...(place ? { place } : {}) }
}

/** Length of a possessive ending, 0 where there is none. */
export const possessiveLength = (t: Token): number => (t.lower.endsWith("'s") ? 2 : 0)

/** A heading in title case or capitals tells nothing by its capitals. */
function isLoud(sentence: Sentence): boolean {
  const words = sentence.tokens.filter(t => t.kind === 'word' && t.text.length > 3)
  return sentence.head && words.length >= 3 && words.filter(isCapitalised).length >= words.length * 0.75
}

function placeAt(names: Gazetteer, tokens: readonly Token[], i: number): { to: number; place: Place } | null {
  if (!isCapitalised(tokens[i]!) && !(tokens[i]!.lower === 'the' && tokens[i + 1] && isCapitalised(tokens[i + 1]!)))
    return null
  for (let n = Math.min(longestName, tokens.length - i); n >= 1; n--) {
    const last = tokens[i + n - 1]!
    if (last.kind === 'mark') continue
    const words = tokens.slice(i, i + n).map(t => t.text)
    words[n - 1] = last.text.slice(0, last.text.length - possessiveLength(last))
    const place = names.place(words.join(' ')) ?? (n === 1 ? hyphenated(names, words[0]!) : undefined)
    if (place) return { to: i + n, place }
  }
  return null
}

/** "Sino-American", "China-US": named after their last part; the whole word is one mention. */
function hyphenated(names: Gazetteer, word: string): Place | undefined {
  const parts = word.split('-')
  return parts.length === 2 && names.place(parts[0]!) ? names.place(parts[1]!) : undefined
}

/** A place's name is one, unless it goes on as another name ("Paris Hilton", "New York Times" is decided later). */
function startsPlace(
  reading: Reading,
  sentence: Sentence,
  i: number,
  found: { to: number; place: Place },
  loud: boolean,
): boolean {
  const next = sentence.tokens[found.to]
  const own = sentence.tokens[found.to - 1]!
  if (
    found.place.kind === 'city' &&
    next &&
    isCapitalised(next) &&
    !possessiveLength(own) &&
    !loud &&
    !isCommonWord(next.lower)
  )
    return false
  if (found.to === i + 1 && isInitial(sentence, i) && isCommonWord(own.lower) && reading.seenSmall.has(own.lower))
    return false
  return true
}

/** First word of its sentence, or first behind an opening mark. */
export function isInitial(sentence: Sentence, i: number): boolean {
  if (i === 0) return true
  const before = sentence.tokens[i - 1]!
  return (
    before.kind === 'mark' &&
    ('"“‘«(:—–'.includes(before.text) || (before.text === "'" && before.end === sentence.tokens[i]!.start))
  )
}

function startsName(reading: Reading, sentence: Sentence, i: number, loud: boolean): boolean {
  const t = sentence.tokens[i]!
  if (honorifics.has(t.lower.replaceAll('.', ''))) return false
  if (t.kind !== 'word' || !isCapitalised(t) || t.lower === 'i' || t.lower.startsWith("i'")) return false
  const bare = t.lower.endsWith("'s") ? t.lower.slice(0, -2) : t.lower
  if (loud) return (capitalShare(bare) ?? 0.8) > 0.7 && !reading.seenSmall.has(bare)
  if (!isInitial(sentence, i)) return !ALWAYS_SMALL.has(bare)
  if (ALWAYS_SMALL.has(bare)) return false
  const next = sentence.tokens[i + 1]
  const goesOn = next !== undefined && next.kind === 'word' && isCapitalised(next) && !possessiveLength(t)
  if (reading.seenSmall.has(bare) && isCommonWord(bare)) return goesOn && (capitalShare(bare) ?? 1) > 0.1
  const share = capitalShare(bare)
  return share === null ? !isCommonWord(bare) : share > 0.6 || (goesOn && share > 0.08)
}

/** Words that never begin a name of news, whatever their capital. */
const ALWAYS_SMALL = new Set(
  "the a an this that these those he she it they we you his her its their our in on at by for from with of to and or but as if when while after before since during under over between among what who how why where there here so yet not no all some many most both each every another such more also then now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december monday's tuesday's wednesday's thursday's friday's saturday's sunday's".split(
    ' ',
  ),
)

function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1
  while (to < tokens.length && to - from < 12) {
    if (possessiveLength(tokens[to - 1]!)) break
    const t = tokens[to]!
    if (t.kind === 'word' && isCapitalised(t) && !ALWAYS_SMALL.has(t.lower)) to++
    else if (t.text === '.' && tokens[to - 1]!.text.length === 1 && adjacent(tokens, to) && isCapitalAt(tokens, to + 1))
      to += 2
    else if (nameParticles.has(t.lower) && isCapitalAt(tokens, to + 1)) to += 2
    else if (INSIDE.has(t.lower) && continuesBody(tokens, from, to))
      to += t.lower === 'of' && tokens[to + 1]?.lower === 'the' ? 3 : 2
    else if (
      t.kind === 'number' &&
      t.text.length <= 4 &&
      tokens[to - 1]!.text.length > 1 &&
      isBodyWord(tokens[to - 1]!)
    )
      to++
    else break
  }
  return to
}

const adjacent = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]!.end === tokens[i]!.start
const isCapitalAt = (tokens: readonly Token[], i: number): boolean =>
  tokens[i] !== undefined && tokens[i]!.kind === 'word' && isCapitalised(tokens[i]!)
const isBodyWord = (t: Token): boolean => t.text === t.text.toUpperCase() && t.kind === 'word'

/** "Ministry of Foreign Affairs", "Bank of England": the word before the small one heads a body. */
function continuesBody(tokens: readonly Token[], from: number, to: number): boolean {
  const small = tokens[to]!.lower
  const after = tokens[to + 1]?.lower === 'the' && small === 'of' ? to + 2 : to + 1
  if (!isCapitalAt(tokens, after)) return false
  const heads = tokens.slice(from, to).some(t => organisationHeads.has(t.text))
  if (small === 'of') return organisationHeads.has(tokens[to - 1]!.text)
  if (small === 'and') return heads && tokens.slice(from, to).some(t => t.lower === 'of')
  return heads && small !== 'the' && organisationHeads.has(tokens[to - 1]!.text)
}
