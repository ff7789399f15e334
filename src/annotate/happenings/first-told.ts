// Who brought it up: "first revealed by the Harbour Wire on Monday", "read the reports by the Gazette". That an outlet or a body told of
// something is an event of its own where another report tells of it.
import { lemmaOf } from '../../lexicon/index.js'
import { contentId, type Happening, type Mention, type TimeExpression } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import type { Reading, Sentence } from '../context.js'
import { jointWith } from './joint.js'

const TOLD = /^(?:reported|revealed|disclosed|announced|published|reports?|revelations?)$/
/** Tokens from "by" to a name, and from the name to its time. */
const NAME_REACH = 3
const TIME_REACH = 8

/** Reports of others that a report names, in order. `mentions` and `times` are the article's, in order. */
export function toldBefore(
  reading: Reading,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
): Happening[] {
  const out: Happening[] = []
  for (const s of reading.sentences) {
    if (s.head) continue
    for (const [k, t] of s.tokens.entries()) {
      if (!TOLD.test(t.lower) || s.tokens[k + 1]?.lower !== 'by') continue
      const inside = mentions.filter(m => s.start <= m.start && m.end <= s.end)
      const teller = tellerAt(s.tokens, k + 2, inside)
      if (teller) out.push(told(s, t, teller, inside, times, out.length))
    }
  }
  return out
}

/** The body named right behind "by". */
function tellerAt(tokens: readonly Token[], at: number, mentions: readonly Mention[]): Mention | null {
  const [from, to] = [tokens[at]?.start, tokens[at + NAME_REACH - 1]?.start ?? tokens.at(-1)?.start]
  if (from === undefined || to === undefined) return null
  return (
    mentions.find(m => m.start >= from && m.start <= to && m.kind === 'name' && m.entity.startsWith('organisation:')) ??
    null
  )
}

function told(
  s: Sentence,
  word: Token,
  teller: Mention,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
  ordinal: number,
): Happening {
  const joint = jointWith(s.tokens, teller, mentions, word)
  const last = Math.max(teller.end, ...joint.map(m => m.end))
  const time = times.find(
    t =>
      t.start >= last && t.end <= s.end && t.from && t.to && t.type !== 'DURATION' && isNear(s.tokens, last, t.start),
  )
  return {
    id: contentId('h', 'told', ordinal, word.lower),
    start: word.start,
    end: Math.max(last, time?.end ?? 0),
    type: 'OTHER',
    subtype: 'statement',
    status: 'held',
    source: teller.entity,
    target: null,
    ...(joint.length ? { jointSources: [...new Set(joint.map(m => m.entity))] } : {}),
    place: null,
    when: time ? { from: time.from!, to: time.to!, basis: time.basis, by: time.by } : null,
    trigger: lemmaOf(word.lower),
  }
}

const isNear = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.filter(t => t.start >= from && t.end <= to).length <= TIME_REACH &&
  !tokens.some(t => t.start >= from && t.end <= to && /^[,;]$/.test(t.text))
