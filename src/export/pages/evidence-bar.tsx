// The source texts as one bar, a colour and a letter each, and their members with the reason why they were joined.
import type { DossierEvent } from '../../model/index.js'
import { besideFile } from './beside-page.js'
import { Section } from './layout.js'
import type { View } from './view.js'

const WIDTH = 760
const HEIGHT = 14

/** Source texts of an event in the order of its articles: id and members. */
function sourcesOf(view: View, event: DossierEvent): [string, string[]][] {
  const out = new Map<string, string[]>()
  for (const a of event.articles) {
    const id = view.lineageOf.get(a) ?? a
    out.set(id, [...(out.get(id) ?? []), a])
  }
  return [...out]
}

/** The bar. */
export function EvidenceBar({ view, event }: { view: View; event: DossierEvent }) {
  const sources = sourcesOf(view, event)
  const unit = WIDTH / Math.max(1, event.articles.length)
  let x = 0
  return (
    <figure>
      <svg
        class="bar"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${event.articles.length} articles from ${sources.length} source texts: ${sources.map(([, m]) => m.length).join(', ')}`}
      >
        {sources.map(([id, members]) => {
          const width = members.length * unit
          const mark = view.markOf(members[0]!)
          const left = x
          x += width
          return (
            <g key={id}>
              <rect class={`l${mark.colour}`} x={left} y="0" width={Math.max(1, width - 1)} height={HEIGHT} />
            </g>
          )
        })}
      </svg>
      <figcaption>
        <details>
          <summary>
            {sources.length === event.articles.length
              ? `${sources.length} source ${sources.length === 1 ? 'text' : 'texts'}, one article each`
              : `${event.articles.length} articles, ${sources.length} source texts; copies share a colour and a letter`}
          </summary>
          <ul class="plain">
            {sources.map(([id, members]) => (
              <li key={id}>
                <span class={`chip l${view.markOf(members[0]!).colour}`}>{view.markOf(members[0]!).letter || '…'}</span>{' '}
                {members.map((m, i) => (
                  <span key={m}>
                    {i ? ', ' : ''}
                    <a href={`../articles/${view.facts.get(m)?.file}`}>{view.facts.get(m)?.outlet ?? m}</a>
                    {reasonOf(view, id, m)}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </details>
      </figcaption>
    </figure>
  )
}

/** Why an article was joined to a source text: how much of its words it took, and how. */
function reasonOf(view: View, lineage: string, article: string): string {
  const copy = view.record.lineages.find(l => l.id === lineage)?.copies?.find(c => c.id === article)
  return copy ? ` (${copy.relation}: ${Math.round(copy.share * 100)} % of its words)` : ''
}

/** Left edges of the three columns, and height of a row. */
const [FROM, TO, SAYS] = [0, 290, 500] as const
const ROW = 26

/** Source texts with copies: from the fullest or first article to those that carry its text. */
export function LineageSection({ view, event }: { view: View; event: DossierEvent }) {
  const joined = sourcesOf(view, event).filter(([, members]) => members.length > 1)
  const shared = view.record.lineages.filter(
    l => l.kind === 'shared-source' && l.id.startsWith('source:') && l.articles.some(a => event.articles.includes(a)),
  )
  if (!joined.length && !shared.length) return null
  return (
    <Section id="lineage" icon="lineage" title="Who took it from whom" count={joined.length + shared.length}>
      {joined.map(([id, members]) => (
        <Copies key={id} view={view} members={members} id={id} />
      ))}
      {shared.length ? (
        <>
          <h3>Named sources that several reports rest on</h3>
          <ul class="plain">
            {shared.map(l => (
              <li key={l.id}>
                <b>{view.nameOf(l.id.slice('source:'.length))}</b>{' '}
                <span class="meta">
                  {l.articles
                    .filter(a => event.articles.includes(a))
                    .map(a => view.facts.get(a)?.outlet ?? a)
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  )
}

function Copies({ view, members, id }: { view: View; members: readonly string[]; id: string }) {
  const lineage = view.record.lineages.find(l => l.id === id)
  const copies = new Map((lineage?.copies ?? []).map(c => [c.id, c]))
  const roots = members.filter(m => !copies.has(m))
  const rest = members.filter(m => copies.has(m))
  const height = Math.max(roots.length, rest.length, 1) * ROW + 8
  const yOf = (id: string): number => {
    const list = roots.includes(id) ? roots : rest
    return 4 + list.indexOf(id) * ROW
  }
  const node = (m: string, x: number) => (
    <g key={m}>
      <a href={`../articles/${view.facts.get(m)?.file}`}>
        <rect class={`l${view.markOf(m).colour}`} x={x} y={yOf(m)} width="4" height="20" />
        <text x={x + 10} y={yOf(m) + 14}>
          {(view.facts.get(m)?.outlet ?? m).slice(0, 26)}
        </text>
      </a>
    </g>
  )
  return (
    <figure>
      <svg class="chart" viewBox={`0 0 ${WIDTH} ${height}`}>
        <title>{`Source text ${view.markOf(members[0]!).letter}: ${members.map(m => view.facts.get(m)?.outlet ?? m).join(', ')}`}</title>
        {rest.map(m => {
          const c = copies.get(m)!
          const [y1, y2] = [yOf(c.of) + 10, yOf(m) + 10]
          return (
            <g key={m}>
              <path class="arrow" d={`M${TO - 110} ${y1} C${TO - 60} ${y1} ${TO - 60} ${y2} ${TO - 6} ${y2}`} />
              <a href={`../beside/${besideFile({ a: m, b: c.of })}`}>
                <text x={SAYS} y={y2 + 4} class="soft">
                  {`${c.relation}, ${Math.round(c.share * 100)} % of its words: side by side`}
                </text>
              </a>
            </g>
          )
        })}
        {roots.map(m => node(m, FROM))}
        {rest.map(m => node(m, TO))}
      </svg>
    </figure>
  )
}
