// The timeline as a picture: above the line what happened (planned things dashed, called-off ones in outline, uncertain days as bars),
// below it when the reports came out. Older background is counted at the left edge and stands in the list.
import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { isoDay, parseDay, type TimelineEntry } from '../../model/index.js'
import type { View } from './view.js'

const WIDTH = 760
const LEFT = 84
const RIGHT = 12
const ROW = 15
/** Width of the label of a day. */
const LABEL = 40
/** Rows of bars at most; what finds no room overlaps the last one. */
const MOST_ROWS = 7
/** Days shown before the first and after the last report. */
const AROUND = 45

interface Bar {
  readonly entry: TimelineEntry
  readonly from: number
  readonly to: number
  row: number
}

/** The picture, or nothing where no more than one day is known. */
export function TimelinePicture({
  view,
  entries,
  articles,
}: {
  view: View
  entries: readonly TimelineEntry[]
  articles: readonly string[]
}) {
  const reported = reportDays(view, articles)
  const days = [...reported.keys()]
  const dated = entries.flatMap((entry): Bar[] => {
    const [from, to] = [parseDay(entry.when.from), parseDay(entry.when.to)]
    return from === null || to === null ? [] : [{ entry, from, to, row: 0 }]
  })
  if (dated.length + days.length < 2) return null
  const centre = days.length ? days : dated.map(b => b.from)
  const low = Math.min(...centre) - AROUND
  const high = Math.max(...centre) + AROUND
  const shown = dated.filter(b => b.to >= low && b.from <= high)
  const first = Math.min(...shown.map(b => Math.max(low, b.from)), ...days) - 1
  const last = Math.max(...shown.map(b => Math.min(high, b.to)), ...days) + 2
  const x = scaleLinear([first, last], [LEFT, WIDTH - RIGHT])
  const at = (day: number): number => Math.round(x(day) * 10) / 10
  const rows = inRows(shown, at)
  const line = 14 + rows * ROW
  const older = dated.filter(b => b.to < low).length
  return (
    <figure>
      <svg
        class="chart days"
        viewBox={`0 0 ${WIDTH} ${line + 62}`}
        role="img"
        aria-label={summary(shown, reported, older)}
      >
        <text x="0" y={line - 4} class="soft">
          happened
        </text>
        <text x="0" y={line + 16} class="soft">
          reported
        </text>
        {older ? (
          <text x="0" y="12" class="soft">
            ◂ {older} earlier
          </text>
        ) : null}
        <Ticks x={x} bottom={line} />
        <line class="axis" x1={LEFT} x2={WIDTH - RIGHT} y1={line} y2={line} />
        {shown.map((b, i) => (
          <Mark
            key={i}
            look={lookOf(view, b.entry)}
            b={b}
            left={at(Math.max(b.from, first))}
            right={at(Math.min(b.to, last - 1) + 1)}
            line={line}
          />
        ))}
        <Reports reported={reported} at={at} line={line} />
      </svg>
      <figcaption>
        Filled: told as done. Dashed: planned. Red outline: put off or called off. A long bar: the day is not known more
        closely. Dots: reports by the day they were written.
      </figcaption>
    </figure>
  )
}

function Ticks({ x, bottom }: { x: ScaleLinear<number, number>; bottom: number }) {
  return (
    <g>
      {x
        .ticks(8)
        .filter(Number.isInteger)
        .map(t => {
          const tx = Math.round(x(t))
          return (
            <g key={t} class="tick">
              <line class="axis" x1={tx} x2={tx} y1="4" y2={bottom + 38} />
              {tx <= WIDTH - LABEL / 2 ? (
                <text x={tx} y={bottom + 52} text-anchor="middle" class="soft">
                  {isoDay(t).slice(5)}
                </text>
              ) : null}
            </g>
          )
        })}
    </g>
  )
}

function Mark({ look, b, left, right, line }: { look: string; b: Bar; left: number; right: number; line: number }) {
  const { from, to } = b.entry.when
  return (
    <rect class={look} x={left} y={line - 12 - b.row * ROW} width={Math.max(6, right - left - 1)} height="9" rx="3">
      <title>{`${from}${to === from ? '' : ` to ${to}`}: ${b.entry.headline.slice(0, 80)}`}</title>
    </rect>
  )
}

function Reports({
  reported,
  at,
  line,
}: {
  reported: ReadonlyMap<number, number>
  at: (day: number) => number
  line: number
}) {
  const most = Math.max(1, ...reported.values())
  return (
    <g>
      {[...reported].map(([day, n]) => (
        <circle key={day} class="reported" cx={at(day) + 3} cy={line + 13} r={3 + 5 * Math.sqrt(n / most)}>
          <title>{`${isoDay(day)}: ${n} ${n === 1 ? 'report' : 'reports'}`}</title>
        </circle>
      ))}
    </g>
  )
}

function reportDays(view: View, articles: readonly string[]): Map<number, number> {
  const out = new Map<number, number>()
  for (const id of articles) {
    const p = view.facts.get(id)?.published
    const day = p && p.from === p.to ? parseDay(p.from) : null
    if (day !== null && day !== undefined) out.set(day, (out.get(day) ?? 0) + 1)
  }
  return new Map([...out].sort((a, b) => a[0] - b[0]))
}

/** Puts each bar into the lowest row with room; returns the number of rows. */
function inRows(bars: readonly Bar[], at: (day: number) => number): number {
  const ends: number[] = []
  for (const b of [...bars].sort((p, q) => p.from - q.from || p.to - q.to)) {
    let row = ends.findIndex(end => end <= at(b.from))
    if (row < 0) row = Math.min(ends.length, MOST_ROWS - 1)
    b.row = row
    ends[row] = Math.max(at(b.to + 1), at(b.from) + 7)
  }
  return Math.max(1, ends.length)
}

function lookOf(view: View, t: TimelineEntry): string {
  const status = t.event ? view.events.get(t.event)?.status : 'held'
  if (status === 'planned' || status === 'confirmed') return 'ahead'
  return status === 'postponed' || status === 'cancelled' ? 'off' : 'happened'
}

function summary(bars: readonly Bar[], reported: ReadonlyMap<number, number>, older: number): string {
  const reports = [...reported.values()].reduce((a, b) => a + b, 0)
  return `${bars.length} dated entries and ${reports} reports by day${older ? `; ${older} earlier entries are in the list` : ''}.`
}
