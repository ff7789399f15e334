// The page of a storyline: its events in order, who reported on which day, and their joint timeline.
import type { Storyline } from '../../model/index.js'
import { CoveragePicture } from './coverage-picture.js'
import { Listed, page, Section } from './layout.js'
import { TimelineSection } from './timeline-section.js'
import { days, type View } from './view.js'

/** The page of a storyline. */
export function storylinePage(view: View, s: Storyline): string {
  const events = s.events.map(id => view.events.get(id)!)
  const articles = events.flatMap(e => [...e.articles])
  return page({
    view,
    title: s.title,
    kind: 'storyline',
    up: '../',
    children: (
      <>
        <p class="kicker">
          Storyline of {events.length === 1 ? 'one event' : `${events.length} events`} · {articles.length}{' '}
          {articles.length === 1 ? 'article' : 'articles'}
        </p>
        <h1>{s.title}</h1>
        <Section id="events" icon="storyline" title="Events" count={events.length}>
          <Listed empty="No event.">
            {events.map(e => (
              <li key={e.id} class="row">
                <b>{e.when ? days(e.when) : 'date unknown'}</b>{' '}
                <a class="line" href={`../events/${e.id}.html`}>
                  {e.title}
                </a>{' '}
                <span class="meta">{`${e.status} · ${e.articles.length} ${e.articles.length === 1 ? 'article' : 'articles'}`}</span>
              </li>
            ))}
          </Listed>
        </Section>
        <CoveragePicture view={view} articles={articles} />
        <TimelineSection
          view={view}
          entries={view.record.timeline.filter(t => t.storyline === s.id)}
          articles={articles}
        />
      </>
    ),
  })
}
