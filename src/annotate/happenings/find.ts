// Happenings of an article: trigger words with who and whom around them, where and when.
import { type Deed, lemmaOf, nounDeed, opensPhrase, phraseDeed, verbDeed } from '../../lexicon/index.js'
import {
  contentId,
  type Entity,
  type EventType,
  type Happening,
  type Mention,
  type Quote,
  type TimeExpression,
} from '../../model/index.js'
import type { Span, Token } from '../../text/index.js'
import type { Reading, Sentence } from '../context.js'
import { Grammar } from '../grammar.js'
import { typeInMood } from './mood.js'
import { statementsOf } from './statements.js'
import { statusAt } from './status.js'
import { timeNear } from './when.js'

/** What else is known of the article. */
export interface HappeningInputs {
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeExpression[]
  readonly entities: readonly Entity[]
  /** Quotations, to tell what somebody only says of somebody else. */
  readonly quotes: readonly Quote[]
}

/** Most happenings of one sentence. */
const MOST = 8

/** Finds happenings, in order. Ids are ordinal inside the article. Linear in the tokens. */
export function findHappenings(reading: Reading, inputs: HappeningInputs): Happening[] {
  const types = new Map(inputs.entities.map(e => [e.id, e.type]))
  const members = new Map(inputs.entities.flatMap(e => (e.members ? [[e.id, e.members] as const] : [])))
  const out: Happening[] = []
  let m = 0
  let t = 0
  for (const s of reading.sentences) {
    while (m < inputs.mentions.length && inputs.mentions[m]!.end <= s.start) m++
    while (t < inputs.times.length && inputs.times[t]!.end <= s.start) t++
    const mentions = within(inputs.mentions, m, s)
    const times = within(inputs.times, t, s)
    const actors = mentions.filter(x => ACTORS.has(types.get(x.entity) ?? 'other'))
    const said = inputs.quotes.filter(q => q.act === 'say' && q.start < s.end && s.start < q.end)
    for (const trigger of triggersOf(s.tokens))
      out.push(
        onlySaid(
          betweenMembers(happening(s, trigger, actors, mentions, times, types, out.length), members),
          s.tokens[trigger.at]!,
          said,
        ),
      )
  }
  const triggers = new Set(out.map(h => h.start))
  const statements = statementsOf(reading, inputs.quotes, inputs.times, start => triggers.has(start))
  return statements.length ? [...out, ...statements].sort((a, b) => a.start - b.start || a.end - b.end) : out
}

/** "The two met", "a call between the leaders": what two do together is from one to the other. */
function betweenMembers(h: Happening, members: ReadonlyMap<string, readonly string[]>): Happening {
  const pair = h.source === null || h.target !== null ? undefined : members.get(h.source)
  return pair?.length === 2 ? { ...h, source: pair[0]!, target: pair[1]! } : h
}

const HOSTILE: ReadonlySet<EventType> = new Set<EventType>([
  'THREATEN',
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'MOBILIZE',
  'OTHER',
])

/** A hostile deed that one party reports of another is alleged, however firmly it is said. */
function onlySaid(h: Happening, trigger: Span, said: readonly Quote[]): Happening {
  if (!HOSTILE.has(h.type) || h.subtype === 'accident' || (h.status !== 'held' && h.status !== 'under-way')) return h
  const quote = said.find(q => q.start <= trigger.start && trigger.end <= q.end && q.speaker !== null)
  return quote && h.source !== null && quote.speaker !== h.source ? { ...h, status: 'alleged' } : h
}

const ACTORS = new Set(['person', 'organisation', 'place', 'group'])

function within<T extends Span>(list: readonly T[], from: number, s: Span): T[] {
  const out: T[] = []
  for (let i = from; i < list.length && list[i]!.start < s.end; i++) out.push(list[i]!)
  return out
}

interface Trigger {
  readonly at: number
  readonly deed: Deed
  readonly noun: boolean
}

function triggersOf(tokens: readonly Token[]): Trigger[] {
  const out: Trigger[] = []
  for (let i = 0; i < tokens.length && out.length < MOST; i++) {
    const t = tokens[i]!
    if (t.kind !== 'word' || !(opensPhrase(t.lower) || verbDeed(t.lower) || nounDeed(t.lower))) continue
    if (i > 0 && /^\p{Lu}/u.test(t.text) && !/^\p{Lu}/u.test(tokens[0]!.text.slice(1))) continue
    const noun = isNounHere(tokens, i)
    const phrase = noun ? undefined : phraseDeed(t.lower, wordsBehind(tokens, i))
    const deed = phrase ?? (noun ? nounDeed(t.lower) : verbDeed(t.lower))
    if (phrase) {
      out.push({ at: i, deed: phrase, noun: false })
      continue
    }
    if (deed && !isIdiom(tokens, i)) out.push({ at: i, deed, noun })
  }
  return out
}

/** Lower-case words behind a token, to the end of its clause. */
function wordsBehind(tokens: readonly Token[], i: number): string[] {
  const out: string[] = []
  for (let k = i + 1; k < tokens.length && out.length < 8; k++) {
    if (tokens[k]!.kind === 'mark' && tokens[k]!.text !== "'" && tokens[k]!.text !== '-') break
    out.push(tokens[k]!.lower)
  }
  return out
}

const NOUN_BEFORE = new Set(
  'the a an his her its their this that these those no any of in for from on planned phone late-night expected first last official new recent upcoming scheduled state two-day bilateral terrorist military high-level deadly mass'.split(
    ' ',
  ),
)

function isNounHere(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!
  if (!nounDeed(t.lower)) return false
  const before = tokens[i - 1]?.lower ?? ''
  if (!verbDeed(t.lower)) return true
  // A base form is a verb only behind what can govern one ("to strike", "workers strike"); "end strike" is a noun.
  if (
    t.lower === lemmaOf(t.lower) &&
    i > 0 &&
    !/^(?:to|will|would|can|could|may|might|should|must|did|do|does|not|they|we|you|i|who|that|and|or|also)$|[^s]s$/.test(
      before,
    )
  )
    return true
  return (
    NOUN_BEFORE.has(before) ||
    before.endsWith("'s") ||
    /(?:ed|al|ic|ous|ish)$/.test(before) ||
    (tokens[i - 1]?.kind === 'mark' && tokens[i + 1]?.lower === 'between')
  )
}

/** "patrol boat" is a boat, "call for" a request, "met with" is fine, "strike a deal", "at work" and the like are nothing. */
function isIdiom(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]!.lower
  const next = tokens[i + 1]?.lower ?? ''
  if (lemmaOf(lower) === 'go' && !(next === 'to' && /^\p{Lu}/u.test(tokens[i + 2]?.text ?? ''))) return true
  const after = tokens[i + 2]
  if (lemmaOf(lower) === 'speak' && !/^(?:with|to|by)$/.test(next)) return true
  // "called his counterpart" and "called Roe on Tuesday" are calls; "called for", "called it a" are not.
  if (lemmaOf(lower) === 'call' && !isNounHere(tokens, i))
    return (
      !(/^(?:his|her|their|its)$/.test(next) && /^(?:\p{Lu}|counterpart)/u.test(after?.text ?? '')) &&
      !/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
    )
  if (/^(?:tele)?phone$/.test(lower) && /^(?:call|conversation)/.test(next)) return true
  if (/^strik|^struck/.test(lower) && (next === 'a' || next === 'down')) return true
  if (
    /^met$|^meet/.test(lower) &&
    /^(?:the|its|their|his|a|these)$/.test(next) &&
    /^(?:demand|deadline|goal|need|challenge|target|requirement|standard)/.test(tokens[i + 2]?.lower ?? '')
  )
    return true
  if (
    /^(?:patrol|test|strike|protest|attack|raid|aid|support|march|rally|visit|trip|deal|call)$/.test(lower) &&
    /^(?:boat|boats|plane|planes|ship|ships|vessel|vessels|force|forces|group|worker|workers|centre|center|helicopter|helicopters|missile|missiles|aircraft|movement|package)$/.test(
      next,
    )
  )
    return true
  return lower === 'ask' && next === 'about'
}

function happening(
  s: Sentence,
  t: Trigger,
  actors: readonly Mention[],
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
  types: ReadonlyMap<string, Entity['type']>,
  ordinal: number,
): Happening {
  const token = s.tokens[t.at]!
  const told = t.noun ? nounArguments(s.tokens, t.at, actors) : verbArguments(s.tokens, t.at, actors)
  // "postponed the visit after the collision": whoever stands before an accident had no part in it.
  const apart = t.noun && t.deed.subtype === 'accident' && !BETWEEN.test(s.tokens[t.at + 1]?.lower ?? '')
  const found = apart ? { source: null, target: null } : told
  const { source } = found
  // "Roe and Holm met in Lyon": the town is where, and not with whom.
  const where = found.target !== null && types.get(found.target.entity) === 'place'
  const target =
    found.partner && MUTUAL.has(t.deed.type) && !(found.target && !where && t.deed.type === 'CONSULT')
      ? found.partner
      : found.target
  const place = placeAfter(s.tokens, token, mentions, types)
  const when = timeNear(s.tokens, token, times)
  const status = statusOf(s, t)
  const parts = [token, source, target, place].filter((x): x is Mention | Token => x != null)
  return {
    id: contentId('h', ordinal, token.lower),
    start: Math.min(...parts.map(p => p.start)),
    end: Math.max(...parts.map(p => p.end)),
    type: t.noun ? t.deed.type : typeInMood(t.deed.type, status, s.tokens, t.at),
    ...(t.deed.subtype ? { subtype: t.deed.subtype } : {}),
    status,
    source: source?.entity ?? null,
    target: target && target.entity !== source?.entity ? target.entity : null,
    place: place?.entity ?? null,
    when,
    trigger: lemmaOf(token.lower),
  }
}

const PLANS: ReadonlySet<Happening['status']> = new Set(['planned', 'postponed', 'cancelled', 'confirmed'])

/** "He also meets allies in May": below the headline, the present tense of a visit or meeting tells what is to come. */
function statusOf(s: Sentence, t: Trigger): Happening['status'] {
  const status = statusAt(s.tokens, t.at, t.noun)
  // Nobody plans an accident or puts it off: such words are of something beside it.
  if (t.deed.subtype === 'accident' && PLANS.has(status)) return 'held'
  const present = !t.noun && !s.head && t.deed.type === 'CONSULT' && /[^s]s$/.test(s.tokens[t.at]!.lower)
  return present && status === 'held' ? 'planned' : status
}

interface Arguments {
  readonly source: Mention | null
  readonly target: Mention | null
  /** The other of two that are named together ("Bosnia and Slovenia agreed"). */
  readonly partner?: Mention | null
}

/** What two do together is from one to the other. */
const MUTUAL: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'CONSULT', 'COOPERATE'])

/** The actor that "and" ties to a mention. */
function partnerOf(tokens: readonly Token[], m: Mention, actors: readonly Mention[]): Mention | null {
  const at = tokens.findIndex(t => t.start >= m.start)
  for (let k = at - 1; k >= 0 && k >= at - 3; k--) {
    if (tokens[k]!.lower !== 'and') continue
    return (
      actors.findLast(
        x => x.end <= tokens[k]!.start && gap(tokens, x.end, tokens[k]!.start) <= 2 && x.entity !== m.entity,
      ) ?? null
    )
  }
  return null
}

const BETWEEN = /^(?:between|of|involving|with)$/
const BE = /^(?:was|were|been|being|is|are|be|get|got)$/

function verbArguments(tokens: readonly Token[], i: number, actors: readonly Mention[]): Arguments {
  const token = tokens[i]!
  const grammar = new Grammar(tokens)
  const phrase = grammar.subjectOf(i)
  const before =
    (phrase && actorIn(actors, grammar.span(phrase))) ??
    lastBefore(tokens, i, actors) ??
    nationBefore(tokens, i, actors)
  const others = actors.filter(m => m.entity !== before?.entity)
  const after =
    others.find(m => m.start >= token.end && gap(tokens, token.end, m.start) <= 8 && m.kind !== 'adjectival') ??
    others.find(m => m.start >= token.end && gap(tokens, token.end, m.start) <= 7) ??
    null
  const passive =
    /(?:ed|en|ot|ept|eld|et|ut|ck)$/.test(token.lower) &&
    tokens.slice(Math.max(0, i - 3), i).some(x => BE.test(x.lower))
  if (!passive) return { source: before, target: after, partner: before && partnerOf(tokens, before, actors) }
  const by = tokens.findIndex((x, k) => k > i && k < i + 10 && x.lower === 'by')
  const agent =
    by >= 0
      ? (actors.find(m => m.start >= tokens[by]!.end && gap(tokens, tokens[by]!.end, m.start) <= 3) ?? null)
      : null
  return { source: agent, target: before }
}

/** The actor that a phrase names: its head, else the country it is told of by ("Israeli troops"). */
function actorIn(actors: readonly Mention[], span: Span): Mention | null {
  const inside = actors.filter(m => m.start < span.end && m.end > span.start)
  return (
    inside.find(m => m.kind !== 'adjectival' && m.end >= span.end) ??
    inside.find(m => m.kind !== 'adjectival') ??
    inside[0] ??
    null
  )
}

/** "Israeli helicopters and tanks shelled": the nation in an adjective, where nobody else is named in front of the verb. */
function nationBefore(tokens: readonly Token[], i: number, actors: readonly Mention[]): Mention | null {
  const before = actors.filter(m => m.end <= tokens[i]!.start && gap(tokens, m.end, tokens[i]!.start) <= 10)
  return before.findLast(m => m.kind === 'adjectival' && !behindPreposition(tokens, m)) ?? null
}

/** The subject: nearest actor before the verb that is no object of a preposition, else the nearest. */
function lastBefore(tokens: readonly Token[], i: number, actors: readonly Mention[]): Mention | null {
  const token = tokens[i]!
  const earlier = actors.filter(
    m => m.end <= token.start && gap(tokens, m.end, token.start) <= 24 && m.kind !== 'adjectival',
  )
  const free = earlier.filter(m => !behindPreposition(tokens, m))
  return free.at(-1) ?? earlier.at(-1) ?? null
}

function nounArguments(tokens: readonly Token[], i: number, actors: readonly Mention[]): Arguments {
  const token = tokens[i]!
  const after = actors.filter(m => m.start >= token.end && gap(tokens, token.end, m.start) <= 7)
  const next = tokens[i + 1]?.lower ?? ''
  if (next === 'between' || next === 'with' || next === 'by')
    return { source: after[0] ?? null, target: next === 'between' ? (after[1] ?? null) : null }
  const owner =
    actors.filter(m => m.end <= token.start && gap(tokens, m.end, token.start) <= 4).at(-1) ??
    lastBefore(tokens, i, actors)
  return { source: owner ?? null, target: after.find(m => m.entity !== owner?.entity) ?? null }
}

function gap(tokens: readonly Token[], from: number, to: number): number {
  let n = 0
  for (const t of tokens) if (t.start >= from && t.end <= to) n++
  return n
}

function behindPreposition(tokens: readonly Token[], m: Span): boolean {
  const at = tokens.findIndex(t => t.start >= m.start)
  let before = tokens[at - 1]
  if (before && /^(?:the|a|an)$/.test(before.lower)) before = tokens[at - 2]
  return (
    before !== undefined &&
    /^(?:in|on|at|to|of|for|with|from|by|about|over|between|against|during|into)$/.test(before.lower)
  )
}

function placeAfter(
  tokens: readonly Token[],
  trigger: Span,
  mentions: readonly Mention[],
  types: ReadonlyMap<string, Entity['type']>,
): Mention | null {
  for (const m of mentions) {
    if (m.start < trigger.end || m.kind === 'adjectival' || types.get(m.entity) !== 'place') continue
    const at = tokens.findIndex(t => t.start >= m.start)
    const before = tokens[at - 1]?.lower ?? ''
    if (/^(?:in|at|to|near|outside|visit|visiting|for|off|over)$/.test(before) || m.start - trigger.end <= 2) return m
  }
  return null
}
