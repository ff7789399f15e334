// The record of many reports. Nothing in here stands without evidence: the types ask for at least one piece.
import type { Span } from '../text/index.js'
import type { AnnotatedArticle, EntityType } from './article.js'
import type { Interval, KnownInterval } from './basis.js'
import type { Evidence, NonEmpty } from './evidence.js'
import type { EventType, Status } from './happening.js'
import type { Problem } from './problem.js'

/** A step in the life of an event: what was said of it, as of when. */
export interface HistoryStep {
  readonly status: Status
  readonly on: KnownInterval | null
  readonly evidence: NonEmpty<Evidence>
}

/** A real-world event. `main` where some article is about it; else it is told in passing. */
export interface DossierEvent {
  readonly id: string
  readonly title: string
  readonly type: EventType
  readonly subtype?: string
  readonly status: Status
  readonly main: boolean
  readonly when: KnownInterval | null
  readonly place: string | null
  readonly participants: readonly Participant[]
  readonly articles: readonly string[]
  readonly history: readonly HistoryStep[]
  readonly evidence: NonEmpty<Evidence>
  /** Events that came before it, where a sentence says so. */
  readonly after?: readonly { readonly event: string; readonly evidence: NonEmpty<Evidence> }[]
}

/** Who took part. `basis` is `inferred` where no telling names it as the one who did it: it only stands near, or speaks of "us". */
export interface Participant {
  readonly entity: string
  readonly role: 'source' | 'target' | 'participant'
  readonly basis?: 'inferred'
}

/**
 * Why an event stands in a storyline: the earlier event it has most in common with. `rescheduled-as`: a deed of one kind and party that was put off or
 * called off before; `same-kind`: one kind of deed between the same parties; `same-party`: a party in common; `same-topic`: events of one much reported topic; `same-matter`: words and names of the
 * reports alone. Always our inference; `parties` are entity ids.
 */
export interface StorylineLink {
  readonly from: string
  readonly to: string
  readonly relation: 'rescheduled-as' | 'same-kind' | 'same-party' | 'same-topic' | 'same-matter'
  readonly parties: readonly string[]
  readonly basis: 'inferred'
}

/** Events of one longer development, and a link for each but the first. */
export interface Storyline {
  readonly id: string
  readonly title: string
  readonly events: readonly string[]
  readonly links: readonly StorylineLink[]
}

/** A role as the reports state it, with the days of the reports that do. */
export interface ObservedRole extends Interval {
  readonly title: string
  readonly of: string | null
  readonly evidence: NonEmpty<Evidence>
}

/** An entity across articles; its id is the one used everywhere in the dossier. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly spellings: readonly string[]
  readonly roles: readonly ObservedRole[]
}

/** One line of the timeline; `headline` is a sentence of its evidence or a templated title. */
export interface TimelineEntry {
  readonly when: KnownInterval
  readonly headline: string
  readonly event: string | null
  /** Other events in it: what the same parties said, asked or agreed in the same sentences on the same days. */
  readonly also?: readonly string[]
  readonly storyline: string | null
  readonly evidence: NonEmpty<Evidence>
}

/** How well a claim stands. Lineages are counted, never documents. */
export type Standing = 'corroborated' | 'single-source' | 'disputed'

/** Evidence with the lineage or named source it counts for; `basis` is `inferred` where the report itself names no source. */
export interface ClaimEvidence extends Evidence {
  readonly lineage: string
  readonly basis?: 'inferred'
}

/** Ids of the other main events whose reports it rests on, too, in order; absent where there are none. */
export type AlsoIn = readonly string[]

/** What reports claim. `text` is a sentence of the evidence, never prose of the program's own. */
export interface Claim {
  readonly id: string
  /** Of several, that which most of its evidence is from. */
  readonly event: string
  readonly alsoIn?: AlsoIn
  readonly text: string
  readonly standing: Standing
  readonly holder: string | null
  readonly lineages: readonly string[]
  readonly evidence: NonEmpty<ClaimEvidence>
}

/** What the accounts differ in. */
export type DifferenceKind =
  | 'description'
  | 'wording'
  | 'status'
  | 'number'
  /** Days and clocks of one event. */
  | 'time'
  /** Where one event was. */
  | 'place'
  /** One matter under several names: a war, a conflict, an operation. */
  | 'naming'
  /** Who answers for something: both sides, or one. */
  | 'responsibility'
  /** One utterance told as a request by one and as a statement by another. */
  | 'speech-act'
  /** One source named more and less closely. */
  | 'source'
  /** Titles of one person, or holders of one office. */
  | 'office'
  /** Told as a fact by one and as said by somebody by another. */
  | 'certainty'
  /** What one says there is and another says there is not. */
  | 'denial'
  /** Who did it, as each side says of the other. */
  | 'agency'
  /** What is given as the reason of one deed. */
  | 'reason'

/** One side of a difference. */
export interface Version {
  readonly label: string
  /** Entity ids or outlets that hold it; empty where nobody is named. */
  readonly holders: readonly string[]
  readonly evidence: NonEmpty<Evidence>
}

/** Two or more versions of one matter, side by side. */
export interface Difference {
  readonly id: string
  readonly event: string
  readonly alsoIn?: AlsoIn
  readonly about: string
  readonly kind: DifferenceKind
  readonly conflicting: boolean
  readonly versions: readonly [Version, Version, ...Version[]]
  readonly note: string
}

/** How one rendering of an utterance relates to its fullest form. */
export type VariantLabel = 'verbatim' | 'shortened' | 'altered' | 'translated' | 'indirect'

/** One rendering; `diff` are word steps from the fullest form, null for that form itself. */
export interface QuoteVariant extends Evidence {
  readonly label: VariantLabel
  readonly diff: readonly (readonly ['keep' | 'drop' | 'add', string])[] | null
}

/** One utterance in two renderings or more, fullest first. */
export interface QuoteGroup {
  readonly id: string
  readonly event: string
  readonly alsoIn?: AlsoIn
  readonly speaker: string | null
  readonly variants: NonEmpty<QuoteVariant>
}

/** A quotation in one rendering only: there is nothing to compare it with, so it carries no label. */
export interface LoneQuote {
  readonly id: string
  readonly event: string
  readonly speaker: string | null
  readonly evidence: NonEmpty<Evidence>
}

/** What each side's account of one engagement says, topic by topic; null = not mentioned. */
export interface Readout {
  readonly engagement: string
  readonly sides: readonly string[]
  readonly topics: readonly {
    readonly topic: string
    readonly cells: Readonly<Record<string, NonEmpty<Evidence> | null>>
  }[]
}

/** Two stretches of two articles that carry the same text or utterance. */
export interface Alignment {
  readonly a: Span & { readonly article: string }
  readonly b: Span & { readonly article: string }
  readonly relation: 'same-text' | 'same-utterance'
}

/** Articles that carry one source text. */
export interface Lineage {
  readonly id: string
  readonly kind: 'single' | 'copies' | 'shared-source'
  readonly articles: readonly string[]
  readonly alignments: readonly Alignment[]
  /** Members that took their text from another one: from whom (`of`), which share (0 to 1) of their words, and how. */
  readonly copies?: readonly {
    readonly id: string
    readonly of: string
    readonly share: number
    readonly relation: string
  }[]
}

/** What decides the result: options, versions, and a hash of the inputs. */
export interface Settings {
  readonly program: string
  readonly options: Readonly<Record<string, string | number | boolean | null>>
  readonly stages: Readonly<Record<string, string>>
  readonly inputs: string
}

/** Everything above the articles. */
export interface DossierRecord {
  readonly events: readonly DossierEvent[]
  readonly storylines: readonly Storyline[]
  readonly people: readonly Person[]
  readonly timeline: readonly TimelineEntry[]
  readonly claims: readonly Claim[]
  readonly differences: readonly Difference[]
  readonly quotes: readonly QuoteGroup[]
  readonly quotedOnce: readonly LoneQuote[]
  readonly readouts: readonly Readout[]
  readonly lineages: readonly Lineage[]
  readonly problems: readonly Problem[]
  readonly settings: Settings
}

/** The whole dossier: the articles (with dossier-wide entity ids) and what was made of them. */
export interface Dossier extends DossierRecord {
  readonly articles: readonly AnnotatedArticle[]
}
