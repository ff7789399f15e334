// Verbs by which a text gives words, thoughts, wishes and judgements to somebody, in classes after Levin (1993): say, conjecture and
// learn verbs, desire verbs, judgment and characterize verbs. Written by us.
import { formsOf } from './inflect.js'

/** What a verb of attribution takes as its content. */
export type AttributionClass = 'say' | 'think' | 'want' | 'judge' | 'show'

const WORDS: Readonly<Record<AttributionClass, string>> = {
  say: 'say tell add announce state explain note argue claim insist declare confirm reply respond answer stress emphasise emphasize reiterate repeat write tweet post quip joke recall remark observe comment acknowledge admit concede deny report reveal disclose allege assert contend maintain testify caution complain conclude warn suggest predict estimate indicate boast whisper mutter murmur shout yell exclaim interject continue lament muse opine recount relate retort scoff counter elaborate clarify protest grumble gripe plead profess proclaim pronounce attest affirm reaffirm avow swear hint imply intimate inform notify remind assure reassure advise gush enthuse chant point describe signal ask demand urge vow pledge promise propose agree',
  think:
    'think believe know feel hope fear expect suspect assume presume imagine realise realize recognise recognize understand reckon guess figure doubt wonder worry remember regret wish decide learn discover foresee anticipate forecast see consider',
  want: 'want plan intend seek vow promise pledge refuse decline threaten offer decide prefer aim agree hope propose demand resolve opt choose consent expect wish',
  judge:
    'praise criticise criticize condemn endorse support oppose back reject accuse blame call describe defend dismiss denounce question attack blast slam cite mention discuss propose applaud hail welcome commend laud mock ridicule deride lambaste rebuke scold chastise decry bemoan dispute rebut refute contradict challenge embrace favour favor advocate champion tout characterise characterize label dub brand portray depict liken compare trash bash fault chide admonish disavow renounce repudiate highlight underline underscore refer allude echo quote invoke urge ask demand announce note acknowledge regret like dislike hate love respect welcome detail outline detail bemoan lambast champion stress explain promise pledge report speak',
  show: 'show find suggest indicate reveal demonstrate predict project estimate conclude',
}

/** Past forms that no rule makes; participles behind a comma where they differ. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'say said,tell told,write wrote,write written,think thought,know knew,know known,feel felt,see saw,see seen,find found,foresee foresaw,forget forgot,swear swore,choose chose,choose chosen,seek sought,speak spoke,speak spoken,go went,show shown,understand understood,read read,mean meant,hold held'
    .split(',')
    .map((p): [string, string] => [p.split(' ')[1]!, p.split(' ')[0]!]),
)

const classes = new Map<string, Set<AttributionClass>>()
for (const [name, words] of Object.entries(WORDS) as [AttributionClass, string][]) {
  const put = (form: string): unknown => classes.set(form, (classes.get(form) ?? new Set<AttributionClass>()).add(name))
  const verbs = new Set(words.split(' '))
  for (const verb of verbs) formsOf(verb).forEach(put)
  for (const [form, verb] of IRREGULAR) if (verbs.has(verb)) put(form)
}

const NONE: ReadonlySet<AttributionClass> = new Set()

/** Classes of a verb form (lower case), none where it attributes nothing. */
export const attributionClasses = (lower: string): ReadonlySet<AttributionClass> => classes.get(lower) ?? NONE

const NOUNS = new Map<string, AttributionClass>(
  [
    [
      'say',
      'claim claims assertion assertions allegation allegations accusation accusations statement suggestion warning warnings argument announcement admission acknowledgment promise pledge vow contention complaint complaints denial prediction demand',
    ],
    [
      'think',
      'belief beliefs view hope hopes fear fears concern concerns worry worries suspicion suspicions notion conviction doubt doubts expectation expectations confidence sense impression',
    ],
  ].flatMap(([name, words]) => words!.split(' ').map((w): [string, AttributionClass] => [w, name as AttributionClass])),
)

const ADJECTIVES = new Set(
  'confident sure certain aware unaware convinced optimistic pessimistic hopeful worried concerned afraid glad proud surprised shocked skeptical sceptical adamant doubtful disappointed uncertain clear'.split(
    ' ',
  ),
)

/** Class of a noun that takes a clause with "that" ("the claim that"), or undefined. */
export const attributionNoun = (lower: string): AttributionClass | undefined => NOUNS.get(lower)

/** True for an adjective of what somebody holds ("is confident that"). */
export const isAttributionAdjective = (lower: string): boolean => ADJECTIVES.has(lower)

/** Nouns of what somebody holds of a matter, by the preposition in front of the matter. */
const ATTITUDES: Readonly<Record<string, string>> = {
  of: 'criticism criticisms endorsement condemnation denunciation rejection approval disapproval description portrayal view views opinion opinions defense defence rebuke support praise admiration characterization assessment dismissal fear fears',
  for: 'support praise respect call calls sympathy demand demands enthusiasm hope hopes admiration contempt disdain disregard preference advocacy backing request requests',
  about:
    'concern concerns worry worries fear fears doubt doubts question questions complaint complaints comment comments remark remarks statement statements claim claims optimism skepticism scepticism anger frustration',
  over: 'concern concerns worry worries anger frustration fears doubts outrage',
  to: 'opposition objection objections',
  with: 'disagreement frustration',
  on: 'comment comments position positions stance views opinion',
}
const PREPOSITIONS = new Map<string, Set<string>>()
for (const [preposition, nouns] of Object.entries(ATTITUDES))
  for (const noun of nouns.split(' ')) PREPOSITIONS.set(noun, (PREPOSITIONS.get(noun) ?? new Set()).add(preposition))

/** Verbs of saying that name their matter and no words: behind a preposition, or at once (none). */
const MATTERS: Readonly<Record<string, string>> = {
  '': 'deny recall declare claim emphasise emphasize affirm reaffirm disclose reveal lament recount predict allege concede reiterate',
  about: 'complain joke warn boast comment tweet caution remind elaborate grumble muse enthuse',
  of: 'complain boast warn remind assure inform notify',
  against: 'warn caution protest',
  on: 'comment elaborate',
  to: 'point admit attest testify',
  with: 'agree',
}
const MATTER = new Map(
  Object.entries(MATTERS).map(([preposition, verbs]): [string, Set<string>] => [
    preposition,
    new Set(verbs.split(' ').flatMap(verb => formsOf(verb))),
  ]),
)

/** True for a form of a verb that names its matter behind this preposition, '' for none: "complained about", "denied". */
export const namesMatter = (lower: string, preposition: string): boolean => MATTER.get(preposition)?.has(lower) ?? false

const WISHES = new Set(
  'promise promises pledge pledges vow vows threat threats refusal desire willingness plan plans decision call calls proposal intention hope hopes wish offer demand'.split(
    ' ',
  ),
)

/** True for a noun that names its matter behind this preposition: "criticism of". */
export const attitudeTakes = (noun: string, preposition: string): boolean =>
  PREPOSITIONS.get(noun)?.has(preposition) ?? false

/** True for a noun of what somebody wants to do: "refusal to leave". */
export const isWish = (noun: string): boolean => WISHES.has(noun)
