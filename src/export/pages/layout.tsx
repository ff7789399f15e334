// The frame of every page, and the small pieces that all sections use. Text is escaped by the renderer; markup is only ours.
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Evidence } from '../../model/index.js'
import { Icon } from './icon.js'
import type { View } from './view.js'
import { visible } from './visible.js'

interface PageProps {
  readonly view: View
  readonly title: string
  /** What kind of page it is, for its style. */
  readonly kind: 'index' | 'event' | 'storyline' | 'article' | 'beside'
  /** Path back to the folder of index.html: '' or '../'. */
  readonly up: string
  readonly children: ComponentChildren
}

/** A whole page as text. It loads the style sheet and the script that lie beside it and nothing else: its policy forbids it. */
export function page(props: PageProps): string {
  return visible(`<!doctype html>\n${renderToString(<Page {...props} />)}\n`)
}

/** No inline script or style, no network, no frames, no forms that go anywhere. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

function Page({ view, title, kind, up, children }: PageProps) {
  const heading = view.options.title
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="referrer" content="no-referrer" />
        <title>{title === heading ? title : `${title} · ${heading}`}</title>
        <link rel="stylesheet" href={`${up}readout.css`} />
        <script src={`${up}readout.js`} defer />
      </head>
      <body class={kind}>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <header class="top">
          <a href={`${up}index.html`}>{heading}</a>
          <span>every line opens the sentence it rests on</span>
        </header>
        <main id="content">
          {view.options.note ? <p class="note">{view.options.note}</p> : null}
          {children}
        </main>
        <footer>
          <p>
            Made by {view.record.settings.program} from input {view.record.settings.inputs}. Downloads:{' '}
            <a href={`${up}dossier.json`}>the whole record as JSON</a>.
          </p>
          <p class="keys" hidden>
            Keys: <kbd>j</kbd> and <kbd>k</kbd> move through the lines, <kbd>Enter</kbd> opens the sentence behind one,{' '}
            <kbd>c</kbd> copies it as a citation, <kbd>/</kbd> goes to the search.
          </p>
        </footer>
      </body>
    </html>
  )
}

/** A section that can be closed; `name` is its address and the name of its icon. */
export function Section({
  id,
  icon,
  title,
  count,
  closed = false,
  children,
}: {
  id: string
  icon: string
  title: string
  count?: number
  closed?: boolean
  children: ComponentChildren
}) {
  return (
    <section id={id} aria-labelledby={`${id}-head`}>
      <details class="section" open={!closed}>
        <summary>
          <h2 id={`${id}-head`}>
            <Icon name={icon} />
            {title}
            {count === undefined ? null : <span class="count">{count}</span>}
          </h2>
        </summary>
        {children}
      </details>
    </section>
  )
}

/** Characters of a sentence on a line that leads to it. */
const LONGEST = 260

/** The sentence a line rests on, in its own words, as a link to where it stands. */
export function Sentence({ view, e }: { view: View; e: Evidence }) {
  return (
    <a class="line said" href={view.href(e)} dir="auto">
      {e.exact.length > LONGEST ? `${e.exact.slice(0, e.exact.lastIndexOf(' ', LONGEST))} …` : e.exact}
    </a>
  )
}

/** Links to sentences, one an article, each named by its outlet and by the letter of its source text. At most `most` are shown; the rest are counted. */
export function EvidenceLinks({
  view,
  list,
  most = 6,
  shown = '',
  here,
}: {
  view: View
  list: readonly Evidence[]
  most?: number
  /** Words that stand beside the links already. */
  shown?: string
  /** Id of the event whose page it is, where the list may hold reports of others: those come last, without a letter. */
  here?: string
}) {
  const isElsewhere = (e: Evidence): boolean => here !== undefined && view.eventOf.get(e.article) !== here
  // One link an article: its first sentence of them leads to the rest.
  const each = list.filter((e, i) => list.findIndex(o => o.article === e.article) === i)
  const first = [...each.filter(e => !isElsewhere(e)), ...each.filter(isElsewhere)].slice(0, most)
  return (
    <span class="ev">
      {first.map(e => (
        <EvidenceLink
          key={`${e.article}:${e.start}`}
          view={view}
          e={e}
          title={isElsewhere(e) ? `In a report of another event: ${firstWords(e.exact)}` : titleOf(e, shown)}
          isElsewhere={isElsewhere(e)}
        />
      ))}
      {list.length > first.length ? <span class="meta">and {list.length - first.length} more</span> : null}
    </span>
  )
}

const titleOf = (e: Evidence, shown: string): string | undefined =>
  shown.includes(e.exact) ? undefined : firstWords(e.exact)

function EvidenceLink({
  view,
  e,
  title,
  isElsewhere,
}: {
  view: View
  e: Evidence
  title: string | undefined
  isElsewhere: boolean
}) {
  const facts = view.facts.get(e.article)
  const mark = view.markOf(e.article)
  return (
    <a href={view.href(e)} class={isElsewhere ? 'chip elsewhere' : `chip l${mark.colour}`} title={title}>
      {mark.letter && !isElsewhere ? <b>{mark.letter}</b> : null} {facts?.outlet ?? e.article}
    </a>
  )
}

/** Characters of a sentence that stand with its link; the link leads to the whole. */
const SHOWN = 90

const firstWords = (text: string): string =>
  text.length <= SHOWN ? text : `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …`

/** A labelled tag; the class gives the colour, the words the meaning. */
export function Tag({ kind, children }: { kind: string; children: ComponentChildren }) {
  return <span class={`tag ${kind}`}>{children}</span>
}

/** A list, or a line that says nothing was found. */
export function Listed({ empty, children }: { empty: string; children: ComponentChildren[] }) {
  return children.length ? <ul class="plain">{children}</ul> : <p class="empty">{empty}</p>
}
