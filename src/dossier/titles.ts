// Neutral titles from kinds, parties and places: a template's words, beside them only what several headlines have, in quotation marks; where no
// template fits, the headline that the others bear out. Never a description that one side holds.
import { deedNoun, isMishap, isOccasion, lemmaOf } from '../lexicon/index.js'
import { type DossierEvent, type EventType, isoDay, type Status } from '../model/index.js'

/** What a title is made of. */
export interface TitleParts {
  readonly type: EventType
  readonly subtype?: string
  readonly trigger: string
  readonly status: Status
  readonly place: string | null
  readonly participants: readonly { readonly entity: string; readonly role: string; readonly basis?: string }[]
  /** What the reports share at their beginnings. */
  readonly subject?: {
    readonly phrase: string | null
    readonly names: readonly string[]
    /** Whom the headlines name. */
    readonly headlined: readonly string[]
    /** True where headlines have the word that tells the event. */
    readonly triggered: boolean
    /** What several headlines say in the same words. */
    readonly run: { readonly text: string; readonly isSentence: boolean } | null
    /** One headline whose words the others bear out. */
    readonly headline: string | null
  }
}

const PHRASES: Readonly<Record<EventType, string>> = {
  AGREE: 'Agreement',
  CONSULT: 'Talks',
  SUPPORT: 'Support',
  CONCEDE: 'Concession',
  COOPERATE: 'Cooperation',
  AID: 'Aid',
  RETREAT: 'Withdrawal',
  REQUEST: 'Request',
  ACCUSE: 'Accusation',
  REJECT: 'Refusal',
  THREATEN: 'Threat',
  PROTEST: 'Protest',
  SANCTION: 'Sanction',
  MOBILIZE: 'Mobilisation',
  COERCE: 'Coercion',
  ASSAULT: 'Violence',
  OTHER: 'Event',
}
const SUBTYPES: Readonly<Record<string, string>> = {
  visit: 'Visit',
  call: 'Call',
  meeting: 'Meeting',
  talks: 'Talks',
  accident: 'Accident',
  disaster: 'Disaster',
  election: 'Election',
  statement: 'Statement',
  weapons: 'Launch',
  exchange: 'Exchange',
  ruling: 'Ruling',
  postponement: 'Postponement',
  cancellation: 'Cancellation',
}
const STATUS_WORDS: Readonly<Partial<Record<Status, string>>> = {
  planned: 'planned',
  confirmed: 'confirmed',
  postponed: 'postponed',
  cancelled: 'called off',
  alleged: 'alleged',
  denied: 'denied',
  hypothetical: 'not certain',
}

/** What it is called: a visit, an arrest; undefined where only its kind has a name. A strike is one of workers only where it is a protest. */
function kindOf(e: TitleParts): string | undefined {
  const noun = e.trigger === 'strike' && e.type !== 'PROTEST' ? undefined : deedNoun(e.trigger)
  const subtype = e.subtype && SUBTYPES[e.subtype]
  return subtype && !isMishap(e.subtype) ? subtype : (noun ?? subtype)
}

const stateOf = (status: Status): string => (STATUS_WORDS[status] ? ` (${STATUS_WORDS[status]})` : '')

/**
 * A title such as "Visit: Ana Roe – Belmark (planned)"; of what is no deed with a name of its own what headlines say, “Roe leaves Belmark”,
 * or "Belmark: “data breach”", with words most of the reports begin with. `nameOf` gives the name of an entity id.
 */
export function titleOf(e: TitleParts, nameOf: (id: string) => string): string {
  const kindless = e.type === 'OTHER' && !e.subtype
  if (e.subject && kindless) {
    const { run } = e.subject
    const names = [...new Set(e.subject.names.map(nameOf))]
    const about = names.join(' – ')
    if (!run?.isSentence && e.subject.headline) return `“${e.subject.headline}”`
    // Words that name them already stand alone.
    if (run && (run.isSentence || names.some(n => run.text.toLowerCase().includes(n.toLowerCase()))))
      return `“${run.text}”`
    if (run) return `${about || 'Event'}: “${run.text}”`
    const phrase = e.subject.phrase ?? (e.subject.names.length < 2 || e.subject.triggered ? e.trigger : null)
    return phrase ? `${about || 'Event'}: “${phrase}”` : about || 'Event'
  }
  const own = kindOf(e)
  // "Concession: Roe": the name of a kind says less than a headline does.
  if (!own && e.subject?.headline) return `“${e.subject.headline}”${stateOf(e.status)}`
  const kind = own ?? PHRASES[e.type]
  // Who did it, and of the rest whoever most tellings name.
  // Whoever only stands near is in no title, unless headlines name him.
  const parties = e.participants.filter(p => !p.basis || e.subject?.headlined.includes(p.entity))
  const doer = parties.find(p => p.role === 'source') ?? parties[0]
  const shown = doer ? [doer, ...parties.filter(p => p !== doer)].map(p => p.entity) : []
  // Nobody takes part in an accident: a minister named beside it is no part of its title.
  const fit = isMishap(e.subtype) ? shown.filter(id => !id.startsWith('person:')) : shown
  // Where the headlines name some who take part, the rest stand further down.
  const headlined = fit.filter(id => e.subject?.headlined.includes(id))
  const things = headlined.length ? headlined : fit
  // Who stands for election, and where.
  const named = things.filter(id => !id.includes(':unnamed') && !(e.subtype === 'election' && id === e.place))
  const ids = [
    ...new Set([
      ...(named.length || isMishap(e.subtype) ? named.slice(0, 2) : shown.slice(0, 1)),
      ...(e.place ? [e.place] : []),
    ]),
  ]
  // Nobody and no place of its own: the place that headlines name.
  const places = ids.length ? [] : (e.subject?.names ?? []).filter(id => id.startsWith('place:')).slice(0, 1)
  const names = [...new Set([...ids, ...places].map(nameOf))].slice(0, 3)
  // A kind and one name say too little; an event of no kind is called by the word that tells it.
  if (e.subject?.run?.isSentence && names.length < 2) return `${kind}: “${e.subject.run.text}”${stateOf(e.status)}`
  const phrase = e.subject?.run?.text ?? e.subject?.phrase
  const few =
    names.length < (isOccasion(e.subtype) || OF_ONE.has(e.trigger) ? 1 : 2) && phrase && !isKind(phrase, kind)
      ? `“${phrase}”`
      : null
  // Its own noun has said it already.
  const vague = kindless || (!own && VAGUE.has(e.type))
  const word = few ?? ((!names.length || vague) && e.trigger && !deedNoun(e.trigger) ? `“${e.trigger}”` : null)
  const notes = [word, STATUS_WORDS[e.status]].filter(Boolean)
  return `${kind}${names.length ? `: ${names.join(' – ')}` : ''}${notes.length ? ` (${notes.join(', ')})` : ''}`
}

/** Deeds with one party: "Resignation: Ana Roe" says it all. */
const OF_ONE: ReadonlySet<string> = new Set(['resign', 'die', 'elect', 'win'])

/** Kinds whose names hardly say what was done. */
const VAGUE: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'MOBILIZE'])

/** "Strike: Belmark (“strike”)", "Veto: Belmark (“Belmarkian veto”)" say it twice. */
const isKind = (phrase: string, kind: string): boolean =>
  lemmaOf(phrase.toLowerCase().split(' ').at(-1)!) === lemmaOf(kind.toLowerCase())

/** Main events of one title are told apart by their days, or by that of their first report. `dayOf` gives the day number of an article. */
export function toldApart(
  events: readonly DossierEvent[],
  dayOf: (article: string) => number | null,
): readonly DossierEvent[] {
  const counts = new Map<string, number>()
  for (const e of events) if (e.main) counts.set(e.title, (counts.get(e.title) ?? 0) + 1)
  return events.map(e => {
    if (!e.main || counts.get(e.title)! < 2) return e
    const reported = e.articles.flatMap(a => dayOf(a) ?? []).sort((a, b) => a - b)[0]
    const day = e.when?.from ?? (reported === undefined ? null : isoDay(reported))
    return day === null ? e : { ...e, title: `${e.title}, ${day.slice(0, 10)}` }
  })
}
