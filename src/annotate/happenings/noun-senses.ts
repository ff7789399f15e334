// Nouns of the lexicon that tell another deed than theirs, or none, by what stands beside them. Written by us, from what was read in reports of all fields.
import { type Deed, isMishap, lemmaOf, placeNamed } from '../../lexicon/index.js'
import type { Token } from '../../text/index.js'
import type { Grammar } from '../grammar.js'
import { nearAny } from './sense.js'
import { clashesInWords, LAUNCH_OF, MARKET, NO_BUILDING } from './senses.js'
import { isStanding } from './standing.js'

/** "calls for a ceasefire" are requests, a "wake-up call" is none; a "nuclear strike" is no walkout, a gas explosion no attack. */
export function nounSense(g: Grammar, i: number, deed: Deed): Deed | null {
  const lemma = lemmaOf(g.lower(i))
  // "called the strike reckless": it is only named
  if (deed.type !== 'CONSULT' && isJudged(g, i)) return null
  // "officials familiar with the talks": who knows of them
  if (deed.type === 'CONSULT' && isKnownOf(g, i)) return null
  if (lemma === 'call' && isNoTalk(g, i)) return null
  if (isWhatFor(g, i, lemma, deed)) return null
  if (lemma === 'coup' && isTriumph(g, i)) return null
  // "fire and fury"
  if (lemma === 'fury' && g.lower(i - 1) === 'and') return null
  // "a shooting stance", "an attack dog"
  if (deed.type === 'ASSAULT' && NO_HARM.test(g.lower(i + 1))) return null
  // "to enter a plea", "a guilty plea"
  if (lemma === 'plea' && nearAny(g, i, /^(?:enter|enters|entered|entering|guilty|bargain|deal)$/)) return null
  // "a market crash", "a news release", "the tour operator"
  if (isMishap(deed.subtype) && MARKET.test(g.lower(i - 1))) return null
  // "a flood of complaints", "landslide victory", "flood insurance"
  if (deed.subtype === 'disaster' && isFigure(g, i)) return null
  if (lemma === 'release' && /^(?:news|press|media)$/.test(g.lower(i - 1))) return null
  if (
    deed.subtype === 'visit' &&
    /^(?:operators?|guides?|bus(?:es)?|compan(?:y|ies)|dates?|stops?)$/.test(g.lower(i + 1))
  )
    return null
  if (lemma === 'arrest' && /^(?:cardiac|respiratory|heart)$/.test(g.lower(i - 1))) return null
  // "engagements between the two states", but no betrothal and no skirmish
  if (
    lemma === 'engagement' &&
    (g.lower(i + 1) !== 'between' || /^(?:military|armed|naval|rules?)$/.test(g.lower(i - 1)))
  )
    return null
  // "in violation of the sanctions"
  if (lemma === 'sanction' && isBroken(g, i)) return null
  // "a new sanctions vote"
  if (
    lemma === 'sanction' &&
    /^(?:votes?|bills?|relief|legislation|laws?|resolutions?|measures?|waivers?)$/.test(g.lower(i + 1))
  )
    return null
  // "if they are not in agreement"
  if (deed.type === 'AGREE' && (isStanding(g, i) || g.lower(i - 1) === 'in')) return null
  if (lemma === 'war' && isNoWar(g, i)) return null
  // "a request for comment"
  if (lemma === 'request' && /^comments?$/.test(g.lower(i + 2))) return null
  if (lemma === 'clash' && clashesInWords(g, i)) return null
  // "a launch pad"
  if (lemma === 'launch' && LAUNCH_OF.test(g.lower(i + 1))) return null
  // "an assertive call to project power"
  if (lemma === 'call' && g.lower(i + 1) === 'to' && g.mayBeInfinitive(i + 2) && !isByWire(g, i))
    return { type: 'REQUEST', noun: true }
  // "the collapse of the talks", "in coalition collapse"
  if (lemma === 'collapse' && nearAny(g, i, NO_BUILDING)) return null
  if (lemma === 'call' && g.lower(i + 1) === 'for') return { type: 'REQUEST', noun: true }
  if (
    lemma === 'explosion' &&
    nearAny(
      g,
      i,
      /^(?:fireworks?|firecrackers?|gas|boiler|pipeline|refinery|pyrotechnics?|launchpad|in-flight|engine|rocket|flight)$/,
    )
  )
    return { type: 'OTHER', subtype: 'accident', noun: true }
  if (lemma === 'strike' && deed.type === 'PROTEST' && isArmed(g, i)) return { type: 'ASSAULT', noun: true }
  // "a bitter attack on the mayor": in words
  if (/^(?:attack|assault)$/.test(lemma) && IN_WORDS.test(g.lower(i - 1))) return { type: 'ACCUSE', noun: true }
  // "the Iran deal opponent Roe"
  if (HOLDS_A_VIEW.test(g.lower(i + 1))) return null
  return deed
}

/** "a diplomatic coup", "a coup for the mayor" */
const isTriumph = (g: Grammar, i: number): boolean =>
  g.lower(i + 1) === 'for' ||
  /^(?:diplomatic|publicity|marketing|real|major|commercial|quite|political|pr|propaganda)$/.test(g.lower(i - 1)) ||
  g.lower(i - 2) === 'quite'

/** Behind a verb that says what it is. */
const isJudged = (g: Grammar, i: number): boolean => {
  const { from } = g.phraseEndingAt(i)
  return (
    /^(?:the|this|that)$/.test(g.lower(from)) &&
    /^(?:call(?:s|ed|ing)|describ(?:es|ed|ing)|labell?ed|brand(?:s|ed|ing)|dubb(?:ed|ing)|denounc(?:es|ed|ing))$/.test(
      g.lower(from - 1),
    ) &&
    (g.isAdjective(i + 1) || g.isDeterminer(i + 1) || /^(?:["“‘']|as)$/.test(g.lower(i + 1)))
  )
}

function isKnownOf(g: Grammar, i: number): boolean {
  const before = g.phraseEndingAt(i).from - 1
  return (
    (g.lower(before) === 'with' && /^(?:familiar|acquainted)$/.test(g.lower(before - 1))) ||
    (g.lower(before) === 'on' && g.lower(before - 1) === 'briefed') ||
    (g.lower(before) === 'of' && g.lower(before - 1) === 'knowledge') ||
    (g.lower(before) === 'to' && /^(?:close|privy)$/.test(g.lower(before - 1)))
  )
}

/** A disaster in a figure of speech, or only what is made ready for one. */
const isFigure = (g: Grammar, i: number): boolean =>
  // "could flood the town"
  g.isVerb(i) ||
  /^(?:to|will|would|can|could|may|might)$/.test(g.lower(i - 1)) ||
  (g.lower(i + 1) === 'of' && !/^(?:the|water|mud|snow|last|\d{4})$/.test(g.lower(i + 2))) ||
  /^(?:victor(?:y|ies)|wins?|elections?|majority|defeats?|loss|insurance|zones?|plains?|relief|warnings?|watch(?:es)?|season|lights?|gates?|maps?|control|preparedness|drills?|shelters?|forecasters?|damage|aid|survivors?|victims?|response|recovery|center|centre)$/.test(
    g.lower(i + 1),
  ) ||
  /^(?:political|electoral|financial|fiscal|social|media|democratic|republican|conservative|labou?r|red|blue)$/.test(
    g.lower(i - 1),
  )

/** "a state of war", "the end of the war": none that is made. */
const isNoWar = (g: Grammar, i: number): boolean => {
  const of = g.isDeterminer(i - 1) ? i - 2 : i - 1
  return (
    g.lower(of) === 'of' &&
    /^(?:states?|brink|verge|edge|prisoners?|laws?|rules|fog|ends?|ending|conclusion|close|acts?|council|drums|cost|risk)$/.test(
      g.lower(of - 1),
    )
  )
}

const NO_HARM =
  /^(?:stances?|ranges?|gallery|galleries|practice|stars?|guards?|skills?|lessons?|instructors?|match(?:es)?|competitions?|dogs?|ads?|helicopters?|aircraft|submarines?)$/

/** "a close call"; "got the call", "responded to a call of shots fired"; what is told on a call to the press */
const isNoTalk = (g: Grammar, i: number): boolean =>
  /^(?:wake-up|close|curtain|roll|judgment|judgement)$/.test(g.lower(i - 1)) || isAlarm(g, i) || isOfPress(g, i)

/** "recalled its ambassador for consultations", "left in protest", "is not up for negotiation" */
const isWhatFor = (g: Grammar, i: number, lemma: string, deed: Deed): boolean =>
  (/^(?:consultation|protest)$/.test(lemma) && /^(?:for|in)$/.test(g.lower(i - 1))) ||
  (deed.type === 'CONSULT' && g.lower(i - 1) === 'for' && g.lower(i - 2) === 'up')

/** "agreed in a telephone call to lift the ban" */
const isByWire = (g: Grammar, i: number): boolean =>
  /^(?:telephone|phone|video)$/.test(g.lower(i - 1)) || /^(?:in|during)$/.test(g.lower(g.phraseEndingAt(i).from - 1))

/** A call for help, and no talk of two. */
function isAlarm(g: Grammar, i: number): boolean {
  if (/^(?:911|999|112|000|emergency|distress|dispatch|hoax)$/.test(g.lower(i - 1))) return true
  if (/^(?:with|from|between)$/.test(g.lower(i + 1))) return false
  for (let k = i - 1; k >= Math.max(0, i - 4); k--)
    if (
      /^(?:got|gets|getting|receiv(?:ed|es|ing)|respond(?:ed|s|ing)?|answer(?:ed|s|ing)?|dispatched)$/.test(g.lower(k))
    )
      return true
  return false
}

/** "told reporters on a conference call": where he spoke to many, and no talk of two. */
function isOfPress(g: Grammar, i: number): boolean {
  const { from } = g.phraseEndingAt(i)
  return (
    /^(?:on|in|during|via)$/.test(g.lower(from - 1)) &&
    /^(?:reporters|journalists|analysts|investors|shareholders)$/.test(g.lower(from - 2))
  )
}

const isBroken = (g: Grammar, i: number): boolean => {
  for (let k = i - 1; k >= Math.max(0, i - 5); k--)
    if (/^(?:violat|breach|evad|flout|circumvent|bust|skirt)/.test(g.lower(k))) return true
  return false
}

const IN_WORDS = /^(?:verbal|bitter|blistering|scathing|stinging|withering|rhetorical|personal|partisan)$/

const HOLDS_A_VIEW =
  /^(?:opponents?|critics?|supporters?|advocates?|proponents?|backers?|skeptics?|sceptics?|foes?|hawks?|experts?)$/

/** A strike with weapons: by the word beside it, else by the words of its sentence, where none tells of work. */
const isArmed = (g: Grammar, i: number): boolean =>
  /^(?:nuclear|air|missile|military|lethal|fatal|deadly|targeted|unmanned|cruise|pre-?emptive|drone|retaliatory|preventive|first|rocket|precision|artillery|surgical|punitive)$/.test(
    g.lower(i - 1),
  ) ||
  /^(?:against|near)$/.test(g.lower(i + 1)) ||
  // "the U.S. strikes", "Israeli strikes"
  ((g.tokens.some(t => OF_WAR.test(t.lower)) || isNation(g, i - 1)) && !g.tokens.some(t => OF_WORK.test(t.lower)))

/** True in a report that tells of strikes with weapons and of none of work. */
export const tellsArmedStrikes = (sentences: readonly { readonly tokens: readonly Token[] }[]): boolean =>
  sentences.some(({ tokens }) =>
    tokens.some((t, k) => /^strikes?$/.test(t.lower) && WEAPON.test(tokens[k - 1]?.lower ?? '')),
  ) &&
  !sentences.some(({ tokens }) => tokens.some(t => /^(?:unions?|picket(?:s|ing)?|walkouts?|strikers?)$/.test(t.lower)))

const WEAPON = /^(?:air|drone|missile|military|rocket|artillery|nuclear|cruise)$/

/** "teachers who strike during exams": who works and strikes nobody. */
export const isWalkout = (g: Grammar, i: number): boolean =>
  /^(?:strikes?|striking|struck)$/.test(g.lower(i)) &&
  !(g.isDeterminer(i + 1) || g.isNominal(i + 1) || g.isPronoun(i + 1)) &&
  g.tokens.some(t => OF_WORK.test(t.lower))

/** "drivers will walk out on Friday", but "walked out of the room" */
export const walksOut = (tokens: readonly Token[], i: number): boolean =>
  !/^(?:of|to|the|and|into|onto)$/.test(tokens[i + 2]?.lower ?? '') && tokens.some(t => WORKERS.test(t.lower))

const WORKERS =
  /^(?:unions?|workers?|teachers?|nurses?|doctors|drivers?|pilots|miners?|dockers?|dockworkers|strikers?|strikes?|employees?|staff|crews?|writers|actors)$/

function isNation(g: Grammar, k: number): boolean {
  const kind = placeNamed((g.tokens[k]?.text ?? '').replace(/['’]s$/, ''))?.kind
  return kind === 'country' || kind === 'adjective'
}

const OF_WAR =
  /^(?:missiles?|rockets?|bomb(?:s|ed|ing|ings)?|bombers?|warplanes?|jets?|drones?|troops|militar(?:y|ily)|nuclear|chemical|weapons?|sarin|militants?|insurgents?|rebels|airstrikes?|ceasefire|cease-fire|retaliat\w*|warships?|targets?|killed|pentagon|artillery|army)$/
const OF_WORK =
  /^(?:unions?|workers?|wages?|pay|teachers?|nurses?|drivers?|pilots|staff|employees?|employers?|contracts?|pickets?|walkouts?|labou?r|hunger|students?|strikers?|industrial|rail|miners?|dockers?|hours)$/
