// Two articles of one source text side by side: sentence beside sentence, and marked what only one of them has.
import { type AnnotatedArticle, contentId } from '../../model/index.js'
import { type CommonRuns, commonRuns, type Span, type Token, tokenize } from '../../text/index.js'
import { page } from './layout.js'
import type { View } from './view.js'

/** Two articles that carry one text: the one that took it, and the one it was taken from. */
export interface Pair {
  readonly a: string
  readonly b: string
  readonly relation: string
  readonly share: number
}

/** Pairs that get a page: every article that took its text from another one. */
export const pairsOf = (view: View): Pair[] =>
  view.record.lineages.flatMap(l =>
    (l.copies ?? []).map(c => ({ a: c.id, b: c.of, relation: c.relation, share: c.share })),
  )

/** File of a pair's page. */
export const besideFile = (pair: Pick<Pair, 'a' | 'b'>): string => `${contentId('p', pair.a, pair.b)}.html`

/** Sentences of an article that are compared, and words of it. */
const MOST_SENTENCES = 600
const MOST_WORDS = 12_000

interface Side {
  readonly article: AnnotatedArticle
  readonly sentences: readonly Span[]
  readonly words: readonly Token[]
  /** First word of each sentence, and one more. */
  readonly starts: readonly number[]
}

/** The page of a pair. */
export function besidePage(view: View, pair: Pair, a: AnnotatedArticle, b: AnnotatedArticle): string {
  const [x, y] = [sideOf(a), sideOf(b)]
  const runs = commonRuns(x.words, y.words)
  const rows = rowsOf(x, y, runs)
  const [left, right] = [view.facts.get(a.id)!, view.facts.get(b.id)!]
  return page({
    view,
    title: `${left.outlet} beside ${right.outlet}`,
    kind: 'beside',
    up: '../',
    children: (
      <>
        <h1 dir="auto">{`${left.outlet} beside ${right.outlet}`}</h1>
        <p class="meta">
          {`${pair.relation}: ${Math.round(pair.share * 100)} % of the words of ${left.outlet} stand in ${right.outlet}. Marked is what only one of the two has.`}
        </p>
        <section class="scroll" aria-label="The two texts">
          <table class="beside">
            <thead>
              <tr>
                <th scope="col">
                  <a href={`../articles/${left.file}`}>{left.title}</a>
                </th>
                <th scope="col">
                  <a href={`../articles/${right.file}`}>{right.title}</a>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([i, j], k) => (
                <tr key={k} class={i < 0 || j < 0 ? 'lone' : undefined}>
                  <Cell side={x} at={i} common={runs.inA} href={`../articles/${left.file}`} />
                  <Cell side={y} at={j} common={runs.inB} href={`../articles/${right.file}`} />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </>
    ),
  })
}

function Cell({ side, at, common, href }: { side: Side; at: number; common: Uint8Array; href: string }) {
  if (at < 0) return <td class="empty">–</td>
  const { text } = side.article
  const s = side.sentences[at]!
  const out = []
  let from = s.start
  for (let w = side.starts[at]!; w < side.starts[at + 1]!; ) {
    let to = w
    while (to < side.starts[at + 1]! && common[to] === common[w]) to++
    const end = to < side.starts[at + 1]! ? side.words[to]!.start : s.end
    const words = text.slice(from, end)
    if (common[w]) out.push(words)
    else out.push(<mark key={w}>{words.trimEnd()}</mark>, words.slice(words.trimEnd().length))
    from = end
    w = to
  }
  if (from < s.end) out.push(text.slice(from, s.end))
  return (
    <td dir="auto">
      <a class="line" href={`${href}#s${at}`}>
        {out}
      </a>
    </td>
  )
}

function sideOf(article: AnnotatedArticle): Side {
  const words: Token[] = []
  const starts: number[] = []
  const sentences = article.sentences.slice(0, MOST_SENTENCES)
  for (const s of sentences) {
    starts.push(words.length)
    if (words.length < MOST_WORDS)
      for (const t of tokenize(article.text, s.start, s.end)) if (t.kind !== 'mark') words.push(t)
  }
  starts.push(words.length)
  return { article, sentences, words, starts }
}

/** Sentences in pairs and alone, in the order of both texts: the longest chain of pairs that cross nowhere. */
function rowsOf(x: Side, y: Side, runs: CommonRuns): [number, number][] {
  const sentenceOf = new Int32Array(y.words.length)
  for (let j = 0; j < y.sentences.length; j++) sentenceOf.fill(j, y.starts[j]!, y.starts[j + 1]!)
  const partner = x.sentences.map((_, i) => {
    const votes = new Map<number, number>()
    for (let w = x.starts[i]!; w < x.starts[i + 1]!; w++) {
      const j = runs.from[w]!
      if (j >= 0) votes.set(sentenceOf[j]!, (votes.get(sentenceOf[j]!) ?? 0) + 1)
    }
    return [...votes].sort((p, q) => q[1] - p[1] || p[0] - q[0])[0]?.[0] ?? -1
  })
  const chain = risingChain(partner)
  const rows: [number, number][] = []
  let [i, j] = [0, 0]
  for (const at of [...chain, x.sentences.length]) {
    for (; i < at; i++) rows.push([i, -1])
    const to = at < x.sentences.length ? partner[at]! : y.sentences.length
    for (; j < to; j++) rows.push([-1, j])
    if (at < x.sentences.length) rows.push([i++, j++])
  }
  return rows
}

/** Places of the longest strictly rising run of values of 0 or more (patience sorting). */
function risingChain(values: readonly number[]): number[] {
  const tails: number[] = []
  const before = new Int32Array(values.length).fill(-1)
  values.forEach((v, i) => {
    if (v < 0) return
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (values[tails[middle]!]! < v) low = middle + 1
      else high = middle
    }
    before[i] = low > 0 ? tails[low - 1]! : -1
    tails[low] = i
  })
  const out: number[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) out.unshift(at)
  return out
}
