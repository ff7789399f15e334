// Words that only say who or what is meant, and words of a name that tell what it is.
import type { Mention } from '../../model/index.js'
import type { Span, Token } from '../../text/index.js'
import type { Unit } from '../bundle.js'

/** True where a token lies in a span. */
export const covers = (s: Span, t: Token): boolean => s.start <= t.start && t.start < s.end

/** A word, by its place in the sentence, that only names: of an office before its holder's name, which has said it; of "the sports hall of" a town. */
export const isNaming = (unit: Unit, at: number, named: readonly Mention[]): boolean =>
  standsBefore(unit, at, named) ||
  named.some(m => m.kind === 'role' && covers(m, unit.tokens[at]!) && isHeldBy(m, named))

const isHeldBy = (role: Mention, named: readonly Mention[]): boolean =>
  named.some(m => m.kind === 'name' && m.entity === role.entity)

/** "the [sports hall] of Brenwick": words between an article and the place whose thing they name, unless they tell a deed there. */
function standsBefore(unit: Unit, at: number, named: readonly Mention[]): boolean {
  let of = at + 1
  while (of <= at + MOST_OF_THING && unit.tokens[of]?.kind === 'word' && unit.tokens[of]!.lower !== 'of') of++
  const place = unit.tokens[of + 1]
  if (unit.tokens[of]?.lower !== 'of' || !place) return false
  if (!named.some(m => m.entity.startsWith('place:') && m.kind === 'name' && m.start === place.start)) return false
  return !unit.happenings.some(h => h.start <= unit.tokens[of]!.start && unit.tokens[at]!.start <= h.end)
}

const MOST_OF_THING = 2

/** "the Lyon Peace Conference", "the Norwegian Sea": words of a longer name that tell what is named, and not only whom. */
export const isTelling = (m: Mention, t: Token): boolean =>
  m.kind === 'name' && /^(?:gathering:|other:|place:(?!..$))/.test(m.entity) && m.end - m.start > t.end - t.start
