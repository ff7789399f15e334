// The nouns. Imports only text.

export * from './article.js'
export * from './basis.js'
export * from './days.js'
export * from './dossier.js'
export * from './evidence.js'
export * from './happening.js'
export * from './ids.js'
export * from './link.js'
export * from './problem.js'
export * from './quote.js'
