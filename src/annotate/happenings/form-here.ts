// What a word of the lexicon is where it stands: a noun, a quality of what follows, a thing.
import { courseOf, lemmaOf, nounDeed, verbDeed } from '../../lexicon/index.js'
import type { Token } from '../../text/index.js'
import type { Grammar } from '../grammar.js'

const NOUN_BEFORE = new Set(
  'the a an his her its their this that these those no any of in for from on planned phone late-night expected first last official new recent upcoming scheduled state two-day bilateral terrorist military high-level deadly mass'.split(
    ' ',
  ),
)

const DETERMINER = /^(?:the|an?|this|that|these|those|his|her|its|their|no|any)$/

/** True where a word that is a deed as a noun stands as one. */
export function isNounHere(tokens: readonly Token[], i: number): boolean {
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
  // "Roe delays visit"
  if (courseOf(before, '') && i > 1 && tokens[i - 2]!.kind === 'word' && !DETERMINER.test(tokens[i - 2]!.lower))
    return true
  // "since the Lyon attacks": and no object behind it
  if (
    tokens[i - 2]?.lower === 'the' &&
    /^\p{Lu}/u.test(tokens[i - 1]!.text) &&
    t.lower !== lemmaOf(t.lower) &&
    t.lower.endsWith('s') &&
    !/^(?:the|a|an|its|his|her|their|this|that)$|^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
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
export const isThing = (g: Grammar, i: number): boolean =>
  !/(?:ed|ing)$/.test(g.lower(i)) && !nounDeed(g.lower(i)) && g.isNominal(i) && !g.isVerb(i) && !g.isPronoun(i - 1)

/** "shared challenges", "an alleged spy", "open lines": a quality of what follows, and nobody's deed. */
export function isAttribute(g: Grammar, i: number): boolean {
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

/** Verbs that take deeds for their object. */
const ACTS =
  /^(?:beg[aiu]n(?:ning)?|begins?|start(?:s|ed|ing)?|launch(?:es|ed|ing)?|resum(?:e[sd]?|ing)|stag(?:e[sd]?|ing)|h[eo]ld(?:s|ing)?|plan(?:s|ned|ning)?|order(?:s|ed|ing)?|fear(?:s|ed|ing)?|condemn(?:s|ed|ing)?|approv(?:e[sd]?|ing)|carr(?:y|ies|ied|ying)|conduct(?:s|ed|ing)?)$/

/** "two shooting victims" */
const isCount = (g: Grammar, k: number): boolean => g.isNoun(k) && !g.isNominal(k) && !g.isPronoun(k)

/** "a quadruple shooting", "a deadly drive-by shooting" */
export const isQualified = (g: Grammar, i: number): boolean =>
  g.lower(i).endsWith('ing') &&
  nounDeed(g.lower(i)) !== undefined &&
  (g.isAdjective(i - 1) || g.lower(i - 1).includes('-')) &&
  (g.isDeterminer(i - 2) || (g.isAdjective(i - 2) && g.isDeterminer(i - 3)))

/** "moves launches of its rockets", "the Friday killing of": a noun, whatever stands in front. */
export const isNounOf = (g: Grammar, i: number): boolean =>
  nounDeed(g.lower(i)) !== undefined &&
  ((g.lower(i + 1) === 'of' && (g.isNominal(i) || (g.lower(i).endsWith('ing') && g.isDeterminer(i - 2)))) ||
    // "Strike halts cargo"
    (i === 0 && (g.isVerb(1) || verbDeed(g.lower(1)) !== undefined) && g.lower(0) === lemmaOf(g.lower(0))) ||
    // "began strikes"
    (g.lower(i).endsWith('s') && ACTS.test(g.lower(i - 1))) ||
    // "Subway attacks: trains stand still"
    (g.lower(i + 1) === ':' && i > 0 && !g.isPronoun(i - 1) && g.lower(i).endsWith('s')))

/** "its threatening tone": told as a noun would be. */
export function isQuality(g: Grammar, i: number): boolean {
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
