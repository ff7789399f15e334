// One report understood, in this order: sentences and tokens, names, times (they need the day of writing), quotations and
// happenings (they need names and times).

export * from './context.js'
export { Grammar } from './grammar.js'
export * from './happenings/index.js'
export * from './names/index.js'
export * from './quotes/index.js'
export * from './sentences.js'
export * from './times/index.js'
