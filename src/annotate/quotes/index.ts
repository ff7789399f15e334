// Who said what.
export * from './find.js'
