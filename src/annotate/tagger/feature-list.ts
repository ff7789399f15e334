// Features as hashed numbers, collected for one place of a sentence.
import { mix, nameKinds } from '../../lexicon/index.js'

/** Most features of one place and kind. */
const MOST = 160

/** Features of a place. Those that name words are kept apart: they are left out at times when weights are learnt. */
export class FeatureList {
  readonly words = new Int32Array(MOST)
  readonly ids = new Int32Array(MOST)
  wordCount = 0
  idCount = 0

  clear(): void {
    this.wordCount = 0
    this.idCount = 0
  }

  /** Adds the feature of template `template` with up to three values. */
  add(template: number, a: number, b = 0, c = 0): void {
    if (this.idCount < MOST) this.ids[this.idCount++] = hashed(template, a, b, c)
  }

  /** Adds a feature that names a word. */
  word(template: number, a: number, b = 0, c = 0): void {
    if (this.wordCount < MOST) this.words[this.wordCount++] = hashed(template, a, b, c)
  }

  /** One for each kind in the set, and one for none. */
  kinds(template: number, kinds: number, c: number): void {
    for (let b = 0; b < nameKinds.length; b++) if (kinds & (1 << b)) this.add(template, b, c)
    if (kinds === 0) this.add(template, 99, c)
  }
}

function hashed(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(template, 0x9e3779b1) ^ a
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) ^ b
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39) ^ c
  return mix(h)
}
