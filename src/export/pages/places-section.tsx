// Where it happened, on a map that lies beside the pages; places that the atlas does not know are listed.
import type { DossierEvent } from '../../model/index.js'
import { atlasSize } from './atlas.generated.js'
import { frameOf, type Spot, spotOf } from './atlas.js'
import { Section } from './layout.js'
import type { View } from './view.js'

/** Places drawn at most. */
const MOST = 40

/** The places of an event and of what is told along with it. */
export function PlacesSection({
  view,
  event,
  told,
}: {
  view: View
  event: DossierEvent
  told: readonly DossierEvent[]
}) {
  const counts = new Map<string, number>()
  for (const e of [event, ...told])
    for (const id of new Set([e.place, ...e.participants.map(p => p.entity)]))
      if (id?.startsWith('place:')) counts.set(id, (counts.get(id) ?? 0) + 1)
  const places = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST)
  if (!places.length) return null
  const drawn = places.flatMap(([id, n]) => {
    const spot = spotOf(id)
    return spot ? [{ id, n, spot }] : []
  })
  const unknown = places.filter(([id]) => !spotOf(id))
  return (
    <Section id="places" icon="place" title="Places" count={places.length}>
      {drawn.length ? <PlaceMap view={view} drawn={drawn} /> : null}
      {unknown.length ? <p class="meta">Not on the map: {unknown.map(([id]) => view.nameOf(id)).join(', ')}</p> : null}
    </Section>
  )
}

function PlaceMap({ view, drawn }: { view: View; drawn: readonly { id: string; n: number; spot: Spot }[] }) {
  const f = frameOf(drawn.map(d => d.spot))
  const unit = f.width / 700
  const most = Math.max(...drawn.map(d => d.n))
  const names = drawn.map(d => view.nameOf(d.id))
  return (
    <figure>
      <svg
        class="chart"
        viewBox={`${f.x} ${f.y} ${f.width} ${f.height}`}
        role="img"
        aria-label={`Map with ${names.join(', ')}`}
      >
        <image href="../atlas.svg" x="0" y="0" width={atlasSize.width} height={atlasSize.height} />
        {drawn.map(d => (
          <circle
            key={d.id}
            class="spot"
            cx={d.spot.x}
            cy={d.spot.y}
            r={Math.round(unit * (4 + 6 * Math.sqrt(d.n / most)) * 10) / 10}
          >
            <title>{`${view.nameOf(d.id)}: ${d.n}`}</title>
          </circle>
        ))}
        {labelled(drawn, unit).map(d => (
          <text
            key={d.id}
            x={d.spot.x + unit * 12}
            y={d.spot.y + unit * 4}
            font-size={Math.round(unit * 13 * 10) / 10}
            class="place"
          >
            {view.nameOf(d.id)}
          </text>
        ))}
      </svg>
      <figcaption>Larger: takes part in more of what is told. Borders and disputed areas are not drawn.</figcaption>
    </figure>
  )
}

/** Those whose label has room: the ones most told of first. */
function labelled<T extends { readonly spot: Spot }>(drawn: readonly T[], unit: number): T[] {
  const out: T[] = []
  for (const d of drawn)
    if (!out.some(o => Math.abs(o.spot.y - d.spot.y) < unit * 14 && Math.abs(o.spot.x - d.spot.x) < unit * 110))
      out.push(d)
  return out
}
