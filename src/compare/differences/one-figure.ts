// What figures of one thing have in common, whatever is counted: each report has one, and one figure is one version.
import { type Bundle, evidenceOf, type Unit } from '../bundle.js'
import { clauseAt } from '../clauses.js'
import { Versions } from './draft.js'

/** A figure as a sentence gives it. */
export interface Figured {
  readonly unit: Unit
  /** Token of the figure. */
  readonly at: number
  readonly value: number
  readonly label: string
}

/** Figures by what they are of, in the order of the reports. */
export function byMatter<T>(all: Iterable<T>, matterOf: (figure: T) => string): Map<string, T[]> {
  const out = new Map<string, T[]>()
  for (const figure of all) {
    const matter = matterOf(figure)
    const list = out.get(matter)
    if (list) list.push(figure)
    else out.set(matter, [figure])
  }
  return out
}

/** The first place of each report that gives one figure, least first: who gives two tells of two things. */
export function onePerReport<T extends Figured>(all: readonly T[]): T[] {
  const values = new Map<number, Set<number>>()
  for (const { unit, value } of all) values.set(unit.article, (values.get(unit.article) ?? new Set()).add(value))
  const first = new Map<number, T>()
  for (const f of all)
    if (values.get(f.unit.article)!.size === 1 && !first.has(f.unit.article)) first.set(f.unit.article, f)
  return [...first.values()].sort((a, b) => a.value - b.value)
}

/** One version a figure, with the words it is first met in and the statements that give it. */
export function versionsOf(bundle: Bundle, figures: readonly Figured[]): Versions {
  const versions = new Versions()
  const labels = new Map<number, string>()
  for (const { unit, at, value, label } of figures) {
    const words = labels.get(value) ?? label
    labels.set(value, words)
    versions.add(words, evidenceOf(bundle, unit, clauseAt(unit, unit.tokens[at]!.start)))
  }
  return versions
}
