// How items are put into groups. Knows nothing of news; imports nothing.
export * from './average-link.js'
export * from './close-link.js'
export type { Edge } from './heap.js'
export * from './members.js'
export * from './union-find.js'
