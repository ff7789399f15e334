// The page of an event: what happened and how sure it is, where accounts part, who said what, when, who, and from which reports.
import type { DossierEvent, Readout } from '../../model/index.js'
import { EvidenceLinks, Listed, page } from './layout.js'
import { DifferencesSection, LedgerSection } from './ledger-section.js'
import { QuotesSection } from './quotes-section.js'
import { TimelineSection } from './timeline-section.js'
import { days, type View } from './view.js'

/** The page of a main event. */
export function eventPage(view: View, event: DossierEvent): string {
  const parts = view.partsOf(event.id)
  const storyline = view.storylineOf.get(event.id)
  const own = new Set([event.id, ...parts.told.map(e => e.id)])
  return page({
    view,
    title: event.title,
    up: '../',
    children: (
      <>
        <EventHeader view={view} event={event} storyline={storyline} />
        <LedgerSection view={view} claims={parts.claims} />
        <DifferencesSection view={view} differences={parts.differences} />
        {parts.readouts.map(r => (
          <ReadoutSection key={r.engagement} view={view} r={r} />
        ))}
        <QuotesSection view={view} quotes={parts.quotes} once={parts.quotedOnce} />
        <TimelineSection view={view} entries={view.record.timeline.filter(t => t.event !== null && own.has(t.event))} />
        <ToldSection view={view} told={parts.told} />
        <PeopleSection view={view} event={event} told={parts.told} />
        <ArticlesSection view={view} articles={event.articles} />
      </>
    ),
  })
}

function EventHeader({ view, event, storyline }: { view: View; event: DossierEvent; storyline: string | undefined }) {
  const lineages = new Map<string, number>()
  for (const a of event.articles) {
    const l = view.lineageOf.get(a) ?? a
    lineages.set(l, (lineages.get(l) ?? 0) + 1)
  }
  return (
    <>
      <h1>{event.title}</h1>
      <p class="meta">
        {event.type}
        {event.subtype ? ` / ${event.subtype}` : ''} · {event.status} ·{' '}
        {event.when ? `${days(event.when)} (${event.when.basis}: ${event.when.by})` : 'date unknown'}
        {event.place ? ` · ${view.nameOf(event.place)}` : ''}
        {storyline ? (
          <>
            {' '}
            · <a href={`../storylines/${storyline}.html`}>storyline</a>
          </>
        ) : null}
      </p>
      <p class="meta">
        {event.articles.length} {event.articles.length === 1 ? 'article' : 'articles'} from {lineages.size}{' '}
        {lineages.size === 1 ? 'source text' : 'source texts'}
      </p>
      <div
        class="bar"
        role="img"
        aria-label={`${lineages.size} source texts with ${[...lineages.values()].join(', ')} articles`}
      >
        {[...lineages].map(([id, n]) => (
          <span key={id} style={`flex:${n}`} />
        ))}
      </div>
      <ol class="ladder" aria-label="What was reported of its status">
        {event.history.map((h, i) => (
          <li key={i}>
            <b>{h.status}</b> {h.on ? days(h.on) : 'undated'} <EvidenceLinks view={view} list={h.evidence} most={3} />
          </li>
        ))}
      </ol>
    </>
  )
}

function ReadoutSection({ view, r }: { view: View; r: Readout }) {
  return (
    <section>
      <h2>What each side says of it: {view.events.get(r.engagement)?.title}</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              {r.sides.map(s => (
                <th key={s} scope="col">
                  {view.nameOf(s)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {r.topics.map((t, i) => (
              <tr key={i}>
                {r.sides.map(s => {
                  const cell = t.cells[s]
                  return (
                    <td key={s} dir="auto">
                      {cell ? (
                        <>
                          {cell[0].exact} <EvidenceLinks view={view} list={cell} most={4} />
                        </>
                      ) : (
                        <span class="empty">not mentioned</span>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function ToldSection({ view, told }: { view: View; told: readonly DossierEvent[] }) {
  return (
    <section id="told">
      <h2>Told along with it</h2>
      <details open={told.length <= 15}>
        <summary>{told.length} other happenings</summary>
        <Listed empty="Nothing else is told.">
          {told.map(e => (
            <li key={e.id} id={e.id}>
              {e.title} <span class="meta">{e.when ? days(e.when) : ''}</span>{' '}
              <EvidenceLinks view={view} list={e.evidence} most={4} />
            </li>
          ))}
        </Listed>
      </details>
    </section>
  )
}

function PeopleSection({ view, event, told }: { view: View; event: DossierEvent; told: readonly DossierEvent[] }) {
  const ids = new Set([event, ...told].flatMap(e => e.participants.map(p => p.entity)))
  const people = [...ids].sort().flatMap(id => {
    const p = view.people.get(id)
    return p && !id.includes(':unnamed') && (p.type === 'person' || p.type === 'organisation') ? [p] : []
  })
  const inArticles = new Set(event.articles)
  return (
    <section id="people">
      <h2>People and bodies</h2>
      <Listed empty="Nobody is named as taking part.">
        {people.map(p => (
          <li key={p.id}>
            <b>{p.name}</b>{' '}
            {p.roles
              .filter(r => r.evidence.some(e => inArticles.has(e.article)))
              .slice(0, 6)
              .map((r, i) => (
                <span key={i}>
                  {i ? '; ' : ''}
                  {r.title}
                  {r.of ? `, ${view.nameOf(r.of)}` : ''} <span class="meta">{r.from ? days(r) : ''}</span>{' '}
                  <EvidenceLinks view={view} list={r.evidence} most={2} />
                </span>
              ))}
          </li>
        ))}
      </Listed>
    </section>
  )
}

function ArticlesSection({ view, articles }: { view: View; articles: readonly string[] }) {
  return (
    <section id="articles">
      <h2>Articles</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col">Title</th>
              <th scope="col">Published</th>
              <th scope="col">How the date is known</th>
              <th scope="col">Source text</th>
              <th scope="col">Damage</th>
            </tr>
          </thead>
          <tbody>
            {articles.map(id => {
              const f = view.facts.get(id)!
              return (
                <tr key={id}>
                  <td>{f.outlet}</td>
                  <td dir="auto">
                    <a href={`../articles/${f.file}`}>{f.title}</a>
                  </td>
                  <td>{days(f.published)}</td>
                  <td>{f.published ? `${f.published.basis}: ${f.published.by}` : ''}</td>
                  <td>{lineageLabel(view, articles, id)}</td>
                  <td>{f.problems || ''}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Source texts of an event by letters, in the order of the table: A, B, … */
function lineageLabel(view: View, articles: readonly string[], id: string): string {
  const order = [...new Set(articles.map(a => view.lineageOf.get(a) ?? a))]
  const n = order.indexOf(view.lineageOf.get(id) ?? id)
  return n < 26 ? String.fromCharCode(65 + n) : `no. ${n + 1}`
}
