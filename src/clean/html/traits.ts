// What can be seen of a block of a page: how long, how linked, in which element, called what, beside what, how much of the page's prose
// stands in the same column. Nearly all of it needs no knowledge of the language. Numbers between 0 and 1, by name.
import { creditsPicture, invites, isNotice } from '../../lexicon/index.js'
import { capitals } from '../lines/traits.js'
import { type Columns, proseOf } from './columns.js'
import { foldText, type PageData } from './data.js'
import { Hint } from './hints.js'
import type { HtmlBlock, HtmlTree } from './tree.js'

/** Names of the traits, in the order of the numbers. */
export const traitNames = [
  'one',
  'length',
  'links',
  'closed',
  'short',
  'list-item',
  'heading',
  'cell',
  'quote',
  'loose',
  'against',
  'comments',
  'doubtful',
  'body',
  'article',
  'lead',
  'caption',
  'author',
  'embed',
  'inline-against',
  'inline-doubtful',
  'landmark',
  'header',
  'table',
  'list',
  'column',
  'column-links',
  'picture-box',
  'after-picture',
  'after-prose',
  'before-links',
  'after-links',
  'repeated',
  'title-again',
  'before-headline',
  'late',
  'in-data',
  'not-in-data',
  'notice',
  'dated',
  'credit',
  'capitals',
  'invites',
  'prose',
  'linked-paragraph',
] as const

/** A trait by name. */
export type Trait = (typeof traitNames)[number]

const AT = Object.fromEntries(traitNames.map((name, i) => [name, i])) as Record<Trait, number>

const SENTENCE = /[.!?…]["'”’»)]?(?:\s|$)|[。！？।]/
const CLOSED = /[.!?…:;。！？।]["'”’»)\]]{0,3}$/
const DATE_LIKE = /\b(?:19|20)\d\d\b|\d\d?[.:/]\d\d/

/** Characters of a block that are read for notices, credits and requests. */
const LOOKED_AT = 300

/** What of the page the traits need to know beside its tree. */
export interface PageView {
  readonly tree: HtmlTree
  readonly columns: Columns
  /** Index of the block that is the headline, -1 where none is. */
  readonly headline: number
  readonly data: PageData
}

/** Traits of all blocks, one row of {@link traitNames} each. Linear. */
export function traitsOf(page: PageView): Float64Array {
  const { tree, columns } = page
  const { blocks } = tree
  const width = traitNames.length
  const out = new Float64Array(blocks.length * width)
  const texts = blocks.map(b => tree.text.slice(b.start, b.end))
  const openings = texts.map(t => t.slice(0, 60))
  const seen = new Map<string, number>()
  for (const t of openings) seen.set(t, (seen.get(t) ?? 0) + 1)
  const headline = texts[page.headline] ?? ''
  const title = foldText(headline)
  blocks.forEach((b, i) => {
    const row = out.subarray(i * width, (i + 1) * width)
    const text = texts[i]!
    ofText(row, b, text)
    ofElement(row, b)
    ofPlace(row, b, columns)
    ofNeighbours(row, blocks[i - 1], blocks[i + 1], tree)
    row[AT.repeated] = seen.get(openings[i]!)! > 1 ? 1 : 0
    row[AT['title-again']] = i !== page.headline && saysAgain(text, headline, title) ? 1 : 0
    row[AT['before-headline']] = i < page.headline ? 1 : 0
    row[AT.late] = i / blocks.length
    const inData = page.data.holds(text)
    row[AT['in-data']] = inData ? 1 : 0
    row[AT['not-in-data']] = inData === false ? 1 : 0
  })
  return out
}

function ofText(row: Float64Array, b: HtmlBlock, text: string): void {
  const { length } = text
  const links = Math.min(1, b.linked / (length + 1))
  row[AT.one] = 1
  row[AT.length] = Math.min(1, Math.log(1 + length) / 7)
  row[AT.links] = links
  row[AT.closed] = CLOSED.test(text.slice(-6)) ? 1 : 0
  row[AT.short] = length < 25 ? 1 : 0
  row[AT.prose] = length > 81 && links < 0.3 && SENTENCE.test(text.slice(0, 2000)) ? 1 : 0
  const lower = text.slice(0, LOOKED_AT).toLowerCase()
  row[AT.notice] = isNotice(lower) ? 1 : 0
  row[AT.dated] = length < 60 && DATE_LIKE.test(text) ? 1 : 0
  row[AT.credit] = length < LOOKED_AT && creditsPicture(lower) ? 1 : 0
  row[AT.capitals] = capitals(text)
  row[AT.invites] = invites(lower) ? 1 : 0
  row[AT['linked-paragraph']] = b.tag === 'p' && b.linked >= length * 0.9 ? 1 : 0
}

function ofElement(row: Float64Array, { tag }: HtmlBlock): void {
  row[AT['list-item']] = tag === 'li' || tag === 'dd' || tag === 'dt' ? 1 : 0
  row[AT.heading] = isHeading(tag) ? 1 : 0
  row[AT.cell] = tag === 'td' || tag === 'th' ? 1 : 0
  row[AT.quote] = tag === 'blockquote' || tag === 'pre' ? 1 : 0
  row[AT.loose] = tag === 'div' || tag === 'section' || tag === 'article' || tag === 'body' ? 1 : 0
}

function ofPlace(row: Float64Array, b: HtmlBlock, columns: Columns): void {
  const c = b.container
  const bits = columns.bits[c]!
  const says = (bit: number): number => (bits & bit ? 1 : 0)
  row[AT.against] = says(Hint.Against)
  row[AT.comments] = says(Hint.Comments)
  row[AT.doubtful] = says(Hint.Doubtful)
  row[AT.body] = says(Hint.Body)
  row[AT.article] = says(Hint.Article)
  row[AT.lead] = says(Hint.Lead)
  row[AT.caption] = (bits | b.inline) & Hint.Caption ? 1 : 0
  row[AT.author] = says(Hint.Author)
  row[AT.embed] = says(Hint.Embed)
  row[AT['inline-against']] = b.inline & Hint.Against ? 1 : 0
  row[AT['inline-doubtful']] = b.inline & Hint.Doubtful ? 1 : 0
  row[AT.landmark] = columns.landmark[c]!
  row[AT.header] = columns.header[c]!
  row[AT.table] = columns.table[c]!
  row[AT.list] = columns.list[c]!
  row[AT.column] = columns.share(c)
  row[AT['column-links']] = columns.linkShare(c)
  row[AT['picture-box']] = columns.pictureBox(c, b.end - b.start) ? 1 : 0
  row[AT['after-picture']] = b.pictures > 0 ? 1 : 0
}

function ofNeighbours(
  row: Float64Array,
  before: HtmlBlock | undefined,
  after: HtmlBlock | undefined,
  tree: HtmlTree,
): void {
  row[AT['after-prose']] = after ? proseOf(tree, after) : 0
  row[AT['before-links']] = before ? Math.min(1, before.linked / (before.end - before.start + 1)) : 0
  row[AT['after-links']] = after ? Math.min(1, after.linked / (after.end - after.start + 1)) : 0
}

/** Marks by which two texts of the same letters may differ in length. */
const MARKS = 20

const saysAgain = (text: string, headline: string, title: string): boolean =>
  title !== '' && Math.abs(text.length - headline.length) <= MARKS && foldText(text) === title

/** True for h1 to h6. */
export const isHeading = (tag: string): boolean =>
  tag.length === 2 && tag[0] === 'h' && tag[1]! >= '1' && tag[1]! <= '6'
