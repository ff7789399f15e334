// The pairs of statements from which it is learnt when two say the same: as one of us read them, and of the five documents as their gold has it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { bundleOf } from '../../src/compare/bundle.js'
import { type Point, pointsOf } from '../../src/compare/claims/points.js'
import { traitsOf } from '../../src/compare/claims/traits.js'
import { findEvents } from '../../src/compare/happenings.js'
import { Headlines } from '../../src/compare/headlines.js'
import { sidesOf } from '../../src/compare/sides.js'
import { findVariants } from '../../src/compare/variants.js'
import { assemble } from '../../src/engine/build.js'
import type { AnnotatedArticle, ArticleInput } from '../../src/model/index.js'
import type { Span } from '../../src/text/index.js'

/** A pair with its traits and whether the two say the same. */
export interface ClaimPair {
  readonly traits: Float64Array
  readonly same: boolean
}

/** A place in an article. */
interface Place extends Span {
  readonly article: string
}

/** Topics of abp whose reports make one pile, beside that of train/links/topics.tsv. */
const FOREIGN = new Set(
  'asia africa world north_korea national_defense foreign_policy middle_east nuclear_weapons europe defense china israel russia'.split(
    ' ',
  ),
)

interface Line {
  readonly id: string
  readonly host: string
  readonly url: string
  readonly title: string
  readonly date: string | null
  readonly topic: string
  readonly text: string
}

/** Pairs of two piles of news reports, by train/claims/pairs.tsv (article, start, end, twice; `same` or `other`). */
export async function pairsRead(dir: string): Promise<ClaimPair[]> {
  const rows = table('claims/pairs.tsv').map(([a, as, ae, b, bs, be, same]) => ({
    a: { article: a!, start: Number(as), end: Number(ae) },
    b: { article: b!, start: Number(bs), end: Number(be) },
    same: same === 'same',
  }))
  const topics = new Set(table('links/topics.tsv').map(([, id]) => id))
  const lines = gunzipSync(readFileSync(join(dir, 'bench/data/abp.dev.jsonl.gz')))
    .toString()
    .trim()
    .split('\n')
    .map(l => JSON.parse(l) as Line)
  const out = new Map<(typeof rows)[number], ClaimPair>()
  for (const pile of [lines.filter(l => topics.has(l.id)), lines.filter(l => FOREIGN.has(l.topic))])
    for (const points of await pointsByEvent(pile.map(inputOf)))
      for (const row of rows) {
        if (out.has(row)) continue
        const [a, b] = [pointAt(points, row.a), pointAt(points, row.b)]
        if (a && b && a !== b) out.set(row, { traits: Float64Array.from(traitsOf(a, b)), same: row.same })
      }
  return [...out.values()]
}

/** Pairs of the five documents in which both statements are of facts in the gold, and whether one fact is told by both. */
export async function pairsOfGold(dir: string): Promise<ClaimPair[]> {
  const { facts } = JSON.parse(readFileSync(join(dir, 'gold/compare.json'), 'utf8')) as {
    facts: { support: { doc: string; strength: string; spans: Span[] }[] }[]
  }
  const factsAt = (p: Point, article: string): number[] =>
    facts.flatMap((f, i) =>
      f.support.some(s => s.strength !== 'implied' && s.doc === article && s.spans.some(x => overlaps(x, p)))
        ? [i]
        : [],
    )
  const files = readdirSync(join(dir, 'seeds'))
  const inputs = files.map(f => ({ id: f, text: readFileSync(join(dir, 'seeds', f), 'utf8') }))
  const out: ClaimPair[] = []
  for (const points of await pointsByEvent(inputs)) {
    const known = points.list.map(p => ({ p, facts: factsAt(p, points.articleOf(p)) })).filter(x => x.facts.length)
    for (const [i, { p, facts: of }] of known.entries())
      for (const { p: q, facts: and } of known.slice(i + 1)) {
        if (p.unit.article === q.unit.article || termsInCommon(p, q) < LEAST_IN_COMMON) continue
        out.push({ traits: Float64Array.from(traitsOf(p, q)), same: of.some(f => and.includes(f)) })
      }
  }
  return out
}

/** Statements with fewer terms in common are not compared (claims/index.ts). */
const LEAST_IN_COMMON = 2
const termsInCommon = (p: Point, q: Point): number => [...p.terms.keys()].filter(t => q.terms.has(t)).length

const table = (path: string): string[][] =>
  readFileSync(new URL(`../../../train/${path}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(l => l.split('\t'))

const inputOf = (l: Line): ArticleInput => ({
  id: l.id,
  title: l.title,
  url: l.url,
  outlet: l.host,
  published: l.date?.slice(0, 10),
  text: l.text,
})

/** The statements of the reports of one event. */
interface Statements {
  readonly list: readonly Point[]
  readonly articleOf: (p: Point) => string
}

/** The statements of all events that several reports tell. */
async function pointsByEvent(inputs: readonly ArticleInput[]): Promise<Statements[]> {
  const assembly = await assemble(inputs)
  try {
    return [...assembly.links.events.entries()]
      .filter(([, keys]) => keys.length > 1)
      .map(([event, keys]) => statementsOf(event, [...keys].sort().map(assembly.article)))
  } finally {
    assembly.close()
  }
}

function statementsOf(event: string, articles: readonly AnnotatedArticle[]): Statements {
  const bundle = bundleOf(
    event,
    articles,
    articles.map(a => a.id),
  )
  const sides = sidesOf(articles)
  const events = findEvents(bundle, sides, new Headlines(bundle))
  const units = bundle.units.filter(u => !u.head)
  const list = pointsOf(bundle, events, units, false, findVariants(bundle, sides).renderings)
  return { list, articleOf: p => articles[p.unit.article]!.id }
}

/** At least half of the shorter one. */
const overlaps = (a: Span, b: Span): boolean =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start) >= 0.5 * Math.min(a.end - a.start, b.end - b.start)

/** The statement that a place is mostly about. */
function pointAt({ list, articleOf }: Statements, place: Place): Point | undefined {
  const inside = (p: Point): number => Math.min(p.end, place.end) - Math.max(p.start, place.start)
  let best: Point | undefined
  for (const p of list)
    if (articleOf(p) === place.article && overlaps(p, place) && (!best || inside(p) > inside(best))) best = p
  return best
}
