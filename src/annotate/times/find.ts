// Time expressions of an article: the longest shape at each place, resolved against the article's day.
import type { TimeExpression } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import type { Reading, Sentence } from '../context.js'
import { directionAt } from './direction.js'
import { resolve } from './resolve.js'
import type { Match } from './shape.js'
import { recognisers } from './shapes/index.js'

/** Finds and resolves times in the sentences. `anchor` is the day number of writing, or null. Linear in the tokens. */
export function findTimes(reading: Reading, anchor: number | null): TimeExpression[] {
  return reading.sentences.flatMap(s => timesOfSentence(s, anchor))
}

function timesOfSentence(sentence: Sentence, anchor: number | null): TimeExpression[] {
  const { tokens } = sentence
  const out: TimeExpression[] = []
  for (let i = 0; i < tokens.length; ) {
    const found = MAY_START.test(tokens[i]!.lower) ? longestAt(tokens, i) : null
    if (!found) {
      i++
      continue
    }
    const direction =
      found.match.shape.kind === 'weekday' ||
      found.match.shape.kind === 'month' ||
      found.match.shape.kind === 'day' ||
      found.match.shape.kind === 'range'
        ? directionAt(tokens, i)
        : -1
    const r = resolve(found.match.shape, { day: anchor, direction })
    const last = tokens[i + found.match.tokens - 1]!
    const end = last.lower.endsWith("'s") ? last.end - 2 : last.end
    const by = `${found.name}${r.basis === 'inferred' ? (anchor === null ? ', no anchor' : ', from the article’s day') : ''}`
    out.push({ start: tokens[i]!.start, end, type: r.type, value: r.value, from: r.from, to: r.to, basis: r.basis, by })
    i += found.match.tokens
  }
  return out
}

/** First letters and digits a shape can begin with: spares the recognisers most tokens. */
const MAY_START = /^[\dabcdefghijlmnoprstwy(]/

function longestAt(tokens: readonly Token[], i: number): { name: string; match: Match } | null {
  let best: { name: string; match: Match } | null = null
  for (const r of recognisers) {
    const match = r.at(tokens, i)
    if (match && (!best || match.tokens > best.match.tokens)) best = { name: r.name, match }
  }
  return best
}
