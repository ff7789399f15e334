// Words of the lexicon that tell no deed by what stands beside them: "patrol boat", "deal with", "gives up".
import { crowdHeads, lemmaOf } from '../../lexicon/index.js'
import type { Token } from '../../text/index.js'
import { isNounHere } from './form-here.js'

const OWNER = /['’]s?$|^(?:his|her|its|their|by|from)$/

/** What is released and was never held. */
const DOCUMENT =
  /^(?:readouts?|statements?|reports?|videos?|footage|data|figures|documents?|transcripts?|album|film|findings|poll|survey|photos?|images?|details|names?|letter|update|version|trailer|songs?|single|games?|beta|software|patch|lists?|emails?|tapes?|recordings?|memo|plan|results|earnings|books?|movie|apps?|products?|phones?|devices?|budget|returns|guidelines|draft|text|audio|clips?|information|patients?|hospitals?|motives?|sketch(?:es)?|descriptions?|identit(?:y|ies)|causes?|affidavits?|warrants?|timelines?|numbers?|guidance|rankings?)$/

/** Tokens in front of a passive in which its subject is looked for. */
const SUBJECT_REACH = 18

/** What a verb is done to: the words behind it up to a preposition or mark; in front of "released by" and "was released" those before it. */
function whatIsDone(tokens: readonly Token[], i: number): readonly Token[] {
  if (tokens[i + 1]?.lower === 'by' || /^(?:was|were|been|being|is|are)$/.test(tokens[i - 1]?.lower ?? ''))
    return tokens.slice(Math.max(0, i - SUBJECT_REACH), i)
  const end = tokens.findIndex(
    (t, k) => k > i && (t.kind === 'mark' || /^(?:on|in|to|from|for|after|as|of)$/.test(t.lower)),
  )
  return tokens.slice(i + 1, end < 0 ? i + 5 : Math.min(end, i + 5))
}

/** "spoke by telephone", "spoke with her counterpart by phone". */
export function isByPhone(tokens: readonly Token[], i: number): boolean {
  if (lemmaOf(tokens[i]!.lower) !== 'speak') return false
  for (let k = i + 1; k < tokens.length && k <= i + PHONE_REACH && !/^[.;:]$/.test(tokens[k]!.text); k++) {
    // Who speaks to reporters gives an interview.
    if (/^(?:reporters?|journalists?|newspapers?|agency|broadcasters?)$/.test(tokens[k]!.lower)) return false
    if (/^(?:tele)?phone$/.test(tokens[k]!.lower))
      return (
        tokens[k - 1]!.lower === 'by' || (tokens[k - 1]!.lower === 'the' && /^(?:on|over)$/.test(tokens[k - 2]!.lower))
      )
  }
  return false
}

const PHONE_REACH = 12

/** "spoke with", "spoke by telephone", "spoke on Thursday with". */
function speaksWith(tokens: readonly Token[], i: number): boolean {
  const behind = tokens.slice(i + 1, i + 7)
  if (behind.slice(0, 3).some(t => /^(?:reporters|journalists)$/.test(t.lower))) return false
  if (/^(?:with|to|by)$/.test(behind[0]?.lower ?? '')) return true
  const at = behind.findIndex(t => t.lower === 'with' || t.kind === 'mark')
  return (
    behind[at]?.lower === 'with' &&
    /^(?:on|late|early|last|this|again|briefly|today|yesterday|directly|separately)$/.test(behind[0]!.lower)
  )
}

/** Words that a verb's base form stands behind. */
const TAKES_VERB =
  /^(?:to|will|would|can|could|may|might|shall|should|must|do|does|did|not|n't|we|they|you|i|who|and|or|better|help|let|'ll|'d|cannot)$|n't$/

/** The token at `k`, or the one behind an article there. */
export const withoutArticle = (tokens: readonly Token[], k: number): Token | undefined =>
  tokens[k]?.lower === 'the' ? tokens[k + 1] : tokens[k]

/** "gives up nuclear weapons" is no aid. */
export const givesUp = (tokens: readonly Token[], i: number): boolean =>
  /^g[ai]v/.test(tokens[i]!.lower) && /^(?:up|in|way|rise|birth|off)$/.test(tokens[i + 1]?.lower ?? '')

/** Words between what is fulfilled and "met", and what may be. */
const MET_REACH = 8
const FULFILLED =
  /^(?:goals?|targets?|deadlines?|demands?|needs?|conditions?|criteria|requirements?|expectations?|standards?|obligations?|quotas?|thresholds?|challenges?)$/

/** "patrol boat" is a boat, "call for" a request, "met with" is fine, "strike a deal", "at work" and the like are nothing. */
export function isIdiom(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]!.lower
  const next = tokens[i + 1]?.lower ?? ''
  if (lemmaOf(lower) === 'go' && !(next === 'to' && /^\p{Lu}/u.test(withoutArticle(tokens, i + 2)?.text ?? '')))
    return true
  const after = tokens[i + 2]
  if (lemmaOf(lower) === 'speak' && !speaksWith(tokens, i) && !isByPhone(tokens, i)) return true
  // "called his counterpart" and "called Roe on Tuesday" are calls; "called for", "called it a" are not.
  if (lemmaOf(lower) === 'call' && !isNounHere(tokens, i))
    return (
      !(/^(?:his|her|their|its)$/.test(next) && /^(?:\p{Lu}|counterpart)/u.test(after?.text ?? '')) &&
      !/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
    )
  // "on their phones"
  if (/^(?:tele)?phones?$/.test(lower) && /^(?:his|her|its|their|my|our|your)$/.test(tokens[i - 1]?.lower ?? ''))
    return true
  if (/^(?:tele)?phone$/.test(lower) && /^(?:call|conversation)/.test(next)) return true
  if (isCalledSo(tokens, i) || isMissed(tokens, i)) return true
  if (/^strik|^struck/.test(lower) && (next === 'a' || next === 'down')) return true
  if (
    /^met$|^meet/.test(lower) &&
    /^(?:the|its|their|his|a|these)$/.test(next) &&
    /^(?:demand|deadline|goal|need|challenge|target|requirement|standard)/.test(tokens[i + 2]?.lower ?? '')
  )
    return true
  // "its goal has been met"
  if (
    lower === 'met' &&
    /^(?:been|was|were|be)$/.test(tokens[i - 1]?.lower ?? '') &&
    tokens.slice(Math.max(0, i - MET_REACH), i).some(t => FULFILLED.test(t.lower))
  )
    return true
  if (
    /^(?:patrol|test|strike|protest|attack|raid|aid|support|march|rally|visit|trip|deal|call)$/.test(lower) &&
    /^(?:boat|boats|plane|planes|ship|ships|vessel|vessels|force|forces|group|worker|workers|centre|center|helicopter|helicopters|missile|missiles|aircraft|movement|package)$/.test(
      next,
    )
  )
    return true
  if (/^press$/.test(lower) && /^(?:briefing|conference|release|secretary|statement|freedom|corps|office)/.test(next))
    return true
  // "the threat of a storm": a danger; somebody's threat is a deed, and somebody's support.
  if (
    /^(?:threats?|support|backing|endorsement)$/.test(lower) &&
    isNounHere(tokens, i) &&
    !tokens.slice(Math.max(0, i - 3), i).some(t => OWNER.test(t.lower))
  )
    return true
  // "to deal with the issue" and "a readout released by the ministry": no agreement, nobody set free.
  if (lower === 'deal' && next === 'with' && (TAKES_VERB.test(tokens[i - 1]?.lower ?? '') || i === 0)) return true
  if (
    /^releas/.test(lower) &&
    (next === 'from' ? tokens.slice(i + 2, i + 4) : whatIsDone(tokens, i)).some(t => DOCUMENT.test(t.lower))
  )
    return true
  return (
    (lower === 'ask' && next === 'about') ||
    (lower === 'partners' && /^(?:other|and|its|their|his)$/.test(tokens[i - 1]?.lower ?? ''))
  )
}

/** "had almost collided", "came close to colliding", "narrowly avoided a collision": it did not come to it. */
function isMissed(tokens: readonly Token[], i: number): boolean {
  const word = (k: number): string => tokens[k]?.lower ?? ''
  if (/^(?:almost|nearly)$/.test(word(i - 1)) && !isNounHere(tokens, i)) return true
  if (word(i).endsWith('ing') && word(i - 1) === 'to' && word(i - 2) === 'close') return true
  const at = /^an?$/.test(word(i - 1)) ? i - 2 : i - 1
  return /^avoid(?:s|ed|ing)?$/.test(word(at)) && /^(?:narrowly|barely|just)$/.test(word(at - 1))
}

/** Who may strike, as a crowd. */
const AT_WORK =
  /^(?:\p{L}*workers|\p{L}*men|staff|crews?|drivers|pilots|teachers|nurses|doctors|miners|dockers|employees|actors|writers|students|unions?|farmers|truckers)$/u

/** "war crimes", "a bomb shelter", "the striking workers": the word is a part of what something is called. */
function isCalledSo(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]!.lower
  const next = tokens[i + 1]?.lower ?? ''
  // "war crimes", "World War Two": what it is called after
  if (
    lower === 'war' &&
    (/^(?:crimes?|criminals?|zones?|games?|hero(?:es)?|veterans?|memorials?)$/.test(next) ||
      /^(?:world|cold|trade|tariffs?|price|culture|bidding|turf|currency|ratings|class|economic|budget|legal)$/.test(
        tokens[i - 1]?.lower ?? '',
      ) ||
      // "the war on drugs"
      (next === 'on' && !/^\p{Lu}/u.test(tokens[i + 2]?.text ?? '')))
  )
    return true
  // "a bomb shelter", "without incident"
  if (lower === 'bomb' && /^(?:shelters?|squads?|disposal|makers?|cyclone)$/.test(next)) return true
  if (/^incidents?$/.test(lower) && tokens[i - 1]?.lower === 'without') return true
  // "his dying wish"
  if (lower === 'dying' && /^(?:wish(?:es)?|words?|breath|declarations?|days|light|art|breed)$/.test(next)) return true
  // "a photo shoot"
  if (/^shoot/.test(lower) && /^(?:photo|film|video|movie|fashion|cover)$/.test(tokens[i - 1]?.lower ?? '')) return true
  // "without a warning"
  if (lower === 'warning' && (tokens[i - 1]?.lower === 'without' || tokens[i - 2]?.lower === 'without')) return true
  // "warning messages"
  if (lower === 'warning' && /^(?:messages?|signs?|systems?|sirens?|labels?|lights?|shots?)$/.test(next)) return true
  // "back to the negotiating table", "support opposing sides"
  if (
    lower === 'negotiating' &&
    /^(?:tables?|positions?|teams?|partners?|process(?:es)?|rooms?|power|tactics?|skills?|strateg(?:y|ies)|frameworks?|leverage|chips?)$/.test(
      next,
    )
  )
    return true
  if (
    lower === 'opposing' &&
    /^(?:sides?|views?|camps?|teams?|forces?|part(?:y|ies)|positions?|ends?|lawyers?|counsel|candidates?|factions?|groups?|directions?|opinions?|fans?)$/.test(
      next,
    )
  )
    return true
  // "prices shot up", "shot through with"
  if (lower === 'shot' && next === 'through') return true
  if (
    /^shoot(?:s|ing)?$|^shot$/.test(lower) &&
    next === 'up' &&
    !/^(?:an?|the|his|her|its|their|two|three|several|some)$|^\p{Lu}/u.test(tokens[i + 2]?.text ?? '')
  )
    return true
  // "the striking workers"
  return lower === 'striking' && (crowdHeads.has(next) || AT_WORK.test(next))
}
