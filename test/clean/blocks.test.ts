import { describe, expect, it } from 'vitest'
import { blocks, understand } from '../slices.js'

const prose = 'The harbour master said on Monday that the two ships had been moved to the outer quay for repairs.'
const more = 'A second inspection is planned for next week, when the crew will have returned from leave.'

const CASES: [oddity: string, text: string, expected: string[]][] = [
  [
    'headline without a full stop',
    `Ships moved to outer quay\n\n${prose}`,
    ['headline: Ships moved to outer quay', `paragraph: ${prose}`],
  ],
  ['no headline: the text begins with its lead', `${prose}\n${more}`, [`paragraph: ${prose}`, `paragraph: ${more}`]],
  [
    'a page speaks to whoever signs in',
    `We have sent you a confirmation e-mail; please look for it and click to activate your account.\nYour notification has been saved.\nHaving trouble with the film? Try disabling your ad blocker.\n${prose}\n${more}`,
    [
      'furniture: We have sent you a confirmation e-mail; please look for it and click to activate your account.',
      'furniture: Your notification has been saved.',
      'furniture: Having trouble with the film? Try disabling your ad blocker.',
      `paragraph: ${prose}`,
      `paragraph: ${more}`,
    ],
  ],
  [
    'somebody in a report speaks of an account',
    `A message says your account has been closed and asks you to click, the harbour police said.\n${more}`,
    [
      'paragraph: A message says your account has been closed and asks you to click, the harbour police said.',
      `paragraph: ${more}`,
    ],
  ],
  [
    'dateline in capitals',
    `NORHAVEN, Veldania (Northern Wire) – ${prose}`,
    ['dateline: NORHAVEN, Veldania (Northern Wire) –', `paragraph: ${prose}`],
  ],
  ['dateline with a plain hyphen', `PORT SELM - ${prose}`, ['dateline: PORT SELM -', `paragraph: ${prose}`]],
  [
    'a dash inside the first sentence is no dateline',
    `The harbour – closed since May – will open again next week, the master said.`,
    ['paragraph: The harbour – closed since May – will open again next week, the master said.'],
  ],
  [
    'lines lost: headline, stamp and lead in one',
    `Harbour master cleared Tuesday 19 April 2033 08.43 BST ${prose}`,
    ['headline: Harbour master cleared', 'date: Tuesday 19 April 2033 08.43 BST', `paragraph: ${prose}`],
  ],
  [
    'the clock of the page before its day, a second clock, and spaces before commas',
    `Page last updated at 08:14 GMT , Tuesday , 8 November 2033 09:14 UK ${prose}`,
    ['date: Page last updated at 08:14 GMT , Tuesday , 8 November 2033 09:14 UK', `paragraph: ${prose}`],
  ],
  [
    'a day, the clock of its change, and a link to help',
    `8 November 2033 Last updated at 14:07 GMT Help ${prose}`,
    ['date: 8 November 2033 Last updated at 14:07 GMT Help', `paragraph: ${prose}`],
  ],
  [
    'posted and updated in one line',
    `Ferry aground Posted: Friday, March 7, 2033 7:14 PM EST Updated: Saturday, March 8, 2033 9:30 AM EST ${prose}`,
    [
      'headline: Ferry aground',
      'date: Posted: Friday, March 7, 2033 7:14 PM EST Updated: Saturday, March 8, 2033 9:30 AM EST',
      `paragraph: ${prose}`,
    ],
  ],
  [
    'a stamp in figures with its clock behind',
    `Ferry aground Updated 4/9/2033 6:04 PM ${prose}`,
    ['headline: Ferry aground', 'date: Updated 4/9/2033 6:04 PM', `paragraph: ${prose}`],
  ],
  [
    'a stamp in figures, parted by spaces, its clock in front',
    `Ferry aground 10: 10 AM PDT 6 / 6 / 2033 ${prose}`,
    ['headline: Ferry aground', 'date: 10: 10 AM PDT 6 / 6 / 2033', `paragraph: ${prose}`],
  ],
  [
    'a stamp with its month in capitals',
    `Ferry aground Posted on SEPTEMBER 16, 2033 11:12 AM ${prose}`,
    ['headline: Ferry aground', 'date: Posted on SEPTEMBER 16, 2033 11:12 AM', `paragraph: ${prose}`],
  ],
  [
    'figures of a day that a sentence tells',
    `The licence was granted on 4/9/2033 at 6:04 PM by the harbour office of Skerry Point, and it is still good.`,
    [
      'paragraph: The licence was granted on 4/9/2033 at 6:04 PM by the harbour office of Skerry Point, and it is still good.',
    ],
  ],
  [
    'a place fenced off from the stamp',
    `PORT SELM | Wed Jun 15, 2033 7:54pm EDT ${prose}`,
    ['dateline: PORT SELM |', 'date: Wed Jun 15, 2033 7:54pm EDT', `paragraph: ${prose}`],
  ],
  [
    'a date fenced off from the name of its writer',
    `January 28 , 2033 | By Nils Amund ${prose}`,
    ['date: January 28 , 2033 |', `paragraph: By Nils Amund ${prose}`],
  ],
  [
    'the day and clock that a sentence tells',
    `The court of Port Selm sits on Friday, March 4, 2033, 3:45 PM. ${prose}`,
    [`paragraph: The court of Port Selm sits on Friday, March 4, 2033, 3:45 PM. ${prose}`],
  ],
  [
    'a sentence that goes on behind its clock',
    `The court of Port Selm sits Friday, March 4, 2033, 3:45 PM in the old hall. ${prose}`,
    [`paragraph: The court of Port Selm sits Friday, March 4, 2033, 3:45 PM in the old hall. ${prose}`],
  ],
  [
    'from one clock to another: a log of the police',
    `Date: Friday, March 31, 2034, 10:24 PM - Saturday, April 1, 2034, 12:18 AM ${prose}`,
    [`paragraph: Date: Friday, March 31, 2034, 10:24 PM - Saturday, April 1, 2034, 12:18 AM ${prose}`],
  ],
  [
    'caption before its credit line',
    `A tug pulls the ferry into the harbour on May 2, 2031.\n\nNils Amund | Pool | Reuters\n\n${prose}`,
    [
      'caption: A tug pulls the ferry into the harbour on May 2, 2031.',
      'credit: Nils Amund | Pool | Reuters',
      `paragraph: ${prose}`,
    ],
  ],
  [
    'a gallery of the day, picture by picture, set into a report',
    'A ferry rammed the quay of Lyon on Tuesday morning, the harbour office said.\n1/34 3 May 2031 Sailors parade in Bergen Harbour Pictures\n2/34 2 May 2031 Petra Holm greets a guest\n3/34 1 May 2031 A market in the rain\nNobody was hurt when the ferry struck the quay, the office said.',
    [
      'paragraph: A ferry rammed the quay of Lyon on Tuesday morning, the harbour office said.',
      'caption: 1/34 3 May 2031 Sailors parade in Bergen Harbour Pictures',
      'caption: 2/34 2 May 2031 Petra Holm greets a guest',
      'caption: 3/34 1 May 2031 A market in the rain',
      'paragraph: Nobody was hurt when the ferry struck the quay, the office said.',
    ],
  ],
  [
    'a gallery in one block',
    'A ferry rammed the quay of Lyon on Tuesday morning, the harbour office said.\n\nPhotos: Ships of the year The Skerry leaves Bergen on May 3, 2029. Hide Caption 1 of 12 Photos: Ships of the year The Falk burns. Hide Caption 2 of 12\n\nNobody was hurt when the ferry struck the quay, the office said.',
    [
      'paragraph: A ferry rammed the quay of Lyon on Tuesday morning, the harbour office said.',
      'caption: Photos: Ships of the year The Skerry leaves Bergen on May 3, 2029. Hide Caption 1 of 12 Photos: Ships of the year The Falk burns. Hide Caption 2 of 12',
      'paragraph: Nobody was hurt when the ferry struck the quay, the office said.',
    ],
  ],
  [
    'caption behind whose picture it is',
    `Ships moved again\n\n${prose}\n\nGetty - Contributor A tug pulls the ferry into the harbour\n\n${more}`,
    [
      'headline: Ships moved again',
      `paragraph: ${prose}`,
      'caption: Getty - Contributor A tug pulls the ferry into the harbour',
      `paragraph: ${more}`,
    ],
  ],
  [
    'stamp with label',
    `Ships moved again\n\nAs of: 06/11/2031 4:04 p.m\n\n${prose}`,
    ['headline: Ships moved again', 'date: As of: 06/11/2031 4:04 p.m', `paragraph: ${prose}`],
  ],
  [
    'byline',
    `Ships moved again\n\nBy Nils Amund and Petra Holm\n\n${prose}`,
    ['headline: Ships moved again', 'byline: By Nils Amund and Petra Holm', `paragraph: ${prose}`],
  ],
  [
    'subhead between paragraphs',
    `${prose}\n\nThe long wait\n\n${more}`,
    [`paragraph: ${prose}`, 'subhead: The long wait', `paragraph: ${more}`],
  ],
  [
    'subhead in small letters',
    `${prose}\n\nthe long wait goes on\n\n${more}`,
    [`paragraph: ${prose}`, 'subhead: the long wait goes on', `paragraph: ${more}`],
  ],
  [
    'invitation',
    `${prose}\n\nRead more about the harbour:\n\n${more}`,
    [`paragraph: ${prose}`, 'furniture: Read more about the harbour:', `paragraph: ${more}`],
  ],
  [
    'section label beside an invitation',
    `${prose}\n\nTribune Politics\n\nRead more about the Tribune’s coverage:\n\n${more}`,
    [
      `paragraph: ${prose}`,
      'furniture: Tribune Politics',
      'furniture: Read more about the Tribune’s coverage:',
      `paragraph: ${more}`,
    ],
  ],
  [
    'small print of a form',
    `${prose}\n\nLeave a Comment\n\n* By using this form you accept how this website keeps your data.`,
    [
      `paragraph: ${prose}`,
      'furniture: Leave a Comment',
      'furniture: * By using this form you accept how this website keeps your data.',
    ],
  ],
  [
    'placeholder of a picture',
    `Image default\n\nShips moved again\n\n${prose}`,
    ['furniture: Image default', 'headline: Ships moved again', `paragraph: ${prose}`],
  ],
  [
    'a sentence that begins like an invitation is a sentence',
    `Related claims by the crew were heard on Tuesday by the maritime court in the capital.\n${more}`,
    [
      'paragraph: Related claims by the crew were heard on Tuesday by the maritime court in the capital.',
      `paragraph: ${more}`,
    ],
  ],
  ['agency in brackets at the end', `${prose} (Yonhap)`, [`paragraph: ${prose}`, 'credit: (Yonhap)']],
  ['two agencies behind a lost character', `${prose} \ufffdAP, AFP`, [`paragraph: ${prose}`, 'credit: \ufffdAP, AFP']],
  [
    'brackets that belong to the sentence',
    `The fleet left on Monday (as planned).`,
    ['paragraph: The fleet left on Monday (as planned).'],
  ],
  [
    'a rule of stars',
    `${prose}\n\n* * *\n\n${more}`,
    [`paragraph: ${prose}`, 'furniture: * * *', `paragraph: ${more}`],
  ],
  [
    'a lone line behind the last paragraph',
    `${prose}\n\n${more}\n\nSource Link`,
    [`paragraph: ${prose}`, `paragraph: ${more}`, 'furniture: Source Link'],
  ],
]

describe('blocks of plain text', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    expect(blocks(understand(text))).toEqual(expected)
  })

  it('joins hard-wrapped lines into paragraphs', () => {
    const wrapped =
      'The harbour master said on Monday that the two ships had\nbeen moved to the outer quay for repairs, and that the\nferry would have to wait until the inspection was over,\nwhich may take a week.\n\nA second inspection is planned for the week after that,\nwhen the crew will have returned from leave and the\nspare parts are expected to arrive by train.'
    expect(understand(wrapped).blocks.map(b => b.kind)).toEqual(['paragraph', 'paragraph'])
  })

  it('takes the sender’s title for the headline', () => {
    expect(blocks(understand(`Ships moved.\n${prose}`, { title: 'Ships moved' }))[0]).toBe('headline: Ships moved.')
  })
})
