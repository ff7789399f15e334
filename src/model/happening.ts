// One mention of an event: who did what to whom, in PLOVER's terms, with our own status.
import type { Span } from '../text/index.js'
import type { Basis, KnownInterval } from './basis.js'

/** PLOVER event types (Open Event Data Alliance), and OTHER for what PLOVER has no place for. */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'
  | 'OTHER'

/** How far it got, by the text. `alleged`, `denied` and `hypothetical` are never facts. */
export type Status =
  | 'planned'
  | 'confirmed'
  | 'postponed'
  | 'cancelled'
  | 'under-way'
  | 'held'
  | 'alleged'
  | 'denied'
  | 'hypothetical'

/** Still to come, by what was told. */
export const isAhead = (status: Status | undefined): boolean => status === 'planned' || status === 'confirmed'

/** Put off or called off. */
export const isOff = (status: Status | undefined): boolean => status === 'postponed' || status === 'cancelled'

/** One happening as one sentence tells it; start and end are the trigger's words with their arguments. */
export interface Happening extends Span {
  readonly id: string
  readonly type: EventType
  readonly subtype?: string
  readonly status: Status
  readonly source: string | null
  /** `inferred` where the source only stands near the word, or is a pronoun's; left out where the grammar names it. */
  readonly sourceBasis?: Basis
  readonly target: string | null
  /** Others that the sentence names along with the source or the target ("Belmark and its allies"); left out where there are none. */
  readonly jointSources?: readonly string[]
  readonly jointTargets?: readonly string[]
  readonly place: string | null
  readonly when: KnownInterval | null
  /** The trigger word in its dictionary form. */
  readonly trigger: string
}
