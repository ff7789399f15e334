// Which language an article is in, where nobody says.
import { eld } from 'eld/small'

/** Shortest text judged, in code units; below it a guess is worth nothing. */
const SHORTEST = 60
const SAMPLE = 1500

/** ISO 639-1 code, or null where the text is too short or the detector unsure. */
export function detectLanguage(text: string): string | null {
  if (text.length < SHORTEST) return null
  const result = eld.detect(text.slice(0, SAMPLE))
  return result.language && result.isReliable() ? result.language : null
}
