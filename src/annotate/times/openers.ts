// Where a phrase of time can stand at all. Every recogniser names the forms it may open with, every phrase holds a word that only
// times have; both are facts about a form, worked out once and kept as bits of one number. The rest of a text costs a look at that number.
import { monthNumber, weekdayNumber } from '../../lexicon/index.js'
import type { Form, Token } from '../../text/index.js'
import { recognisers } from './shapes/index.js'
import { dayPartOf, ordinalOf, seasonOf, unitOf } from './words.js'

/** The bit of a form that is the core of a phrase; those below are the recognisers'. */
export const CORE = 1 << 30

/** Tokens from the first word of a phrase to its core, at most. */
const REACH = 8

const CORES = new Set(
  "now currently nowadays presently current recently recent soon past future present period yesterday today tomorrow tonight overnight hourly daily nightly weekly biweekly monthly annually yearly noon midnight midday o'clock christmas easter halloween thanksgiving pentecost half nineteen twenty twenties thirties forties fifties sixties seventies eighties nineties late-night year-ago year-earlier year-end month-end midyear year's month's".split(
    ' ',
  ),
)

function isCore(lower: string): boolean {
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower
  if (/^\d/.test(lower) || CORES.has(lower) || CORES.has(bare) || unitOf(lower)) return true
  if (monthNumber(bare) !== null || weekdayNumber(bare.replace(/s$/, '')) !== null) return true
  if (dayPartOf(bare) || dayPartOf(bare.replace(/s$/, '')) || seasonOf(bare) || /^[qh][1-4]$/.test(lower)) return true
  const dash = lower.indexOf('-')
  if (dash < 0) return false
  const last = lower.slice(lower.lastIndexOf('-') + 1)
  return (
    last === 'long' ||
    last === 'half' ||
    /^\d/.test(last) ||
    unitOf(last) !== null ||
    dayPartOf(last) !== undefined ||
    isCore(last) ||
    ordinalOf(lower) !== null
  )
}

/** Which recognisers a form opens, and whether it is a core. */
export function opensOf(form: Form): number {
  if (form.opens >= 0) return form.opens
  let bits = isCore(form.lower) ? CORE : 0
  recognisers.forEach((r, k) => {
    if (r.opens(form.lower, form.text)) bits |= 1 << k
  })
  form.opens = bits
  return bits
}

/** Places of a sentence at which a phrase may begin, with the recognisers to ask. Linear. */
export function openings(tokens: readonly Token[]): { readonly at: number; readonly bits: number }[] {
  const out: { at: number; bits: number }[] = []
  let core = 0
  for (let i = tokens.length - 1; i >= 0; i--) {
    const bits = opensOf(tokens[i]!.form)
    core = bits & CORE ? REACH : core - 1
    if (core > 0 && bits & ~CORE) out.push({ at: i, bits: bits & ~CORE })
  }
  return out.reverse()
}
