// How many were killed and how many hurt, report by report. A toll that grows with the days of the reports is no conflict, nor is "at least
// seven" beside eight.
import { type Difference, type Evidence, isWrittenLater, parseDay, writtenOn } from '../../model/index.js'
import { type Bundle, evidenceOf, leadOf, mentionsIn, type Unit } from '../bundle.js'
import { clauseAt } from '../clauses.js'
import { onOtherDays, type Stretch } from '../other-days.js'
import { countsSeveral, countsTheDoer, isSuperseded, type Toll, tollsIn } from '../tolls.js'
import { differenceFrom, Versions } from './draft.js'

/** Differences of tolls, over what reports begin with: one of those killed, one of those hurt. */
export function harmedDifferently(bundle: Bundle): Difference[] {
  return [...tollsOf(bundle).values()].flatMap(tolls => differenceOf(bundle, tolls) ?? [])
}

/** The highest toll of each report, by what is counted; and what another one whom it cites has for it. */
function tollsOf(bundle: Bundle): Map<string, Toll[]> {
  const highest = new Map<string, Map<string, Toll>>()
  for (const unit of bundle.units) {
    const isLead = unit.at < leadOf(bundle)
    // The dead stand in the lead, those arrested where they fit.
    const tolls = tollsIn(unit).filter(t => isLead || ANYWHERE.has(t.kind))
    if (!tolls.length || isLookingBack(bundle, unit)) continue
    const sentence = sentenceOf(bundle, unit)
    if (countsSeveral(sentence) || isSuperseded(sentence)) continue
    for (const toll of tolls) {
      const key = `${toll.kind} ${toll.whom}`
      const reports = highest.get(key) ?? new Map<string, Toll>()
      const voice = `${unit.article} ${voiceOf(bundle, toll) ?? ''}`
      const known = reports.get(voice)
      if (!known || known.n < toll.n) reports.set(voice, toll)
      highest.set(key, reports)
    }
  }
  return new Map([...highest].map(([key, reports]) => [key, ofVoices(bundle, [...reports.values()])]))
}

/** Who a report cites for a figure, or null. */
function voiceOf(bundle: Bundle, { unit, from, to }: Toll): string | null {
  const span = { start: unit.tokens[from]!.start, end: unit.tokens[to - 1]!.end }
  const quote = unit.quotes.find(q => q.speaker !== null && q.start <= span.start && span.end <= q.end)
  if (quote) return quote.speaker
  // "The ministry put the number of arrests at 14."
  const put = unit.tokens.slice(Math.max(0, from - PUT), to).find(t => t.lower === 'put')
  const teller =
    put && mentionsIn(bundle, unit).findLast(m => m.end <= put.start && /^(?:person|organisation):/.test(m.entity))
  return teller?.entity ?? null
}

/** True where a report gives the figure as somebody's, with or without a name ("a hospital doctor said"). */
const isCited = (bundle: Bundle, t: Toll): boolean =>
  voiceOf(bundle, t) !== null ||
  t.unit.quotes.some(
    q => q.speakerSpan !== null && q.start <= t.unit.tokens[t.from]!.start && t.unit.tokens[t.to - 1]!.end <= q.end,
  )

/** Tokens between "put" and the figure that somebody puts it at. */
const PUT = 8

/** Of each report its highest figure, and further ones that others whom it cites have. */
function ofVoices(bundle: Bundle, tolls: readonly Toll[]): Toll[] {
  const highest = new Map<number, Toll>()
  for (const t of tolls) if ((highest.get(t.unit.article)?.n ?? 0) < t.n) highest.set(t.unit.article, t)
  return tolls.filter(t => {
    const high = highest.get(t.unit.article)!
    return t === high || (t.n !== high.n && isCited(bundle, t) && isCited(bundle, high) && t.unit !== high.unit)
  })
}

const ANYWHERE = new Set(['arrested', 'evacuated'])

function differenceOf(bundle: Bundle, tolls: readonly Toll[]): Difference | null {
  if (new Set(tolls.map(t => t.n)).size < 2) return null
  const versions = new Versions()
  const labels = new Map<string, string>()
  for (const t of [...tolls].sort((a, b) => a.n - b.n)) {
    const figure = `${t.n} ${t.bound}`
    const label = labels.get(figure) ?? labelOf(t)
    labels.set(figure, label)
    versions.add(label, evidence(bundle, t), voiceOf(bundle, t))
  }
  const apart = tolls.flatMap((a, i) => tolls.slice(i + 1).flatMap(b => (excludes(a, b) ? [[a, b] as const] : [])))
  // Four hurt on Wednesday and five on Monday are two events, whatever brought their reports together.
  const clashes = apart.filter(([a, b]) => !onOtherDays(stretchOf(bundle, a), stretchOf(bundle, b)))
  if (apart.length && !clashes.length) return null
  const withDead = clashes.length > 0 && clashes.every(([a, b]) => isWithDead(a, b))
  const withDoer = clashes.length > 0 && clashes.every(([a, b]) => isWithDoer(bundle, a, b))
  const withNamed = clashes.length > 0 && clashes.every(([a, b]) => areOthers(a, b))
  const grows = clashes.every(([a, b]) => isLater(bundle, a.n < b.n ? b : a, a.n < b.n ? a : b))
  const { kind, whom } = tolls[0]!
  const note = !clashes.length
    ? 'No conflict: one figure is given as a least or a rough one.'
    : withDead
      ? 'No conflict: the higher figure is that of the dead and the injured together.'
      : withDoer
        ? 'No conflict: the higher figure counts whoever did it, too.'
        : withNamed
          ? 'No conflict: the lower figure is of those beside somebody who is named.'
          : grows
            ? 'No conflict: the later the report, the higher its figure.'
            : 'The figures differ between reports; which of them was counted last cannot be told from these.'
  return differenceFrom(
    bundle.event,
    'number',
    whom ? `${whom} ${kind}` : kind,
    versions,
    !grows && !withDoer && !withDead && !withNamed,
    note,
    tolls.length > 1 && tolls.every(t => isCited(bundle, t)),
  )
}

const stretchOf = (bundle: Bundle, { unit }: Toll): Stretch => ({ article: bundle.articles[unit.article]!, span: unit })

/** "One killed and three others hurt" beside "four hurt". */
function isWithDead(a: Toll, b: Toll): boolean {
  const [low, high] = a.n < b.n ? [a, b] : [b, a]
  const dead = tollsIn(low.unit).find(t => t.kind === 'killed')
  return low.kind === 'injured' && dead !== undefined && low.n + dead.n === high.n
}

/** "The envoy and three others killed" beside "four killed". */
function areOthers(a: Toll, b: Toll): boolean {
  const [low, high] = a.n < b.n ? [a, b] : [b, a]
  return high.n - low.n === 1 && low.unit.tokens.slice(low.from, low.to).some(t => /^others?$/.test(t.lower))
}

/** Killed, and killed with the one who killed them: one more, and some report says so. */
function isWithDoer(bundle: Bundle, a: Toll, b: Toll): boolean {
  const high = Math.max(a.n, b.n)
  if (a.kind !== 'killed' || Math.abs(a.n - b.n) !== 1) return false
  const says = (u: Unit): boolean =>
    tollsIn(u).some(t => t.kind === 'killed' && t.n === high) && countsTheDoer(sentenceOf(bundle, u))
  return bundle.units.some(says)
}

const sentenceOf = (bundle: Bundle, unit: Unit): string =>
  bundle.articles[unit.article]!.text.slice(unit.start, unit.end)

/** Days before its report that a sentence may speak of and still tell of the event. */
const MOST_BACK = 31

/** "June 2030: eight people killed": what a report recalls. */
function isLookingBack(bundle: Bundle, unit: Unit): boolean {
  const { published, times } = bundle.articles[unit.article]!
  const written = parseDay(writtenOn(published)?.to)
  return (
    written !== null &&
    times.some(t => {
      const last = t.start < unit.end && unit.start < t.end ? parseDay(t.to) : null
      return last !== null && last < written - MOST_BACK
    })
  )
}

const labelOf = ({ unit, from, to }: Toll): string =>
  unit.tokens
    .slice(from, to)
    .map(t => t.lower)
    .join(' ')

/** The statement that the figure stands in. */
function evidence(bundle: Bundle, { unit, from, to }: Toll): Evidence {
  const clause = clauseAt(unit, unit.tokens[from]!.start)
  return evidenceOf(bundle, unit, { start: clause.start, end: Math.max(clause.end, unit.tokens[to - 1]!.end) })
}

/** Share by which rough figures may differ. */
const ROUGH = 0.2

function excludes(a: Toll, b: Toll): boolean {
  if (a.n === b.n) return false
  const [low, high] = a.n < b.n ? [a, b] : [b, a]
  if (low.bound === 'least') return false
  return !((low.bound === 'about' || high.bound === 'about') && high.n - low.n <= ROUGH * high.n)
}

function isLater(bundle: Bundle, later: Toll, earlier: Toll): boolean {
  const published = (t: Toll) => bundle.articles[t.unit.article]!.published
  return isWrittenLater(published(later), published(earlier))
}
