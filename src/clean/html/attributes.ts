// The attributes of the element that is just being read, as far as anybody asks for them.
import { decodedValue } from './references.js'
import { htmlCaps } from './tree.js'

const EVERYWHERE = new Set(['class', 'id', 'role', 'itemprop', 'hidden', 'aria-hidden', 'style', 'datetime', 'title'])
const SPECIAL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['meta', new Set(['name', 'property', 'itemprop', 'content'])],
  ['link', new Set(['rel', 'href'])],
  ['script', new Set(['type'])],
  ['html', new Set(['lang', 'class'])],
])
const NONE: ReadonlySet<string> = new Set()
const BARE = new Set(['br', 'hr', 'img', 'input', 'source', 'svg', 'path', 'use', 'g', 'area', 'option'])

/** Attributes by name; the first of a name counts, as in browsers. Reused from element to element. */
export class Attributes {
  private readonly names: string[] = []
  private readonly values: string[] = []
  private wanted: ReadonlySet<string> = NONE
  private seen = 0
  private value = ''
  private name: string | null = null

  /** Begins anew for an element of this name. */
  begin(element: string): void {
    this.names.length = 0
    this.values.length = 0
    this.seen = 0
    this.name = null
    this.wanted = SPECIAL.get(element) ?? (BARE.has(element) ? NONE : EVERYWHERE)
  }

  /** A name between two offsets of `html`; looked at only if it may be wanted. */
  open(html: string, start: number, end: number): void {
    this.name = null
    if (this.wanted === NONE || ++this.seen > htmlCaps.attributes || end - start > 11) return
    const name = html.slice(start, end).toLowerCase()
    const known = this.wanted.has(name) || (name === 'content' && this.wanted === EVERYWHERE)
    if (!known || this.names.includes(name)) return
    this.name = name
    this.value = ''
  }

  /** Adds to the value of the open attribute. */
  add(piece: string): void {
    if (this.name !== null && this.value.length < htmlCaps.attributeLength)
      this.value += piece.slice(0, htmlCaps.attributeLength - this.value.length)
  }

  /** True while an attribute is open that is kept. */
  get isKept(): boolean {
    return this.name !== null
  }

  /** Ends the open attribute. */
  close(): void {
    if (this.name === null) return
    this.names.push(this.name)
    this.values.push(decodedValue(this.value))
    this.name = null
  }

  /** Value of an attribute, undefined where the element has none of that name. */
  get(name: string): string | undefined {
    const at = this.names.indexOf(name)
    return at < 0 ? undefined : this.values[at]
  }

  /** Class, id, role and property in lower case: what the page's maker calls the element. */
  hints(): string {
    if (this.names.length === 0) return ''
    let out = ''
    for (const key of HINTS) {
      const value = this.get(key)
      if (value) out = out === '' ? value : `${out} ${value}`
    }
    return out.toLowerCase()
  }

  /** True where the element says of itself that it is not shown. */
  hidden(): boolean {
    if (this.names.length === 0) return false
    if (this.get('hidden') !== undefined || this.get('aria-hidden') === 'true') return true
    const style = this.get('style')
    return style !== undefined && /display\s?:\s?none|visibility\s?:\s?hidden/i.test(style)
  }
}

const HINTS = ['class', 'id', 'role', 'itemprop'] as const
