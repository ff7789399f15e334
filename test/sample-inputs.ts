// The reports of samples/ as inputs, with ids that tell which file they came from.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { LexiconFile } from '../src/lexicon/index.js'
import type { ArticleInput } from '../src/model/index.js'
import { readSources } from '../src/sources/index.js'

const folder = new URL('../samples/', import.meta.url)

/** All sample reports; files without an id get their name. */
export async function sampleInputs(): Promise<ArticleInput[]> {
  const out: ArticleInput[] = []
  for await (const item of readSources([new URL('reports', folder).pathname]))
    if ('article' in item) {
      const { file, ...article } = item.article
      out.push({ ...article, id: article.id ?? basename(file ?? '').replace(/\.\w+$/, '') })
    }
  return out
}

/** The names of the invented affair. */
export const sampleLexicon = JSON.parse(readFileSync(new URL('lexicon.json', folder), 'utf8')) as LexiconFile

/** The five acceptance documents, or null where they are not at hand. */
export async function seedInputs(): Promise<ArticleInput[] | null> {
  const seeds = new URL('../../shared/seeds', import.meta.url).pathname
  const out: ArticleInput[] = []
  for await (const item of readSources([seeds]))
    if ('article' in item) out.push({ ...item.article, id: basename(item.article.file!), file: undefined })
  return out.length === 5 ? out : null
}
