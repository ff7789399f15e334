// What a report of a shooting or a crash tells of it again and again: "two were hurt", "the shots came from a car", with nobody named.
import { tokenize } from '../text/index.js'
import { isHarm } from './event-kind.js'
import { type Told, triggerAt } from './tellings.js'

/** Words that set a deed apart from the one a report is about. */
const ANOTHER =
  /^(?:another|other|others|previous|earlier|separate|similar|second|third|first|past|recent|last|such|ago)$/
/** Tokens in front of and behind the word that tells it, in which they are looked for. */
const NEAR_WORD = 5

/**
 * True for harm done, as a fact, with nobody named who did it or suffered it, nowhere, and nothing that sets it apart: told in a report of one such
 * deed it is that deed.
 */
export function isRetold(t: Told): boolean {
  const { unit, happening: h } = t
  if (!isHarm(h) || (h.status !== 'held' && h.status !== 'under-way')) return false
  if (h.source !== null || h.target !== null || h.place !== null || h.jointSources || h.jointTargets) return false
  const at = triggerAt(t)
  if (at < 0 || isSeveral(t)) return false
  return !unit.tokens.slice(Math.max(0, at - NEAR_WORD), at + NEAR_WORD).some(x => ANOTHER.test(x.lower))
}

/** "attacks", "shootings": more than one. */
export const isSeveral = (t: Told): boolean => SEVERAL.test(t.unit.tokens[triggerAt(t)]?.lower ?? '')

/** A headline that tells of more than one. */
export const namesSeveral = (title: string | null): boolean =>
  title !== null && tokenize(title).some(t => SEVERAL.test(t.lower))

const SEVERAL =
  /^(?:shootings|attacks|killings|murders|crashes|accidents|collisions|stabbings|bombings|assaults|explosions|strikes|raids)$/
