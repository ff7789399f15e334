// What is compared of quotations: each saying with its weighted words, and the renderings it makes together with the clause around it.
import type { Quote } from '../model/index.js'
import { isCapitalised, overlaps, type Span, stripPossessive, type Token } from '../text/index.js'
import { type Bundle, termsOf, type Unit, weightOf } from './bundle.js'
import { clauseAt, newSubjects } from './clauses.js'
import { isSpoken, tokensAt, type Wording, wordingOf } from './wording.js'
import { contentWord } from './words.js'

/** A quotation with what is compared of it. */
export interface Saying {
  readonly unit: Unit
  readonly quote: Quote
  readonly wording: Wording
  /** Content words with their weight in all news, and in this bundle. */
  readonly terms: ReadonlyMap<string, number>
  readonly weight: number
  readonly rare: ReadonlyMap<string, number>
  /** Those written with a capital. */
  readonly names: ReadonlySet<string>
  readonly rareWeight: number
  /** The same with words that news uses for each other as one. */
  readonly senses: ReadonlyMap<string, number>
  readonly senseWeight: number
  /** The clause this is a part of, where the clause strings several stretches in marks together. */
  readonly partOf?: Quote
}

/** Sayings that stand in one place: words in marks, and the clause around them. */
export type Rendering = readonly Saying[]

/** Renderings of less weight than this (two common content words) say too little to be recognised. */
export const LEAST_WEIGHT = 5
/** What a clause has to add to the words in marks to be shown beside them. */
const LEAST_ADDED = 3
/** Share of its weight that a word of every sentence keeps, and a name. */
const LEAST_SHARE = 0.5
const NAME_SHARE = 0.5
const MOST_SAYINGS = 1500

/** The renderings of a bundle, in order. */
export function renderingsOf(bundle: Bundle): Rendering[] {
  const out: Rendering[] = []
  let left = MOST_SAYINGS
  for (const unit of bundle.units) {
    const sayings = unit.quotes.slice(0, Math.max(0, left)).map(q => sayingOf(bundle, unit, q))
    left -= sayings.length
    for (const run of runsOf(sayings)) out.push(...cutByMarks(bundle, run))
  }
  return out
}

/** A saying of a span of a unit. */
export function sayingOf(bundle: Bundle, unit: Unit, quote: Quote, partOf?: Quote): Saying {
  const { text } = bundle.articles[unit.article]!
  const tokens = wordsOf(unit, text, quote)
  const terms = termsOf(tokens)
  const names = new Set(tokens.filter(isCapitalised).map(t => stripPossessive(t.lower)))
  const { rare, senses } = rareTerms(bundle, tokens)
  const wording = wordingOf(text.slice(quote.start, quote.end), tokens)
  return {
    unit,
    quote,
    wording,
    terms,
    weight: weightOf(terms),
    rare,
    names,
    rareWeight: weightOf(rare),
    senses,
    senseWeight: weightOf(senses),
    ...(partOf ? { partOf } : {}),
  }
}

/** The words of a span: those of its sentence, unless it goes on behind it. */
const wordsOf = (unit: Unit, text: string, span: Span): Token[] =>
  span.end <= unit.end
    ? unit.tokens.filter(t => isSpoken(t) && t.start >= span.start && t.end <= span.end)
    : tokensAt(text, span.start, span.end)

/** Terms by how much they tell in this bundle: less what every other sentence has, and whom a saying is about, others are about as well. */
function rareTerms(
  bundle: Bundle,
  tokens: readonly Token[],
): { readonly rare: Map<string, number>; readonly senses: Map<string, number> } {
  const share = rarityIn(bundle)
  const [rare, senses] = [new Map<string, number>(), new Map<string, number>()]
  for (const t of tokens) {
    const word = contentWord(t)
    if (!word) continue
    const kept = share(word.term) * (isCapitalised(t) ? NAME_SHARE : 1)
    rare.set(word.term, word.idf * kept)
    senses.set(word.sense.stem, word.sense.idf * kept)
  }
  return { rare, senses }
}

const rarities = new WeakMap<Bundle, (term: string) => number>()

/** What a word keeps of its weight: all where one sentence of the bundle has it, less where every other sentence does. */
function rarityIn(bundle: Bundle): (term: string) => number {
  const known = rarities.get(bundle)
  if (known) return known
  const sentences = new Map<string, number>()
  for (const u of bundle.units) for (const term of u.terms.keys()) sentences.set(term, (sentences.get(term) ?? 0) + 1)
  const all = Math.log(1 + bundle.units.length)
  const shares: number[] = []
  const share = (term: string): number => {
    const n = sentences.get(term) ?? 1
    shares[n] ??= Math.max(LEAST_SHARE, Math.log(1 + bundle.units.length / n) / all)
    return shares[n]
  }
  rarities.set(bundle, share)
  return share
}

/** True for words in marks. */
export const isMarked = (s: Saying): boolean => s.quote.kind !== 'indirect'

/** Sayings that overlap: words in marks, and the clauses around them that report the same. */
function runsOf(sayings: readonly Saying[]): Saying[][] {
  const runs: Saying[][] = []
  for (const s of sayings) {
    const last = runs.at(-1)
    if (last?.some(o => overlaps(o.quote, s.quote))) last.push(s)
    else runs.push([s])
  }
  return runs
}

/**
 * One rendering, or several: a clause is cut into its statements, and a statement between its stretches in marks, for those are parts of an
 * utterance and not versions of one another. A word or two in marks say little; the statement they stand in goes with them.
 */
function cutByMarks(bundle: Bundle, run: readonly Saying[]): Rendering[] {
  const marked = run.filter(isMarked)
  const clauses = run.filter(s => !isMarked(s))
  const pieces = clauses.flatMap(c => piecesOf(bundle, c, marked))
  const withMarks = marked.map(mark => {
    const own = pieces.filter(p => overlaps(p.quote, mark.quote))
    if (!clauses.length && mark.quote.kind !== 'direct' && mark.weight < LEAST_WEIGHT)
      own.push(...statementAround(bundle, mark, marked))
    return [mark, ...own.filter(p => p.weight - mark.weight >= LEAST_ADDED)]
  })
  const rest = pieces.filter(p => !marked.some(m => overlaps(p.quote, m.quote)))
  return [...withMarks, ...runsOf(rest)].sort((a, b) => a[0]!.quote.start - b[0]!.quote.start)
}

/** A clause as it is compared: itself, or its parts. */
function piecesOf(bundle: Bundle, clause: Saying, marked: readonly Saying[]): Saying[] {
  const { unit, quote } = clause
  const { text } = bundle.articles[unit.article]!
  const edges = newSubjects(unit).filter(at => quote.start < at && at < quote.end)
  const statements = [quote.start, ...edges].map((start, i) => ({ start, end: edges[i] ?? quote.end }))
  const spans = statements.flatMap(s =>
    cutBetweenMarks(
      text,
      s,
      marked.map(m => m.quote),
    ),
  )
  if (spans.length < 2) return [clause]
  // Between two cuts may stand nothing but a conjunction.
  return spans
    .map(span => trimmed(text, span))
    .filter(span => span.end > span.start)
    .map(span => sayingOf(bundle, unit, { ...quote, ...span }, quote))
}

function statementAround(bundle: Bundle, mark: Saying, marked: readonly Saying[]): Saying[] {
  const { start, end } = clauseAt(mark.unit, mark.quote.start)
  const around = sayingOf(bundle, mark.unit, {
    ...mark.quote,
    start,
    end: Math.max(end, mark.quote.end),
    kind: 'indirect',
  })
  return piecesOf(bundle, around, marked).filter(p => overlaps(p.quote, mark.quote))
}

/** A statement cut between its stretches in marks. */
function cutBetweenMarks(text: string, span: Span, marks: readonly Span[]): Span[] {
  const inside = marks.filter(m => overlaps(m, span))
  const edges = inside.slice(1).map((m, i) => cutBetween(text, inside[i]!.end, m.start))
  return [span.start, ...edges].map((start, i) => ({ start, end: edges[i] ?? span.end }))
}

const JOINT = /[,;]|\s(?:and|or|but)\s/

/** Where the text between two stretches in marks falls to the second one: behind the first comma or conjunction. */
function cutBetween(text: string, from: number, to: number): number {
  const joint = JOINT.exec(text.slice(from, to))
  return joint ? from + joint.index + joint[0].length : from
}

/** Without blanks, commas and conjunctions at its ends, and without a mark that its other half does not close. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [s, e] = [start, end]
  while (e > s && /[\s,;]/.test(text[e - 1]!)) e--
  const tail = /\s(?:and|or|but)$/.exec(text.slice(Math.max(s, e - 5), e))
  if (tail) e -= tail[0].length
  while (e > s && /[\s,;]/.test(text[e - 1]!)) e--
  while (s < e && /[\s,;]/.test(text[s]!)) s++
  const head = /^(?:and|or|but)\s/.exec(text.slice(s, Math.min(e, s + 5)))
  if (head) s += head[0].length
  return { start: s, end: e }
}
