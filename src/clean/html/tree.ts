// A page as a flat list of text blocks with what is known of the elements around them. Filled by one streaming pass with
// caps on depth, elements and attributes; no DOM is ever built.
import type { OffsetRun } from '../../text/index.js'

/** Caps of one page. A page that reaches one is read up to there and says so. */
export const htmlCaps = {
  /** Elements counted; the rest of the page is left out. */
  elements: 150_000,
  /** Levels of nesting told apart; deeper ones count as this one. */
  depth: 1_000,
  /** Attributes looked at in one element. */
  attributes: 64,
  /** Characters kept of an attribute's value. */
  attributeLength: 2_000,
  /** Characters of text kept. */
  text: 3_000_000,
  /** Elements kept that may hold a date. */
  stamps: 600,
  /** Characters of JSON-LD kept. */
  data: 400_000,
} as const

/** An element that holds text, directly or below it. */
export interface Container {
  readonly parent: number
  readonly tag: string
  readonly depth: number
  /** Class, id and role in lower case. */
  readonly hints: string
  /** What they say, as bits of `Hint`. */
  readonly bits: number
  /** Pictures and films that stand in it, not below it. */
  pictures: number
}

/** A run of text between two block boundaries. */
export interface HtmlBlock {
  start: number
  end: number
  /** Index of the nearest block-level element in `containers`. */
  container: number
  tag: string
  /** What the inline elements around its first word say, as bits of `Hint`. */
  inline: number
  /** Characters inside links. */
  linked: number
  /** Links that stand in it. */
  links: number
  /** Pictures and films between the block before and this one. */
  pictures: number
}

/** An element that may hold the date of the page: by its name, class or attributes. */
export interface Stamp {
  readonly tag: string
  readonly hints: string
  /** `datetime`, `title` or `content` of the element. */
  readonly value: string | null
  readonly container: number
  readonly start: number
  end: number
}

/** What one pass over a page yields. */
export interface HtmlTree {
  readonly text: string
  readonly blocks: readonly HtmlBlock[]
  readonly containers: readonly Container[]
  readonly runs: readonly OffsetRun[]
  readonly leftOut: readonly { what: string; start: number; end: number }[]
  readonly meta: ReadonlyMap<string, string>
  readonly data: readonly string[]
  readonly stamps: readonly Stamp[]
  readonly capped: string | null
  /** Characters of text in elements that are marked as hidden. */
  readonly hiddenText: number
}
