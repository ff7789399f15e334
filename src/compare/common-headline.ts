// The longest run of words that headlines of several reports have in common: what happened, in words no single editor chose.
import { Grammar } from '../annotate/index.js'
import { isTitle } from '../lexicon/index.js'
import { stripPossessive, type Token, tokenize } from '../text/index.js'
import { contentWord } from './words.js'

/** A run of words as one of the headlines has it. */
export interface CommonRun {
  readonly text: string
  /** True where it says who did what: a verb between two things. */
  readonly isSentence: boolean
}

/** Words of a run at most. */
const MOST_WORDS = 12
/** Headlines read, and characters of each. */
const MOST_HEADLINES = 60
const LONGEST = 240
/** What a word counts at most: a rarer one says no more. */
const MOST_IDF = 6
/** Weight of a run, its names apart, below which it says nothing. */
const LEAST_WEIGHT = 5
/** What a verb between two things is worth. */
const SENTENCE = 1.6

/** Marks that end what is told in one breath; what stands in quotation marks is one side's word. */
const BREAK = /^(?:[:;|,.?!()[\]"“”„«»‘'’]|--?|[–—]|\.{2,}|…)$/

interface Found {
  readonly heads: Set<number>
  /** Each form it has, with how many capitals that has. */
  readonly forms: Map<string, number>
  readonly words: readonly string[]
  readonly weight: number
  readonly isSentence: boolean
  /** True once it stands whole in one headline: nothing that belongs to its last word follows. */
  whole: boolean
}

/**
 * The run that says most and that the square root of the headlines, two at least, have; null where none says enough. `names` are the words of
 * those the story is about: they alone say nothing new. No run holds one of the `disputed` descriptions. Linear in the headlines.
 */
export function commonRun(
  titles: readonly string[],
  names: ReadonlySet<string>,
  disputed: readonly string[],
): CommonRun | null {
  const heads = titles.slice(0, MOST_HEADLINES)
  const found = new Map<string, Found>()
  for (const [at, title] of heads.entries()) readRuns(title.slice(0, LONGEST), at, names, found)
  const least = Math.max(2, Math.round(Math.sqrt(heads.length)))
  const mark = (f: Found): number => f.weight * Math.sqrt(f.heads.size) * (f.isSentence ? SENTENCE : 1)
  const [best] = [...found.values()]
    .filter(f => f.whole && f.heads.size >= least && f.weight >= LEAST_WEIGHT)
    .filter(f => !disputed.some(d => f.words.join(' ').includes(d.toLowerCase())))
    .sort((a, b) => mark(b) - mark(a))
  if (!best) return null
  // Of "Tug Pulls Ferry" and "Tug pulls ferry" the plainer.
  const [text] = [...best.forms].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))[0]!
  return { text, isSentence: best.isSentence }
}

function readRuns(title: string, at: number, names: ReadonlySet<string>, found: Map<string, Found>): void {
  const tokens = tokenize(title)
  // Headlines put capitals where they like; the tagger is not to see them.
  const grammar = new Grammar(tokenize(title.toLowerCase()))
  if (grammar.tokens.length !== tokens.length) return
  const isBreak = (k: number): boolean => !tokens[k] || BREAK.test(tokens[k]!.text)
  for (let from = 0; from < tokens.length; from++) {
    if (!opens(grammar, from, isBreak)) continue
    for (let to = from + 1; to < tokens.length && to < from + MOST_WORDS && !isBreak(to); to++) {
      if (!closes(grammar, to)) continue
      const key = tokens
        .slice(from, to + 1)
        .map(t => stripPossessive(t.lower))
        .join(' ')
      const known = found.get(key) ?? runOf(tokens, grammar, from, to, names)
      known.heads.add(at)
      known.whole ||= isWhole(grammar, to, isBreak)
      const text = title.slice(tokens[from]!.start, tokens[to]!.end)
      known.forms.set(text, capitalsOf(text))
      found.set(key, known)
    }
  }
}

function runOf(tokens: readonly Token[], g: Grammar, from: number, to: number, names: ReadonlySet<string>): Found {
  const words = tokens.slice(from, to + 1)
  const lower = words.map(t => stripPossessive(t.lower))
  const verb = words.findIndex((_, i) => i > 0 && from + i < to && isFiniteVerb(g, from + i))
  const isSentence =
    verb > 0 && g.isNominal(from) && words.slice(verb + 1).some((_, i) => g.isNominal(from + verb + 1 + i))
  // Names say something new where somebody does something.
  const weight = words.reduce(
    (sum, t, i) =>
      sum +
      ((names.has(lower[i]!) || isOffice(lower[i]!)) && !isSentence ? 0 : Math.min(MOST_IDF, contentWord(t)?.idf ?? 0)),
    0,
  )
  return { heads: new Set(), forms: new Map(), words: lower, weight, isSentence, whole: false }
}

/** "ex-mayor Roe" is Roe. */
const isOffice = (lower: string): boolean =>
  isTitle(lower.replace(/^ex-/, '')) || /^(?:ex|former|ousted|late)$/.test(lower)

const isFiniteVerb = (g: Grammar, k: number): boolean =>
  g.isVerb(k) && !g.lower(k).endsWith('ing') && g.lower(k - 1) !== 'to'

/** Where a run may begin: no mark, and no word that leans on what stands in front of it. */
const opens = (g: Grammar, k: number, isBreak: (k: number) => boolean): boolean =>
  !isBreak(k) && !g.isPreposition(k) && !g.isConjunction(k) && !g.isPronoun(k) && !g.isDeterminer(k)

/** Where a run may end. */
const closes = (g: Grammar, k: number): boolean =>
  !g.isPreposition(k) && (g.isNoun(k) || g.isVerb(k) || g.isAdverb(k) || g.isAdjective(k))

/** True where what follows begins something new: the end, a mark or a preposition, and no noun that the last word belongs to. */
function isWhole(g: Grammar, k: number, isBreak: (k: number) => boolean): boolean {
  // "that carried...": the headline itself was cut.
  if (/^(?:\.{2,}|…)/.test(`${g.lower(k + 1)}${g.lower(k + 2)}`)) return false
  return isBreak(k + 1) || g.isPreposition(k + 1) || g.isConjunction(k + 1) || (g.isNoun(k) && !g.isNominal(k + 1))
}

const capitalsOf = (text: string): number => (text.match(/\p{Lu}/gu) ?? []).length
