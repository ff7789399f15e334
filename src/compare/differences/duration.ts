// How long one thing lasted: "the meeting lasted three hours", "met for two hours", "a 20-minute call".
import { smallNumber } from '../../lexicon/index.js'
import type { Difference } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import type { Bundle, Unit } from '../bundle.js'
import { boundBefore, countOf } from '../figures.js'
import { differenceFrom } from './draft.js'
import { byMatter, type Figured, onePerReport, versionsOf } from './one-figure.js'

/** What lasts, by the words for it: reports have one such thing for another. */
const LASTING: ReadonlyMap<string, string> = new Map([
  ...'meeting meetings talks summit session met meet discussions negotiations'
    .split(' ')
    .map(w => [w, 'the meeting'] as const),
  ...'call conversation spoke talked speak phoned'.split(' ').map(w => [w, 'the call'] as const),
  ...'shooting clash clashes firefight gunfight gunbattle battle fighting standoff siege'
    .split(' ')
    .map(w => [w, 'the clash'] as const),
  ...'outage blackout'.split(' ').map(w => [w, 'the outage'] as const),
  ...'strike walkout'.split(' ').map(w => [w, 'the strike'] as const),
  ...'trial hearing deliberations debate vote flight surgery operation interrogation'
    .split(' ')
    .map(w => [w, `the ${w}`] as const),
])

/** Minutes of each unit. */
const MINUTES: ReadonlyMap<string, number> = new Map([
  ['minute', 1],
  ['hour', 60],
  ['day', 1440],
])

/** How long, in minutes. */
interface Lasted extends Figured {
  readonly name: string
  readonly rough: boolean
}

/** Tokens between what lasted and how long. */
const REACH = 10
/** Share by which two may differ, one of them rough or not; the longer one as a multiple of the other from which it is of something else. */
const ROUNDING = 0.12
const ROUGH = 0.3
const MOST_APART = 4

/** Differences of how long something lasted. Linear in the sentences but for putting the finds in order. */
export function lastedDifferently(bundle: Bundle): Difference[] {
  const all = bundle.units.flatMap(lastedIn)
  return [...byMatter(all, l => l.name)].flatMap(([name, list]) => differenceOf(bundle, name, list) ?? [])
}

function differenceOf(bundle: Bundle, name: string, all: readonly Lasted[]): Difference | null {
  const list = onePerReport(all)
  const [low, high] = [list[0], list.at(-1)]
  if (!low || !high || high.value > low.value * MOST_APART) return null
  if (high.value - low.value <= (low.rough || high.rough ? ROUGH : ROUNDING) * high.value) return null
  return differenceFrom(bundle.event, 'number', `how long ${name} lasted`, versionsOf(bundle, list), true, NOTE)
}

const NOTE = 'The reports differ on how long it lasted.'

function lastedIn(unit: Unit): Lasted[] {
  const { tokens } = unit
  return tokens.flatMap((_, k) => {
    const joined = joinedAt(tokens, k)
    if (joined) return [{ unit, at: k, rough: false, ...joined }]
    const n = countOf(tokens[k]!)
    const minutes = n === null ? undefined : MINUTES.get((tokens[k + 1]?.lower ?? '').replace(/s$/, ''))
    const name = minutes === undefined ? null : lastingBefore(tokens, k)
    if (n === null || minutes === undefined || name === null) return []
    const { from, bound } = boundBefore(tokens, k)
    // "more than an hour" is open.
    if (bound === 'least' || /^(?:than|under)$/.test(tokens[k - 1]?.lower ?? '')) return []
    const label = tokens
      .slice(from, k + 2)
      .map(t => t.lower)
      .join(' ')
    return [{ unit, at: k, name, value: n * minutes, label, rough: bound === 'about' }]
  })
}

/** "a three-hour meeting", "the 20-minute call" */
function joinedAt(tokens: readonly Token[], k: number): { name: string; value: number; label: string } | null {
  const found = /^([a-z]+|\d{1,3})-(minute|hour|day)$/.exec(tokens[k]!.lower)
  const n = found ? (/^\d/.test(found[1]!) ? Number(found[1]) : smallNumber(found[1]!)) : null
  const name = found ? (LASTING.get(tokens[k + 1]?.lower ?? '') ?? LASTING.get(tokens[k + 2]?.lower ?? '')) : undefined
  return n && name ? { name, value: n * MINUTES.get(found![2]!)!, label: tokens[k]!.lower } : null
}

/** What lasted so long: before "lasted" or "went on for", or the verb before "for". */
function lastingBefore(tokens: readonly Token[], k: number): string | null {
  let at = k - 1
  while (at >= 0 && /^(?:about|some|around|nearly|almost|just|only|roughly|over)$/.test(tokens[at]!.lower)) at--
  const word = tokens[at]?.lower ?? ''
  const verb = /^(?:lasted|lasts|took)$/.test(word)
  if (!verb && word !== 'for') return null
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const t = tokens[i]!
    if (/^[.,;:]$/.test(t.text)) return null
    const name = LASTING.get(t.lower)
    const isVerb = /^(?:met|meet|spoke|talked|speak|phoned)$/.test(t.lower)
    if (
      name &&
      (isVerb ? word === 'for' : verb || /^(?:continued|on|raged|dragged)$/.test(tokens[at - 1]?.lower ?? ''))
    )
      return name
  }
  return null
}
