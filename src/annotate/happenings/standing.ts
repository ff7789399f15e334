// An agreement that stands: "the Belmark accord" named by whoever likes or leaves it is no agreement made.
import { lemmaOf } from '../../lexicon/index.js'
import type { Grammar } from '../grammar.js'

/** What lasts once it is made; a truce is kept or broken day by day, and named again it is news. */
const LASTING = new Set('deal agreement accord pact treaty armistice'.split(' '))

/** Verbs that make one, or bring it about. */
const MAKES = new Set(
  'reach sign strike conclude seal make clinch broker announce finalize finalise ink negotiate hammer agree ratify approve adopt forge secure unveil hail welcome accept reject complete initial join endorse'.split(
    ' ',
  ),
)

/** Words around the phrase in which such a verb is looked for. */
const REACH = 5

/** True where the noun at token `i` names an agreement that was there before, and nothing beside it makes one. */
export function isStanding(g: Grammar, i: number): boolean {
  if (!LASTING.has(lemmaOf(g.lower(i)))) return false
  const { from } = g.phraseEndingAt(i)
  if (!isDefinite(g, from, i)) return false
  for (let k = from - 1; k >= Math.max(0, from - REACH); k--) {
    if (/^[,;:.]$/.test(g.lower(k))) break
    if (MAKES.has(lemmaOf(g.lower(k))) || /^(?:signing|signatur|conclusion|sealing|ratification)/.test(g.lower(k)))
      return false
  }
  for (let k = i + 1; k <= i + REACH && k < g.tokens.length; k++) {
    if (/^[,;:.]$/.test(g.lower(k))) break
    if (
      MAKES.has(lemmaOf(g.lower(k))) ||
      /^(?:takes?|took|comes?|came|enters?|entered|goes|went|between|calls|requires)$/.test(g.lower(k))
    )
      return false
  }
  return true
}

/** "the deal", "this accord", "its treaty", "Norway's pact". */
function isDefinite(g: Grammar, from: number, i: number): boolean {
  if (/^(?:the|this|that|these|those|his|her|its|their)$/.test(g.lower(from))) return true
  return g.tokens.slice(from, i).some(t => t.kind === 'word' && /['’]s?$/.test(t.lower))
}
