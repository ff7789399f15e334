// The elements that are open while a page is read. Ending one ends those that were opened inside it and never ended, except that
// the end of a bold or a link does not end the sections opened in it: misnested pages keep their structure.
import { isInline } from './elements.js'
import type { Stamp } from './tree.js'

/** An open element. */
export interface OpenElement {
  readonly name: string
  readonly inline: boolean
  /** Nearest block-level container, its own where it is one. */
  container: number
  /** Bits of `Hint` of itself. */
  bits: number
  skipped: boolean
  /** Number of the link it is, 0 where it is none. */
  link: number
  /** Where it began in the source. */
  readonly at: number
  /** Where its content began in the source. */
  contentAt: number
  stamp: Stamp | null
  data: boolean
}

/** Elements that are looked through for an inline one to end. */
const DEEPEST = 500

/** A stack with a count by name, so that an end tag without a beginning costs nothing. */
export class OpenElements {
  private readonly stack: OpenElement[] = []
  private readonly counts = new Map<string, number>()

  get depth(): number {
    return this.stack.length
  }

  get top(): OpenElement | undefined {
    return this.stack[this.stack.length - 1]
  }

  push(e: OpenElement): void {
    this.stack.push(e)
    this.counts.set(e.name, (this.counts.get(e.name) ?? 0) + 1)
  }

  /** Takes the innermost element off. */
  pop(): OpenElement {
    const e = this.stack.pop()!
    this.counts.set(e.name, this.counts.get(e.name)! - 1)
    return e
  }

  /** True while an element of that name is open. */
  has(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0
  }

  /**
   * Takes an inline element out from under block-level ones, if that is where it stands. Null where nothing block-level stands above it, undefined
   * where it stands too deep to look: such an end tag ends nothing.
   */
  takeInline(name: string): OpenElement | null | undefined {
    let at = this.stack.length - 1
    const least = at - DEEPEST
    let under = false
    while (at > least && this.stack[at]!.name !== name) under = !this.stack[at--]!.inline || under
    if (!under) return null
    if (at <= least) return isInline(name) ? undefined : null
    if (!this.stack[at]!.inline) return null
    const [e] = this.stack.splice(at, 1)
    this.counts.set(name, this.counts.get(name)! - 1)
    return e!
  }

  /** The innermost block-level element's name, and the bits of the inline ones inside it. */
  place(): { tag: string; inline: number } {
    let inline = 0
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const e = this.stack[i]!
      if (!e.inline) return { tag: e.name, inline }
      inline |= e.bits
    }
    return { tag: 'root', inline }
  }
}

/** A new open element. */
export const openElement = (name: string, container: number, at: number): OpenElement => ({
  name,
  inline: isInline(name),
  container,
  bits: 0,
  skipped: false,
  link: 0,
  at,
  contentAt: at,
  stamp: null,
  data: false,
})
