import { describe, expect, it } from 'vitest'
import { quotes, understand } from '../slices.js'

const CASES: [oddity: string, text: string, expected: string[]][] = [
  [
    'speaker behind',
    '"We are ready to sail tomorrow," Petra Holm said.',
    ['direct [Petra Holm] We are ready to sail tomorrow,'],
  ],
  [
    'a surname that is a verb',
    '"We are ready to sail tomorrow," Petra Quell said. The harbour was quiet.',
    ['direct [Petra Quell] We are ready to sail tomorrow,'],
  ],
  [
    'speaker behind, inverted',
    '"We are ready to sail tomorrow," said Petra Holm.',
    ['direct [Petra Holm] We are ready to sail tomorrow,'],
  ],
  [
    'speaker in front',
    'Petra Holm said: "We are ready to sail tomorrow."',
    ['direct [Petra Holm] We are ready to sail tomorrow.'],
  ],
  [
    'curly marks',
    '“We are ready to sail tomorrow,” Petra Holm said.',
    ['direct [Petra Holm] We are ready to sail tomorrow,'],
  ],
  [
    'guillemets',
    '«We are ready to sail tomorrow», Petra Holm said.',
    ['direct [Petra Holm] We are ready to sail tomorrow'],
  ],
  [
    'appositive between',
    '"We are ready to sail tomorrow," Petra Holm, a doctor, said.',
    ['direct [Petra Holm] We are ready to sail tomorrow,'],
  ],
  [
    'pronoun',
    'Petra Holm came late. "We are ready to sail tomorrow," she said.',
    ['direct [she] We are ready to sail tomorrow,'],
  ],
  [
    'partial, with the clause around it',
    'Petra Holm said the ferry was "ready to sail at last".',
    ['indirect [Petra Holm] the ferry was "ready to sail at last"', 'partial [Petra Holm] ready to sail at last'],
  ],
  [
    'an office between name and cue, and a subject behind it',
    'Petra Holm, the director of the harbour, said the wind and heavy rain could last all week.',
    ['indirect [Petra Holm] the wind and heavy rain could last all week'],
  ],
  [
    'an adverb between the subject of what was said and its verb',
    'Petra Holm, the director of the harbour, said she fully backs the ferry.',
    ['indirect [Petra Holm] she fully backs the ferry'],
  ],
  [
    'a verb that looks like a noun',
    'The mayor joked that her ferry would be late for years to come.',
    ['indirect [The mayor] her ferry would be late for years to come'],
  ],
  [
    'where and when it was said, and no "that"',
    'The harbour said in a statement on Monday they would close the ferry line.',
    ['indirect [The harbour] they would close the ferry line'],
  ],
  [
    'told in front, with "as"',
    'As Petra Holm told the council, the ferry had been late for years.',
    ['indirect [Petra Holm] the ferry had been late for years'],
  ],
  [
    'told of the noun in front',
    'The town closed a ferry line that Petra Holm says lost money every year.',
    ['indirect [Petra Holm] lost money every year'],
  ],
  [
    'a matter that is only named',
    'Petra Holm complained about the long delays of the ferry.',
    ['indirect [Petra Holm] the long delays of the ferry'],
  ],
  [
    'those who judge, and what they say',
    'Those who support the new ferry line say it is cheap.',
    ['indirect [who] the new ferry line', 'indirect [Those] it is cheap'],
  ],
  [
    'who told it is described behind',
    'The ferry will stay in the harbour for a year, a captain close to the mayor said.',
    ['indirect [a captain] The ferry will stay in the harbour for a year'],
  ],
  [
    'the next thing said',
    'Petra Holm said the ferry was late but said nobody had been hurt in the harbour.',
    ['indirect [Petra Holm] the ferry was late', 'indirect [Petra Holm] nobody had been hurt in the harbour'],
  ],
  [
    'he is not Mrs. Holm',
    'Nils Amund said Mrs. Holm had left, and he added that the ferry was late.',
    ['indirect [Nils Amund] Mrs. Holm had left', 'indirect [he] the ferry was late'],
  ],
  [
    'a headline with a colon',
    'Petra Holm: ferry was never late\n\nThe ferry of Lindhaven came in on Monday, and Petra Holm was there.',
    ['indirect [Petra Holm] ferry was never late'],
  ],
  [
    'two stretches in marks, the second with a comma',
    'Petra Holm urged the owners to buy "better radios" and "leave port at once, and stay away".',
    [
      'indirect [Petra Holm] to buy "better radios" and "leave port at once, and stay away"',
      'partial [Petra Holm] better radios',
      'partial [Petra Holm] leave port at once, and stay away',
    ],
  ],
  [
    'whom it was told and when stand in front of it',
    'Petra Holm told Harbour Secretary Ilse Varga on Monday that the crews were tired.',
    ['indirect [Petra Holm] the crews were tired'],
  ],
  [
    'US is no pronoun',
    'The minister will travel to Skerry Point next week, a senior US official said.',
    ['indirect [a senior US official] The minister will travel to Skerry Point next week'],
  ],
  [
    'not said yet: the words are of who tells it',
    'Ilse Varga will also reiterate her "deep concerns" over the storm, according to Petra Holm.',
    [
      'indirect [Petra Holm] Ilse Varga will also reiterate her "deep concerns" over the storm',
      'partial [Petra Holm] deep concerns',
    ],
  ],
  ['indirect with that', 'Petra Holm said that the ferry was ready.', ['indirect [Petra Holm] the ferry was ready']],
  [
    'indirect, speaker behind',
    'The ferry was ready to sail, Petra Holm said.',
    ['indirect [Petra Holm] The ferry was ready to sail'],
  ],
  [
    'according to',
    'The ferry was ready to sail, according to Petra Holm.',
    ['indirect [Petra Holm] The ferry was ready to sail'],
  ],
  ['a possessive is no mark', "It was about the crews' wish to sail and the captain's answer.", []],
  ['spoken of', 'Petra Holm spoke of a broken engine.', ['indirect [Petra Holm] a broken engine']],
  [
    'what somebody said it was',
    'The ferry was hit by what Petra Holm said was a mine of the old war.',
    ['indirect [Petra Holm] a mine of the old war'],
  ],
  [
    'allegations from somebody',
    'The port heard allegations from Petra Holm that the ferry was overloaded.',
    ['indirect [Petra Holm] the ferry was overloaded'],
  ],
  [
    'words in marks belong to the innermost report',
    'Petra Holm told Nils Amund that the ferry to the islands of the north was facing "new difficulties and challenges", the Harbour Office said.',
    [
      'indirect [Petra Holm] the ferry to the islands of the north was facing "new difficulties and challenges"',
      'partial [Petra Holm] new difficulties and challenges',
    ],
  ],
  [
    'what is still to be said is nobody’s words',
    'Petra Holm will discuss "issues of common interest and regional affairs", the Harbour Office said.',
    [
      'indirect [Harbour Office] Petra Holm will discuss "issues of common interest and regional affairs"',
      'partial [Harbour Office] issues of common interest and regional affairs',
    ],
  ],
  [
    'what ought to be goes on',
    'Petra Holm said that the crews of the two ports were slow. Both sides must move.',
    ['indirect [Petra Holm] the crews of the two ports were slow', 'indirect [Petra Holm] Both sides must move'],
  ],
  ['a title is no speech', 'They sang "Old Harbour" at the quay.', []],
  [
    'mark missing at the end',
    '"We are ready to sail tomorrow, Petra Holm said.',
    ['direct [-] We are ready to sail tomorrow, Petra Holm said.'],
  ],
  [
    'cue between commas',
    'While there, the French Foreign Ministry announced, she will also meet the mayor of the city.',
    ['indirect [Foreign Ministry] she will also meet the mayor of the city'],
  ],
  [
    'cue between subject and verb',
    'Many of the old piers, Petra Holm said, have been closed to larger ships.',
    ['indirect [Petra Holm] Many of the old piers, Petra Holm said, have been closed to larger ships'],
  ],
  [
    'a speaker who is described at length',
    'The port lacks the money for a second pier, said Petra Holm, head of the Institute for Harbours and Coasts at the university.',
    ['indirect [Petra Holm] The port lacks the money for a second pier'],
  ],
  [
    'a surname that is a verb',
    'The second pier will be far too short, said Rita Ford, a pilot of many years.',
    ['indirect [Rita Ford] The second pier will be far too short'],
  ],
  [
    'a clause about the speaker',
    'Petra Holm, who said the pier was sound, has left the board.',
    ['indirect [who] the pier was sound'],
  ],
  [
    'a verb in -ing that is a subject',
    'Reporting suggested that some of the donors knew nothing.',
    ['indirect [-] some of the donors knew nothing'],
  ],
  [
    'doubled apostrophes for marks',
    "''We are ready to sail tomorrow,'' Petra Holm said. ''Nobody has to wait.''",
    ['indirect [Petra Holm] We are ready to sail tomorrow,', 'indirect [Petra Holm] Nobody has to wait.'],
  ],
  [
    'doubled apostrophes, one inside',
    "''When they say, 'We can't,' I do not believe it,'' said Petra Holm.",
    ["indirect [Petra Holm] When they say, 'We can't,' I do not believe it,"],
  ],
  [
    'doubled apostrophes around a scrap of what is reported',
    "Petra Holm said the pier was a ''danger'' to every ship that calls.",
    ["indirect [Petra Holm] the pier was a ''danger'' to every ship that calls"],
  ],
  [
    'marks of treebanks',
    "`` We are ready to sail tomorrow , '' Petra Holm said .",
    ['direct [Petra Holm] We are ready to sail tomorrow ,'],
  ],
  ['request', 'Petra Holm urged Nils Amund to open the port.', ['indirect [Petra Holm] to open the port']],
]

/** Speakers by grammar: the expected words are what `speakerSpan` holds. */
const SPEAKERS: [oddity: string, text: string, expected: string[]][] = [
  ['a noun that names nobody', 'Critics said that the ferry was late.', ['indirect [Critics] the ferry was late']],
  [
    'a spokesman for somebody',
    'A spokesman for Petra Holm said that the ferry was late.',
    ['indirect [A spokesman] the ferry was late'],
  ],
  [
    'an insertion',
    'Petra Holm, who runs the line, said that the ferry was late.',
    ['indirect [Petra Holm] the ferry was late'],
  ],
  [
    'brackets behind a name',
    'Petra Holm (Selm) said that the ferry was late.',
    ['indirect [Petra Holm] the ferry was late'],
  ],
  [
    'a second verb',
    'Petra Holm met the crew and said that the ferry was late.',
    ['indirect [Petra Holm] the ferry was late'],
  ],
  [
    'an infinitive',
    'Petra Holm declined to say whether the ferry was late.',
    ['indirect [Petra Holm] to say whether the ferry was late', 'indirect [Petra Holm] whether the ferry was late'],
  ],
  [
    'a participle behind a comma',
    'Petra Holm defended the crew, saying that the ferry was late.',
    ['indirect [Petra Holm] the crew', 'indirect [Petra Holm] the ferry was late'],
  ],
  [
    'a participle that opens',
    'Speaking at the quay, Petra Holm said that the ferry was late.',
    ['indirect [Petra Holm] the ferry was late'],
  ],
  [
    'whoever is led to it',
    'The storm led Petra Holm to say that the ferry was late.',
    ['indirect [Petra Holm] the ferry was late'],
  ],
  [
    'told is not inverted',
    'Petra Holm, the chairwoman, told Ana Roe, "The ferry is late again."',
    ['direct [Petra Holm] The ferry is late again.'],
  ],
  ['a name and a colon', 'Petra Holm: "The ferry is late again."', ['direct [Petra Holm] The ferry is late again.']],
  [
    'a mark that ends the sentence',
    '"The ferry is late again!" she shouted. Petra Holm left.',
    ['direct [she] The ferry is late again!'],
  ],
  [
    'named later than carried',
    'Ana Roe spoke first: "It is early." Nobody answered. "Is it late? It is late," Petra Holm said.',
    ['direct [Ana Roe] It is early.', 'direct [Petra Holm] Is it late? It is late,'],
  ],
  ['a wish', 'The crew wants to leave the harbour at once.', ['indirect [The crew] to leave the harbour at once']],
  ['a judgement', 'Petra Holm praised the work of the crew on Monday.', ['indirect [Petra Holm] the work of the crew']],
  ['a judgement of a pronoun says nothing', 'Petra Holm endorsed him because nobody else had run.', []],
  [
    'an infinitive ends where the sentence goes on with its own verb',
    'Petra Holm promised to disavow the pamphlet and has called its author a liar.',
    ['indirect [Petra Holm] to disavow the pamphlet'],
  ],
  [
    'a clause of its own behind a comma is told',
    'Petra Holm said the harbour would open on Monday, and the dockers went back to work.',
    ['indirect [Petra Holm] the harbour would open on Monday'],
  ],
  [
    'somebody else goes on',
    'Petra Holm said the harbour was safe and Ana Roe warned that the quay would sink.',
    ['indirect [Petra Holm] the harbour was safe', 'indirect [Ana Roe] the quay would sink'],
  ],
  [
    'a relative clause inside what is said cuts nothing',
    'Petra Holm said the ferry, which left at noon, was late.',
    ['indirect [Petra Holm] the ferry, which left at noon, was late'],
  ],
  ['a noun and its matter', 'Her criticism of the harbour plan was brief.', ['indirect [Her] the harbour plan']],
  [
    'an attitude that is voiced',
    'Petra Holm expressed concerns about the harbour plan.',
    ['indirect [Petra Holm] the harbour plan'],
  ],
  ['support that one has is somebody else’s', 'Petra Holm has the support of three harbour masters.', []],
  ['what a country supports it does', 'Norway’s support for the harbour plan was costly.', []],
  ['criticism that is met is somebody else’s', 'Petra Holm met criticism of the harbour plan.', []],
  ['a refusal', 'Holm’s refusal to sign the treaty was no surprise.', ['indirect [Holm] to sign the treaty']],
  [
    'a headline in title case',
    'Petra Holm Says Harbour Board Is Late',
    ['indirect [Petra Holm] Harbour Board Is Late'],
  ],
  [
    'a poll that shows',
    'A new poll shows Petra Holm ahead of Ana Roe.',
    ['indirect [A new poll] Petra Holm ahead of Ana Roe'],
  ],
  [
    'what is thought inside what was said',
    'Petra Holm said she believes that the ferry is late.',
    ['indirect [Petra Holm] she believes that the ferry is late'],
  ],
  ['a noun that looks like a verb', 'The report was late, and the call never came.', []],
]

describe('quotations', () => {
  it.each([...CASES, ...SPEAKERS])('%s', (_, text, expected) => {
    expect(quotes(understand(text))).toEqual(expected)
  })

  it('run on over sentences inside one pair of marks', () => {
    expect(quotes(understand('"We are ready. We sail tomorrow," Petra Holm said.'))).toEqual([
      'direct [Petra Holm] We are ready. We sail tomorrow,',
    ])
  })

  it('stay blank where nobody is named', () => {
    expect(
      understand('A banner read "no ferry, no peace, no herring" at the quay.').quotes.map(q => q.speaker),
    ).toEqual([null])
  })
})
