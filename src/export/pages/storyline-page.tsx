// The page of a storyline: its events in order, who reported on which day, and their joint timeline.
import type { Storyline, StorylineLink } from '../../model/index.js'
import { CoveragePicture } from './coverage-picture.js'
import { Listed, page, Section } from './layout.js'
import { TimelineSection } from './timeline-section.js'
import type { View } from './view.js'

/** The page of a storyline. */
export function storylinePage(view: View, s: Storyline): string {
  const events = s.events.map(id => view.events.get(id)!)
  const links = new Map(s.links.map(l => [l.to, l]))
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
                <b>{view.whenOf(e)}</b>{' '}
                <a class="line" href={`../events/${e.id}.html`}>
                  {e.title}
                </a>{' '}
                <span class="meta">{`${e.status} · ${e.articles.length} ${e.articles.length === 1 ? 'article' : 'articles'}`}</span>
                <Link view={view} link={links.get(e.id)} />
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

const RELATIONS: Readonly<Record<StorylineLink['relation'], string>> = {
  'rescheduled-as': 'after it was put off or called off:',
  'same-kind': 'one kind of deed between the same parties as',
  'same-party': 'a party in common with',
  'same-topic': 'of one topic with',
  'same-matter': 'much the same words and names as',
}

/** Why an event stands in the storyline. */
function Link({ view, link }: { view: View; link: StorylineLink | undefined }) {
  const before = link && view.events.get(link.from)
  if (!before) return null
  return (
    <div class="meta">
      {`Worked out: ${RELATIONS[link.relation]} `}
      <a href={`../events/${before.id}.html`}>{before.title}</a>
      {link.parties.length ? ` (${link.parties.map(id => view.nameOf(id)).join(', ')})` : ''}
    </div>
  )
}
