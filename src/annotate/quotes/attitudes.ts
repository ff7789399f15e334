// What nouns and adjectives give to somebody: "Roe's claim that", "is confident that", "voiced concern about".
import { attitudeTakes, attributionNoun, isAttributionAdjective, isWish } from '../../lexicon/index.js'
import type { Mention } from '../../model/index.js'
import type { Span } from '../../text/index.js'
import type { Grammar, Phrase } from '../grammar.js'
import { type Attribution, held } from './cue.js'

/** The attribution that a noun or an adjective makes, or null. */
export function attitudeAt(g: Grammar, i: number, mentions: readonly Mention[]): Attribution | null {
  const behind = namedBehind(g, i)
  if (g.lower(behind?.to ?? i + 1) === 'that') return nounAt(g, i, mentions, behind) ?? adjectiveAt(g, i, mentions)
  return towards(g, i, mentions)
}

/** "allegations from Roe that", "a claim by the mayor that": whose it is, behind the noun. */
function namedBehind(g: Grammar, i: number): Phrase | null {
  if (!attributionNoun(g.lower(i)) || !/^(?:from|by|of|among)$/.test(g.lower(i + 1))) return null
  return g.phraseFrom(i + 2)
}

/** "Roe's claim that", "their fear that", "allegations from Roe that": whose it is, or nobody is named. */
function nounAt(g: Grammar, i: number, mentions: readonly Mention[], behind: Phrase | null): Attribution | null {
  const kind = attributionNoun(g.lower(i))
  if (!kind || g.isVerb(i)) return null
  if (behind) return { ...held(g, i, new Set([kind]), g.span(behind), mentions), contentFrom: behind.to }
  return held(g, i, new Set([kind]), ownerOf(g, i, g.phraseEndingAt(i)), mentions)
}

/** "Roe's claim", "their fear": whose it is. */
function ownerOf(g: Grammar, i: number, phrase: Phrase): Span | null {
  for (let k = i - 1; k >= phrase.from; k--) {
    const t = g.tokens[k]!
    if (/^(?:his|her|its|their|my|our)$/.test(t.lower)) return { start: t.start, end: t.end }
    if (t.lower.endsWith("'s")) return { start: g.tokens[phrase.from]!.start, end: t.end - 2 }
  }
  return null
}

/** "Roe's criticism of the plan", "voiced concern about the plan", "his refusal to leave": an attitude with its matter, where somebody is named who has it. */
function towards(g: Grammar, i: number, mentions: readonly Mention[]): Attribution | null {
  if (g.isVerb(i)) return null
  const next = g.lower(i + 1)
  const wish = next === 'to' && isWish(g.lower(i)) && g.mayBeInfinitive(i + 2)
  if (!wish && !attitudeTakes(g.lower(i), next)) return null
  const phrase = g.phraseEndingAt(i)
  const verb = phrase.from - 1
  // "has a plan to leave", "has doubts about", but "has the support of": somebody else's.
  const gives = LIGHT.test(g.lower(verb)) || ((wish || next === 'about') && HAVE.test(g.lower(verb)))
  const subject = gives && g.isVerb(verb) ? g.subjectOf(verb) : null
  const owner = ownerOf(g, i, phrase) ?? (subject && g.span(subject))
  if (!owner) return null
  const found = held(g, i, new Set([wish ? 'want' : 'judge']), owner, mentions)
  // What a country supports or refuses it does: "Belmark's support for its farms".
  if (found.speaker?.entity.startsWith('place:')) return null
  return { ...found, contentFrom: wish ? i + 1 : i + 2 }
}

/** Verbs that give an attitude to their subject: "voiced concern", and not "met criticism". */
const LIGHT =
  /^(?:express|voic|rais|show|giv|gave|offer|made$|mak|declar|announc|reiterat|repeat|renew|air(?:s|ed|ing)?$|harbou?r|pledg|shar(?:e|ed|es|ing)$)/
const HAVE = /^(?:ha[sd]|have|having)$/

/** "Roe is confident that": the subject of the verb in front. */
function adjectiveAt(g: Grammar, i: number, mentions: readonly Mention[]): Attribution | null {
  if (!isAttributionAdjective(g.lower(i))) return null
  let verb = i - 1
  while (verb > 0 && !g.isVerb(verb) && i - verb < 5) verb--
  const subject = g.isVerb(verb) ? g.subjectOf(verb) : null
  return subject ? held(g, i, new Set(['think']), g.span(subject), mentions) : null
}
