// Days by distance from now or from what was told: "yesterday", "late today", "last night", "the next day", "that evening".

import type { Token } from '../../../text/index.js'
import { type Match, matched, type Recogniser } from '../shape.js'
import { dayPartOf, edgeAt, type Part, type Unit, word } from '../words.js'

const DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
])

/** "yesterday", "late yesterday", "today", "tomorrow morning", "tonight", "overnight". */
export const relativeDay: Recogniser = {
  name: 'relative-day',
  opens: lower => /^(?:yesterday|today|tomorrow|tonight|overnight|early|earlier|late|later|the)(?:'s)?$/.test(lower),
  at(tokens, i) {
    if (word(tokens, i) === 'the') return dayBefore(tokens, i)
    const lead = /^(?:early|earlier|late|later)$/.test(word(tokens, i)) ? 1 : 0
    const lower = word(tokens, i + lead).replace(/'s$/, '')
    const part: Part | undefined = lead ? (word(tokens, i).startsWith('earl') ? 'early' : 'late') : undefined
    const offset = DAYS.get(lower)
    if (offset !== undefined && !isTitle(tokens, i + lead)) {
      const qualifier = /^(?:early|late|mid)$/.test(word(tokens, i + lead + 1)) ? 1 : 0
      const dayPart = dayPartOf(word(tokens, i + lead + 1 + qualifier))
      return matched(i, i + lead + 1 + (dayPart ? 1 + qualifier : 0), {
        kind: 'relative-day',
        offset,
        ...(dayPart ? { dayPart } : part ? { part } : {}),
      })
    }
    if (lower === 'tonight') return matched(i, i + lead + 1, { kind: 'relative-day', offset: 0, dayPart: 'NI' })
    if (lower === 'overnight' && !lead) return matched(i, i + 1, { kind: 'relative-day', offset: -1, dayPart: 'NI' })
    return null
  },
}

/** "VOA Today", "USA Today": a name. */
const isTitle = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && /^[A-Z]/.test(tokens[i]!.text) && tokens[i - 1]!.kind === 'word' && /^[A-Z]/.test(tokens[i - 1]!.text)

/** "the day before yesterday", "the day after tomorrow". */
function dayBefore(tokens: readonly Token[], i: number): Match | null {
  if (word(tokens, i + 1) !== 'day') return null
  const [link, day] = [word(tokens, i + 2), word(tokens, i + 3)]
  if (link === 'before' && day === 'yesterday') return matched(i, i + 4, { kind: 'relative-day', offset: -2 })
  if (link === 'after' && day === 'tomorrow') return matched(i, i + 4, { kind: 'relative-day', offset: 2 })
  return null
}

/** "last night", "this morning", "later this afternoon", "the morning", "early in the evening", "late-night". */
export const dayParts: Recogniser = {
  name: 'part-of-day',
  opens: lower =>
    /^(?:last|this|the|that|earlier|later|early|late|mid|mid-morning|mid-afternoon|midday|noon|late-night|previous)$/.test(
      lower,
    ),
  at(tokens, i) {
    const first = word(tokens, i)
    if (first === 'late-night') return matched(i, i + 1, { kind: 'day-part', dayPart: 'NI' })
    const joined = /^mid-(morning|afternoon)$/.exec(first)
    if (joined) return midDay(tokens, i, i + 1, dayPartOf(joined[1]!)!)
    if (first === 'mid' && dayPartOf(word(tokens, i + 1)))
      return midDay(tokens, i, i + 2, dayPartOf(word(tokens, i + 1))!)
    let at = i
    if (/^(?:earlier|later|early|late)$/.test(first)) at += word(tokens, i + 1) === 'in' ? 2 : 1
    const step = word(tokens, at)
    const dayPart = dayPartOf(word(tokens, at + 1))
    if (!dayPart || word(tokens, at + 1) === 'overnight') return null
    if (step === 'last') return matched(i, at + 2, { kind: 'relative-day', offset: -1, dayPart })
    if (step === 'this') return matched(i, at + 2, { kind: 'relative-day', offset: 0, dayPart })
    if (step === 'that' || step === 'the') {
      const told =
        step === 'that' || /^(?:in|during|by|through|throughout|into|of)$/.test(word(tokens, i - 1)) || at > i
      const named = word(tokens, at + 2) === 'of' || word(tokens, at + 2) === 'before' || dayPart === 'MI'
      return told && !named ? matched(i, at + 2, { kind: 'told', unit: 'day', step: 0, dayPart }) : null
    }
    return null
  },
}

function midDay(tokens: readonly Token[], i: number, next: number, dayPart: 'MO' | 'AF' | 'MI' | 'EV' | 'NI'): Match {
  const offset = DAYS.get(word(tokens, next))
  return offset === undefined
    ? matched(i, next, { kind: 'told', unit: 'day', step: 0, dayPart })
    : matched(i, next + 1, { kind: 'relative-day', offset, dayPart })
}

/** "the same day", "the next day", "that day", "the following week", "later that year", "the end of that month". */
export const told: Recogniser = {
  name: 'told-before',
  opens: lower => /^(?:the|that|same|following|later|earlier|early|late|previous)$/.test(lower),
  at(tokens, i) {
    const edge = edgeAt(tokens, i)
    let at = edge?.next ?? i
    let part = edge?.part
    if (!edge && /^(?:later|earlier|early|late)$/.test(word(tokens, at))) {
      part = word(tokens, at).startsWith('earl') ? 'early' : 'late'
      at++
    }
    const the = word(tokens, at) === 'the' || (word(tokens, at) === 'that' && word(tokens, at + 1) === 'same') ? 1 : 0
    const step = TOLD.get(word(tokens, at + the))
    if (step === undefined || (word(tokens, at + the) === 'next' && !the)) return null
    const unit = TOLD_UNITS.get(word(tokens, at + the + 1).replace(/'s$/, ''))
    if (!unit || (unit !== 'day' && word(tokens, at + the) === 'next')) return null
    if (word(tokens, at + the) === 'that' && word(tokens, at + the + 2) === 'when') return null
    const dayPart = unit === 'day' ? dayPartOf(word(tokens, at + the + 2)) : undefined
    return matched(i, at + the + 2 + (dayPart ? 1 : 0), {
      kind: 'told',
      unit,
      step,
      ...(part ? { part } : {}),
      ...(dayPart ? { dayPart } : {}),
    })
  },
}

const TOLD: ReadonlyMap<string, number> = new Map([
  ['that', 0],
  ['same', 0],
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
])
const TOLD_UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
])
