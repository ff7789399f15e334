// The pages of a dossier as files: articles first (they give the addresses that all other pages link to), then events, storylines, index.
import type { AnnotatedArticle, DossierRecord } from '../../model/index.js'
import { clientScript } from '../client/index.js'
import { articlePage } from './article-page.js'
import { atlasSvg } from './atlas.js'
import { besideFile, besidePage, pairsOf } from './beside-page.js'
import { eventPage } from './event-page.js'
import { indexPage } from './index-page.js'
import { storylinePage } from './storyline-page.js'
import { style } from './style.js'
import { articleFacts, View } from './view.js'

/** What the pages say of themselves. */
export interface PageOptions {
  readonly title: string
  /** A line shown on every page, such as that everything is invented. */
  readonly note: string | null
}

/** The articles of a dossier: all of them in order, more than once, and one by its id. */
export interface ArticleSource {
  all(): Iterable<AnnotatedArticle>
  one(id: string): AnnotatedArticle
}

/** All pages, one at a time: path below the output folder, and content. */
export function* dossierPages(
  articles: ArticleSource,
  record: DossierRecord,
  options: PageOptions,
): Generator<{ path: string; content: string }> {
  yield { path: 'readout.css', content: style }
  yield { path: 'readout.js', content: clientScript }
  yield { path: 'atlas.svg', content: atlasSvg }
  const view = new View(record, options)
  for (const a of articles.all()) view.facts.set(a.id, articleFacts(a))
  for (const a of articles.all())
    yield { path: `articles/${view.facts.get(a.id)!.file}`, content: articlePage(view, a) }
  for (const pair of pairsOf(view))
    yield {
      path: `beside/${besideFile(pair)}`,
      content: besidePage(view, pair, articles.one(pair.a), articles.one(pair.b)),
    }
  for (const e of record.events) if (e.main) yield { path: `events/${e.id}.html`, content: eventPage(view, e) }
  for (const s of record.storylines) yield { path: `storylines/${s.id}.html`, content: storylinePage(view, s) }
  yield { path: 'index.html', content: indexPage(view) }
}
