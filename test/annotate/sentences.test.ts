import { describe, expect, it } from 'vitest'
import { sentences, understand } from '../slices.js'

const CASES: [oddity: string, text: string, count: number][] = [
  ['two plain ones', 'The ferry left at noon. It came back at three.', 2],
  ['title before a name', 'The crew thanked Mr. Amund and Gen. Holm. They left.', 2],
  ['initials of a name', 'The prize went to P. J. Amund of Norhaven. He was not there.', 2],
  ['country in initials inside', 'The U.S. Navy sent a ship. It was late.', 2],
  ['country in initials at the end', 'The ship was built in the U.S. The crew was hired later.', 2],
  ['body of a country in initials', 'Roe vetoed a U.N. Security Council text. The U.S. State Department left.', 2],
  ['office of a country in initials', 'He met U.S. President Ana Roe. It was late.', 2],
  ['noun behind a country in initials', 'It was a U.N. Resolution at last.', 1],
  ['quotation that ends the sentence', '"We are ready." The crowd cheered.', 2],
  ['question inside marks before its speaker', '"Where is the ferry?" Amund asked the crowd.', 1],
  ['question inside marks before he said', '"Where is the ferry?" he asked the crowd.', 1],
  ['decimal', 'Prices rose 3.5 percent. Wages did not.', 2],
  ['date with an abbreviated month', 'The visit begins on Jan. 14 in the capital. It ends on Friday.', 2],
  ['ellipsis', 'We waited … and waited. Nothing came.', 2],
  ['dots in a row', 'We waited ... and waited. Nothing came.', 2],
  ['time of day', 'The ferry leaves at 4 p.m. on Friday. It is full.', 2],
  ['number sign', 'They met in room No. 5 of the house. It was cold.', 2],
  ['company', 'Selm Shipping Inc. of Port Selm closed. Nobody knew why.', 2],
]

describe('sentences', () => {
  it.each(CASES)('%s', (_, text, count) => {
    expect(sentences(understand(`${text}`))).toHaveLength(count)
  })

  it('a headline is one sentence whatever its marks', () => {
    const a = understand(
      'Ferry lost? Crew safe, says master\n\nThe crew of the ferry was found on Monday by a patrol of the coast guard near the point.',
    )
    expect(sentences(a)[0]).toBe('Ferry lost? Crew safe, says master')
  })
})
