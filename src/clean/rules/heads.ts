// Headline and subheads of plain text: short lines without a full stop that stand before prose.
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

const LONGEST_HEADLINE = 200
const SHORTEST_PROSE = 60

const isProse = (d: Draft | undefined, c: BlockContext): boolean => {
  if (!d || d.kind === 'furniture') return false
  const text = textOf(d, c)
  return (
    d.kind === 'dateline' ||
    ((!d.kind || d.kind === 'paragraph') &&
      text.length >= SHORTEST_PROSE &&
      (endsSentence(text) || wordCount(text) > 25))
  )
}

const fold = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The first open block, where it is short, ends without a full stop and prose follows; or the block that repeats the given title. */
export const headline: BlockRule = (drafts, c) => {
  const title = c.title ? fold(c.title) : ''
  const exact = title
    ? drafts.findIndex((d, i) => i < 12 && (!d.kind || d.kind === 'subhead') && fold(textOf(d, c)) === title)
    : -1
  const first = drafts.some(d => d.kind === 'headline') ? -1 : drafts.findIndex(d => !d.kind)
  const at = exact >= 0 ? exact : first
  const d = drafts[at]
  if (!d) return drafts
  const text = textOf(d, c)
  const short = text.length <= LONGEST_HEADLINE && !endsSentence(text) && wordCount(text) >= 2 && !text.endsWith(':')
  if (exact < 0 && !(short && drafts.slice(at + 1, at + 8).some(n => isProse(n, c)))) return drafts
  return drafts.map((x, i) => (i === at ? settle(x, 'headline', exact >= 0 ? 'title' : 'headline-shape') : x))
}

const LONGEST_SUBHEAD = 110

/** A short line between paragraphs with prose right behind it. */
export const subhead = eachOpen((d, c, at, all) => {
  const text = textOf(d, c)
  if (text.length > LONGEST_SUBHEAD || endsSentence(text) || /[,;:–—-]$/.test(text) || wordCount(text) > 14) return d
  if (/^["“„«'‘(]/.test(text) || !/\p{L}/u.test(text)) return d
  const before = all.slice(0, at).some(x => x.kind === 'headline' || isProse(x, c))
  return before && isProse(all[at + 1], c) && isProse(all[at - 1], c) ? settle(d, 'subhead', 'subhead-shape') : d
})
