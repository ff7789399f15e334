// Lines that only say when or by whom: "As of: 06/14/2023 4:04 p.m", "Published 14 June 2023", "By Jane Roe".
import { monthNumber, stampLead, weekdayNumber } from '../../lexicon/index.js'
import { type BlockRule, type Draft, eachOpen, endsSentence, settle, textOf, wordCount } from '../draft.js'

/** Paragraphs that may stand before a date that is still of the head. */
const HEAD_PARAGRAPHS = 3
const SHORTEST_PARAGRAPH = 60

/** A date and little else, at the head or the end of a report; amid its paragraphs such lines are entries of a list. */
export const dateStamp: BlockRule = (drafts, c) => {
  const isParagraph = (d: Draft): boolean => !d.kind && d.end - d.start >= SHORTEST_PARAGRAPH
  const last = drafts.findLastIndex(isParagraph)
  let before = 0
  return drafts.map((d, at) => {
    if (isParagraph(d)) before++
    const apart = before <= HEAD_PARAGRAPHS || at > last
    return !d.kind && isStamp(textOf(d, c), apart) ? settle(d, 'date', 'date-stamp') : d
  })
}

function isStamp(text: string, apart: boolean): boolean {
  const lead = stampLead(text)
  if (text.length > 90 || !(apart || lead > 0)) return false
  const rest = text.slice(lead)
  const words = rest.split(/[\s,./:|()-]+/).filter(Boolean)
  if (words.length < 2 || words.length > 12 || !/\d/.test(rest)) return false
  const dateLike = (w: string): boolean =>
    /^\d{1,4}(?:st|nd|rd|th|pm|am)?$/i.test(w) ||
    monthNumber(w) !== null ||
    weekdayNumber(w) !== null ||
    STAMP_WORDS.has(w.toLowerCase())
  const dated = words.filter(dateLike).length
  const isDate = /\d{4}/.test(rest) || words.some(w => monthNumber(w) !== null)
  return isDate && dated >= words.length - (lead > 0 ? 2 : 0)
}

const STAMP_WORDS = new Set([
  'at',
  'on',
  'am',
  'pm',
  'a',
  'p',
  'm',
  'gmt',
  'utc',
  'est',
  'edt',
  'et',
  'cet',
  'cest',
  'bst',
  'ist',
  'hrs',
  'updated',
  'published',
  'posted',
  'of',
  'the',
])

/** "By Jane Roe", "By Jane Roe and John Doe, Agency". */
export const byline = eachOpen((d, c, at) => {
  const text = textOf(d, c)
  if (at > 6 || text.length > 100 || endsSentence(text)) return d
  const match = /^(?:by|from|written by|reported by)[:\s]\s?(\p{Lu}.{2,90})$/iu.exec(text)
  const words = match?.[1]?.split(/[\s,]+/) ?? []
  const names =
    words.length > 0 &&
    words.length <= 10 &&
    words.every(w => /^\p{Lu}/u.test(w) || /^(?:and|de|van|von|al|in|for|the|of|&|\|)$/.test(w))
  return names && wordCount(text) >= 2 ? settle(d, 'byline', 'byline') : d
})
