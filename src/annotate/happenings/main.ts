// What a report is mainly about: the first happening of headline or lead that has somebody doing something.
import type { Happening } from '../../model/index.js'
import type { Sentence } from '../context.js'

/** Sentences looked at: headline and lead. */
const LEAD = 4

/**
 * Index of the main happening, or null. Headline before lead, lead before what follows; with an actor before without;
 * alleged, denied and hypothetical ones only where nothing else stands there.
 */
export function mainHappening(happenings: readonly Happening[], sentences: readonly Sentence[]): number | null {
  let best: number | null = null
  let bestScore = 0
  const lead = sentences.slice(0, LEAD)
  happenings.forEach((h, i) => {
    const at = lead.findIndex(s => h.start < s.end && s.start < h.end)
    if (at < 0) return
    const unsure = h.status === 'alleged' || h.status === 'denied' || h.status === 'hypothetical'
    const score = 10 - at * 2 + (h.source ? 3 : 0) + (h.target || h.place ? 1 : 0) - (unsure ? 3 : 0) - (h.type === 'OTHER' ? 2 : 0) - (h.start - lead[at]!.start) / 200
    if (best === null || score > bestScore) {
      best = i
      bestScore = score
    }
  })
  return best
}
