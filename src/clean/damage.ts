// Damage in the text of record: reported with its place, never repaired.
import type { Problem } from '../model/index.js'

/**
 * UTF-8 read as a one-byte encoding leaves these pairs behind (the two bytes of U+00C0 to U+00FF and of the typographic
 * quotation marks). Real words hold none of them: a capital A with tilde or circumflex is not followed by a symbol.
 */
const MOJIBAKE =
  /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œž˜™š›œŸ]|Â[\u0080-\u00bf]|â(?:€[\u0080-\u00bf™œ˜“”¢¦\u009d]|\u0080[\u0080-\u00bf])|ï»¿|ï¿½/g

const MOST = 20

/** Problems with spans, at most 20 a kind. */
export function findDamage(text: string): Problem[] {
  const problems: Problem[] = []
  let found = 0
  for (let at = text.indexOf('\ufffd'); at >= 0 && found < MOST; at = text.indexOf('\ufffd', at + 1), found++)
    problems.push({
      code: 'replacement-character',
      message: 'a character was lost before the text came here (U+FFFD).',
      start: at,
      end: at + 1,
    })
  found = 0
  for (const match of text.matchAll(MOJIBAKE)) {
    if (found++ >= MOST) break
    problems.push({
      code: 'mojibake',
      message: `"${match[0]}" looks like UTF-8 read in another encoding.`,
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  return problems
}
