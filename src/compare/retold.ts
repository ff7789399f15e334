// What a report of a shooting or a crash tells of it again and again: "two were hurt", "the shots came from a car", with nobody named.
import { isMishap } from '../lexicon/index.js'
import type { Happening } from '../model/index.js'
import { tokenize } from '../text/index.js'
import type { Bundle } from './bundle.js'
import { isHarm } from './event-kind.js'
import { deedAt, type Told } from './tellings.js'

/** Words that set a deed apart from the one a report is about. */
const ANOTHER =
  /^(?:another|other|others|previous|earlier|separate|similar|second|third|first|past|recent|last|such|ago)$/
/** Tokens in front of and behind the word that tells it, in which they are looked for. */
const NEAR_WORD = 5

/**
 * True for harm done, as a fact, with nobody named who did it or suffered it, nowhere, and nothing that sets it apart: told in a report of one such
 * deed it is that deed. Of a mishap, what it did is told as often: "the fire killed four workers", "four people died".
 */
export function isRetold(t: Told, main: Happening): boolean {
  const { happening: h } = t
  const did = isMishap(main.subtype) && isDoneBy(h)
  // "on suspicion of starting the fire": that it burned is in no doubt
  const isSure = h.status === 'held' || h.status === 'under-way' || (did && h.status === 'alleged')
  if (!(isHarm(h) || did) || !isSure) return false
  if (h.source !== null || h.jointSources || h.jointTargets) return false
  if (!did && (h.target !== null || h.place !== null)) return false
  if (did && !(isNobody(h.target) && (h.place === null || main.place === null || h.place === main.place))) return false
  return deedAt(t) >= 0 && !isSeveral(t) && !isAnother(t)
}

/** Words beside it set it apart: "another", "last year". */
function isAnother(t: Told): boolean {
  const at = deedAt(t)
  return t.unit.tokens.slice(Math.max(0, at - NEAR_WORD), at + NEAR_WORD).some(x => ANOTHER.test(x.lower))
}

/** Who was killed or hurt, as one report describes him without a name ("a Thai soldier"), where nobody is named who did it; null for nobody. */
export function victimOf(bundle: Bundle, t: Told): string | null {
  const { unit, happening: h } = t
  if ((h.type !== 'ASSAULT' && !isDoneBy(h)) || isAnother(t)) return null
  const id = h.trigger === 'die' ? (h.source ?? h.target) : h.target
  if (!id?.includes(':unnamed') || (h.source !== null && h.source !== id) || h.status === 'hypothetical') return null
  const name = bundle.articles[unit.article]!.entities.find(e => e.id === id)?.name.toLowerCase()
  return name?.replace(/^(?:a|an|the|one) /, '') ?? null
}

/** "the swap had been delayed because …": an occasion of one kind, with nobody beside it and nothing that sets it apart. */
export function isNamedAgain(t: Told, main: Happening): boolean {
  const { happening: h } = t
  if (h.type !== main.type || h.subtype !== main.subtype || h.status === 'hypothetical') return false
  if (h.source !== null || h.target !== null || h.place !== null || h.jointSources || h.jointTargets) return false
  return deedAt(t) >= 0 && !isAnother(t)
}

/** What a mishap does to people, and the mishap itself told again. */
const isDoneBy = (h: Happening): boolean => isMishap(h.subtype) || (h.type === 'OTHER' && h.trigger === 'die')

/** Somebody without a name, or where it was. */
const isNobody = (id: string | null): boolean => id === null || id.includes(':unnamed') || id.startsWith('place:')

/** "attacks", "shootings": more than one. */
export const isSeveral = (t: Told): boolean => SEVERAL.test(t.unit.tokens[deedAt(t)]?.lower ?? '')

/** A headline that tells of more than one. */
export const namesSeveral = (title: string | null): boolean =>
  title !== null && tokenize(title).some(t => SEVERAL.test(t.lower))

const SEVERAL =
  /^(?:shootings|attacks|killings|murders|crashes|accidents|collisions|stabbings|bombings|assaults|explosions|strikes|raids)$/
