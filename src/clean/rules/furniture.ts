// Lines that invite, promote or administer ("Read more about", "Leave a Comment", a form's small print).
import { furnitureOpenings, sectionWords } from '../../lexicon/index.js'
import {
  type BlockContext,
  type BlockRule,
  type Draft,
  eachOpen,
  endsSentence,
  settle,
  textOf,
  wordCount,
} from '../draft.js'
import { lineChances, looksLikePage } from '../lines/judge.js'

const LABEL_WORDS = 4
const LONGEST = 240

/** By opening words, with a limit on length: a long paragraph that happens to begin so is a paragraph. */
export const furnitureByOpening = eachOpen((d, c) => {
  const text = textOf(d, c)
  if (text.length > LONGEST) return d
  const lower = text.toLowerCase()
  const opening = furnitureOpenings.find(o => lower.startsWith(o) && !isLetter(lower.charAt(o.length)))
  if (!opening) return d
  // "Related to this, ministers said that ..." is a sentence of the report: a full sentence of many words needs more than an opening.
  const isSentence = endsSentence(text) && wordCount(text) > 8
  return isSentence && !PROMISES.test(lower) ? d : settle(d, 'furniture', 'furniture-opening')
})

/** What an invitation or a notice speaks of. */
const PROMISES =
  /\b(?:website|newsletter|inbox|cookies|comment|email|privacy|terms|subscrib|account|coverage|app|data|rights reserved|this (?:site|form|story|article))/

/** Notices of a page to whoever is signed in, or of a player that does not run. */
export const notice = eachOpen((d, c) => {
  const text = textOf(d, c)
  return text.length <= LONGEST_NOTICE &&
    (NOTICE.test(text) || (SENT.test(text) && MAIL.test(text))) &&
    !REPORTED.test(text)
    ? settle(d, 'furniture', 'notice')
    : d
})

const LONGEST_NOTICE = 320
/** What a report on mails and accounts has and a notice has not. */
const REPORTED = /["“”]|\b(?:said|says|told|according|warn(?:s|ed)?)\b/i
const SENT = /\bsent (?:you|an? (?:verification|confirmation) e-?mail)\b/i
const MAIL = /\be-?mail\b/i
const NOTICE =
  /\b(?:activate|update|verify|confirm) your (?:profile|account|e-?mail|registration)\b|\byour (?:notification|account|profile|password|subscription|registration|preferences) (?:has|have|is|was) |\bsaving your (?:notification|profile|preferences|changes)\b|\b(?:spam|junk) (?:(?:or|and|\/) (?:spam|junk) )?(?:folder|mail)\b|^thank you for (?:registering|subscribing|signing up)\b|\bplease enable java ?script\b|\b(?:disabl|turn)\w* (?:off )?(?:any |your )?ad[- ]?block|\bemail notifications are only sent\b|\byou(?:'|’)re not a robot\b|\byou are not a robot\b|\bby submitting your registration\b|\{\* \w+ \*\}/i

/** A short label of a section ("Harbour Times Politics"), next to other furniture or alone at an end. */
export const sectionLabel = eachOpen((d, c, at, all) => {
  const text = textOf(d, c)
  if (endsSentence(text) || wordCount(text) > LABEL_WORDS) return d
  const last = text.toLowerCase().split(' ').at(-1) ?? ''
  const beside = [all[at - 1], all[at + 1]].some(n => n?.kind === 'furniture')
  return sectionWords.has(last) && (beside || at === 0 || at === all.length - 1)
    ? settle(d, 'furniture', 'section-label')
    : d
})

/** Short lines without a full stop behind the last paragraph: nothing follows that they could head. Elements of pages say more than that. */
export const trailingLine: BlockRule = (drafts, c) => {
  const last = drafts.findLastIndex(x => !x.kind && endsSentence(textOf(x, c)) && x.end - x.start > 60)
  if (last < 0) return drafts
  // Results and prices at the end of a report are its own: a third of such lines hold a figure.
  const figures = drafts.slice(last + 1).filter(x => hasFigure(x, c)).length
  const table = figures * 3 >= drafts.length - last - 1
  return drafts.map((d, at) => {
    if (at <= last || d.kind || d.tag !== undefined) return d
    const text = textOf(d, c)
    const isLine = !endsSentence(text) && wordCount(text) <= 8 && !text.endsWith(':')
    return isLine && !(table && hasFigure(d, c)) ? settle(d, 'furniture', 'trailing-line') : d
  })
}

const hasFigure = (d: Draft, c: BlockContext): boolean => /\d/.test(textOf(d, c))

/** Lines without a single letter or digit (rules, bullets, stars). */
export const ornament = eachOpen((d, c) =>
  /[\p{L}\p{N}]/u.test(textOf(d, c)) ? d : settle(d, 'furniture', 'ornament'),
)

const isLetter = (s: string): boolean => s !== '' && s.toLowerCase() !== s.toUpperCase()

/** Chance from which on a line is kept; a line that ends as a sentence does is lost only on better grounds. */
const ENOUGH = 0.5
const ENOUGH_OF_SENTENCE = 0.4

/** Lines of a text that was cut from a page with its menus and promotions left in: judged by statistics, and only in such texts. */
export const pageLine: BlockRule = (drafts, c) => {
  const open = drafts.filter(d => !d.kind)
  if (open.some(d => d.tag !== undefined) || !looksLikePage(c.text, open)) return drafts
  const found = lineChances(c.text, open)
  const title = c.title?.trim()
  let at = 0
  return drafts.map(d => {
    if (d.kind) return d
    const chance = found[at++]!
    const text = textOf(d, c)
    return chance > (endsSentence(text) ? ENOUGH_OF_SENTENCE : ENOUGH) || text === title
      ? d
      : settle(d, 'furniture', 'page-line')
  })
}
