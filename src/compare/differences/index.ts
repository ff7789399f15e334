// In what the accounts differ; one kind a file.
export * from './description.js'
export * from './number.js'
export * from './status.js'
export * from './wording.js'
