// What the reports of an event are about, in words that most of them share: for events that are no deed of one kind.
import { Grammar } from '../annotate/index.js'
import { isTitle } from '../lexicon/index.js'
import { isBracketed, isCapitalised, overlaps } from '../text/index.js'
import type { Bundle, Unit } from './bundle.js'
import type { Headlines } from './headlines.js'
import { contentWord } from './words.js'

/** What reports have in common at their beginnings. */
export interface Subject {
  /** A noun with what stands right in front of it, or a verb of the headlines, as it is most often written; null where they share none. */
  readonly phrase: string | null
  /** Whom and what most of them name, by entity id. */
  readonly names: readonly string[]
  /** Whom and what the headlines name. */
  readonly headlined: readonly string[]
}

/** Sentences at the beginning of a report, headlines among them, that say what it is about. */
const LEAD = 4
const LEAD_OF_ONE = 8
/** Share of the reports, two at least, that have to have the phrase. */
const LEAST_SHARE = 0.4
const MOST_WORDS = 3
/** What one word counts at most: a rarer one is not more of a subject. */
const MOST_IDF = 6
/** Weight of a phrase below which it says nothing ("next week"). */
const LEAST_WEIGHT = 4

/**
 * The subject of a bundle, or null where its reports share no phrase; of a lone report what several of its first sentences have. A phrase that
 * holds one of the `disputed` descriptions is taken by no side and for no title.
 */
export function subjectOf(bundle: Bundle, disputed: readonly string[], headlines: Headlines): Subject | null {
  const lead = bundle.articles.length < 2 ? LEAD_OF_ONE : LEAD
  const best = bestOf(phrasesOf(bundle, lead, disputed, headlines), bundle, headlines)
  const { names, headlined } = namesOf(bundle, lead, headlines)
  if (!best && !names.length) return null
  const [form] = [...(best?.forms ?? [])].sort((a, b) => b[1] - a[1])
  return { phrase: form?.[0] ?? null, names, headlined }
}

/** A phrase of the beginnings with who has it. */
interface Shared {
  /** Stems. */
  readonly key: string
  readonly tellers: Set<number>
  readonly weight: number
  readonly forms: Map<string, number>
  readonly inHeads: number
}

function phrasesOf(bundle: Bundle, lead: number, disputed: readonly string[], headlines: Headlines): Shared[] {
  const lone = bundle.articles.length < 2
  const phrases = new Map<string, Shared>()
  for (const unit of bundle.units) {
    if (unit.at >= lead) continue
    for (const p of phrasesIn(bundle, unit)) {
      if (disputed.some(d => p.text.includes(d))) continue
      const known: Shared = phrases.get(p.key) ?? {
        key: p.key,
        tellers: new Set(),
        weight: p.weight,
        forms: new Map(),
        inHeads: headlines.having(p.key.split(' ')),
      }
      if (p.loose && known.inHeads < LEAST_OF_LOOSE) continue
      known.tellers.add(lone ? unit.index : unit.article)
      known.forms.set(p.text, (known.forms.get(p.text) ?? 0) + 1)
      phrases.set(p.key, known)
    }
  }
  return [...phrases.values()]
}

/** The phrase that most have, headlines before all; longer ("data breach") where many of them have it so. */
function bestOf(phrases: readonly Shared[], bundle: Bundle, headlines: Headlines): Shared | undefined {
  const least = Math.max(2, LEAST_SHARE * bundle.articles.length)
  const [best] = phrases
    .filter(p => p.tellers.size >= least && p.weight >= (p.inHeads >= LEAST_OF_LOOSE ? LEAST_IN_HEADS : LEAST_WEIGHT))
    // Where headlines speak, a word in none of them is a detail.
    .filter(p => !headlines.speak || p.inHeads > 0 || p.key.includes(' '))
    .sort((a, b) => markOf(b) - markOf(a))
  if (!best) return undefined
  const longer = phrases
    .filter(p => ` ${p.key} `.includes(` ${best.key} `) && p.tellers.size >= Math.max(2, LONGER * best.tellers.size))
    .sort((a, b) => markOf(b) - markOf(a))
  return longer.find(p => p.key !== best.key) ?? best
}

/** Share of those who have a word that has to have it with its neighbour for the two to stand together. */
const LONGER = 0.4

interface Candidate {
  /** Stems. */
  readonly key: string
  readonly text: string
  readonly weight: number
  /** A verb, or an adjective alone. */
  readonly loose: boolean
}

/** Headlines that have to have a verb or an adjective alone for it to say what an event is. */
const LEAST_OF_LOOSE = 2
/** Weight that is enough for what so many headlines have. */
const LEAST_IN_HEADS = 2

/** What most reports begin with says more, and what headlines have, too, says most. */
const markOf = (p: Shared): number => (p.tellers.size + 2 * p.inHeads) * p.weight

/** Nouns of a sentence, each with up to two nouns and adjectives in front of it; no names. */
function phrasesIn(bundle: Bundle, unit: Unit): Candidate[] {
  const { tokens } = unit
  const g = new Grammar(tokens)
  const names = bundle.articles[unit.article]!.mentions.filter(m => m.kind === 'name' && overlaps(m, unit))
  const words = tokens.map((t, i) =>
    t.kind === 'word' &&
    !isCapitalised(t) &&
    (g.isNominal(i) || g.isAdjective(i) || g.isVerb(i)) &&
    !names.some(m => overlaps(m, t))
      ? contentWord(t)
      : null,
  )
  const out: Candidate[] = []
  for (let end = 0; end < tokens.length; end++) {
    if (!words[end] || g.lower(end).endsWith('ly') || isTitle(g.lower(end))) continue
    if (!g.isVerb(end) && g.lower(end).endsWith('ed')) continue
    let weight = 0
    for (let from = end; from > end - MOST_WORDS && words[from]; from--) {
      // A verb ends a phrase to the left: "pleaded guilty", and not "official pleaded guilty".
      if (from < end && (g.isVerb(from + 1) || (g.isVerb(from) && !g.isAdjective(end)))) break
      weight += Math.min(MOST_IDF, words[from]!.idf)
      out.push({
        key: words
          .slice(from, end + 1)
          .map(w => w!.stem)
          .join(' '),
        text: tokens
          .slice(from, end + 1)
          .map(t => t.lower)
          .join(' '),
        weight,
        loose: g.isVerb(end) || g.isVerb(from) || (from === end && g.isAdjective(end)),
      })
    }
  }
  return out
}

/** The two that most headlines and beginnings name, of equal ones the first named; of those in no headline none where others stand in some. */
function namesOf(bundle: Bundle, lead: number, headlines: Headlines): Pick<Subject, 'names' | 'headlined'> {
  const lone = bundle.articles.length < 2
  const tellers = new Map<string, { readonly at: Set<number>; readonly name: string }>()
  for (const unit of bundle.units) {
    if (unit.at >= lead) continue
    const { mentions, entities, text } = bundle.articles[unit.article]!
    for (const m of mentions) {
      if (m.kind !== 'name' || !overlaps(m, unit) || m.entity.includes(':unnamed') || isBracketed(text, m)) continue
      // "Ana Roe/Northern Pictures": who took the picture.
      if (text[m.end] === '/' || text[m.start - 1] === '/') continue
      const known = tellers.get(m.entity) ?? {
        at: new Set<number>(),
        name: entities.find(e => e.id === m.entity)?.name ?? '',
      }
      known.at.add(lone ? unit.index : unit.article)
      tellers.set(m.entity, known)
    }
  }
  const least = bundle.articles.length / 3
  const ranked = [...tellers]
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
