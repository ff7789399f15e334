// "NORTHPORT, Avalia (Agency) – " in front of a report's first sentence, and the sentence behind it.
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
    const fits = words.length <= 9 && /^\p{Lu}/u.test(first) && (capitals || agency)
    return fits ? d.start + i + (double ? 2 : 1) : 0
  }
  return 0
}
