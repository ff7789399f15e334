// Occasions: what is set for a day, put off, called off and held, and is no deed of one party ("trial", "referendum", "exchange of prisoners").
// They are told where a clause says what became of them, and only named everywhere else. Written by us.
import type { EventKind } from './deed-kinds.js'
import type { Deed } from './deeds.js'
import { lemmaOf } from './lemmas.js'

/** Nouns by PLOVER type and our subtype. Of those that say no more than that something is done, what it is done with stands beside them. */
const NOUNS: Readonly<Record<string, string>> = {
  'CONCEDE/exchange': 'exchange swap',
  'CONCEDE/handover': 'handover repatriation',
  'OTHER/trial': 'trial retrial',
  'OTHER/hearing': 'hearing arraignment sentencing inquest',
  'OTHER/vote': 'vote runoff run-off',
  'OTHER/referendum': 'referendum plebiscite',
  'OTHER/ceremony': 'ceremony funeral inauguration coronation parade wedding memorial vigil burial',
  'OTHER/show': 'concert premiere festival gala',
  'OTHER/contest':
    'match game tournament marathon semi-final semifinal quarter-final quarterfinal fixture playoff play-off derby regatta',
  'OTHER/execution': 'execution',
  'OTHER/signing': 'signing',
  'OTHER/opening': 'reopening',
  'OTHER/launch': 'liftoff lift-off',
  'OTHER/flight': 'flight',
  'OTHER/spacewalk': 'spacewalk',
}

const nouns = new Map<string, Deed>(
  Object.entries(NOUNS).flatMap(([key, words]) => {
    const [type, subtype] = key.split('/') as [EventKind, string]
    return words.split(' ').map(w => [w, { type, subtype, noun: true, occasion: true }] as const)
  }),
)

/** The occasion a noun names (any form, lower case), or undefined. */
export const occasionDeed = (lower: string): Deed | undefined =>
  nouns.get(lower) ?? (lower.endsWith('s') ? nouns.get(lemmaOf(lower)) : undefined)

const subtypes = new Set([...nouns.values()].map(d => d.subtype))

/** True for the subtype of an occasion. */
export const isOccasion = (subtype: string | undefined): boolean => subtypes.has(subtype)

/** Verbs whose object is an occasion that came about: "completed the exchange". */
export const occasionVerbs: ReadonlySet<string> = new Set(
  'attend hold stage begin start open complete conclude finish resume'.split(' '),
)

/** Deeds of the general list that are planned, put off and called off as occasions are. */
const PLANNED: ReadonlySet<string> = new Set(
  'launch election strike walkout protest demonstration march rally deployment withdrawal pullout drills exercises'.split(
    ' ',
  ),
)

/** True for a noun (any form, lower case) of the general list of which a clause says how far it got: "the launch was scrubbed". */
export const isPlannable = (lower: string): boolean => PLANNED.has(lower) || PLANNED.has(lemmaOf(lower))

/** What becomes of an occasion by verbs that say it of nothing else: it is its subject ("the swap stalled"), or theirs in the passive ("was adjourned"). */
export const occasionCourses: ReadonlyMap<string, 'postponed' | 'cancelled'> = new Map([
  ['adjourn', 'postponed'],
  ['scrub', 'postponed'],
  ['shelve', 'postponed'],
  ['stay', 'postponed'],
  ['stall', 'postponed'],
  ['collapse', 'cancelled'],
  ['axe', 'cancelled'],
])
