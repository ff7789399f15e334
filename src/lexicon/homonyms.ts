// Names that two places bear. Georgia is the state where a report names a town, a county or a neighbour of it and nothing of the Caucasus;
// else the country.
import type { Gazetteer } from './gazetteer.js'

const CAUCASUS =
  /\b(?:Tbilisi|Caucasus|Caucasian|Abkhazia|Ossetia|Saakashvili|Russia|Kremlin|Batumi|Kutaisi|Armenia|Azerbaijan)\b/
const SOUTH =
  /\b(?:Atlanta|Savannah|Augusta|Macon|Fulton|Columbus|Marietta|Ga\.|GA|County|Alabama|Florida|Tennessee|Carolina|Mississippi|Louisiana|Kentucky|Texas|Ohio|Pennsylvania)\b/

/** The gazetteer for one report. Linear in the text, and only where the name stands in it. */
export function settledFor(text: string, gazetteer: Gazetteer): Gazetteer {
  if (!text.includes('Georgia') || gazetteer.ownPlace('Georgia')) return gazetteer
  if (CAUCASUS.test(text) || !SOUTH.test(text)) return gazetteer
  return {
    ...gazetteer,
    place: name => (name === 'Georgia' ? { name, kind: 'region', country: '' } : gazetteer.place(name)),
  }
}
