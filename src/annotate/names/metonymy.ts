// A capital that acts is a government: "Beijing rejected", "ties between Washington and Beijing", "Pyongyang's provocations".
import { isCue, verbDeed } from '../../lexicon/index.js'
import type { Token } from '../../text/index.js'
import { partNumber } from '../tagger/index.js'

const CITY_BEFORE = new Set([
  'in',
  'to',
  'at',
  'near',
  'for',
  'visit',
  'visits',
  'visiting',
  'visited',
  'leave',
  'leaves',
  'leaving',
  'left',
  'outside',
  'around',
  'across',
  'via',
  'central',
  'downtown',
  'into',
  'toward',
  'towards',
  'reach',
  'reached',
  'of',
])
const STATE_BEFORE = new Set([
  'between',
  'from',
  'by',
  'with',
  'against',
  'accused',
  'urged',
  'pressed',
  'help',
  'helped',
  'sees',
  'on',
  'stop',
])
const ADJECTIVE = partNumber('ADJ')
const DESCRIBED: ReadonlySet<number> = new Set([partNumber('NOUN'), partNumber('PROPN'), partNumber('ADJ')])
const VERBAL: ReadonlySet<number> = new Set([partNumber('VERB'), partNumber('AUX')])

/** "Beijing, on the other hand, spoke of": an insertion, and then the verb. */
function actsBehind(tokens: readonly Token[], comma: number, parts: Uint8Array): boolean {
  if (!/^(?:on|for|in|which|however|meanwhile|though|too)$/.test(tokens[comma + 1]?.lower ?? '')) return false
  const close = tokens.findIndex((t, k) => k > comma + 1 && k < comma + 9 && t.text === ',')
  return close > 0 && (VERBAL.has(parts[close + 1] ?? -1) || isCue(tokens[close + 1]?.lower ?? ''))
}

/** "Oslo detected and sank the launch": what the tagger took for an adjective, with nothing behind it that it could describe. */
const isMissedVerb = (tokens: readonly Token[], at: number, parts: Uint8Array): boolean =>
  parts[at] === ADJECTIVE && tokens[at]!.lower.endsWith('ed') && !DESCRIBED.has(parts[at + 1] ?? -1)

/** True where the capital's name at tokens `[from, to)` stands for its government; `parts` are the sentence's parts of speech. */
export function standsForGovernment(tokens: readonly Token[], from: number, to: number, parts: Uint8Array): boolean {
  const before = tokens[from - 1]?.lower
  const after = tokens[to]?.lower ?? ''
  const own = tokens[to - 1]!
  if (before && CITY_BEFORE.has(before)) return false
  // "since the Paris attacks"
  if (before === 'the') return false
  // "from Tokyo to Rome" is a way.
  if (before === 'from' && after === 'to') return false
  if (own.lower.endsWith("'s")) return true
  if (after === ',' && tokens[to + 1] && /^\p{Lu}/u.test(tokens[to + 1]!.text)) return false
  if (after === ',' && actsBehind(tokens, to, parts)) return true
  if (before && STATE_BEFORE.has(before)) return true
  if (before === 'and' && tokens.slice(Math.max(0, from - 5), from).some(t => t.lower === 'between')) return true
  if (after === 'and' || after === 'also') return true
  if (to >= tokens.length) return false
  return VERBAL.has(parts[to]!) || isCue(after) || verbDeed(after) !== undefined || isMissedVerb(tokens, to, parts)
}
