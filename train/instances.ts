// From documents to runs with features and the labels each place may have.
import { evidenceOn } from '../src/annotate/tagger/evidence.js'
import { FeatureList } from '../src/annotate/tagger/feature-list.js'
import { featuresOf } from '../src/annotate/tagger/features.js'
import { genreOf } from '../src/annotate/tagger/genre.js'
import { labelCount, labelOf, nameTypes, outside, place } from '../src/annotate/tagger/labels.js'
import { listedNames } from '../src/annotate/tagger/listed.js'
import { type Marked, markSentence } from '../src/annotate/tagger/marked.js'
import { runsOf } from '../src/annotate/tagger/runs.js'
import { View } from '../src/annotate/tagger/view.js'
import { tokenize } from '../src/text/index.js'
import type { Document, Learned } from './documents.js'

/** A run to learn from: per place its features (the first `lexical[i]` name words) and the labels it may have (bit set). */
export interface Instance {
  readonly features: readonly Int32Array[]
  readonly lexical: readonly number[]
  readonly allowed: Int32Array
  readonly weight: number
  /** Whether every place has exactly one label. */
  readonly closed: boolean
}

const ALL = (1 << labelCount) - 1

/** Sentences of a document ready for the tagger. */
export function markedSentences(d: Document): Marked[] {
  return d.sentences.map(s => markSentence(tokenize(s.text)))
}

/** Instances of a document. */
export function instancesOf(d: Document, weight: number): Instance[] {
  const marked = markedSentences(d)
  const evidence = evidenceOn(marked)
  const genre = genreOf(marked)
  const f = new FeatureList()
  const view = new View()
  const out: Instance[] = []
  marked.forEach((m, k) => {
    const listed = listedNames(m)
    const allowed = allowedLabels(m, d.sentences[k]!)
    for (const run of runsOf(m)) {
      const features: Int32Array[] = []
      const lexical: number[] = []
      for (let i = run.from; i < run.to; i++) {
        view.look(m, i, { listed, evidence, genre })
        featuresOf(f, view)
        const all = new Int32Array(f.wordCount + f.idCount)
        all.set(f.words.subarray(0, f.wordCount))
        all.set(f.ids.subarray(0, f.idCount), f.wordCount)
        features.push(all)
        lexical.push(f.wordCount)
      }
      const a = allowed.slice(run.from, run.to)
      out.push({ features, lexical, allowed: a, weight, closed: a.every(x => (x & (x - 1)) === 0) })
    }
  })
  return out
}

function allowedLabels(m: Marked, s: Learned): Int32Array {
  const out = new Int32Array(m.tokens.length).fill(s.open ? ALL : 1 << outside)
  if (s.open)
    m.tokens.forEach((t, i) => {
      if (t.text === t.lower && t.kind !== 'mark') out[i] = ALL
    })
  for (const span of s.spans) {
    const covered = m.tokens.flatMap((t, i) => (t.start < span.end && t.end > span.start ? [i] : []))
    const type = nameTypes.indexOf(span.type)
    covered.forEach((i, k) => {
      const at =
        covered.length === 1 ? place.only : k === 0 ? place.first : k === covered.length - 1 ? place.last : place.middle
      out[i] = span.exact ? 1 << labelOf(type, at) : 0b1111 << (1 + 4 * type)
    })
  }
  return out
}
