// Whether two statements name days that lie apart: then they tell two things, however alike they are.
import { type AnnotatedArticle, parseDay } from '../model/index.js'
import type { Span } from '../text/index.js'

/** A stretch of a report. */
export interface Stretch {
  readonly article: AnnotatedArticle
  readonly span: Span
}

/** Both name days, and all of the one lie more than a day (clocks and time zones) from all of the other. */
export function onOtherDays(a: Stretch, b: Stretch): boolean {
  const [x, y] = [daysIn(a), daysIn(b)]
  return x.length > 0 && y.length > 0 && x.every(([f, t]) => y.every(([g, u]) => f > u + 1 || g > t + 1))
}

const daysIn = ({ article, span }: Stretch): [number, number][] =>
  article.times.flatMap((t): [number, number][] => {
    if (t.start >= span.end || span.start >= t.end || t.type === 'DURATION') return []
    const [from, to] = [parseDay(t.from), parseDay(t.to)]
    return from === null || to === null ? [] : [[from, to]]
  })
