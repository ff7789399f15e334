// What the pages know: the record, and of every article the few facts that lines and links need.
import {
  type AnnotatedArticle,
  type Claim,
  contentId,
  type Difference,
  type DossierEvent,
  type DossierRecord,
  daysInMonth,
  type Evidence,
  type Interval,
  type LoneQuote,
  type Person,
  type QuoteGroup,
  type Readout,
} from '../../model/index.js'
import { plainName } from './visible.js'

/** Facts of an article without its text. */
export interface ArticleFacts {
  readonly id: string
  readonly file: string
  readonly title: string
  readonly outlet: string
  readonly published: AnnotatedArticle['published']
  readonly language: string | null
  readonly problems: number
  /** Blocks that are no part of the report: furniture, captions, credits. */
  readonly removed: number
  readonly source: string | null
  readonly url: string | null
  /** Start of every sentence, and of every block. */
  readonly sentences: readonly number[]
  readonly blocks: readonly number[]
}

const KEPT = new Set(['headline', 'subhead', 'paragraph'])

/** The facts of an article. */
export function articleFacts(a: AnnotatedArticle): ArticleFacts {
  return {
    id: a.id,
    file: `${contentId('a', a.id)}.html`,
    title: plainName(a.title ?? firstWords(a)),
    outlet: plainName(
      a.outlet ??
        a.file
          ?.split(/[/\\]/)
          .at(-1)
          ?.replace(/\.\w{2,5}$/, '') ??
        a.id,
    ),
    published: a.published,
    language: a.language,
    problems: a.problems.length,
    removed: a.blocks.filter(b => !KEPT.has(b.kind)).length,
    source: a.file ?? null,
    url: a.url,
    sentences: a.sentences.map(s => s.start),
    blocks: a.blocks.map(b => b.start),
  }
}

function firstWords(a: AnnotatedArticle): string {
  const s = a.sentences[0]
  const text = s ? a.text.slice(s.start, Math.min(s.end, s.start + 90)) : a.id
  return s && s.end - s.start > 90 ? `${text.slice(0, text.lastIndexOf(' '))} …` : text
}

/** A source text by a letter (empty beyond the twenty-sixth) and one of eight colours. */
export interface SourceMark {
  readonly letter: string
  readonly colour: number
}

/** What the sections of one event need, gathered once. */
export interface EventParts {
  readonly claims: readonly Claim[]
  readonly differences: readonly Difference[]
  readonly quotes: readonly QuoteGroup[]
  readonly quotedOnce: readonly LoneQuote[]
  readonly readouts: readonly Readout[]
  readonly told: readonly DossierEvent[]
}

const NOTHING: EventParts = { claims: [], differences: [], quotes: [], quotedOnce: [], readouts: [], told: [] }

/** Look-ups over the record. */
export class View {
  readonly facts = new Map<string, ArticleFacts>()
  readonly events: ReadonlyMap<string, DossierEvent>
  readonly storylineOf = new Map<string, string>()
  readonly lineageOf = new Map<string, string>()
  /** Letter and colour of each article's source text among those of its event. */
  private readonly marks = new Map<string, SourceMark>()
  /** Main event of an article. */
  readonly eventOf = new Map<string, string>()
  readonly people: ReadonlyMap<string, Person>
  private readonly parts = new Map<string, EventParts>()
  private evidence: ReadonlyMap<string, readonly Evidence[]> | null = null

  constructor(
    readonly record: DossierRecord,
    readonly options: { readonly title: string; readonly note: string | null },
  ) {
    this.people = new Map(record.people.map(p => [p.id, p]))
    this.events = new Map(record.events.map(e => [e.id, e]))
    for (const e of record.events) if (e.main) for (const a of e.articles) this.eventOf.set(a, e.id)
    for (const s of record.storylines) for (const e of s.events) this.storylineOf.set(e, s.id)
    for (const l of record.lineages)
      if (l.kind !== 'shared-source') for (const a of l.articles) this.lineageOf.set(a, l.id)
    for (const e of record.events) if (e.main) this.markSources(e)
    this.gather()
  }

  private markSources(e: DossierEvent): void {
    const order = [...new Set(e.articles.map(a => this.lineageOf.get(a) ?? a))]
    for (const a of e.articles) {
      const n = order.indexOf(this.lineageOf.get(a) ?? a)
      this.marks.set(a, { letter: n < 26 ? String.fromCharCode(65 + n) : '', colour: n % 8 })
    }
  }

  /** Places of an article that some line of the record rests on. */
  evidenceIn(article: string): readonly Evidence[] {
    this.evidence ??= grouped(
      [...this.record.claims.flatMap(c => c.evidence), ...this.record.quotes.flatMap(q => q.variants)],
      e => e.article,
    )
    return this.evidence.get(article) ?? []
  }

  /** When an event was; of what no report dates, the day of its first report. */
  whenOf(e: DossierEvent): string {
    if (e.when) return days(e.when)
    const first = this.firstReportOf(e)
    return first ? `day not told, first report ${first.slice(0, 10)}` : 'date unknown'
  }

  /** When the first of its reports was published, or undefined. */
  firstReportOf(e: DossierEvent): string | undefined {
    return e.articles.flatMap(a => this.facts.get(a)?.published?.from ?? []).sort()[0]
  }

  /** How the source text of an article is marked wherever the article is named. */
  markOf(article: string): SourceMark {
    return this.marks.get(article) ?? { letter: '', colour: 7 }
  }

  /** Every part of the record under the main event it was found in. */
  private gather(): void {
    const claims = byEvents(this.record.claims)
    const quotes = byEvents(this.record.quotes)
    const quotedOnce = byEvents(this.record.quotedOnce)
    const differences = byEvents(this.record.differences)
    const home = (e: DossierEvent): string | undefined => (e.main ? e.id : this.eventOf.get(e.evidence[0].article))
    const told = grouped(
      this.record.events.filter(e => !e.main),
      e => home(e) ?? '',
    )
    const readouts = grouped(this.record.readouts, r => home(this.events.get(r.engagement)!) ?? '')
    for (const e of this.record.events)
      if (e.main)
        this.parts.set(e.id, {
          claims: claims.get(e.id) ?? [],
          quotes: quotes.get(e.id) ?? [],
          quotedOnce: quotedOnce.get(e.id) ?? [],
          differences: differences.get(e.id) ?? [],
          told: told.get(e.id) ?? [],
          readouts: readouts.get(e.id) ?? [],
        })
  }

  /** Parts found in a main event's reports. */
  partsOf(event: string): EventParts {
    return this.parts.get(event) ?? NOTHING
  }

  /** Name of an entity id; of an outlet or anything else, itself. */
  nameOf(id: string): string {
    return plainName(
      this.people.get(id)?.name ?? id.replace(/^source:|^(?:place|person|organisation|group):(?=[a-z])/, ''),
    )
  }

  /** Address of the sentence a piece of evidence begins in, from a page one folder down. */
  href(e: Pick<Evidence, 'article' | 'start'>): string {
    const facts = this.facts.get(e.article)
    return facts ? `../articles/${facts.file}#${anchorOf(facts, e.start)}` : '#'
  }
}

/** Anchor of the sentence (or else the block) that covers an offset. */
export function anchorOf(facts: Pick<ArticleFacts, 'sentences' | 'blocks'>, at: number): string {
  const s = lastAtOrBefore(facts.sentences, at)
  const b = lastAtOrBefore(facts.blocks, at)
  return s >= 0 && (b < 0 || facts.sentences[s]! >= facts.blocks[b]!) ? `s${s}` : `b${Math.max(0, b)}`
}

function lastAtOrBefore(list: readonly number[], at: number): number {
  let low = 0
  let high = list.length - 1
  let found = -1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (list[middle]! <= at) {
      found = middle
      low = middle + 1
    } else high = middle - 1
  }
  return found
}

/** By the event an item stands under and the others whose reports it rests on. */
function byEvents<T extends { readonly event: string; readonly alsoIn?: readonly string[] }>(
  list: readonly T[],
): Map<string, T[]> {
  const placed = list.flatMap(item => [item.event, ...(item.alsoIn ?? [])].map(event => ({ event, item })))
  return new Map([...grouped(placed, p => p.event)].map(([event, own]) => [event, own.map(p => p.item)]))
}

function grouped<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const out = new Map<string, T[]>()
  for (const item of list) {
    const known = out.get(key(item))
    if (known) known.push(item)
    else out.set(key(item), [item])
  }
  return out
}

/** An interval for people: a year, a month, one day, or first and last. */
export function days(w: Interval | null): string {
  if (!w?.from && !w?.to) return 'date unknown'
  if (w.from === w.to) return w.from!
  const [from, to] = [w.from ?? '…', w.to ?? '…']
  if (from.endsWith('-01-01') && to.endsWith('-12-31'))
    return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)} – ${to.slice(0, 4)}`
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && to === lastOfMonth(from)) return from.slice(0, 7)
  return `${from} – ${to}`
}

const lastOfMonth = (day: string): string =>
  `${day.slice(0, 8)}${daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))}`
