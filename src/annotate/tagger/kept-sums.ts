// Sums of weights kept by owner and key, in one block of memory. Each pair has one place; a later one that falls on it takes it.
import { addSums, type Sums, sumLength } from './packed.js'

const BITS = 16
const PLACES = 1 << BITS

/** A bounded memory of sums. What it forgets is summed again, so it changes no result. */
export class KeptSums {
  private readonly owners = new Int32Array(PLACES)
  private readonly keys = new Int32Array(PLACES)
  private readonly sums = new Int32Array(PLACES * sumLength)

  /**
   * Adds the sums kept for an owner and key to `to`; those of a pair not met before, or forgotten, come from `make`.
   * @param owner above 0
   */
  add(owner: number, key: number, to: Sums, make: () => Sums): void {
    const place = Math.imul(Math.imul(owner, 0x9e3779b1) ^ key, 0x85ebca6b) >>> (32 - BITS)
    const at = place * sumLength
    if (this.owners[place] !== owner || this.keys[place] !== key) {
      this.sums.set(make(), at)
      this.owners[place] = owner
      this.keys[place] = key
    }
    addSums(to, this.sums, at)
  }
}
