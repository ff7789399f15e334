// A page becomes text at the way in, with a map back to its source and a log of what was left out. All visible text is kept;
// blocks say what is report and what is furniture.
import type { Problem } from '../../model/index.js'
import { OffsetMap } from '../../text/index.js'
import type { Draft } from '../draft.js'
import { choosePageDate, type PageDate } from './dates/choose.js'
import { collectSigns } from './dates/collect.js'
import { type PageMetadata, pageMetadata } from './metadata.js'
import { readHtml } from './read.js'
import { isWithin, type JudgedBlock, judgeBlocks } from './score.js'
import type { HtmlTree } from './tree.js'

/** A page as text, with drafts of its blocks. */
export interface HtmlPage {
  readonly text: string
  readonly drafts: readonly Draft[]
  readonly metadata: PageMetadata
  /** When it says it was published. */
  readonly date: PageDate | null
  readonly map: OffsetMap
  readonly leftOut: HtmlTree['leftOut']
  readonly problems: readonly Problem[]
}

/** Reads a page. Linear, capped, never throws. */
export function htmlPage(html: string, title: string | null = null, url: string | null = null): HtmlPage {
  const tree = readHtml(html)
  const metadata = pageMetadata(tree)
  const { blocks, main } = judgeBlocks(tree)
  const heading = headlineIndex(tree, blocks, main, title ?? metadata.title)
  const first = blocks.findIndex(b => isWithin(tree.containers, b.container, main) && b.weight > 0)
  const drafts = blocks.map((b, i) =>
    draftOf(tree, b, i === heading, i >= first && isWithin(tree.containers, b.container, main)),
  )
  const problems: Problem[] = []
  if (tree.capped)
    problems.push({
      code: 'html-capped',
      message: `the page has ${tree.capped}; it was read up to there.`,
      remedy: 'save the article part of the page only.',
    })
  if (!drafts.some(d => d.kind === null))
    problems.push({
      code: 'no-body',
      message: 'no report was found on this page.',
      remedy: 'check that the page is an article and not a list or a pay wall.',
    })
  const at = heading < 0 ? null : blocks[heading]!.start
  const date = choosePageDate(collectSigns(tree, at, url ?? metadata.url))
  return { text: tree.text, drafts, metadata, date, map: new OffsetMap(tree.runs), leftOut: tree.leftOut, problems }
}

function draftOf(tree: HtmlTree, b: JudgedBlock, isHeadline: boolean, inside: boolean): Draft {
  const span = { start: b.start, end: b.end, tag: b.tag }
  const furniture = (by: string): Draft => ({ ...span, kind: 'furniture', by })
  if (isHeadline) return { ...span, kind: 'headline', by: 'page-heading' }
  if (!inside) return furniture('outside-main')
  if (b.caption) return { ...span, kind: 'caption', by: 'figcaption' }
  if (b.against) return furniture('hints')
  const text = tree.text.slice(b.start, b.end)
  if (/^h[1-6]$/.test(b.tag))
    return b.linked > text.length * 0.5
      ? furniture('linked-heading')
      : { ...span, kind: 'subhead', by: 'heading-element' }
  if (b.linked > text.length * 0.6 && text.length < 300) return furniture('link-density')
  return { ...span, kind: null, by: 'main-content' }
}

const fold = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The heading that fits the title best, before the end of the main part; a first-level heading without a title. */
function headlineIndex(tree: HtmlTree, blocks: readonly JudgedBlock[], main: number, title: string | null): number {
  const wanted = new Set(fold(title ?? '').split(' '))
  let best = -1
  let bestScore = 0.45
  const last = blocks.findLastIndex(b => isWithin(tree.containers, b.container, main) && b.weight > 0)
  blocks.forEach((b, i) => {
    if (i > last || !/^h[1-3]$/.test(b.tag)) return
    const words = fold(tree.text.slice(b.start, b.end)).split(' ').filter(Boolean)
    if (words.length < 2) return
    const shared = words.filter(w => wanted.has(w)).length / words.length
    const score = shared * (words.length >= 4 ? 1 : 0.6) + (b.tag === 'h1' ? 0.3 : 0) - (b.against ? 0.3 : 0)
    if (score > bestScore) {
      best = i
      bestScore = score
    }
  })
  return best
}
