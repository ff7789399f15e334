// Characters and names that deceive the eye, made visible: marks that turn the direction of text, and words that mix alphabets.

/** Embeddings, overrides and isolates of the bidirectional algorithm (Unicode UAX #9); tags and other letters that show nothing. */
const DECEPTIVE = /[\u202A-\u202E\u2066-\u2069\u{E0001}\u{E0020}-\u{E007F}]/gu

/** A page with every such mark written out, in its text and in its attributes. Linear. */
export const visible = (html: string): string =>
  html.replace(DECEPTIVE, c => `[U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`)

const WORD = /[\p{L}\p{M}]+/gu
const LATIN = /\p{Script=Latin}/u
const LOOKALIKE = /\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Cherokee}|\p{Script=Armenian}/u

/** True where a word mixes Latin letters with those of an alphabet that looks like it. Linear. */
export const mixesAlphabets = (text: string): boolean =>
  (text.match(WORD) ?? []).some(w => LATIN.test(w) && LOOKALIKE.test(w))

/** A name, with a word behind it where it mixes alphabets. */
export const plainName = (name: string): string => (mixesAlphabets(name) ? `${name} (mixes alphabets)` : name)
