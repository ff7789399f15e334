// Trouble is data: what was wrong with an input, where, and what to do about it.

/** Something found wrong. `code` is stable for programs, `message` and `remedy` are for people. */
export interface Problem {
  readonly code: ProblemCode
  readonly message: string
  /** What the user can do. */
  readonly remedy?: string
  /** File as it was given on the command line, and line (from 1), where one is known. */
  readonly file?: string
  readonly line?: number
  /** Article concerned. */
  readonly article?: string
  /** UTF-16 span in that article's text. */
  readonly start?: number
  readonly end?: number
}

/** The stable names of problems. Codes in {@link skippingCodes} mean that an input was left out. */
export type ProblemCode =
  | 'missing-path'
  | 'unreadable'
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'bad-json'
  | 'bad-article'
  | 'unknown-kind'
  | 'bad-archive'
  | 'deadline'
  | 'bad-lexicon'
  | 'encoding'
  | 'replacement-character'
  | 'mojibake'
  | 'control-character'
  | 'glued-words'
  | 'html-capped'
  | 'no-body'
  | 'duplicate'
  | 'id-clash'
  | 'date-conflict'
  | 'capped'
  /** A fault of ours: the article is kept, and what could not be read of it is left out. */
  | 'not-read'

/** Problems after which the input in question is not in the result. */
export const skippingCodes: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'missing-path',
  'unreadable',
  'empty',
  'binary',
  'too-large',
  'bad-json',
  'bad-article',
  'unknown-kind',
  'bad-archive',
  'deadline',
])

/** One line for a terminal: `file:line: message. Remedy: …`. */
export function problemLine(p: Problem): string {
  const place = p.file ? `${p.file}${p.line ? `:${p.line}` : ''}: ` : p.article ? `${p.article}: ` : ''
  return `${place}${p.message}${p.remedy ? ` Remedy: ${p.remedy}` : ''}`
}
