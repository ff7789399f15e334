// Learns parts of speech: an averaged perceptron (Freund and Schapire 1999; Collins 2002) that imitates the tags of wink-nlp (MIT)
// over openly licensed text. No hand-made tags are among the open sets, so what is measured is agreement with wink-nlp.
import { createRequire } from 'node:module'
import { PartFeatures, partNames } from '../src/annotate/tagger/parts.js'
import { type Traits, traitsOf } from '../src/annotate/tagger/traits.js'
import { EDGE } from '../src/annotate/tagger/view.js'
import { tokenize } from '../src/text/index.js'
import { randomFrom } from './crf.js'
import type { Document } from './documents.js'

const P: number = partNames.length

/** A sentence with the part of each token. */
interface Sample {
  readonly traits: readonly Traits[]
  readonly parts: readonly number[]
}

const require = createRequire(import.meta.url)

/** Sentences of documents with the tags wink-nlp gives them. */
export function samplesOf(docs: readonly Document[]): Sample[] {
  const winkNLP = require('wink-nlp')
  const nlp = winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
  const out: Sample[] = []
  for (const d of docs)
    for (const { text } of d.sentences) {
      if (text.length > 600) continue
      const doc = nlp.readDoc(text)
      const values: string[] = doc.tokens().out()
      const tags: string[] = doc.tokens().out(nlp.its.pos)
      const starts: { start: number; tag: number }[] = []
      let at = 0
      values.forEach((v, i) => {
        const start = text.indexOf(v, at)
        if (start < 0) return
        starts.push({ start, tag: Math.max(0, partNames.indexOf(tags[i] as (typeof partNames)[number])) })
        at = start + v.length
      })
      const tokens = tokenize(text)
      let k = 0
      const parts = tokens.map(t => {
        while (k + 1 < starts.length && starts[k + 1]!.start <= t.start) k++
        return starts[k]?.tag ?? 0
      })
      out.push({ traits: tokens.map(traitsOf), parts })
    }
  return out
}

/** Weights as rows of one number a part. */
export function learnParts(
  samples: readonly Sample[],
  size: number,
  rounds: number,
  log: (line: string) => void,
): Float32Array {
  const rows = new Float32Array(size * P)
  const total = new Float64Array(size * P)
  const stamp = new Int32Array(size * P)
  const list = new PartFeatures()
  const order = samples.map((_, i) => i)
  const random = randomFrom(5)
  let clock = 0
  const bump = (at: number, by: number): void => {
    total[at]! += rows[at]! * (clock - stamp[at]!)
    stamp[at] = clock
    rows[at]! += by
  }
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const t = order[i]!
      order[i] = order[j]!
      order[j] = t
    }
    let right = 0
    let all = 0
    for (const k of order)
      walk(samples[k]!, rows, size, list, (gold, guess, n) => {
        clock++
        all++
        if (gold === guess) {
          right++
          return
        }
        for (let q = 0; q < n; q++) {
          const row = (list.ids[q]! & (size - 1)) * P
          bump(row + gold, 1)
          bump(row + guess, -1)
        }
      })
    log(`round ${round + 1}: ${((100 * right) / all).toFixed(2)} % as wink-nlp`)
  }
  return Float32Array.from(rows, (w, at) => (total[at]! + w * (clock - stamp[at]!)) / clock)
}

/** Share of tokens tagged as wink-nlp tags them. */
export function agreement(samples: readonly Sample[], rows: Float32Array, size: number): number {
  let right = 0
  let all = 0
  for (const s of samples)
    walk(s, rows, size, new PartFeatures(), (gold, guess) => {
      all++
      if (gold === guess) right++
    })
  return right / all
}

function walk(
  s: Sample,
  rows: Float32Array,
  size: number,
  list: PartFeatures,
  each: (gold: number, guess: number, n: number) => void,
): void {
  const at = (k: number): Traits => s.traits[k] ?? EDGE
  let last = P
  let earlier = P
  for (let i = 0; i < s.traits.length; i++) {
    list.count = 0
    list.own(at(i))
    list.before(at(i - 1))
    list.behind(at(i + 1))
    list.joint(at(i - 1), at(i), at(i + 1), at(i + 2), last, earlier)
    const n = list.count
    let guess = 0
    let most = Number.NEGATIVE_INFINITY
    for (let p = 0; p < P; p++) {
      let sum = 0
      for (let q = 0; q < n; q++) sum += rows[(list.ids[q]! & (size - 1)) * P + p]!
      if (sum > most) {
        most = sum
        guess = p
      }
    }
    each(s.parts[i]!, guess, n)
    earlier = last
    last = guess
  }
}
