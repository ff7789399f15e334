// Launches: of a rocket, in a report that speaks of such; of a campaign or a product everywhere else.
import { lemmaOf } from '../../lexicon/index.js'
import type { Reading } from '../context.js'
import type { Trigger } from './triggers.js'

/** True for a report that speaks of what flies to space, and of no missile. */
export const isOfSpace = ({ sentences }: Reading): boolean => {
  let found = false
  for (const { tokens } of sentences)
    for (const [k, { kind, lower }] of tokens.entries()) {
      if (kind !== 'word') continue
      if (MISSILE.test(lower)) return false
      found ||= OF_SPACE.test(lower) || (lower === 'space' && IN_SPACE.test(tokens[k + 1]?.lower ?? ''))
    }
  return found
}

const MISSILE = /^(?:missiles?|warheads?|icbms?|militants?)$/
const OF_SPACE =
  /^(?:rockets?|capsules?|satellites?|spacecraft|spaceship|astronauts?|cosmonauts?|orbit|orbiter|liftoff|lander|rover|launchpad)$/

const IN_SPACE = /^(?:probes?|stations?|agency|missions?|flights?|telescopes?|shuttles?|cent(?:er|re))$/

/** "launched", "the launch", in such a report: a flight. */
export const asFlight = (t: Trigger, lower: string): Trigger =>
  t.deed.type === 'OTHER' && (t.deed.subtype === 'flight' || (!t.deed.subtype && lemmaOf(lower) === 'launch'))
    ? { ...t, deed: { ...t.deed, subtype: 'launch' } }
    : t

/** "its flights were cancelled", of an airline: no news by itself. */
export const isRoutine = (t: Trigger): boolean => t.deed.subtype === 'flight'
