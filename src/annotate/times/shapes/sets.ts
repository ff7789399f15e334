// Times that come again: "every Tuesday", "each July", "every two weeks", "daily", "annually".
import { monthNumber } from '../../../lexicon/index.js'
import { letterOf } from '../resolve/value.js'
import { matched, type Recogniser } from '../shape.js'
import { dayPartOf, numberAt, seasonOf, unitOf, word } from '../words.js'
import { weekdayAt } from './weekdays.js'

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'XXXX-XX-XXTNI'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
])

/** A repeated time. */
export const sets: Recogniser = {
  name: 'set',
  opens: lower => ADVERBS.has(lower) || lower === 'every' || lower === 'each',
  at(tokens, i) {
    const adverb = ADVERBS.get(word(tokens, i))
    // "the party daily Granma" is a newspaper.
    if (adverb)
      return tokens[i + 1] && /^[A-Z]/.test(tokens[i + 1]!.text)
        ? null
        : matched(i, i + 1, { kind: 'set', value: adverb })
    const other = word(tokens, i + 1) === 'other' || word(tokens, i + 1) === 'single' ? 1 : 0
    const at = i + 1 + other
    const day = weekdayAt(tokens, at)
    if (day) {
      const part = dayPartOf(word(tokens, at + 1))
      return matched(i, at + (part ? 2 : 1), { kind: 'set', value: `XXXX-WXX-${day}${part ? `T${part}` : ''}` })
    }
    const month = tokens[at] && /^[A-Z]/.test(tokens[at]!.text) ? monthNumber(tokens[at]!.text) : null
    if (month) return matched(i, at + 1, { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}` })
    const season = seasonOf(word(tokens, at))
    if (season) return matched(i, at + 1, { kind: 'set', value: `XXXX-${season}` })
    const part = dayPartOf(word(tokens, at))
    if (part) return matched(i, at + 1, { kind: 'set', value: `XXXX-XX-XXT${part}` })
    const count = numberAt(tokens, at)
    const noun = unitOf(word(tokens, count?.next ?? at))
    if (!noun || (noun.plural && !count)) return null
    if (noun.unit === 'weekend') return matched(i, at + 1, { kind: 'set', value: 'XXXX-WXX-WE' })
    const n = count?.value ?? (word(tokens, i + 1) === 'other' ? 2 : 1)
    return matched(i, (count?.next ?? at) + 1, { kind: 'set', value: letterOf(noun.unit, n) })
  },
}
