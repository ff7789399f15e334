// Who did what to whom.
export * from './find.js'
export * from './main.js'
export { triggersOf } from './triggers.js'
