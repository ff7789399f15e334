// Georgia is two places: which one, the rest of the report says.
import { describe, expect, it } from 'vitest'
import { understand } from '../slices.js'

const CASES: [why: string, text: string, id: string][] = [
  ['a town of the state', 'A Georgia man was hurt in Atlanta on Monday.', 'place:georgia'],
  ['a county', 'Harrow County, Georgia, mourns a teacher.', 'place:georgia'],
  ['a neighbour of the country', 'Georgia and Armenia opened a road, and a Texas firm built it.', 'place:ge'],
  ['nothing of either', 'Georgia and Turkey signed a treaty.', 'place:ge'],
]

describe('Georgia', () => {
  it.each(CASES)('by %s', (_, text, id) => {
    expect(understand(text).mentions.find(m => text.slice(m.start, m.end) === 'Georgia')?.entity).toBe(id)
  })
})
