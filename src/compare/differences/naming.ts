// One matter under several names: the "issue" of a place in one report, its "question" in another; a "war", a "conflict".
import { Grammar } from '../../annotate/index.js'
import { lemmaOf } from '../../lexicon/index.js'
import type { Difference } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import { type Bundle, evidenceOf, type Unit } from '../bundle.js'
import { differenceFrom, Versions } from './draft.js'

/** Words that name the same kind of matter, each in a light of its own. Written by us. */
const MATTERS: readonly (readonly string[])[] = [
  ['issue', 'question', 'problem', 'matter', 'self-rule', 'independence'],
  ['war', 'conflict', 'invasion', 'operation', 'aggression', 'intervention', 'crisis'],
  ['protest', 'riot', 'unrest', 'uprising', 'demonstration'],
  ['attack', 'incident', 'clash'],
  ['militant', 'rebel', 'terrorist', 'fighter', 'insurgent', 'extremist', 'separatist'],
  ['migrant', 'refugee'],
  ['government', 'regime'],
]
const FAMILY = new Map(MATTERS.flatMap((words, family) => words.map(w => [w, family] as const)))
const LINKING = /^(?:in|of|over|on|against|around|about)$/
/** What somebody does to somebody: whose it is and whom it befalls are two things. */
const DEEDS = new Set(['invasion', 'operation', 'aggression', 'intervention', 'attack'])

/** Differences of naming in an event: by place and kind of matter. */
export function namedDifferently(bundle: Bundle): Difference[] {
  const found = new Map<string, Versions>()
  for (const unit of bundle.units)
    for (const n of namingsIn(bundle, unit)) {
      const versions = found.get(n.key) ?? new Versions()
      found.set(n.key, versions)
      versions.add(n.word, evidenceOf(bundle, unit, n.span))
    }
  return [...found]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .flatMap(([key, versions]) => {
      const names = versions.list().map(v => v.label)
      const about = key.slice(key.indexOf(' ') + 1)
      const note = 'Named differently; each word puts the matter in a light of its own, and none is taken over here.'
      return differs(versions) && names.length > 1
        ? (differenceFrom(bundle.event, 'naming', about, versions, false, note) ?? [])
        : []
    })
}

/** Some report uses a word that another one never does. */
function differs(versions: Versions): boolean {
  const sets = versions.list().map(v => new Set(v.evidence.map(e => e.article)))
  return sets.some(a => sets.some(b => [...b].some(x => !a.has(x)) && [...a].some(x => !b.has(x))))
}

function namingsIn(bundle: Bundle, unit: Unit): { key: string; word: string; span: { start: number; end: number } }[] {
  const mentions = bundle.articles[unit.article]!.mentions.filter(
    m => m.entity.startsWith('place:') && m.start >= unit.start && m.end <= unit.end && m.kind !== 'pronoun',
  )
  const { tokens } = unit
  const grammar = mentions.length ? new Grammar(tokens) : null
  return mentions.flatMap(m => {
    const first = tokens.findIndex(t => t.end > m.start)
    const last = tokens.findLastIndex(t => t.start < m.end)
    // "the Skerry civil war", and none of "the Skerry hostage crisis", "Skerry during the war".
    const at = grammar!.isAdjective(last + 1) && !FAMILY.has(lemmaAt(tokens, last + 1)) ? last + 2 : last + 1
    const behind = FAMILY.has(lemmaAt(tokens, at)) ? tokens[at] : undefined
    const linked = LINKING.test(tokens[first - 1]?.lower ?? '') ? tokens[first - 2] : undefined
    const word = behind ?? (linked && FAMILY.has(lemmaOf(linked.lower)) ? linked : undefined)
    if (!word) return []
    const lemma = lemmaOf(word.lower)
    // "regimes around Skerry" are other countries'.
    if (word === linked && RULERS.test(lemma) && !/^(?:in|of)$/.test(tokens[first - 1]!.lower)) return []
    const owned = behind && (m.kind === 'adjectival' || COUNTRY.test(m.entity) || /['’]s$/.test(tokens[last]!.lower))
    const how = DEEDS.has(lemma) && owned ? 'by' : 'there'
    const span = { start: Math.min(m.start, word.start), end: Math.max(m.end, word.end) }
    return [{ key: `${FAMILY.get(lemma)}${how} ${m.entity}`, word: lemma, span }]
  })
}

const RULERS = /^(?:government|regime)$/
const COUNTRY = /^place:[a-z]{2}$/

const lemmaAt = (tokens: readonly Token[], k: number): string => lemmaOf(tokens[k]?.lower ?? '')
