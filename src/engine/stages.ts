// The stages in their order, each with its version and what it needs. A stage's fingerprint covers its version and those of all it
// rests on, so two runs can tell what has to be computed again.
import { contentId } from '../model/index.js'

/** One stage. Raise `version` whenever its results change. */
export interface Stage {
  readonly name: StageName
  readonly version: number
  readonly needs: readonly StageName[]
  /** What it takes and what it gives, for people. */
  readonly takes: string
  readonly gives: string
}

/** Names of the stages. */
export type StageName = 'clean' | 'annotate' | 'link' | 'date' | 'compare' | 'dossier'

/** All stages, in the order in which they run. */
export const stages: readonly Stage[] = [
  { name: 'clean', version: 10, needs: [], takes: 'article input', gives: 'text of record, blocks, damage' },
  {
    name: 'annotate',
    version: 23,
    needs: ['clean'],
    takes: 'text and blocks',
    gives: 'sentences, names, times, quotations, happenings',
  },
  {
    name: 'link',
    version: 14,
    needs: ['annotate'],
    takes: 'digests of all articles',
    gives: 'events, storylines, lineages, dossier-wide ids',
  },
  {
    name: 'date',
    version: 3,
    needs: ['annotate', 'link'],
    takes: 'articles without a date and their events',
    gives: 'inferred dates and times',
  },
  {
    name: 'compare',
    version: 22,
    needs: ['annotate', 'link', 'date'],
    takes: 'the articles of one event, and the claims of all events of its matter',
    gives: 'claims, differences, variants (also across events), readouts, alignments',
  },
  {
    name: 'dossier',
    version: 15,
    needs: ['compare'],
    takes: 'comparisons of all events',
    gives: 'titles, timeline, people, the record',
  },
]

/** Fingerprint of every stage. */
export function fingerprints(list: readonly Stage[] = stages): Record<string, string> {
  const out: Record<string, string> = {}
  for (const s of list) out[s.name] = contentId('s', s.name, s.version, ...s.needs.map(n => out[n]))
  return out
}

/** Stages whose results of an earlier run (its `settings.stages`) no longer hold, in order. */
export function staleStages(earlier: Readonly<Record<string, string>>, list: readonly Stage[] = stages): StageName[] {
  const now = fingerprints(list)
  return list.filter(s => !Object.hasOwn(earlier, s.name) || earlier[s.name] !== now[s.name]).map(s => s.name)
}
