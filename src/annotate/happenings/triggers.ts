// The words that tell a happening: verbs and nouns of the lexicon that are meant as deeds where they stand.
import { crowdHeads, type Deed, lemmaOf, nounDeed, opensPhrase, phraseDeed, verbDeed } from '../../lexicon/index.js'
import type { Token } from '../../text/index.js'
import { Grammar } from '../grammar.js'
import { mayTell } from '../word-kinds.js'
import { firing } from './missiles.js'
import { blocksWay } from './object-senses.js'
import { callingOff } from './off.js'
import { isOtherSense, nounSense } from './senses.js'

/** Most happenings of one sentence. */
const MOST = 8

/** A word that tells a happening. */
export interface Trigger {
  readonly at: number
  /** The token that names the deed: of "hold talks" the noun. */
  readonly word: number
  readonly deed: Deed
  readonly noun: boolean
}

/** The triggers of a sentence, in order, at most {@link MOST}. */
export function triggersOf(tokens: readonly Token[]): Trigger[] {
  const out: Trigger[] = []
  const grammar = new Grammar(tokens)
  for (let i = 0; i < tokens.length && out.length < MOST; i++) {
    const t = tokens[i]!
    if (!mayTell(t)) continue
    const off = t.kind === 'word' ? callingOff(grammar, i) : null
    if (off) out.push({ at: i, word: i, deed: off, noun: false })
    if (off || t.kind !== 'word' || !(opensPhrase(t.lower) || verbDeed(t.lower) || nounDeed(t.lower))) continue
    if (i > 0 && /^\p{Lu}/u.test(t.text) && !/^\p{Lu}/u.test(tokens[0]!.text.slice(1))) continue
    const fired = firing(grammar, i)
    if (fired) {
      out.push({ at: i, word: i, deed: fired, noun: fired.noun === true })
      continue
    }
    const noun = isNounHere(tokens, i) || isNounOf(grammar, i) || isQualified(grammar, i)
    const phrase = noun || (lemmaOf(t.lower) === 'block' && !blocksWay(grammar, i)) ? null : phraseAt(tokens, i)
    if (phrase) {
      // "its deliveries of arms"
      out.push(
        /^(?:his|her|its|their)$|['’]s$/.test(grammar.lower(i - 1)) && !grammar.isVerb(i)
          ? { ...phrase, noun: true }
          : phrase,
      )
      continue
    }
    // "imposed sanctions" is one deed.
    if (out.some(o => o.word === i)) continue
    const named = noun ? nounDeed(t.lower) : undefined
    const deed = noun ? named && nounSense(grammar, i, named) : verbDeed(t.lower)
    if (
      deed &&
      !isIdiom(tokens, i) &&
      (noun || !(isAttribute(grammar, i) || isThing(grammar, i) || isOtherSense(grammar, i)))
    ) {
      const last = out.at(-1)
      // "a summit meeting": one deed by two nouns; "signed an accord": one by a verb and its object.
      const joined =
        (noun || t.lower === 'meeting') && last?.noun && last.word === i - 1 && last.deed.type === deed.type
      if (joined) out.pop()
      if (noun && last && isMadeBy(grammar, last, deed, i)) continue
      out.push({ at: i, word: i, deed, noun: noun || joined === true || isQuality(grammar, i) })
    }
  }
  return out
}

/** True where the verb of a trigger makes the agreement that the noun at `i` names: "signed an accord". */
function isMadeBy(g: Grammar, verb: Trigger, { type }: Deed, i: number): boolean {
  if (type !== 'AGREE' || verb.deed.type !== type || verb.noun || i - verb.at > OBJECT_REACH) return false
  for (let k = verb.at + 1; k < i; k++)
    if (g.isPreposition(k) || g.isVerb(k) || g.tokens[k]!.kind === 'mark') return false
  return true
}

/** Tokens between such a verb and its noun. */
const OBJECT_REACH = 6

/** A verb that takes a second word, with that word: where the word names a deed of the kind, it is the deed that is told. */
function phraseAt(tokens: readonly Token[], i: number): Trigger | null {
  if (givesUp(tokens, i)) return null
  const words = wordsBehind(tokens, i)
  const behind = LAUNCHES.test(tokens[i]!.lower) ? beforePreposition(words) : words
  const phrase = phraseDeed(tokens[i]!.lower, behind)
  if (!phrase) return null
  // "launch a space probe"
  if (phrase.deed.type === 'ACCUSE' && /^(?:space|lunar|moon|mars)$/.test(behind[phrase.at - 1] ?? '')) return null
  // "return to Earth"
  if (
    phrase.deed.subtype === 'visit' &&
    /^(?:earth|orbit|space|mars)$/.test(withoutArticle(tokens, i + 2)?.lower ?? '')
  )
    return null
  // "left for Lyon", but "left for good".
  if (phrase.deed.subtype === 'visit' && !/^\p{Lu}/u.test(tokens[i + 2]?.text ?? '')) return null
  const word = i + 1 + phrase.at
  const named = nounDeed(behind[phrase.at]!)
  return named?.type === phrase.deed.type
    ? { at: i, word, deed: { type: named.type, ...(named.subtype ? { subtype: named.subtype } : {}) }, noun: false }
    : { at: i, word: i, deed: phrase.deed, noun: false }
}

const LAUNCHES = /^(?:launch|test|fire|fir(?:ed|es|ing)$)/

/** "launched missions as rockets", "launch a satellite on a rocket": what is launched stands in front. */
function beforePreposition(words: readonly string[]): readonly string[] {
  const end = words.findIndex(w => /^(?:as|on|aboard|with|for|from|atop|using|in|at|to|over|by)$/.test(w))
  return end < 0 ? words : words.slice(0, end)
}

/** Lower-case words behind a token, to the end of its clause. */
function wordsBehind(tokens: readonly Token[], i: number): string[] {
  const out: string[] = []
  for (let k = i + 1; k < tokens.length && out.length < 8; k++) {
    if (tokens[k]!.kind === 'mark' && tokens[k]!.text !== "'" && tokens[k]!.text !== '-') break
    if (ASIDE.test(tokens[k]!.lower)) break
    out.push(tokens[k]!.lower)
  }
  return out
}

/** What stands behind such a word is told beside the deed. */
const ASIDE = /^(?:since|after|before|while|when|because|until|despite|amid|following)$/

const NOUN_BEFORE = new Set(
  'the a an his her its their this that these those no any of in for from on planned phone late-night expected first last official new recent upcoming scheduled state two-day bilateral terrorist military high-level deadly mass'.split(
    ' ',
  ),
)

function isNounHere(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!
  if (!nounDeed(t.lower)) return false
  const before = tokens[i - 1]?.lower ?? ''
  // "did not accord with the law"
  if (!verbDeed(t.lower)) return !/^(?:not|did|does|do)$/.test(before)
  // A base form is a verb only behind what can govern one ("to strike", "workers strike"); "end strike" is a noun.
  if (
    t.lower === lemmaOf(t.lower) &&
    i > 0 &&
    !/^(?:to|will|would|can|could|may|might|should|must|did|do|does|not|they|we|you|i|who|that|and|or|also)$|[^s]s$/.test(
      before,
    )
  )
    return true
  // "every ship that calls here"
  if (before === 'that' && t.lower !== lemmaOf(t.lower)) return false
  return (
    NOUN_BEFORE.has(before) ||
    before.endsWith("'s") ||
    /(?:ed|al|ic|ous|ish)$/.test(before) ||
    (tokens[i - 1]?.kind === 'mark' && tokens[i + 1]?.lower === 'between')
  )
}

/** "at this jail", "medical supplies", "weapons of mass destruction": a thing named by a word that as a verb would be a deed. */
const isThing = (g: Grammar, i: number): boolean =>
  !/(?:ed|ing)$/.test(g.lower(i)) && !nounDeed(g.lower(i)) && g.isNominal(i) && !g.isVerb(i) && !g.isPronoun(i - 1)

/** "shared challenges", "an alleged spy", "open lines": a quality of what follows, and nobody's deed. */
function isAttribute(g: Grammar, i: number): boolean {
  const { lower } = g.tokens[i]!
  if (/^(?:open|close|free)$/.test(lower)) return g.isAdjective(i)
  if (lower === 'alleged' && g.isNominal(QUOTE.test(g.lower(i + 1)) || /^['‘]$/.test(g.lower(i + 1)) ? i + 2 : i + 1))
    return true
  return (
    lower.endsWith('ed') &&
    g.isNominal(i + 1) &&
    (g.isDeterminer(i - 1) ||
      g.isAdjective(i - 1) ||
      g.isPreposition(i - 1) ||
      // "newly arrived immigrants"
      g.lower(i - 1) === 'newly' ||
      // "shared and revised plans", but "followed suit and accused Belmark"
      (g.isConjunction(i - 1) && g.isAdjective(i - 2)) ||
      /^(?:most|least)$/.test(g.lower(i - 1)))
  )
}

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

/** "two shooting victims" */
const isCount = (g: Grammar, k: number): boolean => g.isNoun(k) && !g.isNominal(k) && !g.isPronoun(k)

/** "a quadruple shooting", "a deadly drive-by shooting" */
const isQualified = (g: Grammar, i: number): boolean =>
  g.lower(i).endsWith('ing') &&
  nounDeed(g.lower(i)) !== undefined &&
  (g.isAdjective(i - 1) || g.lower(i - 1).includes('-')) &&
  (g.isDeterminer(i - 2) || (g.isAdjective(i - 2) && g.isDeterminer(i - 3)))

/** "moves launches of its rockets": a noun, whatever stands in front. */
const isNounOf = (g: Grammar, i: number): boolean =>
  g.isNominal(i) && g.lower(i + 1) === 'of' && nounDeed(g.lower(i)) !== undefined

/** "its threatening tone": told as a noun would be. */
function isQuality(g: Grammar, i: number): boolean {
  // The word may stand in marks of its own.
  const [before, behind] = [QUOTE.test(g.lower(i - 1)) ? i - 2 : i - 1, QUOTE.test(g.lower(i + 1)) ? i + 2 : i + 1]
  return (
    g.lower(i).endsWith('ing') &&
    g.isNominal(behind) &&
    (g.isAdjective(i) || !/^(?:is|are|was|were|be|been|of|by|in|for|from|with)$/.test(g.lower(before))) &&
    (g.isAdjective(before) ||
      isCount(g, before) ||
      g.lower(before).endsWith("'s") ||
      /^(?:his|her|its|their)$/.test(g.lower(before)))
  )
}

const QUOTE = /^["“”]$/

/** "spoke with", "spoke by telephone", "spoke on Thursday with". */
function speaksWith(tokens: readonly Token[], i: number): boolean {
  const behind = tokens.slice(i + 1, i + 7)
  if (/^(?:with|to|by)$/.test(behind[0]?.lower ?? '')) return true
  const at = behind.findIndex(t => t.lower === 'with' || t.kind === 'mark')
  return (
    behind[at]?.lower === 'with' &&
    /^(?:on|late|early|last|this|again|briefly|today|yesterday|directly|separately)$/.test(behind[0]!.lower)
  )
}

const withoutArticle = (tokens: readonly Token[], k: number): Token | undefined =>
  tokens[k]?.lower === 'the' ? tokens[k + 1] : tokens[k]

/** "gives up nuclear weapons" is no aid. */
const givesUp = (tokens: readonly Token[], i: number): boolean =>
  /^g[ai]v/.test(tokens[i]!.lower) && /^(?:up|in|way|rise|birth|off)$/.test(tokens[i + 1]?.lower ?? '')

/** "patrol boat" is a boat, "call for" a request, "met with" is fine, "strike a deal", "at work" and the like are nothing. */
function isIdiom(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]!.lower
  const next = tokens[i + 1]?.lower ?? ''
  if (lemmaOf(lower) === 'go' && !(next === 'to' && /^\p{Lu}/u.test(withoutArticle(tokens, i + 2)?.text ?? '')))
    return true
  const after = tokens[i + 2]
  if (lemmaOf(lower) === 'speak' && !speaksWith(tokens, i)) return true
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
  // "warning messages"
  if (lower === 'warning' && /^(?:messages?|signs?|systems?|sirens?|labels?|lights?|shots?)$/.test(next)) return true
  // "the striking workers"
  if (lower === 'striking' && crowdHeads.has(next)) return true
  if (/^strik|^struck/.test(lower) && (next === 'a' || next === 'down')) return true
  if (
    /^met$|^meet/.test(lower) &&
    /^(?:the|its|their|his|a|these)$/.test(next) &&
    /^(?:demand|deadline|goal|need|challenge|target|requirement|standard)/.test(tokens[i + 2]?.lower ?? '')
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
  if (lower === 'deal' && next === 'with' && !isNounHere(tokens, i)) return true
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
