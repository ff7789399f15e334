// Months: "June", "June 2023", "early February", "the end of March", "last November", "November last year", "the week of March 6".
import { monthNumber } from '../../../lexicon/index.js'
import type { Token } from '../../../text/index.js'
import { type MonthShape, matched, type Recogniser } from '../shape.js'
import { edgeAt, type Part, partOf, spokenYearAt, word, yearOf } from '../words.js'
import { afterMonth, dayMonth, isMonth, isShortMonth, monthAt, monthDay } from './dates.js'

/** Words in front of a month that say it is one ("May" alone is too often a name or a verb). */
const BEFORE = new Set(
  'in since until by of last next this during from between early late mid through for and to on before after till every each a the'.split(
    ' ',
  ),
)

interface Lead {
  readonly part?: Part
  readonly step?: number
  readonly justPast?: true
  readonly at: number
}

function leading(tokens: readonly Token[], i: number): Lead {
  const edge = edgeAt(tokens, i)
  if (edge) return { part: edge.part, at: edge.next }
  const lower = word(tokens, i)
  const part = partOf(lower)
  if (part) return { part, at: word(tokens, i + 1) === '-' ? i + 2 : i + 1 }
  const more = word(tokens, i + 1) === 'past' || word(tokens, i + 1) === 'coming' ? 1 : 0
  if (lower === 'last' || lower === 'next' || lower === 'this')
    return {
      step: lower === 'last' || (more && word(tokens, i + 1) === 'past') ? -1 : lower === 'next' || more ? 1 : 0,
      ...(more && word(tokens, i + 1) === 'past' ? { justPast: true as const } : {}),
      at: i + 1 + more,
    }
  return { at: i }
}

/** The year that belongs to a month: in figures, in words or by a step ("of last year"). */
function yearBehind(
  tokens: readonly Token[],
  i: number,
): { year: number | null; yearStep?: number; next: number } | null {
  const link = word(tokens, i) === ',' || word(tokens, i) === 'of' ? 1 : 0
  const year = yearOf(word(tokens, i + link))
  if (year !== null) return { year, next: i + link + 1 }
  const spoken = spokenYearAt(tokens, i + link)
  if (spoken) return spoken
  const step = word(tokens, i + link)
  if (word(tokens, i) !== ',' && /^(?:last|this|next)$/.test(step) && /^year(?:'s)?$/.test(word(tokens, i + link + 1)))
    return { year: null, yearStep: step === 'last' ? -1 : step === 'next' ? 1 : 0, next: i + link + 2 }
  return null
}

/** A month with or without a year, with what stands around it. */
export const month: Recogniser = {
  name: 'month',
  opens: lower =>
    isMonth(lower) || /^(?:the|start|beginning|end|middle|early|mid|late|last|next|this|mid-.+)$/.test(lower),
  at(tokens, i) {
    const joined = /^mid-(\p{L}+)$/u.exec(word(tokens, i))
    const lead: Lead = joined ? { part: 'mid', at: i } : leading(tokens, i)
    const n = joined ? monthNumber(joined[1]!) : monthAt(tokens, lead.at)
    if (!n) return null
    let next = joined ? i + 1 : afterMonth(tokens, lead.at)
    const behind = yearBehind(tokens, next)
    if (!behind && word(tokens, next) === 'of' && /^(?:last|this|next)$/.test(word(tokens, next + 1))) return null
    if (behind) next = behind.next
    const bare = lead.at === i && !joined && !behind
    if (bare && isUnsure(tokens, i)) return null
    const day = lead.step !== undefined && !behind ? monthDay.at(tokens, lead.at) : null
    if (day?.shape.kind === 'day' && day.shape.year === null) return matched(i, lead.at + day.tokens, day.shape)
    const shape: MonthShape = {
      kind: 'month',
      year: behind?.year ?? null,
      month: n,
      ...(lead.part ? { part: lead.part } : {}),
      ...(lead.step !== undefined ? { step: lead.step } : {}),
      ...(lead.justPast ? { justPast: true as const } : {}),
      ...(behind?.yearStep !== undefined ? { yearStep: behind.yearStep } : {}),
    }
    return matched(i, next, shape)
  },
}

/** "May", "March", "April", "June" and "August" are names or verbs as well, "Jan" a first name. */
function isUnsure(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]!.text.replace(/['’]s$/, '')
  const next = tokens[i + 1]
  if (isShortMonth(text) && text !== 'June' && text !== 'July' && word(tokens, i + 1) !== '.') return true
  return (
    /^(?:may|march|april|june|august)$/i.test(text) &&
    (!BEFORE.has(word(tokens, i - 1)) || (next !== undefined && /^[A-Z][a-z]/.test(next.text)))
  )
}

/** "the week of March 6", "the week ending 6 March". */
export const weekOf: Recogniser = {
  name: 'week-of',
  opens: lower => lower === 'the' || lower === 'week',
  at(tokens, i) {
    const at = word(tokens, i) === 'the' ? i + 1 : i
    if (word(tokens, at) !== 'week' || !/^(?:of|ending|beginning|starting)$/.test(word(tokens, at + 1))) return null
    const date = monthDay.at(tokens, at + 2) ?? dayMonth.at(tokens, at + 2)
    return date?.shape.kind === 'day' ? matched(i, at + 2 + date.tokens, { kind: 'week-of', day: date.shape }) : null
  },
}
