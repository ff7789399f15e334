// Weeks, months, seasons and years around now: "last week", "earlier this year", "the end of the week", "this summer", "the weekend",
// "the year", "year-end".
import type { Token } from '../../../text/index.js'
import { matched, type Recogniser } from '../shape.js'
import { edgeAt, type Part, seasonOf, spokenYearAt, stepOf, type Unit, unitOf, word, yearOf } from '../words.js'

const CALENDAR: ReadonlySet<Unit> = new Set<Unit>(['week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'])

/** "the beginning of", "the end of", "earlier", "later", "sometime" in front of a unit. */
function edge(tokens: readonly Token[], i: number): { part?: Part; at: number } {
  const found = edgeAt(tokens, i)
  if (found) return { part: found.part, at: found.next }
  const lower = word(tokens, i)
  const link = word(tokens, i + 1) === 'in' ? 1 : 0
  if (lower === 'earlier' || lower === 'early') return { part: 'early', at: i + 1 + link }
  if (lower === 'later' || lower === 'late') return { part: 'late', at: i + 1 + link }
  if (lower === 'mid') return { part: 'mid', at: i + 1 }
  if (lower === 'sometime') return { at: i + 1 + link }
  return { at: i }
}

/** "last week", "this month", "the end of the week", "earlier this year", "earlier in the year". */
export const relativeUnit: Recogniser = {
  name: 'relative-unit',
  opens: lower =>
    stepOf(lower) !== undefined ||
    /^(?:the|earlier|early|later|late|mid|sometime|start|beginning|end|middle)$/.test(lower),
  at(tokens, i) {
    const { part, at } = edge(tokens, i)
    const the = word(tokens, at) === 'the' ? 1 : 0
    const step = stepOf(word(tokens, at + the))
    const more = step !== undefined && /^(?:past|coming|fiscal|calendar)$/.test(word(tokens, at + the + 1)) ? 1 : 0
    const noun = at + the + (step === undefined ? 0 : 1) + more
    const found = unitOf(word(tokens, noun))
    if (!found || found.plural || !CALENDAR.has(found.unit) || isName(tokens, i, noun)) return null
    const { unit } = found
    if (step === undefined)
      return the && part && !isOfSomething(tokens, noun)
        ? matched(i, noun + 1, { kind: 'relative-unit', unit, step: 0, part })
        : null
    const first = word(tokens, at + the)
    // "the past year", "the next year or so" are stretches; "the next week" of a tale follows it.
    if (the && /^(?:past|last|next|coming)$/.test(first)) return null
    if (the && first === 'previous') return null
    const moved =
      more && word(tokens, noun - 1) === 'past' ? -1 : more && word(tokens, noun - 1) === 'coming' ? 1 : step
    return matched(i, noun + 1, { kind: 'relative-unit', unit, step: moved, ...(part ? { part } : {}) })
  },
}

/** "This Week", a programme: both words have capitals in the middle of a sentence. */
const isName = (tokens: readonly Token[], i: number, noun: number): boolean =>
  noun > i && /^[A-Z]/.test(tokens[noun]!.text) && /^[A-Z]/.test(tokens[i]!.text)

/** "the end of the year of drought": the unit belongs to something else. */
const isOfSomething = (tokens: readonly Token[], noun: number): boolean => word(tokens, noun + 1) === 'of'

/** "the year", "the full year", "the fiscal year", "the week", "the month": this one; "the year ended March 31" is a length. */
export const theUnit: Recogniser = {
  name: 'the-unit',
  opens: lower => lower === 'the',
  at(tokens, i) {
    let at = i + 1
    while (at < i + 3 && /^(?:full|whole|entire|fiscal|current|latest)$/.test(word(tokens, at))) at++
    const found = unitOf(word(tokens, at))
    if (!found || found.plural || !/^(?:week|month|year|weekend)$/.test(found.unit)) return null
    const next = word(tokens, at + 1)
    if (/^(?:ended|ending|beginning|starting)$/.test(next))
      return matched(i, at + 1, { kind: 'duration', unit: found.unit, count: 1 })
    if (next === 'of' || next === 'that' || next === 'when' || next === 'he' || next === 'she' || next === '-')
      return null
    if (/^(?:before|after|earlier|following|prior|ago)$/.test(next)) return null
    if (/^(?:of|a)$/.test(word(tokens, i - 1)) && found.unit !== 'year') return null
    return matched(i, at + 1, { kind: 'relative-unit', unit: found.unit, step: found.unit === 'weekend' ? -2 : 0 })
  },
}

/** "last summer", "this past spring", "the winter of 1994", "summer 2019", "the early summer", "next fall's". */
export const season: Recogniser = {
  name: 'season',
  opens: lower =>
    seasonOf(lower) !== undefined || stepOf(lower) !== undefined || /^(?:the|early|mid|late)$/.test(lower),
  at(tokens, i) {
    let at = i
    const the = word(tokens, at) === 'the' ? 1 : 0
    at += the
    const part: Part | undefined = /^(?:early|mid|late)$/.test(word(tokens, at))
      ? (word(tokens, at++) as Part)
      : undefined
    let step = stepOf(word(tokens, at))
    if (step !== undefined) at++
    if (step !== undefined && /^(?:past|coming)$/.test(word(tokens, at))) step = word(tokens, at++) === 'past' ? -1 : 1
    const found = seasonOf(word(tokens, at))
    if (!found) return null
    const link = word(tokens, at + 1) === 'of' ? 1 : 0
    const year = yearOf(word(tokens, at + 1 + link))
    const spoken = spokenYearAt(tokens, at + 1 + link)
    const dated = year !== null || spoken !== null
    if (!dated && step === undefined && !isSeasonHere(tokens, i, at, the)) return null
    return matched(i, year !== null ? at + link + 2 : (spoken?.next ?? at + 1), {
      kind: 'season',
      season: found,
      ...(year !== null ? { year } : spoken ? { year: spoken.year } : {}),
      ...(step !== undefined ? { step } : {}),
      ...(part ? { part } : {}),
    })
  },
}

/** "in the summer", "over the winter"; not "the fall of the wall", "a spring", "summer camp". */
function isSeasonHere(tokens: readonly Token[], i: number, at: number, the: number): boolean {
  const before = word(tokens, i - 1)
  const next = tokens[at + 1]
  if (!/^(?:in|during|over|by|since|until|through|into|throughout|for|of|from)$/.test(before)) return false
  if (!the && at === i && !/^(?:in|by|since|until)$/.test(before)) return false
  return (
    next === undefined || next.kind !== 'word' || /^(?:and|when|as|after|before|to|but|that|with)$/.test(next.lower)
  )
}

/** "year-end", "year's end", "month-end", "the year end". */
export const unitEnd: Recogniser = {
  name: 'unit-end',
  opens: lower => /^(?:the|year|year's|month's|week's|year-end|month-end|midyear|mid-year|midweek)$/.test(lower),
  at(tokens, i) {
    const the = word(tokens, i) === 'the' ? 1 : 0
    const lower = word(tokens, i + the)
    if (lower === 'year-end' || (lower === 'year' && word(tokens, i + the + 1) === 'end'))
      return matched(i, i + the + (lower === 'year' ? 2 : 1), {
        kind: 'relative-unit',
        unit: 'year',
        step: 0,
        part: 'end',
      })
    if (lower === 'month-end')
      return matched(i, i + the + 1, { kind: 'relative-unit', unit: 'month', step: 0, part: 'end' })
    if (lower === 'midyear' || lower === 'mid-year')
      return matched(i, i + the + 1, { kind: 'relative-unit', unit: 'year', step: 0, part: 'mid' })
    const found = unitOf(lower)
    return found && lower.endsWith("'s") && word(tokens, i + the + 1) === 'end' && CALENDAR.has(found.unit)
      ? matched(i, i + the + 2, { kind: 'relative-unit', unit: found.unit, step: 0, part: 'end' })
      : null
  },
}
