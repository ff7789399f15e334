// Descriptions in the place of names: "the official", "his Chinese counterpart", "both sides", "the world's largest democracy".
// By function where one holder is known, else an entity without a name.
import { capitalOf, epithetCountry, isCue, longestEpithet, nominalHeads, opensEpithet } from '../../lexicon/index.js'
import type { EntityType, Mention } from '../../model/index.js'
import { possessiveLength, type Span, type Token } from '../../text/index.js'
import { partNumber } from '../tagger/index.js'
import { inferCounterpart, lastPerson } from './roles.js'
import type { Scene } from './scene.js'
import { bodyEntity, isSmallBody, lastBody, onlyCompany, SMALL_BODIES } from './small-bodies.js'
import { titleAt } from './titles.js'

const VERB = partNumber('VERB')
const AUX = partNumber('AUX')
const NOUN = partNumber('NOUN')
/** What joins two phrases: behind it another one begins ("the floor unless the president", "the club when police"). */
const JOINS: ReadonlySet<number> = new Set((['ADP', 'SCONJ', 'CCONJ', 'DET'] as const).map(partNumber))
/** Words of an office that stand elsewhere between phrases: "the under secretary", "the then president". */
const IN_OFFICE = new Set(['under', 'then', 'off', 'deputy', 'vice', 'all', 'both'])
const POSSESSIVES = new Set(['his', 'her', 'their', 'its'])
const INDEFINITE = new Set(['a', 'an', 'another', 'several', 'senior', 'top', 'two'])
const DETERMINERS = new Set([...POSSESSIVES, ...INDEFINITE, 'the', 'both'])
const LIMITS = new Set(
  'of in on at to for and or that who which by with from as is are was were said has have had will would'.split(' '),
)

/** A description as found: its words without determiner, its head noun and what that means. */
interface Nominal extends Span {
  readonly determiner: string
  readonly words: readonly string[]
  readonly head: string
  readonly type: EntityType
  /** Country named inside ("the Chinese minister"). */
  readonly country: string | null
}

/** True where a description may begin. */
export const opensNominal = (t: Token): boolean => DETERMINERS.has(t.lower)

/** Reads a description that begins at token `i`; returns how many tokens behind `i` it took. */
export function readNominal(scene: Scene, tokens: readonly Token[], i: number, out: Mention[]): number {
  const known =
    epithet(scene, tokens, i, out) ||
    capital(scene, tokens, i, out) ||
    twoAlone(scene, tokens, i, out) ||
    compatriot(scene, tokens, i, out) ||
    bodyAgain(scene, tokens, i, out)
  if (known) return known
  const n = headAt(tokens, scene.parts(tokens), i)
  if (!n) return 0
  const t = tokens[i + n]!
  // "a Chinese foreign ministry readout": the article belongs to the readout, and the ministry is read where it stands.
  if (isSmallBody(t) && INDEFINITE.has(tokens[i]!.lower) && scene.parts(tokens)[i + n + 1] === NOUN) return 0
  const head = bare(t)
  // "an important source of cash"
  if (head === 'source' && tokens[i + n + 1]?.lower === 'of') return 0
  const span = { start: tokens[i]!.start, end: t.end - possessiveLength(t) }
  const nominal: Nominal = {
    ...span,
    determiner: tokens[i]!.lower,
    words: tokens.slice(i, i + n + 1).map(bare),
    head,
    type: nominalHeads.get(head)!,
    country:
      out.findLast(m => m.entity.startsWith('place:') && m.start >= span.start && m.end <= span.end)?.entity ?? null,
  }
  out.push({
    ...span,
    entity:
      apposed(scene, tokens, i + n + 1, nominal, out) ?? roleInside(nominal, out) ?? referent(scene, nominal, out),
    kind: 'nominal',
  })
  return n
}

const bare = (t: Token): string => (t.lower.endsWith("'s") ? t.lower.slice(0, -2) : t.lower)

/** Distance from a determiner to the head noun of its phrase, 0 for none. */
function headAt(tokens: readonly Token[], parts: Uint8Array, i: number): number {
  for (let n = 1; n <= 5 && i + n < tokens.length; n++) {
    const t = tokens[i + n]!
    if (t.kind === 'mark' || LIMITS.has(t.lower) || (parts[i + n] === VERB && !nominalHeads.has(bare(t)))) return 0
    if (JOINS.has(parts[i + n]!) && !IN_OFFICE.has(t.lower) && tokens[i]!.lower !== 'both') return 0
    if (/^\p{Lu}/u.test(t.text)) continue
    const type = nominalHeads.get(bare(t))
    if (type && (possessiveLength(t) || !goesOn(tokens, parts, i + n + 1, type))) return n
  }
  return 0
}

/** "the military exercises", "the ministry official": a noun behind another makes that a part of a longer phrase. */
function goesOn(tokens: readonly Token[], parts: Uint8Array, i: number, type: EntityType): boolean {
  const next = tokens[i]
  if (next?.kind !== 'word') return false
  return nominalHeads.has(bare(next)) || /^\p{Lu}/u.test(next.text) || (type !== 'person' && parts[i] === NOUN)
}

/** "the world's second-largest economy". */
function epithet(scene: Scene, tokens: readonly Token[], i: number, out: Mention[]): number {
  if (tokens[i]!.lower !== 'the' || !opensEpithet(tokens[i + 1]?.lower ?? '')) return 0
  for (let n = Math.min(longestEpithet, tokens.length - i - 1); n >= 2; n--) {
    const words = tokens.slice(i + 1, i + 1 + n).map(t => t.lower)
    words[n - 1] = bare(tokens[i + n]!)
    const code = epithetCountry(words.join(' '))
    if (!code) continue
    const last = tokens[i + n]!
    out.push({
      start: tokens[i]!.start,
      end: last.end - possessiveLength(last),
      entity: scene.country(code),
      kind: 'nominal',
    })
    return n
  }
  return 0
}

/** "the Austrian capital": the town by its name. */
function capital(scene: Scene, tokens: readonly Token[], i: number, out: Mention[]): number {
  const [nation, word, next] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]]
  if (tokens[i]!.lower !== 'the' || !nation || !word || bare(word) !== 'capital' || word.text !== word.lower) return 0
  if (next?.kind === 'word' && next.lower !== 'city' && scene.parts(tokens)[i + 3] === NOUN) return 0
  const place = scene.reading.gazetteer.place(nation.text)
  const name = place?.kind === 'adjective' ? capitalOf(place.country) : undefined
  if (name === undefined) return 0
  const end = word.end - possessiveLength(word)
  out.push({
    start: tokens[i]!.start,
    end,
    entity: scene.registry.named('place', name, name),
    kind: 'nominal',
  })
  return 2
}

/** Words of a body's name that name it again in small letters. */
const MOST_AGAIN = 3

/** "the coast guard", after "the Norwegian Coast Guard": the last words of a body named before, in small letters. */
function bodyAgain(scene: Scene, tokens: readonly Token[], i: number, out: Mention[]): number {
  if (tokens[i]!.lower !== 'the') return 0
  for (let n = MOST_AGAIN; n >= 2; n--) {
    const words = tokens.slice(i + 1, i + 1 + n)
    if (words.length < n || words.some(t => t.kind !== 'word' || t.text !== t.lower || LIMITS.has(t.lower))) continue
    if (!scene.endsBody(bare(words[n - 1]!), out)) continue
    const tail = words.map(bare).join(' ')
    for (const m of scene.before(tokens[i]!.start, out)) {
      if (m.kind !== 'name' || !m.entity.startsWith('organisation:')) continue
      const name = scene.reading.text.slice(m.start, m.end).toLowerCase()
      if (name !== tail && !name.endsWith(` ${tail}`)) continue
      const last = words[n - 1]!
      out.push({ start: tokens[i]!.start, end: last.end - possessiveLength(last), entity: m.entity, kind: 'nominal' })
      return n
    }
  }
  return 0
}

/** "the two met", "the two are": the last two people. */
function twoAlone(scene: Scene, tokens: readonly Token[], i: number, out: Mention[]): number {
  const two = tokens[i + 1]
  const next = tokens[i + 2]
  if (tokens[i]!.lower !== 'the' || two?.lower !== 'two' || !next) return 0
  const part = scene.parts(tokens)[i + 2]
  if (next.kind !== 'mark' && !isCue(next.lower) && part !== VERB && part !== AUX) return 0
  const pair = lastTwo(scene, tokens[i]!.start, out, 'person:')
  const span = { start: tokens[i]!.start, end: two.end }
  out.push({ ...span, entity: pair ?? scene.registry.unnamed('group', 'two', 'the two'), kind: 'nominal' })
  return 1
}

/** "the American assured": the last named who holds an office of that country. */
function compatriot(scene: Scene, tokens: readonly Token[], i: number, out: Mention[]): number {
  const [word, next] = [tokens[i + 1], tokens[i + 2]]
  if (tokens[i]!.lower !== 'the' || !word || !next || !ONE_OF_NATION.test(word.text)) return 0
  const part = scene.parts(tokens)[i + 2]
  if (!isCue(next.lower) && part !== VERB && part !== AUX) return 0
  const place = scene.reading.gazetteer.place(word.text)
  if (place?.kind !== 'adjective') return 0
  const country = scene.country(place.country)
  for (const m of scene.before(tokens[i]!.start, out)) {
    if (m.kind !== 'name' || !m.entity.startsWith('person:') || scene.offices.countryOf(m.entity) !== country) continue
    // The nation alone was read as an adjective; here it is somebody.
    const at = out.findIndex(o => o.start === word.start && o.kind === 'adjectival')
    if (at >= 0) out.splice(at, 1)
    out.push({ start: tokens[i]!.start, end: word.end, entity: m.entity, kind: 'nominal' })
    return 1
  }
  return 0
}

/** One of a nation: "the French" are many. */
const ONE_OF_NATION = /^\p{Lu}\p{L}+(?:an|[aeqr]i)$/u

/** "his French counterpart, Foreign Minister Petra Holm": the person named right behind the description, across a comma and an office. */
function apposed(
  scene: Scene,
  tokens: readonly Token[],
  i: number,
  n: Nominal,
  out: readonly Mention[],
): string | null {
  // "in a raid by the army, President Roe said": a body is nobody
  if (tokens[i]?.text !== ',' || n.type !== 'person') return null
  const name = i + 1 + titleAt(tokens, i + 1)
  const person = out.find(m => m.kind === 'name' && m.start === tokens[name]?.start && m.entity.startsWith('person:'))
  if (person && n.head === 'counterpart') inferCounterpart(scene, person.entity, n.country, n.start, out)
  return person?.entity ?? null
}

/** "Ana Roe, the Spanish foreign minister": the office inside the description is hers already. */
const roleInside = (n: Nominal, out: readonly Mention[]): string | null =>
  out.find(m => m.kind === 'role' && m.start >= n.start && m.end === n.end)?.entity ?? null

function referent(scene: Scene, n: Nominal, out: readonly Mention[]): string {
  const definite = !INDEFINITE.has(n.determiner) || n.determiner === 'two'
  const known = definite ? definiteReferent(scene, n, out) : null
  if (known) return known
  const description = n.words
    .slice(1)
    .filter(w => w !== 'senior' && w !== 'top')
    .join(' ')
  const phrase = scene.reading.text.slice(n.start, n.end)
  // Two times "a senior official" may be two officials.
  const entity = definite
    ? scene.registry.unnamed(n.type, description, phrase)
    : scene.registry.fresh(n.type, description, phrase)
  if (n.type !== 'group' && !POSSESSIVES.has(n.determiner)) scene.unnamed.set(n.head, { entity, country: n.country })
  return entity
}

function definiteReferent(scene: Scene, n: Nominal, out: readonly Mention[]): string | null {
  if (n.head === 'counterpart') {
    const other = lastPerson(scene, n.start, out)
    return other === null ? null : scene.offices.counterpart(other, n.country)
  }
  if (n.type === 'group') return groupOf(scene, n, out)
  // "her office": one body for each whose it is, and of her country
  const owner = n.head === 'office' ? out.find(m => m.kind === 'pronoun' && m.start === n.start) : undefined
  if (owner?.entity.startsWith('person:') && n.words.length === 2)
    return scene.registry.unnamed(
      'organisation',
      `office of ${owner.entity}`,
      scene.reading.text.slice(n.start, n.end),
      scene.offices.countryOf(owner.entity),
    )
  if (n.type === 'place') {
    const owner = POSSESSIVES.has(n.determiner) ? lastPerson(scene, n.start, out) : null
    const country = owner === null ? null : scene.offices.countryOf(owner)
    return country?.startsWith('place:') ? country : null
  }
  const words = n.words.slice(1).filter(w => !/^(?:american|us|u\.s)$/.test(w))
  const short = n.words.length === 2
  if (n.type === 'person' && n.determiner === 'the') {
    const office = n.country === null ? words : words.slice(-2)
    const holder =
      scene.offices.holder(office.join(' '), n.country) ?? (n.country && scene.offices.holder(n.head, n.country))
    const spoken = holder ?? (short ? lastOffice(scene, n, out) : null)
    if (spoken) return spoken
  }
  // "the Thai army", "the French foreign ministry": as "Thailand's army"
  const nation = out.findLast(m => m.entity === n.country && m.start >= n.start && m.end < n.end)
  if (n.type === 'organisation' && nation && nation.start - n.start === 'the '.length && SMALL_BODIES.has(n.head))
    return bodyEntity(
      scene,
      scene.reading.text.slice(nation.end, n.end).trim(),
      n.country,
      scene.reading.text.slice(nation.start, n.end),
    )
  if (n.type === 'organisation' && short && n.determiner === 'the') {
    const body = lastBody(scene, n.head, n.start, out) ?? onlyCompany(scene, n.head)
    if (body) return body
  }
  return n.determiner === 'the' ? sameUnnamed(scene, n) : null
}

/**
 * "the minister" after "the Foreign Minister": of those who hold such an office the one the report speaks of here. Each mention counts less the more
 * mentions stand between it and this one, so that whoever a passing sentence names ("who advised President Roe") does not outweigh the one it is all about.
 */
function lastOffice(scene: Scene, n: Nominal, out: readonly Mention[]): string | null {
  const holders = scene.offices.holders(n.head)
  const { text } = scene.reading
  const isRole = (m: Mention): boolean => m.kind === 'role' && text.slice(m.start, m.end).toLowerCase().endsWith(n.head)
  let last: string | null = null
  const spoken = new Map<string, number>()
  let weight = 1
  for (const m of scene.before(n.start, out)) {
    if (last === null && isRole(m)) last = m.entity
    if (holders.has(m.entity)) spoken.set(m.entity, (spoken.get(m.entity) ?? 0) + weight)
    if (m.entity.startsWith('person:')) weight *= FADES
  }
  let most: string | null = null
  for (const [entity, sum] of spoken) if (most === null || sum > spoken.get(most)!) most = entity
  return most ?? last
}

/** How much a mention fades with each mention of a person behind it. */
const FADES = 0.9

/** "the official" after "a senior US official": the one of that noun spoken of last, unless the countries differ. */
function sameUnnamed(scene: Scene, n: Nominal): string | null {
  const last = scene.unnamed.get(n.head)
  return last && (n.country === null || last.country === null || last.country === n.country) ? last.entity : null
}

const OF_PEOPLE = new Set('leaders diplomats ministers officials presidents men politicians'.split(' '))
/** "both leaders", behind the name of a secretary general: those who lead a country. */
const LEAD = new Set(['leaders', 'presidents'])
const ANYBODY = new Set('officials diplomats ministers men politicians'.split(' '))
const OF_COUNTRIES = new Set('countries nations sides powers governments states capitals'.split(' '))

/** "the two countries", "both leaders", "the two sides": a group with its members. */
function groupOf(scene: Scene, n: Nominal, out: readonly Mention[]): string | null {
  const entity = membersOf(scene, n, out)
  const known = entity ? scene.groups.get(n.head) : undefined
  const stays = known && n.start - known.at <= AGAIN && !namesTwo(scene, n.start, out)
  const group = stays ? known.entity : entity
  if (group) scene.groups.set(n.head, { entity: group, at: n.start })
  return group
}

/** Characters within which one noun names one group again: "the two top diplomats … the two diplomats". */
const AGAIN = 600

/** True where two of those who could be meant are named in this sentence or the one before: "Norway and France signed. The two countries". */
function namesTwo(scene: Scene, at: number, out: readonly Mention[]): boolean {
  const near = new Set<string>()
  for (const m of scene.before(at, out)) {
    if (at - m.end > TWO_SENTENCES || SENTENCE_END.test(scene.reading.text.slice(m.end, at).replace(LAST_END, '')))
      break
    if (m.kind === 'name' && /^(?:person|place):/.test(m.entity)) near.add(m.entity)
  }
  return near.size > 1
}

/** Characters that two sentences have at most, for this. */
const TWO_SENTENCES = 500
const SENTENCE_END = /[.!?]["”’']?\s+["“‘']?\p{Lu}/u
const LAST_END = /[.!?]["”’']?\s+["“‘']?(?:\p{Lu}[^.!?]{0,200})?$/u

function membersOf(scene: Scene, n: Nominal, out: readonly Mention[]): string | null {
  // "Two officials said" may be anybody; translators write "two countries" for the two.
  const pair = n.determiner === 'both' || n.words[1] === 'two' || (n.determiner === 'two' && !ANYBODY.has(n.head))
  if (OF_COUNTRIES.has(n.head) && (pair || (n.head === 'sides' && n.words.length === 2)))
    return lastTwo(scene, n.start, out, 'place:')
  if (OF_PEOPLE.has(n.head) && (pair || (n.head === 'leaders' && n.words.length === 2)))
    return (
      (LEAD.has(n.head) ? lastTwo(scene, n.start, out, 'person:', id => scene.offices.kindOf(id) === 'head') : null) ??
      lastTwo(scene, n.start, out, 'person:')
    )
  return null
}

/**
 * The last two people or countries spoken of, as a group; null where the text has not named two. A country in which something only happens
 * ("met in Bali, Indonesia"), or that one adjective names, is none of them, as long as there are two others.
 */
function lastTwo(
  scene: Scene,
  at: number,
  here: readonly Mention[],
  prefix: 'person:' | 'place:',
  mayBe: (entity: string) => boolean = () => true,
): string | null {
  const found: string[] = []
  const venues: string[] = []
  for (const m of scene.before(at, here)) {
    const fits =
      prefix === 'person:' ? m.kind === 'name' && m.entity.startsWith(prefix) : scene.registry.isCountry(m.entity)
    if (!fits || found.includes(m.entity) || !mayBe(m.entity)) continue
    if (prefix === 'place:' && (isVenue(scene, m) || isMatter(scene, m, here))) venues.push(m.entity)
    else found.push(m.entity)
    if (found.length === 2) return scene.registry.group(found)
  }
  const all = [...new Set([...found, ...venues])].slice(0, 2)
  return all.length === 2 ? scene.registry.group(all) : null
}

/** "the Danish herring" where Denmark is spoken of nowhere else before: what is talked about, and no party. */
function isMatter(scene: Scene, m: Mention, here: readonly Mention[]): boolean {
  if (m.kind !== 'adjectival') return false
  for (const other of scene.before(m.start, here)) if (other.entity === m.entity) return false
  return true
}

/** "in Norway", "in Bergen, Norway". */
const isVenue = (scene: Scene, m: Mention): boolean =>
  m.kind === 'name' &&
  /(?:\bin|\bin \p{Lu}[\p{L}-]{1,20},) $/u.test(scene.reading.text.slice(Math.max(0, m.start - 28), m.start))
