// Where a name ends that the tagger has cut too late or too early.
import { isFamilyNameFirst } from '../../lexicon/index.js'
import { isCapitalised, type Token } from '../../text/index.js'
import type { TaggedName } from '../tagger/index.js'

/** A day of the week, in lower case. */
export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
/** "Good Friday", "Super Tuesday". */
const DAYS_OF_NAMES =
  /^(?:black|good|super|bloody|cyber|ruby|ash|holy|palm|easter|fat|giving|small|first|last|manic|freaky|the|blue|red|saint|whit|maundy|shrove|stormy|everyday)$/
/** What begins the next sentence, and never ends a person's name. */
const GOES_ON =
  /^(?:Says|Said|He|She|They|It|We|After|Before|When|While|But|And|Image|Images|Photo|Photos|MORE|Update|UPDATE)$/
/** What joins the words of one name in front of "the": "Bank of the West", "Fox and the Hound". */
const JOINS = /^(?:of|and|&|in|on|for|to|at|de|by|with|over|up)$/i

/**
 * Where a name ends: "told Roe Thursday", "said Ana Roe After he left", whose full stop was lost; "asked Ana Roe The Valley Post reported". Of what was
 * read as one name before, nothing is left.
 */
export function endOfName(tokens: readonly Token[], from: number, name: TaggedName): number {
  const word = (k: number): string => tokens[k]?.lower ?? ''
  const isOver = (k: number): boolean =>
    (WEEKDAY.test(word(k)) && !DAYS_OF_NAMES.test(word(k - 1))) ||
    (GOES_ON.test(tokens[k]!.text) && (name.type === 'PER' || /^Sa(?:ys|id)$/.test(tokens[k]!.text)))
  let to = name.to
  while (to > Math.max(from, name.from + 1) && isOver(to - 1)) to--
  for (let k = from + 1; k < to - 1; k++) if (opensAnother(tokens, k, name)) return k
  return to
}

/** "Ana Roe The Valley Post", "told VALLEY POST the North": an article inside a body's name that joins nothing begins the next name. */
function opensAnother(tokens: readonly Token[], k: number, name: TaggedName): boolean {
  const t = tokens[k]!
  if (name.type !== 'ORG' || t.lower !== 'the' || JOINS.test(tokens[k - 1]!.lower)) return false
  return t.text === 'The' || /^(?:North|South)$/.test(tokens[k + 1]!.text)
}

/** "Tom Roe Jr.", "Tom Roe, Jr.": the end of the name at `to` with that. */
export function withSuffix(tokens: readonly Token[], to: number): number {
  const across = tokens[to]?.text === ',' && isSuffix(tokens[to + 1]) ? to + 2 : to
  const last = tokens[across - 1]!
  const dot = isSuffix(last) && tokens[across]?.text === '.' && tokens[across]!.start === last.end
  return dot ? across + 1 : across
}

const isSuffix = (t: Token | undefined): boolean => t !== undefined && /^[JjSs]r$/.test(t.text)

/**
 * "Park Hae Un", "Lee Sol In": the last part of a name whose family name comes first, where it looks like a small English word or the initials of a
 * body and was cut off.
 */
export function withSyllable(tokens: readonly Token[], from: number, to: number, name: TaggedName): number {
  const next = tokens[to]
  if (name.type !== 'PER' || to - from !== 2 || !next || !/^\p{Lu}\p{Ll}{1,2}$/u.test(next.text)) return to
  if (!isFamilyNameFirst(tokens[from]!.lower) || !isCapitalised(tokens[from + 1]!)) return to
  return next.start === tokens[to - 1]!.end + 1 ? to + 1 : to
}
