// What all kinds of difference have in common: versions by label, each with its evidence, in a fixed order.
import {
  contentId,
  type Difference,
  type DifferenceKind,
  type Evidence,
  nonEmpty,
  type Version,
} from '../../model/index.js'
import { uniqueEvidence } from '../tellings.js'

/** Versions of one matter while they are collected. */
export class Versions {
  private readonly byLabel = new Map<string, { evidence: Evidence[]; holders: Set<string> }>()

  add(label: string, evidence: Evidence, holder: string | null = null): void {
    const version = this.byLabel.get(label) ?? { evidence: [], holders: new Set<string>() }
    this.byLabel.set(label, version)
    version.evidence.push(evidence)
    if (holder !== null) version.holders.add(holder)
  }

  get size(): number {
    return this.byLabel.size
  }

  /** Articles that any version rests on. */
  get articles(): Set<string> {
    return new Set([...this.byLabel.values()].flatMap(v => v.evidence.map(e => e.article)))
  }

  /** The versions in the order in which they were first met. */
  list(): Version[] {
    return [...this.byLabel].map(([label, v]) => ({
      label,
      holders: [...v.holders].sort(),
      evidence: nonEmpty(uniqueEvidence(v.evidence), 'a version'),
    }))
  }
}

/** A difference, where two versions or more of two articles or more (`alone`: or of one that contradicts itself) stand side by side; else null. */
export function differenceFrom(
  event: string,
  kind: DifferenceKind,
  about: string,
  versions: Versions,
  conflicting: boolean,
  note: string,
  alone = false,
): Difference | null {
  if (versions.size < 2 || (!alone && versions.articles.size < 2)) return null
  const list = versions.list()
  return {
    id: contentId('difference', event, kind, about, ...list.map(v => v.label)),
    event,
    about,
    kind,
    conflicting,
    versions: list as unknown as Difference['versions'],
    note,
  }
}
