// Names, roles, nominals and pronouns of one article, and who is meant by each: chunks in text order, full names first.
import { honorifics, isTitle, nominalHeads, pronouns, titleModifiers } from '../../lexicon/index.js'
import type { Entity, EntityType, Mention, MentionKind } from '../../model/index.js'
import type { Span, Token } from '../../text/index.js'
import type { Reading } from '../context.js'
import { Bodies } from './bodies.js'
import { type Chunk, chunksOf, possessiveLength } from './chunks.js'
import { classify } from './classify.js'
import { standsForGovernment } from './metonymy.js'
import { nameWords, PersonNames } from './persons.js'
import { Registry } from './registry.js'
import { titleAt, titleBefore } from './titles.js'

/** Entities of an article and every place where they are spoken of, in order, free of overlaps. */
export interface FoundNames {
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
}

interface Typed {
  chunk: Chunk
  type: EntityType | null
  /** Title right in front, as a token range of the same sentence. */
  title: { from: number; to: number } | null
}

/** Finds who and what is named. Linear in the number of tokens. */
export function findNames(reading: Reading): FoundNames {
  return new Finder(reading).run()
}

class Finder {
  private readonly registry = new Registry()
  private readonly persons = new PersonNames()
  private readonly bodies = new Bodies()
  private readonly mentions: Mention[] = []
  private readonly holders = new Map<string, string[]>()

  constructor(private readonly reading: Reading) {}

  run(): FoundNames {
    const typed = this.reading.sentences.map((_, i) => this.typeSentence(i))
    for (const list of typed) for (const t of list) if (t.type === 'person') this.persons.add(this.words(t.chunk))
    for (const [i, list] of typed.entries()) this.readSentence(i, list)
    const used = new Set(this.mentions.map(m => m.entity))
    return { entities: this.registry.list(used), mentions: this.mentions }
  }

  private tokens(sentence: number): readonly Token[] {
    return this.reading.sentences[sentence]!.tokens
  }

  private words(c: Chunk): string[] {
    return nameWords(this.tokens(c.sentence).slice(c.from, c.to))
  }

  private typeSentence(index: number): Typed[] {
    const tokens = this.tokens(index)
    const chunks = chunksOf(this.reading, index)
    const out: Typed[] = []
    chunks.forEach((chunk, k) => {
      if (chunk.place || chunk.title) {
        out.push({ chunk, type: null, title: null })
        return
      }
      const previous = chunks[k - 1]
      const floor = previous && !previous.title ? previous.to : 0
      const title = titleInFront(tokens, chunk.from, floor)
      const before = tokens[chunk.from - 1]
      const addressed = before?.text === '.' ? tokens[chunk.from - 2] : before
      const honorific = addressed !== undefined && honorifics.has(addressed.lower.replaceAll('.', ''))
      out.push({
        chunk,
        type:
          this.reading.gazetteer.typeOf(this.words(chunk).join(' ')) ??
          classify(tokens, chunk, title !== null || honorific),
        title,
      })
    })
    return out
  }

  private readSentence(index: number, typed: readonly Typed[]): void {
    const taken: Mention[] = []
    for (const t of typed) this.readChunk(t, taken)
    this.readSmallWords(index, taken)
    this.mentions.push(...withoutCrossing(taken))
  }

  private readChunk(t: Typed, out: Mention[]): void {
    const { chunk } = t
    const tokens = this.tokens(chunk.sentence)
    if (chunk.title) {
      if (!this.followedByName(chunk)) this.readRoleAlone(chunk, out)
      return
    }
    if (chunk.place) {
      out.push(this.placeMention(chunk, tokens))
      return
    }
    const id = this.entityOf(t, out)
    if (!id) return
    out.push({ start: chunk.start, end: chunk.end, entity: id, kind: 'name' })
    if (id.startsWith('person:')) {
      if (t.title) this.noteRole(chunk.sentence, t.title, id, out)
      this.readApposition(chunk, id, out)
    }
  }

  private placeMention(chunk: Chunk, tokens: readonly Token[]): Mention {
    const place = chunk.place!
    const span = { start: chunk.start, end: chunk.end }
    const country = (): string =>
      this.registry.named('place', place.country, this.reading.gazetteer.countryName(place.country))
    if (place.kind === 'country') return { ...span, entity: country(), kind: 'name' }
    if (place.kind === 'adjective') return { ...span, entity: country(), kind: 'adjectival' }
    if (place.kind === 'seat')
      return { ...span, entity: this.registry.named('organisation', place.name, place.name), kind: 'name' }
    if (place.kind === 'capital' && standsForGovernment(tokens, chunk.from, chunk.to))
      return { ...span, entity: country(), kind: 'metonym' }
    return { ...span, entity: this.registry.named('place', place.name, place.name), kind: 'name' }
  }

  private entityOf(t: Typed, out: readonly Mention[]): string | null {
    const words = this.words(t.chunk)
    const known = this.persons.resolve(words)
    if (known && (t.type === 'person' || t.type === 'other' || words.length === 1))
      return this.registry.named('person', known, this.persons.nameOf(known))
    if (!t.type) return null
    const name = words.join(' ')
    if (t.type === 'organisation') return this.bodyEntity(name, this.countryBeside(t.chunk, out))
    return this.registry.named(t.type, name.toLowerCase(), name)
  }

  private bodyEntity(name: string, country: string | null): string {
    const { key, of, local } = this.bodies.keyOf(name, country)
    return local ? this.registry.unnamed('organisation', key, name) : this.registry.named('organisation', key, name, of)
  }

  /** The place beside a body's name: right in front ("the French …", "France's …") or behind "in". */
  private countryBeside(chunk: Chunk, out: readonly Mention[]): string | null {
    const before = this.holderBefore(chunk, out)
    if (before?.startsWith('place:')) return before
    const tokens = this.tokens(chunk.sentence)
    if (tokens[chunk.to]?.lower !== 'in') return null
    const place = this.reading.gazetteer.place(tokens[chunk.to + 1]?.text ?? '')
    return place?.kind === 'capital'
      ? this.registry.named('place', place.country, this.reading.gazetteer.countryName(place.country))
      : null
  }

  private followedByName(chunk: Chunk): boolean {
    const next = this.tokens(chunk.sentence)[chunk.to]
    return (
      next !== undefined &&
      next.kind === 'word' &&
      /^\p{Lu}/u.test(next.text) &&
      titleAt(this.tokens(chunk.sentence), chunk.to) === 0
    )
  }

  /** An office without a name: its only holder so far, else an entity of its own. */
  private readRoleAlone(chunk: Chunk, out: Mention[]): void {
    const key = this.words(chunk).join(' ').toLowerCase()
    const holders = this.holders.get(key.split(' ').at(-1)!) ?? []
    const entity =
      new Set(holders).size === 1 ? holders[0]! : this.registry.unnamed('person', key, this.words(chunk).join(' '))
    out.push({ start: chunk.start, end: chunk.end, entity, kind: 'role' })
  }

  private noteRole(sentence: number, range: { from: number; to: number }, id: string, out: Mention[]): void {
    const tokens = this.tokens(sentence)
    const first = tokens[range.from]!
    const last = tokens[range.to - 1]!
    const span = { start: first.start, end: last.end }
    const title = this.reading.text.slice(span.start, span.end)
    const of = this.holderBefore(span, out) ?? undefined
    this.registry.addRole(id, { title, ...(of ? { of } : {}), ...span })
    const head = title.toLowerCase().split(/\s+/).at(-1)!
    this.holders.set(head, [...(this.holders.get(head) ?? []), id].slice(-6))
    if (!out.some(m => m.start < span.end && span.start < m.end)) out.push({ ...span, entity: id, kind: 'role' })
  }

  /** Whose office: the mention that ends right before the title (adjective, country, body; a possessive between them). */
  private holderBefore(title: Span, mentions: readonly Mention[]): string | null {
    for (let i = mentions.length - 1; i >= 0; i--) {
      const m = mentions[i]!
      if (
        m.end <= title.start &&
        title.start - m.end <= 4 &&
        /^(?:['’]s)?\s{1,2}$/.test(this.reading.text.slice(m.end, title.start))
      )
        return m.entity
    }
    return null
  }

  /** "Ana Roe, the foreign minister of Avalia, …": the office behind the name. */
  private readApposition(chunk: Chunk, id: string, out: Mention[]): void {
    const tokens = this.tokens(chunk.sentence)
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
    if (n && tokens[i + n] && /^(?:[,.]|of|for|in|at|who)$/.test(tokens[i + n]!.lower))
      this.noteRole(chunk.sentence, { from: i, to: i + n }, id, out)
  }

  private readSmallWords(index: number, out: Mention[]): void {
    const tokens = this.tokens(index)
    for (let i = 0; i < tokens.length; i++) {
      const t = tokens[i]!
      if (t.kind !== 'word') continue
      const pronoun = pronouns.get(t.lower)
      if (pronoun) this.readPronoun(t, pronoun, out)
      if (SMALL_BODIES.has(t.lower) && t.text === t.lower) this.readSmallBody(tokens, i, out)
      else if (DETERMINERS.has(t.lower)) i += this.readNominal(tokens, i, out)
    }
  }

  /** "China's foreign ministry", "the French army": a body in small letters that belongs to the place in front of it. */
  private readSmallBody(tokens: readonly Token[], i: number, out: Mention[]): void {
    for (let n = 1; n <= 2 && i - n >= 0; n++) {
      const place = out.find(
        m =>
          m.entity.startsWith('place:') &&
          m.kind !== 'nominal' &&
          m.start >= tokens[i - n]!.start &&
          m.end <= tokens[i - n]!.end,
      )
      if (place) {
        const name = this.reading.text.slice(tokens[i - n + 1]!.start, tokens[i]!.end)
        out.push({
          start: place.start,
          end: tokens[i]!.end - possessiveLength(tokens[i]!),
          entity: this.bodyEntity(name, place.entity),
          kind: 'nominal',
        })
        return
      }
      if (tokens[i - n]!.kind === 'mark' || LIMITS.has(tokens[i - n]!.lower)) return
    }
  }

  private readPronoun(t: Token, kind: 'he' | 'she' | 'they', out: Mention[]): void {
    const earlier = out
      .filter(m => m.end <= t.start && m.kind === 'name' && m.entity.startsWith('person:'))
      .at(-1)?.entity
    const entity = kind === 'they' ? null : (earlier ?? this.lastPersonBefore(t.start))
    if (entity) out.push({ start: t.start, end: t.end, entity, kind: 'pronoun' })
  }

  private lastPersonBefore(at: number): string | null {
    for (let i = this.mentions.length - 1; i >= 0 && i > this.mentions.length - 80; i--) {
      const m = this.mentions[i]!
      if (m.end <= at && m.entity.startsWith('person:')) return m.entity
    }
    return null
  }

  /** "the official", "his Chinese counterpart", "both sides": by function where one holder is known, else unnamed. */
  private readNominal(tokens: readonly Token[], i: number, out: Mention[]): number {
    for (let n = 1; n <= 5 && i + n < tokens.length; n++) {
      const t = tokens[i + n]!
      if (t.kind === 'mark' || LIMITS.has(t.lower)) return 0
      if (/^\p{Lu}/u.test(t.text)) continue
      const bare = t.lower.endsWith("'s") ? t.lower.slice(0, -2) : t.lower
      const type = nominalHeads.get(bare)
      if (!type) continue
      const next = tokens[i + n + 1]
      if (next && (nominalHeads.has(next.lower) || /^\p{Lu}/u.test(next.text)) && next.kind === 'word') continue
      const span = { start: tokens[i]!.start, end: t.end - possessiveLength(t) }
      const phrase = this.reading.text.slice(span.start, span.end)
      out.push({
        ...span,
        entity: this.apposed(tokens, i + n + 1, out) ?? this.nominalEntity(phrase, bare, type, tokens[i]!.lower, out),
        kind: 'nominal' satisfies MentionKind,
      })
      return n
    }
    return 0
  }

  /** "his French counterpart, Foreign Minister Petra Holm": the person named right behind the description, across a comma and an office. */
  private apposed(tokens: readonly Token[], i: number, out: readonly Mention[]): string | null {
    if (tokens[i]?.text !== ',') return null
    const name = i + 1 + titleAt(tokens, i + 1)
    const person = out.find(m => m.kind === 'name' && m.start === tokens[name]?.start && m.entity.startsWith('person:'))
    return person?.entity ?? null
  }

  /** "the ministry": the body of that kind named last. */
  private lastBody(head: string, here: readonly Mention[]): string | null {
    const ends = SAME_BODY.get(head) ?? [head]
    for (const m of [...this.mentions.slice(-120), ...here].reverse()) {
      if (!m.entity.startsWith('organisation:') || m.kind === 'pronoun') continue
      const last = this.reading.text.slice(m.start, m.end).toLowerCase().split(/\s+/).at(-1)!
      if (ends.includes(last)) return m.entity
    }
    return null
  }

  private nominalEntity(
    phrase: string,
    head: string,
    type: EntityType,
    determiner: string,
    out: readonly Mention[],
  ): string {
    const holders = [...new Set(this.holders.get(head) ?? [])]
    const short = phrase.split(/\s+/).length === 2 && determiner === 'the'
    if (short && type === 'person' && holders.length === 1) return holders[0]!
    const body = short && type === 'organisation' ? this.lastBody(head, out) : null
    if (body) return body
    return this.registry.unnamed(
      type,
      phrase
        .toLowerCase()
        .replace(/^(?:the|a|an) /, '')
        .replace(/^(?:senior|top) /, ''),
      phrase,
    )
  }
}

/** Bodies that stand in small letters behind their country. */
const SMALL_BODIES = new Set([
  'ministry',
  'government',
  'army',
  'navy',
  'military',
  'embassy',
  'parliament',
  'police',
  'media',
])

/** Bodies that the two words both name. */
const SAME_BODY: ReadonlyMap<string, readonly string[]> = new Map([
  ['ministry', ['ministry', 'department']],
  ['department', ['department', 'ministry']],
])

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

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its'])
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'both', 'two', 'senior', 'top', 'several'])
const LIMITS = new Set([
  'of',
  'in',
  'on',
  'at',
  'to',
  'for',
  'and',
  'or',
  'that',
  'who',
  'which',
  'by',
  'with',
  'from',
  'as',
  'is',
  'are',
  'was',
  'were',
  'said',
  'has',
  'have',
])

/** A title right before the name, also across a comma ("its envoy, Ana Roe"), or null. */
function titleInFront(tokens: readonly Token[], name: number, floor: number): { from: number; to: number } | null {
  const from = titleBefore(tokens, name, floor)
  if (from < name) return { from, to: name }
  if (tokens[name - 1]?.text !== ',') return null
  const apposed = titleBefore(tokens, name - 1, floor)
  const known = apposed < name - 1 && !isTitle(tokens[name]?.lower ?? '')
  return known ? { from: apposed, to: name - 1 } : null
}
