// A missile that is fired: at somebody it is an attack, else a show of arms (PLOVER: MOBILIZE, mode weapons). By verb or noun, active or passive.
import type { Deed } from '../../lexicon/index.js'
import type { Grammar } from '../grammar.js'

const MISSILE = /^(?:missiles?|icbms?|irbms?|slbms?|projectiles?|torpedo(?:es)?)$/
/** Behind "missile": what is no missile. */
const NO_MISSILE =
  /^(?:defen[cs]es?|systems?|shields?|program(?:me)?s?|crews?|bases?|sites?|units?|launchers?|boats?|cruisers?|destroyers?|forces?|tubes?|silos?|technolog(?:y|ies)|development|capabilit(?:y|ies)|factor(?:y|ies)|batter(?:y|ies)|attacks?|strikes?|alerts?|warnings?)$/
/** Words between a verb and the missile it fires, or a missile and the verb it is fired by. */
const REACH = 7
/** Words behind the missile in which stands what it is fired at. */
const AIM = 14

/** What a word does with a missile, or null: "fired a missile over Roe Bay", "the missile launched on Tuesday", "a missile test". */
export function firing(g: Grammar, i: number): Deed | null {
  const lower = g.lower(i)
  if (!/^(?:test-?)?(?:fir(?:e|es|ed|ing)|launch(?:e[sd]|ing)?|tests?|tested|testing)$/.test(lower)) return null
  const behind = missileBehind(g, i)
  const front = missileInFront(g, i)
  if (behind < 0 && front < 0) return null
  const noun = !g.isVerb(i) || /^(?:the|a|an|this|that|its|their|another|of)$|['’]s$/.test(g.lower(i - 1))
  if (noun && isStopped(g, i)) return null
  // "a missile launch pad", "under missile fire"
  if (front === i - 1 && (lower === 'fire' || isPart(g.lower(i + 1)))) return null
  return isAimed(g, Math.max(i, behind)) ? { type: 'ASSAULT', noun } : { type: 'MOBILIZE', subtype: 'weapons', noun }
}

/** "halted its missile tests": none that is made. */
function isStopped(g: Grammar, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    if (/^(?:halt|stop|suspend|freez|froze|paus|ceas|abandon|forgo|refrain|moratorium)/.test(g.lower(k))) return true
    if (/^[.,;:]$/.test(g.lower(k)) || g.isVerb(k)) return false
  }
  return false
}

/** "launch pad", "test site" */
const isPart = (lower: string): boolean =>
  /^(?:pads?|sites?|vehicles?|rang(?:e|es)|facilit(?:y|ies)|tubes?|bans?|schedules?|windows?|grounds?|preparations?)$/.test(
    lower,
  )

/** "fired two ballistic missiles", "the launch of a missile": the missile behind the word, up to where the next phrase begins. */
function missileBehind(g: Grammar, i: number): number {
  for (let k = i + 1; k <= i + REACH; k++) {
    const lower = g.lower(k)
    if (isMissile(g, k)) return k
    if (
      !lower ||
      /^[.,;:()"“”]$/.test(lower) ||
      (PREPOSITION.test(lower) && !(lower === 'of' && k === i + 1)) ||
      g.isVerb(k)
    )
      return -1
  }
  return -1
}
const PREPOSITION =
  /^(?:of|as|on|aboard|with|for|from|atop|using|in|at|to|over|by|into|toward|towards|against|after|before)$/

/** "the missile, fired from Lyon", "missiles were launched", "the missile it fired": in front of the word, with no other verb between. */
function missileInFront(g: Grammar, i: number): number {
  if (MISSILE.test(g.lower(i - 1))) return i - 1
  const participle = /ed$/.test(g.lower(i))
  for (let k = i - 1; participle && k >= Math.max(0, i - REACH); k--) {
    if (isMissile(g, k)) return k
    if (g.isVerb(k) && !/^(?:was|were|been|being|is|are|be|had|has|have)$/.test(g.lower(k))) return -1
    if (/^[.;:]$/.test(g.lower(k))) return -1
  }
  return -1
}

const isMissile = (g: Grammar, k: number): boolean => MISSILE.test(g.lower(k)) && !NO_MISSILE.test(g.lower(k + 1))

/** "at a ship", "on Lyon", "into the town", but "at a steep angle", "on Tuesday", "into the sea". */
function isAimed(g: Grammar, from: number): boolean {
  for (let k = from + 1; k <= from + AIM && k < g.tokens.length; k++) {
    const lower = g.lower(k)
    // "fired missiles, rockets and shells at Lyon", but "…, drawing protests against Roe"
    if (/^[.;:]$/.test(lower) || (lower === ',' && !ARMS.test(g.lower(k + 1)))) return false
    const next = [1, 2, 3, 4].map(n => g.lower(k + n))
    if (lower === 'against' || lower === 'upon') return true
    if (lower === 'at' && !next.slice(0, 3).some(w => NO_TARGET.test(w))) return true
    if (lower === 'on' && !next.slice(0, 2).some(w => DAY.test(w))) return true
    if (lower === 'into' && !next.some(w => WATER.test(w))) return true
  }
  return false
}
const ARMS = /^(?:rockets?|shells?|mortars?|drones?|bombs?)$/
const NO_TARGET =
  /^(?:\d.*|angles?|altitudes?|heights?|speeds?|trajector(?:y|ies)|dawn|night|noon|midnight|sea|launch|sites?|range|least|about|around|local|time|same|end)$/
const DAY =
  /^(?:\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|sept(?:ember)?\.?|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\.?|board|state|television|tv|its|their|his|her|launch|national|early|late)$/
const WATER = /^(?:seas?|oceans?|waters?|pacific|atlantic|lake|bay|gulf|zone|space|orbit|air|sky|atmosphere)$/
