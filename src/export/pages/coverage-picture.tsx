// Which outlet reported on which day: a row an outlet, a column a day.
import { isoDay, parseDay } from '../../model/index.js'
import { Section } from './layout.js'
import type { View } from './view.js'

const LEFT = 150
const WIDTH = 760
const ROW = 18
const TOP = 6
/** Outlets shown, and days; beyond these a table of the counts says more than a picture. */
const MOST_OUTLETS = 20
const MOST_DAYS = 90

/** The picture, where two days or two outlets can be told apart. */
export function CoveragePicture({ view, articles }: { view: View; articles: readonly string[] }) {
  const dated = articles.flatMap(id => {
    const f = view.facts.get(id)
    const day = f?.published && f.published.from === f.published.to ? parseDay(f.published.from) : null
    return f && day !== null ? [{ outlet: f.outlet, day }] : []
  })
  if (dated.length < 2) return null
  const totals = new Map<string, number>()
  for (const d of dated) totals.set(d.outlet, (totals.get(d.outlet) ?? 0) + 1)
  const outlets = [...totals]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_OUTLETS)
    .map(([o]) => o)
  const last = Math.max(...dated.map(d => d.day))
  const first = Math.max(Math.min(...dated.map(d => d.day)), last - MOST_DAYS)
  const column = (WIDTH - LEFT) / (last - first + 1)
  const cells = new Map<string, number>()
  for (const d of dated)
    if (d.day >= first) cells.set(`${d.outlet}\n${d.day}`, (cells.get(`${d.outlet}\n${d.day}`) ?? 0) + 1)
  const height = TOP + outlets.length * ROW + 18
  return (
    <Section id="coverage" icon="articles" title="Coverage by outlet and day" count={outlets.length}>
      <figure>
        <svg
          class="chart"
          viewBox={`0 0 ${WIDTH} ${height}`}
          role="img"
          aria-label={`${dated.length} reports of ${totals.size} outlets between ${isoDay(first)} and ${isoDay(last)}`}
        >
          {outlets.map((o, row) => (
            <g key={o}>
              <text x="0" y={TOP + row * ROW + 12}>
                {o.slice(0, 22)}
              </text>
              <line class="axis" x1={LEFT} x2={WIDTH} y1={TOP + row * ROW + 8} y2={TOP + row * ROW + 8} />
              {[...cells].flatMap(([key, n]) => {
                const [outlet, day] = key.split('\n')
                if (outlet !== o) return []
                const x = LEFT + (Number(day) - first + 0.5) * column
                return [
                  <circle
                    key={key}
                    class="happened"
                    cx={Math.round(x * 10) / 10}
                    cy={TOP + row * ROW + 8}
                    r={Math.min(8, 3 + n)}
                  >
                    <title>{`${o}, ${isoDay(Number(day))}: ${n}`}</title>
                  </circle>,
                ]
              })}
            </g>
          ))}
          <text x={LEFT} y={height - 3} class="soft">
            {isoDay(first)}
          </text>
          <text x={WIDTH} y={height - 3} text-anchor="end" class="soft">
            {isoDay(last)}
          </text>
        </svg>
      </figure>
    </Section>
  )
}
