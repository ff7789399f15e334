// What each side's account of one engagement says, topic by topic; silence is shown.
import type { Readout } from '../../model/index.js'
import { EvidenceLinks, Section } from './layout.js'
import type { View } from './view.js'

/** The readouts of an event's page. */
export function ReadoutsSection({ view, readouts }: { view: View; readouts: readonly Readout[] }) {
  if (!readouts.length) return null
  return (
    <Section id="readouts" icon="readouts" title="What each side says of it" count={readouts.length}>
      {readouts.map(r => (
        <Table key={r.engagement} view={view} r={r} />
      ))}
    </Section>
  )
}

function Table({ view, r }: { view: View; r: Readout }) {
  const title = view.events.get(r.engagement)?.title ?? 'The engagement'
  return (
    <section class="scroll" tabIndex={0} aria-label={`Accounts of: ${title}`}>
      <h3>{title}</h3>
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
    </section>
  )
}
