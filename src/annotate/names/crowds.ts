// People told of as many and without a name: "Norwegian lawmakers", "armed protesters", "two gunmen". A crowd is a party of its own: what
// lawmakers or settlers do is not done by their country.
import { crowdHeads, nominalHeads } from '../../lexicon/index.js'
import type { Mention } from '../../model/index.js'
import { possessiveLength, type Token } from '../../text/index.js'
import { partNumber } from '../tagger/index.js'
import type { Scene } from './scene.js'

const NOUN = partNumber('NOUN')
/** Parts of speech in front of the head. */
const OF_PHRASE = (['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET'] as const).map(partNumber)
const POSSESSIVE = /^(?:his|her|their|its|our|your|my)$/

/** Words in front of the head that belong to the phrase. */
const MOST_WORDS = 3
/** Words that count a crowd or say how great it is: two such crowds need not be one. */
const COUNTS =
  /^(?:\d.*|some|several|many|more|most|few|other|another|hundreds|thousands|dozens|both|two|three|four|five|six|seven|eight|nine|ten)$/
/** What says nothing of who they are. */
const EMPTY = /^(?:the|a|an|these|those|all|any|no|senior|top)$/

/** True for a word that names many people in small letters. */
export const isCrowd = (t: Token): boolean =>
  (crowdHeads.has(t.lower) || (possessiveLength(t) > 0 && crowdHeads.has(bare(t)))) && /^\p{Ll}/u.test(t.text.slice(1))

const bare = (t: Token): string => t.lower.replace(/['’]s?$/, '')

/** Reads the crowd that token `i` ends. */
export function readCrowd(scene: Scene, tokens: readonly Token[], i: number, out: Mention[]): void {
  const parts = scene.parts(tokens)
  const next = tokens[i + 1]
  // "protesters groups": a noun behind it makes it a part of a longer phrase.
  if (next?.kind === 'word' && !possessiveLength(tokens[i]!) && (parts[i + 1] === NOUN || /^\p{Lu}/u.test(next.text)))
    return
  let from = i
  while (from > 0 && i - from < MOST_WORDS && isInside(tokens[from - 1]!, parts[from - 1]!)) from--
  // "Belmarkian and Norwegian refugees"
  const nation = (at: number): boolean => out.some(m => m.kind === 'adjectival' && m.end === tokens[at]?.end)
  if (tokens[from - 1]?.lower === 'and' && nation(from) && nation(from - 2)) from -= 2
  const last = tokens[i]!
  const span = { start: tokens[from]!.start, end: last.end - possessiveLength(last) }
  if (out.some(m => m.kind === 'nominal' && m.start < span.end && span.start < m.end)) return
  // "the Harbour Workers' Party"
  if (out.some(m => m.kind === 'name' && m.start <= last.start && last.start < m.end)) return
  const words = tokens.slice(from, i + 1).map(bare)
  const country =
    out.find(m => m.start >= span.start && m.end < span.end && m.entity.startsWith('place:'))?.entity ?? null
  const where = placeBehind(tokens, i, out)
  const description = [...words.filter(w => !EMPTY.test(w)), ...(where ? [where.entity] : [])].join(' ')
  const name = scene.reading.text.slice(span.start, where?.end ?? span.end)
  const type = nominalHeads.get(words.at(-1)!) ?? 'group'
  const entity = words.some(w => COUNTS.test(w))
    ? scene.registry.fresh(type, description, name, country ?? where?.entity ?? null)
    : scene.registry.unnamed(
        type,
        description,
        name.replace(/^(?:the|these|those|my|our|your)\s/i, ''),
        country ?? where?.entity ?? null,
      )
  out.push({ ...span, entity, kind: 'nominal' })
}

/** "demonstrators in Lyon", "students from Belmark": whence they are is a part of who they are. */
function placeBehind(tokens: readonly Token[], i: number, out: readonly Mention[]): Mention | null {
  if (!/^(?:in|from|of)$/.test(tokens[i + 1]?.lower ?? '')) return null
  const at = tokens[i + 2]?.lower === 'the' ? i + 3 : i + 2
  return (
    out.find(m => m.start === tokens[at]?.start && m.entity.startsWith('place:') && m.kind !== 'adjectival') ?? null
  )
}

const isInside = (t: Token, part: number): boolean =>
  t.kind === 'word' && (POSSESSIVE.test(t.lower) || (!/['’]s$/.test(t.text) && OF_PHRASE.includes(part)))
