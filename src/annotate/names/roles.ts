// Offices around a name ("Foreign Minister Ana Roe", "Ana Roe, the mayor of Lyon") and offices that stand alone.
import { isKin, isTitle, titleModifiers } from '../../lexicon/index.js'
import type { Mention } from '../../model/index.js'
import { possessiveLength, type Span, type Token } from '../../text/index.js'
import { partNumber } from '../tagger/index.js'
import type { Chunk } from './chunks.js'
import { nameWords } from './persons.js'
import type { Scene } from './scene.js'
import { titleAt, titleBefore } from './titles.js'

const NOUN = partNumber('NOUN')

/** A range of tokens of one sentence. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A title right before the name, also across a comma ("its envoy, Ana Roe"), or null. */
export function titleInFront(tokens: readonly Token[], name: number, floor: number): Range | null {
  const from = titleBefore(tokens, name, floor)
  if (from < name) return isAnothers(tokens, from, name) ? null : { from, to: name }
  if (tokens[name - 1]?.text !== ',') return null
  const apposed = titleBefore(tokens, name - 1, floor)
  const known = apposed < name - 1 && !isTitle(tokens[name]?.lower ?? '') && !isSought(tokens, apposed)
  return known ? { from: apposed, to: name - 1 } : null
}

/** "the president Roe worked for": an office with an article and a clause of its own; "a President Roe": one that never was. */
function isAnothers(tokens: readonly Token[], from: number, name: number): boolean {
  const office = tokens[from]!
  // "if we had a President Roe"
  if (/^an?$/.test(tokens[from - 1]?.lower ?? '') && office.text === 'President') return true
  return (
    tokens[from - 1]?.lower === 'the' &&
    office.text === office.lower &&
    /^(?:[a-z]{2,}ed|was|is|has|had|will|would|could|can|did|does|met|knew|led|ran|said|wants?|likes?|calls?)$/.test(
      tokens[name + 1]?.lower ?? '',
    )
  )
}

/** "the nominee for president, Ana Roe", "an aide to the mayor, Ana Roe": whoever stands behind the comma does not hold it. */
function isSought(tokens: readonly Token[], title: number): boolean {
  const article = /^(?:the|a|an|his|her|their)$/.test(tokens[title - 1]?.lower ?? '') ? 1 : 0
  const leading = tokens[title - 1 - article]?.lower ?? ''
  if (!article && /^(?:for|as|like|become|became|elect|elected|against)$/.test(leading)) return true
  return /^(?:of|to|for|with|by)$/.test(leading) && isBesideOffice(tokens[title - 2 - article]?.lower ?? '')
}

/** "candidate for president", "wife of the mayor": not the holder. */
const isBesideOffice = (lower: string): boolean => isKin(lower) || SEEKS.test(lower)
const SEEKS =
  /^(?:nominees?|candidates?|challengers?|contenders?|spokesm[ae]n|spokeswom[ae]n|spokesperson|campaigns?|bids?|runs?|race|vote)$/

/** "mayor of Lyon Ana Roe", "the president of France, Ana Roe,": a title in front of what it is an office of (`owner`) and the name, or null. */
export function titleAcross(tokens: readonly Token[], name: Range, owner: Chunk | undefined): Range | null {
  if (!owner || owner.title || owner.type === 'person') return null
  // "told the mayor of Lyon, Ana Roe said": the comma opens no apposition that none closes.
  const apposed =
    owner.to === name.from - 1 && tokens[owner.to]!.text === ',' && /^[,.;]$/.test(tokens[name.to]?.text ?? '.')
  if (owner.to !== name.from && !apposed) return null
  const article = tokens[owner.from - 1]?.lower === 'the' ? 1 : 0
  const small = owner.from - 1 - article
  if (!/^(?:of|for|to)$/.test(tokens[small]?.lower ?? '')) return null
  const from = titleBefore(tokens, small)
  return from < small ? { from, to: small } : null
}

/** Notes the office in `range` as held by `id`, with a mention of its own where none stands there yet. */
export function noteRole(
  scene: Scene,
  sentence: number,
  range: Range,
  id: string,
  out: Mention[],
  ranked = true,
): void {
  const tokens = scene.tokens(sentence)
  const span = { start: tokens[range.from]!.start, end: tokens[range.to - 1]!.end }
  const before = mentionBefore(scene, span, out)
  const gone = before ? noLonger(tokens, before) : null
  const office = scene.reading.text.slice(span.start, span.end)
  const title = gone ? `${gone.text} ${office}` : office
  const of = before?.entity ?? holderBehind(scene, span, out)
  if (title.toLowerCase() === 'counterpart') inferCounterpart(scene, id, of, span.start, out)
  else {
    scene.registry.addRole(id, { title, ...(of ? { of } : {}), ...span, ...(gone ? { start: gone.start } : {}) })
    scene.offices.note(id, title, of)
  }
  const standing = out.findIndex(m => m.start < span.end && span.start < m.end)
  if (standing < 0) out.push({ ...span, entity: id, kind: 'role' })
  // "The foreign minister, Ana Roe, said": the office was read before the name, and is hers.
  else if (out[standing]!.kind === 'role' && out[standing]!.entity.includes(':unnamed'))
    out[standing] = { ...out[standing]!, entity: id }
  // "Army spokesman Colonel Roe": an office in front of a rank.
  const first = ranked ? titleBefore(tokens, range.from) : range.from
  if (first < range.from && !isAnothers(tokens, first, range.from))
    noteRole(scene, sentence, { from: first, to: range.from }, id, out, false)
}

/** "his Chinese counterpart Ana Roe": she holds for her country the kind of office that the one spoken of before holds for his. */
export function inferCounterpart(
  scene: Scene,
  id: string,
  of: string | null,
  at: number,
  here: readonly Mention[],
): void {
  const other = lastPerson(scene, at, here, other => other !== id)
  const kind = other === null ? undefined : scene.offices.kindOf(other)
  if (kind !== undefined) scene.offices.infer(id, kind, of)
}

/** The person named last before `at` of whom `fits` holds. */
export function lastPerson(
  scene: Scene,
  at: number,
  here: readonly Mention[],
  fits: (person: string) => boolean = () => true,
): string | null {
  for (const m of scene.before(at, here))
    if (m.kind === 'name' && m.entity.startsWith('person:') && fits(m.entity)) return m.entity
  return null
}

/** "Former Costa Rican President": the word that says so stands in front of whose office it was. */
const noLonger = (tokens: readonly Token[], holder: Span): Token | null =>
  tokens.find(
    t => t.end < holder.start && holder.start - t.end <= 2 && /^(?:former|ex|then|acting|late)$/.test(t.lower),
  ) ?? null

/** Whose office: the mention that ends right before the title (adjective, country, body; a possessive or a qualifier between them). */
export const holderBefore = (scene: Scene, title: Span, mentions: readonly Mention[]): string | null =>
  mentionBefore(scene, title, mentions)?.entity ?? null

function mentionBefore(scene: Scene, title: Span, mentions: readonly Mention[]): Mention | null {
  for (let i = mentions.length - 1; i >= 0; i--) {
    const m = mentions[i]!
    if (
      m.end <= title.start &&
      title.start - m.end <= 4 &&
      /^(?:['’]s)?\s{1,2}$/.test(scene.reading.text.slice(m.end, title.start))
    )
      return m
  }
  return null
}

/** "mayor of Lyon", "ambassador to Spain": the mention right behind the title's small word. */
function holderBehind(scene: Scene, title: Span, mentions: readonly Mention[]): string | null {
  const behind = mentions.find(m => m.start > title.end && m.start - title.end <= 9 && m.kind !== 'pronoun')
  const between = behind ? scene.reading.text.slice(title.end, behind.start) : ''
  return behind && /^ (?:of|for|to|at|in) (?:the )?$/.test(between) ? behind.entity : null
}

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its'])

/** "Ana Roe, the foreign minister of Avalia, …": the office behind the name. */
export function readApposition(scene: Scene, chunk: Chunk, id: string, out: Mention[]): void {
  const tokens = scene.tokens(chunk.sentence)
  if (tokens[chunk.to]?.text !== ',') return
  let i = chunk.to + 1
  while (
    i < chunk.to + 5 &&
    tokens[i] &&
    (ARTICLES.has(tokens[i]!.lower) || titleModifiers.has(tokens[i]!.lower) || /^\p{Lu}/u.test(tokens[i]!.text)) &&
    !titleAt(tokens, i)
  )
    i++
  const n = titleAt(tokens, i)
  // "a former president": what it is no longer belongs to it.
  const from = titleModifiers.has(tokens[i - 1]?.lower ?? '') && i - 1 > chunk.to ? i - 1 : i
  if (n && tokens[i + n] && /^(?:[,.]|of|for|in|at|who|whose|[a-z]{3,}ing)$/.test(tokens[i + n]!.lower))
    noteRole(scene, chunk.sentence, { from, to: i + n }, id, out)
}

/** An office without a name: its only holder so far, else an entity of its own. */
export function readRoleAlone(scene: Scene, chunk: Chunk, out: Mention[]): void {
  const words = nameWords(scene.tokens(chunk.sentence).slice(chunk.from, chunk.to)).join(' ')
  const of = holderBefore(scene, chunk, out)
  const entity =
    scene.offices.holder(words, of) ??
    scene.registry.unnamed('person', `${of ?? ''} ${words.toLowerCase()}`.trim(), words)
  out.push({ start: chunk.start, end: chunk.end, entity, kind: 'role' })
}

/** "Spain's prime minister", "Canada's top diplomat": an office in small letters behind whose it is; its only holder so far, else an entity of its own. False where there is none. */
export function readOfficeOfLand(scene: Scene, tokens: readonly Token[], i: number, out: Mention[]): boolean {
  const owner = tokens[i - 1]
  const first = tokens[i]!
  if (!owner || first.text !== first.lower || possessiveLength(owner) === 0) return false
  let from = i
  while (from < i + 2 && !titleAt(tokens, from) && titleModifiers.has(tokens[from]?.lower ?? '')) from++
  const n = titleAt(tokens, from)
  const next = tokens[from + n]
  const goesOn = next?.kind === 'word' && (/^\p{Lu}/u.test(next.text) || scene.parts(tokens)[from + n] === NOUN)
  if (!n || goesOn) return false
  const place = out.find(
    m => m.kind === 'name' && m.entity.startsWith('place:') && m.end === owner.end - possessiveLength(owner),
  )
  const last = tokens[from + n - 1]!
  const end = last.end - possessiveLength(last)
  if (!place || out.some(m => m.start < end && first.start < m.end)) return false
  const words = scene.reading.text.slice(first.start, end)
  const entity =
    scene.offices.holderIn(words, place.entity) ??
    scene.registry.unnamed(
      'person',
      `${place.entity} ${words.toLowerCase()}`,
      scene.reading.text.slice(place.start, end),
    )
  out.push({ start: first.start, end, entity, kind: 'role' })
  return true
}
