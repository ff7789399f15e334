// What the makers of a page call its parts: class, id, role and property, sorted into what they say of the text below.
import { pagePartWords } from '../../lexicon/index.js'

/** Bits of {@link hintBits}. */
export const Hint = {
  /** Surely no report: menus, lists of other articles, notices. */
  Against: 1,
  /** Seldom the report: meta lines, teasers, boxes, widgets. */
  Doubtful: 2,
  /** The report's own text. */
  Body: 4,
  /** Something of the article. */
  Article: 8,
  /** Words under a picture, or who took it. */
  Caption: 16,
  /** Where dates are found. */
  Dated: 32,
  /** Opening or summary of the report. */
  Lead: 64,
  /** What readers wrote below. */
  Comments: 128,
  /** Who wrote it, and about them. */
  Author: 256,
  /** Words of others shown inside the report: tweets and the like. */
  Embed: 512,
} as const

const WORDS = new Map<string, number>()
for (const [list, bit] of [
  ['against', Hint.Against],
  ['doubtful', Hint.Doubtful],
  ['article', Hint.Article],
  ['lead', Hint.Lead],
  ['comments', Hint.Comments],
  ['author', Hint.Author],
] as const)
  for (const word of pagePartWords.get(list)!.split(/\s+/)) {
    const key = word.replaceAll('-', '')
    if (key) WORDS.set(key, (WORDS.get(key) ?? 0) | bit)
  }

const BODY =
  /(?:article|story|post|content|main|entry|blog|single|news|rich|body)[_-]{0,2}(?:body|content|copy|text)|body-?copy|text-?(?:body|content)|field-?name-?body|field--name-body|node__content|wysiwyg|article-main|artikel-?(?:text|body)|fliesstext|textblock|^(?:entry|copy|contenido|cuerpo|texto|tresc|corps)$/
const CAPTION =
  /caption|(?:^|[_-])(?:bildunterschrift|bildtext|legende|pie-?de-?foto|credits?|bildnachweis|bildrechte)(?:$|[_-])|(?:image|photo|picture)-?credit/
const DATED =
  /date|datum|time|publi|post|creat|fecha|stamp|meta|info|byline|author|submit|issued|updat|modif|chang|edited|revis|comment|subtitle|kicker|stand/
const EMBED = /tweet|social-?(?:media-?)?embed|instagram-media|embedded-post|fb-post/

/** What parts of a name say. */
function partBits(name: string): number {
  let bits = 0
  if (BODY.test(name)) bits |= Hint.Body
  if (CAPTION.test(name)) bits |= Hint.Caption
  if (DATED.test(name)) bits |= Hint.Dated
  if (EMBED.test(name)) bits |= Hint.Embed
  if (name.includes('comment') || name.includes('kommentar')) bits |= Hint.Comments
  if (name.includes('author')) bits |= Hint.Author
  return bits
}

const LONGEST = 300
const LONGEST_NAME = 80
const MOST_WORDS = 12

/** What names are known to say; a fact about the name alone, so no page depends on the ones before it. */
const known = new Map<string, number>()
const MOST_KNOWN = 100_000

/** What hints (class, id, role, property in lower case) say, as bits of {@link Hint}. Linear; looks at 300 characters. */
export function hintBits(hints: string): number {
  if (hints === '') return 0
  const short = hints.length > LONGEST ? hints.slice(0, LONGEST) : hints
  let bits = 0
  for (let from = 0; from < short.length; ) {
    const blank = short.indexOf(' ', from)
    const to = blank < 0 ? short.length : blank
    if (to > from) bits |= bitsOfName(short.slice(from, to))
    from = to + 1
  }
  return bits & Hint.Embed ? bits & ~(Hint.Against | Hint.Comments) : bits
}

function bitsOfName(name: string): number {
  if (name.length > LONGEST_NAME) return 0
  const before = known.get(name)
  if (before !== undefined) return before
  let bits = partBits(name)
  const words = name.split(/[^a-z0-9]+/, MOST_WORDS)
  for (let i = 0; i < words.length; i++) {
    let run = ''
    for (let j = i; j < Math.min(words.length, i + 4); j++) {
      run += words[j]!
      bits |= WORDS.get(run) ?? 0
    }
  }
  if (known.size >= MOST_KNOWN) known.clear()
  // A copy: a slice would keep the whole page in memory.
  known.set(` ${name}`.slice(1), bits)
  return bits
}
