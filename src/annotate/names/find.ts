// Names, roles, nominals and pronouns of one article, and who is meant by each: full names first, then sentence by sentence.
import { isCommonWord, isFirstName, pronouns, surePersonTitles } from '../../lexicon/index.js'
import type { Entity, EntityType, Mention } from '../../model/index.js'
import { isCapitalised, type Token } from '../../text/index.js'
import type { Reading } from '../context.js'
import { partNumber, type TaggedName, tagNames } from '../tagger/index.js'
import { isCommon } from './bodies.js'
import { type Chunk, chunksOf, isAddressed } from './chunks.js'
import { isCrowd, readCrowd } from './crowds.js'
import { introduction } from './family.js'
import { standsForGovernment } from './metonymy.js'
import { isCalledBody, isCraft, isLand, isMake } from './neighbours.js'
import { opensNominal, readNominal } from './nominals.js'
import { nameWords } from './persons.js'
import { readPronoun } from './pronouns.js'
import {
  holderBefore,
  noteRole,
  type Range,
  readApposition,
  readOfficeOfLand,
  readRoleAlone,
  titleAcross,
  titleInFront,
} from './roles.js'
import { Scene } from './scene.js'
import { bodyEntity, isSmallBody, readSmallBody } from './small-bodies.js'
import { titleAt } from './titles.js'

/** Entities of an article and every place where they are spoken of, in order, free of overlaps. */
export interface FoundNames {
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
}

interface Typed {
  readonly chunk: Chunk
  readonly type: EntityType | null
  /** Title right in front, as a token range of the same sentence. */
  readonly title: Range | null
}

/** Finds who and what is named. Linear in the number of tokens. */
export function findNames(reading: Reading): FoundNames {
  const scene = new Scene(reading)
  const tagged = tagNames(reading.sentences.map(s => s.tokens))
  const typed = reading.sentences.map((_, i) => typedChunks(scene, i, tagged.names[i]!, tagged.genre === 1))
  typed.forEach((list, i) => {
    for (const t of list)
      if (!t.title && isCraft(scene.tokens(i), t.chunk)) scene.crafts.add(wordsOf(scene, t.chunk).join(' '))
  })
  for (const list of typed)
    for (const [k, t] of list.entries())
      if (t.type && !t.title && scene.crafts.has(wordsOf(scene, t.chunk).join(' '))) list[k] = { ...t, type: 'other' }
  for (const list of typed)
    for (const { chunk, type } of list)
      if (type === 'organisation' && chunk.to - chunk.from > 1) scene.companies.add(wordsOf(scene, chunk))
  for (const list of typed)
    for (const { chunk, type } of list)
      if (type === 'place' && !chunk.place) scene.lands.add(wordsOf(scene, chunk).join(' ').toLowerCase())
  for (const [i, list] of typed.entries())
    for (const t of list)
      if (t.type === 'person' && (t.title || !scene.companies.fullOf(wordsOf(scene, t.chunk))))
        scene.persons.add(
          wordsOf(scene, t.chunk),
          reading.sentences[i]!.head,
          introduction(scene.tokens(i), t.chunk.from, t.chunk.to, t.title !== null),
          i,
        )
  for (const [i, list] of typed.entries()) readSentence(scene, i, list)
  const used = new Set(scene.mentions.map(m => m.entity))
  for (const e of scene.registry.list(used)) for (const m of e.members ?? []) used.add(m)
  return { entities: scene.registry.list(used), mentions: scene.mentions }
}

const wordsOf = (scene: Scene, c: Chunk): string[] => nameWords(scene.tokens(c.sentence).slice(c.from, c.to))

function typedChunks(scene: Scene, index: number, tagged: readonly TaggedName[], sport: boolean): Typed[] {
  const tokens = scene.tokens(index)
  const chunks = chunksOf(scene.reading, index, tagged, sport)
  return chunks.map((chunk, k) => {
    if (chunk.place || chunk.title) return { chunk, type: null, title: null }
    const led = ledByTitle(tokens, chunk)
    if (led) return led
    const previous = chunks[k - 1]
    const floor = previous && !previous.title ? previous.to : 0
    const type = isAddressed(tokens, chunk.from)
      ? 'person'
      : isLand(tokens, chunk)
        ? 'place'
        : isCalledBody(tokens, chunk)
          ? 'organisation'
          : chunk.type === 'person' && isMake(tokens, chunk)
            ? 'other'
            : chunk.type
    return { chunk, type, title: titleInFront(tokens, chunk.from, floor) ?? titleAcross(tokens, chunk, previous) }
  })
}

/** "President Roe" taken for a body, "Majority Whip Ana Roe" taken for a name: the office stands in front of a person. */
function ledByTitle(tokens: readonly Token[], chunk: Chunk): Typed | null {
  const words = titleAt(tokens, chunk.from)
  const from = chunk.from + words
  if (!words || from >= chunk.to || chunk.to - from > 3) return null
  const title = tokens
    .slice(chunk.from, from)
    .map(t => t.lower)
    .join(' ')
    .replaceAll('.', '')
  const rest = tokens.slice(from, chunk.to)
  if (!rest.every(t => t.kind === 'word' && isCapitalised(t))) return null
  const sure =
    chunk.type === 'person' ? rest.length > 1 : surePersonTitles.has(title) && !rest.some(t => isCommonWord(t.lower))
  if (!sure) return null
  return {
    chunk: { ...chunk, from, start: tokens[from]!.start },
    type: 'person',
    title: { from: chunk.from, to: from },
  }
}

function readSentence(scene: Scene, index: number, typed: readonly Typed[]): void {
  const out: Mention[] = []
  for (const t of typed) readChunk(scene, t, out)
  // Offices behind a name may belong to a place named behind it, too, so they wait for all names of the sentence.
  for (const { chunk } of typed) {
    const name = out.find(m => m.start === chunk.start && m.kind === 'name' && m.entity.startsWith('person:'))
    if (name) readApposition(scene, chunk, name.entity, out)
  }
  const tokens = scene.tokens(index)
  for (const { chunk, title } of typed) if (title) ownOffice(scene, chunk, title, out)
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!
    if (t.kind !== 'word') continue
    const pronoun = pronouns.get(t.lower)
    if (pronoun) readPronoun(scene, index, i, pronoun, out)
    if (isSmallBody(t) && readSmallBody(scene, tokens, i, out)) continue
    if (readOfficeOfLand(scene, tokens, i, out)) continue
    if (opensNominal(t)) i += readNominal(scene, tokens, i, out)
    else if (isCrowd(t)) readCrowd(scene, tokens, i, out)
  }
  scene.mentions.push(...withoutCrossing(out))
}

/** "President Ana Roe of Belmark": whose office it is stands behind the name. */
function ownOffice(scene: Scene, { sentence, to, start }: Chunk, title: Range, out: readonly Mention[]): void {
  const tokens = scene.tokens(sentence)
  const name = out.find(m => m.start === start && m.kind === 'name' && m.entity.startsWith('person:'))
  if (!name || tokens[to]?.lower !== 'of') return
  const at = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1
  const place = out.find(m => m.start === tokens[at]?.start && m.kind === 'name' && m.entity.startsWith('place:'))
  if (!place) return
  const span = { start: tokens[title.from]!.start, end: tokens[title.to - 1]!.end }
  scene.registry.ownRole(name.entity, span.end, place.entity)
  scene.offices.note(name.entity, scene.reading.text.slice(span.start, span.end), place.entity)
}

function readChunk(scene: Scene, t: Typed, out: Mention[]): void {
  const { chunk } = t
  const tokens = scene.tokens(chunk.sentence)
  if (chunk.title) {
    if (!namedBehind(tokens, chunk.to)) readRoleAlone(scene, chunk, out)
    return
  }
  if (chunk.place) {
    const person = personNamedSo(scene, chunk)
    out.push(
      person
        ? { start: chunk.start, end: chunk.end, entity: person, kind: 'name' }
        : placeMention(scene, chunk, tokens),
    )
    return
  }
  const land = landOf(scene, t)
  if (land !== undefined) {
    if (land) out.push({ start: chunk.start, end: chunk.end, entity: land, kind: 'adjectival' })
    return
  }
  const id = entityOf(scene, t, out)
  if (!id) return
  out.push({ start: chunk.start, end: chunk.end, entity: id, kind: 'name' })
  if (id.startsWith('person:')) scene.genders.note(id, tokens, chunk.from, chunk.to)
  if (id.startsWith('person:') && t.title) noteRole(scene, chunk.sentence, t.title, id, out)
}

/** "Roe said", of a report that names Ana Roe, where Roe is a town as well: she, unless it says "in Roe". */
function personNamedSo(scene: Scene, { sentence, from, to, place }: Chunk): string | null {
  if (to - from > 1 || !place || (place.kind !== 'city' && place.kind !== 'region')) return null
  const tokens = scene.tokens(sentence)
  if (WHERE.test(tokens[from - 1]?.lower ?? '')) return null
  const known = scene.persons.resolve(nameWords(tokens.slice(from, to)), sentence)
  return known ? scene.registry.named('person', known, scene.persons.nameOf(known)) : null
}

const WHERE = /^(?:in|at|near|from|outside|around|across|into|through|of|to)$/

/** "the Ostravian government", in a report that names Ostravia, which is on no map: null in front of an office where it names no such land, undefined for any other word. */
function landOf(scene: Scene, { chunk }: Typed): string | null | undefined {
  const tokens = scene.tokens(chunk.sentence)
  const { text } = tokens[chunk.from]!
  if (chunk.to - chunk.from > 1 || text.length < LEAST_LAND || !/(?:ian|ean|ese)$/.test(text)) return undefined
  if (scene.persons.resolve([text], chunk.sentence)) return undefined
  const part = scene.parts(tokens)[chunk.to]
  if (part !== NOUN && part !== ADJ && !titleAt(tokens, chunk.to)) return undefined
  const land =
    [text.slice(0, -1), text.slice(0, -2), text.slice(0, -3)].find(name => scene.lands.has(name.toLowerCase())) ??
    longerLand(scene, text.slice(0, -3))
  if (land !== undefined) return scene.registry.named('place', land.toLowerCase(), land)
  const title = tokens.slice(chunk.to, chunk.to + titleAt(tokens, chunk.to)).map(t => t.lower)
  return surePersonTitles.has(title.join(' ')) ? null : undefined
}

/** "Tolmese" of Tolmar: the one land of the report that goes on where the ending was cut off. */
function longerLand(scene: Scene, stem: string): string | undefined {
  if (scene.lands.size > MOST_LANDS) return undefined
  const [land, other] = [...scene.lands].filter(
    l => l.startsWith(stem.toLowerCase()) && l.length > stem.length && l.length <= stem.length + LONGEST_END,
  )
  return stem.length >= LEAST_STEM && land !== undefined && other === undefined
    ? land[0]!.toUpperCase() + land.slice(1)
    : undefined
}

/** Places on no map of one report beyond which nobody can say which is meant; a hostile text has thousands. */
const MOST_LANDS = 60
const LONGEST_END = 3
const LEAST_STEM = 4

/** Letters of such a word. */
const LEAST_LAND = 7
const NOUN = partNumber('NOUN')
const ADJ = partNumber('ADJ')

/** True where a name follows an office, so that the office is part of that mention. */
function namedBehind(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i]
  return next !== undefined && next.kind === 'word' && /^\p{Lu}/u.test(next.text) && titleAt(tokens, i) === 0
}

function placeMention(scene: Scene, chunk: Chunk, tokens: readonly Token[]): Mention {
  const place = chunk.place!
  const { registry } = scene
  const mention = (entity: string, kind: Mention['kind']): Mention => ({
    start: chunk.start,
    end: chunk.end,
    entity,
    kind,
  })
  if (place.kind === 'country' && place.country === 'EU')
    return mention(registry.named('organisation', 'european union', 'European Union'), 'name')
  if (place.kind === 'country') return mention(scene.country(place.country), 'name')
  if (place.kind === 'adjective') return mention(scene.country(place.country), 'adjectival')
  if (place.kind === 'seat') return mention(registry.named('organisation', place.name, place.name), 'name')
  if (place.kind === 'capital' && standsForGovernment(tokens, chunk.from, chunk.to, scene.parts(tokens)))
    return mention(scene.country(place.country), 'metonym')
  return mention(registry.named('place', place.name, place.name), 'name')
}

/** "anti-Roe", "pro-Avalia", "Roe-era", "a Roe-backed plan": what goes by a name, and nobody. */
const BY_A_NAME =
  /^(?:anti|pro|non|post|pre|mid|un)-|-(?:era|led|backed|style|like|inspired|appointed|approved|related|themed|owned|friendly|leaning|free|only|wide|type)$/i
/** "D-N.Y.", "R-Calif.": party and state. */
const PARTY = /^[DRI]-\p{Lu}/u

function entityOf(scene: Scene, t: Typed, out: readonly Mention[]): string | null {
  const words = wordsOf(scene, t.chunk)
  if (words.length === 1 && isByName(scene, words[0]!)) return null
  const known = scene.persons.resolve(words, t.chunk.sentence)
  if (known && (t.type === 'person' || t.type === 'other' || words.length === 1 || isPersonElsewhere(scene, words)))
    return scene.registry.named('person', known, scene.persons.nameOf(known))
  const company = t.title ? null : scene.companies.fullOf(words)
  if (company) return bodyEntity(scene, company, null)
  if (!t.type) return null
  const name = words.join(' ')
  // "conveyed to Roe by Belmark", read as a town, where the report has "President Roe".
  if (words.length === 1 && t.type !== 'person' && scene.persons.isAddressed(name))
    return scene.registry.named('person', name.toLowerCase(), name)
  if (t.type === 'organisation') {
    // "US Navy", "British Parliament": the name brings its country along.
    const own = words.length > 1 ? scene.reading.gazetteer.place(words[0]!) : undefined
    const rest = words.slice(1).join(' ')
    if (own?.country && isCommon(rest)) return bodyEntity(scene, rest, scene.country(own.country))
    return bodyEntity(scene, name, countryBeside(scene, t.chunk, out))
  }
  return scene.registry.named(t.type, name.toLowerCase(), name)
}

/** "Ana Roe", read as a body here and as a person elsewhere in the report, by her first name or by how her surname is addressed. */
const isPersonElsewhere = (scene: Scene, words: readonly string[]): boolean =>
  scene.persons.isFull(words) && (isFirstName(words[0]!) || scene.persons.isAddressed(words.at(-1)!))

/** True for a word that goes by a name, such as "anti-Roe", and for two names of people in one ("the Roe-Holm talks"). */
function isByName(scene: Scene, word: string): boolean {
  if (!word.includes('-')) return false
  if (BY_A_NAME.test(word) || PARTY.test(word)) return true
  const parts = word.split('-')
  return parts.length === 2 && scene.persons.resolve([word]) === null && parts.every(p => scene.persons.isSurname(p))
}

/** The place beside a body's name: right in front ("the French …", "France's …") or behind "in". */
function countryBeside(scene: Scene, chunk: Chunk, out: readonly Mention[]): string | null {
  const before = holderBefore(scene, chunk, out)
  if (before?.startsWith('place:')) return before
  const tokens = scene.tokens(chunk.sentence)
  if (tokens[chunk.to]?.lower !== 'in') return null
  const place = scene.reading.gazetteer.place(tokens[chunk.to + 1]?.text ?? '')
  return place?.kind === 'capital' ? scene.country(place.country) : null
}

/** In order; a description may hold names ("the French envoy"), but nothing else overlaps and nothing crosses. */
function withoutCrossing(found: readonly Mention[]): Mention[] {
  const out: Mention[] = []
  for (const m of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const open = out.filter(o => o.end > m.start)
    const fits = open.every(o => o.kind === 'nominal' && m.kind !== 'nominal' && m.end <= o.end)
    if (fits) out.push(m)
  }
  return out
}
