// Who holds which office by one article: two holders of one office speak against one event.
import { areOneFirstName } from '../../lexicon/index.js'
import type { AnnotatedArticle } from '../../model/index.js'
import { withinOneEdit } from '../../text/index.js'

/** Offices that one person holds at a time; "counterpart", "official", "leader" and the like say nothing. */
const SINGLE_OFFICE =
  /(?:president|premier|chancellor|prime minister|secretary|minister|governor|mayor|ambassador|chief of staff|national security advis[eo]r|king|queen|pope|attorney general|sheriff|police chief|ceo)$/

/** "place:china foreign minister" to "qin gang". */
export function officesOf(a: AnnotatedArticle): Map<string, string> {
  const out = new Map<string, string>()
  for (const e of a.entities) {
    if (e.type !== 'person' || e.unnamed || !e.name.includes(' ')) continue
    for (const r of e.roles) {
      const title = r.title.toLowerCase()
      if (!r.of || /^(?:former|ex|then|deputy|vice|assistant)\b/.test(title)) continue
      for (const office of title.split(' and '))
        if (SINGLE_OFFICE.test(office)) out.set(`${r.of} ${office}`, e.name.toLowerCase())
    }
  }
  return out
}

/** Letters of a word that may be misspelt. */
const LEAST_MISSPELT = 6

/** False where two holders of one office, in lower case, are two people: "joseph r. roe jr.", "joe roe" and "kim jong-un", "kim jong un" are one each. */
export function areOneHolder(a: string, b: string): boolean {
  if (a === b) return true
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (short.every(w => long.includes(w))) return true
  const [first, other] = [x[0] ?? '', y[0] ?? '']
  return isSlip(x.at(-1) ?? '', y.at(-1) ?? '') && (areOneFirstName(first, other) || isSlip(first, other))
}

const isSlip = (v: string, w: string): boolean =>
  v === w || (Math.min(v.length, w.length) >= LEAST_MISSPELT && withinOneEdit(v, w))

const wordsOf = (name: string): string[] =>
  name
    .replaceAll('.', '')
    .split(/[ -]/)
    .filter(w => !/^(?:jr|sr|ii|iii|iv|)$/.test(w))
