// Months and years: "June", "June 2023", "early February", "mid-2019", "last November", "November last year", "in 2019", "the 1990s".

import { monthNumber } from '../../../lexicon/index.js'
import { isCapitalised, type Token } from '../../../text/index.js'
import { type Part, partOf, type Recogniser, word } from '../shape.js'
import { isShortMonth, monthAt } from './dates.js'

/** Words in front of a month that say it is one ("May" alone is too often a name or a verb). */
const BEFORE = new Set([
  'in',
  'since',
  'until',
  'by',
  'of',
  'last',
  'next',
  'this',
  'during',
  'from',
  'between',
  'early',
  'late',
  'mid',
  'through',
  'for',
  'and',
  'to',
  'on',
  'before',
  'after',
  'till',
])

function leading(tokens: readonly Token[], i: number): { part?: Part; step?: number; at: number } {
  const lower = word(tokens, i)
  const part = partOf(lower)
  if (part) return { part, at: word(tokens, i + 1) === '-' ? i + 2 : i + 1 }
  if (lower === 'last' || lower === 'next' || lower === 'this')
    return { step: lower === 'last' ? -1 : lower === 'next' ? 1 : 0, at: i + 1 }
  if (lower === 'the' && /^(?:beginning|start|end|middle)$/.test(word(tokens, i + 1)) && word(tokens, i + 2) === 'of')
    return {
      part: /^(?:beg|sta)/.test(word(tokens, i + 1)) ? 'start' : word(tokens, i + 1) === 'end' ? 'end' : 'mid',
      at: i + 3,
    }
  return { at: i }
}

/** A month with or without a year, with what stands around it. */
export const month: Recogniser = {
  name: 'month',
  at(tokens, i) {
    const lead = leading(tokens, i)
    const joined = /^mid-(\p{L}+)$/u.exec(word(tokens, i))
    const n = joined ? monthNumber(joined[1]!) : monthAt(tokens, lead.at)
    if (!n || (!joined && tokens[lead.at]!.text.length < 3)) return null
    const short = !joined && word(tokens, lead.at + 1) === '.' && isShortMonth(tokens[lead.at]!.text)
    let at = lead.at + (short ? 2 : 1)
    let year: number | null = null
    let step = lead.step
    const comma = word(tokens, at) === ',' || word(tokens, at) === 'of' ? 1 : 0
    if (/^(?:1[6-9]|20)\d\d$/.test(word(tokens, at + comma))) {
      year = Number(word(tokens, at + comma))
      at += comma + 1
    } else if (/^(?:last|this|next)$/.test(word(tokens, at + comma)) && word(tokens, at + comma + 1) === 'year') {
      step = word(tokens, at + comma) === 'last' ? -2 : word(tokens, at + comma) === 'next' ? 2 : 0
      at += comma + 2
    } else if (word(tokens, at) === 'of' && /^(?:last|this|next)$/.test(word(tokens, at + 1))) return null
    const unsure =
      /^(?:may|march|april|june|august)$/i.test(tokens[lead.at]?.text ?? '') || (tokens[lead.at]?.text.length ?? 9) < 4
    const alone = lead.at === i && !joined && year === null && step === undefined
    if (alone && unsure && !BEFORE.has(word(tokens, i - 1))) return null
    const part: Part | undefined = joined ? 'mid' : lead.part
    return {
      tokens: at - i,
      shape: { kind: 'month', year, month: n, ...(part ? { part } : {}), ...(step !== undefined ? { step } : {}) },
    }
  },
}

const YEAR_BEFORE = new Set([
  'in',
  'since',
  'until',
  'by',
  'of',
  'during',
  'from',
  'between',
  'early',
  'late',
  'mid',
  'through',
  'before',
  'after',
  'to',
  'and',
  'for',
  'the',
  'around',
  'about',
  '(',
  'till',
  'fiscal',
  'year',
  "year's",
  ',',
  'than',
])

/** "in 2019", "late 2019", "mid-2019", "the 1990s", "2019" behind a preposition. */
export const year: Recogniser = {
  name: 'year',
  at(tokens, i) {
    const joined = /^(?:mid|early|late)-((?:19|20)\d\d)(s?)$/.exec(word(tokens, i))
    if (joined)
      return {
        tokens: 1,
        shape: {
          kind: 'year',
          year: Number(joined[1]),
          part: partOf(word(tokens, i).split('-')[0]!)!,
          ...(joined[2] ? { years: 10 } : {}),
        },
      }
    const lead = leading(tokens, i)
    if (lead.step !== undefined) return null
    const decade = /^((?:1[6-9]|20)\d0)s$/.exec(word(tokens, lead.at))
    const from = word(tokens, i) === 'the' && !lead.part ? lead.at + 1 : lead.at
    const inArticle = /^((?:1[6-9]|20)\d0)s$/.exec(word(tokens, from))
    const ten = decade ?? inArticle
    if (ten)
      return {
        tokens: (decade ? lead.at : from) - i + 1,
        shape: { kind: 'year', year: Number(ten[1]), years: 10, ...(lead.part ? { part: lead.part } : {}) },
      }
    const lower = word(tokens, lead.at)
    if (!/^(?:1[789]|20)\d\d$/.test(lower)) return null
    const next = word(tokens, lead.at + 1)
    const before = tokens[i - 1]
    const cued =
      lead.part !== undefined ||
      YEAR_BEFORE.has(word(tokens, i - 1)) ||
      !before ||
      (before.kind === 'word' && isCapitalised(before))
    const counted =
      /^(?:people|dollars|euros|pounds|men|women|troops|meters|metres|miles|km|percent|%|points|votes|jobs|homes|members|soldiers|feet)$/.test(
        next,
      ) || tokens[lead.at - 1]?.text === '$'
    return cued && !counted
      ? {
          tokens: lead.at - i + 1,
          shape: { kind: 'year', year: Number(lower), ...(lead.part ? { part: lead.part } : {}) },
        }
      : null
  },
}
