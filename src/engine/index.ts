// The order of the stages and how they are run.

export * from './annotate.js'
export * from './archive.js'
export * from './build.js'
export * from './link.js'
export * from './pool.js'
export * from './stages.js'
export * from './version.js'
