import { describe, expect, it } from 'vitest'
import { happenings, understand } from '../slices.js'

const CASES: [oddity: string, text: string, expected: string[]][] = [
  ['a visit to come', 'Petra Holm will visit France next week.', ['CONSULT/visit planned: Petra Holm > France']],
  ['a visit that was', 'Petra Holm visited France.', ['CONSULT/visit held: Petra Holm > France']],
  [
    'a visit put off',
    'Petra Holm postponed a visit to France.',
    ['SANCTION/postponement held: Petra Holm > France', 'CONSULT/visit postponed: Petra Holm > France'],
  ],
  [
    'a visit called off, passive',
    'The visit to France was cancelled.',
    ['CONSULT/visit cancelled: - > France', 'SANCTION/cancellation held: - > France'],
  ],
  ['a meeting', 'Petra Holm met Nils Amund in Paris.', ['CONSULT/meeting held: Petra Holm > Nils Amund']],
  ['an accusation', 'France accused China of spying.', ['ACCUSE held: France > China', 'OTHER alleged: China > -']],
  ['a demand', 'China urged France to wait.', ['REQUEST held: China > France']],
  ['a denial of a deed', 'France did not attack China.', ['ASSAULT denied: France > China']],
  ['passive with an agent', 'Nils Amund was arrested by the police.', ['COERCE held: the police > Nils Amund']],
  ['passive without an agent stays blank', 'Nils Amund was arrested.', ['COERCE held: - > Nils Amund']],
  ['only possible', 'France could attack China.', ['ASSAULT hypothetical: France > China']],
  ['talks between two', 'Talks between France and China began.', ['CONSULT/talks held: France > China']],
  ['a boat is no deed', 'A patrol boat was seen.', []],
  ['a promise', 'France will release Nils Amund.', ['AGREE planned: France > Nils Amund']],
  ['a threat', 'France will blockade China.', ['THREATEN planned: France > China']],
  ['a demand of duty', 'China must release Nils Amund.', ['REQUEST hypothetical: China > Nils Amund']],
  ['aid refused', 'France did not help China.', ['REJECT denied: France > China']],
  ['two words', 'France restored diplomatic ties with China.', ['COOPERATE held: France > China']],
  ['a curfew', 'France imposed a curfew.', ['COERCE held: France > -']],
  ['two together', 'France and China agreed on a truce.', ['AGREE held: China > France']],
  ['a nation in an adjective', 'French helicopters and tanks shelled the port.', ['ASSAULT held: France > -']],
  [
    'nobody plans an accident',
    'The ferry collided with a boat before the planned visit to France.',
    ['OTHER/accident held: - > -', 'CONSULT/visit planned: - > France'],
  ],
  [
    'whoever put it off had no part in the occasion',
    'Petra Holm postponed the trip after the shootdown of a plane of France.',
    [
      'SANCTION/postponement held: Petra Holm > -',
      'CONSULT/visit postponed: Petra Holm > -',
      'ASSAULT held: - > France',
    ],
  ],
  [
    'an accusation is made, whoever made it',
    'Allegations from France that China lied.',
    ['ACCUSE held: France > China'],
  ],
  [
    'due to is no plan',
    'The trip ended due to allegations against China.',
    ['CONSULT/visit held: - > -', 'ACCUSE held: - > China'],
  ],
  ['a refusal named by a noun', "China's refusal to wait.", ['REJECT held: China > -']],
  ['a quality is no deed', 'Petra Holm spoke at length about open lines and shared waters.', []],
  [
    'the country of a name is no party',
    "Petra Holm had a call with China's Foreign Minister Nils Amund.",
    ['CONSULT/call held: Petra Holm > Nils Amund'],
  ],
  ['a danger is no threat of anybody', 'The threat of a storm kept the ferry in France.', []],
  ["somebody's threat", "France ignored China's threats.", ['THREATEN held: China > -']],
  ['one deed in two words', 'France imposed sanctions on China.', ['SANCTION held: France > China']],
  [
    'a conversation that was held',
    'Petra Holm held a conversation with Nils Amund.',
    ['CONSULT/talks held: Petra Holm > Nils Amund'],
  ],
  [
    'two of whom the second has an office',
    'Petra Holm and French Mayor Nils Amund held a phone call.',
    ['CONSULT/call held: Nils Amund > Petra Holm'],
  ],
  [
    'talks on a visit',
    'Petra Holm plans to visit France for talks with Nils Amund.',
    ['CONSULT/visit planned: Petra Holm > France + Nils Amund', 'CONSULT/talks planned: Petra Holm > Nils Amund'],
  ],
  ['where two meet is no party', 'Petra Holm attended a summit in France.', ['CONSULT/meeting held: Petra Holm > -']],
  ['only hoped for', 'Petra Holm hopes to visit France.', ['CONSULT/visit hypothetical: Petra Holm > France']],
  [
    'who leaves for a place visits it',
    'Petra Holm will leave for France on Friday.',
    ['CONSULT/visit planned: Petra Holm > France'],
  ],
  ['to leave for good is no visit', 'Petra Holm left for good.', []],
  ['who praises talks holds none', 'Petra Holm described the meeting as useful.', ['CONSULT/meeting held: - > -']],
  [
    'who only tells it has no part',
    'Petra Holm will travel to France, Nils Amund said.',
    ['CONSULT/visit planned: Petra Holm > France'],
  ],
  [
    'whose attempts they are',
    "Petra Holm spoke of China's attempts to spy on France.",
    ['OTHER hypothetical: China > France'],
  ],
  ['who reports it did nothing', '(CNN) Two men were charged in France.', ['ACCUSE held: - > -']],
  ['called on', 'France called on China to wait.', ['REQUEST held: France > China']],
  ['a missile is tried', 'China launched a rocket.', ['MOBILIZE held: China > -']],
  [
    'a readout is out',
    "In its readout of the call, China's foreign ministry said Nils Amund had asked France to wait.",
    [
      "OTHER/statement held: China's foreign ministry > -",
      'CONSULT/call held: - > -',
      'REQUEST held: Nils Amund > France',
    ],
  ],
  [
    'when it was said is not when it is to be',
    'At a press briefing on June 3, Petra Holm said she hopes to visit France.',
    ['OTHER/statement held: Petra Holm > -', 'CONSULT/visit hypothetical: Petra Holm > France'],
  ],
  [
    'what is demanded is the demand',
    'France demanded the withdrawal of the troops.',
    ['REQUEST held: France > the troops'],
  ],
  ['and has its party from it', 'France demanded that China resign.', ['REQUEST held: France > China']],
  ['what is threatened is the threat', 'France threatened to boycott China.', ['THREATEN held: France > China']],
  ['what is refused is not held', 'France rejected an offer of talks.', ['REJECT held: France > -']],
  ['what failed did not happen', 'France and China failed to reach an agreement.', ['AGREE denied: China > France']],
  [
    'what is agreed on is to come',
    'France agreed to hold talks.',
    ['AGREE held: France > -', 'CONSULT/talks planned: France > -'],
  ],
  ['a jail is a place', 'Nils Amund waited at this jail in France.', []],
  ['weapons that kill many', 'France has weapons of mass destruction.', []],
  ['a court for crimes', 'Nils Amund waited at the war crimes court.', []],
  ['who is only said to be one', 'Nils Amund met the alleged pirates.', ['CONSULT/meeting held: Nils Amund > -']],
  ['a photo shoot', 'Nils Amund was at a photo shoot in France.', []],
  ['a readout is not set free', 'The ministry released a statement.', []],
  ['turning back is no backing', 'Petra Holm turned back before France.', []],
  ['and to back somebody is', 'France backed China.', ['SUPPORT held: France > China']],
  ['a name given is no call', 'Petra Holm called Nils Amund a liar.', []],
  [
    'and on the telephone it is one',
    'Petra Holm called Nils Amund on Monday.',
    ['CONSULT/call held: Petra Holm > Nils Amund'],
  ],
  ['calls for something are requests', 'The case has increased calls for help in France.', ['REQUEST held: - > -']],
  ['a call to wake up', 'It was a wake-up call for France.', []],
  ['what a link does', 'The link will allow data to flow from France.', []],
  [
    'and what a minister does',
    'Petra Holm allowed a visit.',
    ['CONCEDE held: Petra Holm > -', 'CONSULT/visit held: Petra Holm > -'],
  ],
  ['signing up', 'Petra Holm signed up in France.', []],
  ['a fee is charged', 'Nils Amund was charged a fee of 20 dollars.', []],
  ['and a man', 'Nils Amund was charged with fraud.', ['ACCUSE held: - > Nils Amund']],
  ['a strike of workers', 'Workers in France began a strike on Monday.', ['PROTEST held: France > -']],
  ['and one of rockets', 'France answered with a nuclear strike.', ['ASSAULT held: France > -']],
  ['a gas explosion is no attack', 'A gas explosion in Lyon hurt Nils Amund.', ['OTHER/accident held: - > -']],
  ['a heart that stops is no arrest', 'Nils Amund suffered a cardiac arrest in Lyon.', []],
  ['who collapses is ill', 'Nils Amund collapsed in Lyon.', []],
  ['and a bridge that does is an accident', 'The bridge in Lyon collapsed.', ['OTHER/accident held: - > -']],
  ['who dies is her cousin, and not she', 'Petra Holm said her cousin had died in Lyon.', ['OTHER held: - > Lyon']],
  [
    'what a collision does',
    'A ship of France collided with a boat, injuring three, the ministry of China said.',
    ['OTHER/accident held: France > -', 'OTHER/accident held: - > -'],
  ],
  [
    'fury from one, denials by another',
    'There was fury from Petra Holm and denials by France.',
    ['ACCUSE held: Petra Holm > -', 'REJECT held: France > -'],
  ],
  ['prices rally', 'In France gold rallied on Monday.', []],
  ['crimes are committed', 'Nils Amund committed crimes in France.', []],
]

describe('happenings', () => {
  it('of a clause of their own are no matter of what was said before it', () => {
    const found = happenings(understand('Nils Amund condemned the plan, and France may visit Spain.'))
    expect(found).toContain('CONSULT/visit hypothetical: France > Spain')
  })

  it.each(CASES)('%s', (_, text, expected) => {
    expect(happenings(understand(text))).toEqual(expected)
  })

  it('the lead tells what the headline puts in the present', () => {
    const a = understand(
      'Petra Holm travels to France\n\nThe minister Petra Holm will travel to France next week for talks about the ferry, her office said on Monday.',
    )
    const main = a.happenings[a.main!]!
    expect([main.type, main.status, main.start > 40]).toEqual(['CONSULT', 'planned', true])
  })
})
