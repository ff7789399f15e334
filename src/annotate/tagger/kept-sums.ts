// Sums of weights kept by owner and key, in one block of memory. Each pair has one place; a later one that falls on it takes it.
import { addSums, type Sums } from './packed.js'

const BITS = 16
/** Numbers a place takes: its owner, its key and ten of sums; sixteen are one line of a processor's cache. */
const WIDTH = 16

/** A bounded memory of sums. What it forgets is summed again, so it changes no result. */
export class KeptSums {
  private readonly places = new Int32Array(WIDTH << BITS)

  /**
   * Adds the sums kept for an owner and key to `to`; those of a pair not met before, or forgotten, come from `make`.
   * @param owner above 0
   */
  add(owner: number, key: number, to: Sums, make: () => Sums): void {
    const { places } = this
    const at = (Math.imul(Math.imul(owner, 0x9e3779b1) ^ key, 0x85ebca6b) >>> (32 - BITS)) * WIDTH
    if (places[at] !== owner || places[at + 1] !== key) {
      places.set(make(), at + 2)
      places[at] = owner
      places[at + 1] = key
    }
    addSums(to, places, at + 2)
  }
}
