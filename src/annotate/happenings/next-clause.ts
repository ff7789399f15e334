// Where the next clause of a sentence begins: what stands in it is not said of the deed in front.
import { isCue } from '../../lexicon/index.js'
import type { Token } from '../../text/index.js'
import { Grammar } from '../grammar.js'

/**
 * Start of the clause behind the deed at token `i` that "and" or "but" opens with a subject of its own ("thanked Holm, and the two agreed to meet in
 * May"), in characters; infinity for none.
 */
export function nextClauseFrom(tokens: readonly Token[], i: number): number {
  let grammar: Grammar | undefined
  for (let k = i + 1; k < tokens.length - 2; k++) {
    if (!/^(?:and|but)$/.test(tokens[k]!.lower)) continue
    // "but warned that it could be held in June"
    if (isCue(tokens[k + 1]!.lower) && tokens[k + 2]!.lower === 'that') return tokens[k]!.start
    const that = tokens[k + 1]!.lower === 'that' ? k + 2 : k + 1
    grammar ??= new Grammar(tokens)
    // A list of names goes on behind "and", unless a comma stands there.
    const parted = that > k + 1 || tokens[k - 1]!.text === ','
    if (parted && grammar.beginsClause(that)) return tokens[k]!.start
  }
  return Number.POSITIVE_INFINITY
}
