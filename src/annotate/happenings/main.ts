// What a report is mainly about: the first happening of headline or lead that has somebody doing something.
import { isMishap, isOccasion } from '../../lexicon/index.js'
import { type Happening, isAhead, isOff } from '../../model/index.js'
import type { Sentence } from '../context.js'
import { isHarmOnly } from './mishaps.js'
import { isCallingOff } from './off.js'

/** Sentences looked at: headline and lead. */
const LEAD = 4
/** Sentences in which the headline's happening is looked for in the body. */
const BODY = 8

/**
 * Index of the main happening, or null. Headline before lead, lead before what follows; with a named actor before without; alleged, denied
 * and hypothetical ones only where nothing else stands there. A headline tells everything in the present tense, so where the lead
 * tells the same kind of happening with an actor, the lead's is taken.
 */
export function mainHappening(happenings: readonly Happening[], sentences: readonly Sentence[]): number | null {
  const lead = sentences.slice(0, LEAD)
  const place = happenings.map(h => lead.findIndex(s => h.start < s.end && s.start < h.end))
  let best: number | null = null
  let bestScore = 0
  happenings.forEach((h, i) => {
    const at = place[i]!
    // That it was said, or that a visit was put off: told along with the news, which is the visit.
    if (at < 0 || h.subtype === 'statement' || isCallingOff(h.subtype)) return
    const score = scoreOf(h, at, lead[at]!)
    if (best === null || score > bestScore) {
      best = i
      bestScore = score
    }
  })
  if (best !== null) best = mishapOf(best, happenings, place) ?? best
  if (best === null || !lead[place[best]!]!.head) return best
  const head = happenings[best]!
  const body = sentences.slice(0, BODY)
  const fits = (h: Happening): boolean => {
    const s = body.find(x => h.start < x.end && x.start < h.end)
    return (
      s !== undefined &&
      !s.head &&
      (h.source !== null || head.source === null) &&
      h.type === head.type &&
      (h.subtype === head.subtype || (TALK.has(h.subtype ?? '') && TALK.has(head.subtype ?? ''))) &&
      h.status !== 'denied' &&
      isOff(h.status) === isOff(head.status)
    )
  }
  const isSameWord = (h: Happening): boolean => h.trigger === head.trigger && fits(h)
  // "to visit India" is not the visit of a year before that the third sentence recalls.
  const isToCome = (h: Happening): boolean => isAhead(head.status) && isAhead(h.status)
  const told = [
    (h: Happening): boolean => isToCome(h) && isSameWord(h),
    (h: Happening): boolean => isToCome(h) && fits(h),
    isSameWord,
    fits,
  ]
    .map(is => happenings.findIndex(is))
    .find(at => at >= 0)
  return told ?? best
}

/** "Quake kills 90": of harm that nobody did, and the mishap of the same sentence, the mishap; null for none. */
function mishapOf(best: number, happenings: readonly Happening[], place: readonly number[]): number | null {
  const h = happenings[best]!
  const harm = h.type === 'ASSAULT' || isHarmOnly(h)
  if (!harm || h.source !== null) return null
  const at = happenings.findIndex(
    (x, i) => isMishap(x.subtype) && !isHarmOnly(x) && place[i] === place[best] && x.status === h.status,
  )
  return at < 0 ? null : at
}

/** One call is talks in the headline and a call below it. */
const TALK = new Set(['call', 'talks'])

/** That police arrested somebody comes with the news of what he did; who has a name makes news. */
const isNamed = (id: string | null): boolean => id !== null && !id.includes(':unnamed')

/** "The strike was called off after the company agreed": what stands behind such a word came before the news, unless somebody was harmed by it. */
function isAside(h: Happening, s: Sentence): boolean {
  if (s.head || h.type === 'ASSAULT' || isMishap(h.subtype)) return false
  const at = s.tokens.findIndex(t => t.start >= h.start)
  return s.tokens.some((t, k) => k > 2 && k < at && ASIDE.test(t.lower))
}

const ASIDE = /^(?:after|because)$/

/** What is of no kind, and a hearing or a vigil that was held: told along with the news more often than news itself. */
const slightness = (h: Happening): number =>
  h.type !== 'OTHER' || isOff(h.status)
    ? 0
    : SLIGHT.has(h.subtype ?? '')
      ? 4
      : h.subtype && h.subtype !== 'launch'
        ? 0
        : 2

const SLIGHT: ReadonlySet<string> = new Set(['hearing', 'ceremony', 'show', 'contest'])

function scoreOf(h: Happening, at: number, s: Sentence): number {
  const unsure = h.status === 'alleged' || h.status === 'denied' || h.status === 'hypothetical'
  return (
    10 -
    at * 2 +
    (isNamed(h.source) || isMishap(h.subtype) || (isOccasion(h.subtype) && isNamed(h.target)) ? 3 : 0) +
    (h.target || h.place ? 1 : 0) -
    (unsure ? 3 : 0) -
    slightness(h) -
    (isAside(h, s) ? 3 : 0) -
    (h.start - s.start) / 200
  )
}
