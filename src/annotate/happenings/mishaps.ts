// What nobody did: an explosion, deaths and injuries in a report that has no word of an attack.
import { type Deed, isMishap, lemmaOf } from '../../lexicon/index.js'
import type { Happening } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import type { Reading } from '../context.js'
import { BLASTS, isOfAttack, mayBeMishap } from '../word-kinds.js'
import { burns } from './fires.js'
import type { Trigger } from './triggers.js'

const MISHAP: Deed = { type: 'OTHER', subtype: 'accident', noun: true }

/** True for a report that speaks of a mishap and has no word of an attack. */
export const isPeaceful = (reading: Reading): boolean =>
  !hasWord(reading, isOfAttack) && (hasWord(reading, mayBeMishap) || reading.sentences.some(s => hasFire(s.tokens)))

const hasFire = (tokens: readonly Token[]): boolean => tokens.some((_, i) => burns(tokens, i))

const hasWord = ({ sentences }: Reading, is: (t: Token) => boolean): boolean => sentences.some(s => s.tokens.some(is))

/** "an explosion at the plant", in such a report: an accident. */
export const withoutViolence = (t: Trigger, lower: string): Trigger =>
  t.noun && t.deed.type === 'ASSAULT' && BLASTS.has(lemmaOf(lower)) ? { ...t, deed: MISHAP } : t

/** "killing three", "were injured", in such a report and of nobody's doing. */
export const isNobodysHarm = (h: Happening): boolean => h.type === 'ASSAULT' && h.source === null && HARM.has(h.trigger)

/** Deaths and injuries that nobody caused: what a mishap did, and not the mishap. */
export const isHarmOnly = (h: Happening): boolean => isMishap(h.subtype) && HARM.has(h.trigger)

const HARM = new Set(['kill', 'injure', 'wound', 'destroy'])
