// "the North", "the South": the half of a divided country that the report names.
import { isCapitalised, possessiveLength, type Token } from '../../text/index.js'
import type { Reading } from '../context.js'

const known = new WeakMap<Reading, boolean>()

/** True where the report speaks of Korea at all: elsewhere "the North" is a part of some other country. */
function speaksOfKorea(reading: Reading): boolean {
  let is = known.get(reading)
  if (is === undefined) {
    is = /\bKorea/.test(reading.text)
    known.set(reading, is)
  }
  return is
}

/** The full name that the "North" of "the North" at `i` stands for, or null. */
export function halfAt(reading: Reading, tokens: readonly Token[], i: number): string | null {
  const word = tokens[i]!
  // "North and South Korea", "the North and South"
  const first = word.text === 'North' && tokens[i + 1]?.lower === 'and' && tokens[i + 2]?.text === 'South'
  const second = word.text === 'South' && tokens[i - 1]?.lower === 'and' && tokens[i - 2]?.text === 'North'
  if (first)
    return speaksOfKorea(reading) && /^(?:Korea.*|\P{Lu}.*|)$/u.test(tokens[i + 3]?.text ?? '') ? 'North Korea' : null
  if (tokens[i - 1]?.lower !== 'the' && !second) return null
  const name = word.text.slice(0, word.text.length - possessiveLength(word))
  if (name !== 'North' && name !== 'South') return null
  const next = tokens[i + 1]
  // "the North Pole": another name begins with it.
  if (next && isCapitalised(next) && !possessiveLength(word)) return null
  return speaksOfKorea(reading) ? `${name} Korea` : null
}
