// Figures that differ: the same noun with another number in sentences that otherwise say the same.
import { lemmaOf, smallNumber } from '../../lexicon/index.js'
import {
  type AnnotatedArticle,
  type Claim,
  contentId,
  type Difference,
  type Evidence,
  isWrittenLater,
  nonEmpty,
} from '../../model/index.js'
import { isCapitalised, type Token, tokenize } from '../../text/index.js'
import type { Bundle } from '../bundle.js'
import { type Bound, boundBefore, isNumbered } from '../figures.js'
import { onOtherDays, type Stretch } from '../other-days.js'
import { countsSeveral, countsTheDoer, isSuperseded, tollsAmong } from '../tolls.js'
import { contentWord } from '../words.js'

/** Units of time and money differ for good reasons (rounding, other days). */
const NOT_COUNTED = new Set([
  'day',
  'hour',
  'year',
  'month',
  'week',
  'minute',
  'second',
  'night',
  'weekend',
  'season',
  'decade',
  'century',
  'percent',
  'thousand',
  'million',
  'billion',
  'time',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  // Whoever the others are, they are counted with those they are others of.
  'other',
  // Of a street: an address.
  'block',
  'p.m.',
  'a.m.',
  'am',
  'pm',
  'p.m',
  'a.m',
])

/** One figure of one thing in a claim. */
interface Figure {
  /** As it is first written: "3 crew members". */
  readonly label: string
  readonly evidence: Evidence[]
  /** Stems of the words around it. */
  readonly beside: Set<string>
  readonly bounds: Set<Bound>
  /** Figures of which this is the whole: 2 of "two of its five tests". */
  readonly parts: Set<number>
  /** Whether more or fewer are told of: "picked up", "lost". */
  readonly turns: Set<Turn>
  /** Where somebody named stands with them: "Belmark and five powers". */
  joined: boolean
}

/** Differences of number inside the claims that several reports share. */
export function countedDifferently(bundle: Bundle, claims: readonly Claim[]): Difference[] {
  return claims.flatMap(c =>
    c.evidence.length < 2
      ? []
      : [...figuresOf(bundle, c)]
          .filter(([noun, figures]) => figures.size > 1 && disjoint(figures) && !rounded(noun, figures))
          .filter(
            ([, figures]) =>
              !haveParts(figures) && onOneThing([...figures.values()]) && !tellSeveral(bundle, [...figures.values()]),
          )
          .map(([noun, figures]) => differenceOf(bundle, c, noun, figures)),
  )
}

function differenceOf(bundle: Bundle, c: Claim, noun: string, figures: ReadonlyMap<number, Figure>): Difference {
  const sorted = [...figures].sort((a, b) => a[0] - b[0])
  // "At least 100" beside 150.
  const isOpen = sorted.slice(0, -1).every(([, f]) => [...f.bounds].every(b => b === 'least'))
  const [high, low] = [sorted.at(-1)!, sorted.at(-2)!]
  const withDoer =
    sorted.length === 2 && high[0] - low[0] === 1 && high[1].evidence.some(({ exact }) => countsTheDoer(exact))
  const withNamed = sorted.length === 2 && high[0] - low[0] === 1 && low[1].joined && !high[1].joined
  const grows = GROWS.test(noun) && sorted.slice(1).every(([, f], i) => isLater(bundle, f, sorted[i]![1]))
  return {
    id: contentId('difference', bundle.event, 'number', c.id, noun),
    event: bundle.event,
    about: noun,
    kind: 'number',
    conflicting: !isOpen && !withDoer && !withNamed && !grows,
    versions: sorted.map(([, { label, evidence }]) => ({
      label,
      holders: [],
      evidence: nonEmpty(evidence, 'a version'),
    })) as unknown as Difference['versions'],
    note: isOpen
      ? 'No conflict: the lower figure is given as a least one.'
      : withDoer
        ? 'No conflict: the higher figure counts whoever did it, too.'
        : withNamed
          ? 'No conflict: the lower figure is of those beside somebody who is named.'
          : grows
            ? 'No conflict: the later the report, the higher its figure.'
            : 'The figures differ between reports of the same matter.',
  }
}

/** What there is more of as days go by. */
const GROWS =
  /^(?:people|person|hectare|acre|home|house|building|resident|evacuee|victim|patient|infant|baby|child|suspect|arrest|case|complaint|illness|infection|death|injury)\b/

const articleOf = (bundle: Bundle, { article }: Pick<Evidence, 'article'>): AnnotatedArticle =>
  bundle.articles.find(a => a.id === article)!

/** Every report that has one figure was written after every one that has the other. */
function isLater(bundle: Bundle, later: Figure, earlier: Figure): boolean {
  return later.evidence.every(a =>
    earlier.evidence.every(b => isWrittenLater(articleOf(bundle, a).published, articleOf(bundle, b).published)),
  )
}

/** The figures of a claim by what they count and by how many. */
function figuresOf(bundle: Bundle, c: Claim): Map<string, Map<number, Figure>> {
  const out = new Map<string, Map<number, Figure>>()
  for (const { article, start, end, exact } of c.evidence) {
    if (countsSeveral(exact) || isSuperseded(exact)) continue
    // A clause ends in front of "before".
    const behind = WORD.exec(articleOf(bundle, { article }).text.slice(end, end + WORD_REACH))?.[0] ?? ''
    for (const { noun, words, n, beside, bound, part, turn, joined } of countsIn(exact, behind)) {
      const figures = out.get(noun) ?? new Map<number, Figure>()
      const figure = figures.get(n) ?? {
        label: `${n} ${words}`,
        evidence: [],
        beside: new Set<string>(),
        bounds: new Set<Bound>(),
        parts: new Set<number>(),
        turns: new Set<Turn>(),
        joined: false,
      }
      figure.evidence.push({ article, start, end, exact })
      for (const stem of beside) figure.beside.add(stem)
      figure.bounds.add(bound)
      if (part !== null) figure.parts.add(part)
      if (turn !== null) figure.turns.add(turn)
      figure.joined ||= joined
      figures.set(n, figure)
      out.set(noun, figures)
    }
  }
  return out
}

/** A number of things, with the stems of the small words around it: whose they are says nothing of what they are. */
interface Count {
  readonly noun: string
  /** The noun as it stands, with a word behind it that belongs to it: "crew members". */
  readonly words: string
  readonly n: number
  readonly beside: readonly string[]
  readonly bound: Bound
  /** 2 of "two of the five". */
  readonly part: number | null
  readonly turn: Turn | null
  readonly joined: boolean
}

/** "Two tests", and "two of its five tests": the one figure is told as a part of the other. */
const haveParts = (figures: ReadonlyMap<number, Figure>): boolean =>
  [...figures.values()].some(f => [...f.parts].some(n => figures.has(n)))

/** Words on either side of a number that say what is counted. */
const AROUND = 8

/** "lost 60 seats" and "picked up six seats" count different things, and so do two where nothing around them is the same. */
function onOneThing(figures: readonly Figure[]): boolean {
  const [first, ...rest] = figures
  const turns = new Set(figures.flatMap(f => [...f.turns]))
  return first !== undefined && turns.size < 2 && rest.every(f => [...f.beside].some(w => first.beside.has(w)))
}

type Turn = 'more' | 'fewer'
const MORE =
  /^(?:w[io]n(?:s|ning)?|gain(?:s|ed|ing)?|pick(?:s|ed|ing)?|add(?:s|ed|ing)?|hir(?:e[sd]?|ing)|creat(?:e[sd]?|ing))$/
const FEWER = /^(?:los(?:es?|t|ing)|shed(?:s|ding)?|cut(?:s|ting)?|slash(?:es|ed|ing)?|fir(?:e[sd]|ing))$/

/** By the verb right in front of a figure: "picked up six", "lost some 60". */
function turnBefore(tokens: readonly Token[], i: number): Turn | null {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const { lower } = tokens[k]!
    if (MORE.test(lower)) return 'more'
    if (FEWER.test(lower)) return 'fewer'
  }
  return null
}

/** Some figure is of another day than another one: of two events. */
function tellSeveral(bundle: Bundle, figures: readonly Figure[]): boolean {
  const stretches = (f: Figure): Stretch[] => f.evidence.map(e => ({ article: articleOf(bundle, e), span: e }))
  const all = figures.map(stretches)
  return all.some((xs, i) => all.slice(i + 1).some(ys => xs.every(x => ys.every(y => onOtherDays(x, y)))))
}

/** Numbers of things in the words of a claim; `behind` is the word that follows them in the report. */
function countsIn(claim: string, behind: string): Count[] {
  const tokens = tokenize(claim)
  const tolls = tollsAmong(tokens)
  const out: Count[] = []
  tokens.forEach((t, i) => {
    const n =
      t.kind === 'number' && /^\d{1,3}(?:,\d{3})*$/.test(t.text)
        ? Number(t.text.replaceAll(',', ''))
        : (smallNumber(t.lower) ?? undefined)
    // "three first-stage boosters" are boosters.
    const at = tokens[i + 1]?.lower.includes('-') && tokens[i + 2]?.kind === 'word' ? i + 2 : i + 1
    const next = tokens[at]
    // "One student will be charged" counts nobody; "Precinct 5 deputies" are not five.
    if (n === 1 || isNumbered(tokens[i - 1])) return
    if (n === undefined || next?.kind !== 'word' || next.text !== next.lower || (n >= 1900 && n <= 2100)) return
    const lemma = lemmaOf(next.lower)
    const distance = CLOCK.test(lemma) ? (tokens[at + 1]?.lower ?? behind).toLowerCase() : ''
    const isDistance = /^(?:before|after)$/.test(distance)
    if (lemma.length <= 3 || (NOT_COUNTED.has(lemma) && !isDistance)) return
    // People who were shot are not those who were at the party.
    const harm = tolls.find(x => x.from <= i && i < x.to)?.kind
    const noun = harm ? `${lemma} ${harm}` : isDistance ? `${lemma}s ${distance}` : lemma
    const near = [...tokens.slice(Math.max(0, i - AROUND), i), ...tokens.slice(at + 1, at + 1 + AROUND)]
    const more = tokens[at + 1]
    const words = more && more.text === more.lower && contentWord(more) ? `${next.lower} ${more.lower}` : next.lower
    const { bound } = boundBefore(tokens, i)
    out.push({
      noun,
      words,
      n,
      bound,
      part: partBefore(tokens, i),
      turn: turnBefore(tokens, i),
      joined: isJoined(tokens, i),
      beside: near.flatMap(w => (isCapitalised(w) ? [] : (contentWord(w)?.stem ?? []))),
    })
  })
  return out
}

/** "Eleven minutes before the launch": how long it was before is told like any other figure; how long things last is rounded. */
const CLOCK = /^(?:minute|hour)$/
const WORD = /\p{L}+/u
const WORD_REACH = 12

/** 2 of "two of the five" where 5 stands at token `i`. */
function partBefore(tokens: readonly Token[], i: number): number | null {
  const of = /^(?:the|its|their|his|her|those|these|all)$/.test(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1
  const part = tokens[of]?.lower === 'of' ? tokens[of - 1] : undefined
  if (!part) return null
  return /^\d{1,6}$/.test(part.text) ? Number(part.text) : (smallNumber(part.lower) ?? null)
}

/** "Belmark and five powers", "Belmark and the five powers": somebody with a capital stands with them. */
function isJoined(tokens: readonly Token[], i: number): boolean {
  const and = /^(?:the|its|other)$/.test(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1
  const named = tokens[and - 1]
  return tokens[and]?.lower === 'and' && named !== undefined && isCapitalised(named)
}

const MEASURES =
  /^(?:mile|kilometre|kilometer|metre|meter|foot|feet|pound|kilogram|tonne|ton|dollar|euro|barrel|gallon|litre|liter)$/

/** Measures that differ by less than a tenth are one figure, rounded or converted. */
function rounded(noun: string, numbers: ReadonlyMap<number, unknown>): boolean {
  const values = [...numbers.keys()]
  return (MEASURES.test(noun) || /^(?:minute|hour)s /.test(noun)) && Math.min(...values) >= Math.max(...values) * 0.9
}

/** No report gives both numbers itself. */
function disjoint(figures: ReadonlyMap<number, Figure>): boolean {
  const seen = new Set<string>()
  for (const { evidence } of figures.values())
    for (const e of new Set(evidence.map(x => `${x.article}:${x.start}`))) {
      if (seen.has(e)) return false
      seen.add(e)
    }
  return true
}
