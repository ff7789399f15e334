// A page becomes text at the way in, with a map back to its source and a log of what was left out. All visible text is kept;
// blocks say what is report and what is furniture.
import type { Problem } from '../../model/index.js'
import { OffsetMap } from '../../text/index.js'
import type { Draft } from '../draft.js'
import { isWithin } from './columns.js'
import { choosePageDate, type PageDate } from './dates/choose.js'
import { collectSigns } from './dates/collect.js'
import { judgeBlocks, type Verdict } from './judge.js'
import { type PageMetadata, pageMetadata } from './metadata.js'
import { roleOf } from './roles.js'
import { isHeading } from './traits.js'
import type { HtmlTree } from './tree.js'
import { type PageView, viewOf } from './view.js'

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
  const view = viewOf(html, title)
  const { tree, headline } = view
  const metadata = pageMetadata(tree)
  const { verdicts, main } = judgeBlocks(view)
  const drafts = tree.blocks.map((_, i) => draftOf(view, i, verdicts[i]!, main))
  const at = headline < 0 ? null : tree.blocks[headline]!.start
  const date = choosePageDate(collectSigns(tree, at, url ?? metadata.url))
  const { text, leftOut } = tree
  return { text, drafts, metadata, date, map: new OffsetMap(tree.runs), leftOut, problems: problemsOf(tree, drafts) }
}

function draftOf(view: PageView, i: number, verdict: Verdict, main: number): Draft {
  const { start, end, tag, container } = view.tree.blocks[i]!
  const as = (kind: Draft['kind'], by: string): Draft => ({ start, end, tag, kind, by })
  if (i === view.headline) return as('headline', 'page-heading')
  if (verdict.isReport) return isHeading(tag) ? as('subhead', 'heading-element') : as(null, 'page-main')
  const role = roleOf(view, i)
  if (role) return as(role.kind, role.by)
  return as('furniture', isWithin(view.columns, container, main) ? `page-${verdict.against}` : 'page-outside')
}

function problemsOf(tree: HtmlTree, drafts: readonly Draft[]): Problem[] {
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
  return problems
}
