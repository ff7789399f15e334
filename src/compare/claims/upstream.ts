// On whom a statement rests: whoever it cites, else the report's own lineage.
import { isAhead, type Quote } from '../../model/index.js'
import type { Span } from '../../text/index.js'
import type { Bundle, Unit } from '../bundle.js'
import { bodiesSpokenFor } from '../sides.js'

/** Where the source of plans is looked for around a sentence that names none: before it, where plans are announced, and then behind it. */
const AROUND = [-1, -2, -3, 1, 2, 3]

/** Whom a statement of the sentence cites, or null where the outlet speaks itself. */
export const holderOf = (u: Unit, at: Span): string | null => citing(u, at)?.speaker ?? null

/** The quotation that a statement stands in; else one that it introduces. */
function citing(u: Unit, at: Span): Quote | undefined {
  const known = u.quotes.filter(q => q.speaker !== null)
  const meets = (s: Span | null): boolean => s !== null && s.start < at.end && at.start < s.end
  return known.find(meets) ?? known.find(q => meets(q.cueSpan))
}

/**
 * The source each statement rests on. Whoever it cites (the last to pass it on, where one is named), and all who speak for one side or one body
 * are one source; what somebody will do is known from who announced it, so a statement of plans without a source takes the nearest one
 * cited before it, else behind it. All else rests on the report's own lineage; two reports of one outlet are one witness, with the lineage of the first.
 */
export function upstreamOf(bundle: Bundle, sides: ReadonlyMap<string, string>): (u: Unit, at: Span) => string {
  const bodies = bodiesSpokenFor(bundle.articles)
  const own = ownLineages(bundle)
  const cited = (u: Unit | undefined, at?: Span): string | null => {
    const q = u && citing(u, at ?? u)
    const source = q?.via[0] ?? q?.speaker
    if (!source) return null
    const body = bodies.get(source) ?? source
    const side = sides.get(source) ?? sides.get(body) ?? body
    return side.includes(':unnamed') ? null : `source:${side}`
  }
  return (u, at) => {
    const source = cited(u, at)
    if (source) return source
    // Who cites somebody without a name has it from him, and not from whoever is cited nearby.
    if (!citing(u, at) && u.happenings.some(h => isAhead(h.status)))
      for (const k of AROUND) {
        const near = bundle.units[u.index + k]
        const source = near?.article === u.article ? cited(near) : null
        if (source) return source
      }
    return own[u.article]!
  }
}

/** The lineage each report speaks with where it cites nobody. */
function ownLineages({ articles, lineages }: Bundle): string[] {
  const ofOutlet = new Map<string, string>()
  return articles.map(({ outlet }, i) => {
    const lineage = lineages[i]!
    if (outlet === null) return lineage
    const first = ofOutlet.get(outlet) ?? lineage
    ofOutlet.set(outlet, first)
    return first
  })
}

/** True for a named source, false for a lineage. */
export const isSource = (lineage: string): boolean => lineage.startsWith('source:')
