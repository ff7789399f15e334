// One streaming pass over a page (the tokenizer of htmlparser2): text with block boundaries, links, containers and metadata.
// The tree is ours: tokens carry offsets only, so nothing is copied that nobody asks for.
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { Attributes } from './attributes.js'
import { headElements, impliedEnds, skippedElements, voidElements } from './elements.js'
import { TextFlow } from './flow.js'
import { Hint, hintBits } from './hints.js'
import { decodedText } from './references.js'
import { type OpenElement, OpenElements, openElement } from './stack.js'
import { type Container, type HtmlTree, htmlCaps, type Stamp } from './tree.js'

/** How to read. */
export interface ReadOptions {
  /** Takes the text of elements in that are marked as hidden: pages that show themselves by script. */
  readonly hidden?: boolean
}

/** Reads a page. Linear in its length; never throws; stops at the caps of {@link htmlCaps}. */
export function readHtml(html: string, options: ReadOptions = {}): HtmlTree {
  const reader = new Reader(html, options.hidden ?? false)
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader)
  reader.stop = () => tokenizer.pause()
  tokenizer.write(html)
  if (reader.capped === null) tokenizer.end()
  return reader.finish()
}

const PICTURES = new Set(['picture', 'video', 'amp-img', 'iframe', 'canvas', 'audio', 'object', 'embed'])

class Reader implements TokenizerCallbacks {
  capped: string | null = null
  stop: () => void = () => {}
  private readonly open = new OpenElements()
  private readonly flow: TextFlow
  private readonly attributes = new Attributes()
  private readonly containers: Container[] = [{ parent: -1, tag: 'root', depth: 0, hints: '', bits: 0, pictures: 0 }]
  private pending: OpenElement | null = null
  private elements = 0
  private skipDepth = 0
  private skipStart = 0
  private hiddenText = 0
  private preDepth = 0
  private readonly links: number[] = []
  private linkCount = 0
  private readonly leftOut: { what: string; start: number; end: number }[] = []
  private readonly meta = new Map<string, string>()
  private readonly data: string[] = []
  private dataLength = 0
  private readonly stamps: Stamp[] = []

  constructor(
    private readonly html: string,
    private readonly showHidden: boolean,
  ) {
    this.flow = new TextFlow(html, () => ({ container: this.open.top?.container ?? 0, ...this.open.place() }))
  }

  onopentagname(start: number, end: number): void {
    if (++this.elements > htmlCaps.elements) {
      this.cap(`more than ${htmlCaps.elements} elements`)
      return
    }
    const name = this.html.slice(start, Math.min(end, start + 40)).toLowerCase()
    this.pending = openElement(name, 0, start - 1)
    this.attributes.begin(name)
  }

  onattribname(start: number, end: number): void {
    this.attributes.open(this.html, start, end)
  }

  onattribdata(start: number, end: number): void {
    if (this.attributes.isKept) this.attributes.add(this.html.slice(start, end))
  }

  onattribend(): void {
    this.attributes.close()
  }

  onopentagend(end: number): void {
    const e = this.pending
    if (!e) return
    this.pending = null
    e.contentAt = end + 1
    this.settle(e)
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end)
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, Math.min(end, start + 40)).toLowerCase()
    if (!this.open.has(name)) {
      if (name === 'br') this.flow.lineBreak()
      else if (name === 'p' && this.skipDepth === 0) this.flow.breakBlock()
      return
    }
    const inner = this.open.takeInline(name)
    if (inner === undefined) return
    while (!inner && this.open.top!.name !== name) this.ended(this.open.pop(), start - 2, start - 2)
    this.ended(inner ?? this.open.pop(), start - 2, end + 1)
  }

  ontext(start: number, end: number): void {
    if (this.skipDepth > 0) {
      this.skippedText(start, end)
      return
    }
    this.flow.source(start, end, this.links[this.links.length - 1] ?? 0, this.preDepth > 0)
    if (this.flow.full) this.cap(`more than ${htmlCaps.text} characters of text`)
  }

  // References are decoded later, where they are kept.
  ontextentity(): void {}
  onattribentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  finish(): HtmlTree {
    while (this.open.depth > 0) this.ended(this.open.pop(), this.html.length, this.html.length)
    this.flow.breakBlock()
    const { blocks, runs } = this.flow
    const { containers, leftOut, meta, data, stamps, capped, hiddenText } = this
    return { text: this.flow.text(), blocks, containers, runs, leftOut, meta, data, stamps, capped, hiddenText }
  }

  private cap(what: string): void {
    this.capped ??= what
    this.pending = null
    this.stop()
  }

  /** Text that is not shown: a title is kept, and how much the page hides is counted. */
  private skippedText(start: number, end: number): void {
    const top = this.open.top!
    if (top.name === 'title') this.title(this.html.slice(start, Math.min(end, start + 1000)))
    else if (this.hiddenSkip) this.hiddenText += end - start
  }

  private get hiddenSkip(): boolean {
    return !skippedElements.has(this.open.top!.name)
  }

  private title(piece: string): void {
    const known = this.meta.get('title:text') ?? ''
    if (known.length < 1000 && !this.titled) this.meta.set('title:text', known + decodedText(piece))
  }

  private titled = false

  /** An element whose attributes are all known. */
  private settle(e: OpenElement): void {
    const { name } = e
    this.makeRoom(name, e.at)
    e.container = this.open.top?.container ?? 0
    if (voidElements.has(name)) {
      this.single(name)
      return
    }
    if (name === 'html') this.language()
    if (PICTURES.has(name)) this.picture()
    e.skipped = skippedElements.has(name) || (!this.showHidden && this.attributes.hidden() && name !== 'body')
    if (e.skipped && this.skipDepth++ === 0) this.skipStart = e.at
    e.data = name === 'script' && /ld\+json/.test(this.attributes.get('type') ?? '')
    if (this.skipDepth === 0) this.describe(e)
    else if (!e.inline) this.flow.breakBlock()
    this.open.push(e)
  }

  /** Ends what the coming element implies the end of. */
  private makeRoom(name: string, at: number): void {
    if (this.open.top?.name === 'head' && !headElements.has(name)) this.ended(this.open.pop(), at, at)
    const ends = impliedEnds.get(name)
    while (ends && this.open.depth > 0 && ends.has(this.open.top!.name)) this.ended(this.open.pop(), at, at)
  }

  /** What a visible element is: its hints, its container, a place of a date, a link. */
  private describe(e: OpenElement): void {
    const hints = this.attributes.hints()
    e.bits = hintBits(hints)
    if (e.name === 'pre') this.preDepth++
    if (e.name === 'a') {
      e.link = ++this.linkCount
      this.links.push(e.link)
    }
    if (!e.inline) {
      this.flow.breakBlock()
      const depth = this.open.depth + 1
      if (depth <= htmlCaps.depth) {
        this.containers.push({ parent: e.container, tag: e.name, depth, hints, bits: e.bits, pictures: 0 })
        e.container = this.containers.length - 1
      }
    }
    if (e.name === 'time' || e.name === 'abbr' || (e.bits & Hint.Dated) !== 0) e.stamp = this.stampOf(e, hints)
  }

  private ended(e: OpenElement, start: number, end: number): void {
    if (e.stamp) e.stamp.end = this.flow.length
    if (e.link > 0) this.links.splice(this.links.lastIndexOf(e.link), 1)
    if (e.name === 'pre' && this.preDepth > 0) this.preDepth--
    if (e.name === 'title') this.titled = true
    if (e.data) this.keepData(this.html.slice(e.contentAt, start))
    if (e.skipped && --this.skipDepth === 0 && e.name !== 'head' && this.leftOut.length < 2000)
      this.leftOut.push({ what: e.name, start: this.skipStart, end })
    if (!e.inline) this.flow.breakBlock()
  }

  /** An element without content. */
  private single(name: string): void {
    if (name === 'img') this.picture()
    else if (name === 'br') {
      if (this.skipDepth === 0) this.flow.lineBreak()
    } else if (name === 'hr') this.flow.breakBlock()
    else if (name === 'meta') this.keepMeta()
    else if (name === 'link' && this.attributes.get('rel') === 'canonical' && !this.meta.has('canonical'))
      this.meta.set('canonical', this.attributes.get('href') ?? '')
  }

  private picture(): void {
    if (this.skipDepth > 0) return
    this.containers[this.open.top?.container ?? 0]!.pictures++
    this.flow.picture()
  }

  private language(): void {
    const lang = this.attributes.get('lang')
    if (lang && !this.meta.has('lang')) this.meta.set('lang', lang)
  }

  private keepMeta(): void {
    const { attributes, meta } = this
    const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop')
    const content = attributes.get('content')
    if (key && content && meta.size < 300 && !meta.has(key.toLowerCase())) meta.set(key.toLowerCase(), content)
  }

  /** The element as a place of a date. */
  private stampOf(e: OpenElement, hints: string): Stamp | null {
    if (this.stamps.length >= htmlCaps.stamps) return null
    const { attributes, flow } = this
    const titled = e.name === 'abbr' || /updated|published/.test(hints)
    const value =
      attributes.get('datetime') ?? attributes.get('content') ?? (titled ? attributes.get('title') : undefined) ?? null
    const stamp: Stamp = {
      tag: e.name,
      hints,
      value,
      container: e.container,
      start: flow.length,
      end: flow.length,
    }
    this.stamps.push(stamp)
    return stamp
  }

  private keepData(json: string): void {
    if (this.dataLength + json.length > htmlCaps.data) return
    this.dataLength += json.length
    this.data.push(json)
  }
}
