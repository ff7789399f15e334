// When it happened: the time that stands nearest to the word and is not of something else.
import { attributionClasses } from '../../lexicon/index.js'
import type { KnownInterval, TimeExpression } from '../../model/index.js'
import type { Span, Token } from '../../text/index.js'

/** "since 2026" says from when a state lasts, not when a thing was done. */
const isSince = (tokens: readonly Token[], time: Span): boolean =>
  tokens.some(
    (t, i) =>
      (t.lower === 'since' || t.lower === 'until') &&
      tokens[i + 1] !== undefined &&
      tokens[i + 1]!.start <= time.start &&
      time.start - t.end <= 5,
  )

/** "as the ministry announced on Monday": when it was said, and not when it happens. */
function isOfSaying(tokens: readonly Token[], time: Span, trigger: Span): boolean {
  let k = tokens.findIndex(t => t.start >= time.start) - 1
  if (/^(?:on|in|late|early|at)$/.test(tokens[k]?.lower ?? '')) k--
  const cue = tokens[k]
  return cue !== undefined && cue.start !== trigger.start && attributionClasses(cue.lower).has('say')
}

/** "will travel on April 14, a month after she postponed the visit": the day on the other side of a measured distance is another one. */
const isApart = (tokens: readonly Token[], time: Span, trigger: Span): boolean =>
  tokens.some(
    (t, i) =>
      /^(?:after|before)$/.test(t.lower) &&
      /^(?:day|week|month|year|hour)s?$/.test(tokens[i - 1]?.lower ?? '') &&
      t.start >= Math.min(time.end, trigger.end) &&
      t.end <= Math.max(time.start, trigger.start),
  )

/** The nearest placed time of the sentence that is the happening's own, or null. */
export function timeNear(
  tokens: readonly Token[],
  trigger: Span,
  times: readonly TimeExpression[],
): KnownInterval | null {
  let best: TimeExpression | null = null
  const distance = (x: Span): number => (x.start >= trigger.end ? x.start - trigger.end : (trigger.start - x.end) * 1.5)
  for (const x of times)
    if (
      x.from &&
      x.to &&
      x.type !== 'DURATION' &&
      !isSince(tokens, x) &&
      !isOfSaying(tokens, x, trigger) &&
      !isApart(tokens, x, trigger) &&
      (!best || distance(x) < distance(best))
    )
      best = x
  if (!best) return null
  const dayPart = /^\d{4}-\d\d-\d\dT(MO|MI|AF|EV|NI)$/.exec(best.value)?.[1]
  return { from: best.from!, to: best.to!, basis: best.basis, by: best.by, ...(dayPart ? { dayPart } : {}) }
}
