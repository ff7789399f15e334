// What became of what was planned: visits, calls and meetings told along with the story, each with the steps that were reported.
import type { DossierEvent } from '../../model/index.js'
import { AlsoThere } from './also-there.js'
import { Ladder } from './event-header.js'
import { Listed, Section, Sentence } from './layout.js'
import { days, type View } from './view.js'
import { weightiest } from './weightiest.js'

const KINDS = new Set(['visit', 'call', 'meeting', 'talks'])

/** Lines of a list on the page. */
const MOST = 25

/** An engagement of two parties or with more than one step. */
export const isEngagement = (e: DossierEvent): boolean =>
  KINDS.has(e.subtype ?? '') && e.participants.length > 0 && (e.history.length > 1 || e.status !== 'hypothetical')

/** The engagements of an event's page. */
export function EngagementsSection({ view, told }: { view: View; told: readonly DossierEvent[] }) {
  const list = told.filter(isEngagement)
  if (!list.length) return null
  return (
    <Section id="engagements" icon="engagements" title="Visits, calls and meetings" count={list.length}>
      <Listed empty="None.">
        {weightiest(list, MOST, e => e.evidence.length).map(e => (
          <li key={e.id} id={e.id}>
            <b>{e.title}</b> <span class="meta">{e.when ? days(e.when) : 'date unknown'}</span>
            <AlsoThere view={view} event={e} />
            <Ladder view={view} event={e} />
            <Sentence view={view} e={e.evidence[0]} />
          </li>
        ))}
      </Listed>
      {list.length > MOST ? <p class="meta">The other {list.length - MOST} stand in the JSON record.</p> : null}
    </Section>
  )
}
