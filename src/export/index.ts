// Ways out; one file each.
export * from './json.js'
export * from './pages/index.js'
