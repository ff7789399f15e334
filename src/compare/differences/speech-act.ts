// One utterance told as a request by one report, as a talk of two or as a plain statement by another: the same readout, another act.
import { isRequestCue, lemmaOf } from '../../lexicon/index.js'
import type { Difference, Quote, Version } from '../../model/index.js'
import { type Bundle, evidenceOf, type Unit } from '../bundle.js'
import { differenceFrom, Versions } from './draft.js'

const TALK = new Set(['discuss', 'talk', 'exchange', 'debate', 'negotiate', 'agree', 'consult'])
const TALKED = 'a talk of both'
const CHARGE = new Set(['accuse', 'blame', 'criticise', 'criticize', 'condemn', 'complain'])

/** A rendering with its cue. */
export interface Rendered {
  readonly unit: Unit
  readonly quote: Quote
}

/** Differences of speech act: over groups of renderings of one utterance. `sides` maps people to their countries. */
export function actedDifferently(
  bundle: Bundle,
  groups: readonly (readonly Rendered[])[],
  sides: ReadonlyMap<string, string>,
): Difference[] {
  return groups.flatMap(group => {
    const versions = new Versions()
    const acts = new Map<string, Set<number>>()
    // Those who passed it on say nothing of the act.
    const passing = new Set(group.flatMap(r => r.quote.via))
    for (const { unit, quote } of group) {
      const passedOn =
        (quote.speaker !== null && passing.has(quote.speaker)) ||
        group.some(r => r.unit === unit && r.quote !== quote && encloses(quote, r.quote.cueSpan))
      const told = actOf(bundle, unit, quote)
      // A readout's words for what both talked about are of the talk.
      const act = passedOn && told !== TALKED ? null : told
      if (!act || !quote.cueSpan) continue
      acts.set(act, (acts.get(act) ?? new Set()).add(unit.article))
      const span = { start: Math.min(quote.cueSpan.start, quote.start), end: Math.max(quote.cueSpan.end, quote.end) }
      versions.add(act, evidenceOf(bundle, unit, span), quote.speaker)
    }
    // One report that has both tells of two acts.
    const lists = [...acts.values()]
    if (!lists.some((a, i) => lists.slice(i + 1).some(b => ![...a].some(x => b.has(x))))) return []
    const list = versions.list()
    if (!list.some((a, i) => list.slice(i + 1).some(b => isOther(a, b, sides)))) return []
    const note = 'The reports give the same words another force; what act it was is theirs to say.'
    return differenceFrom(bundle.event, 'speech-act', 'how it was said', versions, false, note) ?? []
  })
}

/** Two acts of one speaker, or of one side; and not the same words cut shorter. */
const isOther = (a: Version, b: Version, sides: ReadonlyMap<string, string>): boolean =>
  (!a.holders.length || !b.holders.length || a.holders.some(x => b.holders.some(y => speaksFor(x, y, sides)))) &&
  !a.evidence.some(x => b.evidence.some(y => x.exact.includes(y.exact) || y.exact.includes(x.exact)))

/** One and the same, or of one side; of a group it is not said who spoke. */
function speaksFor(a: string, b: string, sides: ReadonlyMap<string, string>): boolean {
  if (a === b || a.startsWith('group:') || b.startsWith('group:')) return true
  const [x, y] = [sides.get(a) ?? a, sides.get(b) ?? b]
  return x === y
}

/** What is reported holds a report itself: whoever tells the whole passes it on. */
const encloses = (q: Quote, cue: Quote['cueSpan']): boolean => cue !== null && q.start <= cue.start && cue.end <= q.end

function actOf(bundle: Bundle, unit: Unit, q: Quote): string | null {
  if (!q.cueSpan || q.cueSpan.start < unit.start || q.cueSpan.end > unit.end) return null
  const { text } = bundle.articles[unit.article]!
  const cue = text.slice(q.cueSpan.start, q.cueSpan.end).toLowerCase()
  if (cue.includes(' ')) return null
  const lemma = lemmaOf(cue)
  const next = unit.tokens.find(t => t.start >= q.cueSpan!.end)?.lower ?? ''
  // "called it a mistake" names it, "called for talks" asks.
  if (lemma === 'call' && !/^(?:for|on|upon)$/.test(next)) return null
  // "Asked about those remarks, she said": what somebody else asked.
  if (lemma === 'ask' && next === 'about') return null
  // "Who pays?" is a question, whoever asked it or said it.
  if (text.slice(q.start, q.end).includes('?')) return 'a question'
  if (TALK.has(lemma)) return TALKED
  if (CHARGE.has(lemma)) return 'a charge'
  return isRequestCue(cue) && !/^(?:t[eo]l[ld]|warn)/.test(cue) ? 'a request' : 'a statement'
}
