// How items are put into groups. Knows nothing of news; imports nothing.
export * from './close-link.js'
export type { Closeness } from './closeness.js'
export type { Edge } from './heap.js'
export * from './members.js'
export * from './regroup.js'
export * from './union-find.js'
