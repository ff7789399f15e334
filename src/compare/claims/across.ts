// One claim told in reports of several events of one matter: what is told day by day repeats what was told the day before, and who confirms it
// the day after confirms it. Claims whose statements say the same are one claim then, and its sources are counted again. Across matters nothing is joined:
// what is said of one trip is not said of its look-alike.
import { closeLink, type Edge, membersOf } from '../../grouping/index.js'
import type { Claim, ClaimEvidence } from '../../model/index.js'
import { pairsSharing } from '../sharing.js'
import { likeness, rivalryOf } from './likeness.js'
import { type Point, weighed } from './points.js'
import { claimOf, type FoundClaim, type Statement } from './statement.js'
import { isSource } from './upstream.js'

/** The claims found in the reports of one event. */
export interface ClaimsOfEvent {
  readonly event: string
  readonly found: readonly FoundClaim[]
  /** For whom somebody speaks: entity id to place id. */
  readonly sides: ReadonlyMap<string, string>
  /** Outlet of an article, or null. */
  readonly outlets: ReadonlyMap<string, string | null>
}

/** Mean likeness, and that of the best matches, at which claims of different events are one. Nothing but their words says so: more than inside an event. */
const LEAST_LIKENESS = 0.6
/** Likeness below which two statements are no match. */
const LEAST_EDGE = 0.3
/** Terms that two statements share at least, and statements with one term beyond which it says nothing. */
const LEAST_SHARED = 3
const MOST_SHARING = 150

/** Joins the claims of the events of one matter, which come in canonical order. By event, in the order of their first statement. */
export function joinClaims(events: readonly ClaimsOfEvent[]): ReadonlyMap<string, readonly Claim[]> {
  // Most matters are one event: nothing is joined there.
  if (events.length < 2) return new Map(events.map(e => [e.event, e.found.map(f => f.claim)]))
  const out = new Map<string, Claim[]>(events.map(e => [e.event, []]))
  const source = oneSource(events)
  const items = events.flatMap((e, at) =>
    e.found.map(f => ({ ...f, at, found: f.statements, statements: f.statements.map(s => withSource(s, source)) })),
  )
  for (const group of groupsOf(items)) {
    const members = group.map(i => items[i]!)
    const claim = members.length < 2 && !isOtherwise(members[0]!) ? members[0]!.claim : merged(members, events)
    out.get(claim.event)!.push(claim)
  }
  return out
}

const withSource = (s: Statement, source: (e: ClaimEvidence) => ClaimEvidence): Statement => ({
  ...s,
  evidence: source(s.evidence),
})

/** Another event of the matter knows for whom somebody speaks who stands for himself in this one: two sources may be one. */
const isOtherwise = ({ found, statements }: Item): boolean =>
  statements.some((s, i) => isSource(s.evidence.lineage) && s.evidence.lineage !== found[i]!.evidence.lineage)

interface Item extends FoundClaim {
  /** Place of its event. */
  readonly at: number
  /** Its statements with the sources that its event knows. */
  readonly found: readonly Statement[]
}

function groupsOf(items: readonly Item[]): number[][] {
  const statements = items.flatMap((item, i) => item.statements.map(s => ({ s, i, at: item.at })))
  const points = weighed(
    // Events are numbered bundle by bundle.
    statements.map(({ s }) => ({ ...s.point, said: [], told: s.point.told.map(t => ({ ...t, event: -1 })) })),
    new Set(statements.map(({ s }) => s.point.unit)).size,
  )
  const best = new Map<number, { readonly a: number; readonly b: number; readonly scores: Map<number, number> }>()
  pairsSharing(
    points.map(p => p.terms.keys()),
    { least: LEAST_SHARED, most: MOST_SHARING },
    (x, y) => {
      const [s, t] = [statements[x]!, statements[y]!]
      const score = alike(points[x]!, points[y]!, s.s, t.s)
      if (score < LEAST_EDGE) return
      const [a, b] = [s.i, t.i]
      const key = a * items.length + b
      const pair = best.get(key) ?? { a, b, scores: new Map<number, number>() }
      best.set(key, pair)
      const side = items[a]!.statements.length <= items[b]!.statements.length ? x : y
      pair.scores.set(side, Math.max(pair.scores.get(side) ?? 0, score))
    },
    statements.map(s => s.at),
  )
  const edges: Edge[] = [...best.values()].map(({ a, b, scores }) => {
    const fewer = Math.min(items[a]!.statements.length, items[b]!.statements.length)
    return { a, b, score: [...scores.values()].reduce((sum, x) => sum + x, 0) / fewer }
  })
  return membersOf(
    closeLink(
      items.map(() => true),
      edges,
      { threshold: LEAST_LIKENESS, best: 0.5, leastMean: 0.2, pull: 0 },
    ),
  )
}

/** Nothing where the days they name lie apart or no figure of theirs is the same: what is searched again in August, and a toll that has risen. */
function alike(a: Point, b: Point, s: Statement, t: Statement): number {
  if (areApart(a.days, b.days, ([f, to], [g, u]) => f <= u + 1 && g <= to + 1)) return 0
  if (areApart(a.figures, b.figures, (n, m) => n === m)) return 0
  return likeness(a, b, rivalryOf(s.evidence.lineage, t.evidence.lineage))
}

/** Both have some, and none that agree. */
const areApart = <T>(a: readonly T[], b: readonly T[], agree: (x: T, y: T) => boolean): boolean =>
  a.length > 0 && b.length > 0 && !a.some(x => b.some(y => agree(x, y)))

/** One claim of several: it stands under the event that most of its evidence is from, of equals the first. */
function merged(members: readonly Item[], events: readonly ClaimsOfEvent[]): Claim {
  const weights = new Map<number, number>()
  for (const m of members) weights.set(m.at, (weights.get(m.at) ?? 0) + m.statements.length)
  const home = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0]
  const claim = claimOf(
    events[home]!.event,
    members.flatMap(m => m.statements),
  )
  return members.some(m => m.claim.standing === 'disputed') ? { ...claim, standing: 'disputed' } : claim
}

/** A source by one name in all events: a spokesman by the side he was seen to speak for in one of them, two reports of one outlet by the lineage of the first. */
function oneSource(events: readonly ClaimsOfEvent[]): (e: ClaimEvidence) => ClaimEvidence {
  // Of several sides the first event's, so that comes last.
  const sides = new Map([...events].reverse().flatMap(x => [...x.sides]))
  const outlets = new Map(events.flatMap(x => [...x.outlets]))
  const lineages = new Map<string, string>()
  return e => {
    if (isSource(e.lineage)) {
      const side = sides.get(e.lineage.slice('source:'.length))
      return side ? { ...e, lineage: `source:${side}` } : e
    }
    const outlet = outlets.get(e.article) ?? null
    if (outlet === null) return e
    const known = lineages.get(outlet) ?? e.lineage
    lineages.set(outlet, known)
    return { ...e, lineage: known }
  }
}
