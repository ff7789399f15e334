// What speaks for and against two reports telling one event. Numbers between 0 and 1 by name; they depend on the two reports and on frozen
// tables alone. A logistic model over them decides (score.ts), and they say why (reasons.ts).
import { isOccasion as isOccasionKind } from '../../lexicon/index.js'
import { civil, dayOfLeapYear } from '../../model/index.js'
import type { Digest } from '../digest/index.js'
import { areOneHolder } from '../digest/offices.js'
import { likeOpenings, missingOf } from '../digest/opening.js'
import { type HashSet, sharedCount, sharedWeight } from '../digest/sets.js'
import { sharedMass } from '../digest/terms.js'

/** Names of the traits, in the order of the numbers. */
export const pairTraitNames = [
  'one',
  // Likeness of words, of names and numbers, of headline and first sentences, of headlines; the products let it grow slower at the top.
  'words',
  'names',
  'head',
  'headline',
  'words-squared',
  'words-by-names',
  'shared',
  'rare-shared',
  // Words of the one's head that the other does not have at all: mean of both sides, and the side that misses more.
  'head-missing',
  'head-missing-most',
  'head-names-missing',
  'headline-missing',
  // Who and where.
  'people',
  'head-people',
  'head-people-off',
  'places',
  'head-places',
  'head-places-off',
  'streets-off',
  'ages-off',
  // When.
  'days-apart',
  'days-far',
  'days-unknown',
  // How many days, in steps: where a topic is told every day, a day is much.
  'day-same',
  'day-next',
  'days-few',
  'days-week',
  'days-more',
  'when-same',
  'when-off',
  'when-unknown',
  'days-shared',
  'month-days',
  'month-days-off',
  'months',
  'months-off',
  'weekdays',
  'weekdays-off',
  'years',
  'years-off',
  // How many, and what.
  'counts',
  'counts-off',
  'numbers',
  'triggers',
  // What the two are mainly about: the same deed of the same, or of others.
  'deed-same',
  'deed-party',
  'deed-party-off',
  // Reports of everyday incidents are alike in words: there names and days count more.
  'incident',
  'incident-words',
  'incident-names',
  'incident-days',
  'incident-people',
  // The same parties meet and speak again and again: there days, times and plans count more, and what else happens between them is another event.
  'meeting-days',
  'meeting-time-off',
  'meeting-status-off',
  'meeting-and-other',
  // Two holders of one office; main happenings at other times.
  'offices-off',
  'time-off',
  // Text in common, one site, and length: long reports share more by chance.
  'common-text',
  'same-site',
  'length',
] as const

/** A trait by name. */
export type PairTrait = (typeof pairTraitNames)[number]

/** Grows to 1 and is one half at `half`. */
const grown = (n: number, half: number): number => n / (n + half)
const yes = (b: boolean): number => (b ? 1 : 0)
/** Both sides say something and nothing of it is common. */
const apart = (a: HashSet, b: HashSet, shared: number): number => yes(a.length > 0 && b.length > 0 && shared === 0)
/** Days apart on a scale from 0 to 1 (a year and more). */
const spread = (days: number): number => Math.min(1, Math.log1p(days) / 6)

const RARE_IDF = 6
const FAR_DAYS = 14
const FEW_DAYS = 3
const WEEK = 7
/** Reports this many days apart may tell two events of one kind; nearer ones differ in their clocks. */
const CONFLICT_DAYS = 3
const INCIDENTS = ['ASSAULT', 'COERCE', 'OTHER/accident']
const isMeeting = (kind: string | null): boolean => kind?.startsWith('CONSULT') === true
const isOccasion = (kind: string | null): boolean => kind !== null && isOccasionKind(kind.slice(kind.indexOf('/') + 1))
const isIncident = (kind: string | null): boolean => kind !== null && INCIDENTS.some(i => kind.startsWith(i))

const AT = Object.fromEntries(pairTraitNames.map((n, i) => [n, i])) as Record<PairTrait, number>

/** Traits of a pair, in the order of {@link pairTraitNames}, written to `out` and given back. Symmetric. Linear in the digests. */
export function pairTraits(
  a: Digest,
  b: Digest,
  out: Float64Array = new Float64Array(pairTraitNames.length),
): Float64Array {
  out.fill(0)
  out[AT.one] = 1
  likeness(out, a, b)
  missing(out, a, b)
  whoAndWhere(out, a, b)
  when(out, a, b)
  howMany(out, a, b)
  mainDeed(out, a, b)
  incident(out, a, b)
  conflicts(out, a, b)
  out[AT['common-text']] =
    sharedCount(a.shingles, b.shingles) / Math.max(1, Math.min(a.shingles.length, b.shingles.length))
  out[AT['same-site']] = yes(a.site !== null && a.site === b.site)
  out[AT.length] = Math.log(Math.min(a.length, b.length) + 10) / 8
  return out
}

function likeness(out: Float64Array, a: Digest, b: Digest): void {
  const { words, names, sum, rare, numbers } = sharedMass(a.words, b.words, RARE_IDF)
  out[AT.words] = words
  out[AT.names] = names
  const opening = likeOpenings(a.opening, b.opening)
  out[AT.head] = opening.head
  out[AT.headline] = opening.headline
  out[AT['words-squared']] = words * words
  out[AT['words-by-names']] = words * names
  out[AT.shared] = grown(sum, 60)
  out[AT['rare-shared']] = grown(rare, 5)
  out[AT.numbers] = grown(numbers, 3)
}

function missing(out: Float64Array, a: Digest, b: Digest): void {
  const x = missingOf(a.opening, b.marks.everything)
  const y = missingOf(b.opening, a.marks.everything)
  out[AT['head-missing']] = (x.head + y.head) / 2
  out[AT['head-missing-most']] = Math.max(x.head, y.head)
  out[AT['head-names-missing']] = (x.names + y.names) / 2
  out[AT['headline-missing']] = Math.min(x.headline, y.headline)
}

function whoAndWhere(out: Float64Array, { marks: x }: Digest, { marks: y }: Digest): void {
  const headPeople = sharedCount(x.headPeople, y.headPeople)
  const headPlaces = sharedCount(x.headPlaces, y.headPlaces)
  out[AT.people] = grown(sharedWeight(x.people, y.people.ids), 6)
  out[AT['head-people']] = grown(headPeople, 1)
  out[AT['head-people-off']] = apart(x.headPeople, y.headPeople, headPeople)
  out[AT.places] = grown(sharedCount(x.places, y.places), 2)
  out[AT['head-places']] = yes(headPlaces > 0)
  out[AT['head-places-off']] = apart(x.headPlaces, y.headPlaces, headPlaces)
  out[AT['streets-off']] = apart(x.streets, y.streets, sharedCount(x.streets, y.streets))
  out[AT['ages-off']] = apart(x.ages, y.ages, sharedCount(x.ages, y.ages))
}

function when(out: Float64Array, a: Digest, b: Digest): void {
  const [x, y] = [a.marks, b.marks]
  const days = daysApart(a, b)
  const off = x.when && y.when ? Math.max(0, x.when[0] - y.when[1], y.when[0] - x.when[1]) : null
  const monthDays = sharedCount(x.monthDays, y.monthDays)
  const months = sharedCount(x.months, y.months)
  const weekdays = sharedCount(x.weekdays, y.weekdays)
  const years = sharedCount(x.years, y.years)
  out[AT['days-apart']] = days === null ? 0 : spread(days)
  out[AT['days-far']] = yes(days !== null && days > FAR_DAYS)
  out[AT['days-unknown']] = yes(days === null)
  if (days !== null) out[AT[stepOf(days)]] = 1
  out[AT['when-same']] = yes(off !== null && off <= 1)
  out[AT['when-off']] = off === null ? 0 : spread(off)
  out[AT['when-unknown']] = yes(off === null)
  out[AT['days-shared']] = grown(sharedCount(x.days, y.days), 1)
  out[AT['month-days']] = yes(monthDays > 0)
  out[AT['month-days-off']] = apart(x.monthDays, y.monthDays, monthDays)
  out[AT.months] = yes(months > 0)
  out[AT['months-off']] = apart(x.months, y.months, months)
  out[AT.weekdays] = yes(weekdays > 0)
  out[AT['weekdays-off']] = apart(x.weekdays, y.weekdays, weekdays)
  out[AT.years] = grown(years, 1)
  out[AT['years-off']] = apart(x.years, y.years, years)
}

const stepOf = (days: number): PairTrait => {
  if (days <= 1) return days < 1 ? 'day-same' : 'day-next'
  if (days <= WEEK) return days <= FEW_DAYS ? 'days-few' : 'days-week'
  return 'days-more'
}

/** Days between publication; the fewest there can be where a dateline names no year; null where one day is unknown. */
export function daysApart(a: Digest, b: Digest): number | null {
  if (a.day !== null && b.day !== null) return Math.abs(a.day - b.day)
  const [x, y] = [a.day === null ? a.dayOfYear : ofYear(a.day), b.day === null ? b.dayOfYear : ofYear(b.day)]
  if (x === null || y === null) return null
  const off = Math.abs(x - y)
  return Math.min(off, YEAR - off)
}

const YEAR = 366
/** Day of its year, as in a leap year, of a day number. */
function ofYear(day: number): number {
  const { month, day: ofMonth } = civil(day)
  return dayOfLeapYear(month, ofMonth)
}

function howMany(out: Float64Array, a: Digest, b: Digest): void {
  let same = 0
  let other = 0
  for (const [noun, numbers] of a.marks.counts) {
    const there = b.marks.counts.get(noun)
    if (there) sharedCount(numbers, there) > 0 ? same++ : other++
  }
  out[AT.counts] = grown(same, 1)
  out[AT['counts-off']] = grown(other, 1)
  out[AT.triggers] = grown(sharedCount(a.marks.triggers, b.marks.triggers), 1)
}

function mainDeed(out: Float64Array, a: Digest, b: Digest): void {
  // The same parties meet and visit each other again and again.
  if (a.deed === null || a.deed !== b.deed || isMeeting(a.deed)) return
  const shared = sharedCount(a.parties, b.parties)
  out[AT['deed-same']] = 1
  out[AT['deed-party']] = yes(shared > 0)
  out[AT['deed-party-off']] = apart(a.parties, b.parties, shared)
}

function incident(out: Float64Array, a: Digest, b: Digest): void {
  const is = yes(isIncident(a.kind) && isIncident(b.kind))
  const days = daysApart(a, b)
  out[AT.incident] = is
  out[AT['incident-words']] = is && out[AT.words]!
  out[AT['incident-names']] = is && out[AT.names]!
  out[AT['incident-days']] = is && days !== null ? spread(days) : 0
  out[AT['incident-people']] = is && grown(sharedWeight(a.marks.people, b.marks.people.ids), 6)
}

function conflicts(out: Float64Array, a: Digest, b: Digest): void {
  const days = daysApart(a, b)
  const later = days !== null && days >= CONFLICT_DAYS
  const meetings = yes(isMeeting(a.kind)) + yes(isMeeting(b.kind))
  const isOneDay = a.when !== null && b.when !== null && !timesDisjoint(a, b)
  const timeOff = days !== null && days > CONFLICT_DAYS && timesDisjoint(a, b)
  // Of two plans of which one bears no date, the days of the year they are set for.
  const setOff = (a.day === null || b.day === null) && a.set !== null && b.set !== null && isApart(a.set, b.set)
  out[AT['offices-off']] = yes(otherHolders(a, b))
  out[AT['time-off']] = yes(timeOff)
  out[AT['meeting-days']] = meetings === 2 && later && !isOneDay && !becameOf(a, b) ? spread(days - CONFLICT_DAYS) : 0
  // A launch slips from day to day and is one, until it is called off.
  const areSet = meetings === 2 || (a.kind === b.kind && isOccasion(a.kind))
  out[AT['meeting-time-off']] = yes(meetings === 2 && (timeOff || setOff))
  out[AT['meeting-status-off']] = yes(
    a.kind === b.kind &&
      areSet &&
      a.off !== b.off &&
      (later ? !becameOf(a, b) : isAnew(a, b) || (days === null && !a.ahead && !b.ahead)),
  )
  out[AT['meeting-and-other']] = yes(
    meetings === 1 && a.kind !== null && b.kind !== null && (later || isPlanBesideHarm(a, b) || isPlanBesideHarm(b, a)),
  )
}

/** A visit that is to come or was called off is not the attack or the accident of the same days. */
const isPlanBesideHarm = (plan: Digest, harm: Digest): boolean =>
  isMeeting(plan.kind) && (plan.off || plan.ahead) && isIncident(harm.kind)

/** What was planned and what became of it: one of the two was called off no later than the day that the other, told before, still sets for it. */
function becameOf(a: Digest, b: Digest): boolean {
  const [plan, off] = a.off ? [b, a] : [a, b]
  return (
    off.off &&
    !plan.off &&
    plan.kind === off.kind &&
    plan.ahead &&
    plan.day !== null &&
    off.day !== null &&
    plan.day <= off.day &&
    !(plan.when !== null && plan.when[1] + 1 < (off.when?.[0] ?? off.day))
  )
}

/** One is told after the other was called off, and for a later day: what came in its place. */
function isAnew(a: Digest, b: Digest): boolean {
  const [off, other] = a.off ? [a, b] : [b, a]
  return (
    off.off &&
    !other.off &&
    off.day !== null &&
    other.day !== null &&
    other.day > off.day &&
    ((other.when ?? other.marks.when)?.[0] ?? off.day) > off.day
  )
}

function otherHolders(a: Digest, b: Digest): boolean {
  for (const [office, holder] of a.offices) if (!areOneHolder(b.offices.get(office) ?? holder, holder)) return true
  return false
}

/** More than a day between the main happenings: clocks and time zones do not explain it. */
const timesDisjoint = ({ when: a }: Digest, { when: b }: Digest): boolean => a !== null && b !== null && isApart(a, b)

type Days = readonly [number, number]
const isApart = (a: Days, b: Days): boolean => a[0] > b[1] + 1 || b[0] > a[1] + 1
