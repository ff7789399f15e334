// Which of two events came first, where one sentence says so: "called off after the balloon was found", "before the talks".
import type { Evidence } from '../model/index.js'
import type { Token } from '../text/index.js'
import { type Bundle, evidenceOf, type Unit } from './bundle.js'
import type { FoundEvent } from './found-event.js'
import { triggerAt } from './tellings.js'

/** Two events told in order, by their numbers, with the words that say so. */
export interface Order {
  readonly first: number
  readonly then: number
  readonly evidence: Evidence
}

/** What comes behind these words came first. */
const LATER = /^(?:after|following|since)$/
const EARLIER = /^before$/
/** Tokens between two happenings that one word can still order. */
const REACH = 24

/** Orders told in the bundle, each pair of events once and none where reports tell both ways. */
export function ordersOf(bundle: Bundle, events: readonly FoundEvent[]): Order[] {
  const told = new Map<Unit, { readonly event: number; readonly at: number }[]>()
  events.forEach((e, event) => {
    for (const t of e.told) {
      const at = triggerAt(t)
      if (at < 0) continue
      const list = told.get(t.unit)
      if (list) list.push({ event, at })
      else told.set(t.unit, [{ event, at }])
    }
  })
  const found = new Map<string, Order>()
  for (const [unit, list] of told) {
    const sorted = [...list].sort((a, b) => a.at - b.at)
    for (let i = 1; i < sorted.length; i++) {
      const [a, b] = [sorted[i - 1]!, sorted[i]!]
      const order = a.event === b.event ? null : orderIn(unit.tokens, a.at, b.at)
      if (order === null) continue
      const [first, then] = order === 'told' ? [a.event, b.event] : [b.event, a.event]
      const key = `${first} ${then}`
      if (!found.has(key)) found.set(key, { first, then, evidence: evidenceOf(bundle, unit, unit) })
    }
  }
  return [...found.values()].filter(o => !found.has(`${o.then} ${o.first}`))
}

/** Whether two happenings of a sentence come in the order in which it tells them, the other way round, or nobody says. */
function orderIn(tokens: readonly Token[], a: number, b: number): 'told' | 'reversed' | null {
  if (b - a > REACH) return null
  for (let k = a + 1; k < b; k++) {
    if (LATER.test(tokens[k]!.lower)) return 'reversed'
    if (EARLIER.test(tokens[k]!.lower)) return 'told'
    if (/^(?:[;:]|and|but)$/.test(tokens[k]!.lower)) return null
  }
  // "After she resigned, the talks were called off."
  const opening = tokens[0]?.lower ?? ''
  const comma = tokens.findIndex(t => t.text === ',')
  if (comma <= a || comma >= b) return null
  return LATER.test(opening) ? 'told' : EARLIER.test(opening) ? 'reversed' : null
}
