// What a word form can be, worked out once for each form: most words of a text tell no deed and attribute nothing.
import { attributionClasses, nounDeed, opensPhrase, verbDeed } from '../lexicon/index.js'
import type { Token } from '../text/index.js'

const TELLS = 1
const ATTRIBUTES = 2

/** Verbs of calling off: "cancelled", "put off". */
export const CALLS_OFF = /^(?:postpon|cancel|scrap|call|put)/

function kindsOf({ form }: Token): number {
  if (form.kinds < 0) {
    const { lower } = form
    const tells =
      opensPhrase(lower) || verbDeed(lower) !== undefined || nounDeed(lower) !== undefined || CALLS_OFF.test(lower)
    form.kinds = (tells ? TELLS : 0) | (attributionClasses(lower).size ? ATTRIBUTES : 0)
  }
  return form.kinds
}

/** True for a form that is a deed, opens one or calls one off in some sense. */
export const mayTell = (t: Token): boolean => (kindsOf(t) & TELLS) !== 0

/** True for a form of a verb that says, thinks, wants or judges. */
export const mayAttribute = (t: Token): boolean => (kindsOf(t) & ATTRIBUTES) !== 0
