// What the reports of an event are about, in words that most of them share: for events that are no deed of one kind.
import { Grammar } from '../annotate/index.js'
import { isBracketed, isCapitalised, overlaps } from '../text/index.js'
import type { Bundle, Unit } from './bundle.js'
import { contentWord } from './words.js'

/** What reports have in common at their beginnings. */
export interface Subject {
  /** A noun with what stands right in front of it, as it is most often written. */
  readonly phrase: string
  /** Whom and what most of them name, by entity id. */
  readonly names: readonly string[]
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
export function subjectOf(bundle: Bundle, disputed: readonly string[]): Subject | null {
  const lone = bundle.articles.length < 2
  const lead = lone ? LEAD_OF_ONE : LEAD
  const phrases = new Map<
    string,
    { readonly tellers: Set<number>; readonly weight: number; readonly forms: Map<string, number> }
  >()
  for (const unit of bundle.units) {
    if (unit.at >= lead) continue
    for (const p of phrasesIn(bundle, unit)) {
      if (disputed.some(d => p.text.includes(d))) continue
      const known = phrases.get(p.key) ?? {
        tellers: new Set<number>(),
        weight: p.weight,
        forms: new Map<string, number>(),
      }
      known.tellers.add(lone ? unit.index : unit.article)
      known.forms.set(p.text, (known.forms.get(p.text) ?? 0) + 1)
      phrases.set(p.key, known)
    }
  }
  const least = Math.max(2, LEAST_SHARE * bundle.articles.length)
  const [best] = [...phrases.values()]
    .filter(p => p.tellers.size >= least && p.weight >= LEAST_WEIGHT)
    .sort((a, b) => b.tellers.size * b.weight - a.tellers.size * a.weight)
  if (!best) return null
  const [[phrase]] = [...best.forms].sort((a, b) => b[1] - a[1]) as [[string, number]]
  return { phrase, names: namesOf(bundle, lead) }
}

/** Nouns of a sentence, each with up to two nouns and adjectives in front of it; no names. */
function phrasesIn(bundle: Bundle, unit: Unit): { key: string; text: string; weight: number }[] {
  const { tokens } = unit
  const g = new Grammar(tokens)
  const names = bundle.articles[unit.article]!.mentions.filter(m => m.kind === 'name' && overlaps(m, unit))
  const words = tokens.map((t, i) =>
    t.kind === 'word' && !isCapitalised(t) && (g.isNominal(i) || g.isAdjective(i)) && !names.some(m => overlaps(m, t))
      ? contentWord(t)
      : null,
  )
  const out: { key: string; text: string; weight: number }[] = []
  for (let end = 0; end < tokens.length; end++) {
    if (!words[end] || g.isAdjective(end) || /(?:ed|ly)$/.test(g.lower(end))) continue
    let weight = 0
    for (let from = end; from > end - MOST_WORDS && words[from]; from--) {
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
      })
    }
  }
  return out
}

/** The two that most beginnings name; of equal ones the first named. */
function namesOf(bundle: Bundle, lead: number): string[] {
  const lone = bundle.articles.length < 2
  const tellers = new Map<string, Set<number>>()
  for (const unit of bundle.units) {
    if (unit.at >= lead) continue
    const { mentions, text } = bundle.articles[unit.article]!
    for (const m of mentions)
      if (m.kind === 'name' && overlaps(m, unit) && !m.entity.includes(':unnamed') && !isBracketed(text, m))
        tellers.set(m.entity, (tellers.get(m.entity) ?? new Set()).add(lone ? unit.index : unit.article))
  }
  const least = bundle.articles.length / 3
  const ranked = [...tellers].filter(([, set]) => set.size >= least).sort((a, b) => b[1].size - a[1].size)
  const [first] = ranked
  // "XRP" beside "Ripple XRP" is the same name once more.
  const other = ranked.find(([id]) => first && !partOf(id, first[0]) && !partOf(first[0], id))
  return [first, other].flatMap(x => (x ? [x[0]] : []))
}

const partOf = (a: string, b: string): boolean => b.slice(b.indexOf(':')).includes(a.slice(a.indexOf(':') + 1))
