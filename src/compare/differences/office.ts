// Titles of one person that differ between reports of one event.
import { isTitle, officeKind } from '../../lexicon/index.js'
import type { Difference } from '../../model/index.js'
import { type Bundle, evidenceOf } from '../bundle.js'
import { differenceFrom, Versions } from './draft.js'

/** Differences of title, by person. Titles of which one says more than the other are no conflict, and neither are two offices of one person. */
export function titledDifferently(bundle: Bundle): Difference[] {
  const found = new Map<string, Versions>()
  for (const [article, a] of bundle.articles.entries())
    for (const e of a.entities)
      if (e.type === 'person' && !e.unnamed)
        for (const r of e.roles) {
          const versions = found.get(e.id) ?? new Versions()
          found.set(e.id, versions)
          const title = r.title.toLowerCase()
          // "leader", "top diplomat": another word for whatever he is.
          if (officeKind(title) && !/^(?:leader|top diplomat|chief diplomat)$/.test(title))
            versions.add(plain(r.title), evidenceOf(bundle, { article }, r), e.id)
        }
  return [...found]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .flatMap(([person, versions]) => {
      const titles = versions.list().map(v => v.label)
      if (titles.every((t, i) => titles.slice(i + 1).every(u => sameWords(t, u)))) return []
      const note = 'No conflict: one person may hold two offices, and a title may be given in full or in part.'
      return differenceFrom(bundle.event, 'office', person, versions, false, note) ?? []
    })
}

/** One spelling and one order of words: "Minister of Defense", "defence minister". */
const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace('defense', 'defence')
    .replace('advisor', 'adviser')
    .replace(/^press secretary$/, 'spokesperson')
    .replace(/^(minister|secretary) (?:of|for) (?:the )?(defence|finance|justice|trade)$/, '$2 $1')
    .replace(/spokes(?:man|woman|person)/, 'spokesperson')

/** "secretary" and "secretary of state": the shorter one opens or closes the longer one, and what is left is no office of its own. */
function sameWords(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.endsWith(` and ${short}`)) return !isTitle(long.slice(0, -` and ${short}`.length))
  return long.startsWith(short) || long.endsWith(short)
}
