// A page's own time in the middle of a line: "Roe cleared Tuesday 19 April 2033 08.43 BST Roe, the former mayor, was …". Text that was
// copied out of a page, or has lost its lines, runs on through the stamp; read as prose it dates whatever stands beside it.
import { type BlockRule, type Draft, settle } from '../draft.js'
import { headline } from './heads.js'
import { byline } from './stamp.js'

/** Characters of a report's beginning in which its stamp may stand: a headline, a standfirst and a caption. */
const HEAD = 700
/** Characters beside a date in which the rest of its stamp stands. */
const BESIDE = 60

/** A whole date, with its weekday as the first group; months in capitals, too. The second group is a date in figures, "4/9/2033". */
const DATE =
  /(?<![\p{L}\d.:])((?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?\s?,?\s)?(?:(?:\d{1,2}\s(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)|(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?\s\d{1,2}(?:st|nd|rd|th)?)\s?,?\s(?:19|20)\d\d|(\d{1,2}\s?\/\s?\d{1,2}\s?\/\s?(?:19|20)\d\d))(?!\d)/giu

/** "Last updated at 08:14 GMT, ", "Posted: " in front of a date. Copied text may part the hours from the minutes: "08: 14". */
const LED =
  /(?:\bpage )?(?:\b(?:last|first|originally) )?\b(?:updated|modified|posted|published|release)(?: at| on)?\s?:?\s(?:\d{1,2}[.:]\s?\d\d(?::\s?\d\d)?(?:\s?[ap]\.?\s?m\.?)?(?:\s?(?:[a-z]{1,3}t|utc|uk))?\s?,?\s)?$/iu
/** What makes such a word the page's, where no clock stands behind the date. */
const SURE = /\blast |\bfirst |\bpage |:/iu
/** "16:55 UK time, " in front of a date with its weekday or in figures. */
const CLOCK_BEFORE =
  /\b\d{1,2}[.:]\s?\d\d(?:\s?[aApP]\.?\s?[mM]\.?)?(?:\s?(?:[A-Z]{1,3}T|UTC|UK)(?: time)?|(?<=[mM]\.?))\s?,?\s$/u
/** " 08.43 BST", "; 3:59 PM" behind a date, with its zone as the first group. */
const CLOCK_BEHIND =
  /^\s?[,;|@–-]?(?: at)?\s\d{1,2}[.:]\s?\d\d(?::\s?\d\d)?(?:\s?[aApP]\.?\s?[mM]\b\.?)?(\s?(?:[A-Z]{1,3}T|UTC|UK))?(?![\p{L}\d])/u
const UPDATED_BEHIND = /^\s(?:[Ll]ast )?[Uu]pdated at \d{1,2}[.:]\d\d(?:\s?(?:[A-Z]{2,4}T|UTC|UK))?(?![\p{L}\d])/u
const FENCE_BEHIND = /^\s?\|/u
/** What a page puts behind its stamp: a second clock, a bar, a link to help. */
const REST =
  /^(?:\s\d{1,2}[.:]\d\d UK\b|\sHelp\b|\s?\|(?:\s?\d{1,2}[.:]\d\d(?:\s?(?:[A-Z]{2,4}T|UTC|UK))?(?![\p{L}\d]))?)/u

/** In front of a date that a sentence names: "will meet on", "closes at", "it was", "The hearing is set for". */
const IN_SENTENCE =
  /(?:[,:(“"–—-]|\b(?:on|by|since|from|to|until|till|of|before|after|at|the|in|for|dated|and|or|between|through|is|are|was|were|be|been|place|held|set|scheduled|due|begins?|starts?|opens?|closes?|this|next|last|late|early))\s?$/i

/** Splits the first stamp that runs on inside a paragraph at a report's beginning off as a block of its own; what it parts may be a headline. */
export const stampInFlow: BlockRule = (drafts, c) => {
  const at = drafts.findIndex(d => !d.kind)
  const first = drafts[at]
  const found = first ? parted(c.text, first) : null
  return found ? headline(byline([...drafts.slice(0, at), ...found, ...drafts.slice(at + 1)], c), c) : drafts
}

/** What stands before the stamp, the stamp, and what stands behind it; null where there is none. */
function parted(text: string, d: Draft): Draft[] | null {
  let start = -1
  let end = -1
  for (const m of text.slice(d.start, Math.min(d.end, d.start + HEAD)).matchAll(DATE)) {
    const [from, to] = stampAt(text, d, d.start + m.index, d.start + m.index + m[0].length, {
      weekday: m[1] !== undefined,
      figures: m[2] !== undefined,
    })
    if (end >= 0 && from > end + 2) break
    if (to < 0) continue
    if (end < 0) start = from
    end = to
  }
  if (end < 0) return null
  const rest = text.slice(end, d.end)
  const next = end + rest.length - rest.trimStart().length
  // Prose begins behind a stamp; what goes on in small letters is still the sentence before.
  if (next >= d.end || /[\p{Ll}\d,;)]/u.test(text[next]!)) return null
  const stamp = settle({ ...d, start, end }, 'date', 'stamp-in-flow')
  return [front(d, text.slice(d.start, start)), stamp, { ...d, start: next }].filter(p => p.start < p.end)
}

/** First and last place of the stamp round a date; the last is -1 where the date is a sentence's. */
function stampAt(
  text: string,
  d: Draft,
  from: number,
  to: number,
  { weekday, figures }: { readonly weekday: boolean; readonly figures: boolean },
): [from: number, to: number] {
  const ahead = text.slice(Math.max(d.start, from - BESIDE), from)
  const behind = text.slice(to, Math.min(d.end, to + BESIDE))
  const led = LED.exec(ahead)?.[0] ?? (weekday || figures ? CLOCK_BEFORE.exec(ahead)?.[0] : undefined) ?? ''
  const clock = CLOCK_BEHIND.exec(behind)
  const tail = clock ?? UPDATED_BEHIND.exec(behind) ?? FENCE_BEHIND.exec(behind)
  const isStamp = clock
    ? weekday || figures || clock[1] !== undefined || led !== ''
    : tail !== null || SURE.test(led) || /^\d/.test(led)
  const start = from - led.length
  if (!isStamp || IN_SENTENCE.test(ahead.slice(0, ahead.length - led.length))) return [start, -1]
  let end = to + (tail?.[0].length ?? 0)
  end += REST.exec(text.slice(end, Math.min(d.end, end + BESIDE)))?.[0].length ?? 0
  return [start, end]
}

/** "WASHINGTON | Wed Jun 16, 2033 7:54pm EDT": a place fenced off from the stamp is a dateline. */
function front(d: Draft, before: string): Draft {
  const open = { ...d, end: d.start + before.trimEnd().length }
  return /^[^|]{2,40}\|\s?$/.test(before) ? settle(open, 'dateline', 'stamp-in-flow') : open
}
