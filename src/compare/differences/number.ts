// Figures that differ: the same noun with another number in sentences that otherwise say the same.
import { lemmaOf, smallNumber } from '../../lexicon/index.js'
import { type Claim, contentId, type Difference, type Evidence, nonEmpty } from '../../model/index.js'
import { isCapitalised, tokenize } from '../../text/index.js'
import type { Bundle } from '../bundle.js'
import { contentWord } from '../words.js'

/** Units of time and money differ for good reasons (rounding, other days). */
const NOT_COUNTED = new Set([
  'day',
  'hour',
  'year',
  'month',
  'week',
  'minute',
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
  'p.m.',
  'a.m.',
  'am',
  'pm',
  'p.m',
  'a.m',
])

/** Differences of number inside the claims that several reports share. */
export function countedDifferently(bundle: Bundle, claims: readonly Claim[]): Difference[] {
  return claims.flatMap(c => {
    if (c.evidence.length < 2) return []
    const byNoun = new Map<string, Map<number, Evidence[]>>()
    const around = new Map<string, Map<number, Set<string>>>()
    for (const e of c.evidence)
      for (const { noun, n, beside } of countsIn(e.exact)) {
        const numbers = byNoun.get(noun) ?? new Map<number, Evidence[]>()
        numbers.set(n, [...(numbers.get(n) ?? []), { article: e.article, start: e.start, end: e.end, exact: e.exact }])
        byNoun.set(noun, numbers)
        const words = around.get(noun) ?? new Map<number, Set<string>>()
        words.set(n, new Set([...(words.get(n) ?? []), ...beside]))
        around.set(noun, words)
      }
    return [...byNoun]
      .filter(([noun, numbers]) => numbers.size > 1 && disjoint(numbers) && !rounded(noun, numbers))
      .filter(([noun]) => onOneThing([...around.get(noun)!.values()]))
      .map(
        ([noun, numbers]): Difference => ({
          id: contentId('difference', bundle.event, 'number', c.id, noun),
          event: bundle.event,
          about: noun,
          kind: 'number',
          conflicting: true,
          versions: [...numbers]
            .sort((a, b) => a[0] - b[0])
            .map(([n, evidence]) => ({
              label: `${n} ${noun}`,
              holders: [],
              evidence: nonEmpty(evidence, 'a version'),
            })) as unknown as Difference['versions'],
          note: 'The figures differ between reports of the same matter.',
        }),
      )
  })
}

/** A number of things, with the stems of the small words around it: whose they are says nothing of what they are. */
interface Count {
  readonly noun: string
  readonly n: number
  readonly beside: readonly string[]
}

/** Words on either side of a number that say what is counted. */
const AROUND = 8

/** "lost 60 seats" and "picked up six seats" count different things: nothing around them is the same. */
const onOneThing = ([first, ...rest]: readonly ReadonlySet<string>[]): boolean =>
  first !== undefined && rest.every(words => [...words].some(w => first.has(w)))

function countsIn(sentence: string): Count[] {
  const tokens = tokenize(sentence)
  const out: Count[] = []
  tokens.forEach((t, i) => {
    const n =
      t.kind === 'number' && /^\d{1,3}(?:,\d{3})*$/.test(t.text)
        ? Number(t.text.replaceAll(',', ''))
        : (smallNumber(t.lower) ?? undefined)
    // "three first-stage boosters" are boosters.
    const at = tokens[i + 1]?.lower.includes('-') && tokens[i + 2]?.kind === 'word' ? i + 2 : i + 1
    const next = tokens[at]
    if (n === undefined || next?.kind !== 'word' || next.text !== next.lower || (n >= 1900 && n <= 2100)) return
    const noun = lemmaOf(next.lower)
    if (noun.length <= 3 || NOT_COUNTED.has(noun)) return
    const near = [...tokens.slice(Math.max(0, i - AROUND), i), ...tokens.slice(at + 1, at + 1 + AROUND)]
    out.push({ noun, n, beside: near.flatMap(w => (isCapitalised(w) ? [] : (contentWord(w)?.stem ?? []))) })
  })
  return out
}

const MEASURES =
  /^(?:mile|kilometre|kilometer|metre|meter|foot|feet|pound|kilogram|tonne|ton|dollar|euro|barrel|gallon|litre|liter)$/

/** Measures that differ by less than a tenth are one figure, rounded or converted. */
function rounded(noun: string, numbers: ReadonlyMap<number, unknown>): boolean {
  const values = [...numbers.keys()]
  return MEASURES.test(noun) && Math.min(...values) >= Math.max(...values) * 0.9
}

/** No report gives both numbers itself. */
function disjoint(numbers: ReadonlyMap<number, readonly Evidence[]>): boolean {
  const seen = new Set<string>()
  for (const list of numbers.values())
    for (const e of new Set(list.map(x => `${x.article}:${x.start}`))) {
      if (seen.has(e)) return false
      seen.add(e)
    }
  return true
}
