// Blocks of an article: the drafts of its source, then the rules in their order.
import type { Block } from '../model/index.js'
import { type BlockContext, type Draft, toBlocks } from './draft.js'
import { plainDrafts } from './plain.js'
import { blockRules } from './rules/index.js'

/** Most blocks judged one by one; a longer list keeps its first ones and the rest stay paragraphs. */
export const mostBlocks = 20_000

/** Blocks of a plain text. Together they cover all non-blank characters. */
export const plainBlocks = (text: string, title: string | null): Block[] =>
  settleBlocks(plainDrafts(text), { text, title })

/** Blocks out of drafts, by {@link blockRules}. */
export function settleBlocks(drafts: readonly Draft[], context: BlockContext): Block[] {
  const judged = drafts.slice(0, mostBlocks)
  const settled = blockRules.reduce<readonly Draft[]>((list, rule) => rule(list, context), judged)
  return toBlocks([...settled, ...drafts.slice(mostBlocks)].filter(d => d.end > d.start))
}
