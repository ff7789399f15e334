// Families: in a report that speaks of "President Roe" and names "his daughter Ana Roe" in full, the surname alone is not hers.
import { hashOf, isFirstName, type KinGender, kindBit, kindsOfName, kinGender } from '../../lexicon/index.js'
import { isCapitalised, type Token } from '../../text/index.js'
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

/** Reads what stands in front of a name at tokens `from`; `office` where an office does. */
export function introduction(tokens: readonly Token[], from: number, office: boolean): Introduced {
  const before = (n: number): string => tokens[from - n]?.lower ?? ''
  const word = before(1) === ',' ? before(2) : before(1)
  const kin = CONSORTS.get(word) ?? kinGender(word) ?? (isSibling(tokens, from) ? 'either' : null)
  const address = genderOf(before(1) === '.' ? before(2) : before(1))
  return { kin, office, addressed: address }
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
