// Bodies as entities, and bodies in small letters: "China's foreign ministry", "the ministry".

import { isDepartment } from '../../lexicon/index.js'
import type { Mention } from '../../model/index.js'
import { possessiveLength, type Token } from '../../text/index.js'
import { partNumber } from '../tagger/index.js'
import type { Scene } from './scene.js'

const NOUN = partNumber('NOUN')

/** Entity of a body's name; `country` is the place named right beside it, `shown` the words with it ("Thai army") where the name alone says little. */
export function bodyEntity(scene: Scene, name: string, country: string | null, shown: string = name): string {
  const { key, of, local, name: known } = scene.bodies.keyOf(name, country)
  return local
    ? scene.registry.unnamed('organisation', key, name)
    : scene.registry.named('organisation', key, known ?? shown, of)
}

/** Bodies that stand in small letters behind their country. */
export const SMALL_BODIES: ReadonlySet<string> = new Set(
  'ministry presidency chancellery government army navy military embassy parliament police media'.split(' '),
)
const LIMITS = new Set(
  'of in on at to for and or that who which by with from as is are was were said has have'.split(' '),
)

/** What speaks for somebody who is named in front of it, and is he wherever that is all that is said: "Roe's office", as "his office". */
const SPEAKS_FOR = new Set(['office', 'campaign'])

/** True for a word that may end a body's name in small letters. */
export const isSmallBody = (t: Token): boolean =>
  (SMALL_BODIES.has(t.lower) || SPEAKS_FOR.has(t.lower)) && t.text === t.lower

/** "China's foreign ministry", "the French army": a body in small letters that belongs to the place in front of it; false where there is none. */
export function readSmallBody(scene: Scene, tokens: readonly Token[], i: number, out: Mention[]): boolean {
  // "Spain's military exercises": what kind of exercises they are.
  if (tokens[i]!.lower === 'military' && scene.parts(tokens)[i + 1] === NOUN) return false
  if (SPEAKS_FOR.has(tokens[i]!.lower)) return readOfficeOf(tokens, i, out)
  for (let n = 1; n <= 2 && i - n >= 0; n++) {
    const t = tokens[i - n]!
    const place = out.find(
      m => m.entity.startsWith('place:') && m.kind !== 'nominal' && m.start >= t.start && m.end <= t.end,
    )
    if (place) {
      const name = scene.reading.text.slice(tokens[i - n + 1]!.start, tokens[i]!.end)
      const end = tokens[i]!.end - possessiveLength(tokens[i]!)
      out.push({
        start: place.start,
        end,
        entity: bodyEntity(scene, name, place.entity, scene.reading.text.slice(place.start, end)),
        kind: 'nominal',
      })
      return true
    }
    if (t.kind === 'mark' || LIMITS.has(t.lower)) return false
  }
  return false
}

/** "Roe's office": he, as far as anybody can tell. */
function readOfficeOf(tokens: readonly Token[], i: number, out: Mention[]): boolean {
  const owner = tokens[i - 1]
  if (!owner || possessiveLength(owner) === 0) return false
  const person = out.find(
    m => m.kind === 'name' && m.entity.startsWith('person:') && m.start <= owner.start && owner.start < m.end,
  )
  if (!person) return false
  out.push({ start: person.start, end: tokens[i]!.end, entity: person.entity, kind: 'nominal' })
  return true
}

/** Bodies that the two words both name. */
const SAME_BODY: ReadonlyMap<string, readonly string[]> = new Map([
  ['ministry', ['ministry', 'department']],
  ['department', ['department', 'ministry']],
])

/** "the company": the one company that the report names. */
export function onlyCompany(scene: Scene, head: string): string | null {
  const name = COMPANIES.has(head) ? scene.companies.sole() : null
  return name === null ? null : bodyEntity(scene, name, null)
}

const COMPANIES = new Set('company firm airline carmaker automaker retailer insurer manufacturer'.split(' '))

/** "the ministry": the body of that kind named last before `at`. */
export function lastBody(scene: Scene, head: string, at: number, here: readonly Mention[]): string | null {
  const ends = SAME_BODY.get(head) ?? [head]
  for (const m of scene.before(at, here)) {
    if (!m.entity.startsWith('organisation:') || m.kind === 'pronoun') continue
    // "Global Affairs Canada said … the department"
    if (ends.includes('department') && isDepartment(scene.reading.text.slice(m.start, m.end))) return m.entity
    const words = scene.reading.text.slice(m.start, m.end).toLowerCase().split(/\s+/)
    // "the Ministry of Health", "the Coastal Department for Ports"
    const of = words.findIndex(w => w === 'of' || w === 'for')
    if (ends.includes(words.at(-1)!) || (of > 0 && ends.includes(words[of - 1]!))) return m.entity
  }
  return null
}
