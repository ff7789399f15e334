// When it happened: the time that stands nearest to the word and is not of something else.
import { attributionClasses, lemmaOf, nounDeed } from '../../lexicon/index.js'
import type { KnownInterval, TimeExpression } from '../../model/index.js'
import type { Span, Token } from '../../text/index.js'
import { nextClauseFrom } from './next-clause.js'
import { FOLLOWS } from './where.js'

/** "since 2026" says from when a state lasts, not when a thing was done. */
const isSince = (tokens: readonly Token[], time: Span): boolean =>
  tokens.some(
    (t, i) =>
      (t.lower === 'since' || t.lower === 'until') &&
      tokens[i + 1] !== undefined &&
      tokens[i + 1]!.start <= time.start &&
      time.start - t.end <= 5,
  )

/** Words of whoever is told, between "told" and the day. */
const TOLD_REACH = 4

/** "as the ministry announced on Monday": when it was said, and not when it happens. */
function isOfSaying(tokens: readonly Token[], time: Span, trigger: Span): boolean {
  let k = tokens.findIndex(t => t.start >= time.start) - 1
  if (/^(?:on|in|late|early|at)$/.test(tokens[k]?.lower ?? '')) k--
  // "told the Harbour Wire on Sunday"
  for (
    let n = 0;
    n < TOLD_REACH && /^\p{Lu}|^(?:the|reporters|journalists|lawmakers|newspaper|agency)$/u.test(tokens[k]?.text ?? '');
    n++
  )
    k--
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

/** "will visit the town, which was attacked in March": the day of a clause about a noun is not that of what stands in front of it. */
function isInserted(tokens: readonly Token[], time: Span, trigger: Span): boolean {
  const opens = tokens.findLastIndex(
    (t, i) =>
      i > 0 &&
      /^(?:who|which|where)$/.test(t.lower) &&
      tokens[i - 1]!.text === ',' &&
      t.start >= trigger.end &&
      t.end <= time.start,
  )
  // "this tour, which will take place from 11 to 16 March"
  if (opens > 1 && tokens[opens - 2]!.start === trigger.start && takesPlace(tokens, opens + 1)) return false
  // Behind the next comma the sentence goes on.
  return opens > 0 && !tokens.some((t, i) => i > opens && t.text === ',' && t.end <= time.start)
}

/** "will take place", "is due to begin", "was held": what a clause says of when the noun in front of it is. */
const takesPlace = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + TAKES_REACH)
    .some(
      (t, k) =>
        /^(?:begins?|began|starts?|started|lasts?|lasted|runs?|ran|ends?|ended|held|scheduled|planned|due|set|kicks|opens?|opened)$/.test(
          t.lower,
        ) ||
        (/^(?:takes?|took)$/.test(t.lower) && tokens[from + k + 1]?.lower === 'place'),
    )

/** Tokens behind "which" that may stand in front of such a verb. */
const TAKES_REACH = 4

/**
 * "The trip comes after Roe called last night": what is put beside a deed has its own time. "Planned for May but put off after the
 * shootdown": what stands before "after" is not the time of a noun behind it.
 */
function isBeyond(
  tokens: readonly Token[],
  time: Span,
  trigger: Span & { readonly noun: boolean; readonly harm: boolean },
): boolean {
  const { noun, harm } = trigger
  // "searched on Tuesday after the floods that killed 44"
  if (!noun) {
    const at = tokens.findIndex(t => t.start === trigger.start)
    const ofThat = harm && /^(?:that|which)$/.test(tokens[at - 1]?.lower ?? '')
    return ofThat && tokens.some(t => t.start >= time.end && t.end <= trigger.start && AFTERWARDS.test(t.lower))
  }
  const ahead = time.start >= trigger.end
  const [from, to] = ahead ? [trigger.end, time.start] : [time.end, trigger.start]
  return tokens.some(t => t.start >= from && t.end <= to && (ahead ? FOLLOWS : OCCASION).test(t.lower))
}

const AFTERWARDS = /^(?:after|following|amid|despite)$/
const OCCASION = /^(?:after|before|following|amid|despite)$/

/** "the visit follows a late-night call", "Roe's Friday speech": a time between an article or an owner and a noun is the noun's. */
function isOfOther(tokens: readonly Token[], time: Span, trigger: Span): boolean {
  const at = tokens.findIndex(t => t.end > time.start)
  const next = tokens.find(t => t.start >= time.end)
  if (
    !/^(?:a|an|the|his|her|their|its)$|['’]s$/.test(tokens[at - 1]?.lower ?? '') ||
    next?.kind !== 'word' ||
    next.start === trigger.start ||
    next.start - time.end > 1
  )
    return false
  return nounDeed(next.lower) !== undefined || (isYear(tokens[at]!.text) && !isInPhrase(tokens, next, trigger))
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text)

/** "the 1994 border treaty" of the treaty; "to respect the 1994 border treaty" says nothing of when it was respected. */
function isInPhrase(tokens: readonly Token[], from: Token, trigger: Span): boolean {
  for (let k = tokens.indexOf(from); k < tokens.length && tokens[k]!.kind === 'word'; k++) {
    if (tokens[k]!.start === trigger.start) return true
    if (/^(?:of|in|on|at|to|for|with|by|and|that|which|was|were|is|are|has|had)$/.test(tokens[k]!.lower)) return false
  }
  return false
}

/** What people do afterwards, by dictionary form. */
const AFTERMATH = new Set(
  'recount recall recover remain investigate probe mourn charge arrest appear identify remember describe speak talk condemn deny plead sentence convict release search face honor honour gather vow discuss provide reveal detail offer surrender turn return collect underway confident continue motive memorial vigil funeral inquiry investigation inquest hearing lawsuit suspicion suspect accuse'.split(
    ' ',
  ),
)

/** "On Monday residents recounted the shooting", "by Monday most of those shot": when they spoke of the harm, and not when it was done. */
function isOfAftermath(tokens: readonly Token[], time: Span, trigger: Span): boolean {
  const at = tokens.findIndex(t => t.start >= time.start)
  if (tokens[at - 1]?.lower === 'by') return true
  const ahead = time.start < trigger.start
  // "was confident Monday that", "identified on Tuesday": the words in front of the time.
  const from = ahead ? tokens[Math.max(0, at - 2)]!.start : trigger.end
  const to = ahead ? trigger.start : time.start
  return tokens.some(t => t.start >= from && t.end <= to && AFTERMATH.has(lemmaOf(t.lower)))
}

/**
 * "On Tuesday she postponed a visit", "was put off until June": the day on which it was called off, or that it was moved to, is not the day it was
 * set for, "a visit planned for Tuesday", "Friday's visit". A month may be both.
 */
function isOfCallingOff(tokens: readonly Token[], time: TimeExpression, trigger: Span): boolean {
  if (!time.from || time.from !== time.to) return false
  const at = tokens.findIndex(t => t.end > time.start)
  const next = tokens.find(t => t.start >= time.end)
  // "Friday's visit", "the March 12 visit", "Friday's French Cup semi-final"
  if (next?.start === trigger.start) return false
  if (/['’]s?$/.test(tokens.findLast(t => t.start < time.end)?.text ?? '') && next && isInPhrase(tokens, next, trigger))
    return false
  const before = tokens.slice(Math.max(0, at - SET_REACH), at)
  return before.at(-1)?.lower !== 'for' && !before.some((t, k) => IS_SET.test(t.lower) || isToBe(before, k))
}

/** "delayed from Wednesday": when it was not. */
function isMovedFrom(tokens: readonly Token[], time: Span): boolean {
  const at = tokens.findIndex(t => t.end > time.start)
  return (
    tokens[at - 1]?.lower === 'from' &&
    /^(?:delayed|postponed|moved|rescheduled|back|off|deferred)$/.test(tokens[at - 2]?.lower ?? '')
  )
}

/** "called off talks that were to begin on Monday", "postponed a trip planned for May": the day it was set for, and not when it was called off. */
function isSetDay(tokens: readonly Token[], time: Span, trigger: Span): boolean {
  if (time.start < trigger.end) return false
  const at = tokens.findIndex(t => t.end > time.start)
  // "called off next week's talks"
  if (/['’]s?$/.test(tokens.findLast(t => t.start < time.end)?.text ?? '')) return true
  const before = tokens.slice(Math.max(0, at - SET_REACH), at)
  return before.at(-1)?.lower === 'for' || before.some((t, k) => IS_SET.test(t.lower) || isToBe(before, k))
}

/** "pressed Roe to reopen the tunnel by May 15": up to when, and not when. */
const isDeadline = (tokens: readonly Token[], time: Span): boolean =>
  tokens[tokens.findIndex(t => t.end > time.start) - 1]?.lower === 'by'

/** Tokens in front of a day in which it is said to be that of a plan. */
const SET_REACH = 6
const IS_SET = /^(?:planned|scheduled|due|set|slated|expected|originally|initially)$/

/** "was to leave on Friday" */
const isToBe = (before: readonly Token[], k: number): boolean =>
  /^(?:was|were|is|are)$/.test(before[k]!.lower) && before[k + 1]?.lower === 'to'

/** The nearest placed time of the sentence that is the happening's own, or null. `harm`: somebody was killed or hurt, or something went wrong; `off`: it was put off or called off; `calls`: somebody calls something off. */
export function timeNear(
  tokens: readonly Token[],
  trigger: Span & { readonly noun: boolean; readonly harm: boolean; readonly off: boolean; readonly calls: boolean },
  times: readonly TimeExpression[],
): KnownInterval | null {
  if (!times.length) return null
  const { harm, off, calls } = trigger
  // "was shot, and two others were hurt at noon": one harm in two clauses.
  const end = harm
    ? Number.POSITIVE_INFINITY
    : nextClauseFrom(
        tokens,
        tokens.findIndex(t => t.start === trigger.start),
      )
  let best: TimeExpression | null = null
  const distance = (x: Span): number => (x.start >= trigger.end ? x.start - trigger.end : (trigger.start - x.end) * 1.5)
  for (const x of times)
    if (
      x.from &&
      x.to &&
      x.type !== 'DURATION' &&
      x.start < end &&
      !isSince(tokens, x) &&
      !isOfSaying(tokens, x, trigger) &&
      !isApart(tokens, x, trigger) &&
      !isInserted(tokens, x, trigger) &&
      !isOfOther(tokens, x, trigger) &&
      !isBeyond(tokens, x, trigger) &&
      !(harm && isOfAftermath(tokens, x, trigger)) &&
      !isMovedFrom(tokens, x) &&
      !isDeadline(tokens, x) &&
      !(calls && isSetDay(tokens, x, trigger)) &&
      !(off && isOfCallingOff(tokens, x, trigger)) &&
      (!best || distance(x) < distance(best))
    )
      best = x
  if (!best) return null
  const dayPart = /^\d{4}-\d\d-\d\dT(MO|MI|AF|EV|NI)$/.exec(best.value)?.[1]
  return { from: best.from!, to: best.to!, basis: best.basis, by: best.by, ...(dayPart ? { dayPart } : {}) }
}
