// One streaming pass over a page (htmlparser2): text with block boundaries, links, containers and metadata.
import { Parser } from 'htmlparser2'
import { isBlank, type OffsetRun } from '../../text/index.js'
import { type Container, type HtmlBlock, type HtmlTree, htmlCaps, type Stamp } from './tree.js'

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr label'.split(
    ' ',
  ),
)
const SKIPPED = new Set(
  'script style noscript template svg math canvas iframe object embed audio video select option textarea head'.split(
    ' ',
  ),
)
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const KEPT_ATTRIBUTES = new Set(
  'class id role hidden aria-hidden style name property itemprop content datetime title href rel type lang http-equiv'.split(
    ' ',
  ),
)
const CHUNK = 1 << 16

interface Open {
  name: string
  container: number
  attributes: Map<string, string>
  skipped: boolean
  link: boolean
  pendingAttributes: number
  at: number
  stamp: Stamp | null
}

/** Classes, ids and properties of elements that may hold a date. */
const DATED =
  /date|datum|time|publi|post|creat|fecha|stamp|meta|info|byline|author|submit|issued|updat|modif|chang|edited|revis|comment|subtitle|kicker|stand/

/** Reads a page. Linear in its length; never throws; stops at the caps of {@link htmlCaps}. */
export function readHtml(html: string): HtmlTree {
  const reader = new Reader()
  const parser = new Parser(
    {
      onopentagname: name => reader.open(name, parser.startIndex),
      onattribute: (name, value) => reader.attribute(name, value),
      onclosetag: name => reader.close(name, parser.endIndex + 1),
      ontext: piece => reader.text(piece, parser.startIndex),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  )
  for (let at = 0; at < html.length && !reader.capped; at += CHUNK) parser.write(html.slice(at, at + CHUNK))
  parser.end()
  return reader.finish()
}

class Reader {
  capped: string | null = null
  private readonly pieces: string[] = []
  private length = 0
  private readonly blocks: HtmlBlock[] = []
  private current: HtmlBlock | null = null
  private space = false
  private readonly containers: Container[] = [{ parent: -1, tag: 'root', depth: 0, hints: '' }]
  private readonly stack: Open[] = []
  private deep = 0
  private pending: Open | null = null
  private elements = 0
  private skipDepth = 0
  private skipStart = 0
  private linkDepth = 0
  private readonly runs: OffsetRun[] = []
  private readonly leftOut: { what: string; start: number; end: number }[] = []
  private readonly meta = new Map<string, string>()
  private readonly data: string[] = []
  private dataLength = 0
  private readonly stamps: Stamp[] = []

  open(name: string, at: number): void {
    this.settle()
    if (++this.elements > htmlCaps.elements) {
      this.capped ??= `more than ${htmlCaps.elements} elements`
      return
    }
    this.pending = {
      name,
      container: this.top(),
      attributes: new Map(),
      skipped: false,
      link: false,
      pendingAttributes: 0,
      at,
      stamp: null,
    }
  }

  attribute(name: string, value: string): void {
    const open = this.pending
    if (!open || ++open.pendingAttributes > htmlCaps.attributes || !KEPT_ATTRIBUTES.has(name)) return
    if (!open.attributes.has(name)) open.attributes.set(name, value.slice(0, htmlCaps.attributeLength))
  }

  close(name: string, at: number): void {
    this.settle()
    if (VOID.has(name) || this.capped) return
    if (this.deep > 0) {
      this.deep--
      return
    }
    const open = this.stack.pop()
    if (!open) return
    if (open.stamp) open.stamp.end = this.length
    if (open.link) this.linkDepth--
    if (open.skipped && --this.skipDepth === 0 && open.name !== 'head') {
      if (this.leftOut.length < 2000) this.leftOut.push({ what: open.name, start: this.skipStart, end: at })
    }
    if (!INLINE.has(open.name)) this.breakBlock()
  }

  text(piece: string, at: number): void {
    this.settle()
    const open = this.stack.at(-1)
    if (open?.name === 'title' && !this.meta.has('title:text')) this.meta.set('title:text', piece.slice(0, 1000))
    if (open?.name === 'script' && /ld\+json/.test(open.attributes.get('type') ?? '')) this.keepData(piece)
    if (this.skipDepth > 0 || this.capped) return
    this.append(piece, at)
  }

  finish(): HtmlTree {
    this.settle()
    this.breakBlock()
    return {
      text: this.pieces.join(''),
      blocks: this.blocks,
      containers: this.containers,
      runs: this.runs,
      leftOut: this.leftOut,
      meta: this.meta,
      data: this.data,
      stamps: this.stamps,
      capped: this.capped,
    }
  }

  private top(): number {
    return this.stack.at(-1)?.container ?? 0
  }

  /** An element counts as open once its attributes are all seen, that is, when anything else comes. */
  private settle(): void {
    const open = this.pending
    if (!open) return
    this.pending = null
    const { name, attributes } = open
    if (name === 'meta') this.keepMeta(attributes)
    if (name === 'link' && attributes.get('rel') === 'canonical')
      this.meta.set('canonical', attributes.get('href') ?? '')
    if (name === 'html' && attributes.has('lang')) this.meta.set('lang', attributes.get('lang')!)
    if (name === 'br') this.lineBreak()
    else if (name === 'hr') this.breakBlock()
    if (VOID.has(name)) return
    if (this.stack.length >= htmlCaps.depth) {
      if (++this.deep > htmlCaps.open) this.capped ??= `more than ${htmlCaps.open} elements open at a time`
      return
    }
    open.skipped = SKIPPED.has(name) || isHidden(attributes)
    if (open.skipped && this.skipDepth++ === 0) this.skipStart = open.at
    open.link = name === 'a'
    if (open.link) this.linkDepth++
    if (!INLINE.has(name)) {
      this.breakBlock()
      const depth = this.stack.length + 1
      this.containers.push({ parent: open.container, tag: name, depth, hints: hintsOf(attributes) })
      open.container = this.containers.length - 1
    }
    if (this.skipDepth === 0) open.stamp = this.stampOf(open)
    this.stack.push(open)
  }

  private keepMeta(attributes: ReadonlyMap<string, string>): void {
    const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop')
    const content = attributes.get('content')
    if (key && content && this.meta.size < 300 && !this.meta.has(key.toLowerCase()))
      this.meta.set(key.toLowerCase(), content)
  }

  /** The element as a place of a date, where anything about it says so. */
  private stampOf(open: Open): Stamp | null {
    const { name, attributes } = open
    const hints = hintsOf(attributes)
    if (name !== 'time' && name !== 'abbr' && !DATED.test(hints)) return null
    if (this.stamps.length >= htmlCaps.stamps) return null
    const value =
      attributes.get('datetime') ??
      attributes.get('content') ??
      (name === 'abbr' || /updated|published/.test(hints) ? attributes.get('title') : undefined)
    const stamp: Stamp = {
      tag: name,
      hints,
      value: value ?? null,
      container: open.container,
      start: this.length,
      end: this.length,
    }
    this.stamps.push(stamp)
    return stamp
  }

  private keepData(piece: string): void {
    if (this.dataLength + piece.length > htmlCaps.data) return
    this.dataLength += piece.length
    this.data.push(piece)
  }

  private lineBreak(): void {
    if (!this.current || this.skipDepth > 0) return
    if (this.pieces.at(-1) === '\n') this.breakBlock()
    else {
      this.push('\n')
      this.space = false
    }
  }

  private breakBlock(): void {
    const block = this.current
    if (!block) return
    this.current = null
    this.space = false
    block.end = this.length
    this.blocks.push(block)
    this.push('\n\n')
  }

  private append(piece: string, at: number): void {
    let from = 0
    while (from < piece.length) {
      if (isBlank(piece.charCodeAt(from))) {
        this.space = true
        from++
        continue
      }
      let to = from + 1
      while (to < piece.length && !isBlank(piece.charCodeAt(to))) to++
      this.word(piece.slice(from, to), at + from)
      from = to
      if (this.capped) return
    }
  }

  private word(word: string, at: number): void {
    if (this.length + word.length > htmlCaps.text) {
      this.capped = `more than ${htmlCaps.text} characters of text`
      return
    }
    if (!this.current) {
      const open = this.stack.at(-1)
      this.current = {
        start: this.length,
        end: this.length,
        container: open?.container ?? 0,
        tag: this.blockTag(),
        linked: 0,
      }
    } else if (this.space && this.pieces.at(-1) !== '\n') this.push(' ')
    this.space = false
    const last = this.runs.at(-1)
    if (!last || at - last.source !== this.length - last.text) this.runs.push({ text: this.length, source: at })
    if (this.linkDepth > 0) this.current.linked += word.length + 1
    this.push(word)
  }

  private blockTag(): string {
    for (let i = this.stack.length - 1; i >= 0; i--) if (!INLINE.has(this.stack[i]!.name)) return this.stack[i]!.name
    return 'root'
  }

  private push(s: string): void {
    this.pieces.push(s)
    this.length += s.length
  }
}

/** Class, id, role and property in lower case. */
const hintsOf = (attributes: ReadonlyMap<string, string>): string =>
  ['class', 'id', 'role', 'itemprop']
    .map(key => attributes.get(key))
    .filter(Boolean)
    .join(' ')
    .toLowerCase()

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true
  const style = attributes.get('style')
  return style != null && /display\s?:\s?none|visibility\s?:\s?hidden/i.test(style)
}
