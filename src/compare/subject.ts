// What the reports of an event are about, in words that most of them share: for events that are no deed of one kind.
import { Grammar } from '../annotate/index.js'
import { isTitle } from '../lexicon/index.js'
import { isCapitalised, overlaps, tokenize } from '../text/index.js'
import { type Bundle, evidenceOf, leadOf, type Unit } from './bundle.js'
import { centralOpening, type Opening } from './central-headline.js'
import { clausesOf } from './clauses.js'
import type { CommonRun } from './common-headline.js'
import type { Headlines } from './headlines.js'
import { type Named, namesOf } from './names.js'
import { contentWord } from './words.js'

/** What reports have in common at their beginnings. */
export interface Subject extends Named {
  /** A noun with what stands right in front of it, or a verb of the headlines, as it is most often written; null where they share none. */
  readonly phrase: string | null
  /** What several headlines say in the same words, or null. */
  readonly run: CommonRun | null
  /** One headline whose words the others bear out, or null. */
  readonly headline: string | null
}

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
  const best = bestOf(phrasesOf(bundle, disputed, headlines), bundle, headlines)
  const { names, headlined } = namesOf(bundle, headlines)
  const run = headlines.run(nameWords(bundle), disputed)
  const headline = headlines.central(disputed) ?? (best || run ? null : openingOfOne(bundle, disputed))
  if (!best && !run && !headline && !names.length) return null
  const [form] = [...(best?.forms ?? [])].sort((a, b) => b[1] - a[1])
  return { phrase: form?.[0] ?? null, names, headlined, run, headline }
}

/** What is left hanging where a statement is cut off: ", but not". */
const HANGING = new Set('and but or not that as while'.split(' '))

/** What one report begins with, where no headline says it: a statement that the beginnings of the others bear out. */
function openingOfOne(bundle: Bundle, disputed: readonly string[]): string | null {
  const beginnings = bundle.articles.map(() => '')
  const openings: Opening[] = []
  for (const unit of bundle.units) {
    if (unit.at >= leadOf(bundle)) continue
    const text = evidenceOf(bundle, unit, unit).exact
    beginnings[unit.article] += ` ${text}`
    for (const { start, from, to } of clausesOf(unit)) {
      // "will hear from the man [who led it]"
      if (/^(?:who|whose|which|that)$/.test(unit.tokens[to]?.lower ?? '')) continue
      const last = unit.tokens.findLast((t, k) => k < to && k >= from && t.kind !== 'mark' && !HANGING.has(t.lower))
      if (last) openings.push({ report: unit.article, text: evidenceOf(bundle, unit, { start, end: last.end }).exact })
    }
  }
  return centralOpening(openings, beginnings, disputed)
}

/** The words of all names of the bundle, in lower case. */
const nameWords = (bundle: Bundle): ReadonlySet<string> =>
  new Set(bundle.articles.flatMap(a => a.entities.flatMap(e => tokenize(e.name ?? '').map(t => t.lower))))

/** A phrase of the beginnings with who has it. */
interface Shared {
  /** Stems. */
  readonly key: string
  readonly tellers: Set<number>
  readonly weight: number
  readonly forms: Map<string, number>
  readonly inHeads: number
}

function phrasesOf(bundle: Bundle, disputed: readonly string[], headlines: Headlines): Shared[] {
  const lone = bundle.articles.length < 2
  const phrases = new Map<string, Shared>()
  for (const unit of bundle.units) {
    if (unit.at >= leadOf(bundle)) continue
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
  // "the electoral commission" acts in a story, and is not what it is about.
  const names = bundle.articles[unit.article]!.mentions.filter(
    m => (m.kind === 'name' || (m.kind === 'nominal' && m.entity.startsWith('organisation:'))) && overlaps(m, unit),
  )
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
