// What the table of names tells of a phrase.
/** Kinds of name; the position is the bit. `town`: 40,000 people and more, `village`: 5,000 and more. */
export const nameKinds = [
  'first',
  'surname',
  'country',
  'adjective',
  'city',
  'town',
  'village',
  'region',
  'state',
  'club',
  'company',
  'body',
] as const

/** A kind of name. */
export type NameKind = (typeof nameKinds)[number]

/** The bit of a kind in a set. */
export const kindBit = (kind: NameKind): number => 1 << nameKinds.indexOf(kind)
