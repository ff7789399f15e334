// One article: its text whole, furniture marked and kept, every sentence with an address of its own.
import type { AnnotatedArticle, Block } from '../../model/index.js'
import { Citation } from './citation.js'
import { type Layer, Layers, layersOf, Piece, pieces } from './layers.js'
import { page } from './layout.js'
import { days, type View } from './view.js'

const KIND_NAMES: Readonly<Partial<Record<Block['kind'], string>>> = {
  furniture: 'not part of the report',
  caption: 'caption',
  credit: 'credit',
  date: 'date',
  byline: 'byline',
  dateline: 'dateline',
}

/** The page of an article. */
export function articlePage(view: View, a: AnnotatedArticle): string {
  const facts = view.facts.get(a.id)!
  return page({ view, title: facts.title, kind: 'article', up: '../', children: <ArticleBody view={view} a={a} /> })
}

function ArticleBody({ view, a }: { view: View; a: AnnotatedArticle }) {
  const facts = view.facts.get(a.id)!
  const event = view.events.get(view.eventOf.get(a.id) ?? '')
  const layers = layersOf(a, view.evidenceIn(a.id))
  const headline = a.blocks.findIndex(b => b.kind === 'headline')
  return (
    <>
      <h1 dir="auto">{facts.title}</h1>
      <p class="meta">
        {facts.outlet} ·{' '}
        {a.published ? `${days(a.published)} (${a.published.basis}: ${a.published.by})` : 'date unknown'}
        {a.dateline ? ` · dateline “${a.text.slice(a.dateline.start, a.dateline.end)}”` : ''} · language{' '}
        {a.language ?? 'unknown'}
        {facts.source ? ` · ${facts.source}` : ''}
      </p>
      {a.published?.alone !== undefined ? (
        <p class="meta">
          {`By its own words: ${a.published.alone ? `${days(a.published.alone)} (${a.published.alone.by})` : 'date unknown'}`}
        </p>
      ) : null}
      {a.published?.conflicts?.length ? (
        <p class="meta">{`The page also names ${a.published.conflicts.map(c => `${c.date} (${c.by})`).join(', ')}`}</p>
      ) : null}
      {event ? (
        <p class="meta">
          Event: <a href={`../events/${event.id}.html`}>{event.title}</a>
        </p>
      ) : null}
      {a.problems.length ? (
        <ul class="small">
          {a.problems.slice(0, 30).map((p, i) => (
            <li key={i}>
              {p.start !== undefined ? <a href={`#${blockAnchor(a, p.start)}`}>{p.message}</a> : p.message}
            </li>
          ))}
        </ul>
      ) : null}
      <Layers />
      <article class="text" lang={a.language ?? undefined} dir="auto">
        {a.blocks.map((b, i) => (
          <BlockText key={i} a={a} b={b} index={i} isHeaded={i > headline && headline >= 0} layers={layers} />
        ))}
      </article>
      <Citation view={view} a={a} />
      <Times a={a} />
      {a.leftOut?.length ? <p class="small">Left out of the page’s text: {leftOutSummary(a.leftOut)}.</p> : null}
    </>
  )
}

/** Times listed on a page. */
const MOST_TIMES = 400

/** Every time the article tells, with its value, its days and the rule behind them. */
function Times({ a }: { a: AnnotatedArticle }) {
  if (!a.times.length) return null
  return (
    <details class="small">
      <summary>{`Times told, with their reasons (${a.times.length})`}</summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th>words</th>
              <th>TIMEX3</th>
              <th>days</th>
              <th>reason</th>
            </tr>
          </thead>
          <tbody>
            {a.times.slice(0, MOST_TIMES).map((t, i) => (
              <tr key={i}>
                <td>
                  <a href={`#s${sentenceAt(a, t.start)}`}>{a.text.slice(t.start, t.end)}</a>
                </td>
                <td>{`${t.type} ${t.value}`}</td>
                <td>{t.from || t.to ? days({ from: t.from ?? null, to: t.to ?? null }) : 'open'}</td>
                <td>{`${t.basis}: ${t.by}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

const sentenceAt = (a: AnnotatedArticle, at: number): number => Math.max(0, firstSentence(a, at + 1) - 1)

const blockAnchor = (a: AnnotatedArticle, at: number): string =>
  `b${Math.max(
    0,
    a.blocks.findIndex(b => at < b.end),
  )}`

function BlockText({
  a,
  b,
  index,
  isHeaded,
  layers,
}: {
  a: AnnotatedArticle
  b: Block
  index: number
  /** A headline stands above it. */
  isHeaded: boolean
  layers: readonly Layer[]
}) {
  const id = `b${index}`
  const name = KIND_NAMES[b.kind]
  if (name)
    return (
      <p id={id} class={b.kind}>
        <span class="kind">{name}</span>
        {a.text.slice(b.start, b.end)}
      </p>
    )
  const content = sentencesOf(a, b, layers)
  if (b.kind === 'headline') return <h2 id={id}>{content}</h2>
  // A subhead stands below the headline where there is one above it, else below the page's own title.
  if (b.kind === 'subhead') return isHeaded ? <h3 id={id}>{content}</h3> : <h2 id={id}>{content}</h2>
  return <p id={id}>{content}</p>
}

function sentencesOf(a: AnnotatedArticle, b: Block, layers: readonly Layer[]) {
  const out = []
  let at = b.start
  for (let i = firstSentence(a, b.start); i < a.sentences.length && a.sentences[i]!.start < b.end; i++) {
    const s = a.sentences[i]!
    if (s.start > at) out.push(a.text.slice(at, s.start))
    out.push(
      <span key={i} id={`s${i}`}>
        {pieces(a.text, s, layers).map((p, k) => (
          <Piece key={k} p={p} />
        ))}
      </span>,
    )
    at = s.end
  }
  if (at < b.end) out.push(a.text.slice(at, b.end))
  return out
}

function firstSentence(a: AnnotatedArticle, from: number): number {
  let low = 0
  let high = a.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (a.sentences[middle]!.start < from) low = middle + 1
    else high = middle
  }
  return low
}

function leftOutSummary(list: NonNullable<AnnotatedArticle['leftOut']>): string {
  const counts = new Map<string, number>()
  for (const x of list) counts.set(x.what, (counts.get(x.what) ?? 0) + 1)
  return [...counts]
    .sort((x, y) => (x[0] < y[0] ? -1 : 1))
    .map(([what, n]) => `${n} ${what}`)
    .join(', ')
}
