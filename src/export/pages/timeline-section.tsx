// When it happened: entries in order, intervals as intervals.
import type { TimelineEntry } from '../../model/index.js'
import { EvidenceLinks, Listed } from './layout.js'
import { days, type View } from './view.js'

/** The timeline of a page. */
export function TimelineSection({ view, entries }: { view: View; entries: readonly TimelineEntry[] }) {
  return (
    <section id="timeline">
      <h2>Timeline</h2>
      <Listed empty="Nothing can be placed in time.">
        {entries.map((t, i) => (
          <li key={i}>
            <span class="meta">
              {days(t.when)}
              {` (${t.when.basis}: ${t.when.by})`}
            </span>{' '}
            {t.headline} <EvidenceLinks view={view} list={t.evidence} most={4} />
          </li>
        ))}
      </Listed>
    </section>
  )
}
