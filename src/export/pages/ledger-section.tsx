// What is agreed, what is disputed and between whom, what rests on one source; and in what the accounts differ.
import type { Claim, Difference, Standing } from '../../model/index.js'
import { EvidenceLinks, Listed, Tag } from './layout.js'
import type { View } from './view.js'

const HEADS: readonly (readonly [Standing, string, string])[] = [
  ['disputed', 'Disputed', 'Nothing is disputed between these reports.'],
  ['corroborated', 'Told by independent sources', 'No statement has two independent sources here.'],
  ['single-source', 'One source', 'Nothing rests on one source alone.'],
]

/** The ledger of an event's page. */
export function LedgerSection({ view, claims }: { view: View; claims: readonly Claim[] }) {
  return (
    <section id="ledger">
      <h2>What the reports say</h2>
      {HEADS.map(([standing, head, empty]) => {
        const list = claims.filter(c => c.standing === standing)
        const body = (
          <Listed empty={empty}>
            {list.map(c => (
              <ClaimLine key={c.id} view={view} c={c} />
            ))}
          </Listed>
        )
        return standing === 'single-source' ? (
          <details key={standing} open={claims.length <= 12}>
            <summary>
              {head} ({list.length})
            </summary>
            {body}
          </details>
        ) : (
          <div key={standing}>
            <h3>
              {head} ({list.length})
            </h3>
            {body}
          </div>
        )
      })}
    </section>
  )
}

function ClaimLine({ view, c }: { view: View; c: Claim }) {
  return (
    <li id={c.id}>
      <Tag kind={c.standing}>{c.lineages.length === 1 ? '1 source' : `${c.lineages.length} sources`}</Tag>
      <a href={view.href(c.evidence.find(e => e.exact === c.text) ?? c.evidence[0])} dir="auto">
        {c.text}
      </a>
      {c.holder ? <span class="meta"> according to {view.nameOf(c.holder)}</span> : null}
      <div>
        <EvidenceLinks view={view} list={c.evidence} />
      </div>
    </li>
  )
}

/** In what the accounts differ. */
export function DifferencesSection({ view, differences }: { view: View; differences: readonly Difference[] }) {
  return (
    <section id="differences">
      <h2>Where the accounts differ</h2>
      <Listed empty="No difference was found.">
        {differences.map(d => (
          <li key={d.id} id={d.id}>
            <Tag kind={d.conflicting ? 'conflict' : 'indirect'}>{d.conflicting ? 'in conflict' : 'no conflict'}</Tag>
            <b>{d.about}</b> <span class="meta">{d.note}</span>
            <ul>
              {d.versions.map(v => (
                <li key={v.label}>
                  {v.label}
                  {v.holders.length ? (
                    <span class="meta"> held by {v.holders.map(h => view.nameOf(h)).join(', ')}</span>
                  ) : null}{' '}
                  <EvidenceLinks view={view} list={v.evidence} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </Listed>
    </section>
  )
}
