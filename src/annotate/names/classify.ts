// What a run of capitalised words names, by its own words and the ones around it.
import {
  gatheringEnds,
  honorifics,
  isCommonWord,
  isFirstName,
  knownBodies,
  organisationEnds,
  organisationHeads,
} from '../../lexicon/index.js'
import type { EntityType } from '../../model/index.js'
import { isCapitalised, type Token } from '../../text/index.js'
import type { Chunk } from './chunks.js'

const PLACE_BEFORE = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'outside',
  'around',
  'across',
  'throughout',
  'toward',
  'towards',
])
const PLACE_ENDS = new Set(
  'Street Avenue Road Boulevard Square Park Island Islands River Lake Sea Ocean Strait Bay Gulf Mountain Mountains Valley County Province Region District Airport Bridge Base Harbor Harbour Beach Peninsula Desert Coast Heights City Village Town'.split(
    ' ',
  ),
)

/** The type of a name chunk, or null where its words are no name at all (a lone common word in capitals). */
export function classify(tokens: readonly Token[], c: Chunk, hasTitle: boolean): EntityType | null {
  const words = tokens.slice(c.from, c.to).filter(t => t.kind !== 'mark')
  const texts = words.map(t => t.text.replace(/['’]s$/, ''))
  const first = texts[0] ?? ''
  const last = texts.at(-1) ?? ''
  if (hasTitle) return 'person'
  if (knownBodies.has(texts.join(' '))) return 'organisation'
  if (texts.length > 1 && gatheringEnds.has(last)) return 'gathering'
  if (texts.length > 1 && PLACE_ENDS.has(last) && !organisationEnds.has(last)) return 'place'
  if (organisationEnds.has(last) && (texts.length > 1 || knownBodies.has(last))) return 'organisation'
  if (texts.length > 2 && organisationHeads.has(first) && words.some(t => t.lower === 'of' || t.lower === 'for'))
    return 'organisation'
  if (texts.length > 1 && texts.some(t => knownBodies.has(t))) return 'organisation'
  if (texts.length === 1) return classifySingle(tokens, c, first)
  if (isFirstName(first) && texts.length <= 4) return 'person'
  if (isAge(tokens, c.to)) return 'person'
  const before = tokens[c.from - 1]
  if (before && PLACE_BEFORE.has(before.lower) && texts.length <= 2 && !isCommonWord(last.toLowerCase())) return 'place'
  if (before?.lower === 'the') return texts.length <= 5 ? 'organisation' : 'other'
  const common = words.filter(t => isCommonWord(t.lower)).length
  return texts.length <= 4 && common < texts.length ? 'person' : 'other'
}

function classifySingle(tokens: readonly Token[], c: Chunk, word: string): EntityType | null {
  const before = tokens[c.from - 1]
  const after = tokens[c.to]
  const acronym = word.length >= 2 && word.length <= 6 && word === word.toUpperCase() && /\p{L}/u.test(word)
  if (acronym) return 'organisation'
  if (before && honorifics.has(before.lower.replace('.', ''))) return 'person'
  if (before && PLACE_BEFORE.has(before.lower) && after?.text !== "'" && !isCommonWord(word.toLowerCase()))
    return 'place'
  if (
    after?.text === ',' &&
    tokens[c.to + 1] &&
    isCapitalised(tokens[c.to + 1]!) &&
    before &&
    PLACE_BEFORE.has(before.lower)
  )
    return 'place'
  if (isFirstName(word)) return 'person'
  return 'other'
}

/** "…, 34," behind a name. */
const isAge = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === ',' &&
  tokens[i + 1]?.kind === 'number' &&
  tokens[i + 1]!.text.length <= 2 &&
  (tokens[i + 2]?.text === ',' || tokens[i + 2]?.text === '.')
