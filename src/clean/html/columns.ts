// What is known of the elements of a page once all of it is read: how much prose stands below each, and what the words of class and id
// above a block say. A hint against is not believed of an element that holds much of the page's prose: wrappers are called "has-sidebar" too.
import { Hint } from './hints.js'
import type { HtmlBlock, HtmlTree } from './tree.js'

const LANDMARKS = new Set(['nav', 'footer', 'aside', 'form', 'button', 'menu', 'dialog'])
const ROOTS = new Set(['html', 'body', 'main', 'root'])
/** Elements whose class speaks of the kind of page and not of a part of it. */
const PAGE = new Set(['html', 'body', 'root'])

/** Share of the page's prose from which a hint against an element is not believed. */
const WIDE = 0.35
/** The same for captions and for what elements say by their names. */
const MOST = 0.6
/** The same for hints of doubt, which are weaker. */
const HALF_WIDE = 0.2

/** Elements of a page by index of container. */
export interface Columns {
  /** Index of the last element below each. */
  readonly last: Int32Array
  /** Bits of `Hint` of the element and of those above it, as far as they are believed. */
  readonly bits: Int32Array
  /** 1 below nav, footer, aside, form and the like. */
  readonly landmark: Uint8Array
  /** 1 below a header. */
  readonly header: Uint8Array
  /** 1 below a table. */
  readonly table: Uint8Array
  /** 1 below a list. */
  readonly list: Uint8Array
  /** Share of the page's prose that stands in and below the element above. */
  share(container: number): number
  /** Share of linked characters in the element above. */
  linkShare(container: number): number
  /** True where an element up to three levels above holds a picture and hardly more text than these characters. */
  pictureBox(container: number, length: number): boolean
}

/** How much of prose a block is: 1 for paragraphs from 200 characters on, 0 for scraps and lists of links. */
export function proseOf(tree: HtmlTree, b: HtmlBlock): number {
  const length = b.end - b.start
  if (length < 40 || b.linked > length * 0.5 || tree.text.length === 0) return 0
  return Math.min(1, (length - b.linked) / 200)
}

/** Sums over the tree. Linear. */
export function columnsOf(tree: HtmlTree): Columns {
  const { containers, blocks } = tree
  const size = containers.length
  const prose = new Float64Array(size)
  const text = new Float64Array(size)
  const linked = new Float64Array(size)
  const last = new Int32Array(size)
  const pictures = Float64Array.from(containers, c => c.pictures)
  for (const b of blocks) {
    const length = b.end - b.start
    text[b.container]! += length
    linked[b.container]! += b.linked
    if (length > 60 && b.linked < length * 0.4) prose[b.container]! += length - b.linked
  }
  for (let i = size - 1; i >= 0; i--) {
    last[i] = Math.max(last[i]!, i)
    const { parent } = containers[i]!
    if (parent < 0) continue
    prose[parent]! += prose[i]!
    text[parent]! += text[i]!
    linked[parent]! += linked[i]!
    pictures[parent]! += pictures[i]!
    last[parent] = Math.max(last[parent]!, last[i]!)
  }
  const whole = Math.max(1, prose[0]!)
  const above = (container: number): number => Math.max(0, containers[container]!.parent)
  return {
    last,
    ...inherited(tree, prose, whole),
    share: c => prose[above(c)]! / whole,
    linkShare: c => {
      const at = above(c)
      return linked[at]! / Math.max(1, text[at]!)
    },
    pictureBox: (c, length) => {
      let at = c
      for (let n = 0; n < 4 && at > 0; n++, at = containers[at]!.parent) {
        if (text[at]! > length * 1.3 + 60) return false
        if (pictures[at]! > 0) return true
      }
      return false
    },
  }
}

type Inherited = Pick<Columns, 'bits' | 'landmark' | 'header' | 'table' | 'list'>

function inherited({ containers }: HtmlTree, prose: Float64Array, whole: number): Inherited {
  const size = containers.length
  const bits = new Int32Array(size)
  const landmark = new Uint8Array(size)
  const header = new Uint8Array(size)
  const table = new Uint8Array(size)
  const list = new Uint8Array(size)
  for (let i = 1; i < size; i++) {
    const { parent, tag, bits: own } = containers[i]!
    const share = prose[i]! / whole
    const wide = share > WIDE || ROOTS.has(tag)
    let said = PAGE.has(tag) ? 0 : own
    if (tag === 'figcaption') said |= Hint.Caption
    if (wide || own & Hint.Body) said &= ~(Hint.Against | Hint.Comments)
    if (share > MOST || ROOTS.has(tag)) said &= ~(Hint.Caption | Hint.Author)
    if (share > HALF_WIDE || ROOTS.has(tag)) said &= ~(Hint.Doubtful | Hint.Lead)
    if (tag === 'article' && share > 0.1) said |= Hint.Article
    const above = bits[parent]!
    // What an article says of its parts is nearer than what the page says of the article.
    bits[i] = said | above
    landmark[i] = landmark[parent]! | (LANDMARKS.has(tag) && share < MOST ? 1 : 0)
    header[i] = header[parent]! | (tag === 'header' && !wide ? 1 : 0)
    table[i] = table[parent]! | (tag === 'table' ? 1 : 0)
    list[i] = list[parent]! | (tag === 'ul' || tag === 'ol' || tag === 'dl' ? 1 : 0)
  }
  return { bits, landmark, header, table, list }
}

/** True where `inner` is `outer` or lies below it. */
export const isWithin = (columns: Columns, inner: number, outer: number): boolean =>
  inner >= outer && inner <= columns.last[outer]!
