// Names of a report: runs of capitals, features, weights, the best sequence of labels.
import type { Token } from '../../text/index.js'
import { bestLabels } from './decode.js'
import { evidenceOn } from './evidence.js'
import { genreOf } from './genre.js'
import { labelCount, namesIn, type TaggedName } from './labels.js'
import { listedNames } from './listed.js'
import { markSentence } from './marked.js'
import { runsOf } from './runs.js'
import { scorePlace, stepWeights } from './score.js'

/** Room for the scores of one run, used again from run to run. */
const scores = new Int32Array(256 * labelCount)

/** What the tagger makes of a report. */
export interface TaggedReport {
  /** Names in each sentence, in order, free of overlaps. */
  readonly names: readonly (readonly TaggedName[])[]
  /** 1 a report on sport, where a town's name is often a side, 2 on business, 0 on neither. */
  readonly genre: number
}

/** Names of one report. Linear in the number of tokens. */
export function tagNames(sentences: readonly (readonly Token[])[]): TaggedReport {
  const marked = sentences.map(markSentence)
  const evidence = evidenceOn(marked)
  const genre = genreOf(marked)
  const steps = stepWeights()
  const names = marked.map(s => {
    const out: TaggedName[] = []
    const runs = runsOf(s)
    if (!runs.length) return out
    const back = { listed: listedNames(s), evidence, genre }
    for (const { from, to } of runs) {
      for (let i = from; i < to; i++) scorePlace(s, i, back, scores, (i - from) * labelCount)
      namesIn(bestLabels(scores, to - from, steps), to - from, from, out)
    }
    return out
  })
  return { names, genre }
}
