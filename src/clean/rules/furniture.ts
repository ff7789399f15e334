// Lines that invite, promote or administer ("Read more about", "Leave a Comment", a form's small print).
import { furnitureOpenings, sectionWords } from '../../lexicon/index.js'
import { eachOpen, endsSentence, settle, textOf, wordCount } from '../draft.js'

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

/** Short lines without a full stop behind the last paragraph: nothing follows that they could head. */
export const trailingLine = eachOpen((d, c, at, all) => {
  const text = textOf(d, c)
  if (at === 0 || endsSentence(text) || wordCount(text) > 8 || text.endsWith(':')) return d
  const isProse = (x: typeof d): boolean => !x.kind && endsSentence(textOf(x, c)) && x.end - x.start > 60
  return all.slice(at + 1).some(isProse) || !all.slice(0, at).some(isProse)
    ? d
    : settle(d, 'furniture', 'trailing-line')
})

/** Lines without a single letter or digit (rules, bullets, stars). */
export const ornament = eachOpen((d, c) =>
  /[\p{L}\p{N}]/u.test(textOf(d, c)) ? d : settle(d, 'furniture', 'ornament'),
)

const isLetter = (s: string): boolean => s !== '' && s.toLowerCase() !== s.toUpperCase()
