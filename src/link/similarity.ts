// How alike two articles are as reports of one event, 1 at most: common words and names, with time and office-holders as evidence against.
import { parseDay } from '../model/index.js'
import type { Digest, TermVector } from './digest.js'

/** Cosine of two sparse vectors of length 1. */
export function cosine(a: TermVector, b: TermVector): number {
  let sum = 0
  let i = 0
  let j = 0
  while (i < a.terms.length && j < b.terms.length) {
    const x = a.terms[i]!
    const y = b.terms[j]!
    if (x === y) sum += a.weights[i++]! * b.weights[j++]!
    else if (x < y) i++
    else j++
  }
  return sum
}

/** The parts of a score, for explaining it. */
export interface PairScore {
  readonly score: number
  readonly words: number
  readonly names: number
  readonly days: number | null
  readonly officeConflicts: number
  /** The main happenings lie at other times; one plan is on in one report and off in the other. */
  readonly otherTime: boolean
  readonly otherStatus: boolean
}

/** Share of the word vector in the mix; the rest is names. This and the other constants: sweep over the development sets, docs/scores.md. */
const WORDS = 0.5
/** Days apart that say nothing yet, how fast the score falls beyond, and how far. */
const FREE_DAYS = 2
const DAY_DECAY = 0.02
const LEAST_TIME_FACTOR = 0.5
/** Two articles that give one office to two people are seldom about one event: so much is taken off. The pair then speaks against any cluster it would stand in. */
const OFFICE_CONFLICT = 0.6
/** Reports some days apart whose main happenings lie at other times, or that tell one kind of plan as on and as off, tell two events. */
const TIME_CONFLICT = 0.4
const STATUS_CONFLICT = 0.3
const CONFLICT_DAYS = 3

/** Scores a pair. Symmetric; depends on the two digests alone. */
export function pairScore(a: Digest, b: Digest): PairScore {
  const words = cosine(a.words, b.words)
  const names = cosine(a.names, b.names)
  const days = a.day !== null && b.day !== null ? Math.abs(a.day - b.day) : null
  const time = days === null ? 1 : Math.max(LEAST_TIME_FACTOR, 1 - Math.max(0, days - FREE_DAYS) * DAY_DECAY)
  let officeConflicts = 0
  for (const [office, holder] of a.offices) {
    const other = b.offices.get(office)
    if (other !== undefined && other !== holder) officeConflicts++
  }
  const mixed = WORDS * words + (1 - WORDS) * names
  const otherTime = days !== null && days > CONFLICT_DAYS && timesDisjoint(a, b)
  const otherStatus = days !== null && days >= CONFLICT_DAYS && a.kind !== null && a.kind === b.kind && a.off !== b.off
  const against =
    (officeConflicts ? OFFICE_CONFLICT : 0) + (otherTime ? TIME_CONFLICT : 0) + (otherStatus ? STATUS_CONFLICT : 0)
  return { score: mixed * time - against, words, names, days, officeConflicts, otherTime, otherStatus }
}

/** More than a day between the two: clocks and time zones do not explain it. */
function timesDisjoint(a: Digest, b: Digest): boolean {
  const [x, y] = [a.main?.when, b.main?.when]
  if (!x || !y) return false
  const [xf, xt, yf, yt] = [x.from, x.to, y.from, y.to].map(parseDay)
  return xf != null && xt != null && yf != null && yt != null && (xf > yt + 1 || yf > xt + 1)
}
