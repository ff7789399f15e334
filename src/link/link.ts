// Many reports joined: events, storylines, lineages. A function of the set.
import { Archive, type Links } from './archive/index.js'
import type { Digest } from './digest/index.js'
import type { LineageWords } from './lineage.js'

/**
 * Links articles. Keys must be unique. `wordsOf` gives the words of an article by key (it may read from disk).
 * Cost grows with the number of pairs that share rare terms, not with the square of the set.
 */
export function linkDigests(digests: readonly Digest[], wordsOf: (key: string) => LineageWords): Links {
  const archive = new Archive(wordsOf)
  for (const d of digests) archive.add(d)
  return archive.links()
}
