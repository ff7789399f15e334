// Damage in the text of record: reported with its place, never repaired.
import type { Problem } from '../../model/index.js'
import type { Span } from '../../text/index.js'
import { findGlued } from './glued.js'
import { findMojibake } from './mojibake.js'

/** Problems reported of one kind. */
const MOST = 20

interface Sign {
  readonly code: Problem['code']
  readonly pattern: RegExp
  readonly message: (exact: string) => string
}

const SIGNS: readonly Sign[] = [
  {
    code: 'replacement-character',
    pattern: /\ufffd+/g,
    message: () => 'a character was lost before the text came here (U+FFFD).',
  },
  {
    code: 'mojibake',
    pattern: /ï¿½|ï»¿/g,
    message: exact => `"${exact}" looks like UTF-8 read in another encoding.`,
  },
  {
    // A lone A with tilde or breve behind a small letter: a grave whose second byte, a hard blank, became a plain one or was lost.
    code: 'mojibake',
    pattern: /(?<=\p{Ll})[ÃĂ](?= )/gu,
    message: exact => `"${exact}" looks like UTF-8 read in another encoding.`,
  },
  {
    code: 'control-character',
    pattern: /[\u0080-\u009f]/g,
    message: exact =>
      `a control character (U+00${exact.charCodeAt(0).toString(16).toUpperCase()}) stands where a quotation mark or letter may have been.`,
  },
]

/** A character that begins one of them; most texts have none. */
const ANY_SIGN = /[\ufffd\u0080-\u009fïÃĂ]/

/**
 * Problems with spans, at most 20 a kind, in order of place. Glued words are looked for in `body` only, where it is given: the menus of a page
 * are full of them.
 */
export function findDamage(text: string, body: readonly Span[] = [{ start: 0, end: text.length }]): Problem[] {
  const problems: Problem[] = []
  for (const { code, pattern, message } of ANY_SIGN.test(text) ? SIGNS : []) {
    let found = 0
    for (const m of text.matchAll(pattern)) {
      if (found++ >= MOST) break
      problems.push({ code, message: message(m[0]), start: m.index, end: m.index + m[0].length })
    }
  }
  for (const { start, end, encoding } of findMojibake(text, MOST))
    if (!problems.some(p => p.code === 'mojibake' && p.start! < end && start < p.end!))
      problems.push({
        code: 'mojibake',
        message: `"${text.slice(start, Math.min(end, start + 30))}" looks like UTF-8 read as ${encoding}.`,
        start,
        end,
      })
  // A control character within mixed up letters is the same damage and not told twice.
  const mixed = problems.filter(p => p.code === 'mojibake')
  const told = problems.filter(
    p => p.code !== 'control-character' || !mixed.some(m => m.start! <= p.start! && p.end! <= m.end!),
  )
  for (const { start, end } of body.flatMap(b => findGlued(text, b)).slice(0, MOST))
    told.push({ code: 'glued-words', message: `a blank is missing in "${text.slice(start, end)}".`, start, end })
  return told.sort((a, b) => a.start! - b.start! || (a.code < b.code ? -1 : 1))
}
