// Feasts: "Christmas Eve", "Thanksgiving", "last Memorial Day", "Election Day 2020".
import { holidayOpeners, isHoliday, longestHoliday } from '../holidays.js'
import { matched, type Recogniser } from '../shape.js'
import { stepOf, word, yearOf } from '../words.js'

/** A feast by its name, with capitals. */
export const feast: Recogniser = {
  name: 'feast',
  opens: (lower, text) => (/^[A-Z]/.test(text) && holidayOpeners.has(lower)) || stepOf(lower) !== undefined,
  at(tokens, i) {
    const step = stepOf(word(tokens, i))
    const from = step === undefined ? i : i + 1
    if (!tokens[from] || !/^[A-Z]/.test(tokens[from]!.text)) return null
    for (let n = longestHoliday; n > 0; n--) {
      let name = ''
      for (let k = 0; k < n; k++) name += (k && word(tokens, from + k) !== '.' ? ' ' : '') + word(tokens, from + k)
      if (!isHoliday(name)) continue
      const next = tokens[from + n]
      if (n === 1 && next && /^[A-Z]/.test(next.text) && next.kind === 'word') return null
      const year = yearOf(next?.lower ?? '')
      return matched(i, from + n + (year === null ? 0 : 1), {
        kind: 'holiday',
        name,
        year,
        ...(step !== undefined ? { step } : {}),
      })
    }
    return null
  },
}
