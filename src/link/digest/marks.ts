// What tells one event from its look-alikes: people, places, streets, ages, days, weekdays, figures. Sets of hashes, most of them from the
// head of the report (headline and first sentences), where it says what it is about.
import { hashOf, inverseFrequency, placeNamed, weekdayNumber } from '../../lexicon/index.js'
import { type AnnotatedArticle, type Entity, parseDay } from '../../model/index.js'
import { isCapitalised, type Token } from '../../text/index.js'
import { type HashSet, hashSet, type WeightedSet, weightedSet } from './sets.js'
import { type Word, wordOf } from './word.js'

/** Identifying marks of one report. */
export interface Marks {
  /** Surnames anywhere, weighed by how rare they are; and those of the head. */
  readonly people: WeightedSet
  readonly headPeople: HashSet
  readonly places: HashSet
  readonly headPlaces: HashSet
  /** Words before "Street", "Park", "School" and the like. */
  readonly streets: HashSet
  readonly ages: HashSet
  /** ISO weekdays of the head: 1 Monday to 7. */
  readonly weekdays: HashSet
  readonly years: HashSet
  /** Days the text tells of, as days since 1970 where the year is known, and as month and day; months it tells of. */
  readonly days: HashSet
  readonly monthDays: HashSet
  readonly months: HashSet
  /** Figures of the head by what they count: hash of the noun to hashes of the numbers. */
  readonly counts: ReadonlyMap<number, HashSet>
  /** Verbs and nouns of the happenings of the head. */
  readonly triggers: HashSet
  /** Every word of the text. */
  readonly everything: HashSet
  /** When the main happening was, or the first dated phrase: first and last day since 1970; null where the text does not say. */
  readonly when: readonly [number, number] | null
}

/** Tokens of one sentence or title; `head` where they belong to the head. */
export interface Line {
  readonly tokens: readonly Token[]
  readonly head: boolean
}

/** Words behind a name that make it a place of a street map. */
const STREET_WORDS = new Set(
  'street st road rd avenue ave drive dr lane ln boulevard blvd court ct highway hwy parkway way place circle terrace trail apartments motel park bar mall school'.split(
    ' ',
  ),
)
const NAME_IDF = 2
const MOST_WORDS = 1500
const LONGEST_WHEN = 10

/** Marks of an article, and the names and numbers of its head by weight; its head ends at `headEnd`. Linear. */
export function marksOf(
  a: AnnotatedArticle,
  lines: readonly Line[],
  headEnd: number,
): Marks & { readonly headNames: WeightedSet } {
  const found = new LineMarks()
  for (const line of lines) found.take(line)
  const entities = new Map(a.entities.map(e => [e.id, e]))
  const inHead = a.mentions.filter(m => m.start < headEnd && m.kind === 'name').map(m => entities.get(m.entity)!)
  const named = (e: Entity | undefined, type: Entity['type']): boolean => e?.type === type && !e.unnamed
  const persons = a.entities.filter(e => named(e, 'person'))
  const placeIds = (list: readonly Entity[]): HashSet =>
    hashSet(list.filter(e => named(e, 'place')).map(e => hashOf(wholeTown(e))))
  return {
    people: weightedSet(
      new Map(persons.map(e => [hashOf(surname(e)), Math.max(1, inverseFrequency(surname(e)) - NAME_IDF)])),
    ),
    headPeople: hashSet(inHead.filter(e => named(e, 'person')).map(e => hashOf(surname(e)))),
    places: placeIds(a.entities),
    headPlaces: placeIds(inHead),
    ...found.sets(),
    ...daysOf(a),
    triggers: hashSet(
      a.happenings.filter(h => h.start < headEnd && h.subtype !== 'statement').map(h => hashOf(h.trigger)),
    ),
    when: whenOf(a),
  }
}

/** "Northeast Lyon" is in Lyon, as long as it is no place of its own on the map ("North Korea"). */
function wholeTown({ id, name }: Entity): string {
  const town = PART_OF_TOWN.exec(name)?.[1]
  return town !== undefined && !placeNamed(name) && placeNamed(town)
    ? `place:${town.toLowerCase().replaceAll(' ', '-')}`
    : id
}

const PART_OF_TOWN =
  /^(?:(?:north|south)(?:east|west)?|east|west|central|downtown|uptown|upper|lower|inner|greater)[ -](\p{Lu}.*)$/iu

const surname = (e: Entity): string =>
  e.name
    .toLowerCase()
    .split(' ')
    .at(-1)!
    .replace(/[^\p{L}]/gu, '')

class LineMarks {
  private readonly streets = new Set<number>()
  private readonly ages = new Set<number>()
  private readonly weekdays = new Set<number>()
  private readonly years = new Set<number>()
  private readonly counts = new Map<number, Set<number>>()
  private readonly headNames = new Map<number, number>()
  private readonly everything = new Set<number>()

  take({ tokens, head }: Line): void {
    tokens.forEach((t, i) => {
      const word = wordOf(t)
      if (t.kind === 'mark' || word.isCallSign) return
      if (this.everything.size < MOST_WORDS) this.everything.add(word.id)
      if (word.year) this.years.add(word.year)
      else this.takeNumber(word, tokens, i, head)
      const before = tokens[i - 1]
      if (before && isCapitalised(t) && isCapitalised(before) && STREET_WORDS.has(t.lower))
        this.streets.add(wordOf(before).id)
      if (head) this.takeName(t, word)
    })
  }

  private takeName(t: Token, { bare, id, rarity }: Word): void {
    const weekday = isCapitalised(t) ? weekdayNumber(bare) : null
    if (weekday !== null) this.weekdays.add(weekday)
    else if (t.text.length > 1 && (t.kind === 'number' || isCapitalised(t)) && !this.years.has(Number(t.text)))
      if (rarity >= NAME_IDF) this.headNames.set(id, rarity)
  }

  private takeNumber({ age, number }: Word, tokens: readonly Token[], at: number, head: boolean): void {
    if (age !== null) this.ages.add(Number(age))
    else if (isAge(tokens, at)) this.ages.add(Number(tokens[at]!.text))
    if (!head || number === null) return
    for (const next of tokens.slice(at + 1, at + 3)) {
      if (next.kind !== 'word') break
      const noun = next.lower.replace(/(?:s|ed|ing)$/, '')
      if (noun.length <= 2) continue
      const known = this.counts.get(hashOf(noun)) ?? new Set<number>()
      this.counts.set(hashOf(noun), known.add(hashOf(number)))
    }
  }

  sets(): Pick<Marks, 'streets' | 'ages' | 'weekdays' | 'years' | 'counts' | 'everything'> & {
    headNames: WeightedSet
  } {
    return {
      streets: hashSet(this.streets),
      ages: hashSet(this.ages),
      weekdays: hashSet(this.weekdays),
      years: hashSet(this.years),
      counts: new Map([...this.counts].map(([noun, numbers]) => [noun, hashSet(numbers)])),
      headNames: weightedSet(this.headNames),
      everything: hashSet(this.everything),
    }
  }
}

/** "24 years old", or a number between commas: "Jane Roe, 24, of Skerry Point". */
function isAge(tokens: readonly Token[], at: number): boolean {
  const t = tokens[at]!
  if (t.kind !== 'number' || !/^[1-9]\d?$/.test(t.text)) return false
  const next = tokens[at + 1]?.lower
  return next === 'years' || next === 'year' || (tokens[at - 1]?.text === ',' && next === ',')
}

function daysOf(a: AnnotatedArticle): Pick<Marks, 'days' | 'monthDays' | 'months'> {
  const days: number[] = []
  const monthDays: number[] = []
  const months: number[] = []
  for (const t of a.times) {
    if (t.from && t.from === t.to) days.push(parseDay(t.from)!)
    const m = /^(?:\d{4}|XXXX)-(\d\d)(?:-(\d\d))?(?:T|\/|$)/.exec(t.value)
    if (m) months.push(Number(m[1]))
    if (m?.[2]) monthDays.push(Number(m[1]) * 100 + Number(m[2]))
  }
  return { days: hashSet(days.filter(d => d >= 0)), monthDays: hashSet(monthDays), months: hashSet(months) }
}

function whenOf(a: AnnotatedArticle): readonly [number, number] | null {
  const main = a.main === null ? undefined : a.happenings[a.main]
  const told = [...(main?.when ? [{ ...main.when, most: LONGEST_WHEN }] : []), ...a.times.map(t => ({ ...t, most: 3 }))]
  for (const { from, to, most } of told) {
    const first = from && parseDay(from)
    const last = to && parseDay(to)
    if (typeof first === 'number' && typeof last === 'number' && last - first < most) return [first, last]
  }
  return null
}
