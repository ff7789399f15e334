// One hash for all tables that keep no words: FNV-1a (Fowler, Noll, Vo) over UTF-16 code units with the finish of MurmurHash3.

/** A 32-bit unsigned hash of a string. */
export const hashOf = (text: string): number => mix(hashOn(hashStart, text))

/** The hash of nothing, before its finish. */
export const hashStart = 0x811c9dc5

/** Takes a hash before its finish on by more text: `mix(hashOn(hashOn(hashStart, a), b))` is the hash of `a + b`. */
export function hashOn(hash: number, text: string): number {
  let h = hash
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}

/** The finish of MurmurHash3 (Appleby): every bit of the input touches every bit of the result. */
export function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
