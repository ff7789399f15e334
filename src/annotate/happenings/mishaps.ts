// What nobody did: an explosion, deaths and injuries in a report that has no word of an attack.
import { type Deed, isMishap, lemmaOf, nounDeed } from '../../lexicon/index.js'
import type { Happening } from '../../model/index.js'
import type { Reading } from '../context.js'
import type { Trigger } from './triggers.js'

/** Words with which a report speaks of violence that somebody does. */
const ATTACKING =
  /^(?:attack(?:s|ed|er|ers|ing)?|bomb(?:s|ed|er|ers|ing|ings)?|terror(?:ism|ist|ists)?|(?:car|truck|suicide)-bomb|militants?|militias?|insurgents?|rebels?|guerrillas?|extremists?|jihadists?|separatists?|gunm[ae]n|gunfire|gunshots?|guns?|rifles?|pistols?|shooting|shootings|shooters?|shot|missiles?|rockets?|drones?|airstrikes?|air-strikes?|shelling|shelled|mortars?|artillery|troops|soldiers?|warplanes?|war|battle|suicide|grenades?|devices?|ied|landmines?|assassin(?:s|ate|ated|ation)?|sabotage|saboteurs?|taliban|isis|isil|hamas|hezbollah|hostages?|murder(?:s|ed|er)?|homicide|stab(?:bed|bing)|knife|arson|arsonists?|deliberate(?:ly)?|perpetrators?|strikes?|invasion|massacres?|clash(?:es|ed)?|suspects?)$/

const MISHAP: Deed = { type: 'OTHER', subtype: 'accident', noun: true }

/** True for a report that speaks of a mishap and has no word of an attack. */
export const isPeaceful = (reading: Reading): boolean =>
  hasWord(reading, lower => BLASTS.has(lemmaOf(lower)) || isMishap(nounDeed(lower)?.subtype)) &&
  !hasWord(reading, lower => ATTACKING.test(lower))

const hasWord = ({ sentences }: Reading, is: (lower: string) => boolean): boolean =>
  sentences.some(s => s.tokens.some(t => t.kind === 'word' && is(t.lower)))

/** "an explosion at the plant", in such a report: an accident. */
export const withoutViolence = (t: Trigger, lower: string): Trigger =>
  t.noun && t.deed.type === 'ASSAULT' && BLASTS.has(lemmaOf(lower)) ? { ...t, deed: MISHAP } : t

/** "killing three", "were injured", in such a report and of nobody's doing. */
export const isNobodysHarm = (h: Happening): boolean => h.type === 'ASSAULT' && h.source === null && HARM.has(h.trigger)

/** Deaths and injuries that nobody caused: what a mishap did, and not the mishap. */
export const isHarmOnly = (h: Happening): boolean => isMishap(h.subtype) && HARM.has(h.trigger)

const BLASTS = new Set(['explosion', 'blast'])
const HARM = new Set(['kill', 'injure', 'wound', 'destroy'])
