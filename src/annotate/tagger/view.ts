// A place of a sentence with what stands around it: its neighbours, its run of words with capitals, the lists and the report.
import type { Evidence } from './evidence.js'
import { place } from './labels.js'
import type { Marked } from './marked.js'
import type { Traits } from './traits.js'

/** Longest known name that covers each place of a sentence: kinds, and whether the place is its first, middle, last or only word. */
export interface Listed {
  readonly kinds: Int32Array
  readonly at: Int8Array
}

/** What is known beside the sentence. */
export interface Background {
  /** Null where the sentence has no known name of several words. */
  readonly listed: Listed | null
  readonly evidence: Evidence
  /** What the report is about: see {@link genreOf}. */
  readonly genre: number
}

/** Traits of the place before the first and behind the last word. */
export const EDGE: Traits = {
  isWord: false,
  raised: false,
  upper: false,
  length: 0,
  word: 1,
  cues: 0,
  possessive: false,
  longest: 1,
  topic: 0,
  id: 1,
  fine: 0,
  coarse: 65,
  kinds: 0,
  share: 5,
  shape: 2,
  short: 3,
  prefix: 4,
  suffix2: 5,
  suffix3: 6,
  suffix4: 7,
  capital: false,
  first: false,
  bare: '',
}

/** Most words looked at on either side for the run of capitals. */
export const widestRun = 8

/** A place and its surroundings; one object serves place after place. */
export class View {
  t = EDGE
  earlier = EDGE
  previous = EDGE
  next = EDGE
  later = EDGE
  /** Words around the run of capitals, its first and its last word. */
  before = EDGE
  behind = EDGE
  first = EDGE
  last = EDGE
  /** Words of the run that stand before the place, and from the place to its end. */
  ahead = 0
  left = 1
  /** Words of the run, at most five, and the place in it: first, middle, last, only. */
  size = 1
  inRun: number = place.only
  /** How the sentence is written (see {@link Marked}), and both signs in one number. */
  loud = 0
  kind = 0
  /** 0 the first word of the sentence, 1 the second, 2 any other. */
  position = 0
  /** 1 where the run opens the sentence, 2 where it closes it, 3 both, 0 neither. */
  edges = 0
  genre = 0
  /** Evidence on the word, and on the last word of the run where that is another. */
  evidence = 0
  endEvidence = 0
  /** Known name of several words that covers the place. */
  listed = 0
  listedAt = 0

  /** Looks at place `i`. Bounded work. */
  look(s: Marked, i: number, back: Background): void {
    const { traits } = s
    const t = traits[i]!
    let from = i
    let to = i + 1
    while (i - from < widestRun && joins(traits[from - 1]) && !traits[from - 1]!.possessive) from--
    while (to - i < widestRun && joins(traits[to]) && !traits[to - 1]!.possessive) to++
    this.t = t
    this.earlier = traits[i - 2] ?? EDGE
    this.previous = traits[i - 1] ?? EDGE
    this.next = traits[i + 1] ?? EDGE
    this.later = traits[i + 2] ?? EDGE
    this.before = traits[from - 1] ?? EDGE
    this.behind = traits[to] ?? EDGE
    this.first = traits[from]!
    this.last = traits[to - 1]!
    this.ahead = i - from
    this.left = to - i
    this.size = Math.min(to - from, 5)
    this.inRun = i > from ? (i === to - 1 ? place.last : place.middle) : to - from === 1 ? place.only : place.first
    this.loud = s.loud
    this.kind = s.loud * 2 + (s.tabular ? 1 : 0)
    this.position = Math.min(i, 2)
    this.edges = (from === 0 ? 1 : 0) + (to === traits.length ? 2 : 0)
    this.genre = back.genre
    this.evidence = back.evidence.get(t.word)
    this.endEvidence = this.left > 1 ? back.evidence.get(this.last.word) : 0
    this.listed = back.listed?.kinds[i] ?? 0
    this.listedAt = back.listed?.at[i] ?? 0
  }
}

const joins = (t: Traits | undefined): boolean => t?.isWord === true && t.raised
