// Time expressions of an article: the longest shape at each place, resolved against the article's day and what the text has told.
import { isoDay, type TimeExpression } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import type { Reading, Sentence } from '../context.js'
import { Clauses } from './direction.js'
import { openings } from './openers.js'
import { type Resolved, resolve, Told } from './resolve/index.js'
import type { Match } from './shape.js'
import { recognisers } from './shapes/index.js'
import { word } from './words.js'

/** A time with what its sentence says of it. */
export interface FoundTime {
  readonly expression: TimeExpression
  /** -1 past, 1 future. */
  readonly direction: -1 | 1
  /** False where no verb said so. */
  readonly governed: boolean
  /** The word in front, in lower case. */
  readonly lead: string
}

/** Finds and resolves times in the sentences. `anchor` is the day number of writing, or null. Linear in the tokens. */
export const findTimes = (reading: Reading, anchor: number | null): TimeExpression[] =>
  foundTimes(reading, anchor).map(f => f.expression)

/** {@link findTimes} with where each sentence points. */
export function foundTimes(reading: Reading, anchor: number | null): FoundTime[] {
  const told = new Told()
  const out: FoundTime[] = []
  for (const s of reading.sentences) {
    told.next()
    timesOfSentence(s, anchor, told, out)
  }
  return out
}

/** Kinds of phrase that look forward or back by the verb. */
const TURNS = new Set([
  'weekday',
  'month',
  'day',
  'range',
  'clock',
  'quarter',
  'half',
  'season',
  'holiday',
  'relative-unit',
  'week-of',
])

function timesOfSentence(sentence: Sentence, anchor: number | null, told: Told, out: FoundTime[]): void {
  const { tokens } = sentence
  let clauses: Clauses | null = null
  const earnings = (): boolean => isOnEarnings(tokens)
  let floor = 0
  for (const { at, bits } of openings(tokens)) {
    if (at < floor) continue
    const found = longestAt(tokens, at, bits)
    if (!found) continue
    const { shape } = found.match
    const to = at + found.match.tokens
    clauses ??= new Clauses(tokens)
    const governed = TURNS.has(shape.kind) || anchor === null ? clauses.governed(at, to) : null
    const direction = TURNS.has(shape.kind) || anchor === null ? (governed ?? -1) : -1
    const r = resolve(shape, { day: anchor, direction, told, earnings })
    told.keep(shape, r)
    out.push({
      expression: {
        ...expression(tokens, at, to, found.name, sinceThen(r, tokens, at, anchor), anchor),
        ...(governed === -1 && isTomorrow(r, anchor) && !word(tokens, to - 1).endsWith("'s") ? { ahead: true } : {}),
      },
      direction,
      governed: governed !== null,
      lead: word(tokens, at - 1),
    })
    floor = to
  }
}

function longestAt(tokens: readonly Token[], i: number, bits: number): { name: string; match: Match } | null {
  let best: { name: string; match: Match } | null = null
  for (let left = bits; left; left &= left - 1) {
    const r = recognisers[31 - Math.clz32(left & -left)]!
    const match = r.at(tokens, i)
    if (match && (!best || match.tokens > best.match.tokens)) best = { name: r.name, match }
  }
  return best
}

const isTomorrow = (r: Resolved, anchor: number | null): boolean =>
  anchor !== null && r.from !== null && r.from === r.to && r.from === isoDay(anchor + 1)

/** "since February" lasts until the day of writing. */
function sinceThen(r: Resolved, tokens: readonly Token[], at: number, anchor: number | null): Resolved {
  const before = word(tokens, at - 1) === 'the' ? at - 2 : at - 1
  if (word(tokens, before) !== 'since' || anchor === null || r.from === null || r.type === 'DURATION') return r
  const to = isoDay(anchor)
  return to >= r.from ? { ...r, to } : r
}

/** Words of sums in a report on earnings. */
const SUMS = new Set(
  'million billion cents net profit loss losses earnings sales revenue income earned share shares'.split(' '),
)

function isOnEarnings(tokens: readonly Token[]): boolean {
  let count = 0
  for (const t of tokens) if (SUMS.has(t.lower) || t.text === '$' || t.text === '%') count++
  return count >= 2
}

function expression(
  tokens: readonly Token[],
  at: number,
  next: number,
  name: string,
  r: Resolved,
  anchor: number | null,
): TimeExpression {
  const last = tokens[next - 1]!
  const end = last.lower.endsWith("'s") ? last.end - 2 : last.end
  const reckoned =
    r.anchor === 'told' ? ', from what the text told before' : r.anchor === 'article' ? ', from the article’s day' : ''
  const lost = r.basis === 'inferred' && !r.anchor ? (anchor === null ? ', no anchor' : ', open') : ''
  return {
    start: tokens[at]!.start,
    end,
    type: r.type,
    value: r.value,
    from: r.from,
    to: r.to,
    basis: r.basis,
    by: `${name}${reckoned}${lost}`,
    ...(r.mod ? { mod: r.mod } : {}),
    ...(r.approximate ? { approximate: true } : {}),
    ...(r.anchor === 'article' && anchor !== null ? { anchor: isoDay(anchor) } : {}),
  }
}
