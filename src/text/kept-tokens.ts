// Tokens of sentences that were cut already. Linking, lineage and comparing read the same sentences as annotation did before them.
import { type Token, tokenize } from './tokens.js'

/** Tokens kept at most, over all texts. */
const MOST_TOKENS = 600_000

interface Sentence {
  readonly end: number
  readonly tokens: readonly Token[]
}

interface Kept {
  readonly sentences: Map<number, Sentence>
  tokens: number
}

/** By text, the one asked for last at the end. */
const texts = new Map<string, Kept>()
let last: { readonly text: string; readonly kept: Kept } | null = null
let total = 0

/**
 * The tokens of `text` from `start` to `end`, as {@link tokenize} gives them; nobody may change them. The texts asked for last are kept, within
 * a bound: what is forgotten is cut again, so this changes no result.
 */
export function sentenceTokens(text: string, start: number, end: number): readonly Token[] {
  if (last?.text !== text) last = { text, kept: keptOf(text) }
  const { kept } = last
  const known = kept.sentences.get(start)
  if (known?.end === end) return known.tokens
  const tokens = tokenize(text, start, end)
  kept.sentences.set(start, { end, tokens })
  kept.tokens += tokens.length
  total += tokens.length
  if (total > MOST_TOKENS) forget(text)
  return tokens
}

function keptOf(text: string): Kept {
  const known = texts.get(text)
  const kept = known ?? { sentences: new Map<number, Sentence>(), tokens: 0 }
  if (known) texts.delete(text)
  texts.set(text, kept)
  return kept
}

/** Forgets texts, those asked for longest ago first, and never the one in hand. */
function forget(inHand: string): void {
  for (const [text, kept] of texts) {
    if (total <= MOST_TOKENS || text === inHand) return
    texts.delete(text)
    total -= kept.tokens
  }
}
