// Words that lost the blank between them: "the quay.The crew", "harbourPolice".
import { documentsWith } from '../../lexicon/index.js'
import type { Span } from '../../text/index.js'

/** A full stop between a small letter and a new sentence. Addresses and file names go on in small letters or begin with none. */
const SENTENCES = /(?<=\p{Ll}{2})[.!?]["”’)]?(?=\p{Lu}\p{Ll}{1,20}[\s,])/gu
/** A capital inside a word that begins with a small letter; names of firms and wares begin with a large one. */
const INSIDE = /(?<![\p{L}@#_])(\p{Ll}{3,20})(\p{Lu}\p{Ll}{2,20})(?![\p{L}_])/gu
/** What texts with glued words have at least; few others have it, and to look for that is cheap. */
const STOP = /[.!?]["”’)]?[A-Z\u00c0-\u1fff]/
const TURN = /[a-z\u00df-\u1fff]{3}[A-Z\u00c0-\u1fff][a-z\u00df-\u1fff]{2}/
/** Articles in which both halves must be known for the whole to be two words. */
const KNOWN = 20

/** Places of glued words within a span of the text, in order. Linear. */
export function findGlued(text: string, within: Span): Span[] {
  const part = text.slice(within.start, within.end)
  const at = (from: number, to: number): Span => ({ start: within.start + from, end: within.start + to })
  const stops = STOP.test(part) ? part.matchAll(SENTENCES) : []
  const out = Array.from(stops, m => at(m.index - 1, m.index + m[0].length + 1))
  for (const m of TURN.test(part) ? part.matchAll(INSIDE) : []) {
    const [whole, first, second] = [m[0].toLowerCase(), m[1]!.toLowerCase(), m[2]!.toLowerCase()]
    if (documentsWith(whole) > 0 || documentsWith(first) < KNOWN || documentsWith(second) < KNOWN) continue
    out.push(at(m.index, m.index + m[0].length))
  }
  return out.sort((a, b) => a.start - b.start)
}
