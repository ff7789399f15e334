// Who gets the credit: "Jane Roe | Pool | Agency" under a picture, "(Agency)" or "Agency, Agency" behind the last sentence.
import { agencies } from '../../lexicon/index.js'
import { trimSpan } from '../../text/index.js'
import { eachOpen, endsSentence, settle, textOf, wordCount } from '../draft.js'

/** A line of its own: parts between bars or slashes, or an agency's name alone. */
export const creditLine = eachOpen((d, c) => {
  const text = textOf(d, c)
  if (text.length > 120 || endsSentence(text)) return d
  const parts = text.split(/[|/]/).map(p => p.trim())
  const named = parts.length > 1 && parts.every(p => p !== '' && wordCount(p) <= 5 && /^\p{Lu}/u.test(p))
  if (named && (parts.length > 2 || parts.some(isAgency))) return settle(d, 'credit', 'credit-bars')
  if (/^(?:photo(?:graph)?|picture|image|credit|photo credit|video)s?\s?(?:by|:)\s?\p{Lu}/iu.test(text))
    return settle(d, 'credit', 'credit-word')
  return agencyList(text) ? settle(d, 'credit', 'credit-agency') : d
})

/** An agency's name, with or without its pictures. */
export const isAgency = (s: string): boolean => agencies.has(s) || agencies.has(s.replace(/ Images$/, ''))

function agencyList(text: string): boolean {
  const bare = text.replace(/^[^\p{L}\p{N}]{0,4}/u, '').replace(/[^\p{L}\p{N}]{0,4}$/u, '')
  const names = bare.split(/,|\/| and | with /).map(n => n.trim())
  return names.length <= 5 && names.every(isAgency)
}

const LONGEST_CREDIT = 60

/** A credit glued to the end of a paragraph: "… by both sides. (Agency)" or "… denials. –AP, AFP". */
export const trailingCredit = eachOpen((d, c) => {
  const text = textOf(d, c)
  const from = Math.max(0, text.length - LONGEST_CREDIT)
  for (let at = from; at < text.length - 1; at++) {
    if (!'.!?"”'.includes(text[at]!)) continue
    const rest = trimSpan(c.text, { start: d.start + at + 1, end: d.end })
    const tail = c.text.slice(rest.start, rest.end)
    const enclosed = /^[([][^)\]]{2,50}[)\]]$/.test(tail)
    if (tail.length >= 2 && !/^\p{L}/u.test(tail) && (enclosed || /^[^\p{L}\p{N}\s]/u.test(tail)) && agencyList(tail))
      return [
        { ...d, end: trimSpan(c.text, { start: d.start, end: rest.start }).end },
        settle({ ...d, start: rest.start, end: rest.end }, 'credit', 'credit-trailing'),
      ]
  }
  return d
})
