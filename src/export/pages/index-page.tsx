// The first page: storylines and their events, a search over them, what was left out, settings.
import { type DossierEvent, problemLine, type Storyline } from '../../model/index.js'
import { Icon } from './icon.js'
import { Listed, page, Tag } from './layout.js'
import type { View } from './view.js'

/** Problems listed on the page; the rest stand in dossier.json. */
const MOST_PROBLEMS = 200
/** Names of a story that can be searched for. */
const MOST_NAMES = 60

/** The index of a dossier. */
export function indexPage(view: View): string {
  const { record } = view
  const stories = [...record.storylines].sort((a, b) => weight(view, b) - weight(view, a) || (a.id < b.id ? -1 : 1))
  const mains = record.events.filter(e => e.main).length
  return page({
    view,
    title: view.options.title,
    kind: 'index',
    up: '',
    children: (
      <>
        <h1>{view.options.title}</h1>
        <p class="meta">
          {view.facts.size} articles · {mains} events · {record.storylines.length} storylines
        </p>
        <Search view={view} />
        <div id="stories">
          {stories.length ? (
            stories.map(s => <Story key={s.id} view={view} s={s} />)
          ) : (
            <p class="empty">No event was found.</p>
          )}
        </div>
        <p class="empty" id="none" hidden>
          No story fits.
        </p>
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

/** Search and filters; shown by the script, for without it they do nothing. */
function Search({ view }: { view: View }) {
  const kinds = [...new Set(view.record.events.filter(e => e.main).map(e => e.subtype ?? e.type.toLowerCase()))].sort()
  const outlets = [...new Set([...view.facts.values()].map(f => f.outlet))].sort()
  const names = view.record.events.filter(e => e.main).map(e => namesIn(view, e))
  return (
    <search class="search" hidden>
      <label>
        <span>
          <Icon name="search" /> Search names, places, words
        </span>
        <input id="q" type="search" autocomplete="off" />
      </label>
      <Choice id="kind" label="Kind" options={kinds} />
      <Choice id="outlet" label="Outlet" options={outlets.slice(0, 300)} />
      <Choice id="who" label="Person or body" options={mostNamed(names.flatMap(n => n.who))} />
      <Choice id="where" label="Place" options={mostNamed(names.flatMap(n => n.where))} />
      <Choice id="standing" label="With" options={['disputed', 'corroborated', 'conflict', 'altered']} />
      <label>
        From
        <input id="from" type="date" />
      </label>
      <label>
        To
        <input id="to" type="date" />
      </label>
    </search>
  )
}

function Choice({ id, label, options }: { id: string; label: string; options: readonly string[] }) {
  return (
    <label>
      {label}
      <select id={id}>
        <option value="">any</option>
        {options.map(o => (
          <option key={o} value={o}>
            {o}
          </option>
        ))}
      </select>
    </label>
  )
}

const weight = (view: View, s: Storyline): number =>
  s.events.reduce((n, id) => n + view.events.get(id)!.articles.length, 0) + (s.events.length - 1) * 3

/** Events of a storyline that the index shows at once; of a topic told day by day the rest waits under one line. */
const MOST_EVENTS = 10

function Story({ view, s }: { view: View; s: Storyline }) {
  const { first, rest } = atOnce(s.events.map(id => view.events.get(id)!))
  return (
    <div class="story">
      {s.events.length > 1 ? (
        <div class="meta">
          <Icon name="storyline" /> Storyline of {s.events.length} events:{' '}
          <a href={`storylines/${s.id}.html`}>{s.title}</a>
        </div>
      ) : null}
      {first.map(e => (
        <Event key={e.id} view={view} e={e} />
      ))}
      {rest.length ? (
        <details>
          <summary>{rest.length} more events, each told by one report</summary>
          {rest.map(e => (
            <Event key={e.id} view={view} e={e} />
          ))}
        </details>
      ) : null}
    </div>
  )
}

/** All events where they are few or several reports tell all of them; else those that several tell, filled up with others, in their order, and the rest. */
function atOnce(events: readonly DossierEvent[]): Record<'first' | 'rest', readonly DossierEvent[]> {
  const lone = events.filter(e => e.articles.length === 1)
  const rest = new Set(lone.slice(Math.max(0, MOST_EVENTS - (events.length - lone.length))))
  return rest.size > 1
    ? { first: events.filter(e => !rest.has(e)), rest: events.filter(e => rest.has(e)) }
    : { first: events, rest: [] }
}

function Event({ view, e }: { view: View; e: DossierEvent }) {
  const parts = view.partsOf(e.id)
  const sources = new Set(e.articles.map(a => view.lineageOf.get(a))).size
  const lead = view.facts.get(e.articles[0]!)
  const conflicts = parts.differences.filter(d => d.conflicting).length
  const count = (standing: string): number => parts.claims.filter(c => c.standing === standing).length
  const altered = parts.quotes.some(q => q.variants.some(v => v.label === 'altered'))
  const has = [
    count('disputed') ? 'disputed' : '',
    count('corroborated') ? 'corroborated' : '',
    conflicts ? 'conflict' : '',
    altered ? 'altered' : '',
  ]
  const outlets = [...new Set(e.articles.map(a => view.facts.get(a)?.outlet ?? a))]
  const { who, where } = namesIn(view, e)
  // What no report dates is found by the day of its first report.
  const firstReport = view.firstReportOf(e)
  return (
    <div
      class="event"
      data-kind={e.subtype ?? e.type.toLowerCase()}
      data-from={(e.when?.from ?? firstReport)?.slice(0, 10) ?? ''}
      data-to={(e.when?.to ?? firstReport)?.slice(0, 10) ?? ''}
      data-has={has.filter(Boolean).join(' ')}
      data-outlets={outlets.join('\n')}
      data-who={who.join('\n')}
      data-where={where.join('\n')}
      data-words={`${e.title} ${lead?.title ?? ''}`}
    >
      <h2>
        <a href={`events/${e.id}.html`}>{e.title}</a>
      </h2>
      <div class="meta">
        {view.whenOf(e)} · {e.articles.length} {e.articles.length === 1 ? 'article' : 'articles'} from {sources}{' '}
        {sources === 1 ? 'source text' : 'source texts'}{' '}
        {conflicts ? <Tag kind="conflict">{`${conflicts} ${conflicts === 1 ? 'conflict' : 'conflicts'}`}</Tag> : null}
        {count('corroborated') ? <Tag kind="corroborated">{`${count('corroborated')} agreed`}</Tag> : null}
      </div>
      <div class="small" dir="auto">
        {lead?.outlet}
        {lead && !e.title.includes(`“${lead.title.slice(0, SAME)}`) ? `: “${lead.title}”` : ''}
      </div>
    </div>
  )
}

/** Characters by which a title that is its report's headline is known. */
const SAME = 40

/** Names of those who take part in an event and in what is told along with it, people and bodies apart from places. */
function namesIn(view: View, e: DossierEvent): { readonly who: readonly string[]; readonly where: readonly string[] } {
  const ids = new Set(
    [e, ...view.partsOf(e.id).told].flatMap(x => [...x.participants.map(p => p.entity), x.place ?? '']),
  )
  const named = [...ids].filter(id => id && !id.includes(':unnamed')).slice(0, MOST_NAMES)
  const isPlace = (id: string): boolean => id.startsWith('place:')
  return {
    who: named.filter(id => !isPlace(id)).map(id => view.nameOf(id)),
    where: named.filter(isPlace).map(id => view.nameOf(id)),
  }
}

/** Names a reader can choose from. */
const MOST_CHOICES = 200

/** The names that most events have, in their own order. */
function mostNamed(names: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const n of names) counts.set(n, (counts.get(n) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_CHOICES)
    .map(([n]) => n)
    .sort()
}
