// One thing described differently: "a spy …" by one side, "a weather …" by the other. Looks for a noun that several reports use with
// different words in front of it, and for who is said to hold which.
import { areSynonyms, isCue, isTitle, nominalHeads } from '../../lexicon/index.js'
import { contentId, type Difference, type Evidence, type Mention, nonEmpty, type Version } from '../../model/index.js'
import { overlaps, type Token } from '../../text/index.js'
import { type Bundle, evidenceOf, type Unit } from '../bundle.js'
import { clauseAt } from '../clauses.js'
import { rarityOf } from '../words.js'

interface Description {
  readonly unit: Unit
  readonly head: string
  readonly modifier: string
  readonly span: { readonly start: number; readonly end: number }
  readonly holder: string | null
  /** Said of the thing ("was a …", "spoke of a …") and not only used as its name. */
  readonly says: boolean
}

/** A noun has to be rarer than this (idf) to name a thing and not a kind of thing. */
const LEAST_IDF = 4.2
/** Words that qualify without describing. */
const EMPTY = new Set(
  'the a an this that its his her their our some any no another other same suspected alleged apparent purported so-called first second new old large big small giant huge massive latest recent former high-altitude terrible tragic horrific horrible awful dreadful deadly fatal serious major minor'.split(
    ' ',
  ),
)
const CLAIMS = new Set([
  'claims',
  'claimed',
  'insisted',
  'insists',
  'maintains',
  'maintained',
  'spoke',
  'called',
  'calls',
  'described',
  'describes',
  'says',
  'said',
  'believes',
  'believed',
  'accused',
  'contends',
  'considers',
  'dubbed',
  'suspects',
  'denied',
  'denies',
  'alleged',
  'alleges',
])

/** Differences of description in an event. */
export function describedDifferently(bundle: Bundle, sides: ReadonlyMap<string, string>): Difference[] {
  if (bundle.articles.length < 2) return []
  const byHead = new Map<string, Description[]>()
  for (const unit of bundle.units)
    for (const d of descriptionsIn(bundle, unit)) byHead.set(d.head, [...(byHead.get(d.head) ?? []), d])
  return [...byHead]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .flatMap(([head, list]) => differenceOf(bundle, head, list, sides) ?? [])
}

function descriptionsIn(bundle: Bundle, unit: Unit): Description[] {
  const out: Description[] = []
  unit.tokens.forEach((t, i) => {
    if (t.kind !== 'word' || t.text !== t.lower || t.lower.length < 4 || rarityOf(t) < LEAST_IDF) return
    const head = t.lower.replace(/s$/, '')
    if (nominalHeads.has(t.lower) || isTitle(t.lower) || /(?:ly|ed|ing)$/.test(head)) return
    // One thing, not a kind of things: "a spy balloon", "the boat", but not "insect eggs".
    if (/[^s]s$/.test(t.lower) || !endsPhrase(unit.tokens[i + 1])) return
    const before = modifierBefore(unit.tokens, i)
    const article = determinerBefore(unit.tokens, i - 1)
    if (!before || article < 0) return
    out.push({
      unit,
      head,
      modifier: before.lower,
      span: { start: before.start, end: t.end },
      holder: holderIn(bundle, unit, before),
      says: /^an?$/.test(unit.tokens[article]!.lower) && isSaid(unit.tokens, article - 1),
    })
  })
  return out
}

const SAYING = /^(?:is|was|were|be|been|being|as|it|called|calling|becoming)$/

/** "was a …", "called it a …", "spoke of a …", and not "in the wake of a …". */
const isSaid = (tokens: readonly Token[], i: number): boolean =>
  SAYING.test(tokens[i]?.lower ?? '') ||
  (tokens[i]?.lower === 'of' && /^(?:sp(?:oke|eaks?|eaking)|talk(?:s|ed|ing)?)$/.test(tokens[i - 1]?.lower ?? ''))

/** The determiner that opens the phrase, up to three words before; -1 where there is none. */
function determinerBefore(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    if (/^(?:an?|the|this|that|its|his|her|their)$/.test(tokens[k]!.lower)) return k
    if (tokens[k]!.kind === 'mark') return -1
  }
  return -1
}

/** A noun ends its phrase: no further noun behind it ("bilateral issues" is described by its last word). */
function endsPhrase(next: Token | undefined): boolean {
  if (next?.kind !== 'word' || next.text !== next.lower) return true
  return rarityOf(next) < 2.2 || /(?:ed|ing)$/.test(next.lower)
}

/** The describing word right before the noun: a small noun or adjective, no nationality, no number. */
function modifierBefore(tokens: readonly Token[], i: number): Token | null {
  const t = tokens[i - 1]
  if (t?.kind !== 'word' || t.text !== t.lower || EMPTY.has(t.lower)) return null
  if (rarityOf(t) < 2.2 || /(?:ly|ed|ing)$/.test(t.lower))
    return /^(?:fishing|surveying|nursing|training)$/.test(t.lower) ? t : null
  return t
}

/** Who calls it so: the nearest actor before a verb of claiming in front of the words, in the same sentence. */
function holderIn(bundle: Bundle, unit: Unit, at: Token): string | null {
  const cue = unit.tokens.filter(t => t.end <= at.start && (CLAIMS.has(t.lower) || isCue(t.lower))).at(-1)
  const inside = unit.quotes.find(q => overlaps(q, at) && q.speaker !== null)
  if (!cue) return inside?.speaker ?? null
  const actors = mentionsIn(bundle, unit).filter(m => m.end <= cue.start && m.kind !== 'adjectival')
  return actors.at(-1)?.entity ?? inside?.speaker ?? null
}

function mentionsIn(bundle: Bundle, unit: Unit): Mention[] {
  return bundle.articles[unit.article]!.mentions.filter(m => m.start >= unit.start && m.end <= unit.end)
}

function differenceOf(
  bundle: Bundle,
  head: string,
  list: readonly Description[],
  sides: ReadonlyMap<string, string>,
): Difference | null {
  const byModifier = new Map<string, Description[]>()
  for (const d of list) byModifier.set(d.modifier, [...(byModifier.get(d.modifier) ?? []), d])
  const heads = new Set(list.map(d => d.unit.article))
  const held = [...byModifier].filter(([, ds]) => ds.some(d => d.holder !== null))
  if (byModifier.size < 2 || heads.size < 2 || held.length < 2 || !list.some(d => d.says)) return null
  const side = (id: string): string => sides.get(id) ?? id
  const versions = [...byModifier]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(
      ([modifier, ds]): Version => ({
        label: `${modifier} ${head}`,
        holders: [
          ...new Set(
            ds
              .map(d => d.holder)
              .filter((h): h is string => h !== null)
              .map(side),
          ),
        ].sort(),
        evidence: nonEmpty(
          unique(ds.map(d => evidenceOf(bundle, d.unit, d.holder === null ? d.span : clauseAt(d.unit, d.span.start)))),
          'a version',
        ),
      }),
    )
  const told = [...byModifier].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, ds]) => ds)
  const conflicting = versions.some((v, i) =>
    versions
      .slice(i + 1)
      .some(
        (w, k) =>
          v.holders.length > 0 &&
          w.holders.length > 0 &&
          !v.holders.some(h => w.holders.includes(h)) &&
          areApart(told[i]!, told[i + 1 + k]!),
      ),
  )
  if (!conflicting) return null
  return {
    id: contentId('difference', bundle.event, 'description', head),
    event: bundle.event,
    about: head,
    kind: 'description',
    conflicting,
    versions: versions as unknown as Difference['versions'],
    note: 'The same thing is described differently; each description stands with those who are said to hold it.',
  }
}

/** Said of the thing by one at least, and never both by one voice of one report: "a plane crash" and "a terrible crash" go together, "an aircraft crash" is one. */
const areApart = (a: readonly Description[], b: readonly Description[]): boolean =>
  [...a, ...b].some(d => d.says) &&
  !areSynonyms(a[0]!.modifier, b[0]!.modifier) &&
  !a.some(x => b.some(y => x.unit.article === y.unit.article && x.holder === y.holder))

function unique(list: readonly Evidence[]): Evidence[] {
  return list.filter((e, i) => list.findIndex(o => o.article === e.article && o.start === e.start) === i)
}
