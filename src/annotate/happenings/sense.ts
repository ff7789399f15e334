// What stands around a verb, for telling its sense.
import type { Grammar } from '../grammar.js'

/** Words behind a verb that are read for its sense. */
export const REACH = 8

/** True where the word at a token is meant as the deed of the lexicon. */
export type Sense = (g: Grammar, i: number) => boolean

/** Words behind a token, to the end of its sentence. */
export const behind = (g: Grammar, i: number): string[] => {
  const out: string[] = []
  for (let k = i + 1; k < g.tokens.length && k <= i + REACH; k++) {
    if (/^[.;:!?]$/.test(g.lower(k))) break
    out.push(g.lower(k))
  }
  return out
}

/** The sense of a verb that has a word of some kind behind it. */
export const someBehind =
  (pattern: RegExp): Sense =>
  (g, i) =>
    behind(g, i).some(w => pattern.test(w))

/** True where a noun phrase follows: somebody or something is the object. */
export const takesObject: Sense = (g, i) => g.isNominal(i + 1) || g.isDeterminer(i + 1) || g.isPronoun(i + 1)

/** Words behind a verb up to the first preposition or comma. */
export function objectOf(g: Grammar, i: number): string[] {
  const words = behind(g, i)
  const end = words.findIndex((w, k) => w === ',' || g.isPreposition(i + 1 + k))
  return end < 0 ? words : words.slice(0, end)
}

/** Words in front of a token, `n` at most. */
export const inFront = (g: Grammar, i: number, n: number): string[] =>
  g.tokens.slice(Math.max(0, i - n), i).map(t => t.lower)

/** True where one of the words stands near a token. */
export const nearAny = (g: Grammar, i: number, words: RegExp): boolean => {
  for (let k = Math.max(0, i - REACH); k <= i + REACH && k < g.tokens.length; k++)
    if (words.test(g.lower(k))) return true
  return false
}
