// What speaks for and against two reports telling one event. Numbers between 0 and 1 by name; they depend on the two reports and on frozen
// tables alone. A logistic model over them decides (score.ts), and they say why (reasons.ts).
import { inverseFrequency } from '../../lexicon/index.js'
import { parseDay } from '../../model/index.js'
import type { Digest } from '../digest/index.js'
import { type HashSet, missingShare, sharedCount, sharedWeight } from '../digest/sets.js'
import { cosine, sharedTerms } from '../digest/terms.js'

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
/** Reports this many days apart may tell two events of one kind; nearer ones differ in their clocks. */
const CONFLICT_DAYS = 3
const MEETING = /^CONSULT/
const INCIDENT = /^(?:ASSAULT|COERCE|OTHER\/accident)/

/** Traits of a pair, in the order of {@link pairTraitNames}. Symmetric. Linear in the digests. */
export function pairTraits(a: Digest, b: Digest): Float64Array {
  const t: Record<PairTrait, number> = {
    one: 1,
    ...likeness(a, b),
    ...missing(a, b),
    ...whoAndWhere(a, b),
    ...when(a, b),
    ...howMany(a, b),
    ...incident(a, b),
    ...conflicts(a, b),
    'common-text': sharedCount(a.shingles, b.shingles) / Math.max(1, Math.min(a.shingles.length, b.shingles.length)),
    'same-site': yes(a.site !== null && a.site === b.site),
    length: Math.log(Math.min(a.length, b.length) + 10) / 8,
  }
  return Float64Array.from(pairTraitNames, name => t[name])
}

type Some<K extends PairTrait> = Readonly<Record<K, number>>

function likeness(
  a: Digest,
  b: Digest,
): Some<'words' | 'names' | 'head' | 'headline' | 'words-squared' | 'words-by-names' | 'shared' | 'rare-shared'> {
  const words = cosine(a.words, b.words)
  const names = cosine(a.names, b.names)
  const idf = sharedTerms(a.words, b.words).map(inverseFrequency)
  return {
    words,
    names,
    head: cosine(a.head, b.head),
    headline: cosine(a.headline, b.headline),
    'words-squared': words * words,
    'words-by-names': words * names,
    shared: grown(
      idf.reduce((s, x) => s + x, 0),
      60,
    ),
    'rare-shared': grown(idf.filter(x => x > RARE_IDF).length, 5),
  }
}

function missing(
  a: Digest,
  b: Digest,
): Some<'head-missing' | 'head-missing-most' | 'head-names-missing' | 'headline-missing'> {
  const x = missingShare(a.head, b.marks.everything)
  const y = missingShare(b.head, a.marks.everything)
  return {
    'head-missing': (x + y) / 2,
    'head-missing-most': Math.max(x, y),
    'head-names-missing':
      (missingShare(a.marks.headNames, b.marks.everything) + missingShare(b.marks.headNames, a.marks.everything)) / 2,
    'headline-missing': Math.min(
      missingShare(a.headline, b.marks.everything),
      missingShare(b.headline, a.marks.everything),
    ),
  }
}

function whoAndWhere(
  { marks: x }: Digest,
  { marks: y }: Digest,
): Some<
  | 'people'
  | 'head-people'
  | 'head-people-off'
  | 'places'
  | 'head-places'
  | 'head-places-off'
  | 'streets-off'
  | 'ages-off'
> {
  const headPeople = sharedCount(x.headPeople, y.headPeople)
  const headPlaces = sharedCount(x.headPlaces, y.headPlaces)
  return {
    people: grown(sharedWeight(x.people, y.people.ids), 6),
    'head-people': grown(headPeople, 1),
    'head-people-off': apart(x.headPeople, y.headPeople, headPeople),
    places: grown(sharedCount(x.places, y.places), 2),
    'head-places': yes(headPlaces > 0),
    'head-places-off': apart(x.headPlaces, y.headPlaces, headPlaces),
    'streets-off': apart(x.streets, y.streets, sharedCount(x.streets, y.streets)),
    'ages-off': apart(x.ages, y.ages, sharedCount(x.ages, y.ages)),
  }
}

function when(
  a: Digest,
  b: Digest,
): Some<
  | 'days-apart'
  | 'days-far'
  | 'days-unknown'
  | 'when-same'
  | 'when-off'
  | 'when-unknown'
  | 'days-shared'
  | 'month-days'
  | 'month-days-off'
  | 'months'
  | 'months-off'
  | 'weekdays'
  | 'weekdays-off'
  | 'years'
  | 'years-off'
> {
  const [x, y] = [a.marks, b.marks]
  const days = daysApart(a, b)
  const off = x.when && y.when ? Math.max(0, x.when[0] - y.when[1], y.when[0] - x.when[1]) : null
  const monthDays = sharedCount(x.monthDays, y.monthDays)
  const months = sharedCount(x.months, y.months)
  const weekdays = sharedCount(x.weekdays, y.weekdays)
  const years = sharedCount(x.years, y.years)
  return {
    'days-apart': days === null ? 0 : spread(days),
    'days-far': yes(days !== null && days > FAR_DAYS),
    'days-unknown': yes(days === null),
    'when-same': yes(off !== null && off <= 1),
    'when-off': off === null ? 0 : spread(off),
    'when-unknown': yes(off === null),
    'days-shared': grown(sharedCount(x.days, y.days), 1),
    'month-days': yes(monthDays > 0),
    'month-days-off': apart(x.monthDays, y.monthDays, monthDays),
    months: yes(months > 0),
    'months-off': apart(x.months, y.months, months),
    weekdays: yes(weekdays > 0),
    'weekdays-off': apart(x.weekdays, y.weekdays, weekdays),
    years: grown(years, 1),
    'years-off': apart(x.years, y.years, years),
  }
}

/** Days between publication, or null where one is unknown. */
export const daysApart = (a: Digest, b: Digest): number | null =>
  a.day !== null && b.day !== null ? Math.abs(a.day - b.day) : null

function howMany(a: Digest, b: Digest): Some<'counts' | 'counts-off' | 'numbers' | 'triggers'> {
  let same = 0
  let other = 0
  for (const [noun, numbers] of a.marks.counts) {
    const there = b.marks.counts.get(noun)
    if (there) sharedCount(numbers, there) > 0 ? same++ : other++
  }
  const numbers = sharedTerms(a.names, b.names).filter(t => /^\d/.test(t)).length
  return {
    counts: grown(same, 1),
    'counts-off': grown(other, 1),
    numbers: grown(numbers, 3),
    triggers: grown(sharedCount(a.marks.triggers, b.marks.triggers), 1),
  }
}

function incident(
  a: Digest,
  b: Digest,
): Some<'incident' | 'incident-words' | 'incident-names' | 'incident-days' | 'incident-people'> {
  const is = yes(INCIDENT.test(a.kind ?? '') && INCIDENT.test(b.kind ?? ''))
  const days = daysApart(a, b)
  return {
    incident: is,
    'incident-words': is && cosine(a.words, b.words),
    'incident-names': is && cosine(a.names, b.names),
    'incident-days': is && days !== null ? spread(days) : 0,
    'incident-people': is && grown(sharedWeight(a.marks.people, b.marks.people.ids), 6),
  }
}

function conflicts(
  a: Digest,
  b: Digest,
): Some<'offices-off' | 'time-off' | 'meeting-days' | 'meeting-time-off' | 'meeting-status-off' | 'meeting-and-other'> {
  const days = daysApart(a, b)
  const later = days !== null && days >= CONFLICT_DAYS
  const meetings = [a, b].filter(d => MEETING.test(d.kind ?? '')).length
  const offices = [...a.offices].some(([office, holder]) => (b.offices.get(office) ?? holder) !== holder)
  const timeOff = days !== null && days > CONFLICT_DAYS && timesDisjoint(a, b)
  return {
    'offices-off': yes(offices),
    'time-off': yes(timeOff),
    'meeting-days': meetings === 2 && later ? spread(days - CONFLICT_DAYS) : 0,
    'meeting-time-off': yes(meetings === 2 && timeOff),
    'meeting-status-off': yes(meetings === 2 && later && a.kind === b.kind && a.off !== b.off),
    'meeting-and-other': yes(meetings === 1 && later && a.kind !== null && b.kind !== null),
  }
}

/** More than a day between the main happenings: clocks and time zones do not explain it. */
function timesDisjoint(a: Digest, b: Digest): boolean {
  const [x, y] = [a.main?.when, b.main?.when]
  if (!x || !y) return false
  const [xf, xt, yf, yt] = [x.from, x.to, y.from, y.to].map(parseDay)
  return xf != null && xt != null && yf != null && yt != null && (xf > yt + 1 || yf > xt + 1)
}
