// Sentences cut into the statements they make: news sentences carry several, and reports agree on one and part on the next.
import { Grammar } from '../annotate/index.js'
import { smallNumber } from '../lexicon/index.js'
import type { Span, Token } from '../text/index.js'
import type { Unit } from './bundle.js'
import { isNegation } from './words.js'

/** Words that begin a statement of their own inside a sentence. */
const OPENING = new Set(
  'after before while when because although though where which who whose when amid following despite whereas until'.split(
    ' ',
  ),
)
const JOINING = new Set(['and', 'but', 'or'])
const BREAK = /^[;():]$/
/** Words between a verb and what goes with it. */
const MOST_AHEAD = 9
/** Words of a statement at least; what is shorter stays with its neighbour. */
const LEAST_WORDS = 4

/** A statement as a range of a sentence's tokens, and its characters. */
export interface Clause extends Span {
  readonly from: number
  readonly to: number
}

const known = new WeakMap<Unit, readonly Clause[]>()

/** The statements of a sentence, in order; together they cover it, and each but a lone one has a verb and four words. */
export function clausesOf(unit: Unit): readonly Clause[] {
  const before = known.get(unit)
  if (before) return before
  const clauses = cut(unit)
  known.set(unit, clauses)
  return clauses
}

/** The statement that a place in a sentence belongs to. */
export const clauseAt = (unit: Unit, at: number): Clause =>
  clausesOf(unit).find(c => at < c.end) ?? clausesOf(unit).at(-1)!

function cut(unit: Unit): Clause[] {
  const { tokens } = unit
  const grammar = new Grammar(tokens)
  // Who says it is no statement of its own.
  const cues = unit.quotes.flatMap(q => (q.cueSpan ? [q.cueSpan] : []))
  const out: { from: number; to: number }[] = []
  const isWhole = (c: { from: number; to: number }): boolean => {
    const words = tokens.slice(c.from, c.to)
    return (
      words.filter(t => t.kind !== 'mark').length >= LEAST_WORDS &&
      (words.some((t, i) => grammar.isVerb(c.from + i) && !cues.some(q => q.start <= t.start && t.end <= q.end)) ||
        ((isAheadOf(grammar, c.from) || isSince(unit, c.from)) &&
          unit.happenings.some(h => h.start >= words[0]!.start)))
    )
  }
  let held: number | null = null
  const edges = [0, ...edgesOf(unit, grammar), tokens.length]
  for (let i = 1; i < edges.length; i++) {
    const from: number = held ?? edges[i - 1]!
    const to = edges[i]!
    const last = out.at(-1)
    held = null
    if (!last || (isWhole(last) && isWhole({ from, to }))) out.push({ from, to })
    // "when Roe found and took the boat": the short beginning goes with what follows.
    else if (isWhole(last) && to < tokens.length && OPENING.has(tokens[from]!.lower)) held = from
    else last.to = to
  }
  return out.map(c => ({
    ...c,
    start: tokens[c.from]?.start ?? unit.start,
    end: tokens[c.to - 1]?.end ?? unit.end,
  }))
}

const isMark = (t: Token): boolean => /^["“”]$/.test(t.text)

/** True where a dash ends before a token: "—", " - ", "--". */
function endsDash(tokens: readonly Token[], k: number): boolean {
  const mark = tokens[k - 1]
  if (mark?.text !== '-') return mark?.text === '—' || mark?.text === '–'
  const before = tokens[k - 2]
  return before?.text === '-' || (before !== undefined && before.end < mark.start && mark.end < tokens[k]!.start)
}

/** Tokens before which a statement may begin, ascending. */
function edgesOf(unit: Unit, grammar: Grammar): number[] {
  const { tokens } = unit
  const edges: number[] = []
  let inside = false
  let inserted = false
  tokens.forEach((t, k) => {
    if (isMark(t)) inside = !inside
    if (k === 0) return
    const dash = endsDash(tokens, k)
    // "found — and later sank — the launch": two verbs for one thing.
    if (dash && (inserted || (isSecondVerb(grammar, k) && grammar.isVerb(k - (tokens[k - 2]?.text === '-' ? 3 : 2)))))
      inserted = !inserted
    else if (OPENING.has(t.lower) || isAheadOf(grammar, k) || isSince(unit, k) || isPurpose(grammar, k)) edges.push(k)
    else if (inside ? opensInMarks(grammar, t, k) : dash || opensOutside(grammar, t, k)) edges.push(k)
  })
  return edges
}

const isSecondVerb = (g: Grammar, k: number): boolean =>
  JOINING.has(g.lower(k)) && (opensVerb(g, k + 1) || opensCount(g, k + 1))

/** "and at least 25 people were hurt": a figure with a verb of its own. */
function opensCount(g: Grammar, k: number): boolean {
  let at = k
  while (at < k + 2 && /^(?:at|least|about|some|more|than|nearly|another)$/.test(g.lower(at))) at++
  if (g.tokens[at]?.kind !== 'number' && smallNumber(g.lower(at)) === null) return false
  for (let v = at + 1; v <= at + 4 && v < g.tokens.length; v++) {
    if (/^(?:was|were|is|are|has|have|had)$/.test(g.lower(v))) return true
    if (g.isPreposition(v) || g.tokens[v]!.kind === 'mark') return false
  }
  return false
}

const opensOutside = (g: Grammar, t: Token, k: number): boolean =>
  BREAK.test(g.lower(k - 1)) ||
  isSecondVerb(g, k) ||
  (g.lower(k - 1) === ',' && (opensVerb(g, k) || t.lower === 'including'))

/** "stop, and go", and ', "stop going': words in marks that go on as a clause of their own. */
const opensInMarks = (g: Grammar, t: Token, k: number): boolean =>
  isSecondVerb(g, k) || (isMark(t) && g.lower(k - 1) === ',' && opensVerb(g, k + 1))

/** "have not met since [their talks in May]"; "the first talks since the strike" say one thing. */
function isSince({ tokens, happenings }: Unit, k: number): boolean {
  if (tokens[k]?.lower !== 'since' || !tokens.slice(Math.max(0, k - MOST_AHEAD), k).some(isNegation)) return false
  const [from, to] = [tokens[k]!.end, tokens[Math.min(tokens.length, k + 5) - 1]!.end]
  return happenings.some(h => h.start > from && h.start < to)
}

const isAheadOf = (g: Grammar, k: number): boolean => g.lower(k) === 'ahead' && g.lower(k + 1) === 'of'

/** Verbs of going and coming together: an infinitive behind them says what for, "will travel to Lyon [to meet Holm]". */
const GOING =
  /^(?:travel|visit|fl(?:y|ies|ew|own|ying)|head(?:s|ed|ing)?$|arriv|return|c(?:ome|ame|oming)|go(?:es|ing|ne)?$|went$|me(?:et|ets|eting|t)$|attend|gather|conven)/

function isPurpose(g: Grammar, k: number): boolean {
  if (g.lower(k) !== 'to' || !g.mayBeInfinitive(k + 1)) return false
  for (let v = k - 1; v >= Math.max(0, k - MOST_AHEAD); v--) if (g.isVerb(v)) return GOING.test(g.lower(v)) && v < k - 1
  return false
}

/** A verb, or somebody with a verb right behind: "and called", "but he will". */
function opensVerb(g: Grammar, k: number): boolean {
  const at = g.isAdverb(k) ? k + 1 : k
  if (g.lower(at) === 'according') return false
  if (g.isVerb(at)) return true
  return g.isPronoun(at) && (g.isVerb(at + 1) || (g.isAdverb(at + 1) && g.isVerb(at + 2)))
}

const isVerbOfClause = (g: Grammar, k: number): boolean =>
  g.isVerb(k) && !g.lower(k).endsWith('ing') && g.lower(k - 1) !== 'to'

/** Where ", and the two sides have" begins: somebody new with a verb of their own. Characters of the text, ascending. */
export function newSubjects({ tokens }: Unit): number[] {
  const g = new Grammar(tokens)
  const out: number[] = []
  for (let k = 2; k < tokens.length; k++) {
    if (!JOINING.has(g.lower(k)) || tokens[k - 1]!.text !== ',') continue
    let verb = k + 2
    while (verb < k + MOST_AHEAD && !isVerbOfClause(g, verb) && !g.isPreposition(verb) && g.lower(verb) !== ',') verb++
    const subject = isVerbOfClause(g, verb) ? g.subjectOf(verb) : null
    if (subject && subject.from > k) out.push(tokens[k]!.start)
  }
  return out
}
