// Who and what is named.
export * from './find.js'
