// What every reader of an article needs: the text, its sentences, and the tokens of each. Made once.
import { builtInGazetteer, type Gazetteer, settledFor } from '../lexicon/index.js'
import type { Block } from '../model/index.js'
import { type Span, sentenceTokens, type Token } from '../text/index.js'

/** A sentence with its tokens. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[]
  /** Position of its block among the report's blocks, and whether that block is a head. */
  readonly block: number
  readonly head: boolean
}

/** One article as its readers see it. */
export interface Reading {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  /** Words that stand somewhere in small letters, lower case. */
  readonly seenSmall: ReadonlySet<string>
  /** Names known beforehand. */
  readonly gazetteer: Gazetteer
}

/** Characters read of one sentence: work inside a sentence may grow with its square, and no honest one comes near. */
const LONGEST_SENTENCE = 8_000

/** Tokens read of one article; later sentences stay without annotations and the article says so. */
export const mostTokens = 200_000

/** Number of the reading that is made: a form that was met in it need not be looked at again. */
let reading = 0

/** The reading of an article; `capped` where {@link mostTokens} was reached or a sentence was cut. */
export function readingOf(
  text: string,
  blocks: readonly Block[],
  spans: readonly Span[],
  gazetteer: Gazetteer = builtInGazetteer,
): Reading & { readonly capped: boolean } {
  reading++
  const seenSmall = new Set<string>()
  const sentences: Sentence[] = []
  let block = 0
  let count = 0
  let long = false
  for (const span of spans) {
    while (block < blocks.length - 1 && blocks[block]!.end <= span.start) block++
    const kind = blocks[block]?.kind
    const tokens =
      count < mostTokens ? sentenceTokens(text, span.start, Math.min(span.end, span.start + LONGEST_SENTENCE)) : []
    count += tokens.length
    long ||= span.end - span.start > LONGEST_SENTENCE
    for (const { form } of tokens) {
      if (form.readIn === reading) continue
      form.readIn = reading
      if (form.kind === 'word' && form.text === form.lower) seenSmall.add(form.lower)
    }
    sentences.push({ ...span, tokens, block, head: kind === 'headline' || kind === 'subhead' })
  }
  return {
    text,
    blocks,
    sentences,
    seenSmall,
    gazetteer: settledFor(text, gazetteer),
    capped: long || count >= mostTokens,
  }
}
