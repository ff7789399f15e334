// The frame of every page, and the small pieces that all sections use. Text is escaped by the renderer; markup is only ours.
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Evidence } from '../../model/index.js'
import { style } from './style.js'
import type { View } from './view.js'

interface PageProps {
  readonly view: View
  readonly title: string
  /** Path back to the folder of index.html: '' or '../'. */
  readonly up: string
  readonly children: ComponentChildren
}

/** A whole page as text. It loads nothing: its policy forbids it. */
export function page(props: PageProps): string {
  return `<!doctype html>\n${renderToString(<Page {...props} />)}\n`
}

function Page({ view, title, up, children }: PageProps) {
  const heading = view.options.title
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
        />
        <title>{title === heading ? title : `${title} · ${heading}`}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <header class="top">
          <a href={`${up}index.html`}>{heading}</a>
          <span>Readout: every line opens the sentence it rests on</span>
        </header>
        <main>
          {view.options.note ? <p class="note">{view.options.note}</p> : null}
          {children}
        </main>
        <footer>
          Made by {view.record.settings.program}. Input {view.record.settings.inputs}. Machine-readable:{' '}
          <a href={`${up}dossier.json`}>dossier.json</a>.
        </footer>
      </body>
    </html>
  )
}

/** Links to sentences, each named by its outlet. At most `most` are shown; the rest are counted. */
export function EvidenceLinks({ view, list, most = 8 }: { view: View; list: readonly Evidence[]; most?: number }) {
  return (
    <span class="ev">
      {list.slice(0, most).map(e => (
        <a key={`${e.article}:${e.start}`} href={view.href(e)} title={e.exact.slice(0, 300)}>
          {view.facts.get(e.article)?.outlet ?? e.article}
        </a>
      ))}
      {list.length > most ? <span>and {list.length - most} more</span> : null}
    </span>
  )
}

/** A labelled tag; the class gives the colour, the words the meaning. */
export function Tag({ kind, children }: { kind: string; children: ComponentChildren }) {
  return <span class={`tag ${kind}`}>{children}</span>
}

/** A list, or a line that says nothing was found. */
export function Listed({ empty, children }: { empty: string; children: ComponentChildren[] }) {
  return children.length ? <ul class="plain">{children}</ul> : <p class="empty">{empty}</p>
}
