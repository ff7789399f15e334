// Offices in front of or behind a name: "US Secretary of State Antony …", "the minister, Ana Roe", "Ana Roe, the foreign minister".
import { isTitle, longestTitle, opensTitle, titleModifiers } from '../../lexicon/index.js'
import type { Token } from '../../text/index.js'

const bare = (t: Token): string => (t.lower.includes('.') ? t.lower.replaceAll('.', '') : t.lower)

/** Longest title phrase that starts at `i` and ends before `limit`: number of tokens, 0 for none. */
export function titleAt(tokens: readonly Token[], i: number, limit = tokens.length): number {
  if (i >= limit || !opensTitle(bare(tokens[i]!))) return 0
  for (let n = Math.min(longestTitle, limit - i); n >= 1; n--) {
    const words = tokens.slice(i, i + n)
    if (words.at(-1)!.kind === 'mark' || words.some(t => t.kind === 'mark' && t.text !== '.' && t.text !== '&'))
      continue
    if (
      isTitle(
        words
          .filter(t => t.text !== '.')
          .map(bare)
          .join(' '),
      )
    ) {
      const more = i + n < limit && tokens[i + n]!.text === '.' && words.at(-1)!.text.length <= 4 ? 1 : 0
      return n + more
    }
  }
  return 0
}

/** Start of the title phrase that ends right before `end` (modifiers included), or `end` where there is none. */
export function titleBefore(tokens: readonly Token[], end: number, floor = 0): number {
  for (let n = Math.min(longestTitle, end - floor); n >= 1; n--) {
    if (titleAt(tokens, end - n, end) !== n) continue
    let from = end - n
    while (from > floor && titleModifiers.has(bare(tokens[from - 1]!))) from--
    return from
  }
  return end
}
