// Many reports joined: what each one gives (digest), who copied whom, which tell one event, which events hang together, who is who.
export { Archive, type Links } from './archive/index.js'
export * from './digest/index.js'
export * from './lineage.js'
export * from './link.js'
export * from './pairs/reasons.js'
export * from './pairs/score.js'
export * from './people.js'
export { type CommonText, commonText } from './shingles.js'
