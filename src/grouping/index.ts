// How items are put into groups. Knows nothing of news; imports nothing.
export * from './average-link.js'
export * from './union-find.js'
