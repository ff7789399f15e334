// Names of a report: runs of capitals, features, weights, the best sequence of labels.
import type { Token } from '../../text/index.js'
import { bestLabels } from './decode.js'
import { evidenceOn } from './evidence.js'
import { genreOf } from './genre.js'
import { labelCount, namesIn, type TaggedName } from './labels.js'
import { listedNames } from './listed.js'
import { markSentence, type TraitCache } from './marked.js'
import { runsOf } from './runs.js'
import { Scorer, stepWeights } from './score.js'

/** Names in each sentence of one report, in order, free of overlaps. Linear in the number of tokens. */
export function tagNames(sentences: readonly (readonly Token[])[]): TaggedName[][] {
  const cache: TraitCache = new Map()
  const marked = sentences.map(tokens => markSentence(tokens, cache))
  const evidence = evidenceOn(marked)
  const genre = genreOf(marked)
  const scorer = new Scorer()
  return marked.map(s => {
    const runs = runsOf(s.tokens)
    if (!runs.length) return []
    const back = { listed: listedNames(s), evidence, genre }
    return runs.flatMap(({ from, to }) => {
      const scores = new Float32Array((to - from) * labelCount)
      for (let i = from; i < to; i++) scorer.score(s, i, back, scores, (i - from) * labelCount)
      return namesIn(bestLabels(scores, to - from, stepWeights()), from)
    })
  })
}
