// Which language an article is in, where nobody says.
import { eld } from 'eld/small'

/** Shortest text judged, in code units; below it a guess is worth nothing. */
const SHORTEST = 60
const SAMPLE = 1500

/** ISO 639-1 code, or null where the text is too short or the detector unsure. */
export function detectLanguage(text: string): string | null {
  if (text.length < SHORTEST) return null
  const sample = text.slice(0, SAMPLE)
  if (isPlainlyEnglish(sample)) return 'en'
  const result = eld.detect(sample)
  return result.language && result.isReliable() ? result.language : null
}

/** Everyday words that no other language writes so; and the share of a text's words that they are where nobody need be asked. */
const ENGLISH = new Set(
  'the of and that with from have has had were said this which they their would been there'.split(' '),
)
const LEAST_ENGLISH = 0.1
const LEAST_WORDS = 40

function isPlainlyEnglish(sample: string): boolean {
  let words = 0
  let english = 0
  for (const word of sample.toLowerCase().split(' ')) {
    words++
    if (ENGLISH.has(word)) english++
  }
  return words >= LEAST_WORDS && english >= words * LEAST_ENGLISH
}
