// Sentences of open sets that are marked in part: a first reading completes them, the marks overrule it.

import type { Weights } from './crf.js'
import type { Document } from './documents.js'
import { predict } from './predict.js'

/** The document with names from a first reading where nothing was marked. */
export function completed(d: Document, w: Weights): Document {
  const found = predict(d, w)
  return {
    ...d,
    sentences: d.sentences.map((s, i) => {
      const read = found.filter(f => f.sentence === i)
      const same = (m: { start: number; end: number }): (typeof read)[number] | undefined =>
        read.find(f => f.start <= m.start && f.end >= m.end)
      const marked = s.spans.map(m => {
        const wider = same(m)
        return wider && wider.type === m.type ? { ...wider, exact: true } : { ...m, exact: true }
      })
      const rest = read
        .filter(f => !marked.some(m => m.start < f.end && m.end > f.start))
        .map(f => ({ ...f, exact: true }))
      return { text: s.text, spans: [...marked, ...rest], open: false }
    }),
  }
}
