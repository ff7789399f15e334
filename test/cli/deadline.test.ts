// The deadline kills: with the built worker threads, an article that takes too long is given up and the others come through.
import { expect, it } from 'vitest'
import type { ArticleInput } from '../../src/model/index.js'

const { annotateAll } = (await import(
  new URL('../../dist/engine/pool.js', import.meta.url).href
)) as typeof import('../../src/engine/pool.js')

it('an article over the deadline is given up by name, the rest goes on, in order', async () => {
  const slow: ArticleInput = {
    id: 'slow',
    text: 'Petra Holm said on Monday that Nils Amund had met her in Paris. '.repeat(120_000),
  }
  const quick = (id: string): ArticleInput => ({ id, text: 'Petra Holm visited France on Monday.' })
  const said: string[] = []
  for await (const r of annotateAll([quick('a'), slow, quick('b')], { threads: 1, deadlineSeconds: 2 }))
    said.push('article' in r ? r.article.id : `${r.problem.code} ${r.problem.article}`)
  expect(said).toEqual(['a', 'deadline slow', 'b'])
}, 60_000)
