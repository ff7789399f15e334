// Just enough grammar to find who speaks: noun phrases, the subject of a verb in front of it or behind it, the verb that governs another.
import type { Span, Token } from '../text/index.js'
import { partNumber, partsOf } from './tagger/index.js'

const [NOUN, PROPN, PRON, NUM, ADJ, DET, ADV, ADP, AUX, VERB, PART, CCONJ, SCONJ] = (
  ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'ADV', 'ADP', 'AUX', 'VERB', 'PART', 'CCONJ', 'SCONJ'] as const
).map(partNumber) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
]

/** "it's", "they're", "he'd": a pronoun and its verb in one token. */
const CONTRACTED = /^(?:it|he|she|that|there|they|we|you|i|who|what)'(?:s|re|ve|d|ll|m)$/

/** Verbs whose object does what the infinitive behind it says. */
const OBJECT_CONTROL =
  /^(?:lead|led|allow|ask|urge|tell|told|forc|prompt|caus|expect|enabl|encourag|persuad|push|press|compel|convinc|inspir|invit|order|requir|help|advis|sen[dt]|dispatch|task|instruct|authori|deploy|assign|appoint)/

/** What stands before "to" and something still to come. */
const INTENDED =
  /^(?:plans?|planned|planning|expect(?:s|ed)|due|scheduled|set|going|intends?|aims?|hopes?|poised|slated|about)$/

/** Prepositions that open a clause as well: what stands behind them before a verb is its subject. */
const OPENS_CLAUSE = /^(?:after|before|since|until|than|as|once|till|whether|if|because|while)$/

/** Words in "-ing" that say of an office what else an adjective would: "presiding judge". */
const OF_OFFICE =
  /^(?:acting|outgoing|incoming|ruling|leading|sitting|presiding|departing|retiring|founding|managing|commanding|visiting|reigning|governing)$/

/** Words in "-ing" that belong to what stands behind them, or are prepositions. */
const QUALIFIES =
  /^(?:acting|outgoing|incoming|ruling|leading|sitting|governing|opposing|including|following|according|concerning|regarding|excluding)$/

/** Verbs whose object may be the subject of what follows: "who said the ferry was", "who saw the ferry sink". */
const TAKES_CLAUSE =
  /^(?:sa(?:id|ys?|w)|t(?:old|ell|ells|hinks?|hought)|bel(?:ieve)|claim|argue|insist|know|knew|feel|felt|hope|fear|see|hear|watch|let|made?|make|help|ha[ds]|warn|add|report|suggest|show|find|found|mean|expect|want|wish|note|admit|agree|learn|decid|reali|deny|denie|assert|alleg|predict|announc|confirm|conclud|suspect|assum|doubt|understand|understood|wonder|ask|explain|declar|promis|vow|complain|worr)/

/** A noun phrase as a range of tokens. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/** Most steps from a verb to its subject over coordinations, infinitives and insertions. */
const STEPS = 6

/** A sentence with its parts of speech. */
export class Grammar {
  readonly parts: Uint8Array

  constructor(readonly tokens: readonly Token[]) {
    this.parts = partsOf(tokens)
  }

  is(k: number, ...parts: readonly number[]): boolean {
    return k >= 0 && k < this.tokens.length && parts.includes(this.parts[k]!)
  }

  lower(k: number): string {
    return this.tokens[k]?.lower ?? ''
  }

  isVerb(k: number): boolean {
    return this.is(k, VERB, AUX)
  }

  isNoun(k: number): boolean {
    return this.is(k, NOUN, PROPN, PRON) || (this.is(k, NUM) && !/^(?:1[5-9]|20)\d\d$/.test(this.lower(k)))
  }

  isName(k: number): boolean {
    return this.is(k, PROPN)
  }

  isAdjective(k: number): boolean {
    return this.is(k, ADJ)
  }

  /** A noun, a name or an adjective: what can stand inside a noun phrase. */
  isNominal(k: number): boolean {
    return this.is(k, NOUN, PROPN, ADJ)
  }

  isDeterminer(k: number): boolean {
    return this.is(k, DET)
  }

  isAdverb(k: number): boolean {
    return this.is(k, ADV)
  }

  isPreposition(k: number): boolean {
    return this.is(k, ADP)
  }

  isPronoun(k: number): boolean {
    return this.is(k, PRON)
  }

  isConjunction(k: number): boolean {
    return this.is(k, CCONJ)
  }

  /** "to comment": a verb, whatever the tagger says, unless it opens a noun phrase or has a capital. */
  mayBeInfinitive(k: number): boolean {
    return (
      this.isVerb(k) ||
      (this.is(k, NOUN, ADV) && this.tokens[k]!.text === this.lower(k) && !this.lower(k).endsWith('s'))
    )
  }

  /** True where a noun phrase with its verb begins: "said [officials in Lyon were] …". */
  beginsClause(at: number): boolean {
    let k = at
    for (let step = 0; step < 4; step++) {
      const phrase = this.phraseFrom(k)
      if (!phrase) return /^(?:there|it)$/.test(this.lower(k)) && this.isVerb(k + 1)
      k = phrase.to
      while (this.is(k, ADV) || /^(?:not|n't|both|all)$/.test(this.lower(k))) k++
      if (this.isVerb(k)) return !this.lower(k).endsWith('ing')
      if (this.isPreposition(k) || this.isConjunction(k)) k++
      else if (/^(?:who|which|that)$/.test(this.lower(k))) return true
      else return false
    }
    return false
  }

  /** True where a verb that shows tense stands in the next thirty tokens. */
  hasVerbAhead(at: number): boolean {
    for (let k = at + 1; k < this.tokens.length && k < at + 30; k++) {
      if (this.tokens[k]!.text === ';') return false
      if (this.isVerb(k) && !this.lower(k).endsWith('ing') && this.lower(k - 1) !== 'to') return true
      if (CONTRACTED.test(this.lower(k))) return true
      // "the candidate tended to": a form that the tagger takes for an adjective.
      if (this.is(k, ADJ) && this.lower(k).endsWith('ed') && this.lower(k + 1) === 'to') return true
    }
    return CONTRACTED.test(this.lower(at))
  }

  /** True inside a clause that opens the sentence and is not its main one: "When the mayor announced the plan, …". */
  inOpeningClause(at: number): boolean {
    const opens =
      this.is(0, SCONJ) ||
      /^(?:when|while|as|after|before|since|because|although|though|if|by|even|despite)$/.test(this.lower(0)) ||
      (this.is(0, VERB) && /ing$|^(?:asked|pressed|told)$/.test(this.lower(0)))
    if (!opens) return false
    for (let k = 0; k < at; k++) if (this.tokens[k]!.text === ',') return false
    return true
  }

  /** The characters of a phrase. */
  span(p: Phrase): Span {
    return { start: this.tokens[p.from]!.start, end: this.tokens[p.to - 1]!.end }
  }

  /** The phrase whose last word is token `k`. */
  phraseEndingAt(k: number): Phrase {
    let from = k
    while (from > 0 && k - from < 14 && this.belongs(from - 1, from)) from--
    return { from, to: k + 1 }
  }

  /** The phrase that begins at token `k`, or null. */
  phraseFrom(k: number): Phrase | null {
    let to = k
    while (
      to < this.tokens.length &&
      to - k < 14 &&
      (to === k ? this.opens(to) : this.belongs(to - 1, to) && this.inside(to))
    )
      to++
    while (to > k && !this.isNoun(to - 1)) to--
    return to > k ? { from: k, to } : null
  }

  private opens(k: number): boolean {
    return this.is(k, DET, ADJ, NOUN, PROPN, PRON, NUM) || this.lower(k) === 'former' || this.isOfOffice(k)
  }

  /** "presiding judge", "acting mayor": before a noun or a name. */
  private isOfOffice(k: number): boolean {
    return OF_OFFICE.test(this.lower(k)) && this.is(k + 1, NOUN, PROPN, ADJ)
  }

  private inside(k: number): boolean {
    return (
      this.is(k, ADJ, NOUN, PROPN, NUM, PART) ||
      this.isOfOffice(k) ||
      this.lower(k) === '-' ||
      this.tokens[k]!.text === '.' ||
      this.lower(k).endsWith("'s")
    )
  }

  /** Whether token `k` goes on into `k + 1` inside one phrase. */
  private belongs(k: number, next: number): boolean {
    if (this.is(next, DET) && !this.lower(k).endsWith("'s")) return this.lower(k) === 'all' || this.lower(k) === 'both'
    if (this.is(next, PRON)) return false
    const t = this.tokens[k]!
    if (t.text === '.') return k > 0 && this.tokens[k - 1]!.text.length <= 4 && this.is(k - 1, PROPN, NOUN)
    if (t.text === '-' || t.text === '’s' || t.lower === "'s") return true
    if (this.is(k, PRON)) return /^(?:his|her|its|their|our|my|your)$/.test(t.lower)
    return (
      this.is(k, DET, ADJ, NOUN, PROPN, NUM) ||
      this.isOfOffice(k) ||
      (this.is(k, VERB) &&
        /(?:ed|ing)$/.test(t.lower) &&
        (this.is(k - 1, DET, ADJ) || /^(?:his|her|its|their)$/.test(this.lower(k - 1))))
    )
  }

  /** Who speaks before a colon: the name that opens the sentence, or the subject of its verb. */
  speakerBefore(colon: number): Phrase | null {
    const end = this.tokens[colon - 1]!.text === ')' ? this.openBracket(colon - 1) - 1 : colon - 1
    if (this.isNoun(end)) {
      const phrase = this.phraseEndingAt(end)
      if (phrase.from === 0) return phrase
    }
    for (let k = 1; k < colon; k++) if (this.isVerb(k) && !this.lower(k).endsWith('ing')) return this.subjectOf(k)
    return null
  }

  /** "will also discuss", "plans to raise", "will meet her to discuss": not done yet. */
  isAhead(v: number): boolean {
    let verb = v
    for (let step = 0; step < 3; step++) {
      let k = verb - 1
      while (this.is(k, ADV) || /^(?:also|not|be)$/.test(this.lower(k))) k--
      if (/^(?:will|shall|'ll)$|'ll$/.test(this.lower(k))) return true
      if (this.lower(k) === 'to' && INTENDED.test(this.lower(k - 1))) return true
      const before = this.lower(k) === 'to' || this.isConjunction(k) ? this.governing(k) : null
      if (before === null) return false
      verb = before
    }
    return false
  }

  /** The subject of the verb at token `v`, in front of it, or null. */
  subjectOf(v: number): Phrase | null {
    let verb = v
    for (let step = 0; step < STEPS; step++) {
      const found = this.before(verb) ?? (step > 0 ? this.governing(verb) : null)
      if (found === null) return null
      if (typeof found !== 'number') return found
      verb = found
    }
    return null
  }

  /** Subject in front of a verb, or the verb whose subject it shares, or null. */
  private before(v: number): Phrase | number | null {
    let k = v - 1
    while (
      k >= 0 &&
      (this.is(k, AUX, ADV) ||
        (this.is(k, PART) && this.lower(k) !== 'to') ||
        /^(?:not|n't|also|reportedly|been|being|be|has|have|had)$/.test(this.lower(k)))
    )
      k--
    if (k < 0) return this.lower(v).endsWith('ing') ? this.afterOpening(v) : null
    if (this.lower(k) === 'to') return this.ofInfinitive(k)
    if (this.isConjunction(k)) return this.governing(this.tokens[k - 1]?.text === ',' ? k - 1 : k)
    if (this.tokens[k]!.text === ',') return this.lower(v).endsWith('ing') ? this.governing(k) : this.beforeInsertion(k)
    if (this.tokens[k]!.text === ')') return this.nounBefore(this.openBracket(k) - 1)
    // "In welcoming Roe, Holm said"
    if (k === 0 && this.isPreposition(0) && this.lower(v).endsWith('ing')) return this.afterOpening(v)
    if (this.isPreposition(k) || ((this.isVerb(k) || this.is(k, SCONJ)) && this.lower(v).endsWith('ing')))
      return this.governing(k + 1)
    return this.isNoun(k) || this.is(k, ADJ, DET) ? this.nounBefore(k) : null
  }

  /** "leading aides to say": whoever is led; "declined to say": whoever declined. */
  private ofInfinitive(to: number): Phrase | number | null {
    const verb = this.governing(to)
    if (!this.isNoun(to - 1)) return verb
    for (let k = to - 2; k >= 0 && k > to - 12; k--)
      if (this.is(k, VERB)) return OBJECT_CONTROL.test(this.lower(k)) ? this.nounBefore(to - 1) : verb
    return verb
  }

  /** "Speaking in Lyon, Roe said": the subject of an opening participle stands behind the comma and in front of the verb. */
  private afterOpening(v: number): Phrase | null {
    let first: Phrase | null = null
    for (let k = v + 1; k < this.tokens.length && k < v + 30; k++) {
      if (this.tokens[k]!.text !== ',') continue
      const phrase = this.phraseFrom(k + 1)
      let verb = phrase?.to ?? this.tokens.length
      while (this.is(verb, ADV)) verb++
      if (this.isVerb(verb)) return phrase
      first ??= phrase
    }
    return first
  }

  /** The nearest verb before `k` that has a subject of its own. */
  private governing(k: number): number | null {
    for (let m = k - 1; m >= 0 && m > k - 45; m--) {
      if (!this.is(m, VERB, AUX)) continue
      const lower = this.lower(m)
      if (lower === 'be' || lower === 'been' || lower === 'being') continue
      if (lower.endsWith('ing') && !this.is(m - 1, AUX)) continue
      if (this.lower(m - 1) === 'to') continue
      return m
    }
    return null
  }

  /** "Roe, a doctor, said": the noun in front of what stands between the commas. */
  private beforeInsertion(comma: number): Phrase | null {
    for (let k = comma - 1; k > 0 && k > comma - 45; k--) {
      if (this.tokens[k]!.text !== ',') continue
      const before = this.tokens[k - 1]!.text === ')' ? this.openBracket(k - 1) - 1 : k - 1
      const inside = this.lower(k + 1)
      const inserted =
        /^(?:who|whose|which|the|a|an|one|speaking|now|himself|herself|citing|in|of|from|formerly|then|when|asked|his|her|its|their)$/.test(
          inside,
        ) || this.is(k + 1, NOUN, PROPN, ADJ, NUM, DET, VERB, ADP)
      if (inserted && this.isNoun(before) && !/^(?:1[5-9]|20)\d\d$/.test(this.lower(before)))
        return this.nounBefore(before)
    }
    return null
  }

  private openBracket(close: number): number {
    for (let k = close - 1; k >= 0 && k > close - 12; k--) if (this.tokens[k]!.text === '(') return k
    return close
  }

  /** "those who backed the tax say": the noun that the clause with this verb tells more about. Verbs that take a clause have a subject behind them. */
  private nounOfRelative(verb: number): number | null {
    if (!this.is(verb, VERB) || TAKES_CLAUSE.test(this.lower(verb))) return null
    let k = verb - 1
    while (this.is(k, AUX, ADV)) k--
    return /^(?:who|which)$/.test(this.lower(k)) && (this.isNoun(k - 1) || this.is(k - 1, DET, ADJ)) ? k - 1 : null
  }

  /** The phrase ending at `k`; one behind a preposition gives way to the noun in front of it ("a spokesman for Roe"). */
  private nounBefore(k: number): Phrase | null {
    let end = k
    for (let step = 0; step < STEPS && end >= 0; step++) {
      if (!this.isNoun(end) && !this.is(end, ADJ, DET)) return null
      const phrase = this.phraseEndingAt(end)
      const before = phrase.from - 1
      // "counties bordering Norway have": the counties
      if (
        this.is(before, VERB) &&
        this.lower(before).endsWith('ing') &&
        !QUALIFIES.test(this.lower(before)) &&
        this.isNoun(before - 1)
      ) {
        end = before - 1
        continue
      }
      const meant = this.nounOfRelative(before)
      if (meant !== null) {
        end = meant
        continue
      }
      if (!this.isPreposition(before) || OPENS_CLAUSE.test(this.lower(before))) return phrase
      if (this.isNoun(before - 1)) end = before - 1
      // "people familiar with the matter"
      else if (this.is(before - 1, ADJ) && this.isNoun(before - 2)) end = before - 2
      else if (this.tokens[before - 1]?.text === ')') end = this.openBracket(before - 1) - 1
      else return null
    }
    return null
  }
}
