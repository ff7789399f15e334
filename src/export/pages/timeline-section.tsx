// When it happened: a picture with two lanes (what happened, when it was reported), and every entry as a line.
import type { TimelineEntry } from '../../model/index.js'
import { EvidenceLinks, Listed, Section, Sentence, Tag } from './layout.js'
import { TimelinePicture } from './timeline-picture.js'
import { days, type View } from './view.js'
import { weightiest } from './weightiest.js'

/** Entries shown at once; the rest on demand. */
const MOST_OPEN = 25
/** Entries on the page. */
const MOST = 40

/** The timeline of a page; `articles` are those whose days stand in the second lane. */
export function TimelineSection({
  view,
  entries,
  articles,
}: {
  view: View
  entries: readonly TimelineEntry[]
  articles: readonly string[]
}) {
  return (
    <Section id="timeline" icon="time" title="Timeline" count={entries.length}>
      <TimelinePicture view={view} entries={entries} articles={articles} />
      <details open={entries.length <= MOST_OPEN}>
        <summary>Every entry with its sentence</summary>
        <Listed empty="Nothing can be placed in time.">
          {weightiest(entries, MOST, e => e.evidence.length).map((t, i) => (
            <Entry key={i} view={view} t={t} />
          ))}
        </Listed>
        {entries.length > MOST ? <p class="meta">The other {entries.length - MOST} stand in the JSON record.</p> : null}
      </details>
    </Section>
  )
}

function Entry({ view, t }: { view: View; t: TimelineEntry }) {
  const status = t.event ? view.events.get(t.event)?.status : undefined
  return (
    <li class="row">
      <b>{days(t.when)}</b> <span class="meta">{t.when.basis === 'inferred' ? `worked out: ${t.when.by}` : ''}</span>
      <div>
        {status && status !== 'held' ? <Tag kind="indirect">{status}</Tag> : null}
        {t.event ? (
          <>
            <span class="deed">{t.headline}</span>
            {t.also ? <span class="meta"> with {t.also.map(id => view.events.get(id)?.title).join('; ')}</span> : null}
            <Sentence view={view} e={t.evidence[0]} />
          </>
        ) : (
          <a class="line" href={view.href(t.evidence[0])} dir="auto">
            {t.headline}
          </a>
        )}
      </div>
      <EvidenceLinks view={view} list={t.evidence} most={4} shown={t.event ? t.evidence[0].exact : t.headline} />
    </li>
  )
}
