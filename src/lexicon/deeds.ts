// What words make a happening of which kind: our own list by PLOVER's definitions (Open Event Data Alliance, PLOVER manual).
import type { EventKind } from './deed-kinds.js'
import { formsOf } from './inflect.js'
import { irregularForms, lemmaOf } from './lemmas.js'

/** What a trigger word says: PLOVER type, our subtype, and whether it is a noun that another verb carries ("postponed the visit"). */
export interface Deed {
  readonly type: EventKind
  readonly subtype?: string
  readonly noun?: boolean
  /** What it is called where its own word says less: walking out is a strike. */
  readonly called?: string
  /** True for what is set for a day, and told only where a clause says what became of it ("trial"). */
  readonly occasion?: boolean
}

const VERBS: Readonly<Record<string, string>> = {
  'CONSULT/meeting': 'meet confer huddle convene',
  'CONSULT/visit': 'visit travel host arrive go',
  'CONSULT/call': 'phone telephone call',
  'CONSULT/talks': 'discuss negotiate consult mediate speak',
  AGREE: 'agree sign accept approve ratify pledge promise commit offer',
  SUPPORT: 'praise support endorse back congratulate thank defend welcome applaud apologise apologize hail',
  CONCEDE: 'release free pardon relent concede allow reinstate shorten',
  COOPERATE: 'cooperate collaborate share partner extradite',
  AID: 'aid assist donate rescue evacuate fund help provide supply',
  RETREAT: 'withdraw retreat surrender resign compensate',
  REQUEST: 'urge request appeal demand plead ask press',
  ACCUSE: 'accuse blame criticise criticize condemn denounce allege complain sue charge indict slam investigate claim',
  REJECT: 'reject refuse deny decline veto dismiss oppose boycott rebuff snub renege deplore',
  THREATEN: 'threaten warn vow',
  PROTEST: 'protest demonstrate rally riot march',
  SANCTION: 'sanction suspend expel ban embargo halt',
  MOBILIZE: 'deploy mobilise mobilize patrol drill mass',
  COERCE:
    'arrest detain seize raid imprison jail sentence deport convict confiscate blockade hack harass intercept block prevent cordon',
  ASSAULT:
    'kill attack shoot bomb wound injure ram stab shell assault murder abduct kidnap torture behead destroy strike ambush execute assassinate invade rape abuse clash massacre',
  'OTHER/accident': 'crash collide collapse derail capsize',
  'OTHER/coup': 'overthrow topple',
  OTHER: 'spy fly die elect win lose launch',
}

const NOUNS: Readonly<Record<string, string>> = {
  'CONSULT/meeting': 'meeting summit',
  'CONSULT/visit': 'visit trip tour',
  'CONSULT/call': 'call',
  'CONSULT/talks':
    'talks mediation negotiation negotiations consultation dialogue discussion conversation engagement engagements',
  AGREE: 'agreement deal accord treaty pact ceasefire truce',
  AID: 'aid assistance',
  SUPPORT: 'support endorsement backing',
  RETREAT: 'withdrawal pullout resignation',
  REQUEST: 'appeal plea request',
  ACCUSE:
    'accusation allegation allegations accusations criticism condemnation recrimination recriminations fury outrage',
  REJECT: 'refusal rejection denial boycott',
  THREATEN: 'threat ultimatum',
  SANCTION: 'sanctions sanction embargo suspension expulsion',
  PROTEST: 'protest protests demonstration riot strike walkout',
  MOBILIZE: 'deployment drills exercises provocation',
  ASSAULT:
    'attack shooting bombing explosion blast airstrike shootdown killing assault invasion assassination massacre clash clashes firefight cleansing shelling bombardment stabbing murder kidnapping abduction war',
  COERCE: 'arrest raid interception crackdown seizure detention blockade deportation',
  'OTHER/accident': 'crash collision accident derailment collapse',
  'OTHER/disaster':
    'earthquake quake flood flooding hurricane tornado twister typhoon cyclone tsunami landslide mudslide avalanche wildfire blaze inferno snowstorm blizzard thunderstorm',
  'OTHER/coup': 'coup putsch mutiny overthrow',
  OTHER: 'espionage spying election incident launch',
}

function table(source: Readonly<Record<string, string>>, noun: boolean): Map<string, Deed> {
  const out = new Map<string, Deed>()
  for (const [key, words] of Object.entries(source)) {
    const [type, subtype] = key.split('/') as [EventKind, string?]
    for (const w of words.split(' '))
      if (!out.has(w)) out.set(w, { type, ...(subtype ? { subtype } : {}), ...(noun ? { noun: true } : {}) })
  }
  return out
}

const verbs = table(VERBS, false)
const forms = new Map([...verbs].flatMap(([verb, deed]) => formsOf(verb).map(f => [f, deed] as const)))
for (const [form, verb] of irregularForms) if (verbs.has(verb)) forms.set(form, verbs.get(verb)!)
const nouns = table(NOUNS, true)

/** The deed a verb form names, or undefined. */
export const verbDeed = (lower: string): Deed | undefined => forms.get(lower)

/** The deed a noun names, or undefined. */
export const nounDeed = (lower: string): Deed | undefined =>
  nouns.get(lower) ?? (lower.endsWith('s') ? nouns.get(lemmaOf(lower)) : undefined)

/** True for what befalls people and is nobody's deed: an accident, a disaster. */
export const isMishap = (subtype: string | undefined): boolean => subtype === 'accident' || subtype === 'disaster'

/** Verbs with which a deed named by a noun is done: "will hold talks", "will impose sanctions". */
export const carryingVerbs: ReadonlySet<string> = new Set(
  'hold have make pay take begin start attend host sign reach impose launch conduct stage face carry give send lift end resume announce negotiate forge broker clinch seal secure'.split(
    ' ',
  ),
)
