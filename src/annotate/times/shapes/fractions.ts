// Quarters and halves of a year: "the third quarter of 1984", "third-quarter", "next year's first quarter", "Q3 2023", "the quarter",
// "the year-ago period", "the first half of 1990", "the quarter ended Sept. 30".
import type { Token } from '../../../text/index.js'
import { type FractionShape, matched, type Recogniser } from '../shape.js'
import { ordinalOf, spokenYearAt, stepOf, word, yearOf } from '../words.js'
import { afterMonth, monthAt } from './dates.js'

interface Lead {
  readonly at: number
  readonly year?: number
  readonly yearStep?: number
  readonly back?: number
  readonly step?: number
  /** "the latest", "that": one the text has told of. */
  readonly told: boolean
}

const FILLERS = new Set(
  'fiscal comparable corresponding same latest most full current calendar prior previous preceding'.split(' '),
)

/** Everything that may stand in front of "third quarter" or "quarter". */
function leading(tokens: readonly Token[], i: number): Lead {
  let lead: Lead = { at: i, told: false }
  for (let at = i; at < i + 7; at = lead.at) {
    const lower = word(tokens, at)
    const step = stepOf(lower)
    const year = yearOf(lower)
    if (lower === 'the' && at === i) lead = { ...lead, at: at + 1 }
    else if (lower === 'that' && at === i) lead = { ...lead, at: at + 1, told: true }
    else if (step !== undefined && word(tokens, at + 1) === "year's") lead = { ...lead, at: at + 2, yearStep: step }
    else if (year !== null) lead = { ...lead, at: at + 1, year }
    else if (lower === 'year-ago' || lower === 'year-earlier') lead = { ...lead, at: at + 1, back: 1, told: true }
    else if (FILLERS.has(lower) && at > i)
      lead = { ...lead, at: at + 1, told: lead.told || /^(?:latest|corresponding|comparable|same)$/.test(lower) }
    else if (lower === 'fiscal') lead = { ...lead, at: at + 1 }
    else if (step !== undefined && at - i <= 1) lead = { ...lead, at: at + 1, step }
    else break
  }
  return lead
}

const FRACTIONS: ReadonlyMap<string, 'quarter' | 'half'> = new Map([
  ['quarter', 'quarter'],
  ["quarter's", 'quarter'],
  ['half', 'half'],
  ['half-year', 'half'],
])

/** "of 1984", "of this year", "of fiscal 1990", "last year", "a year ago". */
function yearBehind(tokens: readonly Token[], i: number): { year?: number; yearStep?: number; next: number } | null {
  let at = word(tokens, i) === 'of' || word(tokens, i) === 'in' ? i + 1 : i
  if (word(tokens, at) === 'fiscal') at++
  const year = yearOf(word(tokens, at))
  if (year !== null) return { year, next: at + 1 }
  const spoken = spokenYearAt(tokens, at)
  if (spoken) return spoken
  const step = stepOf(word(tokens, at))
  if (step !== undefined && /^year(?:'s)?$/.test(word(tokens, at + 1))) return { yearStep: step, next: at + 2 }
  if (
    at === i &&
    /^(?:a|one)$/.test(word(tokens, at)) &&
    word(tokens, at + 1) === 'year' &&
    /^(?:ago|earlier)$/.test(word(tokens, at + 2))
  )
    return { yearStep: -1, next: at + 3 }
  return null
}

/** "ended Sept. 30", "ending in June": the month in which the stretch ends. */
function endBehind(tokens: readonly Token[], i: number): FractionShape['ends'] | null {
  if (!/^(?:ended|ending|ends)$/.test(word(tokens, i))) return null
  const at = word(tokens, i + 1) === 'in' || word(tokens, i + 1) === 'on' ? i + 2 : i + 1
  const month = monthAt(tokens, at)
  if (!month) return null
  for (let k = afterMonth(tokens, at); k < at + 5; k++) {
    const year = yearOf(word(tokens, k))
    if (year !== null) return { month, year }
  }
  return { month, year: null }
}

const ordinalOrLast = (lower: string): number | null => (lower === 'final' ? 4 : ordinalOf(lower))

/** A quarter or a half with its number. */
export const fraction: Recogniser = {
  name: 'quarter',
  opens: lower =>
    /^(?:the|that|this|last|next|fiscal|current|previous|past|year-ago|year-earlier)$/.test(lower) ||
    /^(?:[a-z]+-(?:quarter|half)(?:'s)?|q[1-4]|[1-4]q|h[12])$/.test(lower) ||
    ordinalOrLast(lower) !== null ||
    yearOf(lower) !== null,
  at(tokens, i) {
    const lead = leading(tokens, i)
    const lower = word(tokens, lead.at)
    const joined = /^(?:fiscal-)?([a-z]+)(?:-(quarter|half))(?:'s)?$/.exec(lower)
    const short = /^(?:q([1-4])|([1-4])q|h([12]))$/.exec(lower)
    const before = lower === 'fiscal-first' ? 1 : joined ? ordinalOrLast(joined[1]!) : ordinalOrLast(lower)
    let kind: 'quarter' | 'half' | undefined = short
      ? short[3]
        ? 'half'
        : 'quarter'
      : (joined?.[2] as 'quarter' | 'half' | undefined)
    let next = lead.at + 1
    if (!kind) {
      if (before === null && !(lower === 'last' || lead.step === -1)) return null
      if (word(tokens, next) === 'fiscal') next++
      const at = before === null && lead.step === -1 ? lead.at : next
      kind = FRACTIONS.get(word(tokens, at))
      next = at + 1
      // "last half of 1989" is its second; "last quarter" steps from now.
      if (before === null && kind !== 'half') return null
    }
    const number = short ? Number(short[1] ?? short[2] ?? short[3]) : (before ?? 2)
    if (!kind || number < 1 || number > (kind === 'half' ? 2 : 4)) return null
    if (short && !/^[QH]/.test(tokens[lead.at]!.text) && !short[2]) return null
    const behind = yearBehind(tokens, next)
    const ends = behind ? null : endBehind(tokens, next)
    return matched(i, behind?.next ?? next, {
      kind,
      number,
      ...yearOfLead(lead),
      ...(behind?.year !== undefined ? { year: behind.year } : {}),
      ...(behind?.yearStep !== undefined ? { yearStep: behind.yearStep } : {}),
      ...(ends ? { ends } : {}),
    })
  },
}

const yearOfLead = (lead: Lead): { year?: number; yearStep?: number; back?: number } => ({
  ...(lead.year !== undefined ? { year: lead.year } : {}),
  ...(lead.yearStep !== undefined ? { yearStep: lead.yearStep } : {}),
  ...(lead.back ? { back: lead.back } : {}),
})

/** "the quarter", "that quarter", "the year-ago period", "the 1988 period", "last year's quarter", "the latest quarter". */
export const toldQuarter: Recogniser = {
  name: 'quarter-told',
  opens: lower => /^(?:the|that|last|this|next)$/.test(lower),
  at(tokens, i) {
    const lead = leading(tokens, i)
    const noun = word(tokens, lead.at).replace(/'s$/, '')
    const dated = lead.year !== undefined || lead.yearStep !== undefined || lead.back !== undefined || lead.told
    if (noun !== 'quarter' && !(noun === 'period' && dated && word(tokens, i) !== 'that')) return null
    if (lead.step !== undefined && lead.yearStep === undefined)
      return matched(i, lead.at + 1, { kind: 'relative-unit', unit: 'quarter', step: lead.step })
    if (word(tokens, i) !== 'the' && word(tokens, i) !== 'that' && lead.yearStep === undefined) return null
    if (word(tokens, lead.at + 1) === 'of') return null
    const behind = yearBehind(tokens, lead.at + 1)
    const ends = behind ? null : endBehind(tokens, lead.at + 1)
    return matched(i, behind?.next ?? lead.at + 1, {
      kind: 'quarter',
      number: null,
      ...yearOfLead(lead),
      ...(behind?.year !== undefined ? { year: behind.year } : {}),
      ...(behind?.yearStep !== undefined ? { yearStep: behind.yearStep } : {}),
      ...(ends ? { ends } : {}),
    })
  },
}

/** "year-ago results", "a year-earlier loss": the quarter the report is about, a year before; else the year before. */
export const yearAgo: Recogniser = {
  name: 'year-ago',
  opens: lower => lower === 'year-ago' || lower === 'year-earlier',
  at: (_, i) => matched(i, i + 1, { kind: 'quarter', number: null, back: 1 }),
}
