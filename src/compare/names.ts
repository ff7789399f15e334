// Whom and what the reports of an event name at their beginnings.
import { isBracketed, overlaps } from '../text/index.js'
import { type Bundle, leadOf, openingOf } from './bundle.js'
import type { Headlines } from './headlines.js'

/** Entity ids. */
export interface Named {
  /** Whom and what most of them name; two at most. */
  readonly names: readonly string[]
  /** Whom and what the headlines name. */
  readonly headlined: readonly string[]
}

/** The two that most headlines and beginnings name, of equal ones the first named; of those in no headline none where others stand in some. */
export function namesOf(bundle: Bundle, headlines: Headlines): Named {
  const lone = bundle.articles.length < 2
  const opening = lone ? openingOf(bundle) : []
  const tellers = new Map<string, { readonly at: Set<number>; readonly opens: boolean; readonly name: string }>()
  for (const unit of bundle.units) {
    if (unit.at >= leadOf(bundle)) continue
    const { mentions, entities, text } = bundle.articles[unit.article]!
    for (const m of mentions) {
      if (m.start >= unit.end) break
      if (m.kind !== 'name' || !overlaps(m, unit) || m.entity.includes(':unnamed') || isBracketed(text, m)) continue
      // "Ana Roe/Northern Pictures": who took the picture.
      if (text[m.end] === '/' || text[m.start - 1] === '/') continue
      // "Scottish independence": what it is like, and nobody.
      if (m.entity.startsWith('other:') && QUALITY.test(text.slice(m.start, m.end))) continue
      const known = tellers.get(m.entity) ?? {
        at: new Set<number>(),
        opens: opening.includes(unit),
        name: entities.find(e => e.id === m.entity)?.name ?? '',
      }
      known.at.add(lone ? unit.index : unit.article)
      tellers.set(m.entity, known)
    }
  }
  const least = bundle.articles.length / 3
  const ranked = [...tellers]
    // Whom a lone report names once and further down is not whom it is about.
    .filter(([, t]) => !lone || t.opens || t.at.size > 1)
    .map(([id, t]) => ({
      id,
      tellers: t.at.size,
      heads: headlines.speak ? headlines.naming(t.name) : 0,
      last: lastOf(id),
    }))
    // A surname in a headline is that of whom most reports name.
    .map((t, _, all) => (all.some(o => o.last === t.last && o.tellers > t.tellers) ? { ...t, heads: 0 } : t))
    .filter(t => t.tellers >= least || headlines.areMany(t.heads))
    .sort((a, b) => b.heads - a.heads || b.tellers - a.tellers)
  const headlined = ranked.filter(t => t.heads > 0).map(t => t.id)
  const ids = headlined.length ? headlined : ranked.map(t => t.id)
  // "XRP" beside "Ripple XRP" is the same name once more.
  const other = ids.find(id => !partOf(id, ids[0]!) && !partOf(ids[0]!, id))
  return { names: [ids[0], other].flatMap(id => id ?? []), headlined }
}

/** One word with the ending of an adjective, or of one who is of a people. */
const QUALITY = /^\S+(?:ish|[aei]an|ese|ic|ite)s?$/

/** The same name once more: "XRP" beside "Ripple XRP", "Hillary Clinton" beside "Hillary Rodham Clinton", "NAACP" beside "N.A.A.C.P.". */
function partOf(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (y.join('').includes(x.join(''))) return true
  return a.startsWith('person:') && x[0] === y[0] && x.at(-1) === y.at(-1)
}

const wordsOf = (id: string): string[] =>
  id
    .slice(id.indexOf(':') + 1)
    .replace('united-states', 'us')
    .split('-')
    .filter(w => !/^(?:jr|sr|i{2,3}|iv)$/.test(w))
const lastOf = (id: string): string => wordsOf(id).at(-1) ?? id
