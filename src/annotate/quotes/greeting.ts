// Words in marks behind a verb of thanks, praise or regret that reports nothing else: "thanked her “for ten hard years”".
import { lemmaOf } from '../../lexicon/index.js'
import type { Mention } from '../../model/index.js'
import type { Span } from '../../text/index.js'
import type { Grammar } from '../grammar.js'
import { speakerOf } from './attribution.js'
import { type Attribution, held } from './cue.js'

/** Verbs that attribute nothing by themselves. */
const GREETS = new Set('thank celebrate salute congratulate honour honor deplore mourn'.split(' '))
/** Tokens between such a verb and the words in marks. */
const REACH = 12

/** Whoever thanks, praises or regrets in front of words in marks, or null. */
export function greetingOf(g: Grammar, mentions: readonly Mention[], quoted: Span): Attribution | null {
  const open = g.tokens.findIndex(t => t.end > quoted.start)
  for (let i = open - 1; i >= Math.max(0, open - REACH); i--) {
    if (/^[;:.]$/.test(g.lower(i))) return null
    if (!GREETS.has(lemmaOf(g.lower(i))) || !g.isVerb(i)) continue
    const subject = g.subjectOf(i)
    if (!subject) return null
    const span = g.span(subject)
    return {
      ...held(g, i, new Set(['judge'] as const), span, mentions),
      speaker: speakerOf(g, mentions, subject, span),
    }
  }
  return null
}
