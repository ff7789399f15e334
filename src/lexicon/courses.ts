// Words that say what became of what was planned: "postponed the visit", "the trial was put off", "the swap fell through". Written by us.
import { lemmaOf } from './lemmas.js'

/** How far a word says that something got. */
export type Course = 'planned' | 'confirmed' | 'postponed' | 'cancelled'

/** Words that put a happening's status beside it ("postponed the visit"), by dictionary form. */
export const statusVerbs: ReadonlyMap<string, Course> = new Map([
  ['postpone', 'postponed'],
  ['delay', 'postponed'],
  ['defer', 'postponed'],
  ['reschedule', 'postponed'],
  ['cancel', 'cancelled'],
  ['scrap', 'cancelled'],
  ['abandon', 'cancelled'],
  ['confirm', 'confirmed'],
  ['plan', 'planned'],
  ['schedule', 'planned'],
  ['expect', 'planned'],
  ['propose', 'planned'],
])

/** Verbs that say so with the word behind them. */
const PHRASAL: ReadonlyMap<string, Course> = new Map([
  ['put off', 'postponed'],
  ['put back', 'postponed'],
  ['push back', 'postponed'],
  ['call off', 'cancelled'],
  ['break off', 'cancelled'],
])

/** Status that a verb (any form, lower case) with the word behind it gives to its object, or to its subject in the passive; undefined for none. */
export function courseOf(form: string, next: string): Course | undefined {
  const lemma = lemmaOf(form)
  return PHRASAL.get(`${lemma} ${next}`) ?? (next === 'off' ? undefined : statusVerbs.get(lemma))
}
