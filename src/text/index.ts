// The immutable text of record and what is said about places in it. Imports nothing.
export * from './span.js'
export * from './tokens.js'
export * from './offset-map.js'
export * from './line-index.js'
export * from './word-diff.js'
export * from './edits.js'
