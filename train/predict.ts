// Reading documents with learnt weights, and how well that went.
import { bestLabels } from '../src/annotate/tagger/decode.js'
import { evidenceOn } from '../src/annotate/tagger/evidence.js'
import { FeatureList } from '../src/annotate/tagger/feature-list.js'
import { featuresOf } from '../src/annotate/tagger/features.js'
import { genreOf } from '../src/annotate/tagger/genre.js'
import { labelCount as L, type NameType, namesIn, nameTypes, type TaggedName } from '../src/annotate/tagger/labels.js'
import { listedNames } from '../src/annotate/tagger/listed.js'
import { runsOf } from '../src/annotate/tagger/runs.js'
import { View } from '../src/annotate/tagger/view.js'
import type { Weights } from './crf.js'
import type { Document } from './documents.js'
import { markedSentences } from './instances.js'

/** A name found in sentence `sentence`. */
export interface Found {
  readonly sentence: number
  readonly start: number
  readonly end: number
  readonly type: NameType
}

/** Names of a document by these weights. */
export function predict(d: Document, w: Weights): Found[] {
  const marked = markedSentences(d)
  const evidence = evidenceOn(marked)
  const genre = genreOf(marked)
  const f = new FeatureList()
  const view = new View()
  const out: Found[] = []
  marked.forEach((m, sentence) => {
    const listed = listedNames(m)
    for (const run of runsOf(m)) {
      const n = run.to - run.from
      const scores = new Float32Array(n * L)
      for (let i = 0; i < n; i++) {
        view.look(m, run.from + i, { listed, evidence, genre })
        featuresOf(f, view)
        for (const [ids, n] of [
          [f.words, f.wordCount],
          [f.ids, f.idCount],
        ] as const)
          for (let q = 0; q < n; q++) {
            const row = (ids[q]! & (w.size - 1)) * L
            for (let l = 0; l < L; l++) scores[i * L + l]! += w.rows[row + l]!
          }
      }
      const names: TaggedName[] = []
      namesIn(bestLabels(scores, n, w.steps), n, run.from, names)
      for (const name of names) {
        const last = m.tokens[name.to - 1]!
        const cut = /['’][sS]$/.test(last.text) ? 2 : 0
        out.push({ sentence, start: m.tokens[name.from]!.start, end: last.end - cut, type: name.type })
      }
    }
  })
  return out
}

/** Counts behind precision and recall. */
export class Tally {
  private readonly right = new Map<string, number>()
  private readonly found = new Map<string, number>()
  private readonly gold = new Map<string, number>()

  add(d: Document, found: readonly Found[]): void {
    const bump = (m: Map<string, number>, k: string): void => {
      m.set(k, (m.get(k) ?? 0) + 1)
    }
    const trim = (text: string, s: { start: number; end: number }): string => {
      const lead = /^(?:the|The|THE)\s+/.exec(text.slice(s.start, s.end))?.[0].length ?? 0
      const tail = /['’]s?$/.exec(text.slice(s.start, s.end))?.[0].length ?? 0
      return `${s.start + lead}-${s.end - tail}`
    }
    const have = new Set(found.map(x => `${x.sentence}:${trim(d.sentences[x.sentence]!.text, x)}:${x.type}`))
    for (const x of found) bump(this.found, x.type)
    d.sentences.forEach((s, i) => {
      for (const g of s.spans) {
        bump(this.gold, g.type)
        if (have.has(`${i}:${trim(s.text, g)}:${g.type}`)) bump(this.right, g.type)
      }
    })
  }

  /** F1 over PER, LOC and ORG, then each type (precision / recall). */
  line(): string {
    const get = (m: Map<string, number>, ts: readonly string[]): number => ts.reduce((n, t) => n + (m.get(t) ?? 0), 0)
    const f = (ts: readonly string[]): string => {
      const p = get(this.right, ts) / Math.max(1, get(this.found, ts))
      const r = get(this.right, ts) / Math.max(1, get(this.gold, ts))
      return `${((200 * p * r) / Math.max(1e-9, p + r)).toFixed(1)} (${(100 * p).toFixed(0)}/${(100 * r).toFixed(0)})`
    }
    return `all ${f(['PER', 'LOC', 'ORG'])}  ${nameTypes.map(t => `${t} ${f([t])}`).join('  ')}`
  }
}

/** Errors by class: kind of sentence, type in the gold, what was found instead. No words. */
export function errorClasses(docs: readonly Document[], read: (d: Document) => Found[]): string[] {
  const counts = new Map<string, number>()
  for (const d of docs) {
    const marked = markedSentences(d)
    const found = read(d)
    d.sentences.forEach((s, i) => {
      const m = marked[i]!
      const kind = m.tabular ? 'table' : m.loud === 1 ? 'capitals' : m.loud === 2 ? 'title' : 'text'
      const here = found.filter(x => x.sentence === i)
      const note = (k: string): void => {
        counts.set(`${kind} ${k}`, (counts.get(`${kind} ${k}`) ?? 0) + 1)
      }
      for (const g of s.spans) {
        const same = here.find(x => x.start === g.start && x.end === g.end)
        if (same && same.type === g.type) continue
        const over = here.filter(x => x.start < g.end && x.end > g.start)
        note(
          same
            ? `${g.type} as ${same.type}`
            : over.length
              ? `${g.type} bounds (${over.map(x => x.type).join('+')})`
              : `${g.type} missed`,
        )
      }
      for (const x of here) if (!s.spans.some(g => x.start < g.end && x.end > g.start)) note(`nothing as ${x.type}`)
    })
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([k, n]) => `${String(n).padStart(5)}  ${k}`)
}
