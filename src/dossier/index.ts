// The record assembled: who is who, titles, the timeline.
export * from './also-in.js'
export * from './holders.js'
export * from './people.js'
export { type Report, storylineOf } from './storylines.js'
export * from './timeline.js'
export * from './titles.js'
