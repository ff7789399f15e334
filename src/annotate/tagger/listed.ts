// Known names of several words, the longest first, over a sentence.
import { hashOn, hashStart, kindsOfName, mix } from '../../lexicon/index.js'
import { place } from './labels.js'
import type { Marked } from './marked.js'
import type { Listed } from './view.js'

/**
 * Longest known names of a sentence, null where it has none; those of one word are left to the word's own traits. Linear: names
 * have at most seven words.
 */
export function listedNames(s: Marked): Listed | null {
  let out: Listed | null = null
  const { traits } = s
  for (let i = 0; i < traits.length; ) {
    const t = traits[i]!
    const found = t.raised && t.longest > 1 ? longest(s, i, Math.min(t.longest, traits.length - i)) : null
    if (!found) {
      i++
      continue
    }
    out ??= { kinds: new Int32Array(traits.length), at: new Int8Array(traits.length) }
    for (let k = 0; k < found.words; k++) {
      out.kinds[i + k] = found.kinds
      out.at[i + k] = k === 0 ? place.first : k === found.words - 1 ? place.last : place.middle
    }
    i += found.words
  }
  return out
}

function longest(s: Marked, i: number, most: number): { words: number; kinds: number } | null {
  let found: { words: number; kinds: number } | null = null
  let hash = hashStart
  for (let n = 1; n <= most; n++) {
    const token = s.tokens[i + n - 1]!
    const t = s.traits[i + n - 1]!
    if (n > 1 && s.tokens[i + n - 2]!.end !== token.start) hash = hashOn(hash, ' ')
    const kinds = n > 1 && t.raised ? kindsOfName(mix(hashOn(hash, t.bare))) : 0
    if (kinds) found = { words: n, kinds }
    hash = hashOn(hash, token.lower)
  }
  return found
}
