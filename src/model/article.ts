// One report: what comes in, and what is understood of it. Field names follow the output contract.

import type { Span } from '../text/index.js'
import type { Known, KnownInterval } from './basis.js'
import { parseDay } from './days.js'
import type { Happening } from './happening.js'
import type { Problem } from './problem.js'
import type { Quote } from './quote.js'

/** A report as it arrives. Give `text` (taken byte for byte) or `html` (turned into text at the way in). */
export interface ArticleInput {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly outlet?: string | undefined
  readonly title?: string | undefined
  /** ISO 8601 date or date-time, where the sender knows it. */
  readonly published?: string | undefined
  readonly modified?: string | undefined
  readonly language?: string | undefined
  readonly text?: string | undefined
  readonly html?: string | undefined
  /** Where it was read from, for messages and for the reader: the path as given. */
  readonly file?: string | undefined
  /** Damage found on the way in (encoding). */
  readonly problems?: readonly Problem[] | undefined
}

/** Kinds of block; together they cover all non-blank text. `paragraph`, `subhead` and `headline` are the report itself. */
export type BlockKind =
  | 'headline'
  | 'subhead'
  | 'dateline'
  | 'byline'
  | 'date'
  | 'paragraph'
  | 'caption'
  | 'credit'
  | 'furniture'

/** A stretch of text with its function and the rule that named it. */
export interface Block extends Span {
  readonly kind: BlockKind
  readonly by: string
}

/** Kinds of entity. `group` is several at once ("both sides"). */
export type EntityType = 'person' | 'organisation' | 'place' | 'gathering' | 'group' | 'other'

/** A role somebody holds, in the words of the text: `title` of `of`. */
export interface Role extends Span {
  readonly title: string
  readonly of?: string
}

/** Who or what an article speaks of. Ids are local to the article until `link` joins them. */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  /** Fullest form in the text, or the lexicon's name of a place. */
  readonly name: string
  readonly roles: readonly Role[]
  /** Place that a body belongs to, where the text says so ("the French Foreign Ministry"). */
  readonly of?: string
  /** True where the text gives no name (an anonymous official): never joined across articles. */
  readonly unnamed?: boolean
  /** Members of a group ("the two leaders"), as entity ids. */
  readonly members?: readonly string[]
}

/** How a mention refers. `metonym`: a capital or building that stands for a government. */
export type MentionKind = 'name' | 'role' | 'nominal' | 'pronoun' | 'adjectival' | 'metonym'

/** One place where an entity is spoken of. */
export interface Mention extends Span {
  readonly entity: string
  readonly kind: MentionKind
}

/** TIMEX3 types (ISO 24617-1). */
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** A time expression with its TIMEX3 value and, where it can be placed, the interval it denotes. */
export interface TimeExpression extends Span, Known {
  readonly type: TimeType
  readonly value: string
  readonly from?: string | null
  readonly to?: string | null
  /** TIMEX3 mod: APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE, START, MID, END. */
  readonly mod?: string
  /** True where the interval is a reader's estimate ("early June", "a few days ago"). */
  readonly approximate?: boolean
  /** ISO day from which the interval was reckoned. */
  readonly anchor?: string
  /** The day after the article's own, told of as past: where it happened that day had begun. */
  readonly ahead?: true
}

/** When an article was published; `span` where the text itself says so. */
export interface Published extends KnownInterval {
  /** The instant in UTC (ISO 8601), where the sender or the page gives the time of day with its zone. */
  readonly at?: string
  readonly span?: Span
  /** Other days that the page names in places of some trust. */
  readonly conflicts?: readonly { readonly date: string; readonly by: string }[]
  /** What the article says without the others of its event, where they narrowed it. */
  readonly alone?: KnownInterval | null
}

/** Days of the widest interval of writing that counts as a date: what lies further apart orders and dates nothing. */
const WIDEST = 14

/** When an article was written where that is known to within two weeks, else null. */
export function writtenOn(published: Published | null): { readonly from: string; readonly to: string } | null {
  const [from, to] = [parseDay(published?.from), parseDay(published?.to)]
  return from !== null && to !== null && to - from <= WIDEST ? { from: published!.from!, to: published!.to! } : null
}

/** True where one article is known to have been written after another: on a later day, or by the clock on one day. */
export function isWrittenLater(later: Published | null, earlier: Published | null): boolean {
  const [a, b] = [parseDay(writtenOn(later)?.from), parseDay(writtenOn(earlier)?.from)]
  if (a === null || b === null) return false
  return a > b || (a === b && later!.at !== undefined && earlier!.at !== undefined && later!.at > earlier!.at)
}

/** A day of some year, where a text says it of itself: a TIMEX3 value ("XXXX-03-11") and its span. */
export interface DayOfYear extends Span {
  readonly value: string
}

/** An article understood: the output of `annotate`. */
export interface AnnotatedArticle {
  readonly id: string
  readonly url: string | null
  readonly outlet: string | null
  readonly language: string | null
  readonly title: string | null
  readonly text: string
  readonly published: Published | null
  /** The day of its dateline, where that names no year and nothing else says when it was written. */
  readonly dateline?: DayOfYear
  readonly blocks: readonly Block[]
  readonly sentences: readonly Span[]
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeExpression[]
  readonly quotes: readonly Quote[]
  readonly happenings: readonly Happening[]
  readonly problems: readonly Problem[]
  /** Index into `happenings` of what the report is mainly about, or null. */
  readonly main: number | null
  readonly file?: string
  /** HTML elements left out of the text, with their place in the page's source. */
  readonly leftOut?: readonly { readonly what: string; readonly start: number; readonly end: number }[]
}
