// Which blocks are the report. Every block gets a weight from its own features (length, links, sentence marks, element,
// hints of class names); the report is the element whose blocks sum highest, boilerplate counting against it.
import type { Container, HtmlBlock, HtmlTree } from './tree.js'

/** Class, id and role words of page furniture, and of the report itself. */
const AGAINST =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|footer|foot|sidebar|side-?bar|aside|comments?|disqus|respond|share|sharing|social|follow|promo|promotion|related|recirc|recommend(?:ed|ations?)?|newsletter|subscri(?:be|ption)|signup|sign-up|cookie|consent|gdpr|banner|advert|advertisement|ads?|sponsor(?:ed)?|breadcrumbs?|widget|popup|modal|overlay|toolbar|tags?|pagination|pager|most-?read|trending|popular|teaser|outbrain|taboola|masthead|copyright|legal|login|search|skip|print|rating|author-?(?:bio|box)|bio|more-?(?:stories|news|from)|read-?more|also-?read|hidden|visually-hidden|sr-only|screen-reader-text)(?:$|[\s_-])/
const FOR =
  /(?:article-?body|articlebody|story-?body|storybody|post-?content|entry-?content|article-?content|article__body|story-?content|content-?body|body-?copy|main-?content|articletext|article-?text|post-?body|body-?content|rich-?text|page-?content)/
const LANDMARKS = new Set(['nav', 'footer', 'aside', 'form', 'button', 'menu', 'dialog'])
const CAPTIONS = /(?:^|[\s_-])(?:caption|figcaption|wp-caption-text|credit|photo-?credit|image-?credit|media-?caption)/

/** How a block was judged: `weight` > 0 speaks for the report. */
export interface JudgedBlock extends HtmlBlock {
  readonly weight: number
  readonly caption: boolean
  readonly against: boolean
}

/** What is settled for an element once: does something above it (or itself) speak against it, is it a caption, a report's body. */
interface Judged {
  readonly against: boolean
  readonly caption: boolean
  readonly body: boolean
}

/** Share of a page's prose below an element from which a hint against it is not believed: wrappers are called "has-sidebar" too. */
const MOST_AGAINST = 0.35

/** Prose of each element and of all below it, in characters, whatever the hints say. */
function proseBelow(tree: HtmlTree): Float64Array {
  const prose = new Float64Array(tree.containers.length)
  for (const b of tree.blocks) {
    const length = b.end - b.start
    if (length > 60 && b.linked < length * 0.4) prose[b.container]! += length - b.linked
  }
  for (let i = prose.length - 1; i > 0; i--) prose[tree.containers[i]!.parent]! += prose[i]!
  return prose
}

function judgeContainers(tree: HtmlTree): Judged[] {
  const { containers } = tree
  const prose = proseBelow(tree)
  const most = prose[0]! * MOST_AGAINST
  const out: Judged[] = []
  for (const [i, c] of containers.entries()) {
    const parent = c.parent >= 0 ? out[c.parent]! : { against: false, caption: false, body: false }
    const hints = c.hints.length > 300 ? c.hints.slice(0, 300) : c.hints
    const wide = prose[i]! > most || c.tag === 'body' || c.tag === 'html' || c.tag === 'main' || c.tag === 'article'
    const bodyHere = FOR.test(hints)
    out.push({
      against: parent.against || (!wide && !bodyHere && (LANDMARKS.has(c.tag) || AGAINST.test(hints))),
      caption: parent.caption || c.tag === 'figcaption' || (!wide && CAPTIONS.test(hints)),
      body: parent.body || bodyHere || c.tag === 'article',
    })
  }
  return out
}

const SENTENCE = /[.!?…]["'”’»)]?(?:\s|$)|[。！？]/g

/** Weights of all blocks, and the container that holds the report (0 = the whole page). */
export function judgeBlocks(tree: HtmlTree): { blocks: JudgedBlock[]; main: number } {
  const judged = judgeContainers(tree)
  const blocks = tree.blocks.map(b => {
    const j = judged[b.container]!
    return { ...b, weight: weigh(tree.text.slice(b.start, b.end), b, j), caption: j.caption, against: j.against }
  })
  return { blocks, main: bestContainer(tree.containers, blocks) }
}

/** In characters: prose counts with its length, link lists and scraps count against. */
function weigh(text: string, b: HtmlBlock, j: Judged): number {
  const length = text.length
  const linkShare = b.linked / Math.max(1, length)
  const sentences = text.slice(0, 3000).match(SENTENCE)?.length ?? 0
  const prose = b.tag === 'p' || b.tag === 'blockquote'
  if (/^h[1-6]$/.test(b.tag)) return 0
  if (j.caption) return 0
  if (j.against) return -Math.min(length, 120) * 0.5 - 10
  if (linkShare > 0.6) return -Math.min(length, 200) * 0.7 - 8
  if (sentences === 0)
    return (prose || b.tag === 'li') && length > 40 && linkShare < 0.2 ? length * 0.3 : -8 - Math.min(12, length * 0.1)
  const base = length * (1 - linkShare) * (prose ? 1.1 : 0.8)
  return (length < 40 ? base * 0.3 : base) * (j.body ? 1.15 : 1)
}

/** Share of the best sum that a parent keeps for the report to be taken from there. */
const CLIMB = 0.75

function bestContainer(containers: readonly Container[], blocks: readonly JudgedBlock[]): number {
  const sum = new Float64Array(containers.length)
  for (const b of blocks) sum[b.container]! += b.weight
  for (let i = containers.length - 1; i > 0; i--) {
    const parent = containers[i]!.parent
    if (parent >= 0) sum[parent]! += sum[i]! - 1
  }
  let best = 0
  for (let i = 1; i < sum.length; i++) if (sum[i]! > sum[best]! + 1e-9) best = i
  // A report in two parts (opening and the rest, or the text of a list) lies a little higher than its heavier part.
  for (let up = containers[best]!.parent; up > 0; up = containers[up]!.parent) {
    if (/^(?:html|body)$/.test(containers[up]!.tag) || sum[up]! < sum[best]! * CLIMB) break
    best = up
  }
  return best
}

/** True where `inner` is `outer` or lies below it. */
export function isWithin(containers: readonly Container[], inner: number, outer: number): boolean {
  for (let at = inner; at >= 0; at = containers[at]!.parent) if (at === outer) return true
  return false
}
