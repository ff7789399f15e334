// The page of a storyline: its events in order, and their joint timeline.
import type { Storyline } from '../../model/index.js'
import { Listed, page } from './layout.js'
import { TimelineSection } from './timeline-section.js'
import { days, type View } from './view.js'

/** The page of a storyline. */
export function storylinePage(view: View, s: Storyline): string {
  const events = s.events.map(id => view.events.get(id)!)
  return page({
    view,
    title: s.title,
    up: '../',
    children: (
      <>
        <h1>{s.title}</h1>
        <p class="meta">Storyline of {events.length === 1 ? 'one event' : `${events.length} events`}</p>
        <h2>Events</h2>
        <Listed empty="No event.">
          {events.map(e => (
            <li key={e.id}>
              <a href={`../events/${e.id}.html`}>{e.title}</a>{' '}
              <span class="meta">{`${e.when ? days(e.when) : 'date unknown'} · ${e.status} · ${e.articles.length} articles`}</span>
            </li>
          ))}
        </Listed>
        <TimelineSection view={view} entries={view.record.timeline.filter(t => t.storyline === s.id)} />
      </>
    ),
  })
}
