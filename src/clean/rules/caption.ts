// Words under a picture. In plain text only the place and the neighbours tell: a caption stands before or beside a credit line,
// outside the run of paragraphs.

import { type BlockRule, eachOpen, settle, textOf, wordCount } from '../draft.js'
import { isAgency } from './credit.js'

const LONGEST = 400

/** The block right before a credit line that stands apart from the report's paragraphs: first of all, or behind another caption. */
export const captionBeforeCredit = eachOpen((d, c, at, all) => {
  const next = all[at + 1]
  // A page says by its elements what is a caption: there the summary stands before the picture's credit.
  if (
    next?.kind !== 'credit' ||
    next.by === 'credit-trailing' ||
    next.by === 'page-credit' ||
    d.end - d.start > LONGEST
  )
    return d
  const before = all.slice(0, at)
  const apart = before.every(b => b.kind !== null || wordCount(textOf(b, c)) < 16)
  return apart ? settle(d, 'caption', 'before-credit') : d
})

/** "Agency - Contributor A boat in the port of Lyon": whose picture it is stands before what it shows. */
export const captionBehindCredit = eachOpen((d, c) => {
  if (d.end - d.start > LONGEST) return d
  const [, owner] =
    /^(\p{L}[\p{L} ]{1,30}?) ?[-–—/|] ?(?:Contributor|Handout|Stringer|Pool)\b/u.exec(textOf(d, c)) ?? []
  return owner && isAgency(owner) ? settle(d, 'caption', 'behind-credit') : d
})

/** "(Photo: …)" or "File photo: …" says so itself. */
export const captionByWord = eachOpen((d, c) => {
  const text = textOf(d, c)
  return d.end - d.start < LONGEST &&
    /^\(?(?:file (?:photo|picture)|pictured|in this (?:file )?(?:photo|picture|image)|caption)\b/i.test(text)
    ? settle(d, 'caption', 'caption-word')
    : d
})

/** Pictures of a gallery from which on their numbers say that it is one. */
const LEAST_PICTURES = 3

/**
 * A gallery set into the report, many pictures of other days: "12/34 Sailors …" line by line, or "Hide Caption 12 of 34 Photos: …" in one block. Nothing
 * beside a picture's number is of the report's event for certain.
 */
export const gallery: BlockRule = (drafts, c) => {
  const sizes = drafts.map(d => (d.kind ? undefined : PICTURE.exec(textOf(d, c))?.[1]))
  const count = new Map<string, number>()
  for (const size of sizes) if (size) count.set(size, (count.get(size) ?? 0) + 1)
  return drafts.map((d, i) => {
    if (d.kind) return d
    const numbered = (count.get(sizes[i] ?? '') ?? 0) >= LEAST_PICTURES
    return numbered || SHOWN.test(textOf(d, c)) ? settle(d, 'caption', 'gallery') : d
  })
}
const PICTURE = /^\d{1,3}\/(\d{1,3})\s+[\p{Lu}\d'"‘“]/u
const SHOWN = /\bHide Caption \d{1,3} of \d{1,3}\b/
