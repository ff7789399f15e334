// How much two sentences say the same.
import { sharedTerms, type Unit } from '../bundle.js'

/** 0 to 1: shared content words, by the shorter and by the longer one. */
export function sentenceLikeness(a: Unit, b: Unit): number {
  const { lighter, heavier } = sharedTerms(a.terms, a.weight, b.terms, b.weight)
  return 0.5 * lighter + 0.5 * heavier
}
