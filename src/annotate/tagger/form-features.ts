// Groups of features that rest on one form and a few small numbers. They come again and again, so their weights are summed once for
// each form and key; every number that a group reads, other than the form's own traits, stands in its key.
import { kindBit } from '../../lexicon/index.js'
import type { FeatureList } from './feature-list.js'
import { place } from './labels.js'
import type { Traits } from './traits.js'
import { EDGE, type View } from './view.js'

const ENDS = kindBit('surname') | kindBit('city') | kindBit('country') | kindBit('club')
const FIRST = kindBit('first')

/** Features of the first and the last word of the run. */
export function runEnds(f: FeatureList, { first, last, inRun, left, ahead }: View): void {
  f.word(10, last.word, left)
  f.add(63, last.fine, inRun)
  f.word(11, first.word, ahead)
  f.add(64, first.fine, inRun)
  f.add(66, last.coarse, first.coarse, inRun)
  f.add(69, last.kinds, first.kinds, inRun)
  f.add(88, last.kinds & ENDS, first.kinds & FIRST, inRun)
}

/** A group of features with one form. */
export interface FormFeatures {
  /** The form; the edge of a sentence where the group rests on none. */
  readonly form: (v: View) => Traits
  /** What else the group reads, as one number below 16,384; -1 where the group is empty. */
  readonly key: (v: View) => number
  readonly add: (f: FeatureList, t: Traits, v: View) => void
}

const own: FormFeatures = {
  form: v => v.t,
  key: v => v.kind * 3 + v.position,
  add(f, t, { loud, kind, position }) {
    f.word(1, t.word)
    f.add(20, t.suffix2)
    f.add(21, t.suffix3)
    f.add(22, t.suffix4)
    f.add(23, t.prefix)
    f.add(24, t.shape, loud)
    f.add(25, t.short, loud)
    f.add(27, t.short, t.coarse, loud)
    f.add(40, t.fine)
    f.add(45, t.coarse)
    f.add(85, t.kinds, t.coarse, t.share)
    f.add(30, t.share, loud, position === 0 ? 1 : 0)
    f.add(100, kind, t.short)
    f.add(101, kind, t.kinds)
    f.add(103, (position + 1) % 3, t.short, kind)
  },
}

const before: FormFeatures = {
  form: v => v.previous,
  key: v => v.loud,
  add(f, t, { loud }) {
    f.word(2, t.word)
    f.add(28, t.short, loud)
    f.add(41, t.fine)
    f.add(46, t.coarse)
    f.kinds(81, t.kinds, t.capital ? 1 : 0)
  },
}

const behind: FormFeatures = {
  form: v => v.next,
  key: v => v.loud,
  add(f, t, { loud }) {
    f.word(3, t.word)
    f.add(29, t.short, loud)
    f.add(42, t.fine)
    f.add(47, t.coarse)
    f.kinds(82, t.kinds, t.capital ? 1 : 0)
  },
}

const inRun: FormFeatures = {
  form: v => v.t,
  key: v => (v.inRun * 6 + v.size) * 3 + v.genre,
  add(f, t, v) {
    const { inRun, size, genre } = v
    f.kinds(80, t.kinds, inRun)
    f.add(83, t.kinds, size)
    f.add(110, genre, t.kinds)
    f.add(112, genre, t.coarse, size)
    if (inRun !== place.only) return
    runEnds(f, v)
  },
}

const sentence: FormFeatures = {
  form: () => EDGE,
  key: v => ((v.kind * 4 + v.inRun) * 6 + v.size) * 4 + v.edges,
  add(f, _, { size, inRun, loud, kind, edges }) {
    f.add(60, size, inRun, loud)
    f.add(102, kind, inRun, size)
    f.add(106, edges & 1, edges >> 1, kind)
  },
}

const evidence: FormFeatures = {
  form: () => EDGE,
  key: v => v.evidence * 2 + (v.size === 1 ? 1 : 0),
  add(f, _, { evidence, size }) {
    const alone = size === 1 ? 1 : 0
    for (let b = 0; evidence >> b; b++) if (evidence & (1 << b)) f.add(120, b, alone)
    f.add(121, evidence & 0x8f, alone)
  },
}

const endEvidence: FormFeatures = {
  form: () => EDGE,
  key: v => v.endEvidence || -1,
  add(f, _, { endEvidence }) {
    for (let b = 2; endEvidence >> b; b++) if (endEvidence & (1 << b)) f.add(122, b)
  },
}

/** All groups; the position is the number of the group. */
export const formFeatures: readonly FormFeatures[] = [own, before, behind, inRun, sentence, evidence, endEvidence]
