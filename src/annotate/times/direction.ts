// Where a sentence points in time at a phrase: by the verb that governs it ("will travel … on Sunday" forward, "said on Sunday" back),
// by prepositions ("until Friday") and by plans that were called off.
import { isEitherForm, isModal, isPastForm, lemmaOf } from '../../lexicon/index.js'
import type { Token } from '../../text/index.js'
import { isAnnounced } from '../announced.js'
import { partNumber, partsOf } from '../tagger/index.js'
import { word } from './words.js'

const VERB = partNumber('VERB')
const AUX = partNumber('AUX')

/** Tokens looked at before and behind the phrase. */
const BACK = 40
const AHEAD = 24

/** Words that make a plan of what follows or of the phrase itself. */
const PLANNED = new Set(
  'scheduled expected planned due set slated hopes intends plans plan upcoming ahead planning going hoping poised ready'.split(
    ' ',
  ),
)

/** Verbs whose infinitive told what was done: "managed to leave". */
const DONE_TO = new Set(
  'went came failed managed able helped used forced began continued started refused declined moved voted'.split(' '),
)

/** Verbs whose present tense tells a timetable: "the minister arrives on Sunday". */
const TIMETABLE = new Set(
  'arrive begin start open meet leave travel head return visit fly depart resume end expire play face host vote go come close convene kick gather'.split(
    ' ',
  ),
)

/** Past verbs that move something to a later day. */
const MOVED =
  /^(?:postpon|extend|delay|deferr|given|gave|adjourn|suspend|reset|resched|scheduled|set|due|put|deadline|pushed|expir|valid)/

type Sign = -1 | 1 | null

/** A sentence with its parts of speech, tagged when first asked. */
export class Clauses {
  private parts: Uint8Array | null = null

  constructor(readonly tokens: readonly Token[]) {}

  private isPart(k: number, ...names: readonly number[]): boolean {
    this.parts ??= partsOf(this.tokens)
    return names.includes(this.parts[k]!)
  }

  /** -1 or 1 for the phrase of tokens `from` to `to`, null where nothing tells. */
  governed(from: number, to: number): Sign {
    const before = word(this.tokens, from - 1)
    // "Friday's ceremony" was held unless something will be.
    if (word(this.tokens, to - 1).endsWith("'s")) return this.willCome(from, to) ? 1 : -1
    if (before === 'since' || before === 'ago') return -1
    const opens = this.opensClause(from)
    const governed = opens ? this.ahead(to) : (this.back(from) ?? this.ahead(to))
    if (before === 'until' || before === 'till' || before === 'by' || before === 'before')
      return this.limit(from, governed)
    return governed ?? (word(this.tokens, from) === 'upcoming' ? 1 : null)
  }

  private willCome(from: number, to: number): boolean {
    for (let k = Math.max(0, from - 8); k < Math.min(this.tokens.length, to + 8); k++)
      if (
        /^(?:will|upcoming|expected|scheduled|planned|ahead|prepare|preparing|await|awaiting)$/.test(
          word(this.tokens, k),
        )
      )
        return true
    return false
  }

  /** A phrase at the head of a sentence or clause is governed by what follows. */
  private opensClause(from: number): boolean {
    let k = from - 1
    while (
      k >= 0 &&
      /^(?:on|in|by|until|early|late|at|and|but|then|,|-|also|as|of|since|during|for|through|from|starting|before|after|the|"|“)$/.test(
        word(this.tokens, k),
      )
    )
      k--
    const conjunction = /^(?:but|and|while)$/
    for (let j = from - 1; j > k && j > from - 4; j--)
      if (conjunction.test(word(this.tokens, j)) && word(this.tokens, j - 1) === ',') return true
    return k < 0 || word(this.tokens, k) === ';' || word(this.tokens, k) === ':'
  }

  private limit(from: number, governed: Sign): -1 | 1 {
    if (governed !== -1) return 1
    for (let k = from - 2; k >= 0 && k > from - 14; k--) {
      const lower = word(this.tokens, k)
      if (MOVED.test(lower)) return 1
      if (isPastForm(lower))
        return word(this.tokens, from - 1) === 'by' || word(this.tokens, k) === 'had' || this.isPart(k, AUX, VERB)
          ? -1
          : 1
    }
    return this.opensClause(from) ? -1 : 1
  }

  /** Sign of the nearest verb before the phrase. */
  private back(from: number): Sign {
    for (let k = from - 1; k >= 0 && k > from - BACK; k--) {
      if (this.tokens[k]!.text === ';') return null
      const sign = this.signAt(k)
      if (sign) return sign
    }
    return null
  }

  /** Sign of the first finite verb behind the phrase. */
  private ahead(to: number): Sign {
    for (let k = to; k < this.tokens.length && k < to + AHEAD; k++) {
      if (this.tokens[k]!.text === ';') return null
      const sign = this.signAt(k)
      if (sign) return sign
    }
    return null
  }

  private signAt(k: number): Sign {
    const { tokens } = this
    const lower = word(tokens, k)
    if (tokens[k]!.kind !== 'word') return null
    if (isModal(lower)) {
      if (word(tokens, k + 1) === 'have') return -1
      const doubtful = lower === 'may' || lower === 'might' || lower === 'can' || lower === 'must'
      return !doubtful || this.isPart(k, AUX) ? 1 : null
    }
    if (PLANNED.has(lower)) return this.isPastPlan(k) ? -1 : this.isPlanHere(k) ? 1 : this.verbSign(k)
    if (lower === 'was' || lower === 'were' || lower === 'had' || lower === 'did' || lower === 'been')
      return this.toComeAfter(k) ? 1 : -1
    if (lower === 'has' || lower === 'have') return word(tokens, k + 1) === 'to' ? 1 : -1
    return this.verbSign(k)
  }

  /** "plans", "set", "due" as a plan and not as a thing. */
  private isPlanHere(k: number): boolean {
    const lower = word(this.tokens, k)
    const next = word(this.tokens, k + 1)
    if (lower === 'due' || lower === 'ahead') return next !== 'to' || this.isPart(k + 2, VERB, AUX)
    if (lower === 'set') return next === 'for' || next === 'to'
    if (lower === 'plan' || lower === 'plans') return next === 'to' || next === 'for'
    if (lower === 'going' || lower === 'ready' || lower === 'poised') return next === 'to'
    return true
  }

  /** "was to arrive", "were due": a future seen from the past. */
  private toComeAfter(k: number): boolean {
    return word(this.tokens, k + 1) === 'to' && this.isPart(k + 2, VERB, AUX)
  }

  private verbSign(k: number): Sign {
    const { tokens } = this
    const lower = word(tokens, k)
    if (isPastForm(lower)) {
      if (this.mayDescribe(k) && !this.isPart(k, VERB, AUX)) return null
      return this.isFutureParticiple(k) ? 1 : -1
    }
    if (!this.mayBeVerb(k) || !this.isPart(k, VERB)) return null
    if (isEitherForm(lower)) return this.isFutureParticiple(k) || this.isInfinitive(k) ? 1 : -1
    if (lower.endsWith('ing')) return null
    if (this.isInfinitive(k)) return this.infinitiveSign(k)
    return TIMETABLE.has(lemmaOf(lower)) ? 1 : null
  }

  /** "agreed to meet" looks forward, "managed to leave" does not, "its offer to buy" tells nothing. */
  private infinitiveSign(k: number): Sign {
    const before = word(this.tokens, k - 2)
    if (DONE_TO.has(before)) return -1
    return PLANNED.has(before) ||
      this.isPart(k - 2, VERB, AUX) ||
      /^(?:is|are|was|were|be|not|ready|and)$/.test(before) ||
      isAnnounced(this.tokens, k - 1)
      ? 1
      : null
  }

  /** Cheap signs that a present form counts here at all: an infinitive, a timetable verb or a form of either tense. */
  private mayBeVerb(k: number): boolean {
    const lower = word(this.tokens, k)
    if (lower.endsWith('ing') || lower.endsWith('ly') || /^[A-Z]/.test(this.tokens[k]!.text)) return false
    return isEitherForm(lower) || this.isInfinitive(k) || TIMETABLE.has(lemmaOf(lower))
  }

  /** "the alleged plan", "a planned trip", "left wing": a past form that may be an adjective; any other is taken for a verb unasked. */
  private mayDescribe(k: number): boolean {
    const lower = word(this.tokens, k)
    if (
      lower === 'left' ||
      lower === 'found' ||
      lower === 'meant' ||
      lower === 'saw' ||
      lower === 'rose' ||
      lower === 'wound'
    )
      return true
    return (
      lower.endsWith('ed') &&
      /^(?:the|a|an|his|her|its|their|our|this|that|these|those|some|of|for|most|more|very|highly|newly)$/.test(
        word(this.tokens, k - 1),
      )
    )
  }

  private isInfinitive(k: number): boolean {
    return (
      word(this.tokens, k - 1) === 'to' || (word(this.tokens, k - 2) === 'to' && /ly$/.test(word(this.tokens, k - 1)))
    )
  }

  /** "will be released", "to be completed", "is expected": a participle that lies ahead. */
  private isFutureParticiple(k: number): boolean {
    for (let j = k - 1; j >= 0 && j >= k - 4; j--) {
      const lower = word(this.tokens, j)
      if (isModal(lower)) return !/^(?:have)$/.test(word(this.tokens, j + 1))
      if (lower === 'to' && word(this.tokens, j + 1) === 'be') return true
      if (lower === 'has' || lower === 'have' || lower === 'had' || lower === 'was' || lower === 'were') return false
      if (this.tokens[j]!.text === ',') return false
    }
    return false
  }

  /** "a trip scheduled in early February" that was called off, "was planned for May": the plan lies back. */
  private isPastPlan(k: number): boolean {
    if (!/^(?:scheduled|planned|expected|due|set|slated)$/.test(word(this.tokens, k))) return false
    let called = false
    let past = false
    for (let j = Math.max(0, k - 8); j < Math.min(this.tokens.length, k + 14); j++) {
      const lower = word(this.tokens, j)
      if (/^(?:cancel|postpon|scrapp|abandon|delay|called)/.test(lower)) called = true
      if (j < k && j >= k - 4 && /^(?:was|were|had|been)$/.test(lower)) past = true
    }
    return called || past
  }
}
