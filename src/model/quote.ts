// Who said what. Start and end are without the quotation marks.
import type { Span } from '../text/index.js'

/** `direct`: whole utterance in marks. `partial`: words in marks inside a paraphrase. `indirect`: reported without marks. */
export type QuoteKind = 'direct' | 'partial' | 'indirect'

/**
 * What is given to the speaker: words (`say`), a belief (`think`), a wish or plan (`want`), a judgement of something (`judge`), a finding
 * (`show`). Only words are compared between reports.
 */
export type SpeechAct = 'say' | 'think' | 'want' | 'judge' | 'show'

/** One quotation. Ids are entity ids; a blank is honest where nobody is named. */
export interface Quote extends Span {
  readonly kind: QuoteKind
  readonly act: SpeechAct
  readonly speaker: string | null
  readonly speakerSpan: Span | null
  readonly cueSpan: Span | null
  /** Those who passed it on ("according to a readout released by"), nearest first. */
  readonly via: readonly string[]
  readonly addressee?: string | null
  /**
   * `doubled`: the words stand between two apostrophes on each side, as some archives write quotation marks (''…''). Their kind is `indirect`,
   * since nothing vouches that these were marks; comparison takes them for words in marks.
   */
  readonly marks?: 'doubled'
}

/** True for words in quotation marks, doubled apostrophes among them. */
export const isInMarks = (q: Pick<Quote, 'kind' | 'marks'>): boolean => q.kind !== 'indirect' || q.marks === 'doubled'
