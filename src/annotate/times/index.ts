// When things happened, and when the article was written.
export * from './bounds.js'
export * from './find.js'
export * from './published.js'
