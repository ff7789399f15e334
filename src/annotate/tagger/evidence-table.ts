// Bits by word, for one report at a time: open addressing in two blocks of memory, much quicker than a Map of numbers.

/** What is known of each word of a report, by the word's hash. */
export class EvidenceTable {
  private words: Int32Array
  private bits: Int16Array
  private mask: number
  private count = 0

  /** @param size places to begin with, a power of two */
  constructor(size = 1024) {
    this.words = new Int32Array(size)
    this.bits = new Int16Array(size)
    this.mask = size - 1
  }

  /** Bits of a word, 0 where nothing is known. */
  get(word: number): number {
    return this.bits[this.place(word | 0)]!
  }

  /** Adds a bit (not 0) to those of a word. */
  note(word: number, bit: number): void {
    const place = this.place(word | 0)
    if (this.bits[place] === 0) {
      this.words[place] = word
      if (++this.count * 2 > this.mask) {
        this.bits[place] = bit
        this.grow()
        return
      }
    }
    this.bits[place]! |= bit
  }

  private place(word: number): number {
    let place = word & this.mask
    while (this.bits[place] !== 0 && this.words[place] !== word) place = (place + 1) & this.mask
    return place
  }

  private grow(): void {
    const { words, bits } = this
    this.words = new Int32Array(words.length * 2)
    this.bits = new Int16Array(words.length * 2)
    this.mask = words.length * 2 - 1
    for (let i = 0; i < words.length; i++) {
      if (bits[i] === 0) continue
      const place = this.place(words[i]!)
      this.words[place] = words[i]!
      this.bits[place] = bits[i]!
    }
  }
}
