// The text of a page as it grows: words with single blanks, block boundaries, and where in the source each stretch comes from.
import { isBlank, type OffsetRun } from '../../text/index.js'
import { reference } from './references.js'
import { type HtmlBlock, htmlCaps } from './tree.js'

/** What a block has to know of the element it begins in. */
export interface BlockPlace {
  readonly container: number
  readonly tag: string
  /** {@link import('./hints.js').hintBits} of the inline elements around its first word. */
  readonly inline: number
}

const NEWLINE = 10
const SPACE = 32
const AMPERSAND = 38

/** Collects text. All offsets are UTF-16 code units. */
export class TextFlow {
  readonly blocks: HtmlBlock[] = []
  readonly runs: OffsetRun[] = []
  length = 0
  full = false
  private readonly pieces: string[] = []
  private current: HtmlBlock | null = null
  private space = false
  private lastIsBreak = false
  private delta = Number.NaN
  private lastLink = 0
  private pictures = 0

  constructor(
    private readonly html: string,
    private readonly placeOf: () => BlockPlace,
  ) {}

  /** A stretch of the source that is text; `link` numbers the link it stands in (0: none), `kept` where its line ends count. */
  source(start: number, end: number, link: number, kept: boolean): void {
    const { html } = this
    let at = start
    while (at < end && !this.full) {
      const c = html.charCodeAt(at)
      if (isSpace(c)) {
        if (kept && c === NEWLINE) this.lineBreak()
        else this.space = true
        at++
        continue
      }
      if (c === AMPERSAND) {
        const ref = reference(html, at, end)
        if (ref) {
          this.character(ref.text, at, link)
          at = ref.end
          continue
        }
      }
      const stop = stretchEnd(html, at, end)
      this.word(html.slice(at, stop), at, link)
      at = stop
    }
  }

  /** A line end inside a block; the second in a row ends the block. */
  lineBreak(): void {
    if (!this.current) return
    if (this.lastIsBreak) this.breakBlock()
    else {
      this.push('\n')
      this.lastIsBreak = true
      this.space = false
    }
  }

  /** Ends the block, if one is open. */
  breakBlock(): void {
    const block = this.current
    if (!block) return
    this.current = null
    this.space = false
    block.end = this.lastIsBreak ? this.length - 1 : this.length
    this.lastIsBreak = false
    this.blocks.push(block)
    this.push('\n\n')
  }

  /** Notes a picture at this place. */
  picture(): void {
    this.pictures++
  }

  /** The whole text. */
  text(): string {
    return this.pieces.join('')
  }

  /** A decoded reference ("&amp;") that stands at `at` in the source. */
  private character(text: string, at: number, link: number): void {
    if (text.length === 1 && isSpace(text.charCodeAt(0))) this.space = true
    else this.word(text, at, link)
  }

  private word(word: string, at: number, link: number): void {
    if (this.length + word.length > htmlCaps.text) {
      this.full = true
      return
    }
    if (!this.current) {
      const place = this.placeOf()
      this.current = { start: this.length, end: this.length, ...place, linked: 0, links: 0, pictures: this.pictures }
      this.pictures = 0
    } else if (this.space && !this.lastIsBreak) this.push(' ')
    this.space = false
    this.lastIsBreak = false
    if (at - this.length !== this.delta) {
      this.delta = at - this.length
      this.runs.push({ text: this.length, source: at })
    }
    if (link > 0) {
      this.current.linked += word.length + 1
      if (link !== this.lastLink) this.current.links++
    }
    this.lastLink = link
    this.push(word)
  }

  private push(s: string): void {
    this.pieces.push(s)
    this.length += s.length
  }
}

const isSpace = (c: number): boolean => c === SPACE || (c <= 13 && c >= 9) || (c > 127 && isBlank(c))

/** End of the words from `at` on that have exactly one plain blank between them; a reference ends them, too. */
function stretchEnd(html: string, at: number, end: number): number {
  let to = at + 1
  for (;;) {
    while (to < end && endsNoStretch(html.charCodeAt(to))) to++
    if (to + 1 < end && html.charCodeAt(to) === SPACE && endsNoStretch(html.charCodeAt(to + 1))) to += 2
    else return to
  }
}

const endsNoStretch = (c: number): boolean => c !== AMPERSAND && !isSpace(c)
