// Years, decades and centuries: "2019", "mid-2019", "fiscal 1989", "the 1990s", "the '80s", "the nineties", "the 19th century".
import { isCapitalised, type Token } from '../../../text/index.js'
import { type Match, matched, type Recogniser } from '../shape.js'
import { edgeAt, ordinalOf, type Part, partOf, spokenYearAt, word, yearOf } from '../words.js'

/** Nouns that a number of four figures counts. */
const COUNTED = new Set(
  'people dollars euros pounds men women troops meters metres miles kilometers kilometres km percent % points votes jobs homes members soldiers feet tons tonnes barrels shares workers employees years times units hectares acres yards gallons calories square cubic GMT gmt hours hrs'.split(
    ' ',
  ),
)

function leading(tokens: readonly Token[], i: number): { part?: Part; at: number } {
  const edge = edgeAt(tokens, i)
  if (edge) return { part: edge.part, at: edge.next }
  const the = word(tokens, i) === 'the' ? 1 : 0
  const part = partOf(word(tokens, i + the))
  return part ? { part, at: word(tokens, i + the + 1) === '-' ? i + the + 2 : i + the + 1 } : { at: i + the }
}

/** "2019", "late 2019", "mid-2019", "fiscal 1989", "nineteen ninety-seven", "post-1959". */
export const year: Recogniser = {
  name: 'year',
  opens: lower =>
    /^(?:\d{4}(?:'s)?|(?:mid|early|late|pre|post)-\d{4}|early|mid|late|the|start|beginning|end|middle|fiscal|nineteen|twenty)$/.test(
      lower,
    ),
  at(tokens, i) {
    const joined = /^(mid|early|late|pre|post)-(\d{4})$/.exec(word(tokens, i))
    if (joined) {
      const part = partOf(joined[1]!)
      return matched(i, i + 1, { kind: 'year', year: Number(joined[2]), ...(part ? { part } : {}) })
    }
    const lead =
      word(tokens, i) === 'fiscal' ? { at: word(tokens, i + 1) === 'year' ? i + 2 : i + 1 } : leading(tokens, i)
    if (word(tokens, i) === 'the' && lead.at === i + 1 && word(tokens, i + 1) !== 'year') return null
    const part = lead.part ? { part: lead.part } : {}
    if (word(tokens, i) === 'the' && word(tokens, i + 1) === 'year') return theYear(tokens, i)
    const spoken = spokenYearAt(tokens, lead.at)
    if (spoken) return matched(i, spoken.next, { kind: 'year', year: spoken.year, ...part })
    const n = yearOf(word(tokens, lead.at))
    if (n === null || (lead.at === i && !standsAsYear(tokens, i, n))) return null
    return matched(i, lead.at + 1, { kind: 'year', year: n, ...part })
  },
}

/** "the year 2000", "the year two thousand". */
function theYear(tokens: readonly Token[], i: number): Match | null {
  const n = yearOf(word(tokens, i + 2))
  if (n !== null) return matched(i, i + 3, { kind: 'year', year: n })
  const spoken =
    spokenYearAt(tokens, i + 2) ??
    (word(tokens, i + 2) === 'two' && word(tokens, i + 3) === 'thousand' ? { year: 2000, next: i + 4 } : null)
  return spoken ? matched(i, spoken.next, { kind: 'year', year: spoken.year }) : null
}

/** A number alone is a year where it is of our times and neither counted, priced, addressed nor part of a longer number. */
function standsAsYear(tokens: readonly Token[], i: number, n: number): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (n < 1700 || n > 2099) return false
  if (next && (COUNTED.has(next.lower) || (next.text === ':' && next.start === tokens[i]!.end))) return false
  if (before && (/^[$€£#№]$/.test(before.text) || before.lower === 'some' || before.lower === 'no')) return false
  if (before?.kind === 'number' && before.end + 1 >= tokens[i]!.start) return false
  if (next && (/^[/]$/.test(next.text) || isAddress(tokens, i))) return false
  if (n < 1900) return YEAR_BEFORE.has(before?.lower ?? '')
  if (!before || before.kind === 'mark' || YEAR_BEFORE.has(before.lower)) return true
  // "its 1989 results", "Kopp's 1987 car", "bonds due 1993"; "about 2000 came" counts.
  return (
    !/^(?:about|around|nearly|almost|over|roughly|least|most|than|under)$/.test(before.lower) &&
    !isPluralBehind(tokens, i)
  )
}

/** "1914 Harbour Road": the number of a house. */
const isAddress = (tokens: readonly Token[], i: number): boolean =>
  [2, 3].some(k => /^(?:road|street|avenue|boulevard|lane|drive|st|ave|rd|blvd|highway)$/.test(word(tokens, i + k))) &&
  isCapitalised(tokens[i + 1]!)

const YEAR_BEFORE = new Set(
  'in since until by of during from between early late through before after to and for till'.split(' '),
)

/** "2000 protesters": a plural behind a round number counts people or things. */
function isPluralBehind(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  return (
    next?.kind === 'word' &&
    !isCapitalised(next) &&
    /[^s]s$/.test(next.lower) &&
    /00$/.test(tokens[i]!.lower) &&
    !/^(?:was|is|has|as|its|his|this|results|elections|earnings|profits|games|olympics)$/.test(next.lower)
  )
}

const NAMED: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').map((w, i) => [w, 1920 + 10 * i]),
)

/** "the 1990s", "the early '80s", "the nineties", "late-1970s". */
export const decade: Recogniser = {
  name: 'decade',
  opens: lower => /^(?:the|early|mid|late|'|’|‘|\d{2,4}'?s|(?:mid|early|late)-\d{2,4}s)$/.test(lower),
  at(tokens, i) {
    const lead = leading(tokens, i)
    let at = lead.at
    let part = lead.part
    const joined = /^(mid|early|late)-(\d{2,4}s)$/.exec(word(tokens, at))
    if (joined) part = partOf(joined[1]!)
    const apostrophe = /^['’‘]$/.test(word(tokens, at)) ? 1 : 0
    at += apostrophe
    const four = /^(1[5-9]\d0|20\d0)'?s$/.exec(joined?.[2] ?? word(tokens, at))
    const two = apostrophe ? /^(\d0)'?s$/.exec(word(tokens, at)) : null
    const named = word(tokens, i) === 'the' ? NAMED.get(word(tokens, at)) : undefined
    const first = four ? Number(four[1]) : two ? 1900 + Number(two[1]) : named
    return first === undefined || (apostrophe && !two)
      ? null
      : matched(i, at + 1, { kind: 'year', year: first, years: 10, ...(part ? { part } : {}) })
  },
}

/** "the 19th century", "late 20th century", "twentieth-century". */
export const century: Recogniser = {
  name: 'century',
  opens: lower => /^(?:the|early|mid|late)$/.test(lower) || ordinalOf(lower) !== null || lower.endsWith('-century'),
  at(tokens, i) {
    const lead = leading(tokens, i)
    const joined = /^(.+)-century$/.exec(word(tokens, lead.at))
    const n = ordinalOf(joined?.[1] ?? word(tokens, lead.at))
    if (!n || n > 22 || (!joined && !/^(?:century|centuries)(?:'s)?$/.test(word(tokens, lead.at + 1)))) return null
    return matched(i, lead.at + (joined ? 1 : 2), {
      kind: 'year',
      year: (n - 1) * 100,
      years: 100,
      ...(lead.part ? { part: lead.part } : {}),
    })
  },
}
