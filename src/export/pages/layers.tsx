// What the program saw in a text, in layers that can be shown and hidden: names, times, quotations, happenings, what lines rest on, and
// what is no part of the report. The boxes work without a script.
import type { ComponentChildren } from 'preact'
import { type AnnotatedArticle, isInMarks } from '../../model/index.js'
import type { Span } from '../../text/index.js'

/** A stretch of text with the letter of its layer. */
export interface Layer extends Span {
  readonly kind: 'n' | 't' | 'q' | 'h' | 'e'
}

/** The layers of an article in order of their starts. */
export function layersOf(a: AnnotatedArticle, evidence: readonly Span[]): Layer[] {
  const of = (kind: Layer['kind'], list: readonly Span[]): Layer[] =>
    list.map(({ start, end }) => ({ kind, start, end }))
  return [
    ...of(
      'n',
      a.mentions.filter(m => m.kind === 'name'),
    ),
    ...of('t', a.times),
    ...of('q', a.quotes.filter(isInMarks)),
    ...of('h', a.happenings),
    ...of('e', evidence),
  ].sort((x, y) => x.start - y.start || x.end - y.end)
}

const BOXES = [
  ['evidence', 'what lines rest on', true],
  ['names', 'names', false],
  ['times', 'times', false],
  ['quotes', 'quotations', false],
  ['happenings', 'happenings', false],
  ['furniture', 'what is no part of the report', true],
] as const

/** The boxes. */
export function Layers() {
  return (
    <fieldset class="layers">
      <legend>Show</legend>
      {BOXES.map(([id, words, on]) => (
        <label key={id}>
          <input type="checkbox" id={`layer-${id}`} checked={on} autocomplete="off" /> {words}
        </label>
      ))}
    </fieldset>
  )
}

/** Some characters, with the letters of the layers they stand in. */
export interface TextPiece {
  readonly text: string
  readonly kinds: string
}

/** A sentence cut where a layer begins or ends. */
export function pieces(text: string, s: Span, layers: readonly Layer[]): TextPiece[] {
  const here = layers.slice(firstFrom(layers, s.start), MOST_LAYERS + firstFrom(layers, s.start))
  const inside = here.filter(l => l.start < s.end && l.end > s.start)
  const edges = [
    ...new Set([s.start, s.end, ...inside.flatMap(l => [Math.max(s.start, l.start), Math.min(s.end, l.end)])]),
  ].sort((a, b) => a - b)
  const out: TextPiece[] = []
  for (let i = 1; i < edges.length; i++) {
    const [from, to] = [edges[i - 1]!, edges[i]!]
    const kinds = [...new Set(inside.filter(l => l.start <= from && l.end >= to).map(l => l.kind))].sort().join(' ')
    out.push({ text: text.slice(from, to), kinds })
  }
  return out
}

/** Layers looked through for one sentence. */
const MOST_LAYERS = 120

/** First layer that can reach into a place: one that starts at most a long sentence before it. */
function firstFrom(layers: readonly Layer[], at: number): number {
  let low = 0
  let high = layers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (layers[middle]!.start < at - 400) low = middle + 1
    else high = middle
  }
  return low
}

/** One piece. */
export function Piece({ p }: { p: TextPiece }): ComponentChildren {
  return p.kinds ? <span class={p.kinds}>{p.text}</span> : p.text
}
