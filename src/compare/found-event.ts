// An event as comparing finds it, before the record gives it a title.
import type { DossierEvent } from '../model/index.js'
import type { Subject } from './subject.js'
import type { Told } from './tellings.js'

/** An event as compared, with the word that tells it. */
export interface FoundEvent extends Omit<DossierEvent, 'title' | 'articles'> {
  readonly trigger: string
  /** What its reports are about; `triggered` where headlines have the word that tells it. */
  readonly subject?: Subject & { readonly triggered: boolean }
  /** Its tellings, in the order of the reports. */
  readonly told: readonly Told[]
}
