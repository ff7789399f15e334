// The features of one place in a sentence, as hashed numbers. Templates after Ratinov and Roth (2009), Turian et al. (2010) and
// Chieu and Ng (2003): neighbours, shapes, affixes, word classes, lists of names, the run of capitals, the whole report.
import type { FeatureList } from './feature-list.js'
import { formFeatures, runEnds } from './form-features.js'
import { place } from './labels.js'
import type { View } from './view.js'

/** Features that rest on two forms or more, on a known name of several words, or are too few by form to be kept. */
export function otherFeatures(f: FeatureList, v: View): void {
  const { t, previous, next, before, behind, size, inRun, left, ahead } = v
  f.add(43, v.earlier.fine)
  f.add(44, v.later.fine)
  f.word(8, before.word, left, ahead)
  f.add(61, before.fine, inRun)
  f.add(113, v.genre, before.word, size)
  f.word(9, behind.word, left, ahead)
  f.add(62, behind.fine, inRun)
  f.add(32, t.possessive ? 1 : 0, next.short)
  f.add(48, previous.coarse, t.coarse)
  f.add(49, t.coarse, next.coarse)
  f.add(65, before.coarse, behind.coarse, size)
  f.add(67, before.coarse, t.coarse, size)
  f.add(68, behind.coarse, t.coarse, size)
  f.add(89, t.kinds, before.coarse)
  f.add(90, t.kinds, behind.coarse)
  f.add(111, v.genre, before.coarse, behind.coarse)
  if (v.inRun !== place.only) runEnds(f, v)
  if (v.listed === 0) return
  f.kinds(86, v.listed, v.listedAt)
  f.add(87, v.listed, v.listedAt, size)
}

/** All features of the place in view, as weights are learnt; the scorer keeps sums of them instead. */
export function featuresOf(f: FeatureList, v: View): void {
  f.clear()
  for (const g of formFeatures) if (g.key(v) >= 0) g.add(f, g.form(v), v)
  otherFeatures(f, v)
}
