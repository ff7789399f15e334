// The sets from which likeness of reports is learnt: articles with the event that each tells.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { annotate } from '../../src/engine/annotate.js'
import { Changes, LEAST_SHARED, PairIndex } from '../../src/link/archive/pairs.js'
import { type Digest, digestOf } from '../../src/link/digest/index.js'
import { daysApart, pairTraits } from '../../src/link/pairs/traits.js'
import type { AnnotatedArticle, ArticleInput } from '../../src/model/index.js'

/** A set with its likely pairs. */
export interface LinkSet {
  readonly name: string
  /** Null where a reader could not tell. */
  readonly events: readonly (string | null)[]
  /** Of publication; null where it is not known. */
  readonly days: readonly (number | null)[]
  readonly pairs: readonly (readonly [number, number])[]
  readonly traits: readonly Float64Array[]
  /** Which half an article belongs to: by event, of ECB+ by topic, whose two events are alike, of the topics every other one. */
  readonly half: readonly number[]
}

interface Line {
  readonly id: string
  readonly event?: string
  readonly incident?: string
  readonly subtopic?: string
  readonly source?: string
  readonly host?: string
  readonly title?: string
  readonly url?: string
  readonly date?: string
  readonly text?: string
  readonly sentences?: readonly (readonly string[])[]
  readonly paragraphs?: readonly (readonly string[])[]
}

const SETS: Readonly<Record<string, (d: Line) => { event: string; article: ArticleInput }>> = {
  gva: d => ({ event: d.incident!, article: { title: d.title, url: d.url, published: dayOf(d), text: d.text } }),
  // ECB+ writes its tokens apart; marks go back to their words, as in print.
  ecbplus: d => ({
    event: d.subtopic!,
    article: {
      text: d
        .sentences!.slice(d.url ? 1 : 0)
        .map(joined)
        .join(' '),
    },
  }),
  newscluster: d => ({
    event: d.event!,
    article: { title: d.title, url: d.url, outlet: d.source, published: dayOf(d), text: d.text },
  }),
  basil: d => ({
    event: d.event!,
    article: {
      title: d.title,
      url: d.url,
      outlet: d.source,
      published: dayOf(d),
      text: d.paragraphs!.map(p => p.join(' ')).join('\n\n'),
    },
  }),
  // Politics over eight years, without events: reports weeks apart tell two of them, however alike.
  abp: d => ({
    event: d.id,
    article: { title: d.title, url: d.url, outlet: d.host, published: dayOf(d), text: d.text },
  }),
}
const MOST = 4000
const WEEKS_APART = 21

const dayOf = (d: Line): string | undefined => /^\d{4}-\d\d-\d\d/.exec(d.date ?? '')?.[0]
const joined = (tokens: readonly string[]): string =>
  tokens
    .join(' ')
    .replace(/ ([.,:;!?%)'’]|n't\b)/g, '$1')
    .replace(/``|''/g, '"')
    .replace(/([($]) /g, '$1')

/** All sets below `dir`, read and compared. */
export function linkSets(dir: string): LinkSet[] {
  const sets = Object.entries(SETS).map(([name, take]) => {
    const lines = linesOf(dir, name).filter((_, i, all) => all.length <= MOST || i % Math.ceil(all.length / MOST) === 0)
    const whole = lines.map((l, i) => {
      const { event, article } = take(JSON.parse(l) as Line)
      return { event, half: halfOf(name, event), article: annotate({ ...article, id: `${name}-${i}` }) }
    })
    return setOf(name, whole)
  })
  return [...sets, topicsOf(linesOf(dir, 'abp'))]
}

/** Name of the set of {@link topicsOf}. */
export const TOPICS = 'topics'

/** Reports of abp on thirteen much reported matters, with the events they tell as one of us read them: topics.tsv, by id. `-` is an event that no other tells, `?` none that can be told. */
function topicsOf(lines: readonly string[]): LinkSet {
  const read = new Map(
    readFileSync(new URL('../../../train/links/topics.tsv', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map(l => l.split('\t') as [string, string, string])
      .map(([topic, id, event]) => [id, { topic, event }]),
  )
  const topics = [...new Set([...read.values()].map(r => r.topic))]
  const whole = lines.flatMap(l => {
    const line = JSON.parse(l) as Line
    const label = read.get(line.id)
    if (!label) return []
    const event = label.event === '-' ? line.id : label.event === '?' ? null : label.event
    const { article } = SETS.abp!(line)
    return [{ event, half: topics.indexOf(label.topic) % 2, article: annotate({ ...article, id: line.id }) }]
  })
  return setOf(TOPICS, whole)
}

const linesOf = (dir: string, name: string): string[] =>
  gunzipSync(readFileSync(join(dir, `${name}.dev.jsonl.gz`)))
    .toString()
    .trim()
    .split('\n')

interface Labelled {
  readonly event: string | null
  readonly half: number
  readonly article: AnnotatedArticle
}

function setOf(name: string, articles: readonly Labelled[]): LinkSet {
  const items = articles
    .map(({ event, half, article }) => ({ event, half, digest: digestOf(article) }))
    .sort((x, y) => (x.digest.content < y.digest.content ? -1 : 1))
  const digests = items.map(x => x.digest)
  return {
    name,
    events: items.map(x => x.event),
    days: digests.map(d => d.day),
    ...compared(digests, name === 'abp'),
    half: items.map(x => x.half),
  }
}

function compared(digests: readonly Digest[], apart: boolean): Pick<LinkSet, 'pairs' | 'traits'> {
  const pairs = candidatePairs(digests).filter(
    ([i, j]) => !apart || (daysApart(digests[i]!, digests[j]!) ?? 0) >= WEEKS_APART,
  )
  return { pairs, traits: pairs.map(([i, j]) => pairTraits(digests[i]!, digests[j]!)) }
}

/** Pairs of indices `i < j`, in order. */
function candidatePairs(digests: readonly Digest[]): [number, number][] {
  const index = new PairIndex(1, undefined, LEAST_SHARED)
  digests.forEach((d, i) => {
    index.add(i, d, new Changes())
  })
  return digests.flatMap((_, i) =>
    index
      .of(i)
      .items.filter(j => j > i)
      .sort((a, b) => a - b)
      .map((j): [number, number] => [i, j]),
  )
}

function halfOf(name: string, event: string): number {
  const key = name.startsWith('ecbplus') ? event.replace(/ecb(?:plus)?$/, '') : event
  let h = 2166136261
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 16777619)
  return ((h ^ (h >>> 15)) >>> 3) & 1
}
