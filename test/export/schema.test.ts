import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { build } from '../../src/engine/build.js'
import { dossierJson } from '../../src/export/index.js'
import { sampleInputs, sampleLexicon } from '../sample-inputs.js'

it('the sample dossier fits the published schema, and what is written is what was built', async () => {
  const dossier = await build(await sampleInputs(), { lexicon: sampleLexicon, threads: 0 })
  const { articles, ...record } = dossier
  const written = JSON.parse([...dossierJson(articles, record)].join(''))
  expect(written).toEqual(JSON.parse(JSON.stringify(dossier)))
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(
    JSON.parse(readFileSync(new URL('../../schema/dossier.json', import.meta.url), 'utf8')),
  )
  validate(written)
  expect(validate.errors ?? []).toEqual([])
})
