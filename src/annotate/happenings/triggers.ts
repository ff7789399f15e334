// The words that tell a happening: verbs and nouns of the lexicon that are meant as deeds where they stand.
import { type Deed, isPastForm, lemmaOf, nounDeed, opensPhrase, phraseDeed, verbDeed } from '../../lexicon/index.js'
import type { Token } from '../../text/index.js'
import { Grammar } from '../grammar.js'
import { mayTell, RECALLS } from '../word-kinds.js'
import { recallAt } from './envoys.js'
import { burns, FIRE, isBlaze, isOfLand, SHOTS, shootsAt } from './fires.js'
import { isAttribute, isNounHere, isNounOf, isQualified, isQuality, isThing } from './form-here.js'
import { givesUp, isByPhone, isIdiom, withoutArticle } from './idioms.js'
import { firing } from './missiles.js'
import { isWalkout, nounSense, walksOut } from './noun-senses.js'
import { blocksWay } from './object-senses.js'
import { governorOf, occasionAt } from './occasions.js'
import { callingOff, isCallingOff } from './off.js'
import { mayRule, rulingAt } from './rulings.js'
import { isOtherSense } from './senses.js'

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
    const occasion = t.kind === 'word' ? occasionAt(grammar, i) : null
    // "opened a trial", "swapped prisoners in an exchange": told by the verb.
    if (occasion && !out.some(o => o.at === governorOf(grammar, i) && !isCallingOff(o.deed.subtype)))
      out.push({ at: i, word: i, deed: occasion, noun: true })
    if (
      off ||
      t.kind !== 'word' ||
      !(opensPhrase(t.lower) || verbDeed(t.lower) || nounDeed(t.lower) || mayRule(t.lower) || RECALLS.test(t.lower))
    )
      continue
    if (i > 0 && /^\p{Lu}/u.test(t.text) && !/^\p{Lu}/u.test(tokens[0]!.text.slice(1))) continue
    const special = specialAt(grammar, i)
    if (special) {
      out.push({ at: i, word: i, deed: special, noun: special.noun === true })
      continue
    }
    const noun = isNounHere(tokens, i) || isNounOf(grammar, i) || isQualified(grammar, i)
    const phrase =
      noun || occasion || (lemmaOf(t.lower) === 'block' && !blocksWay(grammar, i)) ? null : phraseAt(tokens, i)
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
    const deed = noun ? named && nounSense(grammar, i, named) : verbSense(grammar, i)
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
      if (noun && last && (isMadeBy(grammar, last, deed, i) || isWalkOf(last, deed))) continue
      out.push({ at: i, word: i, deed, noun: noun || joined === true || isQuality(grammar, i) })
    }
  }
  return out
}

/** What a word tells by words around it that the lexicon's word alone does not: missiles that are fired, fires, votes, launches, rulings. */
function specialAt(g: Grammar, i: number): Deed | null {
  const { tokens } = g
  const lower = g.lower(i)
  const fired = firing(g, i)
  if (fired) return fired
  if (goesToPolls(tokens, i)) return ELECTION
  if (burns(tokens, i) || (isBlaze(lower) && !isOfLand(tokens))) return FIRE
  if (shootsAt(g, i)) return SHOTS
  const recall = recallAt(g, i)
  if (recall) return recall
  if (mayRule(lower)) return rulingAt(g, i)
  if (isAttemptedCoup(g, i)) return COUP_ATTEMPT
  return liftsOff(tokens, i) ? LAUNCH : null
}

/** "an attempted coup", "the coup bid", "tried to overthrow Roe": tried, whether or not it failed. */
const isAttemptedCoup = (g: Grammar, i: number): boolean =>
  /^(?:coups?|putsch|overthrow(?:n|ing)?|toppl(?:e|ing))$/.test(g.lower(i)) &&
  [-4, -3, -2, -1, 1, 2, 3].some(n => ATTEMPT.test(g.lower(i + n)))

const ATTEMPT = /^(?:attempt(?:s|ed|ing)?|bid|tried|tries|trying|fail(?:s|ed)?|foil(?:s|ed)|thwart(?:s|ed)|abortive)$/
const COUP_ATTEMPT: Deed = { type: 'OTHER', subtype: 'coup', noun: true, called: 'coup-attempt' }

/** True where the verb of a trigger makes the agreement that the noun at `i` names: "signed an accord". */
function isMadeBy(g: Grammar, verb: Trigger, { type }: Deed, i: number): boolean {
  if (type !== 'AGREE' || verb.deed.type !== type || verb.noun || i - verb.at > OBJECT_REACH) return false
  for (let k = verb.at + 1; k < i; k++)
    if ((g.isPreposition(k) && !isOn(g, verb.at, k)) || g.isVerb(k) || g.tokens[k]!.kind === 'mark') return false
  return true
}

/** "agreed on a truce" */
const isOn = (g: Grammar, verb: number, k: number): boolean =>
  g.lower(k) === 'on' && k === verb + 1 && lemmaOf(g.lower(verb)) === 'agree'

/** "walked out in a strike" is one deed. */
const isWalkOf = (verb: Trigger, { type }: Deed): boolean => type === 'PROTEST' && verb.deed.called === 'strike'

/** Tokens between such a verb and its noun. */
const OBJECT_REACH = 6

/** A verb that takes a second word, with that word: where the word names a deed of the kind, it is the deed that is told. */
function phraseAt(tokens: readonly Token[], i: number): Trigger | null {
  if (givesUp(tokens, i)) return null
  const words = wordsBehind(tokens, i)
  const behind = LAUNCHES.test(tokens[i]!.lower) ? beforePreposition(words) : words
  const phrase = phraseDeed(tokens[i]!.lower, behind)
  if (!phrase) return null
  // "walked off the job", but "walks to his job"; "downed tools", but "came down with tools".
  if (/^walk/.test(tokens[i]!.lower) && behind[0] !== 'off' && !(behind[0] === 'out' && walksOut(tokens, i)))
    return null
  if (tokens[i]!.lower === 'down') return null
  // "in exchange for prisoners"
  if (phrase.deed.subtype === 'exchange' && !new Grammar(tokens).isVerb(i)) return null
  // "found not guilty", "found that he felt guilty", "found the guilty man"
  if (phrase.deed.called === 'convict' && !isVerdict(tokens, i, phrase.at)) return null
  // "pleaded not guilty": nothing is conceded.
  if (phrase.deed.type === 'CONCEDE' && behind[0] === 'not') return { at: i, word: i, deed: NOT_GUILTY, noun: false }
  // "launch a space probe"
  if (phrase.deed.type === 'ACCUSE' && /^(?:space|lunar|moon|mars)$/.test(behind[phrase.at - 1] ?? '')) return null
  // "return to Earth"
  if (
    phrase.deed.subtype === 'visit' &&
    /^(?:earth|orbit|space|mars)$/.test(withoutArticle(tokens, i + 2)?.lower ?? '')
  )
    return null
  // "was flown to Lyon": taken there
  if (
    tokens[i]!.lower === 'flown' &&
    tokens.slice(Math.max(0, i - 2), i).some(t => /^(?:was|were|be|been|being|is|are)$/.test(t.lower))
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

/** "found Roe guilty of fraud", "was found guilty" */
function isVerdict(tokens: readonly Token[], i: number, at: number): boolean {
  const between = tokens.slice(i + 1, i + 1 + at)
  const next = tokens[i + 2 + at]
  return (
    !between.some(t => /^(?:not|that|who|what|how|whether|out)$/.test(t.lower) || isPastForm(t.lower)) &&
    !/^(?:the|an?|those)$/.test(between.at(-1)?.lower ?? '') &&
    (next === undefined || next.kind === 'mark' || AFTER_VERDICT.test(next.lower))
  )
}

const AFTER_VERDICT =
  /^(?:of|on|in|by|for|at|and|but|after|before|last|this|earlier|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** What a verb tells, by the words behind it where they decide. */
function verbSense(g: Grammar, i: number): Deed | undefined {
  if (isWalkout(g, i)) return WALKOUT
  return isByPhone(g.tokens, i) ? CALL : verbDeed(g.lower(i))
}

/** "went to the polls", "head to the polls" */
const goesToPolls = (tokens: readonly Token[], i: number): boolean =>
  /^(?:go|goes|going|gone|went|head|heads|headed|heading)$/.test(tokens[i]!.lower) &&
  tokens[i + 1]?.lower === 'to' &&
  tokens[i + 2]?.lower === 'the' &&
  tokens[i + 3]?.lower === 'polls'

const ELECTION: Deed = { type: 'OTHER', called: 'election' }

/** "lifted off", "blasts off" */
const liftsOff = (tokens: readonly Token[], i: number): boolean =>
  /^(?:lift|blast)(?:s|ed|ing)?$/.test(tokens[i]!.lower) && tokens[i + 1]?.lower === 'off'

const LAUNCH: Deed = { type: 'OTHER', subtype: 'launch', called: 'launch' }

const WALKOUT: Deed = { type: 'PROTEST' }
const CALL: Deed = { type: 'CONSULT', subtype: 'call' }
const NOT_GUILTY: Deed = { type: 'REJECT' }

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
