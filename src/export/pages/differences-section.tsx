// In what the accounts differ: every version beside the others, with who holds it and the words it rests on.
import type { Difference, DifferenceKind } from '../../model/index.js'
import { EvidenceLinks, Listed, Section, Tag } from './layout.js'
import type { View } from './view.js'
import { weightiest } from './weightiest.js'

const KINDS: Readonly<Record<DifferenceKind, string>> = {
  description: 'What it was',
  wording: 'Words inside quotation marks',
  status: 'Put off or called off',
  number: 'How many',
  time: 'When',
  place: 'Where',
  naming: 'What the matter is called',
  responsibility: 'Who answers for it',
  'speech-act': 'How it was said',
  source: 'Who said it',
  office: 'Who holds which office',
  certainty: 'How sure it is',
  denial: 'Asserted and denied',
  agency: 'Who did it',
  reason: 'Reasons given',
}

/** Differences of a list on the page: those that most reports tell. */
const MOST = 30
const weight = (d: Difference): number => d.versions.reduce((n, v) => n + v.evidence.length, 0)

function Rest({ of }: { of: readonly Difference[] }) {
  return of.length > MOST ? <p class="meta">The other {of.length - MOST} stand in the JSON record.</p> : null
}

/** Versions of a reconciled difference are read on demand. */
const MOST_OPEN = 6

/** The differences of an event's page: conflicts first, then what only looks like one. */
export function DifferencesSection({
  view,
  here,
  differences,
}: {
  view: View
  here: string
  differences: readonly Difference[]
}) {
  const conflicts = differences.filter(d => d.conflicting)
  const others = differences.filter(d => !d.conflicting)
  return (
    <Section id="differences" icon="differences" title="Where the accounts part" count={differences.length}>
      <Listed empty="No conflict was found.">
        {weightiest(conflicts, MOST, weight).map(d => (
          <DifferenceItem key={d.id} view={view} here={here} d={d} />
        ))}
      </Listed>
      <Rest of={conflicts} />
      {others.length ? (
        <details open={others.length <= MOST_OPEN}>
          <summary>Different, and no conflict ({others.length})</summary>
          <ul class="plain">
            {weightiest(others, MOST, weight).map(d => (
              <DifferenceItem key={d.id} view={view} here={here} d={d} />
            ))}
          </ul>
          <Rest of={others} />
        </details>
      ) : null}
    </Section>
  )
}

/** What a difference is about where its kind says it all. */
const NO_MATTER = new Set(['wording of a quotation', 'how it was said', 'who said it', 'how many took part'])

function DifferenceItem({ view, here, d }: { view: View; here: string; d: Difference }) {
  return (
    <li id={d.id}>
      <Tag kind={d.conflicting ? 'conflict' : 'indirect'}>{d.conflicting ? 'in conflict' : 'no conflict'}</Tag>
      <b>
        {KINDS[d.kind]}
        {NO_MATTER.has(d.about) ? '' : `: ${view.nameOf(d.about)}`}
      </b>{' '}
      <span class="meta">{d.note}</span>
      <ul class="versions">
        {d.versions.map(v => (
          <li key={v.label}>
            <b>{view.nameOf(v.label)}</b>
            {v.holders.length && !v.holders.includes(d.about) ? (
              <span class="meta"> held by {v.holders.map(h => view.nameOf(h)).join(', ')}</span>
            ) : null}
            <div class="says" dir="auto">
              {quoted(v.evidence[0].exact)}
            </div>
            <EvidenceLinks view={view} here={here} list={v.evidence} most={5} />
          </li>
        ))}
      </ul>
    </li>
  )
}

/** In marks, unless it opens with one of its own. */
const quoted = (text: string): string => (/^["“„«‘']/.test(text) ? text : `“${text}”`)
