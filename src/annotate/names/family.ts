// Families: in a report that speaks of "President Roe" and names "his daughter Ana Roe" in full, the surname alone is not hers.
import { hashOf, isFirstName, type KinGender, kindBit, kindsOfName, kinGender } from '../../lexicon/index.js'
import { isCapitalised, possessiveLength, type Token } from '../../text/index.js'
import { type Gender, genderOf } from './genders.js'

/** "First Lady Ana Roe", "First Gentleman Tom Roe". */
const CONSORTS: ReadonlyMap<string, Gender> = new Map([
  ['lady', 'she'],
  ['gentleman', 'he'],
])

const FIRST = kindBit('first')

/** How a name is introduced. */
export interface Introduced {
  /** Somebody's kin: "daughter Ana Roe", "his wife, Ana Roe", "Eva and Ana Roe"; with what the word tells of them. */
  readonly kin: KinGender | null
  /** With an office in front. */
  readonly office: boolean
  /** Addressed as a man or a woman: "Mr. Roe". */
  readonly addressed: Gender | null
}

/** Reads what stands in front of a name at tokens `from` to `to`, and behind it; `office` where an office stands in front. */
export function introduction(tokens: readonly Token[], from: number, to: number, office: boolean): Introduced {
  const before = (n: number): string => tokens[from - n]?.lower ?? ''
  const word = before(1) === ',' ? before(2) : before(1)
  const kin =
    CONSORTS.get(word) ??
    kinGender(word) ??
    kinBehind(tokens, to) ??
    (isSibling(tokens, from) || isBesideNamesake(tokens, from, to) ? 'either' : null)
  const address = genderOf(before(1) === '.' ? before(2) : before(1))
  // "founder Kim Il-sung" holds no office.
  return { kin, office: office && word !== 'founder', addressed: address }
}

/** "Eva and Ana Roe": a first name alone, and the surname once for both. */
function isSibling(tokens: readonly Token[], from: number): boolean {
  const other = tokens[from - 2]
  return (
    tokens[from - 1]?.lower === 'and' &&
    other !== undefined &&
    isCapitalised(other) &&
    (isFirstName(other.text) || (kindsOfName(hashOf(other.lower)) & FIRST) !== 0) &&
    !isCapitalised(tokens[from - 3] ?? other)
  )
}

/** Words of "the president's youngest daughter" in front of the one that tells. */
const MOST_BEFORE_KIN = 5

/** "Ana Roe, the first lady,", "Ana Roe, his wife,", "Ana Roe, the president's daughter". */
function kinBehind(tokens: readonly Token[], to: number): KinGender | null {
  const opens = tokens[to + 1]?.lower ?? ''
  if (tokens[to]?.text !== ',' || !/^(?:the|his|her|their)$/.test(opens)) return null
  // "the brother of a victim" is kin of somebody else.
  let owned = opens !== 'the'
  for (let i = to + 2; i < to + 2 + MOST_BEFORE_KIN && tokens[i]?.kind === 'word'; i++) {
    const { lower } = tokens[i]!
    const consort = tokens[i - 1]!.lower === 'first' ? CONSORTS.get(lower) : undefined
    const kin = consort ?? (owned ? kinGender(lower) : null)
    if (kin) return kin
    owned ||= possessiveLength(tokens[i]!) > 0
  }
  return null
}

/** "President Roe and Ana Roe": of two with one surname the one in full is not whom the surname alone means. */
function isBesideNamesake(tokens: readonly Token[], from: number, to: number): boolean {
  const [and, other] = [tokens[from - 1], tokens[from - 2]]
  return to - from > 1 && and?.lower === 'and' && other !== undefined && other.text === tokens[to - 1]!.text
}
