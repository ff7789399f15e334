// Deeds that take two words: "restore ties", "impose a curfew", "set fire to". By the definitions of the PLOVER manual (Open Event Data
// Alliance); written by us.
import type { EventKind } from './deed-kinds.js'
import type { Deed } from './deeds.js'
import { formsOf } from './inflect.js'
import { irregularForms } from './lemmas.js'

/** Verbs and the nouns within reach behind them, by type, and what the deed is called where the verb alone says less; the first that fits counts. */
const PHRASES: readonly (readonly [
  kind: EventKind | 'CONSULT/visit' | 'CONCEDE/exchange' | 'OTHER/accident' | 'OTHER/coup',
  verbs: string,
  nouns: string,
  called?: string,
])[] = [
  ['COOPERATE', 'restore renew resume reestablish normalise normalize', 'ties relations links cooperation trade'],
  ['SUPPORT', 'establish open upgrade strengthen improve', 'ties relations embassy consulate cooperation'],
  [
    'SANCTION',
    'break sever cut downgrade freeze suspend halt withhold',
    'ties relations links aid assistance assets talks',
  ],
  ['SANCTION', 'impose tighten extend slap', 'sanctions embargo tariff tariffs ban boycott'],
  ['COERCE', 'impose declare extend enforce', 'curfew emergency siege martial restrictions blockade censorship'],
  ['RETREAT', 'lift ease end remove suspend', 'blockade siege sanctions embargo curfew ban emergency restrictions'],
  ['RETREAT', 'pay', 'compensation reparations'],
  ['RETREAT', 'step stand', 'down aside', 'resign'],
  ['OTHER/coup', 'seize take grab', 'power', 'coup'],
  ['COERCE', 'fire use lob deploy', 'tear teargas', 'disperse'],
  ['RETREAT', 'quit', 'as over post job office government cabinet party role', 'resign'],
  [
    'AID',
    'send supply deliver ship provide give hand contribute pledge transfer',
    'aid arms weapons food medicine medicines supplies troops relief assistance equipment ammunition material',
  ],
  ['AID', 'grant offer give', 'asylum refuge shelter loan loans'],
  ['AID', 'open', 'borders border'],
  ['CONSULT', 'launch undertake begin open hold', 'talks mediation negotiations dialogue consultations'],
  ['CONSULT', 'hold', 'meeting meetings summit conference call conversation conversations'],
  ['CONSULT', 'give', 'welcome'],
  ['ACCUSE', 'open launch begin start order', 'investigation investigations inquiry probe', 'investigate'],
  ['ACCUSE', 'open launch begin start order', 'hearing trial'],
  ['ACCUSE', 'express voice reiterate raise', 'concern concerns'],
  ['ACCUSE', 'file bring press', 'charges complaint lawsuit suit'],
  ['THREATEN', 'issue', 'ultimatum warning threat'],
  ['THREATEN', 'swear vow', 'fight revenge avenge war retaliate'],
  ['PROTEST', 'stage hold organise organize', 'protest protests demonstration rally strike march sit-in'],
  ['PROTEST', 'walk', 'job jobs', 'strike'],
  ['PROTEST', 'walk', 'out', 'strike'],
  ['PROTEST', 'down', 'tools'],
  ['PROTEST', 'block', 'road roads street streets highway'],
  ['MOBILIZE', 'mass train strengthen reinforce move place put', 'troops forces army soldiers fighters hackers alert'],
  ['MOBILIZE', 'remain stay', 'alert'],
  ['COERCE', 'set', 'fire'],
  ['COERCE', 'find', 'guilty', 'convict'],
  ['COERCE', 'blow', 'up'],
  ['COERCE', 'close shut seal', 'border borders crossing crossings'],
  [
    'ASSAULT',
    'launch carry mount',
    'attack attacks strike strikes raid raids offensive invasion airstrike airstrikes assault rockets',
  ],
  ['ASSAULT', 'fire', 'rocket rockets shells mortar batteries'],
  ['ASSAULT', 'open', 'fire'],
  ['ASSAULT', 'beat', 'up'],
  ['REQUEST', 'call', 'on upon for'],
  ['OTHER', 'collect gather', 'intelligence'],
  ['CONCEDE', 'plead', 'guilty'],
  ['OTHER/accident', 'run ran', 'aground', 'grounding'],
  ['CONCEDE/exchange', 'exchange swap trade', 'prisoners captives hostages detainees inmates bodies'],
  ['CONSULT/visit', 'leave depart', 'for'],
  ['CONSULT/visit', 'fly head return', 'to'],
  ['MOBILIZE', 'launch test test-fire', 'rocket rockets warhead bomb weapon weapons nuclear'],
]

const byVerb = new Map<string, { readonly deed: Deed; readonly nouns: ReadonlySet<string> }[]>()
for (const [kind, verbs, nouns, called] of PHRASES)
  for (const verb of verbs.split(' ')) {
    const list = byVerb.get(verb) ?? []
    const [type, subtype] = kind.split('/') as [EventKind, string?]
    const deed: Deed = { type, ...(subtype ? { subtype } : {}), ...(called ? { called } : {}) }
    list.push({ deed, nouns: new Set(nouns.split(' ')) })
    for (const form of formsOf(verb)) byVerb.set(form, list)
  }

for (const [form, verb] of irregularForms) if (byVerb.has(verb)) byVerb.set(form, byVerb.get(verb)!)

/** True for a form of a verb that takes a second word. */
export const opensPhrase = (form: string): boolean => byVerb.has(form)

/** Words behind a verb in which its noun is looked for. */
const REACH = 7

/** Words that have to stand right behind their verb: "called on", "left for"; "up" may stand apart ("blew the bridge up"). */
const PARTICLE = /^(?:on|upon|for|to)$/

/** The deed of a verb (its form, lower case) with one of the words behind it, and which of them that is, or undefined. */
export function phraseDeed(
  form: string,
  behind: readonly string[],
): { readonly deed: Deed; readonly at: number } | undefined {
  const list = byVerb.get(form)
  if (!list) return undefined
  for (const [at, word] of behind.slice(0, REACH).entries()) {
    if (at > 0 && PARTICLE.test(word)) continue
    const found = list.find(x => x.nouns.has(word))
    if (found) return { deed: found.deed, at }
  }
  return undefined
}
