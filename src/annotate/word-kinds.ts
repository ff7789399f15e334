// What a word form can be, worked out once for each form: most words of a text tell no deed and attribute nothing.
import {
  attributionClasses,
  isMishap,
  lemmaOf,
  nounDeed,
  occasionDeed,
  opensPhrase,
  verbDeed,
} from '../lexicon/index.js'
import type { Token } from '../text/index.js'

const TELLS = 1
const ATTRIBUTES = 2
const MISHAP = 4
const ATTACK = 8

/** Explosions, which may be somebody's doing or nobody's, by dictionary form. */
export const BLASTS: ReadonlySet<string> = new Set(['explosion', 'blast'])

/** Words with which a report speaks of violence that somebody does. */
const ATTACKING =
  /^(?:attack(?:s|ed|er|ers|ing)?|bomb(?:s|ed|er|ers|ing|ings)?|terror(?:ism|ist|ists)?|(?:car|truck|suicide)-bomb|militants?|militias?|insurgents?|rebels?|guerrillas?|extremists?|jihadists?|separatists?|gunm[ae]n|gunfire|gunshots?|guns?|rifles?|pistols?|shooting|shootings|shooters?|shot|missiles?|rockets?|drones?|airstrikes?|air-strikes?|shelling|shelled|mortars?|artillery|troops|soldiers?|warplanes?|war|battle|suicide|grenades?|devices?|ied|landmines?|assassin(?:s|ate|ated|ation)?|sabotage|saboteurs?|taliban|isis|isil|hamas|hezbollah|hostages?|murder(?:s|ed|er)?|homicide|stab(?:bed|bing)|knife|arson|arsonists?|deliberate(?:ly)?|perpetrators?|strikes?|invasion|massacres?|clash(?:es|ed)?|suspects?)$/

/** Verbs of calling off: "cancelled", "put off". */
export const CALLS_OFF = /^(?:postpon|cancel|scrap|call|put)/

/** Verbs with which a court decides, in all forms. */
export const DECIDES =
  /^(?:rul(?:e[sd]?|ing)|uph(?:old|olds|eld|olding)|overturn(?:s|ed|ing)?|quash(?:es|ed|ing)?|annul(?:s|led|ling)?|str(?:ike|ikes|uck|iking)|thr(?:ow|ows|ew|own|owing)|reinstat(?:e[sd]?|ing)|invalidat(?:e[sd]?|ing))$/

/** Who speaks for a state in another. */
export const ENVOY = /^(?:ambassadors?|envoys?|diplomats?|consuls?|attach[ée]s?)$/

/** Verbs by which an ambassador is called home. */
export const RECALLS =
  /^(?:recall(?:s|ed|ing)?|withdr[ae]w(?:s|n|ing)?|pull(?:s|ed|ing)?|call(?:s|ed|ing)?|order(?:s|ed|ing)?)$/

function kindsOf({ form }: Token): number {
  if (form.kinds < 0) {
    const { lower } = form
    const tells =
      opensPhrase(lower) ||
      verbDeed(lower) !== undefined ||
      nounDeed(lower) !== undefined ||
      occasionDeed(lower) !== undefined ||
      CALLS_OFF.test(lower) ||
      DECIDES.test(lower) ||
      RECALLS.test(lower)
    const mishap =
      lower === 'aground' ||
      (tells &&
        (BLASTS.has(lemmaOf(lower)) || isMishap(nounDeed(lower)?.subtype) || isMishap(verbDeed(lower)?.subtype)))
    form.kinds =
      (tells ? TELLS : 0) |
      (attributionClasses(lower).size ? ATTRIBUTES : 0) |
      (mishap ? MISHAP : 0) |
      (ATTACKING.test(lower) ? ATTACK : 0)
  }
  return form.kinds
}

/** True for a form that is a deed, opens one or calls one off in some sense. */
export const mayTell = (t: Token): boolean => (kindsOf(t) & TELLS) !== 0

/** True for a form of a verb that says, thinks, wants or judges. */
export const mayAttribute = (t: Token): boolean => (kindsOf(t) & ATTRIBUTES) !== 0

/** True for a form that names a mishap, or an explosion. */
export const mayBeMishap = (t: Token): boolean => (kindsOf(t) & MISHAP) !== 0

/** True for a form with which a report speaks of violence that somebody does. */
export const isOfAttack = (t: Token): boolean => (kindsOf(t) & ATTACK) !== 0
