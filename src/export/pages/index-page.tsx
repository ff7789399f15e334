// The first page: storylines and their events, what was left out, settings.
import { problemLine, type Storyline } from '../../model/index.js'
import { Listed, page } from './layout.js'
import { days, type View } from './view.js'

/** Problems listed on the page; the rest stand in dossier.json. */
const MOST_PROBLEMS = 200

/** The index of a dossier. */
export function indexPage(view: View): string {
  const { record } = view
  const stories = [...record.storylines].sort((a, b) => weight(view, b) - weight(view, a) || (a.id < b.id ? -1 : 1))
  const mains = record.events.filter(e => e.main).length
  return page({
    view,
    title: view.options.title,
    up: '',
    children: (
      <>
        <h1>{view.options.title}</h1>
        <p class="meta">
          {view.facts.size} articles · {mains} events · {record.storylines.length} storylines
        </p>
        <h2>Storylines and events</h2>
        <Listed empty="No event was found.">
          {stories.map(s => (
            <Story key={s.id} view={view} s={s} />
          ))}
        </Listed>
        <details open={record.problems.length > 0 && record.problems.length <= 10}>
          <summary>Problems in the input ({record.problems.length})</summary>
          <Listed empty="None.">
            {record.problems.slice(0, MOST_PROBLEMS).map((p, i) => (
              <li key={i} class="small">
                {problemLine(p)}
              </li>
            ))}
          </Listed>
        </details>
      </>
    ),
  })
}

const weight = (view: View, s: Storyline): number =>
  s.events.reduce((n, id) => n + view.events.get(id)!.articles.length, 0) + (s.events.length - 1) * 3

function Story({ view, s }: { view: View; s: Storyline }) {
  return (
    <li>
      {s.events.length > 1 ? (
        <div class="meta">
          Storyline: <a href={`storylines/${s.id}.html`}>{s.title}</a>
        </div>
      ) : null}
      {s.events.map(id => {
        const e = view.events.get(id)!
        const sources = new Set(e.articles.map(a => view.lineageOf.get(a))).size
        const parts = view.partsOf(id)
        const lead = view.facts.get(e.articles[0]!)
        const conflicts = parts.differences.filter(d => d.conflicting).length
        return (
          <div key={id}>
            <a href={`events/${id}.html`}>{e.title}</a>{' '}
            <span class="meta">
              {e.when ? days(e.when) : 'date unknown'} · {e.articles.length}{' '}
              {e.articles.length === 1 ? 'article' : 'articles'}, {sources}{' '}
              {sources === 1 ? 'source text' : 'source texts'}
              {conflicts ? ` · ${conflicts} ${conflicts === 1 ? 'conflict' : 'conflicts'}` : ''}
            </span>
            <div class="small" dir="auto">
              {lead?.outlet}: “{lead?.title}”
            </div>
          </div>
        )
      })}
    </li>
  )
}
