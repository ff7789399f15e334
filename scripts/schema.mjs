// Writes schema/dossier.json (JSON Schema 2020-12) for the output contract. Usage: node scripts/schema.mjs
import { writeFileSync } from 'node:fs'

const string = { type: 'string' },
  boolean = { type: 'boolean' },
  offset = { type: 'integer', minimum: 0, description: 'UTF-16 code units into the article’s text' }
const list = (items, more = {}) => ({ type: 'array', items, ...more })
const orNull = s => ({ anyOf: [s, { type: 'null' }] })
const one = (...values) => ({ enum: values })
const ref = name => ({ $ref: `#/$defs/${name}` })
/** Required fields, optional ones marked with a question mark; more fields are always allowed. */
const object = (fields, description) => {
  const properties = Object.fromEntries(Object.entries(fields).map(([k, v]) => [k.replace(/\?$/, ''), v]))
  return {
    type: 'object',
    required: Object.keys(fields).filter(k => !k.endsWith('?')),
    properties,
    ...(description ? { description } : {}),
  }
}
const span = { start: offset, end: offset }
const day = { type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d(T.*)?)?)?$' }
const basis = { basis: one('stated', 'inferred'), by: { ...string, description: 'the rule' } }
const evidence = list(ref('evidence'), { minItems: 1 })
const types = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'OTHER',
]

const $defs = {
  span: object(span),
  evidence: object({ article: string, ...span, exact: string }, 'the exact words of one article'),
  interval: object({ from: orNull(day), to: orNull(day), ...basis }, 'inclusive; null on a side that is open'),
  eventType: one(...types),
  status: one(
    'planned',
    'confirmed',
    'postponed',
    'cancelled',
    'under-way',
    'held',
    'alleged',
    'denied',
    'hypothetical',
  ),
  article: object({
    id: string,
    url: orNull(string),
    outlet: orNull(string),
    language: orNull(string),
    title: orNull(string),
    'text?': string,
    published: orNull(object({ from: orNull(day), to: orNull(day), ...basis, 'span?': ref('span'), 'at?': string })),
    blocks: list(
      object({
        ...span,
        kind: one('headline', 'subhead', 'dateline', 'byline', 'date', 'paragraph', 'caption', 'credit', 'furniture'),
        by: string,
      }),
    ),
    sentences: list(ref('span')),
    entities: list(
      object({
        id: string,
        type: one('person', 'organisation', 'place', 'gathering', 'group', 'other'),
        name: string,
        'of?': string,
        'unnamed?': boolean,
        'members?': list(string),
        roles: list(object({ title: string, 'of?': string, ...span })),
      }),
    ),
    mentions: list(
      object({ ...span, entity: string, kind: one('name', 'role', 'nominal', 'pronoun', 'adjectival', 'metonym') }),
    ),
    times: list(
      object({
        ...span,
        type: one('DATE', 'TIME', 'DURATION', 'SET'),
        value: string,
        'from?': orNull(day),
        'to?': orNull(day),
        ...basis,
      }),
    ),
    quotes: list(
      object({
        ...span,
        kind: one('direct', 'partial', 'indirect'),
        speaker: orNull(string),
        speakerSpan: orNull(ref('span')),
        cueSpan: orNull(ref('span')),
        via: list(string),
        'addressee?': orNull(string),
      }),
    ),
    happenings: list(
      object({
        id: string,
        ...span,
        type: ref('eventType'),
        'subtype?': string,
        status: ref('status'),
        source: orNull(string),
        target: orNull(string),
        'jointSources?': list(string),
        'jointTargets?': list(string),
        place: orNull(string),
        when: orNull(ref('interval')),
        trigger: string,
      }),
    ),
    problems: list(ref('problem')),
    main: orNull({ type: 'integer', minimum: 0 }),
    'file?': string,
    'dateline?': object({ value: string, ...span }),
    'leftOut?': list(object({ what: string, ...span })),
  }),
  problem: object({
    code: string,
    message: string,
    'remedy?': string,
    'file?': string,
    'line?': { type: 'integer' },
    'article?': string,
    'start?': offset,
    'end?': offset,
  }),
  event: object({
    id: string,
    title: string,
    type: ref('eventType'),
    'subtype?': string,
    status: ref('status'),
    main: boolean,
    when: orNull(ref('interval')),
    place: orNull(string),
    participants: list(
      object({ entity: string, role: one('source', 'target', 'participant'), 'basis?': one('inferred') }),
    ),
    articles: list(string),
    history: list(object({ status: ref('status'), on: orNull(ref('interval')), evidence })),
    evidence,
  }),
  version: object({ label: string, holders: list(string), evidence }),
  variant: object({
    article: string,
    ...span,
    exact: string,
    label: one('verbatim', 'shortened', 'altered', 'translated', 'indirect'),
    diff: orNull(list({ type: 'array', prefixItems: [one('keep', 'drop', 'add'), string], items: false })),
  }),
  place: object({ article: string, ...span }),
}
const alsoIn = { ...list(string), description: 'other main events whose reports it rests on, too' }
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Readout dossier',
  $defs,
  ...object({
    articles: list(ref('article')),
    events: list(ref('event')),
    storylines: list(
      object({
        id: string,
        title: string,
        events: list(string),
        'links?': list(
          object({
            from: string,
            to: string,
            relation: one('rescheduled-as', 'same-kind', 'same-party', 'same-matter', 'same-topic'),
            parties: list(string),
            basis: one('inferred'),
          }),
        ),
      }),
    ),
    people: list(
      object({
        id: string,
        name: string,
        type: string,
        spellings: list(string),
        roles: list(object({ title: string, of: orNull(string), from: orNull(day), to: orNull(day), evidence })),
      }),
    ),
    timeline: list(
      object({
        when: ref('interval'),
        headline: string,
        event: orNull(string),
        'also?': list(string),
        storyline: orNull(string),
        evidence,
      }),
    ),
    claims: list(
      object({
        id: string,
        event: string,
        'alsoIn?': alsoIn,
        text: { ...string, description: 'a sentence of the evidence' },
        standing: one('corroborated', 'single-source', 'disputed'),
        holder: orNull(string),
        lineages: list(string),
        evidence: list(
          object({ article: string, ...span, exact: string, lineage: string, 'basis?': one('stated', 'inferred') }),
          { minItems: 1 },
        ),
      }),
    ),
    differences: list(
      object({
        id: string,
        event: string,
        'alsoIn?': alsoIn,
        about: string,
        kind: one(
          'description',
          'wording',
          'status',
          'number',
          'time',
          'place',
          'naming',
          'responsibility',
          'denial',
          'agency',
          'reason',
          'speech-act',
          'source',
          'office',
          'certainty',
        ),
        conflicting: boolean,
        versions: list(ref('version'), { minItems: 2 }),
        note: string,
      }),
    ),
    quotes: list(
      object({
        id: string,
        event: string,
        'alsoIn?': alsoIn,
        speaker: orNull(string),
        variants: list(ref('variant'), { minItems: 1 }),
      }),
    ),
    quotedOnce: list(
      object({ id: string, event: string, speaker: orNull(string), evidence }, 'quotations in one rendering only'),
    ),
    readouts: list(
      object({
        engagement: string,
        sides: list(string),
        topics: list(
          object({
            topic: string,
            cells: { type: 'object', additionalProperties: orNull(evidence), description: 'null = not mentioned' },
          }),
        ),
      }),
    ),
    lineages: list(
      object({
        id: string,
        kind: one('single', 'copies', 'shared-source'),
        articles: list(string),
        'copies?': list(object({ id: string, of: string, share: { type: 'number' }, relation: string })),
        alignments: list(object({ a: ref('place'), b: ref('place'), relation: one('same-text', 'same-utterance') })),
      }),
    ),
    problems: list(ref('problem')),
    settings: object({
      program: string,
      options: { type: 'object' },
      stages: { type: 'object', additionalProperties: string },
      inputs: string,
    }),
  }),
}
writeFileSync(new URL('../schema/dossier.json', import.meta.url), `${JSON.stringify(schema, null, 1)}\n`)
