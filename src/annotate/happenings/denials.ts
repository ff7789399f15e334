// What somebody denies: "denied that the army had attacked Lyon", "denied killing Roe", "dismissed reports that she had been arrested". It was not
// done, by what this sentence says; that somebody else says it was is told elsewhere.
import type { Token } from '../../text/index.js'

const DENIES = /^(?:den(?:y|ies|ied|ying)|refut(?:e[sd]?|ing)|disavow(?:s|ed|ing)?)$/
/** Verbs that deny where what they are done to is only said. */
const DISMISSES = /^(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e[sd]?|ing)|rebuff(?:s|ed|ing)?)$/
const SAID =
  /^(?:reports?|claims?|allegations?|accusations?|suggestions?|charges?|rumou?rs?|assertions?|idea|notion|speculation)$/
/** Words between "denied" and the deed: "denied ever having shot". */
const BETWEEN = /^(?:having|ever|been|being|also|repeatedly|strongly|flatly|any|previously)$/
const NOT = /^(?:not|never|nobody|cannot)$|n't$/
/** Where another clause begins. */
const PARTS = /^(?:[.;:,"“”]|and|but|after|before|when|while|because|as|who|which|if|since)$/

/** Tokens between "that" and the deed, and between the denial and "that". */
const REACH = 24
const BEFORE = 7

/** True where the deed at token `i` is denied. Linear in the reach. */
export function isDenied(tokens: readonly Token[], i: number, noun: boolean): boolean {
  const word = (k: number): string => tokens[k]?.lower ?? ''
  const isDenial = (k: number): boolean => DENIES.test(word(k)) && ![1, 2, 3].some(n => NOT.test(word(k - n)))
  let k = i - 1
  while (BETWEEN.test(word(k))) k--
  if (isDenial(k) && (word(i).endsWith('ing') || word(k + 1) === 'having' || (noun && word(i - 1) === 'any')))
    return true
  if (noun) return false
  for (k = i - 1; k > Math.max(0, i - REACH); k--) {
    if (word(k) === 'that') return deniesThat(word, isDenial, k)
    if (ENDS.test(word(k))) return false
    // "denied the army had attacked Lyon"
    if (isDenial(k)) return i - k > 1 && HAS.test(word(i - 1)) && !tokens.slice(k, i).some(t => PARTS.test(t.lower))
  }
  return false
}

/** "that he had lied before troops attacked" */
const ENDS = /^(?:[.;:"“”]|after|before|when|while|because|since|although|though)$/

const HAS = /^(?:had|has|have|was|were|did|would)$/

/** "denied that", "denied a newspaper report that", "dismissed reports that" */
function deniesThat(word: (k: number) => string, isDenial: (k: number) => boolean, that: number): boolean {
  for (let k = that - 1; k >= Math.max(0, that - BEFORE); k--) {
    if (isDenial(k)) return k === that - 1 || SAID.test(word(that - 1))
    if (DISMISSES.test(word(k))) return SAID.test(word(that - 1))
    if (PARTS.test(word(k))) return false
  }
  return false
}
