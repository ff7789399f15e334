// Whether two tellings are of one event: kind, parties and time.
import { isMishap } from '../lexicon/index.js'
import { type EventType, type Happening, isOff, type KnownInterval, parseDay } from '../model/index.js'
import { sharedTerms } from './bundle.js'
import { isTalk, partiesOf, type Told } from './tellings.js'

/** Days two tellings of one event may lie apart: clocks and time zones. */
const SLACK_DAYS = 1
const TRAVEL_DAYS = 2

/** Of one kind: words that reports use for each other are one. */
export const sameKind = (a: Happening, b: Happening): boolean =>
  (a.subtype ?? oneWord(a.trigger)) === (b.subtype ?? oneWord(b.trigger)) || (isTalk(a) && isTalk(b))

/** Words for one deed: reports have the one for the other. */
const ONE_WORD: ReadonlyMap<string, string> = new Map([
  ['kidnap', 'abduct'],
  ['kidnapping', 'abduct'],
  ['abduction', 'abduct'],
  ['murder', 'kill'],
  ['detain', 'arrest'],
  ['jail', 'imprison'],
  ['free', 'release'],
  ['suspend', 'ban'],
  ['suspension', 'ban'],
  ['resignation', 'resign'],
  ['accusation', 'accuse'],
])

/** What is done to a person once in a story. */
const ONCE = new Set(['ban', 'abduct', 'arrest', 'kill', 'convict', 'indict', 'extradite', 'release', 'sentence'])

const oneWord = (trigger: string): string => ONE_WORD.get(trigger) ?? trigger

/** "met in Lyon on Tuesday", "after talks in Lyon on Tuesday": two who met on a day held talks on it. */
function isOneMeeting(a: Happening, b: Happening): boolean {
  if (![a, b].every(h => h.type === 'CONSULT' && h.status === 'held' && h.when !== null && !isWide(h.when)))
    return false
  if (!(a.subtype === 'meeting' && b.subtype === 'talks') && !(a.subtype === 'talks' && b.subtype === 'meeting'))
    return false
  const persons = partiesOf(a).filter(id => id.startsWith('person:'))
  return persons.length >= 2 && persons.every(id => partiesOf(b).includes(id))
}

const isWide = ({ from, to }: KnownInterval): boolean => from !== to

/** Whether two tellings are of one event. */
export function same(a: Told, b: Told, sides: ReadonlyMap<string, string>): boolean {
  const [x, y] = [a.happening, b.happening]
  if (!sameKind(x, y) && !isOneMeeting(x, y)) return false
  if (isOff(x.status) !== isOff(y.status)) return false
  if (!timesAgree(x.when, y.when, slackOf(x))) return false
  const [p, q] = [partiesOf(x), partiesOf(y)]
  if (!p.length || !q.length) return false
  const fold = (id: string): string => sides.get(id) ?? id
  if (isTurned(x, y, sides)) return false
  const shared = p.filter(id => q.includes(id))
  // Nobody resigns twice in one story.
  if (x.trigger === 'resign' && x.trigger === y.trigger && x.source !== null && x.source === y.source) return true
  // Nor is anybody banned or arrested twice, where one telling has no day.
  const isOnce = ONCE.has(oneWord(x.trigger)) && x.target?.startsWith('person:') && !x.target.includes(':unnamed')
  if (isOnce && x.target === y.target && (x.when === null || y.when === null)) return true
  // One party accuses another of more than one thing.
  if (SPOKEN.has(x.type) && !x.when && !y.when && !onOneMatter(a, b)) return false
  if (shared.length >= 2) return true
  // Nobody calls off two journeys of one kind in one story.
  if (isOff(x.status) && x.source !== null && x.source === y.source) return true
  const sameSides = new Set(p.map(fold)).size >= 2 && p.every(id => q.some(o => fold(o) === fold(id)))
  if (sameSides && shared.length >= 1) return true
  // A body issues one readout of what a story is about.
  if (DOCUMENTS.has(x.trigger) && x.trigger === y.trigger && x.source === y.source) return true
  if (shared.length === 0 || x.when === null || y.when === null) return false
  // One body announces, confirms and says on one day: one statement. It fires, tests and launches missiles.
  return x.trigger === y.trigger || x.subtype === 'weapons' || (x.subtype === 'statement' && x.source === y.source)
}

/** What the one did to the other, and the other to the one: "Peru recalled its ambassador to Bolivia", "Bolivia its ambassador to Peru". */
export function isTurned(x: Happening, y: Happening, sides: ReadonlyMap<string, string>): boolean {
  const fold = (id: string): string => sides.get(id) ?? id
  if (x.source === null || x.target === null || y.source === null || y.target === null) return false
  if (MUTUAL.has(x.type) || BOTH.test(x.trigger) || BOTH.test(y.trigger) || isMishap(x.subtype)) return false
  const [a, b] = [fold(x.source), fold(x.target)]
  return a !== b && fold(y.source) !== fold(y.target) && (a === fold(y.target) || b === fold(y.source))
}

const MUTUAL: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'AGREE', 'COOPERATE'])
/** Deeds of two at once. */
const BOTH = /^(?:clash(?:es)?|battle|firefight|war|fight|exchange|swap|collide|crash)$/

/** Who leaves on Friday may arrive on Sunday. */
export const slackOf = (h: Happening): number => (h.subtype === 'visit' ? TRAVEL_DAYS : SLACK_DAYS)

const SPOKEN: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'REQUEST', 'THREATEN'])

/** Content words of two sentences, as a share of the lighter one's, at which two deeds of words are on one matter. */
const ONE_MATTER = 0.35
const onOneMatter = (a: Told, b: Told): boolean =>
  sharedTerms(a.unit.terms, a.unit.weight, b.unit.terms, b.unit.weight).lighter >= ONE_MATTER

const DOCUMENTS: ReadonlySet<string> = new Set(['readout', 'communique', 'communiqué'])

/** True where two times may be of one event, so many days apart. */
export function timesAgree(a: KnownInterval | null, b: KnownInterval | null, slack: number): boolean {
  if (!a || !b) return true
  const [af, at, bf, bt] = [a.from, a.to, b.from, b.to].map(parseDay)
  if (af == null || at == null || bf == null || bt == null) return true
  return af <= bt + slack && bf <= at + slack
}
