// Frozen counts: how rare a word is, and whether it is a name's word. Fixed tables, so a score depends on the two articles alone.
import { firstNameTable } from './first-names.generated.js'
import { wordDocuments, wordTable } from './words.generated.js'

interface WordCount {
  readonly documents: number
  readonly capitalised: number | null
  /** Inverse document frequency. */
  readonly rarity: number
}

let table: Map<string, WordCount> | null = null
let names: Set<string> | null = null

function words(): Map<string, WordCount> {
  if (!table) {
    table = new Map()
    for (const line of wordTable.split('\n')) {
      const [word, n, c] = line.split(' ')
      const documents = Number(n)
      table.set(word!, { documents, capitalised: c === undefined ? null : Number(c) / 99, rarity: rarityOf(documents) })
    }
  }
  return table
}

const rarityOf = (documents: number): number => Math.log((wordDocuments + 1) / (documents + 1))

/** Words outside the table count as seen in so many articles. */
const OUTSIDE = rarityOf(3)

/** Inverse document frequency, ln((N + 1) / (n + 1)); words outside the table count as seen in three articles. */
export const inverseFrequency = (lower: string): number => words().get(lower)?.rarity ?? OUTSIDE

/** In how many of the counted articles a word stands; 0 for one outside the table. */
export const documentsWith = (lower: string): number => words().get(lower)?.documents ?? 0

/** Share (0 to 1) of the word's uses inside a sentence that are capitalised, or null where it was seen too seldom to tell. */
export const capitalShare = (lower: string): number | null => words().get(lower)?.capitalised ?? null

/** True for a word commonly written small: a capital at a sentence's start says nothing. */
export function isCommonWord(lower: string): boolean {
  const count = words().get(lower)
  return count !== undefined && (count.capitalised === null ? count.documents > 40 : count.capitalised < 0.5)
}

/** True for a first name in the list (a cue, never proof). */
export function isFirstName(word: string): boolean {
  names ??= new Set(firstNameTable.split(' '))
  return names.has(word)
}
