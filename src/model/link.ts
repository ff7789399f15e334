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
