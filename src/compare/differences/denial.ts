// What one says there is and another says there is not: "alleging fraud" and "there was no fraud". Only the word that is denied is compared, and only
// where both who assert and who deny it are there to be named: that no arrests were made at first is no denial.
import { Grammar } from '../../annotate/index.js'
import { attributionClasses } from '../../lexicon/index.js'
import type { Difference, Evidence } from '../../model/index.js'
import type { Token } from '../../text/index.js'
import { type Bundle, evidenceOf, mentionsIn, type Unit } from '../bundle.js'
import { holderOf } from '../claims/upstream.js'
import { clauseAt } from '../clauses.js'
import { doerOf } from '../doer.js'
import { contentWord } from '../words.js'
import { differenceFrom, Versions } from './draft.js'

/** A word that a statement asserts or denies. */
interface Stand {
  readonly unit: Unit
  readonly denies: boolean
  /** Stem of what is asserted or denied, and the word. */
  readonly stem: string
  readonly word: string
  /** Tokens from the word that asserts or denies to what is asserted. */
  readonly from: number
  readonly to: number
  /** Who says so, or null for the outlet. */
  readonly holder: string | null
}

const DENYING = /^(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|refut(?:es?|ed|ing))$/
const NONE = /^no$/
const ASSERTING =
  /^(?:alleg(?:es?|ed|ing|ations?)|accusations?|claim(?:s|ed|ing)?|show(?:s|ed|ing)?|found|finds|detect(?:s|ed|ing)?|measured|confirm(?:s|ed|ing)?|prov(?:es?|ed|ing)|reveal(?:s|ed|ing)?|evidence|proof|traces?|signs?)$/
/** "accepted inspections", "agreed to inspections", and what was "not agreed to". */
const AGREEING = /^(?:accept(?:s|ed)?|agree[sd]?)$/

/** "no evidence of fraud", "the claims of fraud": what stands behind them is meant. */
const ABOUT =
  /^(?:evidence|proof|signs?|indications?|traces?|suggestions?|allegations?|accusations?|claims?|charges?|reports?|hint)$/
/** What comes and goes with the hours, what nobody disputes, and what is only a word for something else. */
export const PASSING: ReadonlySet<string> = new Set(
  (
    'arrest injury casualty death victim suspect survivor damage detail decision plan comment information deal agreement talk talks meeting doubt reason sense ' +
    'need intention choice idea problem role part use change matter place people person thing word answer response right statement request call report ' +
    'wrongdoing responsibility involvement knowledge question way time one be have do make take get go say tell know think want see give come other such'
  ).split(' '),
)

/** Tokens between the cue and what it asserts or denies. */
const REACH = 10
/** Least rarity of what is denied. */
export const LEAST_IDF = 3

/** Differences of what there is and is not. */
export function deniedBySome(bundle: Bundle): Difference[] {
  const denied = bundle.units.flatMap(unit => standsOf(bundle, unit, true)).filter(s => s.holder !== null)
  // Most reports deny nothing, and what is asserted in them need not be looked at.
  const asserted = denied.length ? bundle.units.flatMap(unit => standsOf(bundle, unit, false)) : []
  const byStem = new Map<string, Stand[]>()
  for (const s of [...denied, ...asserted].sort((a, b) => a.unit.index - b.unit.index || a.from - b.from))
    byStem.set(s.stem, [...(byStem.get(s.stem) ?? []), s])
  const byWord = [...byStem.values()].flatMap(stands => differenceOf(bundle, stands) ?? [])
  return [...byWord, ...deniedInPlace(bundle), ...deniedAsReported(bundle)]
}

/** "Roe denied that the company had known, as the Harbour Wire reported": what is denied, and who says it is so. */
function deniedAsReported(bundle: Bundle): Difference[] {
  return bundle.units.flatMap(unit => {
    const { tokens } = unit
    const cue = tokens.findIndex(t => DENYING.test(t.lower))
    const as = tokens.findIndex((t, k) => k > cue + 2 && t.lower === 'as' && tokens[k - 1]?.text === ',')
    const says = tokens.findIndex((t, k) => k > as + 1 && k < as + REACH && attributionClasses(t.lower).has('say'))
    if (cue < 0 || as < 0 || says < 0) return []
    const holder = doerOf(bundle, unit, new Grammar(tokens), cue)
    const from = tokens[as]!.end
    const named = mentionsIn(bundle, unit).find(
      m => m.kind === 'name' && m.start > from && m.end < tokens[says]!.end && m.entity !== holder,
    )
    if (holder === null || !named) return []
    const begin = tokens[tokens[cue + 1]!.lower === 'that' ? cue + 2 : cue + 1]!.start
    const matter = { start: begin, end: tokens[as - 2]!.end }
    const versions = new Versions()
    versions.add(shortened(evidenceOf(bundle, unit, matter).exact), evidenceOf(bundle, unit, matter), named.entity)
    versions.add(tokens[cue]!.lower, evidenceOf(bundle, unit, { start: unit.start, end: matter.end }), holder)
    return differenceFrom(bundle.event, 'denial', 'what was reported', versions, true, NOTE, true) ?? []
  })
}

/** "Roe said police had attacked them; the ministry denied it": what was said right before, and who denies it. */
function deniedInPlace(bundle: Bundle): Difference[] {
  return bundle.units.flatMap((unit, at) => {
    const { tokens } = unit
    const cue = tokens.findIndex((_, i) => deniesWhatWasSaid(tokens, i))
    if (cue < 0) return []
    const holder = doerOf(bundle, unit, new Grammar(tokens), cue)
    if (holder === null) return []
    const before = bundle.units[at - 1]
    // A quotation of several sentences stands in the first of them.
    const near = bundle.units.slice(Math.max(0, at - 2), at + 1).filter(u => u.article === unit.article)
    const said = near.flatMap(u =>
      u.quotes
        .filter(q => before?.article !== unit.article || q.end > before.start)
        .filter(
          q => q.act === 'say' && q.end <= tokens[cue]!.start && !(u === unit && tokens[cue]!.lower.endsWith('ing')),
        )
        .map(q => ({ u, q })),
    )
    // "“There was no raid,” said a man who asked not to be named": what he said, and not what he asked.
    const last = said.sort(
      (a, b) =>
        Number(b.u === unit) - Number(a.u === unit) ||
        Number(b.q.kind === 'direct') - Number(a.q.kind === 'direct') ||
        b.q.end - a.q.end,
    )[0]
    const accusation = accusationOf(bundle, unit, cue, holder)
    const told =
      accusation && (!last || last.q.end <= accusation.evidence.start)
        ? accusation
        : last && { evidence: evidenceOf(bundle, last.u, last.q), holder: last.q.speaker }
    if (!told || told.holder === holder) return []
    const versions = new Versions()
    versions.add(shortened(told.evidence.exact), told.evidence, told.holder)
    versions.add(denialOf(tokens, cue), evidenceOf(bundle, unit, clauseAt(unit, tokens[cue]!.start)), holder)
    return differenceFrom(bundle.event, 'denial', 'what was said', versions, true, NOTE, true) ?? []
  })
}

/** "The opposition accused the government of ignoring warnings", right before the government denies it. */
function accusationOf(
  bundle: Bundle,
  unit: Unit,
  cue: number,
  denier: string,
): { readonly evidence: Evidence; readonly holder: string | null } | null {
  const before = bundle.units[unit.index - 1]
  const near = [unit, ...(before?.article === unit.article ? [before] : [])]
  for (const u of near) {
    const told = u.happenings.findLast(
      h => h.type === 'ACCUSE' && h.target === denier && h.end <= unit.tokens[cue]!.start && h.source !== denier,
    )
    if (!told) continue
    const at = u.tokens.find(t => t.start >= told.start && t.end <= told.end && /^accus/.test(t.lower))
    if (!at) continue
    const clause = clauseAt(u, at.start)
    return { evidence: evidenceOf(bundle, u, clause), holder: told.source }
  }
  return null
}

/** "denied it", "rejected the claims", and no "denied it had", "did not deny it". */
function deniesWhatWasSaid(tokens: readonly Token[], i: number): boolean {
  if (!DENYING.test(tokens[i]!.lower) && !REJECTING.test(tokens[i]!.lower)) return false
  if (tokens.slice(Math.max(0, i - 4), i).some(t => NOT.test(t.lower) || /^(?:declin|refus)/.test(t.lower)))
    return false
  // "asked senators to dismiss all charges"
  if (/^(?:to|would|could|may|might|should|will)$/.test(tokens[i - 1]?.lower ?? '')) return false
  const [first, second] = [tokens[i + 1]?.lower ?? '', tokens[i + 2]?.lower ?? '']
  const isClaim = /^(?:the|that|this|those|these|all)$/.test(first) && CLAIMS.test(second)
  if (!isClaim && (!/^(?:it|this|that)$/.test(first) || REJECTING.test(tokens[i]!.lower))) return false
  const next = tokens[i + (isClaim ? 3 : 2)]
  return next === undefined || next.kind === 'mark' || ENDS.test(next.text)
}

const REJECTING = /^(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)$/
const CLAIMS = /^(?:claims?|allegations?|accusations?|charges?|reports?)$/
const ENDS = /^(?:and|but|on|saying|as|again|later|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/

/** "denied it", "denied the claims". */
const denialOf = (tokens: readonly Token[], cue: number): string =>
  tokens
    .slice(cue, cue + (CLAIMS.test(tokens[cue + 2]?.lower ?? '') ? 3 : 2))
    .map(t => t.lower)
    .join(' ')

/** Words that fit on a line, cut between words. */
function shortened(words: string): string {
  if (words.length <= LONGEST_LABEL) return words
  const end = words.lastIndexOf(' ', LONGEST_LABEL)
  return end > 0 ? `${words.slice(0, end)}…` : '…'
}

const LONGEST_LABEL = 120
/** Cues of one sentence that are looked at. */
const MOST_CUES = 30
/** What a denial is, in a line. */
export const NOTE = 'One says that it is so, another that it is not.'

function differenceOf(bundle: Bundle, stands: readonly Stand[]): Difference | null {
  const denials = stands.filter(s => s.denies)
  const opposed = (a: Stand, d: Stand): boolean => a.holder !== null && a.holder !== d.holder && a.unit !== d.unit
  const asserted = stands.filter(s => !s.denies && denials.some(d => opposed(s, d)))
  const denied = denials.filter(d => asserted.some(a => opposed(a, d)))
  if (!asserted.length || !denied.length) return null
  const versions = new Versions()
  for (const s of [...asserted, ...denied]) {
    const clause = clauseAt(s.unit, s.unit.tokens[s.from]!.start)
    versions.add(labelOf(s), evidenceOf(bundle, s.unit, clause), s.holder)
  }
  return differenceFrom(bundle.event, 'denial', asserted[0]!.word, versions, true, NOTE, true)
}

const labelOf = ({ unit, from, to }: Stand): string =>
  unit.tokens
    .slice(from, to)
    .map(t => t.lower)
    .join(' ')

/** What a sentence denies, or what it asserts. Linear but for the few cues of a sentence. */
function standsOf(bundle: Bundle, unit: Unit, denies: boolean): Stand[] {
  const { tokens } = unit
  const isCue = (lower: string): boolean => (denies ? NONE.test(lower) || DENYING.test(lower) : ASSERTING.test(lower))
  const isAgreed = (i: number): boolean => AGREEING.test(tokens[i]!.lower) && isNegatedAt(tokens, i) === denies
  const cues = tokens.flatMap((t, i) => (isCue(t.lower) || isAgreed(i) ? [i] : [])).slice(0, MOST_CUES)
  if (!cues.length) return []
  const g = new Grammar(tokens)
  return cues.flatMap(i => {
    const { lower, start, end } = tokens[i]!
    // "the alleged fraud", "denied claims of fraud", "showed no trace": the one that denies has it, or nobody.
    if (!denies && (g.isDeterminer(i - 1) || isUnder(tokens, i))) return []
    const behind = AGREEING.test(lower) && /^(?:to|on)$/.test(g.lower(i + 1)) ? i + 2 : i + 1
    // "agreed to reopen": what is to be done, and no thing.
    if (AGREEING.test(lower) && (g.isVerb(behind) || g.lower(behind) === 'that')) return []
    // "the state's alleged meddling"
    if (lower === 'alleged' && !g.isVerb(i)) return []
    const at = matterAt(g, behind, i + REACH)
    const word = at === null ? null : contentWord(tokens[at]!)
    if (at === null || !word || word.idf < LEAST_IDF || PASSING.has(word.term)) return []
    if (!denies && tokens.slice(i + 1, at).some(t => NONE.test(t.lower) || DENYING.test(t.lower) || NOT.test(t.lower)))
      return []
    const holder = holderOf(unit, { start, end }) ?? doerOf(bundle, unit, g, i)
    // "had not agreed to any inspections"
    const from = denies && AGREEING.test(lower) ? tokens.findLastIndex((t, k) => k < i && isNot(t.lower)) : i
    return [{ unit, denies, stem: word.sense.stem, word: word.term, from, to: at + 1, holder }]
  })
}

const NOT = /^(?:not|n't|never)$/

const isNegatedAt = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 3), i).some(t => isNot(t.lower))

const isNot = (lower: string): boolean => NOT.test(lower) || lower.endsWith("n't")

/** "no evidence", "denied the claims", "did not find": the cue that asserts stands under one that denies. */
const isUnder = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 4), i).some(t => NONE.test(t.lower) || DENYING.test(t.lower) || NOT.test(t.lower))

/** The word that is asserted or denied behind a cue: the head of the phrase, what evidence is of, the verb of a clause; null where there is none in reach. */
function matterAt(g: Grammar, from: number, limit: number): number | null {
  let k = from
  while (k < limit && (g.isAdverb(k) || g.lower(k) === 'any')) k++
  if (k >= limit || k >= g.tokens.length) return null
  if (/^(?:that|there)$/.test(g.lower(k))) return clauseMatterAt(g, k, limit)
  const phrase = g.phraseFrom(k)
  // "alleging fraud in three towns": one word, whatever the tagger takes it for.
  if (!phrase) return /^(?:in|at|during|[.,;])$/.test(g.tokens[k + 1]?.text ?? '.') && isSmall(g, k) ? k : null
  const head = phrase.to - 1
  const next = g.lower(phrase.to)
  if (ABOUT.test(g.lower(head)))
    return next === 'of' || next === 'that' ? matterAt(g, next === 'of' ? phrase.to + 1 : phrase.to, limit) : null
  // "claimed the vote was rigged": a clause without "that".
  if (g.isVerb(phrase.to) && !g.lower(phrase.to).endsWith('ing')) return verbAt(g, phrase.to, limit)
  return isSmall(g, head) && g.isNoun(head) ? head : null
}

/** Of "that there was a leak" the leak, of "that gas had leaked" that it leaked. */
function clauseMatterAt(g: Grammar, from: number, limit: number): number | null {
  let k = g.lower(from) === 'that' ? from + 1 : from
  if (g.lower(k) === 'there') {
    while (k < limit && !g.isVerb(k)) k++
    while (k < limit && (g.isVerb(k) || /^(?:no|any)$/.test(g.lower(k)))) k++
    const phrase = g.phraseFrom(k)
    return phrase && isSmall(g, phrase.to - 1) ? phrase.to - 1 : null
  }
  const phrase = g.phraseFrom(k)
  return phrase ? verbAt(g, phrase.to, limit) : null
}

/** The verb that says what was done, from token `k` on. */
function verbAt(g: Grammar, k: number, limit: number): number | null {
  let at = k
  while (
    at < limit &&
    (/^(?:is|are|was|were|be|been|had|has|have|would|could|will|did|do|does|may|might)$/.test(g.lower(at)) ||
      g.isAdverb(at))
  )
    at++
  return at < limit && g.isVerb(at) && isSmall(g, at) ? at : null
}

const isSmall = (g: Grammar, k: number): boolean => g.tokens[k]!.text === g.lower(k)
