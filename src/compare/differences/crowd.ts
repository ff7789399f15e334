// How many took part in a strike or a protest, report by report: organisers, police and companies count differently.
import { Grammar } from '../../annotate/index.js'
import { crowdHeads } from '../../lexicon/index.js'
import { type Difference, parseDay } from '../../model/index.js'
import { type Bundle, evidenceOf, type Unit } from '../bundle.js'
import { holderOf } from '../claims/upstream.js'
import { type Clause, clauseAt } from '../clauses.js'
import { doerOf } from '../doer.js'
import { type Bound, boundBefore, countOf, isNumbered } from '../figures.js'
import type { FoundEvent } from '../found-event.js'
import { onOtherDays } from '../other-days.js'
import { type Told, triggerAt } from '../tellings.js'
import { differenceFrom, Versions } from './draft.js'

/** How many took part, as one report has it. */
interface Crowd {
  readonly unit: Unit
  readonly clause: Clause
  readonly n: number
  readonly bound: Bound
  readonly label: string
  readonly place: string | null
  /** Who counts so, where the report names him. */
  readonly holder: string | null
}

/** Share by which rough figures may differ. */
const ROUGH = 0.2
/** A handful is no crowd: it may be those who were arrested or who spoke. */
const LEAST = 20
/** Tokens between a figure and whom it counts. */
const REACH = 3

/** The difference about the crowd of the main event, where reports that count it exclude each other. */
export function crowdedDifferently(bundle: Bundle, events: readonly FoundEvent[]): Difference[] {
  const difference = events.some(e => e.main && e.type === 'PROTEST') ? differenceOf(bundle, crowdsOf(bundle)) : null
  return difference ? [difference] : []
}

/** The first crowd that each report counts, fewest first. */
function crowdsOf(bundle: Bundle): Crowd[] {
  const first = new Map<number, Crowd>()
  const put: Crowd[] = []
  for (const unit of bundle.units) {
    const other = first.has(unit.article) ? putAt(bundle, unit) : null
    if (other) put.push(other)
    for (const happening of unit.happenings) {
      if (happening.type !== 'PROTEST' || !/^(?:held|under-way)$/.test(happening.status)) continue
      const crowd = first.has(unit.article) ? null : crowdOf(bundle, { unit, happening })
      if (crowd) first.set(unit.article, crowd)
    }
  }
  return [...first.values(), ...put].sort((a, b) => a.n - b.n)
}

function differenceOf(bundle: Bundle, crowds: readonly Crowd[]): Difference | null {
  if (!crowds.some((a, i) => crowds.slice(i + 1).some(b => excludes(bundle, a, b)))) return null
  const versions = new Versions()
  // One figure is one version, whatever the words around it.
  const labels = new Map<string, string>()
  for (const c of crowds) {
    const figure = `${c.n} ${c.bound}`
    const label = labels.get(figure) ?? c.label
    labels.set(figure, label)
    versions.add(label, evidenceOf(bundle, c.unit, c.clause), c.holder)
  }
  const note = 'The reports count differently how many took part.'
  const alone = crowds.some(c => c.holder !== null && crowds.some(d => d !== c && d.unit.article === c.unit.article))
  return differenceFrom(bundle.event, 'number', 'how many took part', versions, true, note, alone)
}

/** "Police put the crowd at 22,000": what somebody else has for it. */
function putAt(bundle: Bundle, unit: Unit): Crowd | null {
  const { tokens } = unit
  const verb = tokens.findIndex(
    (t, k) =>
      /^(?:put|puts|estimated)$/.test(t.lower) && tokens.slice(k + 1, k + 1 + REACH).some(x => CROWD.test(x.lower)),
  )
  const at =
    verb < 0
      ? -1
      : tokens.findIndex(
          (t, k) => k > verb && k <= verb + PUT_REACH && countOf(tokens[k]!) !== null && t.kind !== 'mark',
        )
  const n = at < 0 ? null : countOf(tokens[at]!)
  if (n === null || n < LEAST) return null
  const { from, bound } = boundBefore(tokens, at)
  const label = tokens
    .slice(from, at + 1)
    .map(w => w.lower)
    .join(' ')
  const holder = doerOf(bundle, unit, new Grammar(tokens), verb)
  return { unit, clause: clauseAt(unit, tokens[verb]!.start), n, bound, label, place: null, holder }
}

const CROWD = /^(?:crowds?|turnout|number|numbers|attendance|figure|marchers|protesters|demonstrators)$/
const PUT_REACH = 7

/** The figure in the statement that tells the protest. */
function crowdOf(bundle: Bundle, told: Told): Crowd | null {
  const { unit, happening } = told
  const trigger = unit.tokens[triggerAt(told)]
  if (!trigger) return null
  const clause = clauseAt(unit, trigger.start)
  const { times } = bundle.articles[unit.article]!
  for (let i = clause.from; i < clause.to; i++) {
    const n = countOf(unit.tokens[i]!)
    const t = unit.tokens[i]!
    if (n === null || n < LEAST || isNumbered(unit.tokens[i - 1])) continue
    if (times.some(x => x.start < t.end && t.start < x.end && parseDay(x.from) !== null)) continue
    const whom = unit.tokens.slice(i + 1, Math.min(clause.to, i + 1 + REACH)).findIndex(w => isPeople(w.lower))
    if (whom < 0) continue
    const { from, bound } = boundBefore(unit.tokens, i)
    const label = unit.tokens
      .slice(from, i + 2 + whom)
      .map(w => w.lower)
      .join(' ')
    return { unit, clause, n, bound, label, place: happening.place, holder: holderOf(unit, clause) }
  }
  return null
}

const isPeople = (lower: string): boolean => lower === 'people' || lower === 'members' || crowdHeads.has(lower)

/** Neither a least beside more, nor rough figures that lie near each other, nor of another day or town. */
function excludes(bundle: Bundle, low: Crowd, high: Crowd): boolean {
  if (low.n === high.n || low.bound === 'least') return false
  if ((low.bound === 'about' || high.bound === 'about') && high.n - low.n <= ROUGH * high.n) return false
  if (low.place !== null && high.place !== null && low.place !== high.place) return false
  const stretch = (c: Crowd) => ({ article: bundle.articles[c.unit.article]!, span: c.clause })
  return !onOtherDays(stretch(low), stretch(high))
}
