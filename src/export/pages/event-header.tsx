// The top of a story: what, where, when; how far it got; and the whole state of knowledge in one glance.
import type { DossierEvent } from '../../model/index.js'
import { AlsoThere } from './also-there.js'
import { EvidenceLinks } from './layout.js'
import { days, type EventParts, type View } from './view.js'

/** Header and glance of an event's page. */
export function EventHeader({ view, event, parts }: { view: View; event: DossierEvent; parts: EventParts }) {
  return (
    <>
      <p class="kicker">
        {kindOf(event)}
        {event.place ? ` · ${view.nameOf(event.place)}` : ''} · {view.whenOf(event)}
        {event.when?.basis === 'inferred' ? `, worked out: ${event.when.by}` : ''}
      </p>
      <h1>{event.title}</h1>
      <AlsoThere view={view} event={event} />
      <Ladder view={view} event={event} />
      <Glance view={view} event={event} parts={parts} />
    </>
  )
}

/** The kind in words with its PLOVER type; an event of no kind says so. */
const kindOf = (e: DossierEvent): string =>
  e.type === 'OTHER' && !e.subtype ? 'of no one kind (OTHER)' : `${e.subtype ?? e.type.toLowerCase()} (${e.type})`

/** planned → postponed → confirmed → held, as it was reported. */
export function Ladder({ view, event }: { view: View; event: DossierEvent }) {
  return (
    <ol class="ladder" aria-label="What was reported of its status, in order">
      {event.history.map((h, i) => (
        <li key={i}>
          <b>{h.status}</b> <span class="meta">{h.on ? `reported ${days(h.on)}` : 'undated'}</span>{' '}
          <EvidenceLinks view={view} list={h.evidence} most={2} />
        </li>
      ))}
    </ol>
  )
}

function Glance({ view, event, parts }: { view: View; event: DossierEvent; parts: EventParts }) {
  const sources = new Set(event.articles.map(a => view.lineageOf.get(a) ?? a)).size
  const count = (standing: string): number => parts.claims.filter(c => c.standing === standing).length
  const conflicts = parts.differences.filter(d => d.conflicting).length
  const altered = parts.quotes.filter(q =>
    q.variants.some(v => v.label === 'altered' || v.label === 'translated'),
  ).length
  const cells: readonly (readonly [string, string, number, string])[] = [
    [
      '',
      '#articles',
      event.articles.length,
      `${event.articles.length === 1 ? 'article' : 'articles'} from ${sources} source ${sources === 1 ? 'text' : 'texts'}`,
    ],
    ['corroborated', '#corroborated', count('corroborated'), 'statements by independent sources'],
    ['single-source', '#single-source', count('single-source'), 'statements of one source'],
    ['disputed', '#disputed', count('disputed'), 'disputed statements'],
    [
      'disputed',
      '#differences',
      conflicts,
      conflicts === 1 ? 'conflict between accounts' : 'conflicts between accounts',
    ],
    ['altered', '#quotations', altered, 'quotations with other words'],
  ]
  return (
    <div class="glance">
      {cells.map(([kind, href, n, words]) => (
        <a key={href} href={href} class={kind}>
          <b>{n}</b> {words}
        </a>
      ))}
    </div>
  )
}
