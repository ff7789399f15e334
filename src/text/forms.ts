// Word forms, one object each: a report writes "the" a hundred times, and what can be said of "the" need be worked out once.
// The table is bounded and forgets; nothing rests on an object being the same, only on what stands in it.

/** What a token is made of. `mark` is any single character that is neither letter, digit nor blank. */
export type TokenKind = 'word' | 'number' | 'mark'

/** A form as written; `lower` is its lower-case form with straight apostrophes. */
export class Form {
  readonly lower: string
  /** What the tagger keeps about the form; facts about the form alone. */
  traits: unknown = null
  /** What the times' recognisers keep: which of them the form may open, -1 while nobody has asked. */
  opens = -1
  /** What annotation keeps: whether it can tell a deed or attribute words, -1 while nobody has asked. */
  kinds = -1
  /** The reading, by number, that the form was last met in. */
  readIn = 0
  /** Inverse document frequency as the lexicon has it, -1 while nobody has asked. */
  rarity = -1
  /** What comparing keeps: the content word that the form is, and its words as they are compared. */
  content: unknown = null
  keys: readonly string[] | null = null
  /** What linking keeps: hashes, and what the form is without its endings. */
  word: unknown = null

  constructor(
    readonly text: string,
    readonly kind: TokenKind,
  ) {
    this.lower = kind === 'mark' ? text : text.toLowerCase().replaceAll('’', "'")
  }
}

/** Forms remembered; two places are tried for each. */
const PLACES = 1 << 16
const table: (Form | undefined)[] = new Array(PLACES).fill(undefined)

/** The same text with no tie to the report it was cut from, which would else stay in memory as long as the form. */
const apart = (slice: string): string => (slice.length < 13 ? slice : slice.split('').join(''))

function spells(form: Form, text: string, start: number, length: number): boolean {
  if (form.text.length !== length) return false
  for (let i = 0; i < length; i++) if (form.text.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/**
 * The form that stands in `text` from `start` to `end`.
 * @param hash any number that rests on these characters alone
 */
export function formAt(text: string, start: number, end: number, kind: TokenKind, hash: number): Form {
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1)
  const first = table[place]
  if (first && spells(first, text, start, end - start)) return first
  const second = table[place ^ 1]
  if (second && spells(second, text, start, end - start)) return second
  const form = new Form(apart(text.slice(start, end)), kind)
  if (first) table[place ^ 1] = first
  table[place] = form
  return form
}
