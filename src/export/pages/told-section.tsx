// What the reports tell along with the story: sentence by sentence, each with the kinds of deeds it tells.
import type { DossierEvent, Evidence } from '../../model/index.js'
import { AlsoThere } from './also-there.js'
import { isEngagement } from './engagements-section.js'
import { EvidenceLinks, Listed, Section, Sentence } from './layout.js'
import { days, type View } from './view.js'
import { weightiest } from './weightiest.js'

/** Lines of the list on the page. */
const MOST = 25

/** Deeds that one sentence tells first. */
interface Line {
  readonly lead: Evidence
  readonly events: DossierEvent[]
}

/** Somebody who is said to take part, a place, a time or a second report: else nothing says which deed it is, and the record alone has it. */
const saysWhich = (e: DossierEvent): boolean =>
  e.participants.some(p => !p.basis) || e.place !== null || e.when !== null || e.evidence.length > 1

/** All that is no visit, call or meeting. */
export function ToldSection({ view, told }: { view: View; told: readonly DossierEvent[] }) {
  const list = linesOf(told.filter(e => !isEngagement(e) && saysWhich(e)))
  if (!list.length) return null
  return (
    <Section id="told" icon="told" title="Told along with it" count={list.length} closed={list.length > 15}>
      <Listed empty="Nothing else is told.">
        {weightiest(list, MOST, l => Math.max(...l.events.map(e => e.evidence.length))).map(({ lead, events }) => (
          <li key={events[0]!.id} class="row">
            {events.map(e => (
              <span key={e.id} id={e.id} class="deed">
                {e.title}
                {e.when ? <span class="meta"> {days(e.when)}</span> : null}
                <AlsoThere view={view} event={e} />
              </span>
            ))}
            <Sentence view={view} e={lead} />
            <EvidenceLinks view={view} list={events.flatMap(e => e.evidence)} most={4} shown={lead.exact} />
          </li>
        ))}
      </Listed>
      {list.length > MOST ? <p class="meta">The other {list.length - MOST} stand in the JSON record.</p> : null}
    </Section>
  )
}

function linesOf(events: readonly DossierEvent[]): Line[] {
  const lines = new Map<string, Line>()
  for (const e of events) {
    const lead = e.evidence[0]
    const key = `${lead.article}:${lead.start}`
    const line = lines.get(key) ?? { lead, events: [] }
    line.events.push(e)
    lines.set(key, line)
  }
  return [...lines.values()]
}
