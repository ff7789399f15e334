// What one says was done and another says was not: "a ransom of 400,000 euros was paid", "no ransom was paid".
import { Grammar } from '../../annotate/index.js'
import type { Difference } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import { type Bundle, evidenceOf, type Unit } from '../bundle.js'
import { holderOf } from '../claims/upstream.js'
import { clauseAt } from '../clauses.js'
import { contentWord } from '../words.js'
import { LEAST_IDF, NOTE, PASSING } from './denial.js'
import { differenceFrom, Versions } from './draft.js'

/** A passive: what something was done to, and what was done, by their stems. */
interface Passive {
  readonly unit: Unit
  readonly denied: boolean
  readonly key: string
  readonly noun: string
  readonly from: number
  readonly to: number
  readonly holder: string | null
}

/** Denials looked at in one bundle. */
const MOST = 200

/** Tokens between the noun and its verb. */
const REACH = 8

/** Differences of what was done and not done, by whoever is named for the denial. */
export function doneOrNot(bundle: Bundle): Difference[] {
  const denied = bundle.units.flatMap(u => passivesIn(u, true)).filter(p => p.holder !== null)
  if (!denied.length) return []
  const keys = new Set(denied.slice(0, MOST).map(p => p.key))
  const done = bundle.units.flatMap(u => passivesIn(u, false)).filter(p => keys.has(p.key))
  return [...keys].sort().flatMap(key => {
    const versions = new Versions()
    const [told, not] = [done, denied].map(list => list.filter(p => p.key === key)) as [Passive[], Passive[]]
    const opposed = told.filter(a => not.some(d => a.holder !== d.holder && a.unit !== d.unit))
    if (!opposed.length) return []
    for (const p of [...opposed, ...not]) {
      const clause = clauseAt(p.unit, p.unit.tokens[p.from]!.start)
      versions.add(labelOf(p), evidenceOf(bundle, p.unit, clause), p.holder)
    }
    return differenceFrom(bundle.event, 'denial', opposed[0]!.noun, versions, true, NOTE, true) ?? []
  })
}

const labelOf = ({ unit, from, to }: Passive): string =>
  unit.tokens
    .slice(from, to)
    .map(t => t.lower)
    .join(' ')

function passivesIn(unit: Unit, denied: boolean): Passive[] {
  const { tokens } = unit
  if (denied && !tokens.some(t => t.lower === 'no')) return []
  const g = new Grammar(tokens)
  return tokens.flatMap((t, i) => {
    if (!BE.test(t.lower) || !g.isVerb(i)) return []
    let verb = i + 1
    while (g.isAdverb(verb) || g.lower(verb) === 'been') verb++
    if (!g.isVerb(verb) || !/(?:ed|en|id|wn|ne|de|ld|nt|ught)$/.test(g.lower(verb)) || NOT.test(g.lower(i + 1)))
      return []
    const subject = nounBefore(tokens, i, denied)
    const [noun, deed] = [subject === null ? null : contentWord(tokens[subject]!), contentWord(tokens[verb]!)]
    if (subject === null || !noun || !deed || noun.idf < LEAST_IDF || PASSING.has(noun.term)) return []
    const from = denied ? tokens.findLastIndex((x, k) => k < subject && x.lower === 'no') : subject
    const holder = holderOf(unit, { start: t.start, end: tokens[verb]!.end })
    return [{ unit, denied, key: `${noun.sense.stem} ${deed.sense.stem}`, noun: noun.term, from, to: verb + 1, holder }]
  })
}

const BE = /^(?:was|were|been|is|are)$/
const NOT = /^(?:not|never|n't)$/

/** "no ransom [was paid]", "a ransom of 400,000 euros [was paid]": the noun, whatever belongs to it. */
function nounBefore(tokens: readonly Token[], at: number, denied: boolean): number | null {
  if (denied) {
    const no = tokens.findLastIndex((t, k) => k < at && k >= at - 4 && t.lower === 'no')
    const end = /^(?:has|had|have)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
    return no >= 0 && end > no && tokens[end]!.kind === 'word' && tokens[end]!.text === tokens[end]!.lower ? end : null
  }
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const t = tokens[k]!
    if (t.lower === 'no' || /^[.,;:]$/.test(t.text)) return null
    // The word behind the article that opens the phrase.
    if (/^(?:an?|the)$/.test(t.lower)) return tokens[k + 1]?.text === tokens[k + 1]?.lower && k + 1 < at ? k + 1 : null
  }
  return null
}
