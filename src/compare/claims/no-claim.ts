// Sentences of a report that claim nothing: questions, and what a page says of itself (whose picture it is, who helped to report, when it was brought up to date).
import { Grammar } from '../../annotate/index.js'
import type { Token } from '../../text/index.js'
import type { Unit } from '../bundle.js'

/** True for what no claim is made of. */
export const claimsNothing = (unit: Unit): boolean => isQuestion(unit) || isCredit(unit) || isImprint(unit)

/** Who asks claims nothing; what somebody is quoted as asking is his. */
const isQuestion = ({ tokens, quotes }: Unit): boolean => tokens.at(-1)?.text === '?' && !quotes.length

/** "(Harbour Office via Northern Wire)", "(Reporting by Ana Roe)": whose picture or report it is, and no claim. */
function isCredit({ tokens }: Unit): boolean {
  // "— Ana Roe (@anaroe) May 2, 2031": who sent what stands above it.
  if (tokens[0]?.text === '—' && tokens.length <= MOST_OF_CREDIT && tokens.some(t => t.text === '@')) return true
  if (tokens[0]?.text !== '(' || tokens.at(-1)!.text !== ')' || tokens.length > MOST_OF_CREDIT) return false
  const words = tokens.map(t => t.lower).join(' ')
  const grammar = new Grammar(tokens)
  return CREDIT.test(words) || !tokens.some((_, k) => grammar.isVerb(k))
}

const CREDIT =
  /^\( (?:additional )?(?:reporting|writing|editing|photo) by |(?: via ap|associated press|\/ ?(?:ap|afp|reuters|dpa)|getty images) ?[,)]/

const MOST_OF_CREDIT = 24

/** "Updated at 4:15 p.m. ET.", "Ana Roe contributed to this report.", "Copyright © 2031 Northern Wire", "Follow Ana Roe on Twitter": of the page, and not of the story. */
function isImprint({ tokens, quotes }: Unit): boolean {
  if (quotes.length) return false
  const words = tokens.map(t => t.lower).join(' ')
  return isStamp(tokens) || OF_PAGE.test(words) || HELPED.test(words)
}

/** When the page was brought up to date, and nothing else: "Update at 12:55 p.m.: Holm resigns" says more. */
const isStamp = (tokens: readonly Token[]): boolean => {
  const at = /^[[(]$/.test(tokens[0]?.text ?? '') ? 1 : 0
  const from = tokens[at]?.lower === 'last' ? at + 1 : at
  return UPDATED.test(tokens[from]?.lower ?? '') && tokens.slice(from + 1).every(t => OF_STAMP.test(t.lower))
}

const UPDATED = /^(?:updated?|posted|published)$/
const OF_STAMP =
  /^(?:[^\p{L}]{1,8}|at|on|of|the|[ap]\.?m?\.?|m\.?|noon|midnight|e[sd]?t|p[sd]?t|gmt|bst|utc|local|time|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u
const OF_PAGE =
  /^(?:copyright )?© ?\d{4}\b|^copyright \d{4}\b|^follow .{1,60} on (?:twitter|facebook|instagram)\b|^(?:photograph|photo|image) :/
const HELPED =
  /\bcontributed (?:(?:to|reporting|additional|from|for) ){0,3}(?:(?:this|the) (?:report|story|article|post|dispatch)\b|reporting\b)/
