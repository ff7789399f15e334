// Who holds which office by one article: two holders of one office speak against one event.
import { areOneName } from '../../lexicon/index.js'
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

/** False where two holders of one office, in lower case, are two people. */
export const areOneHolder = (a: string, b: string): boolean => areOneName(a, b, withinOneEdit)
