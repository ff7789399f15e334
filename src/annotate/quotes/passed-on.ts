// Two who speak in one sentence: who only passes on what another one said.
import type { Span } from '../../text/index.js'
import type { Sentence } from '../context.js'
import type { Content } from './content.js'
import type { Attribution } from './cue.js'

/** Something stands between the cue of one and that of another behind it. */
export function isApart({ tokens }: Sentence, o: Attribution, a: Attribution): boolean {
  let k = o.at
  while (k < tokens.length && tokens[k]!.start < o.cue.end) k++
  return k < tokens.length && tokens[k]!.end <= a.cue.start
}

/** "…, the ministry said": told behind the words, and not inside what somebody else said. */
export const trails = (s: Sentence, a: Attribution): boolean =>
  s.tokens.findLast(t => t.end <= (a.speakerSpan?.start ?? a.cue.start))?.text === ','

/** Share of what somebody passed on that has to be what another one said: then the channel says all there is to say. */
const PASSED_ON = 0.4

/** True where what `content` reports is, for the most part, the report of somebody else's words. */
export const passesOn = (
  content: Span,
  all: readonly Attribution[],
  contents: readonly (Content | null | undefined)[],
): boolean =>
  all.some((a, i) => {
    const inner = contents[i]
    if (
      !inner ||
      !(a.classes.has('say') || a.request) ||
      a.ahead ||
      !a.speaker ||
      inner.start < content.start ||
      inner.end > content.end ||
      (inner.start === content.start && inner.end === content.end)
    )
      return false
    // "The depots are open, Roe said after meeting Holm, according to his office": nothing else is passed on.
    return inner.start === content.start || inner.end - inner.start >= PASSED_ON * (content.end - content.start)
  })
