// Data and small tables. Imports nothing outside this folder; provenance and licences: README.md.
export * from './bytes.js';
export * from './calendar.js';
export * from './deeds.js';
export * from './furniture.js';
export * from './gazetteer.js';
export * from './hash.js';
export * from './lemmas.js';
export * from './name-kinds.js';
export * from './name-table.js';
export { nameWeightRows, nameWeightScale, nameWeightSteps } from './name-weights.generated.js';
export * from './offices.js';
export { partWeightRows } from './part-weights.generated.js';
export * from './people.js';
export * from './places.js';
export * from './speech.js';
export * from './word-classes.js';
export * from './words.js';
