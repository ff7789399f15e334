// Times without a place in the calendar: "now", "recently", "in the past", "the near future", "these days". They say so.
import type { Token } from '../../../text/index.js'
import { matched, type Recogniser } from '../shape.js'
import { word } from '../words.js'

type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'

const WORDS: ReadonlyMap<string, Reference> = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
])

/** "now", "right now", "recently", "soon"; "as soon as" and "soon after" say nothing of when. */
export const reference: Recogniser = {
  name: 'reference',
  opens: lower => WORDS.has(lower) || lower === 'right',
  at(tokens, i) {
    if (word(tokens, i) === 'right')
      return word(tokens, i + 1) === 'now' ? matched(i, i + 2, { kind: 'reference', value: 'PRESENT_REF' }) : null
    const lower = word(tokens, i)
    const value = WORDS.get(lower)!
    if (lower === 'now' && (word(tokens, i + 1) === '-' || word(tokens, i - 1) === 'right')) return null
    if (lower === 'soon' && (isSoonAfter(tokens, i) || /^(?:as|too|so|how|very)$/.test(word(tokens, i - 1))))
      return null
    if (/^(?:recent|recently)$/.test(lower) && word(tokens, i - 1) === 'most') return null
    return matched(i, i + 1, { kind: 'reference', value })
  },
}

/** "soon after the vote", "he was soon released": told of the past. */
const isSoonAfter = (tokens: readonly Token[], i: number): boolean =>
  /^(?:after|afterward|afterwards|enough|became|was|were|had|found|followed|began)$/.test(word(tokens, i + 1)) ||
  /ed$/.test(word(tokens, i + 1)) ||
  /^(?:was|were|had)$/.test(word(tokens, i - 1))

/** "the past", "the near future", "the foreseeable future", "these days". */
export const longReference: Recogniser = {
  name: 'past-or-future',
  opens: lower => lower === 'the' || lower === 'these',
  at(tokens, i) {
    if (word(tokens, i) === 'these')
      return word(tokens, i + 1) === 'days' ? matched(i, i + 2, { kind: 'reference', value: 'PRESENT_REF' }) : null
    const adjective = /^(?:near|foreseeable|distant|recent|immediate|not-too-distant)$/.test(word(tokens, i + 1))
      ? 1
      : 0
    const noun = word(tokens, i + 1 + adjective)
    const next = tokens[i + 2 + adjective]
    const before = word(tokens, i - 1)
    if (noun !== 'past' && noun !== 'future' && !(noun === 'present' && /^(?:for|at|until|to)$/.test(before)))
      return null
    if (!adjective && !/^(?:in|for|of|into|about|from|on|to|with)$/.test(before)) return null
    if (
      next?.kind === 'word' &&
      !/^(?:and|but|that|he|she|it|they|as|for|by|with|when|to|are|is|was|have|has)$/.test(next.lower)
    )
      return null
    if (noun === 'future' && next?.lower === 'of') return null
    return matched(i, i + 2 + adjective, {
      kind: 'reference',
      value: noun === 'past' ? 'PAST_REF' : noun === 'future' ? 'FUTURE_REF' : 'PRESENT_REF',
    })
  },
}
