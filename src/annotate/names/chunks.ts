// What may name somebody or something in a sentence: names of the tagger, names of the lexicon, offices in capitals. Where they
// disagree the user's lexicon comes first, then offices, then the tagger, then the built-in list of places.
import {
  capitalShare,
  gatheringEnds,
  honorifics,
  isAdherence,
  isFirstName,
  organisationEnds,
  type Place,
  placeWordsFrom,
  stateShort,
  surePersonTitles,
} from '../../lexicon/index.js'
import type { EntityType } from '../../model/index.js'
import { isCapitalised, possessiveLength, type Span, type Token } from '../../text/index.js'
import type { Reading } from '../context.js'
import type { NameType, TaggedName } from '../tagger/index.js'
import { isCommon, isDottedBody } from './bodies.js'
import { halfAt } from './halves.js'
import { endOfName, WEEKDAY, withSuffix, withSyllable } from './name-end.js'
import { titleAt, titleBefore } from './titles.js'

/** A run of tokens `[from, to)` of sentence `sentence`; `span` leaves out a possessive ending. */
export interface Chunk extends Span {
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** What it names; null for an office. */
  readonly type: EntityType | null
  readonly place?: Place
  /** True where the run is an office ("Foreign Minister") and no name. */
  readonly title?: boolean
}

/** All chunks of a sentence, in order, free of overlaps. */
export function chunksOf(reading: Reading, index: number, tagged: readonly TaggedName[], sport: boolean): Chunk[] {
  const { tokens, head } = reading.sentences[index]!
  const loud = head && isLoud(tokens)
  const out: Chunk[] = []
  let next = 0
  for (let i = 0; i < tokens.length; ) {
    while (next < tagged.length && tagged[next]!.to <= i) next++
    const name = tagged[next]
    const found = chunkAt(reading, index, i, name, loud, sport)
    if (found) out.push(found)
    i = found ? found.to : i + 1
  }
  return out
}

/** A heading in title case or capitals tells nothing by its capitals. */
function isLoud(tokens: readonly Token[]): boolean {
  const words = tokens.filter(t => t.kind === 'word' && t.text.length > 3)
  return words.length >= 3 && words.filter(isCapitalised).length >= words.length * 0.75
}

/** "It's" and the like at the head of a sentence name nobody. */
const CONTRACTED = /^(?:i|you|he|she|it|we|they|who|that|there|here|what|let)'(?:s|m|d|ll|re|ve)$/
/** "us", "it" and "I" are left out: in capitals they are a country, an industry and a numeral. */
const PRONOUN_IN_CAPITALS = /^(?:HE|SHE|THEY|WE|HIS|HIM|HER|THEIR|THEM|YOU)$/

function chunkAt(
  reading: Reading,
  index: number,
  i: number,
  name: TaggedName | undefined,
  loud: boolean,
  sport: boolean,
): Chunk | null {
  const { tokens } = reading.sentences[index]!
  const t = tokens[i]!
  if (t.kind === 'mark' || !(isCapitalised(t) || (name && name.from === i) || t.lower === 'the')) return null
  // "Roe Announces He's Running", "THEN HE LEFT": capitals make no name of it.
  if (CONTRACTED.test(t.lower) || PRONOUN_IN_CAPITALS.test(t.text)) return null
  // "said Wednesday Belmark had": the day is no part of the name.
  const dated = name && name.from === i && WEEKDAY.test(t.lower) ? placeAt(reading, tokens, i + 1) : null
  if (dated && dated.to === name?.to) return chunk(index, tokens, i + 1, dated.to, 'place', dated.place)
  const own = userName(reading, tokens, i)
  if (own) return chunk(index, tokens, i, own.to, own.type, own.place)
  const half = halfAt(reading, tokens, i)
  const divided = half === null ? undefined : reading.gazetteer.place(half)
  if (divided) return chunk(index, tokens, i, i + 1, 'place', divided)
  const state = stateAt(tokens, i)
  if (state) return chunk(index, tokens, i, i + 1, 'place', { name: state, kind: 'region', country: '' })
  const inside = name !== undefined && name.from <= i
  // An office is no part of a name, unless a body's name begins with it ("General Motors", "Prince George County").
  // A sentence's first word that is hardly ever written with a capital elsewhere names nobody by itself.
  if (inside && i === 0 && name.to === 1 && !loud && (capitalShare(t.lower) ?? 1) < 0.05) return null
  const office = isCapitalised(t) && !loud ? titleAt(tokens, i) : 0
  if (office && !(inside && name.to > i + office && beginsBody(tokens, name, office)))
    return { ...chunk(index, tokens, i, i + office, null), title: true }
  const placed = placeAt(reading, tokens, i)
  // "US Secretary of State", "French Foreign Ministry", read as one name: the country stands in front of an office or a body.
  const rest = inside && placed && placed.to < name.to ? phrase(tokens, placed.to, name.to - placed.to) : null
  const national = placed?.place.kind === 'adjective' || placed?.place.kind === 'country'
  if (
    rest !== null &&
    (isTitleOnly(tokens, placed!.to, name!.to) ||
      isOfficer(tokens, placed!.to, name!) ||
      (name!.type === 'PER' && rest.includes(' ') && isPlaceInFront(tokens, i, national)) ||
      (name!.type === 'ORG' && national && rest.includes(' ') && isCommon(rest)))
  )
    return chunk(index, tokens, i, placed!.to, 'place', placed!.place)
  // "the" is outside of a name, unless a list says otherwise ("The Hague").
  const article = inside && t.lower === 'the' && name.to > i + 1
  if (article && !(placed && placed.to > i + 1)) return null
  const opens = inside && (name.from === i || (name.from === i - 1 && tokens[i - 1]!.lower === 'the'))
  if (inside)
    return placed && fits(placed, name, opens, sport)
      ? chunk(index, tokens, i, placed.to, 'place', placed.place)
      : fromTagger(tokens, index, i, name, loud)
  const limit = name ? name.from : tokens.length
  if (isAddressed(tokens, i) && limit > i) return chunk(index, tokens, i, capitalsFrom(tokens, i, limit), 'person')
  const whole = placed !== null && (placed.to <= limit || (placed.to > i + 1 && placed.to >= (name?.to ?? 0)))
  return placed && whole && isSure(reading, tokens, i, placed)
    ? chunk(index, tokens, i, placed.to, 'place', placed.place)
    : null
}

/** "Mayor of Lyon Ana Roe", "closed in Lyon Ana Roe said", "Briton Ana Roe": two names run together. */
function isPlaceInFront(tokens: readonly Token[], i: number, national: boolean): boolean {
  if (national || tokens[i - 1]?.lower === 'in') return !isFirstName(tokens[i]!.text)
  return tokens[i - 1]?.lower === 'of' && titleBefore(tokens, i - 1) < i - 1
}

/** "Texas Gov. Ana Roe", "Spain President Roe": an office inside what was read as one name, behind the place that it is an office of. */
function isOfficer(tokens: readonly Token[], i: number, name: TaggedName): boolean {
  const words = titleAt(tokens, i)
  if (!words || i + words >= name.to || name.to - i - words > 3) return false
  const title = tokens.slice(i, i + words).map(t => t.lower)
  return name.type === 'PER' || surePersonTitles.has(title.filter(w => w !== '.').join(' '))
}

const isTitleOnly = (tokens: readonly Token[], from: number, to: number): boolean => from + titleAt(tokens, from) >= to

function chunk(
  sentence: number,
  tokens: readonly Token[],
  from: number,
  to: number,
  type: EntityType | null,
  place?: Place,
): Chunk {
  const last = tokens[to - 1]!
  return {
    sentence,
    from,
    to,
    start: tokens[from]!.start,
    end: last.end - possessiveLength(last),
    type,
    ...(place ? { place } : {}),
  }
}

/** "General Motors", "Prince George County": an office's word begins a longer name that is no person's. */
function beginsBody(tokens: readonly Token[], name: TaggedName, office: number): boolean {
  if (name.type === 'PER') return false
  return office === 1 || organisationEnds.has(tokens[name.to - 1]!.text.replace(/['’]s$/, ''))
}

/** The tagger's name from `i` on, in the words of the model. */
function fromTagger(tokens: readonly Token[], index: number, i: number, name: TaggedName, loud: boolean): Chunk | null {
  let from = i
  while (from < name.to && tokens[from]!.kind === 'mark') from++
  // "Dr", "Mr" and the article are outside of a name.
  while (
    from < name.to - 1 &&
    (tokens[from]!.lower === 'the' ||
      // "Q Mr. President": whoever asks in a transcript.
      (tokens[from]!.text === 'Q' && honorifics.has(tokens[from + 1]!.lower)) ||
      honorifics.has(tokens[from]!.lower.replaceAll('.', '')) ||
      tokens[from]!.text === '.')
  )
    from++
  const last = endOfName(tokens, from, name)
  // Nothing but what was cut off the name's end, or "Mr. President".
  if (from >= last || (isAddressed(tokens, from) && titleAt(tokens, from) === last - from)) return null
  const to = loud ? withSuffix(tokens, last) : withSuffix(tokens, withSyllable(tokens, from, last, name))
  // What is left of a name behind an office is a person ("House Speaker Ana Roe", "Texas Sen. Ana Roe" read as one body).
  const behindOffice = from > name.from && titleBefore(tokens, from, name.from) < from
  return chunk(index, tokens, from, to, behindOffice ? 'person' : typeOf(name.type, tokens, from, last))
}

function typeOf(type: NameType, tokens: readonly Token[], from: number, to: number): EntityType {
  const last = tokens[to - 1]!.text.replace(/['’]s$/, '')
  if (to - from === 1 && isDottedBody(last) && !isAddressed(tokens, from)) return 'organisation'
  if (to - from === 1 && isAdherence(last.toLowerCase()) && !isAddressed(tokens, from)) return 'other'
  if (type === 'PER') return 'person'
  if (to - from > 1 && gatheringEnds.has(last) && !(type === 'ORG' && organisationEnds.has(last))) return 'gathering'
  return type === 'LOC' ? 'place' : type === 'ORG' ? 'organisation' : 'other'
}

/** True behind "Mr", "Dr." and the like: what follows is a person. */
export function isAddressed(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text === '.' ? tokens[i - 2] : tokens[i - 1]
  return before !== undefined && isCapitalised(before) && honorifics.has(before.lower.replaceAll('.', ''))
}

function capitalsFrom(tokens: readonly Token[], from: number, limit: number): number {
  let to = from + 1
  while (
    to < limit &&
    to < from + 4 &&
    tokens[to]!.kind === 'word' &&
    isCapitalised(tokens[to]!) &&
    !possessiveLength(tokens[to - 1]!)
  )
    to++
  return to
}

/** Words that make a place's name an adjective: "London-based". */
const ATTACHED = new Set(
  'based born led backed controlled occupied held run brokered funded made bound speaking'.split(' '),
)

interface Placed {
  readonly to: number
  readonly place: Place
}

/** True where a listed place is what the tagger's name means: a place, a nationality, or a seat of government whatever it is called. */
function fits(placed: Placed, name: TaggedName, opens: boolean, sport: boolean): boolean {
  if (placed.place.kind === 'seat') return placed.to >= name.to
  if (
    placed.to !== name.to &&
    !(name.type === 'LOC' && placed.to > name.to) &&
    !(name.type === 'MISC' && placed.place.kind === 'adjective')
  )
    return false
  if (placed.place.kind === 'adjective') return name.type === 'MISC' || placed.to >= name.to
  if (!opens || name.type === 'PER') return false
  if (name.type !== 'ORG') return true
  // In a report on sport a town's name is a side; elsewhere a capital or a region is what it says.
  const { kind } = placed.place
  return kind === 'country' || (!sport && (kind === 'capital' || (kind === 'region' && placed.to > name.from + 1)))
}

/** A listed place the tagger did not mark: sure where its name has several words, or no small word looks like it. */
function isSure(reading: Reading, tokens: readonly Token[], i: number, placed: Placed): boolean {
  const { kind } = placed.place
  const t = tokens[i]!
  const next = tokens[placed.to]
  if (placed.to > i + 1) return true
  if (kind === 'adjective' || kind === 'country' || kind === 'seat')
    return !reading.seenSmall.has(t.lower) || t.text === t.text.toUpperCase()
  return kind !== 'city' && !(next && isCapitalised(next)) && !reading.seenSmall.has(t.lower)
}

/** A name of the user's lexicon at `i`. */
function userName(
  reading: Reading,
  tokens: readonly Token[],
  i: number,
): { to: number; type: EntityType; place?: Place } | null {
  const { gazetteer } = reading
  if (!gazetteer.own) return null
  for (let n = Math.min(gazetteer.longest, tokens.length - i); n >= 1; n--) {
    const words = phrase(tokens, i, n)
    if (words === null) continue
    const type = gazetteer.typeOf(words)
    if (type) return { to: i + n, type }
    const place = gazetteer.ownPlace(words) ?? (n === 1 ? hyphenated(gazetteer.ownPlace, words) : undefined)
    if (place) return { to: i + n, type: 'place', place }
  }
  return null
}

function placeAt(reading: Reading, tokens: readonly Token[], i: number): Placed | null {
  if (!isCapitalised(tokens[i]!) && !(tokens[i]!.lower === 'the' && tokens[i + 1] && isCapitalised(tokens[i + 1]!)))
    return null
  const { gazetteer } = reading
  for (let n = Math.min(placeWordsFrom(tokens[i]!.text), tokens.length - i); n >= 1; n--) {
    const words = phrase(tokens, i, n)
    if (words === null) continue
    const place = gazetteer.place(words) ?? (n === 1 ? hyphenated(gazetteer.place, words) : undefined)
    if (place) return { to: i + n, place }
  }
  return null
}

/** "Shreveport, La.", "Dayton, OH": a state's short form behind a town, with no name going on behind it; "Well, OK" is none. */
function stateAt(tokens: readonly Token[], i: number): string | undefined {
  const [town, next] = [tokens[i - 2], tokens[i + 1]]
  if (tokens[i - 1]?.text !== ',' || !town || !isCapitalised(town) || (next && isCapitalised(next))) return undefined
  if ((capitalShare(town.lower) ?? 1) < LEAST_OF_TOWN) return undefined
  return stateShort(tokens[i]!.text)
}

/** How often a town's name has to stand with a capital in all news. */
const LEAST_OF_TOWN = 0.5

/** Tokens from `i` as one phrase without a last possessive ending, or null where the last is a mark. */
function phrase(tokens: readonly Token[], i: number, n: number): string | null {
  const last = tokens[i + n - 1]!
  if (last.kind === 'mark') return null
  const words = tokens.slice(i, i + n).map(t => t.text)
  words[n - 1] = last.text.slice(0, last.text.length - possessiveLength(last))
  return words.join(' ')
}

/** "Sino-American", "China-US", "London-based": the whole word is one mention, of its last part or of its place. */
function hyphenated(place: (name: string) => Place | undefined, word: string): Place | undefined {
  const parts = word.split('-')
  const own = parts.length === 2 && ATTACHED.has(parts[1]!) ? place(parts[0]!) : undefined
  if (own) return { ...own, kind: 'adjective' }
  const last = parts.length === 2 && place(parts[0]!) ? place(parts[1]!) : undefined
  return last && { ...last, kind: 'adjective' }
}
