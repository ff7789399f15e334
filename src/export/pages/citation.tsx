// How to cite an article from the dossier: as text, in Markdown, and as a BibTeX entry. Nothing is made up: what is not known is left out.
import type { AnnotatedArticle } from '../../model/index.js'
import { days, type View } from './view.js'

/** The three forms. */
export function Citation({ view, a }: { view: View; a: AnnotatedArticle }) {
  const f = view.facts.get(a.id)!
  const date = a.published ? days(a.published) : 'no date'
  const address = f.url ?? f.source ?? a.id
  const bib = [
    `@misc{${f.file.replace(/\.html$/, '')},`,
    `  title = {${braced(f.title)}},`,
    `  publisher = {${braced(f.outlet)}},`,
    a.published
      ? `  date = {${a.published.from ?? ''}${a.published.to === a.published.from ? '' : `/${a.published.to ?? ''}`}},`
      : '',
    `  url = {${braced(address)}},`,
    '}',
  ]
  return (
    <details>
      <summary>Cite this article</summary>
      <pre class="citation">{`${f.outlet}: “${f.title}”, ${date}. ${address}`}</pre>
      <pre class="citation">{`[${escaped(f.title)}](${address.replace(/[()\s]/g, encodeURIComponent)}), ${escaped(f.outlet)}, ${date}`}</pre>
      <pre class="citation">{bib.filter(Boolean).join('\n')}</pre>
    </details>
  )
}

const braced = (s: string): string => s.replace(/[{}\\]/g, '')
const escaped = (s: string): string => s.replace(/[[\]\\`*_<>]/g, c => `\\${c}`)
