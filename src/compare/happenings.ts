// Events out of happenings: mentions of one event in one report or several, by kind, parties and time; and their histories.
import { UnionFind } from '../grouping/index.js'
import { isMishap, isOccasion } from '../lexicon/index.js'
import {
  contentId,
  type Happening,
  type HistoryStep,
  isAhead,
  isOff,
  type KnownInterval,
  nonEmpty,
  parseDay,
  type Status,
  writtenOn,
} from '../model/index.js'
import { type Bundle, notYet } from './bundle.js'
import { engagementIn } from './engagement.js'
import { bestWhen, isOfNews, mostOf, participantsOf, placeOf, statusOf } from './event-facts.js'
import { alike, isHarm, kindKey, kindOf } from './event-kind.js'
import type { FoundEvent } from './found-event.js'
import { Headlines } from './headlines.js'
import { historyOf } from './history.js'
import { isTurned, same, sameKind, slackOf, timesAgree } from './one-event.js'
import { isNamedAgain, isRetold, isSeveral, namesSeveral, victimOf } from './retold.js'
import { storyOf } from './story.js'
import { partiesOf, proofOf, type Told, triggerAt, uniqueEvidence } from './tellings.js'

const MOST_TOLD = 3000
/** Events told in the bundle; those some article is mainly about are `main`. `sides` maps people to their countries. */
export function findEvents(
  bundle: Bundle,
  sides: ReadonlyMap<string, string>,
  headlines: Headlines = new Headlines(bundle),
): FoundEvent[] {
  const told: Told[] = bundle.units
    .flatMap(unit => unit.happenings.map(happening => ({ unit, happening })))
    .slice(0, MOST_TOLD)
  const groups = new Groups(told)
  const own = mainIndices(bundle, told)
  const common = kindOf(
    own.map(i => told[i]!),
    bundle.articles.length,
    headlines,
  )
  // What one report says of a call and another of the demand made in it are about the call.
  const engaged = common === null ? engagementIn(bundle, told, headlines) : []
  const mains = engaged.length ? engaged : own
  const kind = engaged.length ? kindKey(told[engaged[0]!]!) : common
  // The reports of a bundle are about one event, so what they are mainly about is one, where it is of one kind.
  const [first] = mains.filter(i => kindKey(told[i]!) === kind)
  const isAlike = (h: Happening): boolean =>
    first !== undefined && (alike(h, told[first]!.happening) || (isHarm(h) && isHarm(told[first]!.happening)))
  const alikes =
    kind === null
      ? []
      : ofOneSide(
          told,
          mains.filter(i => isAlike(told[i]!.happening)),
          sides,
        )
  groups.loosen(overtaken(told, alikes))
  for (const m of alikes.slice(1)) groups.join(alikes[0]!, m)
  const byKind = new Map<string, number[]>()
  told.forEach((t, i) => {
    const list = byKind.get(t.happening.type)
    if (list) list.push(i)
    else byKind.set(t.happening.type, [i])
  })
  for (const list of byKind.values()) {
    for (let x = 0; x < list.length; x++) {
      const before = antecedent(told, list, x)
      if (before !== null) groups.join(before, list[x]!)
    }
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length && y <= x + REACH; y++)
        if (same(told[list[x]!]!, told[list[y]!]!, sides)) groups.join(list[x]!, list[y]!)
  }
  joinRetold(bundle, told, alikes, groups)
  const found = groups.list()
  const tellings = (g: readonly number[]): Told[] => g.map(i => told[i]!)
  if (kind === null) {
    const parts = found.map(g => eventOf(bundle, tellings(g), [], null))
    return bundle.units.length ? [storyOf(bundle, tellings(mains), headlines), ...parts] : parts
  }
  // The reports of a bundle are about one event: the group most of them are mainly about. The rest is told along with it.
  const mainSet = new Set(alikes)
  const count = (g: readonly number[]): number => g.filter(i => mainSet.has(i)).length
  const most = Math.max(0, ...found.map(count))
  const mainGroup = found.find(g => most > 0 && count(g) === most)
  const isVote = engaged.length > 0 && told[engaged[0]!]!.happening.trigger === 'election'
  return found.map(g => {
    const e = eventOf(bundle, tellings(g), g === mainGroup ? tellings(g.filter(i => mainSet.has(i))) : [], kind)
    return e.main && isVote ? { ...e, subtype: 'election' } : e
  })
}

/** Of what the one did to the other and what the other did in turn, what most reports are about; the rest is an event of its own. */
function ofOneSide(
  told: readonly Told[],
  mains: readonly number[],
  sides: ReadonlyMap<string, string>,
): readonly number[] {
  const turned = (a: number, b: number): boolean => isTurned(told[a]!.happening, told[b]!.happening, sides)
  const some = mains.slice(0, REACH)
  const against = new Map(some.map(m => [m, some.filter(o => turned(m, o)).length]))
  if ([...against.values()].every(n => n === 0)) return mains
  const kept: number[] = []
  for (const m of [...some].sort((a, b) => against.get(a)! - against.get(b)! || a - b))
    if (!kept.some(k => turned(k, m))) kept.push(m)
  return mains.filter(m => kept.includes(m) || !against.has(m))
}

/** In reports that are mainly about one harm done, harm told with nobody named is that harm; an occasion named again with nobody beside it is that occasion. */
function joinRetold(bundle: Bundle, told: readonly Told[], mains: readonly number[], groups: Groups): void {
  const [first] = mains
  const main = first === undefined ? null : told[first]!.happening
  if (first === undefined || main === null || !(isHarm(main) || isOccasion(main.subtype))) return
  const articles = new Set(mains.map(m => told[m]!.unit.article))
  const victims = new Set(mains.flatMap(m => victimOf(bundle, told[m]!) ?? []))
  const suffered = (t: Told): boolean => victims.has(victimOf(bundle, t) ?? '')
  // A report that is about something else, and tells of no other harm.
  const others = new Set(
    told.filter(t => isHarm(t.happening) && !isRetold(t, main) && !suffered(t)).map(t => t.unit.article),
  )
  const isMain = (t: Told): boolean =>
    isHarm(main)
      ? (articles.has(t.unit.article) || !others.has(t.unit.article)) && (isRetold(t, main) || suffered(t))
      : isNamedAgain(t, main)
  if (mains.some(m => isSeveral(told[m]!)) || [...articles].some(a => namesSeveral(bundle.articles[a]!.title))) return
  for (const g of groups.list()) if (g.every(i => isMain(told[i]!))) groups.join(first, g[0]!)
}

/** Tellings of one kind that each one is compared with. */
const REACH = 200

/** Groups that only join while all their times agree: a telling without a time must not tie two events together. */
class Groups {
  private readonly sets: UnionFind
  private readonly whens: Map<number, KnownInterval[]>

  constructor(private readonly told: readonly Told[]) {
    this.sets = new UnionFind(told.length)
    this.whens = new Map(told.map((t, i) => [i, t.happening.when ? [t.happening.when] : []]))
  }

  /** Lets the days of some tellings stand in nobody's way. */
  loosen(some: readonly number[]): void {
    for (const i of some) this.whens.set(this.sets.find(i), [])
  }

  join(a: number, b: number): void {
    const [x, y] = [this.sets.find(a), this.sets.find(b)]
    if (x === y) return
    const [p, q] = [this.whens.get(x)!, this.whens.get(y)!]
    if (p.some(w => q.some(v => !timesAgree(w, v, slackOf(this.told[a]!.happening))))) return
    this.sets.join(x, y)
    this.whens.set(this.sets.find(x), [...p, ...q])
  }

  list(): number[][] {
    return this.sets.groups()
  }
}

/** The plans among `mains`, where others of them tell that it was held: a launch may slip by days. */
function overtaken(told: readonly Told[], mains: readonly number[]): number[] {
  const isHeld = mains.some(m => {
    const { happening: h } = told[m]!
    return h.status === 'held' && h.when !== null && isOccasion(h.subtype)
  })
  return isHeld ? mains.filter(m => isAhead(told[m]!.happening.status)) : []
}

/** "the meeting": a noun with its article and nobody beside it means the one told last in the same report. */
function antecedent(told: readonly Told[], list: readonly number[], x: number): number | null {
  const { unit, happening: h } = told[list[x]!]!
  if (!isAnaphoric(told[list[x]!]!)) return null
  for (let y = x - 1; y >= 0; y--) {
    const { unit: before, happening: other } = told[list[y]!]!
    if (before.article !== unit.article || unit.at - before.at > ANAPHORA) return null
    const ahead = (other.status === 'planned') === (h.status === 'planned')
    if (sameKind(other, h) && ahead && other.status !== 'hypothetical' && before.index < unit.index) return list[y]!
  }
  return null
}

/** A noun behind "the", "this" or "that" (a word may stand between), with nobody named beside it. */
function isAnaphoric(t: Told): boolean {
  const { unit, happening: h } = t
  const token = triggerAt(t)
  const definite = [unit.tokens[token - 1], unit.tokens[token - 2]].some(
    t => t !== undefined && /^(?:the|this|that)$/.test(t.lower),
  )
  const next = unit.tokens[token + 1]?.lower ?? ''
  if (next === 'between' || next === 'with') return partiesOf(h).length === 0
  return definite && !/^(?:of|by|to|on|in|at)$/.test(next)
}

/** Sentences back in which "the meeting" is looked for. */
const ANAPHORA = 6

/** Index of each article's main happening. The reports of a bundle are about one event, so these are one event. */
function mainIndices(bundle: Bundle, told: readonly Told[]): number[] {
  return bundle.articles.flatMap((a, article) => {
    const main = a.main === null ? undefined : a.happenings[a.main]
    const at = told.findIndex(
      t =>
        t.unit.article === article &&
        t.happening.start === main?.start &&
        t.happening.end === main.end &&
        t.happening.trigger === main.trigger,
    )
    return at < 0 ? [] : [at]
  })
}

/** Of a mishap: whether the day of a telling is not behind that of the first report that tells it. Of all else any day will do. */
function notLaterThanTold(bundle: Bundle, tellings: readonly Told[]): (t: Told) => boolean {
  if (!tellings.every(t => isHarm(t.happening)) || !tellings.some(t => isMishap(t.happening.subtype))) return () => true
  const days = tellings.flatMap(t => parseDay(writtenOn(bundle.articles[t.unit.article]!.published)?.to) ?? [])
  const first = Math.min(...days)
  return ({ happening: { when } }) => (parseDay(when?.from) ?? first) <= first
}

/** What was planned, and put off or called off by what a later day's reports say of it: that; else null. */
function putOffAt(history: readonly HistoryStep[]): Status | null {
  const from = history.findLastIndex(s => !isOff(s.status)) + 1
  const last = history[from]
  const before = history.slice(0, from)
  if (!last?.on || !isOff(last.status) || !before.length) return null
  return before.every(s => isAhead(s.status) && s.on && s.on.from! < last.on!.from!) ? history.at(-1)!.status : null
}

/** What was planned, and held by what a later day's report says of it: that; else null. */
function cameAboutAt(history: readonly HistoryStep[]): Status | null {
  const last = history.at(-1)
  const before = history.slice(0, -1)
  if (!last?.on || !before.length || (last.status !== 'held' && last.status !== 'under-way')) return null
  return before.every(s => isAhead(s.status) && s.on && s.on.to! < last.on!.from!) ? last.status : null
}

function eventOf(
  bundle: Bundle,
  tellings: readonly Told[],
  mainTellings: readonly Told[],
  kind: string | null,
): FoundEvent {
  const dated = notLaterThanTold(bundle, tellings)
  const known = bestWhen(mainTellings.filter(t => dated(t))) ?? bestWhen(tellings.filter(t => dated(t)))
  const ahead = new Map(tellings.map(t => [t, beforeIts(bundle, t, known)]))
  const group = [...ahead.values()]
  const mains = mainTellings.map(t => ahead.get(t)!)
  const fitting = mains.filter(t => kindKey(t) === kind)
  const lead = fitting[0] ?? mains[0] ?? group[0]!
  const h = lead.happening
  // What became of a visit is no step of the collision that others of its reports are mainly about.
  const own = mains.length ? group.filter(t => alike(t.happening, h)) : group
  const history = historyOf(bundle, own)
  const evidence = uniqueEvidence(group.map(t => proofOf(bundle, t)))
  const lists = [fitting, mains, group]
  const told =
    [...lists.map(doneOf), ...lists].map(list => bestWhen(list.filter(t => dated(t)))).find(w => w !== null) ?? null
  // News is of a day, a week or a month: a year beside it is when something else was.
  const when = mains.length && told && !isOfNews(bundle, told) ? null : told
  return {
    id: contentId('event', bundle.event, h.id, ...evidence.map(e => `${e.article}:${e.start}`)),
    type: h.type,
    ...(h.subtype ? { subtype: h.subtype } : {}),
    status:
      (mains.length ? (putOffAt(history) ?? cameAboutAt(history)) : null) ?? statusOf(fitting.length ? fitting : own)!,
    main: mains.length > 0,
    trigger: triggerOf(fitting.length ? fitting : own, group, h),
    told: tellings,
    when,
    place: placeOf(fitting) ?? placeOf(group),
    participants: participantsOf(mains.length ? [...fitting, ...mains, ...group] : group),
    history,
    evidence: nonEmpty(evidence, 'an event'),
  }
}

/** The word most of them tell it by; of a mishap or a clash not the one for what it did to people, where any has another. */
function triggerOf(own: readonly Told[], all: readonly Told[], h: Happening): string {
  const words = own.map(t => t.happening.trigger)
  // Whether it came about is what they differ on.
  if (all.some(t => t.happening.trigger === 'coup-attempt')) return 'coup-attempt'
  const clash = h.type === 'ASSAULT' && all.some(t => t.happening.trigger === 'clash')
  const named = isMishap(h.subtype) || clash ? words.filter(w => !DONE.test(w)) : words
  return named.length ? mostOf(named)! : clash ? 'clash' : mostOf(words)!
}

/** What is done to people in a mishap or a clash. */
const DONE = /^(?:kill|injure|wound|hurt|destroy|die|fire|open|shoot)$/

/** Of what was planned for one day and held on another the tellings that have it held. */
function doneOf(tellings: readonly Told[]): readonly Told[] {
  const held = tellings.filter(t => t.happening.status === 'held')
  const planned = tellings.filter(t => isAhead(t.happening.status))
  const isSet = held.some(({ happening: h }) => h.type === 'CONSULT' || isOccasion(h.subtype))
  return isSet && planned.length ? held : []
}

/** Before its day nothing was held, whichever report says when that is. */
function beforeIts(bundle: Bundle, t: Told, when: KnownInterval | null): Told {
  const happening = notYet(bundle, bundle.articles[t.unit.article]!, t.happening, when)
  return happening === t.happening ? t : { ...t, happening }
}
