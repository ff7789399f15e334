// Known names by kind, without the names: a sorted table of hashes with a bit set each.
import { bytesOf, halvesOf, wordsOf } from './bytes.js'
import { nameHashes, nameLengths, nameMasks, nameStarts } from './name-table.generated.js'

interface Table {
  readonly hashes: Uint32Array
  readonly masks: Uint16Array
  readonly starts: Uint32Array
  readonly lengths: Uint8Array
}

let table: Table | null = null

function load(): Table {
  table ??= {
    hashes: wordsOf(nameHashes),
    masks: halvesOf(nameMasks),
    starts: wordsOf(nameStarts),
    lengths: bytesOf(nameLengths),
  }
  return table
}

function find(sorted: Uint32Array, key: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const value = sorted[middle]!
    if (value === key) return middle
    if (value < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Kinds (bit set, see {@link nameKinds}) a phrase in lower case is known as, by its hash; 0 where it is unknown. */
export function kindsOfName(hash: number): number {
  const { hashes, masks } = load()
  const at = find(hashes, hash)
  return at < 0 ? 0 : masks[at]!
}

/** Most words of a known name that begins with this word (by its hash), 1 where there is none of several words. */
export function longestFrom(hash: number): number {
  const { starts, lengths } = load()
  const at = find(starts, hash)
  return at < 0 ? 1 : lengths[at]!
}
