// Fires that burn, among all that the word stands for: no gunfire, no fire brigade, nobody under fire; and shots that are fired at somebody.
import type { Deed } from '../../lexicon/index.js'
import type { Token } from '../../text/index.js'
import type { Grammar } from '../grammar.js'

/** What a fire is: nobody's deed, as an accident is. */
export const FIRE: Deed = { type: 'OTHER', subtype: 'accident', noun: true, called: 'fire' }

/** What a fire does, and where it stands: "a fire broke out", "the fire at the plant". */
const DOES =
  /^(?:at|in|inside|aboard|near|that|which|who|broke|breaks|swept|sweeps|sweeping|tore|tears|ripped|rips|rages?|raged|raging|started|starts|starting|began|burn(?:s|ed|ing|t)?|kill(?:s|ed|ing)?|engulf(?:s|ed|ing)?|destroy(?:s|ed|ing)?|damag(?:es|ed|ing)|gut(?:s|ted|ting)?|spread|spreads|erupt(?:s|ed)|consum(?:es|ed|ing)|leaves|left|hits?|forc(?:es|ed)|injur(?:es|ed)|had|was|were|has|on|caused|early|late|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[.,;])$/
/** What certainly burns, without a word in front of it. */
const BREAKS_OUT =
  /^(?:broke|breaks|swept|sweeps|tore|tears|ripped|rips|rages?|raged|engulf(?:s|ed)?|destroy(?:s|ed)?|gut(?:s|ted)?|consum(?:es|ed)|kill(?:s|ed)?|erupt(?:s|ed)|at|damag(?:es|ed))$/
/** What stands in front of a fire that burns. */
const IN_FRONT =
  /^(?:the|a|an|this|that|these|those|another|two|three|massive|huge|major|large|big|small|deadly|fatal|fierce|devastating|electrical|accidental|suspicious|fast-moving|house|home|apartment|flat|tower|warehouse|factory|plant|hotel|hospital|school|church|nightclub|club|ship|ferry|boat|train|car|bus|kitchen|chemical|gas|oil|refinery|battery|market|prison|mall|forest|brush|bush|grass)$/
/** Fire of guns, and what it is only called. */
const OF_GUNS =
  /^(?:open(?:s|ed|ing)?|return(?:s|ed|ing)?|under|cease|came|come|coming|draw|drew|drawing|exchange[ds]?|exchang\w*|friendly|hostile|enemy|machine-gun|artillery|mortar|sniper|heavy|tank|line|rocket|ring|camp|catch|caught|catches|set|sets|setting|on|of)$/

/** True where the word at `i` is a fire that burns. */
export function burns(tokens: readonly Token[], i: number): boolean {
  if (!/^fires?$/.test(tokens[i]!.lower)) return false
  const [before, next] = [tokens[i - 1]?.lower ?? '', tokens[i + 1]?.lower ?? '.']
  if (OF_GUNS.test(before)) return false
  if (before === '' || tokens[i - 1]!.kind === 'mark') return BREAKS_OUT.test(next)
  // "when fire swept through the hall"
  return IN_FRONT.test(before)
    ? DOES.test(next)
    : /^(?:when|as|after|and|before)$/.test(before) && BREAKS_OUT.test(next)
}

/** Another word for it. */
export const isBlaze = (lower: string): boolean => lower === 'blaze' || lower === 'blazes' || lower === 'inferno'

/** True in a sentence about land that burns: a blaze there is a disaster. */
export const isOfLand = (tokens: readonly Token[]): boolean =>
  tokens.some(t =>
    /^(?:wildfires?|bushfires?|forests?|acres?|hectares?|brush|hillsides?|evacuat\w*|containment|wind-driven)$/.test(
      t.lower,
    ),
  )

/** What somebody does who fires at another. */
export const SHOTS: Deed = { type: 'ASSAULT', called: 'shoot' }

/** "fired at a patrol", "had fired first", "fired on protesters", but "fired on Monday": dismissed. */
export function shootsAt(g: Grammar, i: number): boolean {
  if (!/^(?:fire[sd]?|firing|sho(?:t|ots?|oting))$/.test(g.lower(i)) || !g.isVerb(i)) return false
  const [next, then] = [g.lower(i + 1), g.lower(i + 2)]
  // "was fired first", "to be fired at once"
  if ([1, 2].some(n => /^(?:was|were|been|be|being|is|are|got|get)$/.test(g.lower(i - n)))) return false
  if (next === 'first') return !/^(?:time|down)$/.test(then)
  if (!g.lower(i).startsWith('fir')) return false
  if (next === 'at' || next === 'upon')
    return (
      !/^(?:the|an?|\d.*|once|least|dawn|night|noon|midnight|will)$/.test(then) ||
      (/^(?:the|an?)$/.test(then) && !/^(?:age|end|start|time|height|behest|request)$/.test(g.lower(i + 3)))
    )
  return next === 'on' && AIMED_AT.test(g.lower(objectAt(g, i + 2)))
}

/** The noun of a phrase that begins at `k`: "a Cambodian patrol". */
const objectAt = (g: Grammar, k: number): number => {
  const phrase = g.phraseFrom(k)
  return phrase ? phrase.to - 1 : k
}

/** Who or what is fired on. */
const AIMED_AT =
  /^(?:.*ers|.*ors|.*ists|.*men|police|troops|soldiers?|patrols?|crowds?|civilians?|positions?|ships?|boats?|vessels?|planes?|helicopters?|vehicles?|cars?|trucks?|convoys?|buses|bus|villages?|towns?|houses?|bases?|posts?|checkpoints?|people|unarmed|them|him|her|us|students?|migrants?|refugees?|hospital|camp)$/
