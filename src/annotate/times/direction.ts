// Where a sentence points in time, by the verbs before the phrase: "will travel … on Sunday" forward, "said on Sunday" back.
import { isCue } from '../../lexicon/index.js'
import type { Token } from '../../text/index.js'

const FUTURE = new Set([
  'will',
  "'ll",
  'shall',
  'would',
  'plans',
  'plan',
  'expected',
  'scheduled',
  'due',
  'upcoming',
  'ahead',
  'set',
  'hopes',
  'intends',
  'planned',
  'planning',
  'until',
  'next',
  'by',
  'going',
])
const PAST = new Set(['was', 'were', 'had', 'has', 'did', 'since', 'ago', 'after', 'last', 'been'])

/** -1 or 1 for the phrase whose first token is `i`; the nearest sign decides, past where there is none. */
export function directionAt(tokens: readonly Token[], i: number): -1 | 1 {
  for (let k = i - 1; k >= 0 && k > i - 30; k--) {
    const lower = tokens[k]!.lower
    if (FUTURE.has(lower)) return isPastPlan(tokens, k) ? -1 : 1
    if (PAST.has(lower) || isCue(lower)) return -1
    if (lower.length > 4 && lower.endsWith('ed')) return -1
    if (tokens[k]!.text === ';') break
  }
  for (let k = i + 1; k < tokens.length && k < i + 6; k++) if (tokens[k]!.lower === 'will') return 1
  return -1
}

/** "a trip scheduled in early February" that was called off, "was planned for May": the plan lies back. */
function isPastPlan(tokens: readonly Token[], k: number): boolean {
  if (!/^(?:scheduled|planned|expected|due|set)$/.test(tokens[k]!.lower)) return false
  const before = tokens.slice(Math.max(0, k - 6), k).map(t => t.lower)
  return (
    /^(?:was|were|had|been)$/.test(before.at(-1) ?? '') ||
    before.some(w => /^(?:cancel|postpon|scrapp|abandon|delay)/.test(w))
  )
}
