// How reports hang together: the output of `link`.
import type { Span } from '../text/index.js'
import type { KnownInterval } from './basis.js'
import type { EventType } from './happening.js'

/** How one article's text relates to another's. */
export type CopyRelation = 'copy' | 'edited-copy' | 'update' | 'translated' | 'shared-source'

/** Where an article's text was taken from: `share` is the share of its words (0 to 1) in common runs. */
export interface CopyOf {
  readonly id: string
  readonly share: number
  readonly relation: CopyRelation
}

/** An article's main happening, with names instead of ids: what the join rests on. */
export interface MainHappening extends Span {
  readonly type: EventType
  readonly source: string | null
  readonly target: string | null
  readonly place: string | null
  readonly when: KnownInterval | null
}

/** One line of `readout link`. */
export interface LinkRecord {
  readonly id: string
  readonly event: string
  readonly storyline: string
  readonly lineage: string
  readonly copyOf?: CopyOf
  readonly main: MainHappening | null
}

/** One reason for or against two reports telling one event. */
export interface PairReason {
  readonly about:
    | 'prior'
    | 'words'
    | 'headlines'
    | 'people'
    | 'places'
    | 'times'
    | 'figures'
    | 'deeds'
    | 'offices'
    | 'source'
  /** What the two have in common, or not, in our words. */
  readonly says: string
  /** Added to the log-odds of one event; negative speaks against. */
  readonly weight: number
}

/** Why two articles are, or are not, one event and one lineage. */
export interface PairExplanation {
  readonly a: string
  readonly b: string
  readonly sameEvent: boolean
  readonly sameStoryline: boolean
  readonly sameLineage: boolean
  /** Chance (0 to 1) that these two alone tell one event; the groups they stand in decide. */
  readonly chance: number
  /** Where both tell of one much reported topic: how many articles do, and the chance of one event inside it, which decides then. The reasons are for it. */
  readonly topic: { readonly reports: number; readonly chance: number } | null
  /** They contradict each other in office-holders, times or plans: groups with such pairs seldom join. */
  readonly contradict: boolean
  readonly reasons: readonly PairReason[]
  /** How many articles stand in the event of each. */
  readonly reports: readonly [number, number]
  /** Share (0 to 1) of each one's own words, without quotations, in runs of five and more that the other has too. */
  readonly commonText: readonly [number, number]
  readonly copyOf: { readonly id: string; readonly from: string; readonly relation: CopyRelation } | null
}
