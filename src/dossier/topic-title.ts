// What a storyline of many events is named after: the words that most of its headlines have, but for those that one side has for a thing and another has not.
import { inverseFrequency, lemmaOf } from '../lexicon/index.js'
import { stripPossessive, type Token, tokenize } from '../text/index.js'

/** Headlines below which words in common may be chance, and headlines and characters of each that are read. */
const LEAST_TITLES = 5
const MOST_TITLES = 400
const LONGEST = 240
/** Share of the headlines that have to have a word, or two words side by side; and where none is in so many, the commonest one. */
const SHARE = 1 / 2
const LEAST_SHARE = 1 / 3
/** Words, and pairs of words, of a title at most. */
const MOST = 3
/** Rarity (inverse document frequency) below which a word names no matter, and below which it is part of none ("of", "the"). */
const LEAST_IDF = 2
const LEAST_IDF_BESIDE = 1

interface Counted {
  readonly keys: readonly string[]
  readonly titles: Set<number>
  /** How often each form of it stands. */
  readonly forms: Map<string, number>
}

/**
 * Words, in quotation marks, that half of the headlines and more have, else the one of a third; the commonest first; null where there are none. `disputed`: lists of
 * descriptions of one thing ("spy balloon", "weather balloon"); what they do not share ("spy", "weather") is in no title. Linear in the headlines.
 */
export function topicTitle(titles: readonly string[], disputed: readonly (readonly string[])[] = []): string | null {
  const heads = titles.filter(t => t.trim()).slice(0, MOST_TITLES)
  if (heads.length < LEAST_TITLES) return null
  const counts = new Map<string, Counted>()
  for (const [at, head] of heads.entries()) count(counts, head.slice(0, LONGEST), at)
  const sided = new Set(disputed.flatMap(wordsOfOneSide))
  for (const [key, c] of counts) if (c.keys.some(k => sided.has(k))) counts.delete(key)
  const half = having(counts, SHARE * heads.length).slice(0, MOST)
  const named = half.length ? half : having(counts, LEAST_SHARE * heads.length).slice(0, 1)
  return named.length ? named.map(c => `“${commonest(c.forms)}”`).join(', ') : null
}

/** Words of some of the descriptions and not of all. */
function wordsOfOneSide(descriptions: readonly string[]): string[] {
  const words = descriptions.map(d => new Set(tokenize(d).map(t => lemmaOf(bare(t)))))
  return words.flatMap(w => [...w]).filter(w => !words.every(other => other.has(w)))
}

/** What so many headlines have, the commonest first; no word of a pair beside it. */
function having(counts: ReadonlyMap<string, Counted>, least: number): Counted[] {
  const common = [...counts.values()].filter(c => c.titles.size >= least)
  const paired = new Set(common.flatMap(c => (c.keys.length > 1 ? c.keys : [])))
  return common
    .filter(c => c.keys.length > 1 || !paired.has(c.keys[0]!))
    .sort((a, b) => b.titles.size - a.titles.size || (a.keys.join(' ') < b.keys.join(' ') ? -1 : 1))
}

/** Counts the words of a headline, and what stands side by side in it. */
function count(counts: Map<string, Counted>, head: string, at: number): void {
  const tokens = tokenize(head)
  const take = (from: number, to: number): void => {
    const keys = tokens.slice(from, to + 1).map(t => lemmaOf(bare(t)))
    const known = counts.get(keys.join(' ')) ?? { keys, titles: new Set(), forms: new Map() }
    const last = tokens[to]!
    const form = head.slice(tokens[from]!.start, last.start + bare(last).length)
    known.titles.add(at)
    known.forms.set(form, (known.forms.get(form) ?? 0) + 1)
    counts.set(keys.join(' '), known)
  }
  for (const [i, t] of tokens.entries()) {
    const [idf, next] = [rarity(t), tokens[i + 1]]
    if (idf >= LEAST_IDF) take(i, i)
    if (!next || head.slice(t.end, next.start) !== ' ') continue
    const beside = rarity(next)
    if (Math.min(idf, beside) >= LEAST_IDF_BESIDE && Math.max(idf, beside) >= LEAST_IDF) take(i, i + 1)
  }
}

const bare = (t: Token): string => stripPossessive(t.lower)
const rarity = (t: Token): number => (t.kind === 'word' ? inverseFrequency(bare(t)) : 0)

/** The form that stands most; of equal ones the plainer, then the first by code units. */
function commonest(forms: ReadonlyMap<string, number>): string {
  const capitals = (s: string): number => (s.match(/\p{Lu}/gu) ?? []).length
  return [...forms].sort((a, b) => b[1] - a[1] || capitals(a[0]) - capitals(b[0]) || (a[0] < b[0] ? -1 : 1))[0]![0]
}
