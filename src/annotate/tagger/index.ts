// The tagger: which runs of tokens are names, and of what.
export * from './labels.js'
export * from './parts.js'
export * from './tag.js'
