// Who is in it: names in all spellings, with the offices the reports give them and the days on which they did.
import type { DossierEvent, ObservedRole } from '../../model/index.js'
import { EvidenceLinks, Listed, Section } from './layout.js'
import { days, type View } from './view.js'
import { weightiest } from './weightiest.js'

/** Lines of the list. */
const MOST = 50

/** People and bodies of an event and of what is told along with it. */
export function PeopleSection({
  view,
  event,
  told,
}: {
  view: View
  event: DossierEvent
  told: readonly DossierEvent[]
}) {
  const ids = new Set([event, ...told].flatMap(e => e.participants.map(p => p.entity)))
  const people = [...ids].sort().flatMap(id => {
    const p = view.people.get(id)
    return p && !id.includes(':unnamed') && (p.type === 'person' || p.type === 'organisation') ? [p] : []
  })
  const inArticles = new Set(event.articles)
  return (
    <Section id="people" icon="people" title="People and bodies" count={people.length}>
      <Listed empty="Nobody is named as taking part.">
        {weightiest(people, MOST, p => p.roles.length).map(p => (
          <li key={p.id} id={p.id}>
            <b dir="auto">{p.name}</b>{' '}
            {p.spellings.length > 1 ? (
              <span class="meta" dir="auto">
                also {p.spellings.filter(s => s !== p.name).join(', ')}
              </span>
            ) : null}
            {p.roles
              .filter(r => r.evidence.some(e => inArticles.has(e.article)))
              .filter((r, _, all) => !isToldInFull(r, all))
              .slice(0, 6)
              .map((r, i) => (
                <div key={i}>
                  {r.title}
                  {r.of ? `, ${view.nameOf(r.of)}` : ''} <span class="meta">{r.from ? `as of ${days(r)}` : ''}</span>{' '}
                  <EvidenceLinks view={view} list={r.evidence} most={2} />
                </div>
              ))}
          </li>
        ))}
      </Listed>
      {people.length > MOST ? <p class="meta">The other {people.length - MOST} stand in the JSON record.</p> : null}
    </Section>
  )
}

/** "chief executive" beside "chief executive, Almeda Terminals": one line is enough. */
const isToldInFull = (r: ObservedRole, roles: readonly ObservedRole[]): boolean =>
  r.of === null && roles.some(o => o.of !== null && o.title.toLowerCase() === r.title.toLowerCase())
