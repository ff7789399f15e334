// "NORTHPORT, Avalia (Agency) – " in front of a report's first sentence, and the sentence behind it.
import { monthNumber, weekdayNumber } from '../../lexicon/index.js'
import { isBlank } from '../../text/index.js'
import { type BlockRule, type Draft, settle } from '../draft.js'

const LONGEST = 80
const DASHES = '–—-'

/** Splits the dateline off the first paragraph that has one (looked for in the first six blocks). */
export const dateline: BlockRule = (drafts, c) => {
  const out: Draft[] = []
  let open = 6
  for (const d of drafts) {
    const end = !d.kind && open-- > 0 ? datelineEnd(c.text, d) : 0
    if (!end) {
      out.push(d)
      continue
    }
    open = 0
    let start = end
    while (start < d.end && isBlank(c.text.charCodeAt(start))) start++
    out.push(settle({ ...d, end }, 'dateline', 'dateline'), { ...d, start })
  }
  return out
}

/** "Oct 13", "13 October 2031", "Wed Oct 13" and nothing else. */
const isDay = (words: readonly string[]): boolean =>
  words.length <= 4 &&
  words.some(w => monthNumber(w) !== null) &&
  words.some(w => /^\d{1,2}(?:st|nd|rd|th)?$/.test(w)) &&
  words.every(w => monthNumber(w) !== null || weekdayNumber(w) !== null || /^\d{1,4}(?:st|nd|rd|th)?$/.test(w))

/** End of the dateline in code units, or 0. It needs a place in capitals and a dash, or an agency in brackets and a dash. */
function datelineEnd(text: string, d: Draft): number {
  const head = text.slice(d.start, Math.min(d.end, d.start + LONGEST))
  for (let i = 2; i < head.length - 2; i++) {
    const double = head[i] === '-' && head[i + 1] === '-'
    const dash =
      double ||
      (DASHES.includes(head[i]!) &&
        (isBlank(head.charCodeAt(i - 1)) || head[i - 1] === ')' || isBlank(head.charCodeAt(i + 1))))
    if (!dash) continue
    const place = head.slice(0, i).trim()
    const words = place.split(/[\s,./()]+/).filter(Boolean)
    const first = words[0] ?? ''
    const capitals = first.length > 2 && first === first.toUpperCase() && /\p{L}/u.test(first)
    const agency = /\([^()]{2,30}\)$/.test(place)
    // "Oct 13 - Roe said": a day alone
    const day = isDay(words) && /^\s{0,2}\p{Lu}/u.test(head.slice(i + (double ? 2 : 1)))
    const fits = words.length <= 9 && /^\p{Lu}/u.test(first) && (capitals || agency || day)
    return fits ? d.start + i + (double ? 2 : 1) : 0
  }
  return 0
}
