// Rows of seventeen small weights, two to a 32-bit number, shifted so that none is negative; a sum of at most 256 of them stays
// inside its 16 bits. Sums of rows that come again (those of one word form) are kept by their owners.
import { bytesOf } from '../../lexicon/index.js'

/** Weights of a row: labels of names, or parts of speech. */
export const rowLength = 17
/** Numbers a row takes. */
const WIDTH = (rowLength + 1) >> 1
const SHIFT = 128

/** Sums of rows: {@link WIDTH} numbers and, last, how many rows they hold. */
export type Sums = Int32Array

/** Empty sums. */
export const emptySums = (): Sums => new Int32Array(WIDTH + 1)

/** Adds the sums that stand in `more` from `at` on. */
export function addSums(to: Sums, more: Int32Array, at: number): void {
  to[0]! += more[at]!
  to[1]! += more[at + 1]!
  to[2]! += more[at + 2]!
  to[3]! += more[at + 3]!
  to[4]! += more[at + 4]!
  to[5]! += more[at + 5]!
  to[6]! += more[at + 6]!
  to[7]! += more[at + 7]!
  to[8]! += more[at + 8]!
  to[9]! += more[at + 9]!
}

/** Writes the weights of the sums into `out` from `at` on, all with one offset added. */
export function unpack(sums: Sums, out: Int32Array, at: number): void {
  for (let k = 0; k < WIDTH - 1; k++) {
    const pair = sums[k]!
    out[at + 2 * k] = pair & 0xffff
    out[at + 2 * k + 1] = pair >>> 16
  }
  out[at + rowLength - 1] = sums[WIDTH - 1]! & 0xffff
}

/** A table of rows; its length is a power of two. */
export class PackedRows {
  private readonly rows: Int32Array
  private readonly mask: number

  /** @param base64 rows of {@link rowLength} signed bytes */
  constructor(base64: string) {
    const bytes = new Int8Array(bytesOf(base64).buffer)
    const count = bytes.length / rowLength
    this.rows = new Int32Array(count * WIDTH)
    this.mask = count - 1
    for (let r = 0; r < count; r++)
      for (let l = 0; l < rowLength; l++)
        this.rows[r * WIDTH + (l >> 1)]! += (bytes[r * rowLength + l]! + SHIFT) << (l & 1 ? 16 : 0)
  }

  /** Adds the rows of `count` hashed features. Nine sums in nine variables: the compiler keeps them in registers. */
  add(ids: Int32Array, count: number, to: Sums): void {
    const { rows, mask } = this
    let a = to[0]!
    let b = to[1]!
    let c = to[2]!
    let d = to[3]!
    let e = to[4]!
    let f = to[5]!
    let g = to[6]!
    let h = to[7]!
    let i = to[8]!
    for (let q = 0; q < count; q++) {
      const row = (ids[q]! & mask) * WIDTH
      a = (a + rows[row]!) | 0
      b = (b + rows[row + 1]!) | 0
      c = (c + rows[row + 2]!) | 0
      d = (d + rows[row + 3]!) | 0
      e = (e + rows[row + 4]!) | 0
      f = (f + rows[row + 5]!) | 0
      g = (g + rows[row + 6]!) | 0
      h = (h + rows[row + 7]!) | 0
      i = (i + rows[row + 8]!) | 0
    }
    to[0] = a
    to[1] = b
    to[2] = c
    to[3] = d
    to[4] = e
    to[5] = f
    to[6] = g
    to[7] = h
    to[8] = i
    to[WIDTH]! += count
  }
}
