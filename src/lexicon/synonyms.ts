// Words for one thing. Few and plain: two reports that use two of one line do not differ in what they describe. Written by us.

const LINES = [
  'aircraft plane airplane aeroplane jet airliner',
  'car vehicle automobile',
  'ship vessel boat',
  'train rail railway railroad',
  'bike bicycle',
  'motorbike motorcycle',
  'lorry truck',
  'home house residential',
  'police officer cop',
  'doctor physician medical',
  'lawyer attorney legal',
  'movie film',
  'football soccer',
  'phone telephone mobile cell',
  'tourist holiday vacation sightseeing',
  'government state official',
  'company corporate firm business',
  'kid child children',
  'storm hurricane cyclone typhoon',
  'quake earthquake seismic',
  'blaze fire',
]

const lineOf = new Map(LINES.flatMap((line, i) => line.split(' ').map(w => [w, i] as const)))

/** True where two words, in lower case, stand for one thing. */
export const areSynonyms = (a: string, b: string): boolean =>
  a === b || (lineOf.has(a) && lineOf.get(a) === lineOf.get(b))
