// Happenings of an article: trigger words with who and whom around them, where and when.
import { type Deed, isDeity, isMishap, isPlannable, lemmaOf, verbDeed } from '../../lexicon/index.js'
import {
  contentId,
  type Entity,
  type EventType,
  type Happening,
  isOff,
  type Mention,
  type Quote,
  type TimeExpression,
} from '../../model/index.js'
import { isBracketed, type Span, type Token } from '../../text/index.js'
import type { Reading, Sentence } from '../context.js'
import { Grammar } from '../grammar.js'
import { isUntold, statusFromOthers } from './again.js'
import { postOf } from './envoys.js'
import { toldBefore } from './first-told.js'
import { asFlight, isOfSpace, isRoutine } from './flights.js'
import { jointWith } from './joint.js'
import { SOMEBODY, withoutKin } from './kin.js'
import { isNobodysHarm, isPeaceful, withoutViolence } from './mishaps.js'
import { typeInMood } from './mood.js'
import { type Arguments, BETWEEN, isBodily, isMutual, isTown, SPOKEN } from './near.js'
import { tellsArmedStrikes } from './noun-senses.js'
import { isCallingOff } from './off.js'
import { onlySaid } from './only-said.js'
import { needsActor, needsTwo } from './senses.js'
import { dayOfSaying, statementsOf } from './statements.js'
import { statusAt } from './status.js'
import { saidBy, withoutTellers } from './tellers.js'
import { type Trigger, triggersOf } from './triggers.js'
import { withHosts } from './visited.js'
import { timeNear } from './when.js'
import { placeAfter, placeOfMishap } from './where.js'
import { nounArguments } from './who-of-noun.js'
import { verbArguments } from './who-of-verb.js'

/** What else is known of the article. */
export interface HappeningInputs {
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeExpression[]
  readonly entities: readonly Entity[]
  /** Quotations, to tell what somebody only says of somebody else. */
  readonly quotes: readonly Quote[]
}

/** Finds happenings, in order. Ids are ordinal inside the article. Linear in the tokens. */
export function findHappenings(reading: Reading, inputs: HappeningInputs): Happening[] {
  const types = new Map(inputs.entities.map(e => [e.id, e.type]))
  const members = new Map(inputs.entities.flatMap(e => (e.members ? [[e.id, e.members] as const] : [])))
  const names = new Map(inputs.entities.map(e => [e.id, e.name]))
  // "will travel to Belmark": the country is visited, the town is where, as long as the report knows the country.
  const host = (town: string | null): string | null => {
    const place = town?.startsWith('place:') ? reading.gazetteer.place(names.get(town) ?? '') : undefined
    const country = place && place.kind !== 'country' ? `place:${place.country.toLowerCase()}` : null
    return country !== null && types.has(country) ? country : town
  }
  const meant = matterOf(reading)
  const out: Happening[] = []
  /** Those whose status nothing around them tells. */
  const untold = new Set<number>()
  let m = 0
  let t = 0
  for (const s of reading.sentences) {
    while (m < inputs.mentions.length && inputs.mentions[m]!.end <= s.start) m++
    while (t < inputs.times.length && inputs.times[t]!.end <= s.start) t++
    const mentions = within(inputs.mentions, m, s)
    const times = within(inputs.times, t, s)
    // "(CNN) Two men were charged": who reports it did nothing.
    const able = mentions.filter(x => canAct(x, types) && !isBracketed(reading.text, x))
    // "Norwegian lawmakers": they act, and not Norway.
    const actors = withoutKin(
      s.tokens,
      able.filter(x => !able.some(y => isCrowdOf(y, x, types))),
    )
    const said = inputs.quotes.filter(q => q.act === 'say' && q.start < s.end && s.start < q.end)
    const first = out.length
    /** What the sentence has told so far: place among the happenings, and token of the trigger. */
    const before: { readonly at: number; readonly trigger: number }[] = []
    const triggers = triggersHere(s, meant)
    for (const [n, trigger] of triggers.entries()) {
      // "claimed that Belmark had attacked", but "claimed that the budget was sound"
      if (trigger.deed.type === 'ACCUSE' && isClaim(s, trigger) && !triggers.slice(n + 1).some(isGrave)) continue
      const token = s.tokens[trigger.at]!
      const present = withoutTellers(s, actors, token, said)
      const told = happening(s, trigger, { actors: present, mentions, times, types, said }, out.length)
      // "collided, injuring three": the collision injured them, and no country that has a ship.
      // "An earthquake that struck Belmark killed ninety": who only stands near did not.
      const near = told.sourceBasis === 'inferred' && told.source?.startsWith('place:') && isBodily(token.lower)
      const mishap = before.some(b => isMishap(out[b.at]!.subtype) && (near || harms(s.tokens, b.trigger, trigger.at)))
      const h = ofNobody(mishap ? nobodys(told) : told, meant.peaceful)
      if (trigger.deed === verbDeed(token.lower) && isNobodys(h, lemmaOf(token.lower))) continue
      // "the plan calls for talks", "a statement calling for calm": nobody asks.
      if (h.type === 'REQUEST' && h.source === null && h.trigger === 'call' && !trigger.noun) continue
      // Who collapses is ill: bridges and talks are what an accident is made of.
      if (h.trigger === 'collapse' && h.source !== null && types.get(h.source) === 'person') continue
      const governing = before.findLast(b => isMatterOf(h, out[b.at]!) && !isParted(s.tokens, b.trigger, trigger.at))
      if (governing) {
        out[governing.at] = withParty(out[governing.at]!, h)
        continue
      }
      before.push({ at: out.length, trigger: trigger.at })
      if (isUntold(s, trigger, h)) untold.add(out.length)
      out.push(onlySaid(hosted(betweenMembers(h, members), host), token, said))
    }
    out.push(...withHosts(out.splice(first), at => untold.has(first + at)))
  }
  statusFromOthers(out, untold)
  const starts = new Set(out.map(h => h.start))
  const statements = [
    ...statementsOf(reading, inputs.quotes, inputs.times, start => starts.has(start)),
    ...toldBefore(reading, inputs.mentions, inputs.times),
  ]
  return statements.length ? [...out, ...statements].sort((a, b) => a.start - b.start || a.end - b.end) : out
}

/** What a report is of: no violence, flights to space, strikes with weapons. */
interface Matter {
  readonly peaceful: boolean
  readonly ofSpace: boolean
  readonly armed: boolean
}

const matterOf = (reading: Reading): Matter => ({
  peaceful: isPeaceful(reading),
  ofSpace: isOfSpace(reading),
  armed: tellsArmedStrikes(reading.sentences),
})

/** The triggers of a sentence as they are meant in such a report. */
function triggersHere(s: Sentence, { peaceful, ofSpace, armed }: Matter): Trigger[] {
  return triggersOf(s.tokens).flatMap(t => {
    const { lower } = s.tokens[t.at]!
    const flown = ofSpace ? asFlight(t, lower) : t
    if (armed && flown.deed.type === 'PROTEST' && /^strikes?$/.test(lower)) return [{ ...flown, deed: ARMED }]
    return isRoutine(flown) ? [] : [peaceful ? withoutViolence(flown, lower) : flown]
  })
}

/** "the strikes", where they are strikes with weapons. */
const ARMED: Deed = { type: 'ASSAULT', noun: true }

const isClaim = (s: Sentence, t: Trigger): boolean => lemmaOf(s.tokens[t.at]!.lower) === 'claim'
const isGrave = (t: Trigger): boolean => GRAVE.has(t.deed.type)
const GRAVE: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'THREATEN', 'ACCUSE', 'OTHER'])

/** "a crash, injuring three", "a Lyon quake kills hundreds": what harms them is the mishap at the one token, told by the verb at the other. */
function harms(tokens: readonly Token[], mishap: number, verb: number): boolean {
  if (HARMING.test(tokens[verb]!.lower)) return true
  if (!isBodily(tokens[verb]!.lower)) return false
  const subject = new Grammar(tokens).subjectOf(verb)
  return subject !== null && subject.from <= mishap && mishap < subject.to
}

const HARMING = /^(?:injuring|killing|wounding|hurting)$/

/** Deaths that nobody caused, in a report without a word of an attack. */
const ofNobody = (h: Happening, peaceful: boolean): Happening =>
  peaceful && isNobodysHarm(h) ? { ...h, type: 'OTHER', subtype: 'accident' } : h

const nobodys = ({ sourceBasis: _, ...h }: Happening): Happening => ({ ...h, source: null })

/** A verb that is a deed of people only, where none are seen. */
const isNobodys = (h: Happening, lemma: string): boolean =>
  (h.source === null && needsActor(lemma)) || ((h.source === null || h.target === null) && needsTwo(lemma))

/** "The two met", "a call between the leaders": what two do together is from one to the other. */
function betweenMembers(h: Happening, members: ReadonlyMap<string, readonly string[]>): Happening {
  const pair = h.source === null || h.target !== null ? undefined : members.get(h.source)
  return pair?.length === 2 ? { ...h, source: pair[0]!, target: pair[1]! } : h
}

/** A visit is to a country, and one that is called off was. */
function hosted(h: Happening, host: (town: string | null) => string | null): Happening {
  if (h.subtype !== 'visit' && !isCallingOff(h.subtype)) return h
  const target = host(h.target)
  return target === h.target || target === h.source ? h : { ...h, target }
}

/** What is only asked for, agreed to, refused, threatened, protested against or charged with is the matter of that deed and none of its own (PLOVER codes the demand). */
const isMatterOf = (h: Happening, of: Happening): boolean =>
  (h.status === 'hypothetical' && OF_WORDS.has(of.type)) ||
  // "a demonstration calling for the removal of Roe"
  (of.type === 'PROTEST' && h.type === 'REQUEST' && h.trigger === 'call')

/** "France accused China, and Spain may visit Belmark": a clause of its own between two triggers. */
const isParted = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from + 1, to)
    .some((t, k, all) => t.text === ';' || (t.text === ',' && PARTS.test(all[k + 1]?.lower ?? '')))

const PARTS = /^(?:and|but|while|as|which|who)$/

/** "threatened to break off ties with Belmark": a threat to Belmark; "demanded that Roe resign": a demand on Roe. */
function withParty(of: Happening, matter: Happening): Happening {
  const party = of.type === 'REQUEST' ? (matter.source ?? matter.target) : matter.target
  return of.target === null && party !== of.source ? { ...of, target: party } : of
}

const OF_WORDS: ReadonlySet<EventType> = new Set<EventType>([
  'AGREE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
])

/** Not to do them is no threat. */
const AS_TOLD = new Set(['exchange', 'recall'])

const ACTORS = new Set(['person', 'organisation', 'place', 'group'])

/** A state, a town and the people in it act; waters do not, nor does "the country" that nobody has named. */
const canAct = (m: Mention, types: ReadonlyMap<string, Entity['type']>): boolean =>
  ACTORS.has(types.get(m.entity) ?? 'other') &&
  !NO_ACTOR.test(m.entity) &&
  !isDeity(m.entity.slice(m.entity.indexOf(':') + 1))

const isCrowdOf = (crowd: Mention, m: Mention, types: ReadonlyMap<string, Entity['type']>): boolean =>
  crowd !== m &&
  crowd.kind === 'nominal' &&
  types.get(crowd.entity) === 'group' &&
  crowd.start <= m.start &&
  m.end <= crowd.end

const NO_ACTOR =
  /^place:(?:unnamed-|(?:strait|gulf|sea)-of-|(?:[a-z-]+-)?(?:sea|straits?|ocean|gulf|river|canal|mountains?|desert|channel|mediterranean|pacific|atlantic|middle-east)$)/

function within<T extends Span>(list: readonly T[], from: number, s: Span): T[] {
  const out: T[] = []
  for (let i = from; i < list.length && list[i]!.start < s.end; i++) out.push(list[i]!)
  return out
}

/** What a sentence names, in order, and what is said in it. */
interface Named {
  readonly actors: readonly Mention[]
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeExpression[]
  readonly types: ReadonlyMap<string, Entity['type']>
  readonly said: readonly Quote[]
}

function happening(s: Sentence, t: Trigger, named: Named, ordinal: number): Happening {
  const { actors, mentions, times, types, said } = named
  const token = s.tokens[t.at]!
  const told = known(t.noun ? nounArguments(s.tokens, t.at, actors, t.deed) : verbArguments(s.tokens, t.at, actors))
  // "postponed the visit after the collision": whoever stands before an accident had no part in it.
  const apart = t.noun && isMishap(t.deed.subtype) && !BETWEEN.test(s.tokens[t.at + 1]?.lower ?? '')
  const found: Arguments = apart ? { source: null, target: null } : t.deed.type === 'ASSAULT' ? withoutTown(told) : told
  // "a shooting in Little Havana", "the Lyon murder": where it was, and nobody it befell; towns are assaulted.
  const scene =
    isBodily(token.lower) &&
    lemmaOf(token.lower) !== 'assault' &&
    isNamedPlace(found.target) &&
    !isOfPeople(s.tokens, found.target!, t.at)
      ? found.target
      : t.noun && told.source !== found.source
        ? told.source
        : null
  // "Washington and its allies imposed": whoever of the two has a name.
  const source = found.partner && found.source?.entity.includes(':unnamed') ? found.partner : found.source
  // "Roe and Holm met in Lyon": the town is where, and not with whom.
  const where = found.target !== null && types.get(found.target.entity) === 'place'
  const target =
    found.partner && isMutual(t.deed) && !(found.target && !where && t.deed.type === 'CONSULT')
      ? found.partner
      : scene
        ? null
        : t.deed.subtype === 'recall'
          ? postOf(s.tokens, t.at, mentions, types)
          : found.target
  const place =
    placeAfter(s.tokens, t.at, { type: t.deed.type, noun: t.noun }, mentions, types) ??
    (apart ? placeOfMishap(s.tokens, t.at, mentions, types) : scene)
  const status = statusOf(s, t)
  const ahead = PLANS.has(status) || status === 'hypothetical'
  const harm = t.deed.type === 'ASSAULT' || isMishap(t.deed.subtype) || isBodily(token.lower)
  const when = timeNear(
    s.tokens,
    { start: token.start, end: token.end, noun: t.noun, harm, off: isOff(status), calls: isCallingOff(t.deed.subtype) },
    ahead ? withoutSaying(s, token, times, said) : times,
  )
  const along = (m: Mention | null): string[] =>
    m ? [...new Set(jointWith(s.tokens, m, actors, token).map(x => x.entity))].filter(id => id !== SOMEBODY) : []
  const sources = along(source).filter(id => id !== target?.entity)
  // "visits Lyon and Port Selm": towns are where.
  const towns = t.deed.subtype === 'visit' && types.get(target?.entity ?? '') === 'place'
  const targets = towns ? [] : along(target).filter(id => id !== source?.entity && !sources.includes(id))
  // "“We support it,” Roe said"
  const teller = found.first ? saidBy(s.tokens, t.at, said, id => ACTORS.has(types.get(id) ?? 'other')) : null
  const asTold = t.noun || isCallingOff(t.deed.subtype)
  const parts = [token, s.tokens[t.word]!, source, target, place].filter((x): x is Mention | Token => x != null)
  return {
    id: contentId('h', ordinal, token.lower),
    start: Math.min(...parts.map(p => p.start)),
    end: Math.max(...parts.map(p => p.end)),
    type: asTold || AS_TOLD.has(t.deed.subtype ?? '') ? t.deed.type : typeInMood(t.deed.type, status, s.tokens, t.at),
    ...(t.deed.subtype ? { subtype: t.deed.subtype } : {}),
    status,
    source: source?.entity ?? teller,
    ...((source && !found.sure && !isStated(found, source, harm && !t.noun)) || (teller && found.first === 'we')
      ? { sourceBasis: 'inferred' as const }
      : {}),
    target: target && target.entity !== source?.entity ? target.entity : null,
    ...(sources.length ? { jointSources: sources } : {}),
    ...(targets.length ? { jointTargets: targets } : {}),
    place: place?.entity ?? null,
    when,
    trigger: t.deed.called ?? (t.deed.occasion ? singular(s.tokens[t.word]!.lower) : wordOf(s.tokens, t.word)),
  }
}

/** Whoever harms somebody has to be more than a part of what the sentence says did it. */
const isStated = (found: Arguments, source: Mention, harm: boolean): boolean =>
  found.stated === true && !(harm && (source.kind === 'pronoun' || /^(?:person|place):/.test(source.entity)))

/** Arguments without those who are not named. */
const known = (a: Arguments): Arguments => ({
  ...a,
  source: a.source?.entity === SOMEBODY ? null : a.source,
  target: a.target?.entity === SOMEBODY ? null : a.target,
  ...(a.partner !== undefined ? { partner: a.partner?.entity === SOMEBODY ? null : a.partner } : {}),
})

/** "killed ten US citizens": whence they were. */
function isOfPeople(tokens: readonly Token[], m: Mention, trigger: number): boolean {
  const next = tokens.findIndex(t => t.start >= m.end)
  return next > 0 && next !== trigger && tokens[next]!.text === tokens[next]!.lower && new Grammar(tokens).isNoun(next)
}

const isNamedPlace = (m: Mention | null): boolean => m !== null && m.kind === 'name' && m.entity.startsWith('place:')

/** Towns shoot nobody, unless the sentence says so in so many words. */
const withoutTown = (a: Arguments): Arguments => (a.source && !a.sure && isTown(a.source) ? { ...a, source: null } : a)

/** "hearings", but not the verb that it is made of. */
const singular = (noun: string): string =>
  noun.endsWith('ings') ? noun.slice(0, -1) : noun.endsWith('ing') ? noun : lemmaOf(noun)

/** The word that tells it in its dictionary form; what is shot down is no shooting. */
function wordOf(tokens: readonly Token[], at: number): string {
  const lemma = lemmaOf(tokens[at]!.lower)
  return lemma === 'shoot' && tokens[at + 1]?.lower === 'down' ? 'shootdown' : lemma
}

/** "At a briefing in April, Roe said he hoped to meet Holm": when it was said is not when it is to be. */
function withoutSaying(
  s: Sentence,
  trigger: Span,
  times: readonly TimeExpression[],
  said: readonly Quote[],
): readonly TimeExpression[] {
  const outer = said.filter(q => q.cueSpan && q.start <= trigger.start && trigger.end <= q.end)
  const days = outer.map(q => ({
    q,
    day: dayOfSaying(
      s,
      s.tokens.findIndex(t => t.start === q.cueSpan!.start),
      times,
    ),
  }))
  return times.filter(t => !days.some(({ q, day }) => day === t && !(q.start <= t.start && t.end <= q.end)))
}

const PLANS: ReadonlySet<Happening['status']> = new Set(['planned', 'postponed', 'cancelled', 'confirmed'])

/** "will cancel the visit", "is to be put off" */
const isToBeDone = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'to' ||
  tokens.slice(Math.max(0, i - TO_BE_REACH), i).some(t => /^(?:be|will|shall|'ll|would)$/.test(t.lower))

/** Words in front of a verb in which its own future stands. */
const TO_BE_REACH = 4

/** "He also meets allies in May": below the headline, the present tense of a visit or meeting tells what is to come. */
function statusOf(s: Sentence, t: Trigger): Happening['status'] {
  const isSet = t.deed.type === 'CONSULT' || t.deed.occasion === true
  const status = statusAt(s.tokens, t.at, {
    noun: t.noun,
    apart: t.noun && !isSet,
    spoken: SPOKEN.has(t.deed.type),
    concluded: t.deed.type === 'AGREE',
    consults: isSet,
    planned: t.noun && isPlannable(s.tokens[t.at]!.lower),
  })
  // "A planned visit was put off": the visit was planned, and not that it was put off.
  if (isCallingOff(t.deed.subtype) && status === 'planned' && !isToBeDone(s.tokens, t.at)) return 'held'
  // Nobody plans an accident or puts it off: such words are of something beside it.
  if (isMishap(t.deed.subtype) && PLANS.has(status)) return 'held'
  const present = !t.noun && !s.head && t.deed.type === 'CONSULT' && /[^s]s$/.test(s.tokens[t.at]!.lower)
  return present && status === 'held' ? 'planned' : status
}
