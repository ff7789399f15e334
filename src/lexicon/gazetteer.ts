// One way to ask for names: the built-in tables and, on top of them, names a user brings along (`--lexicon FILE`).
import { countryName, type Place, placeNamed } from './places.js'

/** What a named thing is, as a user's lexicon says it. */
export type NamedType = 'person' | 'organisation' | 'place' | 'gathering' | 'other'

/** A user's lexicon file, JSON. Every list may be missing. */
export interface LexiconFile {
  readonly countries?: readonly {
    readonly name: string
    readonly variants?: readonly string[]
    readonly adjectives?: readonly string[]
    readonly capital?: string
  }[]
  readonly places?: readonly string[]
  readonly people?: readonly string[]
  readonly organisations?: readonly string[]
  readonly gatherings?: readonly string[]
}

/** Look-ups by exact name. */
export interface Gazetteer {
  readonly place: (name: string) => Place | undefined
  readonly countryName: (code: string) => string
  /** Type of a name the user listed, or undefined. */
  readonly typeOf: (name: string) => NamedType | undefined
  /** A place the user listed, or undefined. */
  readonly ownPlace: (name: string) => Place | undefined
  /** True where the user listed names, and the most words of one of them. */
  readonly own: boolean
  readonly longest: number
}

/** The built-in tables alone. */
export const builtInGazetteer: Gazetteer = {
  place: placeNamed,
  countryName,
  typeOf: () => undefined,
  ownPlace: () => undefined,
  own: false,
  longest: 0,
}

/** Most names of one file. */
const MOST = 100_000

/**
 * The built-in tables with a user's names on top.
 * @throws TypeError naming the field where the file has another shape.
 */
export function gazetteerWith(file: LexiconFile): Gazetteer {
  const places = new Map<string, Place>()
  const codes = new Map<string, string>()
  const types = new Map<string, NamedType>()
  for (const [i, c] of list(file.countries, 'countries').entries()) {
    const name = text(c?.name, `countries[${i}].name`)
    const country = `x-${name.toLowerCase()}`
    codes.set(country, name)
    for (const n of [name, ...strings(c.variants, `countries[${i}].variants`)])
      places.set(n, { name, kind: 'country', country })
    for (const a of strings(c.adjectives, `countries[${i}].adjectives`))
      places.set(a, { name, kind: 'adjective', country })
    if (c.capital !== undefined)
      places.set(text(c.capital, `countries[${i}].capital`), { name: c.capital, kind: 'capital', country })
  }
  for (const name of strings(file.places, 'places')) places.set(name, { name, kind: 'region', country: '' })
  for (const [field, type] of [
    ['people', 'person'],
    ['organisations', 'organisation'],
    ['gatherings', 'gathering'],
  ] as const)
    for (const name of strings(file[field], field)) types.set(name, type)
  const names = [...places.keys(), ...types.keys()]
  return {
    place: name => places.get(name) ?? placeNamed(name),
    countryName: code => codes.get(code) ?? countryName(code),
    typeOf: name => types.get(name),
    ownPlace: name => places.get(name),
    own: names.length > 0,
    longest: names.reduce((most, n) => Math.max(most, n.split(' ').length), 0),
  }
}

function list<T>(value: readonly T[] | undefined, field: string): readonly T[] {
  if (value === undefined) return []
  if (!Array.isArray(value) || value.length > MOST)
    throw new TypeError(`"${field}" must be a list of at most ${MOST} entries`)
  return value
}

const strings = (value: readonly string[] | undefined, field: string): string[] =>
  list(value, field).map((v, i) => text(v, `${field}[${i}]`))

function text(value: unknown, field: string): string {
  if (typeof value !== 'string' || !value.trim() || value.length > 200)
    throw new TypeError(`"${field}" must be a name of 1 to 200 characters`)
  return value
}
