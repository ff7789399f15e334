// Accounts of one event held side by side. Pure: one bundle in, one comparison out.
import type { Alignment, Difference, LoneQuote, QuoteGroup, Readout } from '../model/index.js'
import type { Span } from '../text/index.js'
import { findAlignments } from './alignments.js'
import { type Bundle, bundleOf } from './bundle.js'
import { type ClaimsOfEvent, type FoundClaim, findClaims } from './claims/index.js'
import { type DayTold, daysTold } from './days.js'
import {
  actedDifferently,
  amountedDifferently,
  answeredDifferently,
  countedDifferently,
  crowdedDifferently,
  deniedBySome,
  deniedDeeds,
  describedDifferently,
  doneByEachOther,
  doneOrNot,
  harmedDifferently,
  heldTogether,
  lastedDifferently,
  namedDifferently,
  placedDifferently,
  quantifiedDifferently,
  reasonedDifferently,
  sourcedDifferently,
  timedDifferently,
  titledDifferently,
  toldAs,
  toldAsFact,
  triedOrDone,
} from './differences/index.js'
import type { FoundEvent } from './found-event.js'
import { findEvents } from './happenings.js'
import { Headlines } from './headlines.js'
import { type Order, ordersOf } from './order.js'
import { findReadouts } from './readouts.js'
import { sidesOf } from './sides.js'
import { subjectOf } from './subject.js'
import { findVariants } from './variants.js'

export { type Bundle, bundleOf } from './bundle.js'
export { type ClaimsOfEvent, joinClaims } from './claims/index.js'
export { wordedDifferently } from './differences/wording.js'
export { withDoubt } from './doubt.js'
export type { FoundEvent } from './found-event.js'
export { joinUtterances, type Utterances } from './utterances.js'

/** What comparing the reports of one event gives. */
export interface Comparison {
  readonly events: readonly FoundEvent[]
  /** Claims as found in these reports alone: see {@link joinClaims}. */
  readonly claims: ClaimsOfEvent
  readonly differences: readonly Difference[]
  readonly quotes: readonly QuoteGroup[]
  readonly quotedOnce: readonly LoneQuote[]
  readonly readouts: readonly Readout[]
  readonly alignments: readonly Alignment[]
  readonly days: readonly DayTold[]
  /** Which event came first, where a sentence says so; events by their place in `events`. */
  readonly orders: readonly Order[]
}

/** Compares the reports of one event. */
export function compare(
  event: string,
  articles: Parameters<typeof bundleOf>[1],
  lineages: readonly string[],
): Comparison {
  const bundle: Bundle = bundleOf(event, articles, lineages)
  const sides = sidesOf(articles)
  const headlines = new Headlines(bundle)
  const events = findEvents(bundle, sides, headlines)
  const { groups: quotes, once: quotedOnce, renderings, reported } = findVariants(bundle, sides)
  const found = findClaims(bundle, events, sides, renderings)
  const claims = found.map(f => f.claim)
  const ofPeople = [
    ...harmedDifferently(bundle),
    ...crowdedDifferently(bundle, events),
    ...amountedDifferently(bundle),
    ...quantifiedDifferently(bundle),
    ...lastedDifferently(bundle),
  ]
  const counted = [...ofPeople, ...countedDifferently(bundle, claims).filter(d => !ofPeople.some(o => restsOn(d, o)))]
  const differences = [
    ...describedDifferently(bundle, sides),
    ...toldAs(bundle, events),
    ...triedOrDone(bundle, events),
    ...counted,
    ...timedDifferently(bundle, events),
    ...placedDifferently(bundle, events),
    ...answeredDifferently(bundle),
    ...toldAsFact(bundle, events),
    ...deniedBySome(bundle),
    ...deniedDeeds(bundle, events),
    ...doneOrNot(bundle),
    ...doneByEachOther(bundle, events, sides),
    ...reasonedDifferently(bundle, events, sides),
    ...namedDifferently(bundle),
    ...actedDifferently(bundle, renderings, sides),
    ...sourcedDifferently(bundle, renderings, sides),
    ...titledDifferently(bundle),
    ...heldTogether(bundle),
  ]
  const disputed = differences.filter(d => d.kind === 'description').flatMap(d => d.versions.map(v => v.label))
  const subject = subjectOf(bundle, disputed, headlines)
  return {
    events: subject
      ? events.map(e => (e.main ? { ...e, subject: { ...subject, triggered: headlines.tellBy(e.trigger) } } : e))
      : events,
    quotes,
    quotedOnce,
    claims: {
      event,
      found: found.map(f =>
        isDisputed(f, differences) ? { ...f, claim: { ...f.claim, standing: 'disputed' as const } } : f,
      ),
      sides,
      outlets: new Map(articles.map(a => [a.id, a.outlet])),
    },
    differences,
    readouts: findReadouts(
      bundle,
      events,
      [...quotes.map(q => q.variants), ...quotedOnce.map(q => q.evidence), ...reported],
      sides,
    ),
    alignments: findAlignments(bundle, quotes),
    days: daysTold(bundle),
    orders: ordersOf(bundle, events),
  }
}

/** True where one difference has every version in words of another. */
const restsOn = (d: Difference, other: Difference): boolean =>
  d.versions.every(v =>
    v.evidence.some(e =>
      other.versions.some(w => w.evidence.some(x => x.article === e.article && overlap(e, x) === x.end - x.start)),
    ),
  )

/**
 * A claim whose sentence a conflicting difference rests on; one reason does not deny another. What is told as done is not disputed by what the thing it was done to is called; and altered
 * wording (found when utterances are joined across events) disputes a quotation, not the claim.
 */
function isDisputed({ claim: c, tellsDeed }: FoundClaim, differences: readonly Difference[]): boolean {
  return differences.some(
    d =>
      d.conflicting &&
      d.kind !== 'responsibility' &&
      d.kind !== 'reason' &&
      !(tellsDeed && d.kind === 'description') &&
      d.versions.some(v =>
        v.evidence.some(e =>
          c.evidence.some(
            x =>
              x.article === e.article &&
              // Of what became of a plan each side is disputed, however much else its sentence tells.
              overlap(e, x) >= (d.kind === 'status' ? Math.min(x.end - x.start, e.end - e.start) : x.end - x.start) / 2,
          ),
        ),
      ),
  )
}

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)
