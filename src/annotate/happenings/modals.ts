// What is still to come, or only possible, by the words in front of it that say so: "will", "may", "if".
import { carryingVerbs, lemmaOf } from '../../lexicon/index.js'
import type { Status } from '../../model/index.js'
import type { Token } from '../../text/index.js'

const FUTURE = new Set([
  'will',
  'shall',
  "'ll",
  'expected',
  'scheduled',
  'plans',
  'planned',
  'planning',
  'plan',
  'intends',
  'due',
  'set',
])
/** What they stand in front of is still to come, and nothing else is. */
const COMING = new Set(['upcoming', 'forthcoming', 'ahead'])
const COMING_REACH = 6
const MAYBE = new Set([
  'hopes',
  'hoped',
  'wishes',
  'could',
  'can',
  'might',
  'may',
  'if',
  'possible',
  'possibly',
  'possibility',
  'whether',
  'unless',
  'should',
  'must',
  'speculation',
  'would',
])
const CONDITION = /^(?:if|unless|provided)$/

/** "in May", "her May visit" */
const isMonth = (words: readonly string[], k: number): boolean =>
  /^(?:in|of|on|early|late|mid|last|next|since|until|by|from|his|her|its|their|\d{1,2})$|['’]s$/.test(
    words[k - 1] ?? '',
  ) || /^\d{1,4}$/.test(words[k + 1] ?? '')

/** Words right in front of a noun that put it ahead: what is planned around it is not the deed itself ("will discuss the threats"). */
const NEAR = 4

/**
 * Status that modals, plans and conditions among the `words` in front of the trigger at token `i` give it, or null. `apart`: a deed that is what it is
 * whatever is planned around it.
 */
export function statusByModals(
  tokens: readonly Token[],
  i: number,
  words: readonly string[],
  { noun, apart }: { readonly noun: boolean; readonly apart: boolean },
): Status | null {
  const done =
    apart &&
    !words.slice(-7).some(w => carryingVerbs.has(lemmaOf(w))) &&
    !/^(?:will|would)$/.test(tokens[i + 1]?.lower ?? '')
  const ahead = done ? words.map((w, k) => (k < words.length - NEAR ? '' : w)) : words
  // "due to arrive", but "due to the allegations".
  const future = ahead.findLastIndex((w, k) =>
    COMING.has(w)
      ? noun && k >= words.length - COMING_REACH && !words.includes(',', k)
      : FUTURE.has(w) && !(noun && w === 'due' && words[k + 1] === 'to'),
  )
  // "can be heard urging"
  const maybe = ahead.findLastIndex(
    (w, k) =>
      MAYBE.has(w) &&
      !(w === 'may' && isMonth(words, k)) &&
      !(w === 'can' && words[k + 1] === 'be' && /^(?:seen|heard)$/.test(words[k + 2] ?? '')),
  )
  // "If the tests go well, Roe will travel": on a condition. "Even if it rains, she will" is none.
  const condition = words.findLastIndex((w, k) => CONDITION.test(w) && words[k - 1] !== 'even')
  if (condition >= 0 && future > condition) return 'hypothetical'
  // "might have received or will receive"
  if (maybe >= 0 && future > maybe && words[future - 1] === 'or') return 'hypothetical'
  if (maybe > future) return words[maybe] === 'would' && future < 0 ? 'planned' : 'hypothetical'
  return future >= 0 ? 'planned' : null
}
