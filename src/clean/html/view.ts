// A page read and prepared for judging: its tree, its columns, its headline and its own data.
import { columnsOf } from './columns.js'
import { pageData } from './data.js'
import { headlineIndex } from './headline.js'
import { pageMetadata } from './metadata.js'
import { readHtml } from './read.js'
import type { PageView } from './traits.js'
import type { HtmlTree } from './tree.js'

export type { PageView } from './traits.js'

/** Less visible text than this, beside more hidden one, and the page shows itself by script only. */
const LITTLE = 400

/** Reads a page. `title` is what the sender calls it. */
export function viewOf(html: string, title: string | null): PageView {
  const tree = readShown(html)
  const columns = columnsOf(tree)
  const texts = tree.blocks.map(b => tree.text.slice(b.start, b.end))
  const headline = headlineIndex(tree, columns, title ?? pageMetadata(tree).title)
  return { tree, columns, headline, data: pageData(tree.data, texts) }
}

function readShown(html: string): HtmlTree {
  const tree = readHtml(html)
  return tree.text.length < LITTLE && tree.hiddenText > LITTLE ? readHtml(html, { hidden: true }) : tree
}
