// The working form of a block while the rules look at it: a span, what the source said of it, and a kind once one is settled.
import type { Block, BlockKind } from '../model/index.js'
import type { Span } from '../text/index.js'

/** A block on its way. `kind` null = not settled yet; `tag` is the HTML element it came from, where there was one. */
export interface Draft extends Span {
  readonly kind: BlockKind | null
  readonly by: string
  readonly tag?: string
}

/** What a rule may look at beside the drafts. */
export interface BlockContext {
  readonly text: string
  /** Title given by the sender or the page's metadata. */
  readonly title: string | null
}

/** A rule settles or splits drafts and leaves the others as they are. Order of the list is order of the text. */
export type BlockRule = (drafts: readonly Draft[], context: BlockContext) => readonly Draft[]

/** The draft's text. */
export const textOf = (d: Span, c: BlockContext): string => c.text.slice(d.start, d.end)

/** The draft settled as `kind` by the rule `by`. */
export const settle = (d: Draft, kind: BlockKind, by: string): Draft => ({ ...d, kind, by })

/** A rule that looks at one open draft at a time, with its neighbours. */
export function eachOpen(
  decide: (d: Draft, c: BlockContext, at: number, all: readonly Draft[]) => Draft | readonly Draft[],
): BlockRule {
  return (drafts, c) => {
    const out: Draft[] = []
    for (let at = 0; at < drafts.length; at++) {
      const d = drafts[at]!
      const decided = d.kind ? d : decide(d, c, at, drafts)
      if ('length' in decided) out.push(...decided)
      else out.push(decided)
    }
    return out
  }
}

/** Drafts as blocks; what no rule settled is a paragraph. */
export const toBlocks = (drafts: readonly Draft[]): Block[] =>
  drafts.map(({ start, end, kind, by }) => ({ start, end, kind: kind ?? 'paragraph', by: kind ? by : 'default' }))

const TERMINAL = /[.!?…]["'”’»)\]]{0,3}$/

/** True where the text ends as a sentence does. */
export const endsSentence = (s: string): boolean => TERMINAL.test(s)

/** Number of words, counted no further than `most`. */
export function wordCount(s: string, most = 400): number {
  let n = 0
  for (const word of s.slice(0, 4000).split(/[\s\u00a0]+/)) if (word && ++n >= most) break
  return n
}
