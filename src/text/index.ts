// The immutable text of record and what is said about places in it. Imports nothing.

export * from './common-runs.js'
export * from './edits.js'
export { Form, type TokenKind } from './forms.js'
export * from './kept-tokens.js'
export * from './offset-map.js'
export * from './span.js'
export * from './tokens.js'
export * from './word-diff.js'
