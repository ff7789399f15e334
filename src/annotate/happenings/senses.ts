// Verbs that are a deed in one sense only: what they are done to, or what stands beside them, tells which.
import { crowdHeads, lemmaOf, nominalHeads } from '../../lexicon/index.js'
import type { Grammar } from '../grammar.js'
import { BE } from './near.js'
import { GATHERING, OBJECT_SENSES } from './object-senses.js'
import { behind, inFront, objectOf, REACH, type Sense, someBehind, takesObject } from './sense.js'

/** "called Roe on Tuesday", but "called Roe a liar", "called Roe's plan unwise", "what Holm calls Plan B", "was called Skerry", "a club called Skerry". */
const isPhoneCall: Sense = (g, i) => {
  if (BE.test(g.lower(i - 1)) || (g.lower(i - 1) === 'also' && !g.isPronoun(i - 2))) return false
  if (/^(?:bluffs?|attention|shots?|plays?|timeouts?|names?|witness(?:es)?)$/.test(objectOf(g, i).at(-1) ?? ''))
    return false
  // "a club called Skerry", "a man called Roe"
  if (
    g.isNoun(i - 1) &&
    g.tokens[i - 1]!.text === g.lower(i - 1) &&
    !g.isPronoun(i - 1) &&
    !CALLED.test(g.lower(i - 1))
  )
    return false
  // "a crossing in Lyon called Skerry"
  const { from } = g.phraseEndingAt(i - 1)
  if (from > 1 && /^(?:in|at|near|on)$/.test(g.lower(from - 1))) return false
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) if (g.lower(k) === 'what' || g.lower(k) === 'which') return false
  let end = i + 1
  while (g.isNominal(end) || /^\p{Lu}/u.test(g.tokens[end]?.text ?? '')) {
    // "called Norway's foreign minister", but "called Norway's plan unwise"
    if (/['’]s$/.test(g.lower(end))) return [end + 1, end + 2, end + 3].some(k => CALLED.test(g.lower(k)))
    end++
  }
  return !/^(?:a|an|the|["“‘'])$/.test(g.lower(end))
}

/** Whom one calls, by his office. */
const CALLED =
  /^(?:minister|president|premier|chancellor|leader|counterpart|chief|secretary|king|queen|ambassador|mayor|governor|wife|husband|mother|father|office)$/

/** "injured two", but "injured his knee". */
const hurtsAnother: Sense = (g, i) =>
  !(/^(?:his|her|their|my)$/.test(g.lower(i + 1)) && objectOf(g, i).some(w => BODY_PART.test(w)))

const BODY_PART =
  /^(?:knees?|ankles?|legs?|calf|calves|thighs?|hamstrings?|groin|hips?|feet|foot|toes?|arms?|elbows?|wrists?|hands?|fingers?|thumbs?|shoulders?|collarbone|necks?|backs?|heads?|ribs?|noses?|jaws?|achilles|quad|acl)$/

/** "warned Belmark against it", but "warned that the toll may rise", "warned residents of floods". */
const isThreat: Sense = (g, i) => {
  const words = behind(g, i)
  const that = words.indexOf('that')
  return !(
    (that >= 0 && words.slice(that).some(w => /^(?:may|might|could|likely)$/.test(w))) ||
    words.some(w =>
      /^(?:residents|people|users|customers|drivers|travell?ers|players?|passengers|motorists|parents|patients|consumers|investors|voters|system|signs?)$/.test(
        w,
      ),
    )
  )
}

/** "blamed Roe for it", "blamed it on Roe": no accident and no weather. */
const blamesSomebody: Sense = (g, i) => {
  const words = behind(g, i)
  const on = words.indexOf('on')
  const from = on < 0 ? i + 1 : i + 2 + on
  const phrase = g.phraseFrom(g.isAdverb(from) ? from + 1 : from)
  if (!phrase) return true
  const head = g.lower(phrase.to - 1).replace(/['’]s?$/, '')
  // "blame American involvement": whose it was
  const isNamed = g.tokens.slice(phrase.from, phrase.to).some(t => t.text !== t.lower)
  const isThing = !isNamed && g.isNoun(phrase.to - 1) && !g.isPronoun(phrase.to - 1)
  return !isThing || nominalHeads.has(head) || crowdHeads.has(head)
}

/** "clashes with the report" */
export const clashesInWords = someBehind(/^(?:rumou?rs?|reports?|views?|values?|claims?|figures?|accounts?|colou?rs?)$/)

/** What is a part or a matter of launches, and none of them: "a launch pad". */
export const LAUNCH_OF =
  /^(?:bases?|providers?|vehicles?|pads?|sites?|systems?|directors?|teams?|part(?:y|ies)|prices?|dates?|windows?|facilit(?:y|ies)|complex|control|schedules?|business|industry|markets?|costs?|services?|customers?|contracts?|tubes?)$/

/** What collapses and was never built. */
export const NO_BUILDING =
  /^(?:talks|negotiations?|coalition|deals?|regime|governments?|currency|prices?|econom(?:y|ies)|markets?|unions?|soviet|bank(?:s|ing)?|company|party|marriage|north|society|state|exchanges?|swaps?|truce|ceasefires?|mergers?|takeovers?|plans?|efforts?|agreements?|accords?|treat(?:y|ies))$/

/** What rallies and crashes on an exchange. */
export const MARKET = /^(?:stocks?|shares?|prices?|markets?|dollar|pound|euro|oil|gold|bitcoin|currency|currencies)$/

/** What strikes and is nobody, and words in front of the verb in which it stands. */
const FORCE =
  /^(?:(?:earth)?quakes?|tremors?|aftershocks?|storms?|hurricanes?|tornado(?:e?s)?|twisters?|typhoons?|cyclones?|lightning|tsunamis?|floods?|landslides?|disasters?|tragedy|meteor(?:ite)?s?|asteroids?|viruses|virus|illness|disease|magnitude|bolts?|trains?|cars?|trucks?|vehicles?|ships?)$/
/** What is run into. */
const IN_THE_WAY =
  /^(?:rocks?|reefs?|icebergs?|sandbanks?|sandbars?|piers?|poles?|trees?|walls?|barriers?|bridges?|embankments?|kerbs?|curbs?|lampposts?)$/
const FORCE_REACH = 4

/** What can be won and lost and is news. */
const CONTEST =
  /^(?:elections?|votes?|seats?|race|primary|primaries|majority|presidency|referendum|case|appeal|lawsuit|war|battle|nomination|office|power|control|mandate|trial|title|cup|championship|final|match|game|medal|award|prize|bid|contract)$/

/**
 * By dictionary form: what has to hold for the verb to be the deed of the lexicon.
 * Written by us, from what was read in reports of all fields that took it for one where it was none.
 */
const FILMED =
  /^(?:videos?|photos?|photographs|pictures|films?|filmed|footage|scenes?|selfies?|hoops|movies?|clips?|documentary|series|commercials?)$/

const SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  // "turned back", "back in Lyon", "back to school", "the back door"
  [
    'back',
    (g, i) =>
      /^backed$|ing$/.test(g.lower(i)) ||
      (takesObject(g, i) && !g.isVerb(i - 1) && !g.isDeterminer(i - 1)) ||
      g.lower(i - 1) === 'to',
  ],
  ...OBJECT_SENSES,
  ['call', isPhoneCall],
  // "sign up", "a sign of", "signed in"
  [
    'sign',
    (g, i) =>
      !/^(?:up|off|in|out|language|post)$/.test(g.lower(i + 1)) &&
      (g.lower(i) === 'signing' || g.lower(i + 1) !== 'of'),
  ],
  [
    'ask',
    (g, i) =>
      someBehind(/^(?:to|for)$/)(g, i) &&
      !/^(?:about|if|whether|why|how|what|by|when)$/.test(g.lower(i + 1)) &&
      !isAppeal(g, i),
  ],
  // "claimed victory"
  [
    'claim',
    (g, i) =>
      !/^(?:victory|responsibility|credit|asylum|benefits?|insurance|title|gold|silver|bronze|lives)$/.test(
        g.lower(i + 1),
      ),
  ],
  // "will appeal against the verdict": to a court
  ['appeal', (g, i) => /^(?:to|for)$/.test(g.lower(i + 1)) && !/^(?:court|supreme|high|federal)$/.test(g.lower(i + 3))],
  ['press', (g, i) => takesObject(g, i) && someBehind(/^(?:to|for|on)$/)(g, i)],
  ['share', someBehind(/^(?:intelligence|information|technology|resources|evidence|responsibility|expertise)$/)],
  // "committed to talks", "commit crimes"
  [
    'commit',
    (g, i) =>
      behind(g, i).slice(0, 4).includes('to') &&
      !/^(?:crimes?|suicide|murders?|fraud|atrocities)$/.test(g.lower(i + 1)),
  ],
  // "charged with murder", "charged a fee"
  [
    'charge',
    (g, i) => !someBehind(/^(?:fees?|price|money|rates?|phones?|batter(?:y|ies)|interest|extra|[$€£])$/)(g, i),
  ],
  // "travelled with him", "headed downstream"
  [
    'travel',
    (g, i) =>
      behind(g, i)
        .slice(0, 5)
        .some(w => /^(?:to|into|across|through|around)$/.test(w)),
  ],
  // "hosts thousands of workers", "hosts the games"
  [
    'host',
    (g, i) =>
      !someBehind(
        /^(?:workers|migrants|refugees|troops|players|games?|festivals?|events?|part(?:y|ies)|shows?|sites?|websites?|bases?|tournaments?|concerts?|exhibitions?)$/,
      )(g, i) && !objectOf(g, i).some(w => GATHERING.test(w)),
  ],
  // "supporting himself with a stick"
  ['support', (g, i) => !/sel(?:f|ves)$/.test(g.lower(i + 1))],
  // "capable of defending itself", "defended his votes": no support of somebody
  ['defend', (g, i) => !/(?:sel(?:f|ves)|^(?:his|her|its|their|my|our|your))$/.test(g.lower(i + 1))],
  // "will be met with fury"
  ['meet', (g, i) => !(g.lower(i) === 'met' && BE.test(g.lower(i - 1)) && g.lower(i + 1) === 'with')],
  // "the power that his office confers", "conferred a degree on her"
  ['confer', (g, i) => /^(?:with|in|at|again|privately|briefly|by|[.,;]|)$/.test(g.lower(i + 1))],
  // "a democratically elected government", "newly elected officials"
  ['elect', (g, i) => !(g.lower(i) === 'elected' && g.lower(i - 1).endsWith('ly') && !BE.test(g.lower(i - 2)))],
  // "thanks to the crew"
  ['thank', (g, i) => !(g.lower(i) === 'thanks' && g.lower(i + 1) === 'to')],
  // "prevent the spread of flu"
  [
    'prevent',
    (g, i) =>
      !someBehind(
        /^(?:spread|diseases?|flu|infections?|illness|accidents?|injur(?:y|ies)|fires?|deaths?|crimes?|damage|flooding)$/,
      )(g, i),
  ],
  // "as the new year arrived"
  [
    'arrive',
    (g, i) =>
      behind(g, i)
        .slice(0, 3)
        .some(w => /^(?:in|at|on|to|from|for|there|here|back)$/.test(w)),
  ],
  // "returned to Earth"
  ['return', (g, i) => !/^(?:earth|work|normal|service|power)$/.test(g.lower(i + 2))],
  // "vows to help the families"
  [
    'vow',
    (g, i) =>
      !/^(?:help|support|protect|assist|aid|work|cooperate|rebuild|improve|remain|stand|keep|serve|learn|do)$/.test(
        g.lower(i + 1) === 'to' ? g.lower(i + 2) : '',
      ),
  ],
  // "feel threatened"
  // "welcome the New Year"
  ['welcome', (g, i) => !someBehind(/^(?:year|christmas|spring|baby|twins|guests|visitors)$/)(g, i)],
  // "shot into space", "shoot video", "the film, shot by"
  [
    'shoot',
    (g, i) =>
      g.lower(i + 1) !== 'into' &&
      // "were target shooting"
      !/^(?:target|skeet|trap|clay)$/.test(g.lower(i - 1)) &&
      !objectOf(g, i).some(w => FILMED.test(w)) &&
      !inFront(g, i, 5).some(w => FILMED.test(w)),
  ],
  // "jail time", "in Belmark's jails"
  [
    'jail',
    (g, i) => /(?:ed|ing)$/.test(g.lower(i)) || /^\p{Lu}/u.test(g.tokens[i + 1]?.text ?? '') || g.isDeterminer(i + 1),
  ],
  // "suffering from a gunshot wound"
  ['wound', (g, i) => g.lower(i) !== 'wound' || /^(?:to|will|would|can|could|may|might|not|n't)$/.test(g.lower(i - 1))],
  // "injured his knee"
  ['injure', hurtsAnother],
  ['hurt', hurtsAnother],
  ['break', hurtsAnother],
  // "beat up on an opponent"
  ['beat', (g, i) => !(g.lower(i + 1) === 'up' && g.lower(i + 2) === 'on')],
  // "accord with the facts"
  ['accord', () => false],
  // "stock markets crash"
  ['crash', (g, i) => !MARKET.test(g.lower(i - 1))],
  // "after talks on a contract collapsed"
  ['collapse', (g, i) => !MARKET.test(g.lower(i - 1)) && !inFront(g, i, REACH).some(w => NO_BUILDING.test(w))],
  // "a helicopter flies past": only where it flies is news
  [
    'fly',
    (g, i) =>
      behind(g, i)
        .slice(0, 4)
        .some(w => /^(?:over|across|into|near)$/.test(w)),
  ],
  // "foreign funding of news outlets"
  ['fund', (g, i) => g.lower(i) !== 'funding' || takesObject(g, i)],
  // "blamed a short circuit", but "blamed the government", "blamed the attack on Roe"
  ['blame', blamesSomebody],
  // "warned that the toll may rise", "a warning system"
  ['warn', isThreat],
  // "rocket launching sites"
  ['launch', (g, i) => !(g.lower(i) === 'launching' && LAUNCH_OF.test(g.lower(i + 1)))],
  // "marching bands", "marching orders"
  ['march', (g, i) => !/^(?:bands?|orders)$/.test(g.lower(i + 1))],
  // "demonstrate the engine", "clashes with the report"
  ['demonstrate', (g, i) => !takesObject(g, i)],
  ['clash', (g, i) => !clashesInWords(g, i)],
  // "the ship struck the rocks", "a storm struck the coast", "an earthquake strikes Lyon"
  [
    'strike',
    (g, i) =>
      !inFront(g, i, FORCE_REACH).some(w => FORCE.test(w)) &&
      !FORCE.test(g.lower(i + 1)) &&
      !objectOf(g, i).some(w => IN_THE_WAY.test(w)) &&
      // "the gap is striking"
      !(
        g.lower(i) === 'striking' &&
        BE.test(g.lower(i - 1)) &&
        !takesObject(g, i) &&
        !/^(?:at|against|back|inside|deep)$/.test(g.lower(i + 1))
      ),
  ],
  ['win', someBehind(CONTEST)],
  ['lose', someBehind(CONTEST)],
  // "stocks rallied"
  [
    'rally',
    // "rallied to condemn"
    (g, i) => !/^(?:to|around|behind|round)$/.test(g.lower(i + 1)) && !MARKET.test(g.lower(i - 1)),
  ],
])

/** "Anyone with information is asked to call": what stands under every such report. */
function isAppeal(g: Grammar, i: number): boolean {
  if (!BE.test(g.lower(i - 1))) return false
  for (let k = i - 2; k >= Math.max(0, i - REACH); k--)
    if (/^(?:anyone|anybody|information|witnesses|public|motorists)$/.test(g.lower(k))) return true
  return false
}

/** What things do as well as people: a deed only where somebody does it. */
const NEED_ACTOR = new Set(
  'provide supply fund allow support promise travel fly block prevent offer help accept return go share partner win lose aid assist back'.split(
    ' ',
  ),
)

/** True for a verb (dictionary form) that is no deed where nobody is seen to do it: "a link that will allow data to flow". */
export const needsActor = (lemma: string): boolean => NEED_ACTOR.has(lemma)

/** True for one that takes two: who calls whom, who claims what of whom. */
export const needsTwo = (lemma: string): boolean => lemma === 'call' || lemma === 'claim'

/** "a law that bans foreign funding": what it says, and nobody's deed, unless it is passed here. */
const isOfLaw = (g: Grammar, i: number): boolean =>
  !inFront(g, i, 8).some(w =>
    /^(?:pass(?:ed|es)|adopt(?:ed|s)|approv(?:ed|es)|sign(?:ed|s)|enact(?:ed|s)|impos(?:ed|es))$/.test(w),
  ) &&
  /^(?:that|which)$/.test(g.lower(i - 1)) &&
  LAW.test(g.lower(i - 2)) &&
  /[^s]s$/.test(g.lower(i))

const LAW =
  /^(?:law|bill|act|rule|decree|measure|policy|statute|ordinance|amendment|provision|clause|article|treaty|charter)$/

/** True where the verb at `i` is meant in a sense that is no deed. Constant time for a token. */
export function isOtherSense(g: Grammar, i: number): boolean {
  if (isOfLaw(g, i)) return true
  const sense = SENSES.get(lemmaOf(g.lower(i)))
  return sense !== undefined && !sense(g, i)
}
