// A capital that acts is a government: "Beijing rejected", "ties between Washington and Beijing", "Pyongyang's provocations".
import { isCue, verbDeed } from '../../lexicon/index.js'
import type { Token } from '../../text/index.js'

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
const ACTING = new Set([
  'has',
  'had',
  'have',
  'is',
  'was',
  'will',
  'would',
  'and',
  'also',
  'could',
  'might',
  'may',
  'does',
  'did',
  'sees',
  'views',
  'wants',
  'claims',
  'claimed',
  'detected',
  'shot',
])

/** True where the capital's name at tokens `[from, to)` stands for its government. */
export function standsForGovernment(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.lower
  const after = tokens[to]?.lower ?? ''
  const own = tokens[to - 1]!
  if (before && CITY_BEFORE.has(before)) return false
  if (own.lower.endsWith("'s")) return true
  if (after === ',' && tokens[to + 1] && /^\p{Lu}/u.test(tokens[to + 1]!.text)) return false
  if (before && STATE_BEFORE.has(before)) return true
  if (before === 'and' && tokens.slice(Math.max(0, from - 5), from).some(t => t.lower === 'between')) return true
  return after !== '' && (ACTING.has(after) || isCue(after) || verbDeed(after) !== undefined)
}
